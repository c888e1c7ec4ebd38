"""The notes of the archive."""
