"""Names inside one sentence: lists, titles, organisation words, acronyms and runs of capitals."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from viewer.analysis.gazetteer import CITY, Gazetteer
from viewer.analysis.tokens import Token
from viewer.domain.mention import ORG, PERSON, PLACE, Span

_LONGEST_ORGANISATION = 12  # tokens, connectors included
_LONGEST_PERSON = 5
_LONG, _NO_PROSE = 60, 0.7  # tokens and share of capitals from where a sentence is a list or noise
_LONGEST_LISTED = 8
_HEADLINE_WORDS = 6
_HEADLINE_SHARE = 0.7
_SURE_IN_HEADLINE = 0.7
_JOINS = frozenset("of for on de du des del della".split())
_LONGEST_DATELINE = 3  # words
DASHES = frozenset("-–—")
_POSSESSIVE = frozenset(("’s", "'s"))


class _Found(NamedTuple):
    first: int  # index of the first token
    after: int  # index after the last token
    label: str
    confidence: float
    method: str


def names(sentence: Sequence[Token], lists: Gazetteer) -> list[Span]:
    """The names in one sentence, in order, not overlapping."""
    return _Reading(sentence, lists).spans() if may_name(sentence) else []


def may_name(sentence: Sequence[Token]) -> bool:
    """Whether there are capitals, and not so many that this is a list or noise."""
    capitals = sum(token.capital for token in sentence)
    return capitals > 0 and not (len(sentence) > _LONG and capitals > _NO_PROSE * len(sentence))


class _Reading:
    """One sentence being read; each rule looks for a name that starts at a given token."""

    def __init__(self, tokens: Sequence[Token], lists: Gazetteer) -> None:
        self.tokens = tokens
        self.lists = lists
        self.words = lists.words
        self.adjectives = lists.words["adjectives"]
        letters = [token for token in tokens if token.is_word]
        long = [token for token in letters if len(token.text) > 3] or letters
        ended = tokens[-1].text in ".!?…,;:" or tokens[-1].text in "”\"'’"
        self.headline = (
            not ended
            and tokens[0].capital
            and len(letters) >= _HEADLINE_WORDS
            and sum(token.capital for token in long) >= _HEADLINE_SHARE * len(long)
        )
        self.shouted = len(letters) > 2 and sum(token.text.isupper() for token in letters) > 0.6 * len(letters)

    def spans(self) -> list[Span]:
        rules: tuple[Callable[[int], _Found | None], ...] = (
            self._dateline,
            self._organisation,
            self._listed,
            self._titled,
            self._organisation_by_beginning,
            self._place_by_head,
            self._given,
            self._place,
            self._acronym,
            self._pair_of_unknown,
            self._in_context,
        )
        spans, at = [], 0
        while at < len(self.tokens):
            found = None
            if self.tokens[at].capital:
                found = next(filter(None, (rule(at) for rule in rules)), None)
            if found and (not self.headline or found.confidence >= _SURE_IN_HEADLINE):
                start, end = self.tokens[found.first].start, self.tokens[found.after - 1].end
                spans.append(Span(start, end, found.label, None, found.confidence, found.method))
            at = found.after if found else at + 1
        return spans

    # Questions about a token

    def _in(self, group: str, at: int) -> bool:
        return 0 <= at < len(self.tokens) and self.tokens[at].folded in self.words[group]

    def _capital(self, at: int) -> bool:
        """Whether a capitalised word stands here that may belong to a name."""
        return 0 <= at < len(self.tokens) and self.tokens[at].capital and not self._in("never", at)

    def _word(self, at: int) -> bool:
        return 0 <= at < len(self.tokens) and self.tokens[at].is_word

    def _folded(self, at: int) -> str:
        return self.tokens[at].folded if 0 <= at < len(self.tokens) else ""

    def _phrase(self, at: int, end: int) -> str:
        return " ".join(token.folded for token in self.tokens[at:end])

    def _adjective(self, at: int) -> bool:
        folded = self._folded(at)
        return folded in self.adjectives or folded in self.lists.peoples

    def _ordinary(self, at: int) -> bool:
        return self._folded(at) in self.lists.ordinary

    def _is_given(self, at: int) -> bool:
        return self._folded(at) in self.lists.given

    def _title(self, at: int) -> bool:
        return self._capital(at) and self._folded(at).rstrip(".") in self.words["titles"]

    def _person_begins(self, at: int) -> bool:
        """A given name before something that may be a surname."""
        return (
            self._is_given(at)
            and self._namelike(at + 1)
            and not self._ordinary(at + 1)
            and self.lists.country(self._folded(at + 1)) is None
        )

    def _namelike(self, at: int) -> bool:
        """Whether this capitalised word may be part of a person's name."""
        if not self._capital(at) or self._adjective(at) or self._title(at):
            return False
        token = self.tokens[at]
        if token.is_acronym and not self.shouted and not token.is_initial:
            return False
        return not any(
            self._in(group, at) for group in ("organisation_heads", "place_heads", "events", "organisations")
        )

    def _person_end(self, at: int) -> int:
        """The index after the run of words from `at` that may be one person's name."""
        end = at
        while end - at < _LONGEST_PERSON and self._word(end):
            if self._in("calendar", end) and not (end > at and self._is_given(end - 1) and not self._ordinary(end - 1)):
                break
            if self._namelike(end):
                if self.headline and end > at and self._ordinary(end):
                    break
            elif not self._in("person_particles", end):
                break
            end += 1
        while end > at and not self.tokens[end - 1].capital:
            end -= 1  # a particle with no name after it
        return end

    # Rules, in the order they are tried

    def _dateline(self, at: int) -> _Found | None:
        """ "LISBON – ", "LISBON (Reuters) – " at the head of a paragraph, in capitals throughout."""
        end = at
        while end < _LONGEST_DATELINE and self._capital(end) and self.tokens[end].text.isupper():
            end += 1
        if at or not end or len(self.tokens[0].text) < 4:
            return None
        dash = end
        while dash < end + 4 and self._folded(dash) and self._folded(dash) not in DASHES:
            dash += 1
        bracketed = self._folded(end) == "(" and self._folded(dash - 1) == ")"
        if self._folded(dash) not in DASHES or not (dash == end or bracketed) or not self._word(dash + 1):
            return None
        return _Found(at, end, PLACE, 0.9, "dateline")

    def _organisation(self, at: int) -> _Found | None:
        """Capitals that hold an organisation word: "Foreign Ministry", "National Council of X of Y"."""
        if not self._capital(at) or (self._title(at) and not self._in("organisation_heads", at + 1)):
            return None
        end = self._organisation_head_end(at)
        if not end:
            return None
        while (after := self._organisation_of(end)) and after - at <= _LONGEST_ORGANISATION:
            end = after
        if sum(self._capital(i) for i in range(at, end)) < 2 or self.lists.place(self._phrase(at, end)):
            return None
        if self.headline and all(self._ordinary(i) or self._adjective(i) for i in range(at, end)):
            return None
        return _Found(at, end, ORG, 0.8, "head")

    def _organisation_head_end(self, at: int) -> int | None:
        end, i = None, at
        while i < len(self.tokens) and i - at < _LONGEST_ORGANISATION:
            if self._capital(i):
                if i > at and (self._breaks(i) or (self._title(i) and not self._in("organisation_heads", i + 1))):
                    break
                if self._in("organisation_heads", i):
                    end = i + 1
            else:
                linking = self.tokens[i].folded == "and" or self.tokens[i].text in _POSSESSIVE
                after_word = i > at and (self._ordinary(i - 1) or self._adjective(i - 1))
                if end or not (linking and after_word and self._capital(i + 1)):
                    break
            i += 1
        return end

    def _organisation_of(self, at: int) -> int | None:
        """The end of "of the Interior", "for Iraq", "of Culture and Guidance" at `at`, or None."""
        if self._folded(at) not in _JOINS:
            return None
        definite = self._folded(at + 1) == "the"
        first = at + 2 if definite else at + 1
        if self._folded(at) == "on" and not self._ordinary(first):
            return None
        end = self._capitals_end(first)
        if end == first:
            return None
        if definite and any(self._in("organisation_heads", i) for i in range(first, end)):
            return None  # one body of another: two names
        if self._folded(end) == "and" and self._ordinary(end - 1) and self._ordinary(end + 1):
            end = max(end, self._capitals_end(end + 1)) if self._capital(end + 1) else end
        return end

    def _capitals_end(self, at: int) -> int:
        end = at
        while self._capital(end) and not self._title(end) and not self._in("calendar", end):
            if end > at and self._breaks(end):
                break
            end += 1
        return end

    def _breaks(self, at: int) -> bool:
        """Whether a new name begins here within a run of capitals."""
        return self._person_begins(at) or (self.tokens[at - 1].is_acronym and self._adjective(at))

    def _listed(self, at: int) -> _Found | None:
        """Organisations and places of several words, and single organisations, that stand in a list."""
        if not self._capital(at) or self.tokens[at].folded not in self.lists.openers:
            return None
        longest = at
        while longest - at < _LONGEST_LISTED and self._word(longest):
            longest += 1
        for end in range(longest, at, -1):
            if not self.tokens[end - 1].capital:
                continue
            name = self._phrase(at, end)
            if name in self.words["organisations"] and (len(name) > 3 or self.tokens[at].text.isupper()):
                return _Found(at, self._organisation_of(end) or end, ORG, 0.9, "gazetteer")
            if end - at > 1 and (kind := self.lists.place(name)):
                return _Found(at, end, PLACE, 0.8 if kind == CITY else 0.95, "gazetteer")
        return None

    def _titled(self, at: int) -> _Found | None:
        """A name after "Mrs.", "Foreign Minister" or, in small letters, "diplomat"; the title is left out."""
        name = at
        while self._title(name) or (self._in("title_modifiers", name) and self._capital(name)):
            name += 1
        if name > at and not self._title(name - 1):
            return None
        announced = name == at and self._word(at - 1) and not self.tokens[at - 1].capital
        if name == at and not (announced and (self._in("titles", at - 1) or self._in("person_nouns", at - 1))):
            return None
        end = self._person_end(name)
        if end == name or (end - name == 1 and (self.tokens[name].is_initial or self.lists.place(self._folded(name)))):
            return None
        if all(self._ordinary(i) for i in range(name, end)) and (end - name > 1 or announced or self.headline):
            return None
        return _Found(name, end, PERSON, 0.85 if announced else 0.95, "title")

    def _organisation_by_beginning(self, at: int) -> _Found | None:
        """ "Radio Sikolo", "Banque Atlas"."""
        end = at
        while self._capital(end) and end - at < 4 and not self._title(end):
            end += 1
        if self._in("organisation_beginnings", at) and end - at > 1 and not self._ordinary(at + 1):
            return _Found(at, end, ORG, 0.7, "beginning")
        return None

    def _place_by_head(self, at: int) -> _Found | None:
        """ "Evin Prison", "Camp Ashraf", "Persian Gulf"."""
        end = at
        while self._capital(end) and not self._title(end) and end - at < 4:
            if end > at and self._in("place_heads", end):
                break
            end += 1
        if end > at and self._capital(end) and self._in("place_heads", end):
            if any(not self._ordinary(i) or self._adjective(i) for i in range(at, end)):
                return _Found(at, end + 1, PLACE, 0.7, "head")
        elif self._in("place_beginnings", at) and end - at >= 2 and not self._ordinary(at + 1):
            return _Found(at, end, PLACE, 0.65, "head")
        return None

    def _given(self, at: int) -> _Found | None:
        """A known given name, or initials, with what follows."""
        end = self._person_end(at)
        if end - at < 2 or self._in("never", at):
            return None
        if self.shouted and any(self._ordinary(i) for i in range(at, end)):
            return None
        if self.tokens[at].is_initial:
            last = end - 1
            plain = self.tokens[last].is_initial or self._ordinary(last)
            return None if plain else _Found(at, end, PERSON, 0.8, "initials")
        if not self._is_given(at) or (self._ordinary(at) and all(self._ordinary(i) for i in range(at, end))):
            return None
        if end - at == 2 and self.lists.country(self._folded(at + 1)) and self.lists.place(self._folded(at)):
            return None
        return _Found(at, end, PERSON, 0.9, "given")

    def _place(self, at: int) -> _Found | None:
        """One word that is a country, a region or a city."""
        token = self.tokens[at]
        kind = self.lists.place(token.folded)
        if (
            not kind
            or self._adjective(at)
            or self._in("calendar", at)
            or (len(token.folded) < 4 and not token.text.isupper())
        ):
            return None
        if kind != CITY and not (self._in("never", at) and not token.text.isupper()):
            return _Found(at, at + 1, PLACE, 0.95, "gazetteer")
        if len(token.folded) < 4 or self._in("events", at + 1):
            return None
        after_preposition = self._in("place_prepositions", at - 1)
        if after_preposition or self._before_country(at):
            return _Found(at, at + 1, PLACE, 0.9, "gazetteer")
        alone = not self._capital(at + 1) and not self._capital(at - 1)
        if self._ordinary(at) or self._is_given(at) or not alone:
            return None
        return _Found(at, at + 1, PLACE, 0.75, "gazetteer")

    def _before_country(self, at: int) -> bool:
        return (
            self._folded(at + 1) == "," and self._capital(at + 2) and self.lists.place(self._folded(at + 2)) is not None
        )

    def _acronym(self, at: int) -> _Found | None:
        """ "NCRI", "MKOs", and "MEK Iran" where nothing follows."""
        token = self.tokens[at]
        pointed = token.text.count(".") > 2 and not self.lists.place(token.folded)
        if not (token.is_acronym or pointed) or self.shouted or self._in("not_organisations", at):
            return None
        if len(token.text) < 3 or self._ordinary(at):
            return None
        if self._folded(at + 1) == "-" and self._folded(at + 2)[:1].isdigit():
            return None
        end = at + 1
        if self._capital(end) and self.lists.country(self._folded(end)) and not self._word(end + 1):
            end += 1
        return _Found(at, end, ORG, 0.7, "acronym")

    def _pair_of_unknown(self, at: int) -> _Found | None:
        """Two to four capitalised words that are neither ordinary nor places: most often a person."""
        end = self._person_end(at)
        inside = range(at, end)
        if not 2 <= end - at <= 4 or any(self._ordinary(i) for i in inside if self._capital(i)):
            return None
        if any(self.lists.country(self._folded(i)) for i in inside):
            return None
        if self._folded(at - 1) == "the":
            return _Found(at, end, ORG, 0.4, "run")
        return _Found(at, end, PERSON, 0.5, "run")

    def _in_context(self, at: int) -> _Found | None:
        """One unknown word whose surroundings say what it is."""
        token = self.tokens[at]
        if self._in("bodies", at - 1) and not self.tokens[at - 1].capital and not self._capital(at + 1):
            return _Found(at, at + 1, ORG, 0.6, "context") if self._namelike(at) else None
        if not self._namelike(at) or self._ordinary(at) or self._in("calendar", at) or len(token.text) < 4:
            return None
        if self._word(at + 1) and self.tokens[at + 1].capital:
            return None
        if self._before_country(at):
            return _Found(at, at + 1, PLACE, 0.8, "context")
        if self._described(at):
            return _Found(at, at + 1, PERSON, 0.7, "context")
        if self._in("speech", at + 1) and not self.lists.place(token.folded):
            return _Found(at, at + 1, PERSON, 0.6, "context")
        if self._folded(at - 1) in ("in", "near", "outside"):
            return _Found(at, at + 1, PLACE, 0.5, "context")
        return None

    def _described(self, at: int) -> bool:
        """Whether ", an Iranian diplomat" or ", 38," follows."""
        if self._folded(at + 1) != ",":
            return False
        if self._folded(at + 2).isdigit() and self._folded(at + 3) in (",", "."):
            return len(self._folded(at + 2)) == 2
        if self._folded(at + 2) not in ("a", "an", "the", "former", "then", "who", "whose"):
            return False
        return self._folded(at + 2).startswith("who") or any(self._in("person_nouns", at + i) for i in range(3, 7))
