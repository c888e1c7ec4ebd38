"""The library: the archive's accounts, grouped by origin."""
