"""One brief, many forms; each writer turns the same value into a file."""
