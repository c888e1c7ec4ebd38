"""An engine that reads everything for every question: slow, plain, and the measure of any other."""

import re
from collections import Counter

from viewer.domain.romanisation import word_key
from viewer.search import completing, schema
from viewer.search.alike import LETTER, SOUND
from viewer.search.describing import describe
from viewer.search.entry import SEVERAL, Entry
from viewer.search.found import Found, Match, Stats
from viewer.search.lookup import ACCOUNT
from viewer.search.parser import read
from viewer.search.query import (
    DATES,
    KINDS,
    LISTED,
    And,
    Fuzzy,
    Listed,
    Near,
    Not,
    Or,
    Phrase,
    Range,
    Spelt,
    Stem,
    Wild,
    Word,
    field_of,
    terms,
)  # fmt: skip
from viewer.search.spelling import widened
from viewer.search.stemming import stemmed
from viewer.search.vocabulary import stem_of
from viewer.search.words import fold, positions, words


class BruteForce:
    """See `viewer.search.engine.Engine`. It does not guess what was meant, and scores by counting."""

    def __init__(self):
        self.counter = 0
        self._entries = {}

    def apply(self, changes, counter, *, progress=None, cancelled=lambda: False):
        if not self.counter:
            self._entries = {}
        for number, change in enumerate(changes, 1):
            self._entries.pop((change.kind, change.id), None)
            if isinstance(change, Entry):
                self._entries[change.kind, change.id] = change
            if progress:
                progress(number)
        self.counter = counter

    def search(
        self, query, limit=20, offset=0, *, filters=None, facets=(), sort="relevance", without=(), stemming=False,
        lookup=None,
    ):  # fmt: skip
        tree, problems = read(query)
        if tree:
            tree, unknown = _understood(tree, lookup)
            problems = sorted((*problems, *unknown), key=lambda problem: problem.start)
        problem = problems[0] if problems else None
        if not tree and not filters:
            return Found(describe(tree), 0, (), (), problem=problem)
        wider, spellings = tree or And(()), ()
        if tree:
            wider, spellings = widened(tree, lambda text, prefix: self._forms(text, prefix, lookup, stemming), without)
        if stemming:
            wider = stemmed(wider)
        held = [e for e in self._entries.values() if holds(wider, e, lookup) and passes(e, filters or {}, lookup)]
        ranked = sorted(((_score(wider, entry, lookup), entry) for entry in held), key=lambda one: -one[0])
        if sort != "relevance":
            ranked.sort(key=lambda one: (date_key if sort == "date" else source_key)(one[1]))
        return Found(
            describe(stemmed(tree) if tree and stemming else tree),
            len(held),
            tuple(Match(e.kind, e.id, e.document, e.title, score) for score, e in ranked[offset : offset + limit]),
            terms(wider),
            {
                name: _counts(name, held, lookup)
                for name in facets
                if name in (*schema.FACETS, *(LISTED if lookup else ()))
            },
            problem,
            spellings,
        )

    def every(self, query, **options):
        return [(match.kind, match.id) for match in self.search(query, 1_000_000, **options).matches]

    def suggest(self, prefix, limit=10):
        typed = [word.folded for word in words(prefix)]
        return [word for word, _ in self.words(typed[-1], limit)] if typed else []

    def complete(self, text, cursor, *, lookup=None):
        return completing.complete(self, text, cursor, lookup)

    def stats(self):
        return Stats(len(self._entries), len(self._counted()), 0)

    def close(self):
        self._entries, self.counter = {}, 0

    # What completion asks for

    def words(self, prefix, most):
        fitting = ((word, count) for word, count in self._counted().items() if word.startswith(prefix))
        return sorted(fitting, key=lambda one: (-one[1], one[0]))[:most]

    def values(self, field, fits, most):
        counted = _counts(field, self._entries.values(), None)
        ranked = sorted(counted.items(), key=lambda one: (-one[1], one[0]))
        return dict([(value, count) for value, count in ranked if fits(value)][:most])

    def days(self, field):
        return Counter(span for entry in self._entries.values() for span in set(spans(entry, field)))

    # Other spellings

    def _counted(self):
        return Counter(word for entry in self._entries.values() for word in _words_of([entry.title, entry.body]))

    def _forms(self, text, prefix, lookup, stemming):
        linked = [*(lookup.forms(text) if lookup else ())]
        alike = self._alike(text, prefix) if text.isascii() and text.isalpha() and len(text) >= 4 else []
        return linked + [one for one in alike if not stemming or stem_of(one[0]) != stem_of(text)]

    def _alike(self, typed, prefix):
        counted = self._counted()
        names = {name for entry in self._entries.values() for name in _words_of(texts("entity", entry))}
        rare = len(self._entries) // 1000
        few = max(3, rare)
        whole = counted[typed]
        beginning = sum(count for word, count in counted.items() if word.startswith(typed)) if prefix else whole
        named = any(name.startswith(typed) if prefix else name == typed for name in names)
        if not named and beginning > few:
            return []
        ranked = sorted(counted, key=lambda word: (-counted[word], word))
        key = word_key(typed)
        sounding = [
            word
            for word in ranked
            if len(key) >= 4 and word != typed and not (prefix and word.startswith(typed))
            and (word_key(word).startswith(key) if prefix else word_key(word) == key)
        ]  # fmt: skip
        close = [
            word
            for word in ranked
            if word not in (typed, *sounding) and word[0] == typed[0] and distance(word, typed) <= 1
            and (not whole or counted[word] <= rare or word in names)
        ]  # fmt: skip
        if not ((whole or not beginning) and (named or whole <= rare)):
            close = []
        sounding = [word for word in sounding if not prefix or counted[word] <= few or word in names]
        return [*((word, SOUND) for word in sounding), *((word, LETTER) for word in close)][:6]


# Whether an entry answers


def holds(tree, entry, lookup=None):
    match tree:
        case And(parts):
            return all(holds(part, entry, lookup) for part in parts)
        case Or(parts):
            return any(holds(part, entry, lookup) for part in parts)
        case Not(part):
            return not holds(part, entry, lookup)
        case Spelt(typed, others):
            return any(holds(part, entry, lookup) for part in (typed, *others))
        case Range(field, first, last):
            return any(_meets(span, first, last) for span in spans(entry, field))
        case Listed(field, first, last):
            return _is_listed(entry, field, first, last, lookup)
        case Near(parts, apart):
            held = texts(field_of(tree), entry)
            return any(_near([places(part, text) for part in parts], apart) for text in held)
    return any(places(tree, text) for text in texts(field_of(tree), entry))


def texts(field, entry):
    """The texts in which a field looks for words."""
    if field in ("", entry.kind) and field in ("", *KINDS):
        return [entry.title, entry.body]
    if field in KINDS:
        return []
    if field == "entity" and entry.kind == "entity":
        return [f"{entry.title}\n{entry.body}"]
    return [(dict(entry.fields) | {"kind": entry.kind, "title": entry.title}).get(field, "")]


def spans(entry, field):
    return list(filter(None, (schema.span(value.strip()) for value in entry.fields.get(field, "").split(SEVERAL))))


def places(leaf, text):
    """Where a leaf stands in a text."""
    match leaf:
        case Or(parts):
            return set().union(*(places(part, text) for part in parts))
        case Spelt(typed, others):
            return places(Or((typed, *others)), text)
    found = [(place, word.folded) for place, word in positions(words(text))]
    if not isinstance(leaf, Phrase):
        return {place for place, word in found if _fits(leaf, word)}
    at = {}
    for place, word in found:
        at.setdefault(place, []).append(word)
    asked = [Word(word) for word in leaf.words[:-1]] + [Word(leaf.words[-1], leaf.prefix)]
    rows = {p for p in at if all(any(_fits(one, w) for w in at.get(p + n, ())) for n, one in enumerate(asked))}
    return rows | (places(Word(leaf.joined, leaf.prefix), text) if leaf.joined else set())


def _fits(leaf, word):
    match leaf:
        case Word(text, prefix):
            return word.startswith(text) if prefix else word == text
        case Wild(pattern):
            return re.fullmatch(pattern.replace("*", ".*").replace("?", "."), word) is not None
        case Fuzzy(text):
            return distance(text, word) <= 1
        case Stem(text, prefix):
            stem = stem_of(text)
            start = stem[:-1] if stem[-1:] in "eiy" else stem
            same = word.isascii() and word.startswith(start) and stem_of(word) == stem
            return word == text or same or (prefix and word.startswith(text))


def distance(one, other):
    """Edits from one word to another, a swap of neighbours counting as one."""
    table = {(n, 0): n for n in range(len(one) + 1)} | {(0, n): n for n in range(len(other) + 1)}
    for a in range(1, len(one) + 1):
        for b in range(1, len(other) + 1):
            table[a, b] = min(
                table[a - 1, b] + 1, table[a, b - 1] + 1, table[a - 1, b - 1] + (one[a - 1] != other[b - 1])
            )
            if a > 1 and b > 1 and one[a - 2 : a] == other[b - 2 : b][::-1]:
                table[a, b] = min(table[a, b], table[a - 2, b - 2] + 1)
    return table[len(one), len(other)]


def _near(found, apart):
    reached = found[0]
    for others in found[1:]:
        reached = {other for other in others if any(abs(other - place) <= apart for place in reached)}
    return bool(reached)


def _meets(span, first, last):
    begins, _, ends = span.partition("/")
    return ends >= first and begins[: len(last)] <= last


def _words_of(held):
    return {word.folded for text in held for word in words(text)}


# What only the archive knows


def _is_listed(entry, field, first, last, lookup):
    if lookup:
        return _among(entry, lookup.having(field, first, last) or ())
    value = entry.fields.get("grade", "") if field == "grade" else ""
    return value != "" and value >= first and (not last or value[: len(last)] <= last)


def _among(entry, things):
    return (entry.kind, entry.id) in things or (ACCOUNT, entry.document) in things


def _understood(tree, lookup):
    """Without what asks for values that are not known; the rules for it are the index's own."""
    from viewer.search.listed import Listings
    from viewer.search.view import View

    return Listings(View([]), lookup).understood(tree)


# Filters, facets, order, score


def values(entry, field):
    named = dict(entry.fields) | {"kind": entry.kind, "document": entry.document or ""}
    named["year"] = named.get("date", "")[:4] if named.get("date", "")[:4].isdecimal() else ""
    return {value.strip() for value in named.get(field, "").split(SEVERAL) if value.strip()}


def passes(entry, filters, lookup=None):
    return all(any(_chosen(entry, field, value, lookup) for value in wanted) for field, wanted in filters.items())


def _chosen(entry, field, value, lookup):
    first, dots, last = value.partition("..")
    if field in DATES and dots:
        return any(_meets(span, first, last) for span in spans(entry, field))
    if lookup and field in LISTED:
        having = lookup.having(field, first, last if dots else first)
        if having is not None:
            return _among(entry, having)
    if field not in schema.FACETS:
        return False
    held = values(entry, field)
    if dots and field in ("year", "grade"):
        return any(one >= first and (not last or one[: len(last)] <= last) for one in held)
    return value in held


def _counts(field, held, lookup):
    if lookup and field in LISTED:
        counts = {
            value: sum(_among(entry, lookup.having(field, value, value)) for entry in held)
            for value, _ in lookup.values(field)
        }
        return {value: count for value, count in counts.items() if count}
    return Counter(value for entry in held for value in values(entry, field))


def date_key(entry):
    return min(spans(entry, "date") or spans(entry, "event"), default="~")


def source_key(entry):
    name = entry.fields.get("source", "").strip()
    return (not name, fold(name), name)


def _score(tree, entry, lookup):
    match tree:
        case And(parts) | Or(parts):
            return sum(_score(part, entry, lookup) for part in parts)
        case Spelt(typed):
            return 1.0 if holds(typed, entry, lookup) else 0.5
        case Word() | Stem() | Phrase():
            return float(holds(tree, entry, lookup))
    return 0.0
