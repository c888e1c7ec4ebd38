"""The other spellings of what was typed: asked for together with it, named, and each one to be switched off."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import replace

from viewer.domain.query import Spelling
from viewer.search.parser import leaf
from viewer.search.query import KINDS, And, Near, Or, Phrase, Query, Spelt, Word
from viewer.search.words import fold

#: What finds other forms: (form, reason) of folded words, where `prefix` says that the last one may go on.
Forms = Callable[[str, bool], Sequence[tuple[str, str]]]

_SPELT = ("", "title", "entity", *KINDS)  # fields in which there are names
_LONGEST = 4  # words of a name that is typed without quotation marks
_MOST = 12  # forms of one word


def widened(query: Query, forms: Forms, without: Collection[str]) -> tuple[Query, tuple[Spelling, ...]]:
    """The query with other forms beside what was typed, and these forms.

    Nothing is added to what is excluded or stands in quotation marks. without: forms that are named
    but not asked for.
    """
    widening = _Widening(forms, frozenset(map(fold, without)))
    return widening.of(query), tuple(widening.spellings)


class _Widening:
    def __init__(self, forms: Forms, without: frozenset[str]) -> None:
        self._forms = forms
        self._without = without
        self.spellings: list[Spelling] = []

    def of(self, query: Query) -> Query:
        match query:
            case Word() | Phrase() if not query.exact and query.field in _SPELT:
                return self._spelt(query, [query]) or query
            case And(parts):
                return And(tuple(self._in_a_row(parts)))
            case Or(parts):
                return Or(tuple(map(self.of, parts)))
            case Near(parts):
                return replace(query, parts=tuple(map(self.of, parts)))
        return query

    def _in_a_row(self, parts: Sequence[Query]) -> Iterator[Query]:
        """The parts, where words that make a name together count as one."""
        at = 0
        while at < len(parts):
            for length in range(min(_LONGEST, len(parts) - at), 1, -1):
                row = parts[at : at + length]
                words = [part for part in row if isinstance(part, Word) and not part.exact and part.field in _SPELT]
                if len(words) == length and len({word.field for word in words}) == 1:
                    found = self._spelt(And(tuple(words)), words)
                    if found:
                        yield found
                        at += length
                        break
            else:
                yield self.of(parts[at])
                at += 1

    def _spelt(self, typed: Query, parts: Sequence[Word | Phrase]) -> Query | None:
        words = " ".join(word for part in parts for word in _words(part))
        shown = " ".join(part.shown or " ".join(_words(part)) for part in parts)
        others: dict[str, Word | Phrase] = {}
        found = False
        for form, reason in self._forms(words, parts[-1].prefix)[:_MOST]:
            other = leaf(form, parts[-1].field)
            if not other or _holds(other, words, prefix=parts[-1].prefix) or fold(form) in others:
                continue
            found = True
            on = fold(form) not in self._without
            self.spellings.append(Spelling(shown, form, reason, on))
            if on:
                others[fold(form)] = other
        if others:
            return Spelt(typed, tuple(others.values()))
        return typed if found else None


def _words(part: Word | Phrase) -> tuple[str, ...]:
    return part.words if isinstance(part, Phrase) else (part.text,)


def _holds(other: Word | Phrase, words: str, *, prefix: bool) -> bool:
    """Whether what has the other form has the words as well, so that it adds nothing."""
    inside = f" {' '.join(_words(other))} "
    return f" {words}{'' if prefix else ' '}" in inside
