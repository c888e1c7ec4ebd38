"""Words of the archive that may be another spelling of what was typed: those that sound or look like it.

Only names and rare words have such: for a common word the noise would be greater than the gain.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Any, Final
from weakref import WeakKeyDictionary

import numpy as np

from viewer.domain.romanisation import line_keys, word_key
from viewer.search import vocabulary
from viewer.search.arrays import Array
from viewer.search.schema import TEXT
from viewer.search.segment import Segment
from viewer.search.view import View

SOUND: Final = "sounds the same"
LETTER: Final = "one letter off"

_SHORTEST = 4  # letters; shorter words have too many neighbours
_FEW = 3  # entries that any word may be in and still be called rare
_SHARE = 1000  # one in so many entries: what a rare word is in, in a large archive
_MOST = 6  # forms that are added to a word
_REMEMBERED = 500  # words whose forms are kept for the next key that is pressed
_CUT = 24  # letters of a key by which words are looked up
_AT_ONCE = 2000  # words whose keys are made in one go, so that other threads have their turn

#: Letters that words can begin with whose key begins with another one.
_BEGINNINGS: Final = {"k": "kcqg", "i": "iyea", "u": "uo", "v": "vw", "s": "sz", "j": "jd", "f": "fp", "c": "cts"}

_sounds: WeakKeyDictionary[Segment, dict[str, tuple[Array, Array]]] = WeakKeyDictionary()
_forms: WeakKeyDictionary[View, dict[tuple[str, bool], list[tuple[str, str]]]] = WeakKeyDictionary()


def forms(view: View, word: str, *, prefix: bool) -> Sequence[tuple[str, str]]:
    """(form, reason) of other spellings of a folded word, or of words that begin with it; most frequent first."""
    if len(word) < _SHORTEST or not (word.isascii() and word.isalpha()):
        return ()
    known = _forms.setdefault(view, {})
    asked = word, prefix
    if asked not in known:
        if len(known) >= _REMEMBERED:
            known.clear()
        known[asked] = list(islice(_found(view, word, prefix), _MOST))
    return known[asked]


def _found(view: View, word: str, prefix: bool) -> Iterator[tuple[str, str]]:
    rare = view.size // _SHARE
    whole = view.frequency(view.find(TEXT, word))
    beginning = view.frequency(view.beginning(TEXT, word)) if prefix else whole
    named = _is_name(view, word, prefix=prefix)
    if not named and beginning > max(_FEW, rare):
        return
    sounding = _sounding(view, word, prefix=prefix)
    alike = [other for other in sounding if not prefix or _is_name(view, other) or sounding[other] <= max(_FEW, rare)]
    yield from ((other, SOUND) for other in _live(view, alike))
    if (whole or not beginning) and (named or whole <= rare):
        close = set(vocabulary.spelled(view, vocabulary.close(view, TEXT, word, start=word[0]), _REMEMBERED))
        near = [
            other
            for other in close - {word, *sounding}
            if not whole or _is_name(view, other) or view.frequency(view.find(TEXT, other)) <= rare
        ]
        yield from ((other, LETTER) for other in _live(view, near))


def _live(view: View, words: Sequence[str]) -> list[str]:
    """Those that still stand in an entry, most frequent first."""
    counts = vocabulary.counted(view, words)
    return sorted((word for word in words if counts[word]), key=lambda word: (-counts[word], word))


def _is_name(view: View, word: str, *, prefix: bool = False) -> bool:
    return view.frequency(view.beginning("in_entity", word) if prefix else view.find("in_entity", word)) > 0


def _sounding(view: View, word: str, *, prefix: bool) -> Counter[str]:
    """Other words with the key of this one, or whose key begins so, and how often each occurs."""
    wanted = {word_key(word)}
    if len(min(wanted)) < _SHORTEST:
        return Counter()
    found: Counter[str] = Counter()
    for key in wanted:
        for segment, _ in view.parts:
            for letter in _BEGINNINGS.get(key[0], key[0]):
                keys, numbers = _keys(segment, letter)
                low = int(np.searchsorted(keys, key[:_CUT].encode()))
                end = key[:_CUT].encode() + b"\xff" * prefix
                high = int(np.searchsorted(keys, end, "right"))
                for number in numbers[low:high].tolist():
                    other = segment.term(number).decode()
                    if other != word and not (prefix and other.startswith(word)):
                        found[other] += int(segment.frequencies(number, number + 1)[0])
    return found


def _keys(segment: Segment, letter: str) -> tuple[Array, Array]:
    """The keys of the words that begin with a letter, in order, and the numbers of the words."""
    known = _sounds.setdefault(segment, {})
    if letter not in known:
        low, high = segment.beginning(TEXT, letter)
        keys: list[Any] = []
        for start in range(low, high, _AT_ONCE):
            text, _ = segment.text_of(start, min(start + _AT_ONCE, high))
            keys += line_keys(text.decode()).split("\n")[:-1]
        made = np.array([key[:_CUT].encode() for key in keys], f"S{_CUT}")
        order = np.argsort(made, kind="stable")
        known[letter] = made[order], (low + order).astype(np.uint32)
    return known[letter]
