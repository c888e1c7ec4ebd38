"""The archive: one SQLite file, the only truth."""
