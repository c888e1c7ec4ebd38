"""The inspector: what is known about whatever is selected, and the place to judge it."""
