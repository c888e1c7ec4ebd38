"""Parallax without a window."""
