"""What can be done with one open archive."""
