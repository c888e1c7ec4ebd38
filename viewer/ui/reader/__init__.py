"""The reader: one to four accounts side by side. It knows values and signals, never a session."""
