"""Paragraphs from lines that are known only by their places on a page."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

_ENDS = re.compile(r"""[.!?:;…۔؟।。]["'”’»)\]]*$""")
_NUMBER = re.compile(r"[-–—\s]*(?:page\s+)?(?:\d{1,4}|[ivxl]{1,7})(?:\s*(?:/|of)\s*\d{1,4})?[-–—\s]*", re.I)
_ITEM = re.compile(r"[•▪◦●‣·]")  # the mark of a list
PAGE_BREAK = "page break"
_LARGER = 1.15  # times the usual size: a heading
_LONGEST_HEADING = 200  # characters
_APART = 1.35  # times the usual distance of two lines: a blank space between paragraphs
_SHORT = 0.85  # of the column's width: a line that ends before this ends its paragraph, if its sentence ends too
_INDENT = 0.8  # times the size


@dataclass(frozen=True, slots=True)
class Line:
    """left, right, base (of the letters), size: points, upwards and to the right. parted: it ends inside a word."""

    text: str
    left: float
    right: float
    base: float
    size: float
    parted: bool = False


def paragraphs(lines: Sequence[Line]) -> list[tuple[str, str]]:
    """Kind and text of each paragraph of a page, from its lines in reading order.

    Kind: "heading", "paragraph", or "page break" for the page's number at its head or foot.
    """
    if not lines:
        return []
    size = _usual_size(lines)
    pitch = _usual_pitch(lines, size)
    made: list[list[Line]] = [[lines[0]]]
    for line in lines[1:]:
        if _goes_on(made[-1], line, lines, pitch):
            made[-1].append(line)
        else:
            made.append([line])
    found = [(_kind(each, size), _joined(each)) for each in made]
    for edge in (0, -1):
        if _NUMBER.fullmatch(found[edge][1]):
            found[edge] = (PAGE_BREAK, found[edge][1])
    return found


def _goes_on(so_far: list[Line], line: Line, page: Sequence[Line], pitch: float) -> bool:
    last = so_far[-1]
    if last.parted:
        return True
    if not 1 / _LARGER < line.size / last.size < _LARGER:
        return False
    if _ITEM.match(line.text):
        return False
    down = last.base - line.base
    if abs(down) < pitch / 3:  # side by side: cells of a table, or a list and its mark
        return line.left > last.right - last.size and line.left - last.right < 2 * last.size
    ended = _ENDS.search(last.text) is not None
    if down < 0:  # the next column
        return not ended
    if down > _APART * pitch:
        return False
    before, after = _edges(last), _edges(line)
    column = [_edges(other) for other in page if abs(_edges(other)[0] - before[0]) < 3 * last.size]
    begin, end = min(edge[0] for edge in column), max(edge[1] for edge in column)
    if after[0] - begin > _INDENT * line.size and before[0] - begin < _INDENT * line.size and not _centred(last, line):
        return False
    return not (ended and before[1] - begin < _SHORT * (end - begin))


def _edges(line: Line) -> tuple[float, float]:
    """Where the line begins and ends as it is read: from the right where it is written so."""
    ways = [unicodedata.bidirectional(letter) for letter in line.text]
    backwards = sum(way in ("R", "AL") for way in ways) > sum(way == "L" for way in ways)
    return (-line.right, -line.left) if backwards else (line.left, line.right)


def _centred(one: Line, other: Line) -> bool:
    return abs((one.left + one.right) - (other.left + other.right)) < one.size


def _usual_size(lines: Sequence[Line]) -> float:
    """The size of most letters."""
    sizes: dict[float, int] = {}
    for line in lines:
        sizes[round(line.size, 1)] = sizes.get(round(line.size, 1), 0) + len(line.text)
    return max(sizes, key=lambda size: sizes[size]) or 1.0


def _usual_pitch(lines: Sequence[Line], size: float) -> float:
    """The distance of two lines of one paragraph."""
    steps = [a.base - b.base for a, b in pairwise(lines) if 0.5 * size < a.base - b.base < 2.2 * size]
    return median(steps) if steps else 1.2 * size


def _kind(lines: list[Line], usual: float) -> str:
    large = min(line.size for line in lines) > _LARGER * usual
    return "heading" if large and sum(len(line.text) for line in lines) <= _LONGEST_HEADING else "paragraph"


def _joined(lines: list[Line]) -> str:
    text = ""
    for line in lines:
        text += line.text if line.parted else line.text + " "
    return re.sub(r"[ \t\n]+", " ", text).strip()
