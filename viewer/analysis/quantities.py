"""Figures in English text: modifier, numeral and what is counted, as an interval with a unit and a kind."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from viewer.domain.mention import QUANTITY, QuantityValue, Span
from viewer.domain.text import plain_spaces

version = "quantities-1"

MODIFIERS = {
    **dict.fromkeys(
        ("more than", "over", "at least", "no fewer than", "no less than", "upwards of", "exceeding"), ">="
    ),
    **dict.fromkeys(("up to", "as many as", "at most", "no more than"), "<="),
    **dict.fromkeys(("fewer than", "less than", "under"), "<"),
    **dict.fromkeys(("almost", "nearly", "about", "around", "some", "roughly", "approximately"), "~"),
    **dict.fromkeys(("an estimated", "estimated", "close to"), "~"),
    **dict.fromkeys(("only", "just", "exactly", "a total of"), ""),
}
#: Vague plurals are intervals of their own, not approximations.
VAGUE = {
    "hundreds of thousands": (100_000.0, 999_999.0),
    "tens of thousands": (10_000.0, 99_999.0),
    "dozens": (24.0, 99.0),
    "scores": (40.0, 99.0),
    "hundreds": (100.0, 999.0),
    "thousands": (1_000.0, 9_999.0),
    "millions": (1_000_000.0, 9_999_999.0),
    "billions": (1e9, 9_999_999_999.0),
}
_ONES = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
_SMALL = {word: n for n, word in enumerate(f"{_ONES} seventeen eighteen nineteen".split())}
_TENS = {word: 10 * n for n, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), 2)}
_SCALES = {"hundred": 1e2, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12, "dozen": 12.0}
_SCALES |= {"bn": 1e9, "mn": 1e6}
_PEOPLE = frozenset(
    """people persons person participants participant attendees supporters protesters protestors demonstrators
    soldiers troops men women man woman children child members civilians americans iranians officials suspects suspect
    others victims victim prisoners fighters militants terrorists operatives casualties deaths dead wounded injured
    hostages hostage journalists journalist officers officer police diplomats diplomat voters refugees students workers
    passengers delegates lawmakers politicians inmates dissidents agents citizens co-conspirators conspirators
    accomplices defendants leaders guests dignitaries rebels insurgents policemen residents nationals""".split()
)
_UNITS = {
    **{unit: (unit, "duration") for unit in ("year", "month", "week", "day", "hour", "minute", "second", "decade")},
    **dict.fromkeys(("kilogram", "kilogramme", "kg", "kilo"), ("kilogram", "measure")),
    **dict.fromkeys(("gram", "gramme"), ("gram", "measure")),
    **dict.fromkeys(("kilometer", "kilometre", "km"), ("kilometre", "measure")),
    **dict.fromkeys(("meter", "metre"), ("metre", "measure")),
    **dict.fromkeys(("foot", "feet"), ("foot", "measure")),
    **dict.fromkeys(("liter", "litre"), ("litre", "measure")),
    **{unit: (unit, "measure") for unit in ("tonne", "ton", "mile", "barrel", "degree", "acre", "hectare")},
    **dict.fromkeys(("percent", "per cent", "%"), ("percent", "share")),
    **{"dollar": ("USD", "money"), "euro": ("EUR", "money"), "pound": ("GBP", "money")},
}
_CURRENCIES = {"$": "USD", "€": "EUR", "£": "GBP"}
_KILLED = re.compile(
    r"\b(?:killed|dead|deaths?|died|perished|executed|massacred|murdered|slain|casualt|fatal"
    r"|lost (?:their|his|her) li)",
    re.IGNORECASE,
)
#: What befell those who are counted without a noun: "31 were injured", "left 31 injured".
_FATE = re.compile(
    r" (?:others )?(?:were |was |are |have been |had been )?(injured|wounded|hurt|arrested|detained|missing|rescued"
    r"|evacuated|killed|died)\b",
    re.IGNORECASE,
)
_ATTENDED = re.compile(
    r"\b(?:attend|participant|crowd|gather|rall|turnout|turned out|attract|join|march|flock|took part"
    r"|(?:came|come|coming) to\b|(?:was|were) (?:there\b|present\b|at (?:the|a)\b))",
    re.IGNORECASE,
)
_SENTENCED = re.compile(r"\b(?:prison|jail|sentenc|imprison|behind bars|in custody|term\b)", re.IGNORECASE)
_NOT_COUNTED = frozenset(
    """of and or to in on at the for by with from is are was were that who which have has had be been as but it its his
    her their they he she not more than less a an this these those after before into out up down all any each both so
    if then when where while also per s""".split()
)
_RIGHT_BONUS = 12  # characters by which a cue after the figure counts as nearer than one before it
_REACH = 60
_LARGE = 1000

_WORD = (
    "(?:" + "|".join(w for w in _SMALL if w) + "|(?:" + "|".join(_TENS) + ")"
    "(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?)"
)
_DIGITS = r"\d{1,3}(?:,\d{3}){1,5}(?:\.\d{1,4})?|\d{1,15}(?:\.\d{1,4})?"
_SCALE = r"(?:[ -]?(?:" + "|".join(_SCALES) + r")\b)"
_NUMERAL = rf"(?:(?:{_DIGITS}|\b{_WORD}\b|\ba(?= (?:hundred|thousand|million|billion|dozen)\b)){_SCALE}{{0,2}})"
_MODIFIER = "(?:" + "|".join(sorted(map(re.escape, MODIFIERS), key=len, reverse=True)) + ")"
_FIGURE = re.compile(
    rf"(?P<modifier>\b{_MODIFIER} (?:the )?)?(?:\b(?P<vague>{'|'.join(VAGUE)})\b"
    rf"|(?P<currency>[$€£])?(?<![\w.,/:#’'-])(?P<low>{_NUMERAL})"
    rf"(?: ?(?:-|–|—|to|or) ?(?P<high>{_NUMERAL}))?(?![\d/:]|[.,]\d|(?:st|nd|rd|th)\b))",
    re.IGNORECASE,
)
_A_UNIT = re.compile(
    rf"\b(?P<modifier>{_MODIFIER}) (?P<figure>an? (?P<unit>decade|century|year|month|week|day|hour))\b", re.IGNORECASE
)
_UNIT = re.compile(
    "[ -]?(?P<unit>" + "|".join(sorted(map(re.escape, _UNITS), key=len, reverse=True)) + r")(?:s|es)?(?![A-Za-z])",
    re.IGNORECASE,
)
_PHRASE = re.compile(r"(?: of (?:the |its |their |his |her )?| )((?:[A-Za-z][\w’'-]{0,30} ?){1,4})")
_AGED = re.compile(r"[A-Z][\w’'-]{0,30}\.?, $")


def find(text: str, taken: Sequence[tuple[int, int]] = ()) -> list[Span]:
    """The figures of `text` as QUANTITY spans with a QuantityValue, in order, none overlapping.

    taken: spans that are something else, such as dates; figures inside them are left out. Ordinals,
    bare small numbers ("note 3") and parts of names are no quantities.
    """
    flat = plain_spaces(text)
    busy = _Busy(taken)
    spans: list[Span] = []
    reached = 0
    for match in _FIGURE.finditer(flat):
        span = _figure(flat, match)
        if span and span.start >= reached and not busy.overlaps(span.start, span.end):
            spans.append(span)
            reached = span.end
    found = _Busy([(s.start, s.end) for s in spans])
    for match in _A_UNIT.finditer(flat):
        start, end = match.span()
        if not found.overlaps(start, end) and not busy.overlaps(start, end):
            spans.append(Span(start, end, QUANTITY, _a_unit(match), 0.8, "quantity:unit"))
    return sorted(spans, key=lambda s: s.start)


def value_of(words: str) -> QuantityValue | None:
    """What a person means who types `words` into a claim cell; None where there is no figure.

    >>> value_of("tens of thousands"), value_of("38").min
    (QuantityValue(min=10000.0, max=99999.0, modifier='', unit='', kind='count', noun='', subject=''), 38.0)
    """
    for span in find(words):
        if isinstance(span.value, QuantityValue):
            return span.value
    match = _FIGURE.search(plain_spaces(words))
    return _bounds(match) if match else None


class _Busy:
    """Answers whether a span overlaps any of those given, in O(log n)."""

    def __init__(self, spans: Sequence[tuple[int, int]]) -> None:
        self._spans: list[tuple[int, int]] = []
        for start, end in sorted(spans):
            if self._spans and start <= self._spans[-1][1]:
                self._spans[-1] = (self._spans[-1][0], max(end, self._spans[-1][1]))
            else:
                self._spans.append((start, end))

    def overlaps(self, start: int, end: int) -> bool:
        nearest = bisect_left(self._spans, (end, 0)) - 1
        return nearest >= 0 and self._spans[nearest][1] > start


def _figure(flat: str, match: re.Match[str]) -> Span | None:
    """The quantity at `match`, with its unit or noun; None where a number counts nothing."""
    value = _bounds(match)
    start, end = match.start(), match.end()
    unit = _UNIT.match(flat, end)
    if match["currency"]:
        return _span(start, end, replace(value, unit=_CURRENCIES[match["currency"]], kind="money"))
    if unit:
        end = unit.end()
        name, kind = _UNITS[unit["unit"].lower()]
        if kind == "duration":
            kind, end = _kind_of_time(flat, start, end)
        if name == "decade":
            value, name = replace(value, min=value.min * 10, max=value.max * 10), "year"
        return _span(start, end, replace(value, unit=name, kind=kind))
    if _is_age(flat, start, end, match):
        return _span(start, end, replace(value, unit="year", kind="age"))
    noun, noun_end = _noun(flat, end)
    fate = None if noun else _FATE.match(flat, end)
    if fate:
        kind = "killed" if _KILLED.match(fate[1]) else "people"
        return _span(start, end, replace(value, unit="person", kind=kind, noun=fate[1].lower()))
    if noun:
        end, is_person = noun_end, noun.lower() in _PEOPLE
        value = replace(
            value, noun=noun, unit="person" if is_person else noun.lower(), kind="people" if is_person else "count"
        )
    if not noun or value.unit == "person":
        cue = _kind_by_cue(flat, start, match.end(), end)
        if cue and (noun or _stands_alone(match, value)):
            value = replace(value, kind=cue, unit="person")
    if not noun and not _stands_alone(match, value):
        return None
    if (match["low"] or "").lower() == "one" and not match["modifier"]:
        return None  # "one measure", "one of them": a pronoun more often than a figure
    return _span(start, end, value)


def _span(start: int, end: int, value: QuantityValue) -> Span:
    return Span(start, end, QUANTITY, value, 0.8 if value.unit else 0.6, "quantity:rules")


def _bounds(match: re.Match[str]) -> QuantityValue:
    modifier = MODIFIERS.get((match["modifier"] or "").strip().lower().removesuffix(" the"), "")
    if match["vague"]:
        low, high = VAGUE[match["vague"].lower()]
        return QuantityValue(low, high, modifier if modifier != "~" else "")
    low = high = _number(match["low"])
    if match["high"]:
        high = _number(match["high"])
        scale = re.search(_SCALE + r"$", match["high"], re.IGNORECASE)
        if scale and low < 1000 and not re.search(_SCALE + r"$", match["low"], re.IGNORECASE):
            low *= high / _number(match["high"][: scale.start()])  # "two to three million"
    return QuantityValue(min(low, high), max(low, high), modifier)


def _number(words: str) -> float:
    total, scale = 0.0, 1.0
    for word in re.findall(r"[a-z]+|\d[\d,.]*", words.lower()):
        if word[0].isdigit():
            total = float(word.replace(",", "").rstrip("."))
        elif word in _SCALES:
            scale *= _SCALES[word]
        else:
            total += 1 if word == "a" else _SMALL.get(word, _TENS.get(word, 0))
    return total * scale


def _kind_of_time(flat: str, start: int, end: int) -> tuple[str, int]:
    """Whether a length of time is an age, a sentence or just a duration, and where its words end."""
    old = re.compile(r"[- ]olds?\b").match(flat, end)
    if old:
        return "age", old.end()
    stop = _sentence_end(flat, end, 30)
    return ("sentence" if _SENTENCED.search(flat, end, stop) else "duration"), end


def _is_age(flat: str, start: int, end: int, match: re.Match[str]) -> bool:
    """ "Amir S., 38," after a name."""
    digits = match["low"] or ""
    return (
        digits.isdigit() and int(digits) <= 110 and not match["high"] and flat[end : end + 1] == ","
        and bool(_AGED.search(flat, max(0, start - 34), start))
    )  # fmt: skip


def _noun(flat: str, end: int) -> tuple[str, int]:
    """The plural that is counted within four words after the numeral, and its end; "" where none is."""
    phrase = _PHRASE.match(flat, end)
    if not phrase:
        return "", end
    for word in re.finditer(r"[\w’'-]+", phrase[1]):
        folded = word.group().lower()
        if folded in _NOT_COUNTED or folded in VAGUE or folded[0].isdigit():
            break
        if folded in _PEOPLE or (
            len(folded) > 2 and folded.endswith("s") and not folded.endswith(("ss", "us", "’s", "'s"))
        ):
            return word.group(), phrase.start(1) + word.end()
    return "", end


def _kind_by_cue(flat: str, start: int, numeral_end: int, end: int) -> str | None:
    """Killed or attending, whichever is said nearest to the figure in its sentence."""
    after = flat[numeral_end : _sentence_end(flat, numeral_end, 40)]
    begin = max(0, start - 35)
    before = flat[max(begin, flat.rfind(".", begin, start) + 1, flat.rfind("\n", begin, start) + 1) : start]
    best: tuple[int, str] | None = None
    for cue, kind in ((_KILLED, "killed"), (_ATTENDED, "attendance")):
        distances = [m.start() for m in cue.finditer(after)]
        distances += [len(before) - m.end() + _RIGHT_BONUS for m in cue.finditer(before)]
        if distances and (best is None or min(distances) < best[0]):
            best = min(distances), kind
    return best[1] if best else None


def _sentence_end(flat: str, start: int, reach: int) -> int:
    stops = [flat.find(mark, start, start + reach) for mark in (". ", "\n")]
    return min([stop for stop in stops if stop >= 0], default=min(len(flat), start + reach))


def _stands_alone(match: re.Match[str], value: QuantityValue) -> bool:
    """Whether the figure is one without a noun: vague, or large and not the shape of a year or a number plate."""
    written = match["low"] or ""
    grouped = "," in written or any(letter.isalpha() for letter in written)
    return bool(match["vague"]) or (value.max >= _LARGE and grouped)


def _a_unit(match: re.Match[str]) -> QuantityValue:
    unit = match["unit"].lower()
    count = {"decade": 10.0, "century": 100.0}.get(unit, 1.0)
    modifier = MODIFIERS[match["modifier"].lower()]
    return QuantityValue(count, count, modifier, "year" if count > 1 else unit, "duration")
