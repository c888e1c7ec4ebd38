"""Finds names, dates and figures in plain text; knows no files, no SQL and no window."""
