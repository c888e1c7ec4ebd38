"""Verdicts, stances and grades in words a reader of an export needs no manual for."""

from __future__ import annotations

import re
from contextlib import suppress
from datetime import UTC, datetime

from viewer.domain.annotation import CONTEXT
from viewer.domain.date import show
from viewer.domain.grade import Grade
from viewer.domain.scale import ADMIRALTY_SCALES, Scale
from viewer.exporting.brief import Brief, BriefCell, BriefNote, BriefPassage
from viewer.exporting.visible import shown

VERDICTS = {
    "compatible": "The accounts agree",
    "overlapping": "The accounts overlap",
    "conflicting": "The accounts conflict",
    "open": "Open",
    "settled": "Settled",
}
STANCES = {
    "asserts": "asserts",
    "asserts-different-value": "asserts a different value",
    "reports-others-say": "reports that others say",
    "denies": "denies",
    "disputes": "disputes",
    "silent": "is silent",
    "not-read": "not read yet",
}
#: A sign beside each word, so that colour is never the only one.
PARTS = {"agrees": "✓ agrees", "conflicts": "✕ conflicts", "open": "○ open", "muted": "muted"}
RELATIONS = {
    "same-as": "says the same as",
    "supports": "supports",
    "contradicts": "contradicts",
    "narrows": "narrows",
    "explains-away": "explains away",
    "copies": "copies",
    "responds-to": "responds to",
    "corrects": "corrects",
}
NOT_JUDGED = "not judged"
_ISO = re.compile(r"\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?", re.ASCII)
_MOMENT = re.compile(r"(\d{4}-\d\d-\d\d)T(\d\d:\d\d)[\d:.]*(?:Z|\+00:00)")


def verdict(kind: str) -> str:
    """The verdict as a phrase; a kind nobody has named yet stands for itself."""
    return VERDICTS.get(kind, kind)


def stance(key: str) -> str:
    """What the account does with the value."""
    return STANCES.get(key, key)


def part(key: str) -> str:
    """Which side of the verdict an account is on."""
    return PARTS.get(key, key)


def relation(kind: str) -> str:
    """What the first passage of a link does to the second."""
    return RELATIONS.get(kind, kind)


def todo(state: str) -> str:
    """Whether something is still to be done about a note; empty where that is no question."""
    return {"open": "to do"}.get(state, state)


def credibility(value: str, reason: str = "", scale: Scale = ADMIRALTY_SCALES.credibility, blind: bool = False) -> str:
    """A credibility with its wording and reason, and whether the source was hidden from whoever gave it.

    >>> credibility("6"), credibility("2", "two origins")
    ('6, not judged', '2, probably true: two origins')
    >>> credibility("2", blind=True)
    '2, probably true, given without seeing the source'
    """
    return _graded(value, scale, reason, blind=blind)


def reliability(grade: Grade | None, scale: Scale = ADMIRALTY_SCALES.reliability) -> str:
    """A reliability with its wording and reason."""
    return _graded(scale.value(grade), scale, grade.reason if grade else "")


def given(grade: Grade, scale: Scale) -> str:
    """A grade of the history, in the words it was given in where these are of another scale."""
    return f"{grade.value}, {scale.as_given(grade)}" if grade.on != scale.key else grade.value


def moment(utc: str) -> str:
    """A UTC time stamp to the minute; anything else stays as it is.

    >>> moment("2026-01-05T10:00:07.25Z"), moment(""), moment("once")
    ('5 January 2026, 10:00 UTC', '', 'once')
    """
    found = _MOMENT.fullmatch(utc)
    return f"{show(found[1])}, {found[2]} UTC" if found else utc


def place(passage: BriefCell | BriefNote | BriefPassage) -> str:
    """Where a quote stands, for paper: "B, page 4, ¶ 3"."""
    page = f"page {passage.page}" if passage.page else ""
    paragraph = f"¶ {passage.paragraph}" if passage.paragraph else ""
    first = f"{shown(passage.letter)} {page or paragraph}".strip()
    return ", ".join(part for part in (first, page and paragraph) if part)


def contents(brief: Brief) -> str:
    """How much there is, in one line."""
    told = [counted(len(brief.accounts), "account")]
    if brief.claims:
        claims, open_ = counted(len(brief.claims), "claim"), brief.count("open")
        told.append(f"{claims}, {brief.count('conflicting')} in conflict, {open_} open")
    return " · ".join([*told, counted(len(brief.all_notes), "note")])


def counted(number: int, noun: str) -> str:
    """A number with its noun.

    >>> counted(1, "note"), counted(2, "note")
    ('1 note', '2 notes')
    """
    return f"{number:,} {noun}" + ("" if number == 1 else "s")


def date(edtf: str | None) -> str:
    """An EDTF date for people; empty where there is none."""
    return show(edtf) if edtf else ""


def iso(edtf: str | None) -> str | None:
    """The date where it is a plain day, month or year, which every standard can hold; None otherwise.

    >>> iso("2018-06"), iso("2018~")
    ('2018-06', None)
    """
    return edtf if edtf and _ISO.fullmatch(edtf) else None


def before(prefix: str) -> str:
    """The words before a quote on its own line, without the half word the prefix may begin with."""
    line = prefix.rpartition("\n")[2]
    cut = line == prefix and len(prefix) >= CONTEXT  # a shorter one begins where the text does
    return f"…\u00a0{line.partition(' ')[2]}" if cut and " " in line else line


def after(suffix: str) -> str:
    """The words after a quote on its own line, without a half word at the end."""
    line = suffix.partition("\n")[0]
    cut = line == suffix and len(suffix) >= CONTEXT
    return f"{line.rpartition(' ')[0]}\u00a0…" if cut and " " in line else line


def utc_second(utc: str) -> str:
    """A time stamp to the second as every XML standard takes it; empty where `utc` is none.

    >>> utc_second("2026-01-05T10:00:07.25Z"), utc_second("once")
    ('2026-01-05T10:00:07Z', '')
    """
    with suppress(ValueError, OverflowError):
        return datetime.fromisoformat(utc).astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
    return ""


def _graded(value: str, scale: Scale, reason: str, *, blind: bool = False) -> str:
    wording = NOT_JUDGED if value == scale.none else scale.words(value).lower()
    graded = f"{value}, {wording}" if wording else value
    graded += ", given without seeing the source" if blind else ""
    return f"{graded}: {reason}" if reason else graded
