"""From what people type to a query. Whatever is typed means something; nothing is an error.

Words must all occur, as must what stands in "quotation marks" as it stands. OR, NOT or a leading
minus, and brackets combine them; AND is allowed and changes nothing. NOT binds most closely, OR
least. `field:` limits the word, phrase or bracket after it; `in:title` anywhere limits all words that
have no field. A word with * matches what begins with it, and so does the last word of the query, since
it may still be growing; in quotation marks it is complete. Inside a word, * stands for any letters and
? for one; `word~` takes close spellings too. `one near/5 other` asks for words at most five apart.
`date:2018-06..2018-07` is a range, as is `grade:A..C`; either end may be missing, and `<=C` is `..C`.
What is not understood, such as an operator without words, is passed over.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from viewer.search.query import DATES, FIELDS, And, Fuzzy, Listed, Near, Not, Or, Phrase, Query, Range, Wild, Word
from viewer.search.words import fold, squeezed, words

LONGEST = 1000  #: characters of a query that are read
DEEPEST = 20  #: brackets within brackets that are honoured

_RANGED = {
    "date": fold,
    "event": fold,
    "grade": str.upper,
    "cred": fold,
}  # fields with an order: how values are written
_QUOTES = '"“”„«»'
_TOKEN = re.compile(
    rf"""(?P<quoted>[{_QUOTES}](?P<phrase>[^{_QUOTES}]*)(?P<closed>[{_QUOTES}]?))
      |  (?P<open>\()
      |  (?P<close>\))
      |  (?P<minus>(?<![^\s(])-(?=[^\s-]))
      |  (?P<range>(?<![^\s(-])(?P<ranged>{"|".join(_RANGED)}):
                   (?:(?P<first>[^\s()"]*?)\.\.(?P<last>[^\s()"]*)|(?P<order>[<>]=?)(?P<end>[^\s()"]+)))
      |  (?P<scope>(?<!\S)in:title(?!\S))
      |  (?P<near>(?<!\S)near/(?P<distance>\d{{1,2}})(?![^\s(]))
      |  (?P<field>(?<![^\s(-])(?:{"|".join(FIELDS)}):)
      |  (?P<operator>(?<!\S)(?:AND|OR|NOT)(?![^\s(]))
      |  (?P<word>[^\s(){_QUOTES}]+)""",
    re.VERBOSE | re.IGNORECASE,
)


_SIGNS = re.compile(r"[*?]")
_LETTERS = re.compile(r"[^*?]+")
_LEAVES = Word | Wild | Fuzzy | Phrase


class _Token(NamedTuple):
    kind: str
    text: str = ""
    last: bool = False
    field: str = ""


def parse(text: str) -> Query | None:
    """The query that `text` asks, or None where it has no word to look for.

    >>> parse("Rally -ship")
    And(parts=(Word(text='rally', prefix=False, field='', shown='Rally'), Not(part=Word(text='ship', \
prefix=False, field='', shown='ship'))))
    """
    tokens = _tokens(text[:LONGEST])
    scope = "title" if any(token.kind == "scope" for token in tokens) else ""
    return _Parser([token for token in tokens if token.kind != "scope"]).either(scope)


def _tokens(text: str) -> list[_Token]:
    tokens: list[_Token] = []
    depth = 0
    for match in _TOKEN.finditer(text):
        last = not text[match.end() :].strip()
        match match.lastgroup:
            case "quoted":
                tokens.append(_Token("quoted", match["phrase"], last and not match["closed"]))
            case "operator" if match.group().isupper():
                tokens.append(_Token(match.group()))
            case "minus":
                tokens.append(_Token("NOT"))
            case "range":
                first, end = match["first"] or "", match["last"] or ""
                if match["order"]:
                    first, end = ("", match["end"]) if match["order"][0] == "<" else (match["end"], "")
                tokens.append(_Token("range", f"{first}..{end}", field=match["ranged"].lower()))
            case "near":
                tokens.append(_Token("near", match["distance"]))
            case "scope":
                tokens.append(_Token("scope"))
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
                parts += self._neighbours(field, negated)
        return _combined(And, parts)

    def _neighbours(self, field: str, negated: bool) -> list[Query | None]:
        """A part, or several that are near each other."""
        found: list[Query | None] = [self._single(field, negated)]
        while self._next_is("near"):
            distance = int(self._tokens.pop().text)
            before = found[-1]
            last = before.parts[-1] if isinstance(before, Near) else before
            after = self._single(last.field if isinstance(last, _LEAVES) else field, negated)
            if not isinstance(last, _LEAVES) or not isinstance(after, _LEAVES) or last.field != after.field:
                found.append(after)
            elif isinstance(before, Near) and before.distance == distance:
                found[-1] = Near((*before.parts, after), distance)
            else:
                found[-1:] = [*([before] if isinstance(before, Near) else []), Near((last, after), distance)]
        return found

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
        if self._next_is("range"):
            token = self._tokens.pop()
            return _range(token.field, token.text)
        if not self._next_is("word") and not self._next_is("quoted"):
            if self._next_is("near"):
                self._tokens.pop()
            return None
        token = self._tokens.pop()
        if field == "is" or field in _RANGED:
            return _range(field, f"{token.text}..{token.text}")
        if token.kind == "word" and (fitting := _pattern(token.text, field) or _close(token.text, field)):
            return fitting
        starred = token.text.rstrip().endswith("*")
        # An exclusion never takes more than was typed: unlike a find, nobody sees what it hid.
        return leaf(
            token.text,
            field,
            prefix=starred or (token.last and not negated),
            exact=negated or token.kind == "quoted",
        )

    def _next_is(self, kind: str) -> bool:
        return bool(self._tokens) and self._tokens[-1].kind == kind

    def _take(self, kind: str) -> bool:
        if not self._next_is(kind):
            return False
        self._tokens.pop()
        return True


def _range(field: str, text: str) -> Range | Listed | None:
    first, _, last = map(_RANGED.get(field, fold), text.partition(".."))
    kind = Range if field in DATES else Listed
    return kind(field, first, last) if first or last else None


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


def leaf(text: str, field: str = "", *, prefix: bool = False, exact: bool = False) -> Word | Phrase | None:
    """What a piece of text without spaces, or the text between quotation marks, asks for."""
    found = list(words(text))
    if not found:
        return None
    shown = " ".join(text.rstrip(" *").split())
    followers = [*found[1:], None]
    parts = tuple(w.folded for w, after in zip(found, followers, strict=True) if not after or after.start != w.start)
    if len(parts) == 1:
        return Word(parts[0], prefix, field, shown, exact)
    joined = found[0].folded if found[0].end >= found[-1].end else ""
    return Phrase(parts, prefix, field, shown, joined, exact)


def _combined(kind: type[And] | type[Or], parts: list[Query | None]) -> Query | None:
    present = tuple(part for part in parts if part)
    return kind(present) if len(present) > 1 else present[0] if present else None
