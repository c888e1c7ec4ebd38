"""The preferences: pages of what the user can choose, applied at once, taken back by Cancel."""
