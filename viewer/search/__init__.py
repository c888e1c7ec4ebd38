"""Full-text search: a derived index, never trusted, always replaceable."""
