"""From what people type to a query. Whatever is typed means something; nothing is an error.

Words must all occur, as must what stands in "quotation marks" as it stands. OR, NOT or a leading
minus, and brackets combine them; AND is allowed and changes nothing. NOT binds most closely, OR
least. `field:` limits the word, phrase or bracket after it. A word with * matches what begins with
it, and so does the last word of the query, since it may still be growing; in quotation marks it is
complete. What is not understood, such as an operator without words, is passed over.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from viewer.search.query import FIELDS, And, Not, Or, Phrase, Query, Word
from viewer.search.words import words

LONGEST = 1000  #: characters of a query that are read
DEEPEST = 20  #: brackets within brackets that are honoured

_QUOTES = '"“”„«»'
_TOKEN = re.compile(
    rf"""(?P<quoted>[{_QUOTES}](?P<phrase>[^{_QUOTES}]*)(?P<closed>[{_QUOTES}]?))
      |  (?P<open>\()
      |  (?P<close>\))
      |  (?P<minus>(?<![^\s(])-(?=[^\s-]))
      |  (?P<field>(?<![^\s(-])(?:{"|".join(FIELDS)}):)
      |  (?P<operator>(?<!\S)(?:AND|OR|NOT)(?![^\s(]))
      |  (?P<word>[^\s(){_QUOTES}]+)""",
    re.VERBOSE | re.IGNORECASE,
)


class _Token(NamedTuple):
    kind: str
    text: str = ""
    last: bool = False


def parse(text: str) -> Query | None:
    """The query that `text` asks, or None where it has no word to look for.

    >>> parse("Rally -ship")
    And(parts=(Word(text='rally', prefix=False, field='', shown='Rally'), Not(part=Word(text='ship', \
prefix=False, field='', shown='ship'))))
    """
    return _Parser(_tokens(text[:LONGEST])).either()


def _tokens(text: str) -> list[_Token]:
    tokens: list[_Token] = []
    depth = 0
    for match in _TOKEN.finditer(text):
        last = not text[match.end() :].strip()
        match match.lastgroup:
            case "quoted":
                tokens.append(_Token("word", match["phrase"], last and not match["closed"]))
            case "operator" if match.group().isupper():
                tokens.append(_Token(match.group()))
            case "minus":
                tokens.append(_Token("NOT"))
            case "field":
                tokens.append(_Token("field", match.group()[:-1].lower()))
            case "open":
                depth += 1
                if depth <= DEEPEST:
                    tokens.append(_Token("("))
            case "close":
                if 0 < depth <= DEEPEST:
                    tokens.append(_Token(")"))
                depth = max(0, depth - 1)
            case _:
                tokens.append(_Token("word", match.group(), last))
    return tokens


class _Parser:
    """Recursive descent over the tokens; each method answers None where there was no word."""

    def __init__(self, tokens: list[_Token]) -> None:
        self._tokens = tokens[::-1]

    def either(self, field: str = "", *, negated: bool = False) -> Query | None:
        parts = [self._every(field, negated)]
        while self._take("OR"):
            parts.append(self._every(field, negated))
        return _combined(Or, parts)

    def _every(self, field: str, negated: bool) -> Query | None:
        parts = []
        while self._tokens and self._tokens[-1].kind not in ("OR", ")"):
            if not self._take("AND"):
                parts.append(self._single(field, negated))
        return _combined(And, parts)

    def _single(self, field: str, negated: bool) -> Query | None:
        inverted = False
        while self._take("NOT"):
            inverted = not inverted
        found = self._plain(field, negated or inverted)
        return Not(found) if inverted and found else found

    def _plain(self, field: str, negated: bool) -> Query | None:
        while self._next_is("field"):
            field = self._tokens.pop().text
        if self._take("("):
            found = self.either(field, negated=negated)
            self._take(")")
            return found
        if not self._next_is("word"):
            return None
        token = self._tokens.pop()
        starred = token.text.rstrip().endswith("*")
        # An exclusion never takes more than was typed: unlike a find, nobody sees what it hid.
        return _leaf(token.text, field, prefix=starred or (token.last and not negated))

    def _next_is(self, kind: str) -> bool:
        return bool(self._tokens) and self._tokens[-1].kind == kind

    def _take(self, kind: str) -> bool:
        if not self._next_is(kind):
            return False
        self._tokens.pop()
        return True


def _leaf(text: str, field: str, *, prefix: bool) -> Word | Phrase | None:
    """What a piece of text without spaces, or the text between quotation marks, asks for."""
    found = list(words(text))
    if not found:
        return None
    shown = " ".join(text.rstrip(" *").split())
    followers = [*found[1:], None]
    parts = tuple(w.folded for w, after in zip(found, followers, strict=True) if not after or after.start != w.start)
    if len(parts) == 1:
        return Word(parts[0], prefix, field, shown)
    joined = found[0].folded if found[0].end >= found[-1].end else ""
    return Phrase(parts, prefix, field, shown, joined)


def _combined(kind: type[And] | type[Or], parts: list[Query | None]) -> Query | None:
    present = tuple(part for part in parts if part)
    return kind(present) if len(present) > 1 else present[0] if present else None
