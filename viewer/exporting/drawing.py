"""Drawings as SVG, of the few shapes that browsers, word processors and Qt all draw alike.

Nothing in them runs or is fetched, and words stay words: they can be searched, read aloud and translated. The colours
are those of paper; the classes of the shapes let a page have its own.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

from lxml import etree

from viewer.exporting.visible import shown

_SVG = "http://www.w3.org/2000/svg"
COLOURS = {
    "paper": "#ffffff",
    "panel": "#f6f5f2",
    "line": "#dcd8d0",
    "ink": "#23221f",
    "soft": "#5f5b54",
    "accent": "#2f5d8a",
    "agrees": "#27734a",
    "conflicts": "#b3261e",
    "open": "#8a6414",
    "band": "#fbe4e1",
}
FONT = "Noto Sans, DejaVu Sans, Liberation Sans, Arial, sans-serif"
_WIDE = frozenset("WF")


class Drawing:
    """A drawing that grows. Lengths are pixels; colours are keys of COLOURS."""

    def __init__(self, width: float, height: float, title: str, description: str) -> None:
        self._root = etree.Element(f"{{{_SVG}}}svg", nsmap={None: _SVG})  # type: ignore[dict-item]  # stubs
        size = {"width": _n(width), "height": _n(height), "viewBox": f"0 0 {_n(width)} {_n(height)}", "role": "img"}
        for name, value in {**size, "font-family": FONT}.items():
            self._root.set(name, value)
        self._add("title", {}, shown(title))
        self._add("desc", {}, shown(description))
        self.box(0, 0, width, height, "paper")

    def box(
        self, x: float, y: float, width: float, height: float, fill: str, *, round_: float = 0, edge: str = "",
        dashed: bool = False, opacity: float = 1,
    ) -> None:  # fmt: skip
        """A rectangle. edge: the colour of its outline; opacity: of what fills it."""
        place = {"x": _n(x), "y": _n(y), "width": _n(max(width, 0)), "height": _n(max(height, 0))}
        kind = fill or "empty"
        look = {"fill": COLOURS.get(fill, "none"), "class": f"fill-{kind}" + (f" edge-{edge}" if edge else "")}
        if round_:
            place["rx"] = place["ry"] = _n(round_)
        if edge:
            look |= {"stroke": COLOURS[edge], "stroke-width": "1.4"}
        if dashed:
            look["stroke-dasharray"] = "3 2"
        if opacity < 1:
            look["fill-opacity"] = _n(opacity)
        self._add("rect", place | look)

    def line(self, x1: float, y1: float, x2: float, y2: float, colour: str, width: float = 1) -> None:
        """A straight line."""
        ends = {"x1": _n(x1), "y1": _n(y1), "x2": _n(x2), "y2": _n(y2)}
        look = {"stroke": COLOURS[colour], "stroke-width": _n(width), "class": f"edge-{colour}"}
        self._add("line", ends | look)

    def shape(self, points: Sequence[tuple[float, float]], fill: str, edge: str) -> None:
        """A closed shape."""
        look = {"fill": COLOURS[fill], "stroke": COLOURS[edge], "stroke-width": "1.4"}
        corners = " ".join(f"{_n(x)},{_n(y)}" for x, y in points)
        self._add("polygon", {"points": corners, **look, "class": f"fill-{fill} edge-{edge}"})

    def words(
        self, x: float, y: float, text: str, *, size: float = 12, colour: str = "ink", bold: bool = False,
        anchor: str = "start",
    ) -> None:  # fmt: skip
        """A line of words on the base line `y`. anchor: which end of them, or the middle, is at `x`."""
        look = {"font-size": _n(size), "fill": COLOURS[colour], "class": f"fill-{colour}"}
        if bold:
            look["font-weight"] = "bold"
        if anchor != "start":
            look["text-anchor"] = anchor
        self._add("text", {"x": _n(x), "y": _n(y), **look}, text)

    def svg(self) -> str:
        """The drawing as a file of its own, or to stand in a page."""
        return etree.tostring(self._root, encoding="unicode")

    def _add(self, name: str, attributes: dict[str, str], text: str = "") -> None:
        made = etree.SubElement(self._root, f"{{{_SVG}}}{name}", attributes)
        if text:
            made.text = text


def wide(text: str, size: float = 12) -> float:
    """About how wide a line is, a little more rather than less."""
    letters = sum(1.05 if unicodedata.east_asian_width(c) in _WIDE else 0.33 if c in "il.,:;'|![]() " else 0.6
                  for c in text)  # fmt: skip
    return letters * size


def fitted(text: str, width: float, size: float = 12) -> str:
    """`text` on one line, cut with "…" to about `width` pixels."""
    line = shown(text, 400)
    if wide(line, size) <= width:
        return line
    while line and wide(line + "…", size) > width:
        line = line[:-1]
    return line.rstrip() + "…"


def wrapped(text: str, width: float, size: float = 12, most: int = 4) -> list[str]:
    """`text` in lines of about `width` pixels, at most so many."""
    lines, left = [""], shown(text, 400).split()
    for number, word in enumerate(left):
        longer = f"{lines[-1]} {word}".strip()
        if wide(longer, size) <= width or not lines[-1]:
            lines[-1] = longer
        elif len(lines) == most:
            lines[-1] = fitted(" ".join([lines[-1], *left[number:]]), width, size)
            break
        else:
            lines.append(word)
    return [fitted(line, width, size) for line in lines]


def _n(number: float) -> str:
    return f"{number:.2f}".rstrip("0").rstrip(".")
