"""Characters nobody sees, made visible, so that no name can pretend to be another.

A right-to-left override turns "gpj.exe" into "exe.jpg"; a zero-width space makes two equal names
differ; an escape character drives a terminal. Names and titles show them all. Quotes and notes are
kept to the letter, because Persian and emoji need joiners and evidence is not rewritten; only
control characters and lone surrogates, which no text form may carry, are shown there too.
"""

from __future__ import annotations

import re
import unicodedata

_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
# Format characters (Cf), the fillers that are drawn as nothing, and the variation selectors that
# hide data; U+FE0F and U+FE0E are left alone because emoji are written with them.
_UNSEEN = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f"
    "\u3164\ufe00-\ufe0d\ufeff\uffa0\ufff9-\ufffb\U0001bca0-\U0001bca3\U0001d173-\U0001d17a"
    "\U000e0000-\U000e0fff]"
)
_JOINERS = "\u200c\u200d"
_FIRST_JOINING = "\u0300"  # below it are Latin letters, which no joiner can change


def shown(text: str, longest: int | None = None) -> str:
    """`text` on one line with every unseen character named; cut with "…" after `longest` characters.

    Joiners stay where a script or an emoji needs them: between two characters beyond Latin.

    >>> shown("invoice\\u202egpj.exe"), shown("می\\u200cخواهم") == "می\\u200cخواهم"
    ('invoice[U+202E]gpj.exe', True)
    """
    text = " ".join(text.split())
    if longest is not None and len(text) > longest:
        text = text[: longest - 1].rstrip() + "…"
    return _UNSEEN.sub(_named_unless_joining, readable(text))


def readable(text: str) -> str:
    """`text` to the letter, but for control characters other than line feed and tab.

    >>> readable("one\\x1b[2Jtwo")
    'one[U+001B][2Jtwo'
    """
    return _CONTROL.sub(lambda match: name(match.group()), text.replace("\r\n", "\n"))


def unseen(text: str) -> tuple[str, ...]:
    """The names of the unseen characters in `text`, each once, joiners in their place excepted.

    >>> unseen("a\\u202eb\\u200b")
    ('U+202E', 'U+200B')
    """
    found = (_named_unless_joining(match) for match in _UNSEEN.finditer(text))
    return tuple(dict.fromkeys(each.strip("[]") for each in found if each.startswith("[")))


def name(character: str) -> str:
    """How an unseen character is written: "[U+202E]"."""
    return f"[U+{ord(character):04X}]"


def _named_unless_joining(match: re.Match[str]) -> str:
    character, (start, end) = match.group(), match.span()
    before, after = match.string[:start][-1:], match.string[end : end + 1]
    if character in _JOINERS and _joins(before) and _joins(after):
        return character
    return name(character)


def _joins(neighbour: str) -> bool:
    return neighbour >= _FIRST_JOINING and unicodedata.category(neighbour)[0] in "LMS"
