"""The few questions that need a place of their own; none of them stops the window."""
