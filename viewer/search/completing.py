"""What could stand at the cursor of a query: fields, their values as the archive has them, operators and words."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import islice
from typing import Protocol

from viewer.domain.query import Completion
from viewer.domain.scale import ADMIRALTY_SCALES
from viewer.search.describing import SAID
from viewer.search.lexing import QUOTES, Token, cut
from viewer.search.lookup import Lookup
from viewer.search.parser import EXAMPLES
from viewer.search.query import FIELDS, LISTED
from viewer.search.schema import FACETS
from viewer.search.words import fold, words

_MOST = 12

_OPERATORS = {
    "OR": "one or the other",
    "AND": "both, as without it",
    "NOT": "without what follows",
    "near/5": "at most five words apart",
}
_SCALE = {"grade": "reliability", "cred": "credibility"}
_SCOPE = re.compile(r"(?<![^\s(])in:\w*$", re.IGNORECASE)
_REST_OF_WORD = re.compile(rf"[^\s(){QUOTES}]*")
_REST_OF_QUOTED = re.compile(rf"[^{QUOTES}]*[{QUOTES}]|")
_WANTS_QUOTES = re.compile(rf"[\s(){QUOTES}*?~]|^[-−<>=]|\.\.")


class Holdings(Protocol):
    """What an engine has to complete from."""

    def words(self, prefix: str, most: int) -> Sequence[tuple[str, int]]:
        """Words that begin so, the most frequent first, with how many entries have each."""

    def values(self, field: str, fits: Callable[[str], bool], most: int) -> Mapping[str, int]:
        """Whole values of a facet that fit, the most frequent, with how many entries have each."""

    def days(self, field: str) -> Mapping[str, int]:
        """The dates of a field as `schema.span` writes them, with how many entries have each."""


def complete(held: Holdings, text: str, cursor: int, lookup: Lookup | None) -> list[Completion]:
    """Likeliest first; each says what it replaces, up to the end of the word or quotation that the cursor is in."""
    cursor = max(0, min(cursor, len(text)))
    before = text[:cursor]
    if scope := _SCOPE.search(before):
        return [Completion("in:title", scope.start(), _end(text, cursor, _REST_OF_WORD), "in titles alone")]
    tokens, _, problems = cut(before)
    tokens = [token for token in tokens if token.start < token.end]  # without brackets that were closed for it
    field, typed = _at_cursor(tokens, cursor)
    open_ = any(before[problem.start] in QUOTES for problem in problems if problem.start < len(before))
    quoted = typed is not None and typed.kind == "quoted"
    if quoted and not open_:
        return []
    start = typed.start if typed else cursor
    end = _end(text, cursor, _REST_OF_QUOTED if quoted else _REST_OF_WORD)
    letters = typed.text if typed else ""
    found = _values(held, field, letters, lookup) if field else iter(())
    if not field and not quoted:
        found = _beginnings(held, letters, first=len(tokens) <= (typed is not None))
    return [Completion(one, start, end, says) for one, says in islice(found, _MOST)]


def _at_cursor(tokens: Sequence[Token], cursor: int) -> tuple[str, Token | None]:
    """The field whose value is being typed, or "", and what of a word or quotation stands before the cursor."""
    typed = tokens[-1] if tokens and tokens[-1].end == cursor and tokens[-1].kind in ("word", "quoted") else None
    named = tokens[-2:-1] if typed else tokens[-1:]
    at = typed.start if typed else cursor
    field = named[0].text if named and named[0].kind == "field" and named[0].end == at else ""
    return field, typed


def _end(text: str, cursor: int, rest: re.Pattern[str]) -> int:
    found = rest.match(text, cursor)
    return found.end() if found else cursor


def _beginnings(held: Holdings, typed: str, *, first: bool) -> Iterator[tuple[str, str]]:
    """Fields, operators and words that begin as typed."""
    lower = typed.lower()
    fields = [(f"{field}:", f"{SAID[field]}, such as {field}:{EXAMPLES[field]}") for field in FIELDS]
    operators = [(one, says) for one, says in _OPERATORS.items() if typed and (one == "NOT" or not first)]
    for one, says in (
        (*operators, *fields) if typed.isupper() else (*fields, ("in:title", "in titles alone"), *operators)
    ):
        if one.startswith(typed) or one.lower().startswith(lower):
            yield one, says
    yield from _words(held, typed)


def _words(held: Holdings, typed: str) -> Iterator[tuple[str, str]]:
    last = [word for word in words(typed) if word.end == len(typed)]
    if last and last[-1].start == 0:
        for word, entries in held.words(last[-1].folded, _MOST):
            yield word, f"in {entries}"


def _values(held: Holdings, field: str, typed: str, lookup: Lookup | None) -> Iterator[tuple[str, str]]:
    known = lookup.values(field) if lookup and field in LISTED else ()
    if not known and field in ("grade", "cred"):
        known = [(step.sign, step.words) for step in ADMIRALTY_SCALES.of(_SCALE[field]).ordered]
    wanted = fold(typed).strip()
    if field in LISTED:
        yield from ((_written(value), says) for value, says in known if fold(value).startswith(wanted))
    elif field in ("date", "event") and (not wanted or wanted[0].isdecimal()):
        yield from _years(held, field, wanted)
    elif field in FACETS:
        yield from _whole(held, field, wanted)
    else:
        yield from _words(held, typed)


def _whole(held: Holdings, field: str, wanted: str) -> Iterator[tuple[str, str]]:
    """Values of which a word begins so: those that begin so themselves, then the most frequent."""
    found = held.values(field, lambda value: f" {wanted}" in f" {fold(value)}", _MOST)
    for value in sorted(found, key=lambda one: (not fold(one).startswith(wanted), -found[one], one)):
        yield _written(value), f"in {found[value]}"


def _years(held: Holdings, field: str, wanted: str) -> Iterator[tuple[str, str]]:
    """Years, or months where a year stands already; the last first."""
    found: Counter[str] = Counter()
    for span, entries in held.days(field).items():
        if span.startswith(wanted):
            found[span[: 4 if len(wanted) <= 4 else 7]] += entries
    yield from ((day, f"in {entries}") for day, entries in sorted(found.items(), reverse=True))


def _written(value: str) -> str:
    """A value as it is typed."""
    if not _WANTS_QUOTES.search(value):
        return value
    plain = " ".join(re.sub(f"[{QUOTES}]", " ", value).split())
    return f'"{plain}"'
