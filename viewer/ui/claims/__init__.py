"""The ledger of claims as a matrix."""
