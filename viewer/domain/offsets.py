"""Code points and UTF-16 units: the one border between Python's text and Qt's.

Python counts code points; Qt's text positions count UTF-16 units, in which a character beyond
U+FFFF takes two. Everything stored or exported counts code points.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right


class Utf16Map:
    """Converts offsets of one text both ways, in O(log astral characters).

    >>> positions = Utf16Map("x😀y")
    >>> positions.to_utf16(2), positions.to_code_points(3)
    (3, 2)
    """

    def __init__(self, text: str) -> None:
        # isascii() and the maximum are C-speed checks that spare most texts the scan.
        astral = [] if text.isascii() else [i for i, c in enumerate(text) if c > "\uffff"]
        self._code_points = astral
        self._utf16 = [i + n for n, i in enumerate(astral)]

    def to_utf16(self, offset: int) -> int:
        """The UTF-16 position of a code point offset."""
        return offset + bisect_left(self._code_points, offset)

    def to_code_points(self, position: int) -> int:
        """The code point offset of a UTF-16 position; inside a surrogate pair, the pair's start."""
        return position - self._pairs_before(position)

    def _pairs_before(self, position: int) -> int:
        return bisect_right(self._utf16, position - 1)
