"""Who says a sentence: the name that a verb of speech belongs to, else the account itself."""

from __future__ import annotations

from collections.abc import Sequence

from viewer.analysis.statements import speaks
from viewer.domain.mention import ORG, PERSON, Mention, Span

_REACH = 300  # code points from a quoted sentence to the words that say whose it is


def speaker(text: str, sentence: tuple[int, int], names: Sequence[Span] | Sequence[Mention]) -> str:
    """The words that name who says `sentence`, "" where nobody but the account does.

    names: the persons and bodies of the text near it. A sentence in quotation marks belongs to whoever
    speaks around it in the same paragraph.
    """
    who = _in(text, sentence, names)
    if who or not _is_quoted(text, sentence):
        return who
    start = max(text.rfind("\n", 0, sentence[0]) + 1, sentence[0] - _REACH)
    end = text.find("\n", sentence[1])
    return _in(text, (start, min(len(text) if end < 0 else end, sentence[1] + _REACH)), names)


def _in(text: str, span: tuple[int, int], names: Sequence[Span] | Sequence[Mention]) -> str:
    inside = (n for n in names if n.label in (PERSON, ORG) and span[0] <= n.start and n.end <= span[1])
    said = next((n for n in inside if speaks(text, span, n)), None)
    return " ".join(text[said.start : said.end].split()) if said else ""


def _is_quoted(text: str, sentence: tuple[int, int]) -> bool:
    start = text.rfind("\n", 0, sentence[0]) + 1
    before, inside = text[start : sentence[0]][-2000:], text[sentence[0] : sentence[1]]
    return inside.startswith(("“", '"', "«")) or before.count("“") > before.count("”") or before.count('"') % 2 == 1
