"""The one field for everything, and what opens below it."""
