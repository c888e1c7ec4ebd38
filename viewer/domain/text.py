"""Canonical text, its paragraphs and its sentences.

The canonical text is made once, at import, and never changes: line ends are "\\n", there is no NUL,
no lone surrogate and no byte order mark; otherwise it is what was received. All offsets count its
code points.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from statistics import median

from viewer.domain.document import Block

_LONE_SURROGATE = re.compile("[\ud800-\udfff]")
_ENDS = (".", "!", "?", ":", "”", '"', "»", "؟", "۔")
_WRAPPED_AT = 100  # a line longer than this is a paragraph of its own, not a wrapped one
_SPACES = str.maketrans(dict.fromkeys("\u00a0\u202f\u2009\u2007\u2002\u2003\u2005\u2006\u2008\u200a", " "))
_SENTENCE_END = re.compile(r"[.!?…؟۔]+[\"'”’»)\]]*(?=\s|$)|[。！？]+[」』”’]*|\n\s*\n|\n(?=\s*[-—–•*])")
_ABBREVIATIONS = frozenset(
    "mr mrs ms dr prof amb gen col lt sgt sen rep gov rev hon st jr sr no vs etc inc ltd co corp "
    "jan feb mar apr jun jul aug sep sept oct nov dec cf ca e.g i.e u.s u.k u.n a.m p.m".split()
)


def canonical(text: str) -> str:
    """The text as it is kept: see the module's promise.

    >>> canonical("\\ufeffone\\r\\ntwo\\x00\\r")
    'one\\ntwo�\\n'
    """
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").replace("\0", "\ufffd")
    return _LONE_SURROGATE.sub("\ufffd", text)


def plain_spaces(text: str) -> str:
    """The same length, with no-break and thin spaces as ordinary ones, for matching."""
    return text.translate(_SPACES)


def fold(text: str) -> str:
    """Case and diacritics removed, for comparing names (length may change).

    >>> fold("Pérez"), fold("ÖZIL")
    ('perez', 'ozil')
    """
    if text.isascii():  # most words are, and this is asked of every one
        return text.lower()
    decomposed = unicodedata.normalize("NFKD", plain_spaces(text).casefold())
    return "".join(c for c in decomposed if not unicodedata.combining(c)).replace("’", "'")


def paragraphs(text: str) -> tuple[Block, ...]:
    """The paragraphs of a plain text, numbered from 1.

    Where lines are wrapped, a paragraph reaches to the next blank line; otherwise every line is one.
    Wrapped lines are of one width and mostly end in the middle of a sentence.
    """
    lines = [m for m in re.finditer(r"[^\n]+", text) if m.group().strip()]
    if not lines:
        return ()
    if _is_wrapped(text, [m.group().rstrip() for m in lines]):
        spans: Iterator[tuple[int, int]] = (m.span() for m in re.finditer(r"(?:[^\n]*\S[^\n]*(?:\n|$))+", text))
    else:
        spans = (m.span() for m in lines)
    blocks = []
    for number, (start, end) in enumerate(spans, 1):
        body = text[start:end]
        start += len(body) - len(body.lstrip())
        end -= len(body) - len(body.rstrip())
        blocks.append(Block(number, start, end))
    return tuple(blocks)


def _is_wrapped(text: str, lines: list[str]) -> bool:
    lengths = [len(line) for line in lines]
    return (
        len(lines) > 3
        and re.search(r"\S[ \t]*\n[ \t]*\S", text) is not None
        and max(lengths) <= _WRAPPED_AT
        and median(lengths) > 40
        and sum(line.endswith(_ENDS) for line in lines) < len(lines) / 2
    )


def sentences(text: str, start: int = 0, end: int | None = None) -> list[tuple[int, int]]:
    """Spans of the sentences of text[start:end], trimmed of blanks.

    >>> [("Mr. A came. He left!"[a:b]) for a, b in sentences("Mr. A came. He left!")]
    ['Mr. A came.', 'He left!']
    """
    stop = len(text) if end is None else end
    spans, begin = [], start
    for match in _SENTENCE_END.finditer(text, start, stop):
        if match.group().startswith(".") and _is_abbreviation(text, begin, match.start()):
            continue
        spans.append((begin, match.end()))
        begin = match.end()
    spans.append((begin, stop))
    return [span for span in (_trim(text, a, b) for a, b in spans) if span[0] < span[1]]


def sentence_at(text: str, start: int, end: int, reach: int = 600) -> tuple[int, int]:
    """The span of the sentence(s) around text[start:end], looking at most `reach` characters each way."""
    low = max(0, text.rfind("\n", max(0, start - reach), start) + 1, start - reach)
    line_end = text.find("\n", end, end + reach)
    high = min(len(text), end + reach) if line_end < 0 else line_end
    around = [s for s in sentences(text, low, high) if s[0] < end and s[1] > start]
    return (min(s[0] for s in around), max(s[1] for s in around)) if around else (start, end)


def block_at(blocks: tuple[Block, ...], offset: int) -> Block | None:
    """The block that holds `offset`, else the one before it; None where there is none."""
    found = None
    for block in blocks:
        if block.start > offset:
            break
        found = block
    return found


def _is_abbreviation(text: str, begin: int, dot: int) -> bool:
    word = re.search(r"(\S+)$", text[max(begin, dot - 12) : dot])
    if not word:
        return False
    last = word.group(1).strip("(\"'“‘[").lower()
    return last in _ABBREVIATIONS or (len(last) == 1 and last.isalpha() and word.group(1).strip("(\"'“‘[").isupper())


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end
