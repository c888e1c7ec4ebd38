"""Words of the archive that may be another spelling of what was typed: those that sound or look like it.

Only names and rare words have such: for a common word the noise would be greater than the gain.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
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
_LOOKED_AT = 50  # words, the most frequent, of those that sound or look alike
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
    rare = view.count() // _SHARE
    few = max(_FEW, rare)
    whole = vocabulary.holding(view, view.find(TEXT, word))
    beginning = vocabulary.holding(view, view.beginning(TEXT, word)) if prefix else whole
    named = _is_name(view, word, prefix=prefix)
    if not named and beginning > few:
        return
    alike = _counted(view, _sounding(view, word, prefix=prefix))
    yield from ((other, SOUND) for other, held in alike if not prefix or held <= few or _is_name(view, other))
    if (whole or not beginning) and (named or whole <= rare):
        near = vocabulary.spelled(view, vocabulary.close(view, TEXT, word, start=word[0]), _LOOKED_AT)
        close = _counted(view, {*near} - {word, *dict(alike)})
        yield from ((other, LETTER) for other, held in close if not whole or held <= rare or _is_name(view, other))


def _counted(view: View, words: Iterable[str]) -> list[tuple[str, int]]:
    """Those that stand in entries, with in how many, most frequent first."""
    held = vocabulary.counted(view, words).items()
    return sorted(((word, entries) for word, entries in held if entries), key=lambda one: (-one[1], one[0]))


def _is_name(view: View, word: str, *, prefix: bool = False) -> bool:
    terms = view.beginning("in_entity", word) if prefix else view.find("in_entity", word)
    return vocabulary.holding(view, terms) > 0


def _sounding(view: View, word: str, *, prefix: bool) -> list[str]:
    """Other words with the key of this one, or whose key begins so; the most frequent of very many."""
    key = word_key(word)
    if len(key) < _SHORTEST:
        return []
    wanted = key[:_CUT].encode()
    found: Counter[str] = Counter()
    for segment, _ in view.parts:
        for letter in _BEGINNINGS.get(key[0], key[0]):
            keys, numbers = _keys(segment, letter)
            low = int(np.searchsorted(keys, wanted))
            high = int(np.searchsorted(keys, wanted + b"\xff" if prefix else wanted, "right"))
            for number in numbers[low:high].tolist():
                found[segment.term(number).decode()] += int(segment.frequencies(number, number + 1)[0])
    others = (other for other, _ in found.most_common() if other != word and not (prefix and other.startswith(word)))
    return list(islice(others, _LOOKED_AT))


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
