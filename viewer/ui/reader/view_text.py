"""The text as a column shows it, and the two-way map to the canonical text.

Shown is one line per paragraph: line ends inside a wrapped paragraph become spaces, very long
paragraphs are split, blank lines are left out (the column draws the space between paragraphs).
Nothing visible is lost: text that no block covers is shown as well, without a number.

Offsets count code points of the canonical text; positions count UTF-16 units of the shown text,
which is how Qt counts. Every code point that is shown takes as many units as it takes itself.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from operator import attrgetter

from viewer.domain.document import Block
from viewer.domain.offsets import Utf16Map
from viewer.domain.text import paragraphs

#: Characters of one shown line. Layout of a longer one holds up the window (0.6 s for a million).
LONGEST_LINE = 20_000

# What Qt would swallow or take for a break of its own; each stands for itself as one visible character.
_ALTERED = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufdd0-\ufdef\ufffc\ufffe\uffff]")
_KEPT = 4  # as many as there are columns
_JOINERS = frozenset("\u200d\ufe0e\ufe0f")


@dataclass(frozen=True, slots=True)
class Line:
    """One shown line: text[start:end], beginning at code point `shown` of the shown text.

    number: of the paragraph that begins here; None where a paragraph goes on or has no number.
    closes: whether a paragraph ends here.
    """

    start: int
    end: int
    shown: int
    number: int | None
    kind: str
    closes: bool


class ViewText:
    """The shown text of one document and its map.

    >>> view = ViewText("One 😀\\nwrapped.\\n\\nTwo.", (Block(1, 0, 14), Block(2, 16, 20)))
    >>> view.shown
    'One 😀 wrapped.\\nTwo.'
    >>> view.positions(16, 20), view.span(16, 20)
    ((16, 20), (16, 20))
    """

    def __init__(self, text: str, blocks: Iterable[Block] = ()) -> None:
        self.text = text
        lines: list[Line] = []
        shown: list[str] = []
        at = 0
        altered = _ALTERED.search(text) is not None
        for block in _visible(text, blocks):
            for start, end in _pieces(text, block.start, block.end):
                number = block.number if start == block.start and block.number else None
                lines.append(Line(start, end, at, number, block.kind, end == block.end))
                piece = text[start:end].replace("\n", " ")
                shown.append(_ALTERED.sub(_visible_sign, piece) if altered else piece)
                at += end - start + 1
        self.lines = tuple(lines)
        self.shown = "\n".join(shown)
        self._units = Utf16Map(self.shown)
        self._paragraphs: list[tuple[int, int]] | None = None
        self._starts = [line.start for line in lines]
        self._shown_starts = [line.shown for line in lines]

    def line_at(self, offset: int) -> int:
        """Index of the line that holds `offset`, else of the one before it; 0 at least."""
        return max(0, bisect_right(self._starts, offset) - 1)

    def position(self, offset: int) -> int:
        """The position of a code point; one that is not shown stands at the end of the line before it."""
        return self._position(self.line_at(offset), offset)

    def offset(self, position: int) -> int:
        """The code point at a position."""
        if not self.lines:
            return 0
        shown = self._units.to_code_points(position)
        line = self.lines[max(0, bisect_right(self._shown_starts, shown) - 1)]
        return min(line.start + max(0, shown - line.shown), line.end)

    def positions(self, start: int, end: int) -> tuple[int, int]:
        """The positions of text[start:end], as far as it is shown."""
        if start >= end or not self.lines:
            position = self.position(start)
            return position, position
        first, last = self.line_at(start), max(0, bisect_left(self._starts, end) - 1)
        if start >= self.lines[first].end and first < last:  # in the blank before the next line, or at a split
            first += 1
        begin = self._position(first, start)
        return begin, max(begin, self._position(last, end))

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The code points between two positions: the way back from `positions`."""
        return self.offset(start), self.offset(end)

    def within(self, index: int, start: int, end: int) -> tuple[int, int]:
        """Where text[start:end] stands inside line `index`, in UTF-16 units from the line's beginning."""
        begin = self._position(index, self.lines[index].start)
        return self._position(index, start) - begin, self._position(index, end) - begin

    def paragraph(self, offset: int) -> int | None:
        """The number of the paragraph that holds `offset`, for citing."""
        if not self.lines:
            return None
        index = self.line_at(offset)
        while index and self.lines[index].number is None and not self.lines[index - 1].closes:
            index -= 1
        return self.lines[index].number

    def paragraph_spans(self) -> list[tuple[int, int]]:
        """Start and end of every paragraph that has a number, in order."""
        if self._paragraphs is None:
            self._paragraphs = []
            for line in self.lines:
                if line.number is not None:
                    self._paragraphs.append((line.start, line.end))
                elif self._paragraphs and not self.lines[self.line_at(self._paragraphs[-1][1] - 1)].closes:
                    self._paragraphs[-1] = (self._paragraphs[-1][0], line.end)
        return self._paragraphs

    def find(self, words: str, most: int = 10_000) -> list[tuple[int, int]]:
        """Spans of `words` wherever they stand, in any case and over line ends; at most `most`.

        >>> ViewText("Tens of\\nthousands", (Block(1, 0, 17),)).find("of  THOUSANDS")
        [(5, 17)]
        """
        parts = words.split()
        if not parts:
            return []
        spans = []
        for match in re.finditer(r"[^\S\n]+".join(map(re.escape, parts)), self.shown, re.IGNORECASE):
            spans.append((self._offset_of(match.start()), self._offset_of(match.end())))
            if len(spans) == most:
                break
        return spans

    def _position(self, index: int, offset: int) -> int:
        if not self.lines:
            return 0
        line = self.lines[index]
        return self._units.to_utf16(line.shown + min(max(offset, line.start), line.end) - line.start)

    def _offset_of(self, shown: int) -> int:
        line = self.lines[bisect_right(self._shown_starts, shown) - 1]
        return line.start + shown - line.shown


@lru_cache(_KEPT)
def view_of(text: str, blocks: tuple[Block, ...]) -> ViewText:
    """The shown text of a document, made once: away from the window's thread by whoever is about to show it."""
    return ViewText(text, blocks)


def _visible(text: str, blocks: Iterable[Block]) -> Iterator[Block]:
    """The blocks in order and without overlap, and between them what they forgot (number 0)."""
    at = 0
    for block in sorted(blocks, key=attrgetter("start", "end")):
        start, end = max(at, block.start), min(block.end, len(text))
        if start < end:
            yield from _forgotten(text, at, start)
            whole = start == block.start and end == block.end
            yield block if whole else Block(block.number, start, end, block.kind)
            at = end
    yield from _forgotten(text, at, len(text))


def _forgotten(text: str, start: int, end: int) -> Iterator[Block]:
    if end > start and (between := text[start:end]) and not between.isspace():
        for found in paragraphs(between):
            yield Block(0, start + found.start, start + found.end)


def _pieces(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while end - start > LONGEST_LINE:
        limit = start + LONGEST_LINE
        space = max(text.rfind(blank, start + LONGEST_LINE // 2, limit) for blank in " \n")
        cut = space + 1 if space >= 0 else _between_letters(text, start, limit)
        yield start, cut
        start = cut
    yield start, end


def _between_letters(text: str, start: int, cut: int) -> int:
    """`cut`, moved back so that no mark is torn from its letter."""
    for back in range(cut, max(start, cut - 64), -1):
        here = text[back]
        if not (unicodedata.combining(here) or here in _JOINERS or text[back - 1] == "\u200d"):
            return back
    return cut


def _visible_sign(match: re.Match[str]) -> str:
    code = ord(match.group())
    if code < 0x20:
        return chr(0x2400 + code)  # the Unicode pictures of control characters
    if code in (0x85, 0x2028, 0x2029):
        return "\u21b5"
    return "\u2421" if code == 0x7F else "\ufffd"
