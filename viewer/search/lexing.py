"""A query cut into what each piece of it is: words, quotations, operators, brackets and fields."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import get_close_matches
from typing import Final, NamedTuple

from viewer.domain.query import Problem
from viewer.search.query import FIELDS

LONGEST: Final = 1000  #: characters of a query that are read
DEEPEST: Final = 20  #: brackets within brackets that are honoured

QUOTES: Final = '"“”„‟«»‹›＂「」『』'
_MINUS = r"\-−"
_STARTS = rf"(?<![^\s({_MINUS}])"
_TOKEN = re.compile(
    rf"""(?P<quoted>[{QUOTES}](?P<phrase>[^{QUOTES}]*)(?P<closed>[{QUOTES}]?))
      |  (?P<open>\()
      |  (?P<close>\))
      |  (?P<minus>(?<![^\s(])[{_MINUS}](?=[^\s{_MINUS}]))
      |  (?P<scope>(?<![^\s(])in:(?P<part>[^\W\d_]*)(?![^\s)]))
      |  (?P<near>(?<![^\s){QUOTES}])near/(?P<distance>\d*)(?![^\s({QUOTES}]))
      |  (?P<field>{_STARTS}(?:{"|".join(FIELDS)}):)
      |  (?P<operator>(?<![^\s()])(?:AND|OR|NOT)(?![^\s()]))
      |  (?P<word>[^\s(){QUOTES}]+)""",
    re.VERBOSE | re.IGNORECASE,
)
_LIKE_A_FIELD = re.compile(r"([^\W\d_]{2,20}):(?=[^\s/:])")
# Marks that say which way a text runs; beside a word they are pasted along with it unseen.
_DIRECTION = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff"
_DIRECTIONS = re.compile(rf"(?<!\w)[{_DIRECTION}]+|[{_DIRECTION}]+(?!\w)")

_OTHER_NAMES = {
    "language": "lang", "publisher": "source", "outlet": "source", "site": "source", "from": "source",
    "by": "author", "writer": "author", "name": "entity", "person": "entity", "place": "entity",
    "credibility": "cred", "reliability": "grade", "type": "kind", "year": "date", "before": "date",
    "after": "date", "since": "date", "published": "date", "label": "tag", "keyword": "tag", "headline": "title",
}  # fmt: skip


class Token(NamedTuple):
    """kind: word, quoted, field, near, AND, OR, NOT, ( or ). text: what is inside it. last: nothing follows.

    start, end: where it stands in the query.
    """

    kind: str
    text: str
    start: int
    end: int
    last: bool = False


def cut(text: str) -> tuple[list[Token], str, list[Problem]]:
    """The tokens of a query, the field that all words without one are limited to, and what is wrong with them."""
    read = _DIRECTIONS.sub(lambda found: " " * len(found.group()), text[:LONGEST])
    problems: list[Problem] = []
    if len(text) > LONGEST:
        problems.append(Problem(LONGEST, len(text), f"Only the first {LONGEST} characters are read."))
    tokens = list(_balanced(_tokens(read, problems), problems))
    scope = "title" if any(token.kind == "scope" for token in tokens) else ""
    return [token for token in tokens if token.kind != "scope"], scope, problems


def _tokens(text: str, problems: list[Problem]) -> Iterator[Token]:
    end_of_words = len(text.rstrip())
    for match in _TOKEN.finditer(text):
        start, end = match.span()
        last = end >= end_of_words
        kind = str(match.lastgroup)
        match kind:
            case "quoted":
                if not match["closed"]:
                    says = "This quotation mark is not closed: put another where the exact words end."
                    problems.append(Problem(start, start + 1, says))
                yield Token("quoted", match["phrase"], start, end, last and not match["closed"])
            case "operator" if match.group().isupper():
                yield Token(match.group(), match.group(), start, end)
            case "minus":
                yield Token("NOT", match.group(), start, end)
            case "near":
                if 1 <= len(match["distance"]) <= 2:
                    yield Token("near", match["distance"], start, end)
                else:
                    says = "Say how many words may lie between, up to 99, such as near/5."
                    problems.append(Problem(start, end, says))
            case "scope" if match["part"].lower() == "title":
                yield Token("scope", "title", start, end)
            case "scope":
                problems.append(Problem(start, end, "Only in:title is known: it looks into titles alone."))
            case "field":
                yield Token("field", match.group()[:-1].lower(), start, end, last)
            case "open" | "close":
                yield Token(match.group(), match.group(), start, end)
            case _:
                _look_for_field(text, start, problems)
                yield Token("word", match.group(), start, end, last)


def _look_for_field(text: str, start: int, problems: list[Problem]) -> None:
    """Words before a colon are text; but they may have been meant as a field."""
    found = _LIKE_A_FIELD.match(text, start)
    if not found:
        return
    typed = found[1].lower()
    near = _OTHER_NAMES.get(typed) or next(iter(get_close_matches(typed, FIELDS, 1)), None)
    remedy = f"Did you mean {near}:?" if near else f"Fields are {', '.join(FIELDS)}."
    says = f"There is no field {found[1]}:, so it is looked for as a word. {remedy}"
    problems.append(Problem(start, found.end(), says))


def _balanced(tokens: Iterator[Token], problems: list[Problem]) -> Iterator[Token]:
    """The tokens with as many brackets closed as are open."""
    open_: list[Token] = []
    last = 0
    for token in tokens:
        last = token.end
        if token.kind == "(":
            open_.append(token)
            if len(open_) == DEEPEST + 1:
                says = f"No more than {DEEPEST} brackets can be open at once: this one is passed over."
                problems.append(Problem(token.start, token.end, says))
            if len(open_) > DEEPEST:
                continue
        elif token.kind == ")":
            if not open_:
                says = "No bracket is open here: write ( before the first word that belongs together, or leave out )."
                problems.append(Problem(token.start, token.end, says))
                continue
            if open_.pop() and len(open_) >= DEEPEST:
                continue
        yield token
    for token in reversed(open_):
        says = "This bracket is not closed: write ) after the last word that belongs to it."
        problems.append(Problem(token.start, token.end, says))
    yield from (Token(")", ")", last, last) for _ in open_[:DEEPEST])
