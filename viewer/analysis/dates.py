"""Dates in English text, as EDTF values: found by a grammar, resolved by where they stand."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date

from viewer.analysis.date_calendars import is_solar_year
from viewer.analysis.date_grammar import Found, flattened, scan
from viewer.analysis.date_joins import Expression, combined, joined
from viewer.analysis.date_setting import Setting
from viewer.analysis.date_values import day_order, readings, value
from viewer.domain.date import interval
from viewer.domain.mention import DATE, DateValue, Span
from viewer.errors import ViewerError

version = "dates-2"

_A_YEAR = re.compile(r"\d{4}|\d[/.-]\d\d\b")
_TOP = 4000  # code points in which a document says its own date
_CUES = 60  # code points before an expression that may announce it
_FULL = ("iso", "day", "numeric")
_WITH_MONTH = ("iso", "day", "days", "month", "season")
_YEAR_RULES = (*_WITH_MONTH, "year", "part_year")
_COUNTED = frozenset({"deictic", "ago", "past", "unit", "weekday", "lasting"})
_TOLD_WITHIN = 400  # code points before a date in which its paragraph may have told the year
_SENTENCES = 250  # code points before a time of day in which its day may be told
_OLD_CALENDAR = frozenset({"solar"})
_LITTLE_WORDS = re.compile(
    r"\b(?:on|in|at|the|of|about|around|circa|early|late|mid|and|or|to|from|a|an|by|some ?time|day|date|year|month)\b",
    re.IGNORECASE,
)
_FEW = 3  # dates from which a text can be told for history
_NEWS_SHARE = 0.3  # of the dated months must lie within a year of the anchor; otherwise the text is history
_DOCUMENT_DATE = "the document's date"
_QUOTES = ("“", '"', "‘", "«")
_DASHES = ("—", "–", "-")
_HEAD = 1000  # code points in which a byline stands
_AFTER_DATELINE = re.compile(r",? ?(?:\([^()\n]{1,40}\) ?)?(?:[—–]|-{1,2} )")
_BYLINE = re.compile(r"min(?:ute)?s? read$|^by\b.{0,70}$|\b(?:published|updated|posted)(?: on)?:?$|^$", re.IGNORECASE)
_AFTER_BYLINE = re.compile(r"[ ,]*(?:(?:at |[|·•(\d]).{0,40})?")
_PUBLISHED = re.compile(
    r"(?:\b(?:published|posted|updated|issued|released)(?: online)?(?: on|:)?|\bdate[d:]:?) {0,2}$", re.IGNORECASE
)


def find(
    text: str,
    anchor: date | None = None,
    *,
    around: date | None = None,
    day_first: bool | None = None,
    anchor_words: str = "",
) -> list[Span]:
    """The date expressions of `text` as DATE spans with a DateValue, in order, none overlapping.

    anchor: the day the document speaks from. Without one the text's own `dateline` serves; without that
    either, years are taken from the dates around and what counts from "today" stays unresolved.
    around: a day near that one, where only the month or year of the document is known: it settles
    missing years, never weekdays or "yesterday".
    day_first: how the document writes 3/4/2018, where that is known; another numeric date in it may
    settle it, otherwise such a date keeps its year only.
    anchor_words: how the anchor is known ("the dateline"), for the reasons.

    Lengths of time ("20 years in prison") and "now" are not dates. What cannot be resolved
    or does not exist ("31 February") is kept with edtf None and the reason.
    """
    flat = flattened(text)
    found = _of_one_calendar(scan(flat))
    words = ""
    if anchor is None:
        anchor, words = _own_anchor(flat)
    order = day_first if day_first is not None else _day_order(found, anchor)
    setting = Setting(anchor, around, anchor_words or words or _DOCUMENT_DATE, day_first=order)
    return [
        Span(e.start, e.end, DATE, v, 0.6 if v.edtf is None or v.resolution != "explicit" else 0.95, _method(e))
        for e, v in _Context.of(found, flat, setting).values()
    ]


def dateline(text: str) -> tuple[str, str] | None:
    """The document's own date as EDTF, and how it is known; None where the text does not say.

    "dateline": "PARIS, 5 March 2021 —" at the start of a paragraph near the top. "text": a date in a byline
    near the top, or a sentence that says when the text was published, at either end.
    """
    top = _full_days(text[:_TOP])
    for line in top:
        if _is_dateline(line):
            return line.edtf, "dateline"
    for line in top:
        if line.start <= _HEAD and _BYLINE.search(line.before.strip()) and _AFTER_BYLINE.fullmatch(line.after):
            return line.edtf, "text"
    for line in (*top, *_full_days(text[_TOP:][-_TOP:])):
        if _PUBLISHED.search(line.before):
            return line.edtf, "text"
    return None


def read(words: str, anchor: date | None = None, around: date | None = None) -> DateValue | None:
    """What a person means who types `words` as a date and nothing else; None where any of it is not understood.

    >>> read("late June 2018").edtf, read("2018~").edtf, read("2018 or so, I think")
    ('2018-06-21/2018-06-30', '2018~', None)
    """
    words = words.strip()
    with suppress(ViewerError):
        interval(words)
        return value_of(words)
    spans = find(words, anchor, around=around)
    rest = words[: spans[0].start] + words[spans[0].end :] if len(spans) == 1 else words
    understood = spans[0].value if len(spans) == 1 and not re.search(r"\w", _LITTLE_WORDS.sub("", rest)) else None
    return understood if isinstance(understood, DateValue) else None


def value_of(words: str, anchor: date | None = None, around: date | None = None) -> DateValue | None:
    """What a person means who types `words` into a claim cell: plain words or EDTF; None where no date.

    >>> value_of("late June 2018").edtf, value_of("2018-06").latest, value_of("nonsense")
    ('2018-06-21/2018-06-30', '2018-06-30', None)
    """
    words = words.strip()
    try:
        span = interval(words)
    except ViewerError:
        values = [s.value for s in find(words, anchor, around=around) if isinstance(s.value, DateValue)]
        return next((known for known in values if known.edtf), values[0] if values else None)
    earliest, latest = (day.isoformat() if day else None for day in (span.earliest, span.latest))
    return DateValue(words, earliest, latest, span.precision, approx=span.approx, reason="as written")


def _own_anchor(flat: str) -> tuple[date | None, str]:
    own = dateline(flat)
    if not own:
        return None, ""
    return interval(own[0]).earliest, "the dateline" if own[1] == "dateline" else "the date the text gives for itself"


def _full_day(found: Found) -> str | None:
    """The day of an expression that needs no setting; None where it is anything less."""
    if found.rule not in _FULL or "y" not in found.parts:
        return None
    known = value(found, Setting())
    return known.edtf if known.precision == "day" else None


@dataclass(frozen=True, slots=True)
class _DatedLine:
    """A full date (EDTF) at `start` of a text, with what stands before and after it in its line."""

    start: int
    edtf: str
    before: str
    after: str


def _full_days(text: str) -> list[_DatedLine]:
    if not _A_YEAR.search(text):  # most texts say no full date here, and a scan costs twenty expressions
        return []
    flat = flattened(text)
    lines = []
    for f in scan(flat):
        if edtf := _full_day(f):
            begin, end = flat.rfind("\n", 0, f.start) + 1, flat.find("\n", f.end)
            lines.append(_DatedLine(f.start, edtf, flat[begin : f.start], flat[f.end : end if end >= 0 else len(flat)]))
    return lines


def _is_dateline(line: _DatedLine) -> bool:
    """Whether "PARIS, " before the date and " (Agency) —" after it make it a dateline."""
    before = line.before.lstrip()
    return len(before) <= 60 and (not before or before[0].isupper()) and bool(_AFTER_DATELINE.match(line.after))


def _day_order(found: Sequence[Found], anchor: date | None) -> bool | None:
    """The order of day and month in numeric dates, where what is known of the text agrees on it.

    A date that allows one reading says it; so does one of which just one reading is a day that the
    text also writes out, or its own.
    """
    numeric = [f for f in found if f.rule == "numeric"]
    orders = {order for f in numeric if (order := day_order(f)) is not None}
    if not orders and numeric:
        written = {edtf for f in found if f.rule == "day" and (edtf := _full_day(f))}
        written |= {anchor.isoformat()} if anchor else set()
        for f in numeric:
            fitting = [first for first, day in readings(f).items() if day.isoformat() in written]
            orders |= set(fitting) if len(fitting) == 1 else set()
    return orders.pop() if len(orders) == 1 else None


def _of_one_calendar(found: list[Found]) -> list[Found]:
    """In a text that dates by the Iranian calendar, a bare 1357 is one of its years too."""
    if not any(f.rule in _OLD_CALENDAR for f in found):
        return found
    return [
        replace(f, rule="solar", parts={key: f.parts[key] for key in ("y", "s") if key in f.parts})
        if f.rule in ("year", "season") and "y" in f.parts and is_solar_year(int(f.parts["y"]))
        else f
        for f in found
    ]


def _method(expression: Expression) -> str:
    rule = expression.parts[0].rule
    return f"date:{rule}" if expression.kind == "plain" else f"date:{expression.kind}"


@dataclass(frozen=True, slots=True)
class _Context:
    """All expressions of one text and what they say about one another."""

    found: Sequence[Found]
    flat: str
    setting: Setting
    quotations: Sequence[tuple[int, int, date]]
    usual_year: int | None
    is_history: bool

    @classmethod
    def of(cls, found: Sequence[Found], flat: str, setting: Setting) -> _Context:
        """What can be said before any value is known."""
        with_month = [int(f.parts["y"]) for f in found if f.rule in _WITH_MONTH and "y" in f.parts]
        years = with_month or [int(f.parts["y"]) for f in found if f.rule == "year"]
        usual = Counter(year for year in years if year).most_common(1)
        anchor = setting.anchor
        near = sum(abs(year - anchor.year) <= 1 for year in with_month) if anchor else 0
        is_history = anchor is not None and len(with_month) >= _FEW and near / len(with_month) < _NEWS_SHARE
        return cls(found, flat, setting, _dated_quotations(flat, found), usual[0][0] if usual else None, is_history)

    def values(self) -> Iterator[tuple[Expression, DateValue]]:
        """Each expression with its value, in order."""
        told = _Told()
        starts = [start for start, _, _ in self.quotations]
        for expression in joined(self.flat, self.found):
            values = []
            for f in expression.parts:
                known = value(f, self._setting(f, told, starts))
                values.append(known)
                told.take(f, known)
            yield expression, combined(expression.kind, values, expression.parts)

    def _setting(self, f: Found, told: _Told, starts: Sequence[int]) -> Setting:
        setting = replace(
            self.setting,
            before=self.flat[max(0, f.start - _CUES) : f.start],
            last=told.last,
            last_is_near=told.last is not None and f.start - told.last_at < _SENTENCES,
            year=told.dated or self.usual_year or told.year,
            told=told.year if told.year and self._is_one_paragraph(told.year_at, f.start) else None,
        )
        nearest = bisect_left(starts, f.end) - 1
        if f.rule in _COUNTED and nearest >= 0 and f.end <= self.quotations[nearest][1]:
            spoken = self.quotations[nearest][2]
            return replace(
                setting, anchor=spoken, anchor_words="the date line below", anchor_how="relative-to-quotation"
            )
        if self.is_history and f.rule not in ("weekday", "deictic"):
            return _in_history(setting, counted=f.rule in _COUNTED)
        return setting

    def _is_one_paragraph(self, start: int, end: int) -> bool:
        return 0 <= end - start <= _TOLD_WITHIN and self.flat.find("\n", start, end) < 0


@dataclass(slots=True)
class _Told:
    """What the text has told so far: the last date and the last year, and where; dated: that of a month or day."""

    last: str | None = None
    last_at: int = 0
    year: int | None = None
    year_at: int = 0
    dated: int | None = None

    def take(self, f: Found, known: DateValue) -> None:
        if not known.earliest:
            return
        if f.rule not in ("past", "unit", "lasting"):
            self.last, self.last_at = known.edtf, f.end
        if "y" in f.parts and f.rule in _YEAR_RULES:
            self.year, self.year_at = int(known.earliest[:4]), f.end
            self.dated = self.year if f.rule in _WITH_MONTH else self.dated


def _in_history(setting: Setting, *, counted: bool) -> Setting:
    """In a chronicle time runs with the text: what is told last is where it counts from."""
    start = interval(setting.last).earliest if setting.last and counted else None
    return replace(setting, anchor=start, around=None, anchor_words="the date before it", anchor_how="relative-to-text")


def _dated_quotations(flat: str, found: Sequence[Found]) -> list[tuple[int, int, date]]:
    """Quoted paragraphs with the day named in the date line below ("—5 March 2021, in a statement")."""
    dated = [(f.start, edtf) for f in found if (edtf := _full_day(f))]
    starts = [start for start, _ in dated]
    quotations, spoken, end = [], None, len(flat)
    while end >= 0 and dated:
        start = flat.rfind("\n", 0, end) + 1
        head = flat[start : min(end, start + _CUES)].lstrip()
        if head.startswith(_DASHES):
            nearest = bisect_left(starts, start)
            in_line = nearest < len(dated) and dated[nearest][0] < end
            spoken = interval(dated[nearest][1]).earliest if in_line else None
        elif head.startswith(_QUOTES):
            if spoken:
                quotations.append((start, end, spoken))
        elif head:
            spoken = None
        end = start - 1
    return quotations[::-1]
