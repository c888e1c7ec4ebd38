"""Characters that cannot be seen: of no width, or turning the direction of what follows.

They let two names look the same that are not, or a quote read otherwise than it is stored, so names and quotes
show a sign in their place. Where a script or an emoji needs them (Unicode 16, sections 9.2, 12.1, 23.2), they
are spelling and stay as they are.
"""

from __future__ import annotations

import re
import unicodedata

ZERO_WIDTH, TURNING = "¦", "⇄"  #: the signs
_HIDDEN = re.compile("[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2067\ufeff]")
_TURNS = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067")
_JOINERS = "\u200c\u200d"
_PICTURES = ("So", "Sk")  # emoji and their colours of skin


def hidden(text: str) -> list[int]:
    """Where invisible characters stand that no script needs there.

    The isolates U+2068 and U+2069 do not count: they cannot reach beyond what they enclose, and Parallax sets them.

    >>> hidden("Ivan\\u200b Petrov"), hidden("می\\u200cکند"), hidden("👩\\u200d🔬")
    ([4], [], [])
    """
    if text.isascii():
        return []
    return [found.start() for found in _HIDDEN.finditer(text) if not _needed(text, found.start())]


def revealed(text: str) -> str:
    """The same length, with a sign for every hidden character.

    >>> revealed("abc\\u202edef\\u200b")
    'abc⇄def¦'
    """
    places = hidden(text)
    if not places:
        return text
    letters = list(text)
    for at in places:
        letters[at] = TURNING if text[at] in _TURNS else ZERO_WIDTH
    return "".join(letters)


def named(text: str) -> list[str]:
    """The hidden characters of a text in words, each once.

    >>> named("abc\\u202e")
    ['⇄ U+202E right-to-left override']
    """
    found = dict.fromkeys(text[at] for at in hidden(text))
    signs = (TURNING if each in _TURNS else ZERO_WIDTH for each in found)
    return [
        f"{sign} U+{ord(each):04X} {unicodedata.name(each, '').lower()}"
        for sign, each in zip(signs, found, strict=True)
    ]


def _needed(text: str, at: int) -> bool:
    if text[at] not in _JOINERS:
        return False
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    if text[at] == "\u200d" and before and unicodedata.category(before) in (*_PICTURES, "Mn"):
        return bool(after) and unicodedata.category(after) in (*_PICTURES, "Lo")
    return bool(before and after) and all(_joins(each) for each in (before, after))


def _joins(letter: str) -> bool:
    """Whether a letter is of a script whose letters join: Arabic, Syriac, N'Ko, those of India and their like."""
    return unicodedata.category(letter) in ("Lo", "Mn", "Mc") and ord(letter) >= 0x0600
