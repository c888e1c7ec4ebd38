"""Quotes that no longer stand where they stood, and the place most like them."""

from __future__ import annotations

from difflib import SequenceMatcher

from viewer.domain.annotation import Anchor, anchor
from viewer.domain.text import sentences

_ALIKE = 0.6  # share of the characters from which another sentence is worth offering
_LONGEST = 2_000  # characters of a quote that are compared sentence by sentence


def is_lost(place: Anchor | None, text: str) -> bool:
    """Whether the words of a quote are not at its place."""
    return place is not None and text[place.start : place.end] != place.quote


def nearest(place: Anchor | None, text: str) -> Anchor | None:
    """The same words nearest to where they stood, else the sentence most like them; None where none is.

    >>> nearest(Anchor("d", 0, 4, "2018"), "Not 2019. In 2018 they met.").start
    13
    """
    if place is None:
        return None
    exact = _exact(place, text)
    start, end = exact or _alike(place.quote[:_LONGEST], text)
    return anchor(place.document, text, start, end) if start < end else None


def _exact(place: Anchor, text: str) -> tuple[int, int] | None:
    found, at = [], text.find(place.quote)
    while at >= 0 and place.quote:
        found.append(at)
        at = text.find(place.quote, at + 1)
    if not found:
        return None
    start = min(found, key=lambda each: abs(each - place.start))
    return start, start + len(place.quote)


def _alike(quote: str, text: str) -> tuple[int, int]:
    best, place = _ALIKE, (0, 0)
    matcher = SequenceMatcher(autojunk=False, b=quote)
    for start, end in sentences(text):
        matcher.set_seq1(text[start : min(end, start + _LONGEST)])
        if matcher.real_quick_ratio() > best and matcher.quick_ratio() > best and (ratio := matcher.ratio()) > best:
            best, place = ratio, (start, end)
    return place
