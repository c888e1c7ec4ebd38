"""Which words the index holds: those that complete, resemble or fit what was typed."""

from __future__ import annotations

import fnmatch
import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache

import numpy as np
from whoosh.lang.porter2 import stem

from viewer.search.arrays import Array
from viewer.search.matches import best
from viewer.search.schema import TEXT
from viewer.search.segment import Segment
from viewer.search.view import Terms, View

_WIDEST = 4  # bytes of a character in UTF-8
_CANDIDATES = 8  # words of each segment that are looked at for each one suggested


def complete(view: View, prefix: str, limit: int) -> list[tuple[str, int]]:
    """Words of titles and texts that begin with `prefix`, with how many entries have each; most frequent first."""
    likely = frequent(view, prefix, limit * _CANDIDATES)
    counts = counted(view, likely)
    held = ((word, entries) for word, entries in counts.items() if entries)
    return sorted(held, key=lambda one: (-one[1], one[0]))[:limit]


def holding(view: View, terms: Terms) -> int:
    """How many entries have terms; an entry counts for each one it has."""
    return view.frequency(terms) if view.live is None else len(view.without_removed(view.postings(terms)[0]))


def frequent(view: View, prefix: str, most: int) -> Counter[str]:
    """Words that begin with `prefix`, so many of each segment, and how often; removed entries count as well."""
    found: Counter[str] = Counter()
    for segment, _ in view.parts:
        low, high = segment.beginning(TEXT, prefix)
        frequencies = segment.frequencies(low, high)
        for number in best(frequencies, most).tolist():
            found[segment.term(low + number).decode()] += int(frequencies[number])
    return found


def counted(view: View, words: Iterable[str], field: str = TEXT) -> dict[str, int]:
    """How many entries have each of some words."""
    return {word: holding(view, view.find(field, word)) for word in words}


def size(view: View) -> int:
    """How many different words the titles and texts have; words of removed ones may be counted."""
    if len(view.parts) == 1:
        low, high = view.parts[0][0].field(TEXT)
        return high - low
    return len({word for segment, _ in view.parts for word in segment.text_of(*segment.field(TEXT))[0].split()})


def spelled(view: View, terms: Terms, limit: int) -> list[str]:
    """Some of the words that `terms` are, the most frequent ones of each segment."""
    found: Counter[str] = Counter()
    for (segment, _), ranges in zip(view.parts, terms, strict=True):
        for low, high in ranges:
            for number, frequency in zip(range(low, high), segment.frequencies(low, high).tolist(), strict=True):
                found[segment.term(number).decode()] += frequency
    return [word for word, _ in found.most_common(limit)]


def like(view: View, field: str, pattern: str) -> Terms:
    """Words that fit a pattern, in which * stands for any letters and ? for one."""
    fits = re.compile(fnmatch.translate(pattern)).match
    start = re.split(r"[*?]", pattern, maxsplit=1)[0]
    literal = max(re.split(r"[*?]", pattern[len(start) :]), key=len, default="")
    at_end = literal != "" and pattern.endswith(literal)

    def candidates(segment: Segment) -> Iterable[int]:
        if start or not literal:
            return range(*segment.beginning(field, start))
        return _holding(segment, field, literal + "\n" * at_end)

    return _chosen(view, candidates, lambda word: bool(fits(word)))


def close(view: View, field: str, word: str, start: str = "") -> Terms:
    """Words that differ from `word` by one letter more, less or other, or by two neighbours swapped.

    start: what all of them begin with.
    """
    half = len(word) // 2
    first, second = word[:half], word[half:]
    swapped = [word[:n] + word[n + 1] + word[n] + word[n + 2 :] for n in range(len(word) - 1)]
    length = len(word.encode())

    def candidates(segment: Segment) -> Iterable[int]:
        # One letter can differ in one half only, so the other half is as it is.
        beginning = np.arange(*segment.beginning(field, first))
        ending = _holding(segment, field, second + "\n", start)
        near = np.union1d(beginning, ending)
        sizes = segment.term_starts[near + 1].astype(np.int64) - segment.term_starts[near] - 1
        near = near[np.abs(sizes - length) <= _WIDEST]
        others = [number for form in swapped for number in range(*segment.find(field, form))]
        return {*near.tolist(), *others}

    return _chosen(view, candidates, lambda other: other.startswith(start) and is_close(word, other))


def akin(view: View, field: str, word: str) -> Terms:
    """Words with the English stem of `word` that begin as that does; the last letter of a stem may be another."""
    wanted = stem_of(word)
    start = wanted[:-1] if wanted.endswith(("e", "i", "y")) else wanted

    def candidates(segment: Segment) -> Iterable[int]:
        return range(*segment.beginning(field, start))

    return _chosen(view, candidates, lambda other: other == word or (other.isascii() and stem_of(other) == wanted))


def is_close(one: str, other: str) -> bool:
    """Whether one letter more, less or other, or two neighbours swapped, make one word the other.

    >>> is_close("asadi", "assadi"), is_close("teh", "the"), is_close("asadi", "assadis")
    (True, True, False)
    """
    if abs(len(one) - len(other)) > 1:
        return False
    same = next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    a, b = one[same:], other[same:]
    return a[1:] == b[1:] or a == b[1:] or a[1:] == b or (a[:2] == b[1::-1] and a[2:] == b[2:])


def together(some: Terms, others: Terms) -> Terms:
    """All of both, once."""
    return [
        runs(sorted({n for low, high in (*one, *other) for n in range(low, high)}))
        for one, other in zip(some, others, strict=True)
    ]


@lru_cache(maxsize=1 << 16)
def stem_of(word: str) -> str:
    """The English stem of a folded word."""
    return str(stem(word))


def _holding(segment: Segment, field: str, text: str, start: str = "") -> Array:
    """Numbers of the terms of a field in which `text` occurs; a line feed stands for the end.

    start: what the terms begin with.
    """
    low, high = segment.beginning(field, start)
    held, offset = segment.text_of(low, high)
    at = [match.start() for match in re.finditer(re.escape(text.encode()), held)]
    found = np.searchsorted(segment.term_starts[low:high], np.array(at, np.int64) + offset, "right") - 1 + low
    return np.unique(found)


def _chosen(view: View, candidates: Callable[[Segment], Iterable[int]], fits: Callable[[str], bool]) -> Terms:
    return [
        runs([number for number in sorted(map(int, candidates(segment))) if fits(segment.term(number).decode())])
        for segment, _ in view.parts
    ]


def runs(numbers: Sequence[int] | Array) -> list[tuple[int, int]]:
    """Ascending numbers as ranges, as long as they go.

    >>> runs([1, 2, 3, 7])
    [(1, 4), (7, 8)]
    """
    all_ = np.asarray(numbers, np.int64)
    if not len(all_):
        return []
    gaps = np.flatnonzero(np.diff(all_) != 1)
    firsts = all_[np.append(0, gaps + 1)].tolist()
    lasts = all_[np.append(gaps, len(all_) - 1)].tolist()
    return [(first, last + 1) for first, last in zip(firsts, lasts, strict=True)]
