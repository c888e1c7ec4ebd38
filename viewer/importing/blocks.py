"""The visible text of a marked-up page, as blocks, from its tags in the order they come."""

from __future__ import annotations

import re
from collections import Counter

from viewer.domain.document import Block
from viewer.domain.text import canonical

#: Tags that end one block and begin another, with the kind of block that they make; "": that around them.
_BLOCKS = dict.fromkeys(
    "address article aside body center dd details dialog dir div dl dt fieldset figure footer form frameset header "
    "hgroup hr html legend main menu nav ol option optgroup p pre search section summary table tbody tfoot thead tr ul "
    "blockquote caption figcaption h1 h2 h3 h4 h5 h6 li td th".split(),
    "",
) | {
    "blockquote": "quotation",
    "caption": "caption",
    "figcaption": "caption",
    "li": "list",
    "dt": "list",
    "dd": "list",
    "td": "table cell",
    "th": "table cell",
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6"), "heading"),
}
_UNSEEN = frozenset("title script style noscript template iframe object svg canvas audio video".split())
_VOID = frozenset("area base br col embed hr img input link meta param source track wbr".split())
_HIDING = re.compile(r"(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)\s*(?:!\s*important\s*)?(?:;|$)", re.I)
_SPACE = re.compile(r"[ \t\n\r\f]+")


class BlockWriter:
    """Takes tags and text as a parser meets them and writes canonical text, blocks parted by a blank line.

    White space is collapsed as a browser does, except inside <pre>; <br> is a line end. Hidden parts
    leave nothing. End tags that nothing opened are passed over; elements left open end with their parent.
    """

    def __init__(self) -> None:
        self._open: list[tuple[str, str, bool, bool]] = []  # tag, kind, whether unseen, whether preformatted
        self._tags: Counter[str] = Counter()
        self._parts: list[str] = []
        self._found: list[tuple[str, str]] = []  # kind, text
        self._kind, self._unseen, self._pre = "paragraph", False, False

    def start(self, tag: str, attributes: dict[str, str | None]) -> None:
        """An element begins."""
        if tag == "br":
            self._write("\n")
        elif tag == "hr":
            self._flush()
        if tag in _VOID:
            return
        if tag in _BLOCKS:
            self._flush()
        self._open.append((tag, self._kind, self._unseen, self._pre))
        self._tags[tag] += 1
        self._kind = _BLOCKS.get(tag) or self._kind
        self._pre = self._pre or tag == "pre"
        self._unseen = self._unseen or tag in _UNSEEN or _is_hidden(tag, attributes)

    def end(self, tag: str) -> None:
        """An element ends."""
        if not self._tags[tag]:
            return
        closed = ""
        while closed != tag:
            closed, kind, unseen, pre = self._open.pop()
            self._tags[closed] -= 1
            if closed in _BLOCKS:
                self._flush()
            self._kind, self._unseen, self._pre = kind, unseen, pre

    def text(self, characters: str) -> None:
        """Text between tags."""
        self._write(characters if self._pre else _SPACE.sub(" ", characters))

    def result(self) -> tuple[str, tuple[Block, ...]]:
        """The canonical text and its blocks, numbered from 1."""
        self._flush()
        blocks, position = [], 0
        for number, (kind, words) in enumerate(self._found, 1):
            blocks.append(Block(number, position, position + len(words), kind))
            position += len(words) + 2
        return "\n\n".join(words for _, words in self._found), tuple(blocks)

    def _write(self, characters: str) -> None:
        if not self._unseen:
            self._parts.append(characters)

    def _flush(self) -> None:
        written = canonical("".join(self._parts))
        self._parts.clear()
        if not self._pre:
            written = re.sub(r" *\n *", "\n", re.sub(r" {2,}", " ", written))
        # A blank line inside a block would look like the end of it.
        written = re.sub(r"\n(?:[ \t]*\n)+", "\n", written).strip("\n").rstrip()
        written = written if self._pre else written.strip()
        if written.strip("\ufeff\u200b \t\n"):
            self._found.append((self._kind, written.lstrip("\ufeff")))


def _is_hidden(tag: str, attributes: dict[str, str | None]) -> bool:
    return (
        "hidden" in attributes
        or (tag == "dialog" and "open" not in attributes)
        or _HIDING.search(attributes.get("style") or "") is not None
    )
