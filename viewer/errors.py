"""Expected trouble, told in the user's language."""

from __future__ import annotations


class ViewerError(Exception):
    """Something the user can understand and act on; never a bug.

    happened: one sentence saying what happened.
    safe: what is unharmed, so that nobody panics.
    do: what to do next.

    >>> print(ViewerError("The disk is full.", safe="Your notes are kept.", do="Free some space."))
    The disk is full. Your notes are kept. Free some space.
    """

    def __init__(self, happened: str, *, safe: str = "", do: str = "") -> None:
        super().__init__(happened)
        self.happened = happened
        self.safe = safe
        self.do = do

    def __str__(self) -> str:
        return " ".join(part for part in (self.happened, self.safe, self.do) if part)


class Cancelled(Exception):
    """The user stopped a job. Not an error: what was finished before stays."""
