"""Where a quote stands in a changed text: by its words, by the words around it, by where it used to be.

As Hypothesis does it: an exact place is sought first, then the most alike one near where it should be, then
the most alike one anywhere. A quote too short to be recognised when it changes is only found unchanged.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable
from difflib import SequenceMatcher

from rapidfuzz import fuzz
from rapidfuzz.distance import Indel

from viewer.domain.annotation import CONTEXT, Anchor, anchor

_NEAR = 3_000  # characters around the expected place that are searched first
_ALIKE_NEAR, _ALIKE_FAR = 68.0, 85.0  # of 100, from which on words count as the same passage changed
_RECOGNISABLE = 12  # characters a quote needs to be sought where it has changed
_MOST_LINES = 20_000  # of texts that are compared line by line
_MOST_PLACES = 500  # of one quote that are weighed


class Change:
    """How one text became another: where a place of the old one is to be expected in the new one."""

    def __init__(self, old: str, new: str) -> None:
        self.old, self.new = old, new
        self._starts, self._shifts = _alignment(old, new)

    def expected(self, offset: int) -> int:
        """Where a place of the old text should be in the new one."""
        at = bisect_right(self._starts, offset) - 1
        shift = self._shifts[at] if at >= 0 else 0
        return max(0, min(len(self.new), offset + shift))


def find(change: Change, quote: str, prefix: str, suffix: str, start: int | None) -> tuple[int, int] | None:
    """Where the quote of an anchor stands in the new text; None where its words are gone.

    start: its place in the old text, None where it had lost it before.
    """
    if not quote:
        return None
    expected = None if start is None else change.expected(start)
    return _exact(change.new, quote, prefix, suffix, expected) or _alike(change.new, quote, prefix, suffix, expected)


def again(document: str, text: str, found: tuple[int, int]) -> Anchor:
    """The anchor of the place that was found."""
    return anchor(document, text, *found)


def _exact(text: str, quote: str, prefix: str, suffix: str, expected: int | None) -> tuple[int, int] | None:
    if (
        expected is not None
        and expected >= len(prefix)
        and text.startswith(prefix + quote + suffix, expected - len(prefix))
    ):
        return expected, expected + len(quote)  # most of a text does not change
    places: list[int] = []
    at = text.find(quote)
    while at >= 0 and len(places) < _MOST_PLACES:
        places.append(at)
        at = text.find(quote, at + 1)
    if expected is not None:
        near = text.find(quote, max(0, expected - _NEAR))  # where a common word has more places than are weighed
        if near >= 0:
            places.append(near)
    if not places:
        return None

    def weight(place: int) -> tuple[float, float]:
        around = _context(text, place, place + len(quote), prefix, suffix)
        return around, -abs(place - expected) if expected is not None else -place

    best = max(dict.fromkeys(places), key=weight)
    # A word that stands in many places is only that one if something around it says so.
    if len(quote) < _RECOGNISABLE and (prefix or suffix) and weight(best)[0] < 0.5:
        return None
    return best, best + len(quote)


def _alike(text: str, quote: str, prefix: str, suffix: str, expected: int | None) -> tuple[int, int] | None:
    if len(quote) < _RECOGNISABLE:
        return None
    whole = prefix + quote + suffix
    tries: list[tuple[str, int, int, float]] = [(quote, 0, len(text), _ALIKE_FAR)]
    if expected is not None:
        near = max(0, expected - _NEAR - len(quote)), min(len(text), expected + _NEAR + 2 * len(quote))
        tries[:0] = [(quote, *near, _ALIKE_NEAR), (whole, *near, _ALIKE_NEAR)]
    for sought, low, high, least in tries:
        rough = fuzz.partial_ratio_alignment(sought, text[low:high], score_cutoff=least)
        if rough is None or high - low < len(quote) // 2:
            continue
        # What was found is as long as what was sought; where the passage begins and ends say its neighbours.
        room = CONTEXT + len(whole) - len(sought)
        begin, stop = max(0, low + rough.dest_start - room), min(len(text), low + rough.dest_end + room)
        start, end = _between(whole, len(prefix), len(prefix) + len(quote), text[begin:stop])
        if start < end and fuzz.ratio(quote, text[begin + start : begin + end]) >= least:
            return _whole_words(text, begin + start, begin + end)
    return None


def _between(old: str, start: int, end: int, new: str) -> tuple[int, int]:
    """Where old[start:end] stands in `new`: between what stood before it and what stood after it."""
    blocks = [block for block in Indel.opcodes(old, new).as_matching_blocks() if block.size]
    first, last = len(new), 0
    for block in blocks:
        low, high = max(block.a, start), min(block.a + block.size, end)
        if low < high:  # letters of the passage itself
            first, last = min(first, block.b + low - block.a), max(last, block.b + high - block.a)
        if block.a < start <= block.a + block.size:
            first = min(first, block.b + start - block.a)
        if block.a <= end < block.a + block.size:
            last = max(last, block.b + end - block.a)
    return first, last


def _context(text: str, start: int, end: int, prefix: str, suffix: str) -> float:
    """How much of what stood around a quote still does: 0..1."""
    before, after = text[max(0, start - len(prefix)) : start], text[end : end + len(suffix)]
    length = len(prefix) + len(suffix)
    if not length:
        return 1.0
    kept: float = _same(reversed(prefix), reversed(before)) + _same(suffix, after)
    if kept < length:  # something near has changed: alike is enough
        kept = max(kept, (fuzz.ratio(prefix, before) * len(prefix) + fuzz.ratio(suffix, after) * len(suffix)) / 100)
    return kept / length


def _same(one: Iterable[str], other: Iterable[str]) -> int:
    count = 0
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        count += 1
    return count


def _whole_words(text: str, start: int, end: int) -> tuple[int, int]:
    """The span without blanks at its ends, and without half a word at either."""
    start = _edge(text, start, -1, lambda at: at > 0 and text[at - 1].isalnum() and text[at].isalnum())
    end = _edge(text, end, 1, lambda at: at < len(text) and text[at - 1].isalnum() and text[at].isalnum())
    while start < end - 1 and text[start].isspace():
        start += 1
    while end > start + 1 and text[end - 1].isspace():
        end -= 1
    return start, end


def _edge(text: str, at: int, step: int, inside: Callable[[int], bool]) -> int:
    for _ in range(24):  # longer words are none
        if not 0 <= at <= len(text) or not inside(at):
            break
        at += step
    return at


def _alignment(old: str, new: str) -> tuple[list[int], list[int]]:
    """Places of the old text from which on a shift holds, and these shifts."""
    olds, news = old.splitlines(keepends=True), new.splitlines(keepends=True)
    if len(olds) > _MOST_LINES or len(news) > _MOST_LINES:
        return [0], [0]
    matcher = SequenceMatcher(None, olds, news, autojunk=False) if len(olds) * len(news) < 4_000_000 else None
    matcher = matcher or SequenceMatcher(None, olds, news)
    old_at, new_at = _offsets(olds), _offsets(news)
    starts, shifts = [], []
    for a, b, size in matcher.get_matching_blocks():
        starts.append(old_at[a])
        shifts.append(new_at[b] - old_at[a])
        if size:
            starts.append(old_at[a + size])
            shifts.append(new_at[b + size] - old_at[a + size])
    ordered = sorted(zip(starts, shifts, strict=True), key=lambda each: each[0])
    return [start for start, _ in ordered], [shift for _, shift in ordered]


def _offsets(lines: list[str]) -> list[int]:
    total, found = 0, [0]
    for line in lines:
        total += len(line)
        found.append(total)
    return found
