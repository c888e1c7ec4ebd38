"""Foreign text made safe and fit to show: never markup, right-to-left where it is, cut around what matters."""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Sequence

from viewer.domain.invisible import named, revealed
from viewer.texts import later, tr

Marks = Sequence[tuple[int, int]]

_LONGEST_TIP = 1_000  # characters; more covers the screen
_BLANKS = re.compile(r"\s")
_RIGHT_TO_LEFT = ("R", "AL")
#: The kinds of claim, the stances and the kinds of source, as `kind_text` shows them.
_KINDS = (
    later("number"), later("date"), later("place"), later("name"), later("identity"), later("actor"),
    later("causation"), later("wording"), later("omission"), later("asserts"), later("asserts different value"),
    later("reports others say"), later("denies"), later("disputes"), later("silent"), later("not read"),
    later("state agency"), later("party to dispute"), later("advocacy"), later("think tank"), later("news"),
    later("court"), later("official record"), later("academic"), later("witness"), later("social"), later("unknown"),
)  # fmt: skip


def tip(text: str) -> str:
    """`text` as a tooltip that wraps and shows every character as it is.

    Qt takes what looks like markup for markup, and wraps only markup: so the text goes in escaped.
    """
    if not text:
        return ""
    told = named(text)
    text = "\n".join([revealed(text), *told])
    cut = text if len(text) <= _LONGEST_TIP else text[: _LONGEST_TIP - 1] + "…"
    return f"<qt>{html.escape(cut).replace(chr(10), '<br>')}</qt>"


def one_line(text: str) -> str:
    """Line ends and tabs as spaces; the length stays, so that offsets do.

    >>> one_line("a\\tb\\r\\nc")
    'a b  c'
    """
    return _BLANKS.sub(" ", text)


def kind_text(kind: str) -> str:
    """A value of a list, as people read it, in their language.

    >>> kind_text("party-to-dispute")
    'party to dispute'
    """
    return tr(kind.replace("-", " "))


def is_right_to_left(text: str) -> bool:
    """Whether the first letter that has a direction runs from right to left.

    >>> is_right_to_left("«سلام»"), is_right_to_left("2018 Paris")
    (True, False)
    """
    for character in text:
        direction = unicodedata.bidirectional(character)
        if direction in _RIGHT_TO_LEFT:
            return True
        if direction == "L":
            return False
    return False


def letter_order(letter: str) -> tuple[int, str]:
    """Z before AA.

    >>> sorted(["AA", "B", "A"], key=letter_order)
    ['A', 'B', 'AA']
    """
    return len(letter), letter


def isolated(text: str) -> str:
    """`text` kept together among others, so that right-to-left words do not pull a "¶ 3" to their side."""
    return f"\u2068{text}\u2069" if is_right_to_left(text) else text


def excerpt(text: str, marks: Marks, most: int) -> tuple[str, list[tuple[int, int]]]:
    """At most `most` characters of `text` around its first mark, on one line, and the marks in them.

    Offsets are code points. Marks that lie outside or are empty are dropped.

    >>> excerpt("one two three four", [(8, 13)], 12)
    ('…three four', [(1, 6)])
    """
    text = one_line(text)
    marks = [(start, end) for start, end in sorted(marks) if 0 <= start < end <= len(text)]
    if len(text) <= most:
        return text, marks
    begin = 0
    if marks and marks[0][1] > most - 2:
        begin = _word_start(text, max(0, marks[0][0] - most // 3), marks[0][0])
    stop = min(len(text), begin + most - 2)
    if stop < len(text):
        first_end = marks[0][1] if marks else 0
        stop = _word_end(text, stop, min(stop, max(begin + most // 2, first_end)))
    before, after = "…" if begin else "", "…" if stop < len(text) else ""
    shift = len(before) - begin
    kept = [(max(start, begin) + shift, min(end, stop) + shift) for start, end in marks if start < stop and end > begin]
    return before + text[begin:stop] + after, kept


def _word_start(text: str, wanted: int, latest: int) -> int:
    blank = text.find(" ", wanted, latest)
    return blank + 1 if blank >= 0 else wanted


def _word_end(text: str, wanted: int, earliest: int) -> int:
    if text[wanted] == " ":
        return wanted
    blank = text.rfind(" ", earliest, wanted)
    return blank if blank >= 0 else wanted
