"""Text reuse: passages that one account has word for word in common with another.

Paragraphs that share many word sequences are found by locality-sensitive hashing of their MinHashes
(Broder 1997; Indyk and Motwani 1998), so that no document is compared with all others; only candidates
are read word by word. What counts is the length of the run they have in common, since short ones are
common speech.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from viewer.domain.text import fold, paragraphs

RUN = 8  #: words in a row that are no chance any more
LEAST = 20  #: words in common, in such runs, that make two accounts dependent
_GAP = 3  # words that one side has more, or other, inside a passage that was edited a little
_PLACES = 20  # of the same words in one text that are looked at, so that no text made of one word takes for ever
_SHINGLE = 4  # words of a sequence that is hashed
_PERMUTATIONS, _BANDS = 64, 32  # two rows a band: pairs with a fifth of their sequences in common are candidates
_PIECE = 60  # words of a paragraph that are hashed together: in a longer one a short loan would drown
_CROWD = 40  # earlier documents that a paragraph is compared with, so that a formula in all of them costs little
_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Shared:
    """The same words in two texts: a[a_start:a_end] and b[b_start:b_end], code points. words: how many."""

    a_start: int
    a_end: int
    b_start: int
    b_end: int
    words: int


@dataclass(frozen=True, slots=True)
class Reuse:
    """Two documents that share passages, in the order they stand in the first.

    share: how much of the shorter one they are, 0..1.
    """

    a: str
    b: str
    passages: tuple[Shared, ...]
    share: float

    @property
    def words(self) -> int:
        """Words in common."""
        return sum(passage.words for passage in self.passages)


def find(texts: Mapping[str, str], *, check: Callable[[int, int], None] = lambda _done, _of: None) -> list[Reuse]:
    """Pairs of documents that share passages, the most alike first. texts: document id -> text.

    check is told how many of how many steps are done; what it raises ends the search.
    """
    order = {document: number for number, document in enumerate(texts)}
    pairs = sorted(_candidates(texts, check), key=lambda pair: (order[pair[0]], order[pair[1]]))
    known: dict[str, list[_Word]] = {}
    last, found = "", []
    for done, (a, b) in enumerate(pairs):
        check(len(texts) + done, len(texts) + len(pairs))
        if a != last:
            known, last = {}, a
        words = [known.setdefault(document, _words(texts[document])) for document in (a, b)]
        passages = _shared(*words)
        count = sum(passage.words for passage in passages)
        if count >= LEAST:
            found.append(Reuse(a, b, passages, _part(count, *words)))
        known.pop(b, None)
    return sorted(found, key=lambda reuse: (-reuse.share, -reuse.words, reuse.a, reuse.b))


def between(a: str, b: str) -> tuple[Shared, ...]:
    """The passages that two texts share, in the order of the first.

    >>> text = "the guard of the west gate saw two men leave the hall before noon"
    >>> found = between(text, "He says the west gate saw two men leave the hall.")
    >>> [(text[one.a_start : one.a_end], one.words) for one in found]
    [('the west gate saw two men leave the hall', 9)]
    """
    return _shared(_words(a), _words(b))


def share(a: str, b: str, passages: Iterable[Shared]) -> float:
    """How much of the shorter of two texts the passages are, 0..1."""
    return _part(sum(passage.words for passage in passages), _words(a), _words(b))


def _part(words: int, a: Sequence[_Word], b: Sequence[_Word]) -> float:
    # The same words of one text may stand at several places of the other.
    return min(1.0, words / max(1, min(len(a), len(b))))


@dataclass(frozen=True, slots=True)
class _Word:
    start: int
    end: int
    folded: str


def _words(text: str) -> list[_Word]:
    return [_Word(found.start(), found.end(), fold(found.group())) for found in _WORD.finditer(text)]


def _shared(a: Sequence[_Word], b: Sequence[_Word]) -> tuple[Shared, ...]:
    """Runs of at least RUN words in both, joined where only a few words lie between; none overlap in `a`."""
    places: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for at in range(len(b) - RUN + 1):
        places[tuple(word.folded for word in b[at : at + RUN])].append(at)
    runs: list[tuple[int, int, int]] = []
    at = 0
    while at <= len(a) - RUN:
        key = tuple(word.folded for word in a[at : at + RUN])
        longest = max(((_run(a, b, at, other), -other) for other in places.get(key, ())[:_PLACES]), default=None)
        if longest is None:
            at += 1
            continue
        length, other = longest[0], -longest[1]
        runs.append((at, other, length))
        at += length
    return tuple(_joined(a, b, runs))


def _run(a: Sequence[_Word], b: Sequence[_Word], at: int, other: int) -> int:
    """How many words in a row are the same from there on."""
    length = RUN
    most = min(len(a) - at, len(b) - other)
    while length < most and a[at + length].folded == b[other + length].folded:
        length += 1
    return length


def _joined(a: Sequence[_Word], b: Sequence[_Word], runs: Iterable[tuple[int, int, int]]) -> Iterator[Shared]:
    whole: list[list[int]] = []  # first and last word in a, in b, and how many are the same
    for at, other, length in runs:
        before = whole[-1] if whole else None
        if before and at - before[1] - 1 <= _GAP and 0 <= other - before[3] - 1 <= _GAP:
            before[1], before[3], before[4] = at + length - 1, other + length - 1, before[4] + length
        else:
            whole.append([at, at + length - 1, other, other + length - 1, length])
    for first, last, other, other_last, words in whole:
        yield Shared(a[first].start, a[last].end, b[other].start, b[other_last].end, words)


def _candidates(texts: Mapping[str, str], check: Callable[[int, int], None]) -> set[tuple[str, str]]:
    """Pairs of documents with paragraphs that look alike, the earlier of `texts` first."""
    from rensa import RMinHash, RMinHashLSH  # half a megabyte of machine code that only this needs

    owners: list[str] = []
    index = RMinHashLSH(threshold=0.2, num_perm=_PERMUTATIONS, num_bands=_BANDS)
    pairs: set[tuple[str, str]] = set()
    for done, (document, text) in enumerate(texts.items()):
        check(done, len(texts))
        pieces = list(_pieces(text))
        sketches = RMinHash.from_token_sets(pieces, num_perm=_PERMUTATIONS, seed=1) if pieces else []
        for sketch in sketches:
            near = index.query(sketch)
            others = dict.fromkeys(owners[number] for number in sorted(near))
            for other in list(others)[:_CROWD]:
                if other != document:
                    pairs.add((other, document))
        for sketch in sketches:
            index.insert(len(owners), sketch)
            owners.append(document)
    return pairs


def _pieces(text: str) -> Iterator[list[str]]:
    """The word sequences of each paragraph, of a long one in pieces that overlap by half."""
    for block in paragraphs(text):
        words = [word.folded for word in _words(text[block.start : block.end])]
        for at in range(0, max(1, len(words) - _PIECE // 2), _PIECE // 2):
            piece = words[at : at + _PIECE]
            if len(piece) >= RUN:
                yield [" ".join(piece[n : n + _SHINGLE]) for n in range(len(piece) - _SHINGLE + 1)]
