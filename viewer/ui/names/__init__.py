"""The names panel: every name of every account as one table, and what to do with them."""
