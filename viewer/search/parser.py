"""From what people type to a query. Whatever is typed means something; nothing is an error.

Words must all occur, as must what stands in "quotation marks" as it stands. OR, NOT or a leading
minus, and brackets combine them; AND is allowed and changes nothing. NOT binds most closely, OR
least. `field:` limits the word, phrase or bracket after it; `in:title` anywhere limits all words that
have no field. A word with * matches what begins with it, and so does the last word of the query, since
it may still be growing; in quotation marks it is complete. Inside a word, * stands for any letters and
? for one; `word~` takes close spellings too. `one near/5 other` asks for words at most five apart;
either side may be a phrase or a bracket with OR.

`note:`, `claim:` and `event:` look into one kind of entry. `date:` and `event:` take dates in EDTF,
`grade:` letters and `cred:` numbers: single, as a range `2018-06..2018-07` of which either end may be
missing, or compared, as in `<=C`. `is:` takes what the archive knows, such as is:unread.

What is not understood, such as an operator without words, is passed over, and said to be.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from viewer.domain.query import Problem
from viewer.search import ranges
from viewer.search.entry import KINDS as ENTRIES
from viewer.search.lexing import Token, cut
from viewer.search.query import (
    DATES,
    LISTED,
    And,
    Fuzzy,
    Listed,
    Near,
    Not,
    Or,
    Phrase,
    Query,
    Range,
    Wild,
    Word,
    field_of,
)
from viewer.search.words import fold, squeezed, words

_SIGNS = re.compile(r"[*?]")
_LETTERS = re.compile(r"[^*?]+")
_ONLY_SIGNS = re.compile(r"[*?~]*[*~][*?~]*")

#: Of each field a value, to show how it is written.
EXAMPLES = {
    "kind": "note", "title": "rally", "source": "reuters", "origin": "agency", "author": "smith", "tag": "trial",
    "lang": "fa", "entity": "assadi", "note": "doubt", "claim": "bomb", "event": "2018-06", "date": "2018-06",
    "is": "unread", "grade": "<=C", "cred": ">=3",
}  # fmt: skip


class Reading(NamedTuple):
    """What was understood, or None where there is no word to look for; and what was not, from the left."""

    query: Query | None
    problems: tuple[Problem, ...]


def parse(text: str) -> Query | None:
    """The query that `text` asks, or None where it has no word to look for.

    >>> parse("Rally -ship")
    And(parts=(Word(text='rally', prefix=False, field='', shown='Rally', exact=False), \
Not(part=Word(text='ship', prefix=False, field='', shown='ship', exact=True))))
    """
    return read(text).query


def read(text: str, signs: Callable[[str], str] = ranges.SIGNS.__getitem__) -> Reading:
    """What `text` asks, and where it could not be read. signs: those of a field, as `ranges.scale` takes them.

    >>> read("rally near/5").problems
    (Problem(start=6, end=12, says='near/5 needs a word on either side, such as bomb near/5 rally.'),)
    """
    tokens, scope, problems = cut(text)
    query = _Parser(tokens, problems, signs).either(scope)
    return Reading(query, tuple(sorted(problems, key=lambda problem: problem.start)))


class _Parser:
    """Recursive descent over the tokens; each method answers None where there was no word."""

    def __init__(self, tokens: list[Token], problems: list[Problem], signs: Callable[[str], str]) -> None:
        self._tokens = tokens[::-1]
        self._problems = problems
        self._signs = signs

    def either(self, field: str = "", *, negated: bool = False) -> Query | None:
        parts = [self._every(field, negated)]
        while operator := self._take("OR"):
            known = len(self._problems)
            parts.append(self._every(field, negated))
            if not parts[-2] or (not parts[-1] and known == len(self._problems)):
                self._say(operator, "OR needs a word on either side, such as rally OR march.")
        return _combined(Or, parts)

    def _every(self, field: str, negated: bool) -> Query | None:
        parts: list[Query | None] = []
        while self._tokens and not self._next_is("OR", ")"):
            if operator := self._take("AND"):
                if not parts or not self._tokens or self._next_is("AND", "OR", ")"):
                    self._say(operator, "AND needs a word on either side; words side by side must occur anyway.")
                    parts.append(None)
            else:
                parts += self._neighbours(field, negated)
        return _combined(And, parts)

    def _neighbours(self, field: str, negated: bool) -> list[Query | None]:
        """A part, or several that are near each other."""
        found: list[Query | None] = [self._single(field, negated)]
        while operator := self._take("near"):
            distance = int(operator.text)
            before = found[-1]
            last = before.parts[-1] if isinstance(before, Near) else before
            known = len(self._problems)
            after = self._single(field_of(last) if last else field, negated)
            if not last or not after:
                if known == len(self._problems):
                    example = f"bomb near/{distance} rally"
                    self._say(operator, f"near/{distance} needs a word on either side, such as {example}.")
                found.append(after)
            elif not _is_neighbour(last) or not _is_neighbour(after) or field_of(last) != field_of(after):
                what = "words and phrases of one field, and brackets with OR between such"
                self._say(operator, f"near/{distance} joins {what}: here both sides are looked for anywhere.")
                found.append(after)
            elif isinstance(before, Near) and before.distance == distance:
                found[-1] = Near((*before.parts, after), distance)
            else:
                found[-1:] = [*([before] if isinstance(before, Near) else []), Near((last, after), distance)]
        return found

    def _single(self, field: str, negated: bool) -> Query | None:
        inverted = False
        first: Token | None = None
        while operator := self._take("NOT"):
            first = first or operator
            inverted = not inverted
        known = len(self._problems)
        found = self._plain(field, negated or inverted)
        if first and not found and known == len(self._problems):
            self._say(first, "This leaves out what follows it, but no word follows.")
        return Not(found) if inverted and found else found

    def _plain(self, field: str, negated: bool) -> Query | None:
        named: Token | None = None
        while token := self._take("field"):
            named, field = token, token.text
        if self._take("("):
            found = self.either(field, negated=negated)
            self._take(")")
            return found
        known = len(self._problems)
        found = self._value(self._tokens.pop(), field, negated) if self._next_is("word", "quoted") else None
        if named and not found and known == len(self._problems):
            self._say(named, f"Write what {field}: is to be, such as {field}:{EXAMPLES[field]}.")
        return found

    def _value(self, token: Token, field: str, negated: bool) -> Query | None:
        at = token.start, token.end
        if field in DATES and (field == "date" or ranges.looks_like_a_date(token.text)):
            days = ranges.dates(token.text, growing=token.last)
            return self._known(days and Range(field, *days), token, _bad_date(token))
        if field in ("grade", "cred"):
            ends = ranges.scale(token.text, self._signs(field))
            return self._known(ends and Listed(field, *ends, at), token, _bad_scale(field, token, self._signs(field)))
        if field in LISTED:
            value = fold(token.text).strip()
            return Listed(field, value, value, at) if value else None
        if field == "kind":
            kind = leaf(_kind(token.text), field, prefix=token.last and not negated, exact=negated, at=at)
            return self._known(kind, token, f"There is no such kind: write one of {', '.join(ENTRIES)}.")
        return self._words(token, field, negated)

    def _words(self, token: Token, field: str, negated: bool) -> Query | None:
        at = token.start, token.end
        if token.kind == "word":
            if _ONLY_SIGNS.fullmatch(token.text):
                return self._known(None, token, f"{token.text} needs letters beside it, such as ass{token.text[0]}.")
            if fitting := _pattern(token.text, field) or _close(token.text, field):
                return fitting
        starred = token.text.rstrip().endswith("*")
        # An exclusion never takes more than was typed: unlike a find, nobody sees what it hid.
        growing = starred or (token.last and not negated)
        return leaf(token.text, field, prefix=growing, exact=negated or token.kind == "quoted", at=at)

    def _known(self, query: Query | None, token: Token, says: str) -> Query | None:
        """The query; where there is none, that is said."""
        if not query:
            self._say(token, says)
        return query

    def _say(self, token: Token, says: str) -> None:
        self._problems.append(Problem(token.start, token.end, says))

    def _next_is(self, *kinds: str) -> bool:
        return bool(self._tokens) and self._tokens[-1].kind in kinds

    def _take(self, kind: str) -> Token | None:
        return self._tokens.pop() if self._next_is(kind) else None


def _kind(text: str) -> str:
    """The beginning of a kind of entry, also where it is typed in the plural; "" where there is none such."""
    typed = fold(text).strip().rstrip("*")
    fitting = (form for form in (typed, typed.removesuffix("s")) if any(kind.startswith(form) for kind in ENTRIES))
    return next(fitting, "")


def _is_neighbour(query: Query) -> bool:
    match query:
        case Or(parts):
            return all(map(_is_neighbour, parts)) and len(set(map(field_of, parts))) == 1
    return isinstance(query, Word | Wild | Fuzzy | Phrase)


def _bad_date(token: Token) -> str:
    return f"“{token.text}” is not a date. {ranges.HOW_DATES_ARE_WRITTEN}"


def _bad_scale(field: str, token: Token, known: str) -> str:
    if known != ranges.SIGNS[field]:
        return f"Write one of {' '.join(known)}, or a range such as {field}:{known[0]}..{known[-2]}."
    if field == "grade" and (both := re.fullmatch(r"([A-Fa-f])([1-6])", token.text)):
        return f"A grade has the source's letter alone: write grade:{both[1].upper()} cred:{both[2]}."
    if field == "grade":
        return "Write a letter from A to F, or a range such as grade:A..C or grade:<=C."
    return "Write a number from 1 to 6, or a range such as cred:1..3 or cred:>=3."


def _pattern(text: str, field: str) -> Wild | None:
    """A word with * or ? inside; one * at the end makes a prefix, and ? at the end asks nothing."""
    text = text.strip("?!.,;:…")
    letters = [piece for piece in _SIGNS.split(text) if piece]
    if not _SIGNS.search(text[:-1]) or not letters or not all(map(_is_one_word, letters)):
        return None
    return Wild(re.sub(r"\*+", "*", _LETTERS.sub(lambda piece: squeezed(piece.group()), text)), field, text)


def _close(text: str, field: str) -> Fuzzy | None:
    found = re.fullmatch(r"(.+?)~1?", text)
    if not found or not _is_one_word(found[1]):
        return None
    return Fuzzy(squeezed(found[1]), field, found[1])


def _is_one_word(text: str) -> bool:
    found = list(words(text))
    return bool(found) and found[0].start == 0 and max(word.end for word in found) == len(text)


def leaf(
    text: str, field: str = "", *, prefix: bool = False, exact: bool = False, at: tuple[int, int] = (0, 0)
) -> Word | Phrase | None:
    """What a piece of text without spaces, or the text between quotation marks, asks for."""
    found = list(words(text))
    if not found:
        return None
    shown = " ".join(text.rstrip(" *").split())
    followers = [*found[1:], None]
    parts = tuple(w.folded for w, after in zip(found, followers, strict=True) if not after or after.start != w.start)
    if len(parts) == 1:
        return Word(parts[0], prefix, field, shown, exact, at)
    joined = found[0].folded if found[0].end >= found[-1].end else ""
    return Phrase(parts, prefix, field, shown, joined, exact, at)


def _combined(kind: type[And] | type[Or], parts: list[Query | None]) -> Query | None:
    present = tuple(part for part in parts if part)
    return kind(present) if len(present) > 1 else present[0] if present else None
