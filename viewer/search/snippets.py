"""The sentence that shows why a text was found."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass

from viewer.domain.text import sentence_at
from viewer.search.query import Term
from viewer.search.words import Word, positions, squeezed, words

LONGEST = 240  #: characters of a sentence that are shown
_NEIGHBOURHOOD = LONGEST + 60  # characters before and after a hit in which its sentence is looked for
CUT = "…"  #: stands where a sentence was cut

_PIECE = 64_000  # characters looked at together
_OVERLAP = 1_000  # more than a phrase, so that none is lost between two pieces
_PIECES = 12  # pieces read word by word before the best so far will do
_REACH = 3  # times the length of a phrase in which it ends, however it is spaced
_GLUE = {"’": "'", "‘": "'", "‐": "-", "‑": "-"}  # may stand inside a word, as ' and - may
_FOREIGN = re.compile(r"[^\0-\x7f“”„«»–—…]")  # any letter that may be folded to others
_BREAK = re.compile("[\n\t\u2028\u2029]")


@dataclass(frozen=True, slots=True)
class Snippet:
    """A hit and its sentence.

    start, end: the hit in the text, code points. sentence: what stands around it, on one line, at
    most LONGEST characters besides the "…" where it was cut. marks: (start, end) pairs inside
    `sentence`, in order, that do not overlap.
    """

    start: int
    end: int
    sentence: str
    marks: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class _Hit:
    start: int
    end: int
    term: int


def snippet(text: str, terms: Sequence[Term]) -> Snippet | None:
    """The place of `text` where the most of `terms` stand closest together, else the first of one; or None.

    Takes a fraction of a second for texts of any length: only parts that can hold more of the terms
    than the best place so far are read word by word, and only so many of them.
    """
    hits = _best(text, terms)
    return _shown(text, hits, terms) if hits else None


def _best(text: str, terms: Sequence[Term]) -> list[_Hit]:
    best: tuple[int, list[_Hit]] = (0, [])
    read = 0
    for low, high in _pieces(text):
        piece = text[low:high]
        if high - low < len(text) and sum(_may_hold(squeezed(piece), term) for term in terms) <= best[0]:
            continue
        here = _densest(_hits(piece, low, terms))
        best = max(best, here, key=lambda found: found[0])
        read += 1
        if best[0] == len(terms) or (best[0] and read >= _PIECES):
            break
    return best[1]


def passages(text: str, terms: Sequence[Term], most: int) -> tuple[list[Snippet], int]:
    """The best snippet, then others of its text in their order, `most` together; and how many hits none of them shows.

    Each is of a sentence of its own; those with more of the terms come before others. Of a long text there is
    the best one alone, and no count.
    """
    closest = _best(text, terms)
    if not closest:
        return [], 0
    best = _shown(text, closest, terms)
    if len(text) > _PIECE:
        return [best], 0
    shown = sentence_at(text, *_span(closest))
    sentences: dict[tuple[int, int], list[_Hit]] = {}
    for hit in _hits(text, 0, terms):
        last = next(reversed(sentences), (0, 0))
        span = last if hit.start < last[1] else sentence_at(text, hit.start, hit.end)
        if span[1] <= shown[0] or span[0] >= shown[1]:
            sentences.setdefault(span, []).append(hit)
    chosen = sorted(sentences.values(), key=lambda here: -len({hit.term for hit in here}))[: most - 1]
    further = [_shown(text, _densest(here)[1], terms) for here in sorted(chosen, key=lambda here: here[0].start)]
    return [best, *further], sum(map(len, sentences.values())) - sum(map(len, chosen))


def marks(text: str, terms: Sequence[Term]) -> tuple[tuple[int, int], ...]:
    """The spans of `text` that `terms` match, in order, merged where they overlap."""
    return merged((hit.start, hit.end) for hit in _hits(text, 0, terms))


def merged(spans: Iterable[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    """Spans in order, those that overlap as one."""
    found: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if found and start < found[-1][1]:
            found[-1] = found[-1][0], max(found[-1][1], end)
        else:
            found.append((start, end))
    return tuple(found)


def _pieces(text: str) -> Iterator[tuple[int, int]]:
    """Overlapping spans of the text that begin and end between words, where there are any spaces."""
    low = 0
    while True:
        high = _space_before(text, low + _PIECE, low)
        yield low, high
        if high >= len(text):
            return
        low = _space_before(text, high - _OVERLAP, low)


def _space_before(text: str, at: int, above: int) -> int:
    if at >= len(text):
        return len(text)
    spaces = [m.end() for m in re.finditer(r"\s", text[max(above + 1, at - _OVERLAP // 2) : at])]
    return max(above + 1, at - _OVERLAP // 2) + spaces[-1] if spaces else at


def _may_hold(plain: str, term: Term) -> bool:
    return all(word in plain for word in term.phrase or (term.text,))


def _hits(text: str, offset: int, terms: Sequence[Term]) -> list[_Hit]:
    hits = []
    for low, high in _likely(text, tuple(terms)):
        found = list(positions(words(text[low:high])))
        for number, term in enumerate(terms):
            spans = phrases(found, term) if term.phrase else _singles(found, term)
            hits += [_Hit(offset + low + start, offset + low + end, number) for start, end in spans]
    return sorted(hits, key=lambda hit: (hit.start, hit.end))


def _likely(text: str, terms: tuple[Term, ...]) -> Iterator[tuple[int, int]]:
    """Spans between spaces outside of which no term stands, since a quick look finds none of its letters there."""
    lower = text.lower()
    if len(lower) != len(text):
        yield 0, len(text)
        return
    for sign, plain in () if text.isascii() else _GLUE.items():
        lower = lower.replace(sign, plain)
    reach = max((_REACH * len(term.text) for term in terms if term.phrase), default=0)
    low = high = 0
    for start, end in sorted(_openings(lower, {(term.phrase or (term.text,))[0] for term in terms})):
        if end > high - reach:
            start = max(high, _space_backwards(text, start))
            if start > high:
                if low < high:
                    yield low, high
                low = start
            high = _space_forwards(text, end + reach)
    if low < high:
        yield low, high


def _openings(lower: str, firsts: Collection[str]) -> Iterator[tuple[int, int]]:
    """Where one of the words `firsts` may begin: its letters, also with a hyphen between, or any foreign ones."""
    plain = [first for first in firsts if first.isascii()]
    for first in plain:
        for at in _places(lower, first):
            yield at, at + len(first)
    for at in (*_places(lower, "'"), *_places(lower, "-")):
        start, end = _space_backwards(lower, at), _space_forwards(lower, at)
        squeezed_ = lower[start:end].replace("'", "").replace("-", "")
        if any(first in squeezed_ for first in plain):
            yield start, end
    if not lower.isascii():
        yield from (match.span() for match in _FOREIGN.finditer(lower))


def _places(text: str, wanted: str) -> Iterator[int]:
    at = text.find(wanted)
    while at >= 0:
        yield at
        at = text.find(wanted, at + 1)


def _space_backwards(text: str, at: int) -> int:
    after = text.rfind(" ", 0, at) + 1
    return text.rfind("\n", after, at) + 1 or after


def _space_forwards(text: str, at: int) -> int:
    space = text.find(" ", at)
    end = len(text) if space < 0 else space
    line = text.find("\n", at, end)
    return end if line < 0 else line


def _singles(found: Sequence[tuple[int, Word]], term: Term) -> Iterator[tuple[int, int]]:
    for _, word in found:
        if _is(word, term.text, prefix=term.prefix):
            yield word.start, word.end


def phrases(found: Sequence[tuple[int, Word]], term: Term) -> Iterator[tuple[int, int]]:
    """Where the phrase of a term stands among words with their places; see `words.positions`."""
    *before, last = term.phrase
    open_: dict[int, dict[int, int]] = {}  # place that must follow -> how many words stand -> where they begin
    for place, word in found:
        begun = open_.setdefault(place, {})
        following = open_.setdefault(place + 1, {})
        open_.pop(place - 1, None)
        for length, start in [(0, word.start), *begun.items()]:
            if length == len(before):
                if _is(word, last, prefix=term.prefix):
                    yield start, word.end
            elif word.folded == before[length]:
                following[length + 1] = start


def _is(word: Word, text: str, *, prefix: bool) -> bool:
    return word.folded.startswith(text) if prefix else word.folded == text


def _densest(hits: Sequence[_Hit]) -> tuple[int, list[_Hit]]:
    """How many different terms stand within a sentence's length at most, and the closest hits of so many."""
    best, closest, span = 0, 0, slice(0, 0)
    inside: Counter[int] = Counter()
    first = 0
    for number, hit in enumerate(hits):
        inside[hit.term] += 1
        while first < number and (hit.end > hits[first].start + LONGEST or inside[hits[first].term] > 1):
            inside -= Counter((hits[first].term,))
            first += 1
        spread = hit.end - hits[first].start
        if len(inside) > best or (len(inside) == best > 1 and spread < closest):
            best, closest, span = len(inside), spread, slice(first, number + 1)
    return best, list(hits[span])


def _span(hits: Sequence[_Hit]) -> tuple[int, int]:
    return hits[0].start, min(hits[-1].end, hits[0].start + LONGEST)


def _shown(text: str, hits: Sequence[_Hit], terms: Sequence[Term]) -> Snippet:
    start, end = _span(hits)
    low, high = sentence_at(text, start, end, _NEIGHBOURHOOD)
    left, right = _cut(text, low, high, start, end) if high - low > LONGEST else (low, high)
    shown = text[left:right]
    before = CUT if left > low else ""
    after = CUT if right < high else ""
    return Snippet(
        hits[0].start,
        hits[0].end,
        before + _BREAK.sub(" ", shown) + after,
        tuple((a + len(before), b + len(before)) for a, b in marks(shown, terms)),
    )


def _cut(text: str, low: int, high: int, start: int, end: int) -> tuple[int, int]:
    """LONGEST characters of text[low:high] around start..end, between words where that is near."""
    room = max(0, LONGEST - (end - start))
    left = max(low, min(start - room // 2, high - LONGEST))
    right = min(high, left + LONGEST)
    if left > low and (space := text.find(" ", left, start)) >= 0:
        left = space + 1
    if right < high and (space := text.rfind(" ", end, right)) > 0:
        right = space
    return left, right
