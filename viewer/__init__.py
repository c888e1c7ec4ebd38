"""Parallax: read conflicting accounts side by side, grade them, note them, export what stands."""

__version__ = "0.1.0"
