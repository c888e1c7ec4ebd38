"""Whatever is asked, the answer is what reading everything gives, scored as Whoosh scores it."""

import math
import re
from collections import Counter

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from whoosh import fields, query
from whoosh.filedb.filestore import RamStorage
from whoosh.formats import Positions
from whoosh.index import FileIndex

from viewer.search import finding, guard, schema
from viewer.search import index as index_module
from viewer.search.entry import Entry, Removal
from viewer.search.index import Index
from viewer.search.query import And, Fuzzy, Near, Not, Or, Phrase, Range, Term, Wild, Word
from viewer.search.words import pieces, positions, words

VOCABULARY = ["red", "rede", "reed", "erd", "blue", "co-op", "it's", "كتاب", "Été", "東京", "x"]
TEXTS = st.lists(st.sampled_from(VOCABULARY), max_size=8).map(" ".join)
DATES = ["", "2017", "2018-06", "2018-06-30", "2018-07-01", "2019"]
PLAIN = st.builds(Word, st.sampled_from(["red", "blue", "coop", "ete", "کتاب", "absent"]))
PREFIXES = st.builds(Word, st.sampled_from(["r", "re", "co", "x", "کت"]), st.just(True), st.sampled_from(["", "title"]))
PATTERNS = st.builds(
    Wild,
    st.sampled_from(["r*d", "*ed", "r?d", "?e", "*", "*o*", "e*e", "ک*ب", "?????"]),
    st.sampled_from(["", "title"]),
)
CLOSE = st.builds(Fuzzy, st.sampled_from(["red", "blu", "x", "reds", "کتب", "et", "tee"]))
PHRASES = st.builds(
    Phrase,
    st.lists(st.sampled_from(["red", "blue", "co", "op", "x"]), min_size=2, max_size=3).map(tuple),
    st.booleans(),
    st.just(""),
    st.just(""),
    st.sampled_from(["", "coop"]),
)
BESIDE = st.one_of(PLAIN, PREFIXES.map(lambda word: Word(word.text, True)), PHRASES)
NEIGHBOURS = st.builds(Near, st.lists(BESIDE, min_size=2, max_size=3).map(tuple), st.integers(0, 4))
RANGES = st.builds(Range, st.just("date"), st.sampled_from(DATES), st.sampled_from(DATES))
LEAVES = st.one_of(PLAIN, PREFIXES, PATTERNS, CLOSE, PHRASES, NEIGHBOURS, RANGES)
QUERIES = st.recursive(
    LEAVES,
    lambda parts: st.one_of(
        parts.map(Not),
        st.lists(parts, min_size=2, max_size=3).map(tuple).flatmap(lambda p: st.sampled_from([And(p), Or(p)])),
    ),
    max_leaves=5,
)


def document(number, title="", body="", **named):
    return Entry("document", str(number), str(number), title, body, named)


@pytest.fixture
def index(tmp_path):
    opened = Index.open(tmp_path / "index", "archive")
    yield opened
    opened.close()


def asked(index, tree, monkeypatch, **options):
    monkeypatch.setattr(finding, "parse", lambda _: tree)
    return index.search("", limit=100, **options)


# Reading everything


def holds(tree, entry):
    match tree:
        case And(parts):
            return all(holds(part, entry) for part in parts)
        case Or(parts):
            return any(holds(part, entry) for part in parts)
        case Not(part):
            return not holds(part, entry)
        case Range(_, first, last):
            begins, _, ends = schema.span(entry.fields.get("date", "")).partition("/")
            return begins != "" and ends >= first and (not last or begins[: len(last)] <= last)
        case Near(parts, distance):
            return any(_near([_places(part, text) for part in parts], distance) for text in _texts(parts[0], entry))
    return any(_places(tree, text) for text in _texts(tree, entry))


def _texts(leaf, entry):
    return [entry.title] if leaf.field else [entry.title, entry.body]


def _near(places, distance):
    reached = places[0]
    for others in places[1:]:
        reached = {other for other in others if any(abs(other - place) <= distance for place in reached)}
    return bool(reached)


def _places(leaf, text):
    """Where a leaf stands in a text."""
    found = [(place, word.folded) for place, word in positions(words(text))]
    if not isinstance(leaf, Phrase):
        return {place for place, word in found if _fits(leaf, word)}
    at = {}
    for place, word in found:
        at.setdefault(place, []).append(word)
    asked_for = [Word(word) for word in leaf.words[:-1]] + [Word(leaf.words[-1], leaf.prefix)]
    rows = {
        place
        for place in at
        if all(any(_fits(one, w) for w in at.get(place + n, ())) for n, one in enumerate(asked_for))
    }
    return rows | (_places(Word(leaf.joined, leaf.prefix), text) if leaf.joined else set())


def _fits(leaf, word):
    match leaf:
        case Word(text, prefix):
            return word.startswith(text) if prefix else word == text
        case Wild(pattern):
            return re.fullmatch(pattern.replace("*", ".*").replace("?", "."), word) is not None
        case Fuzzy(text):
            return _distance(text, word) <= 1


def _distance(one, other):
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


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_every_kind_of_query_finds_what_reading_everything_finds(tmp_path_factory, data, monkeypatch):
    """Over several segments, after entries were replaced and removed, filtered and counted."""
    index = Index.open(tmp_path_factory.mktemp("index"), "archive")
    entries = {}
    for counter in range(1, data.draw(st.integers(1, 3)) + 1):
        changes = data.draw(
            st.lists(
                st.one_of(
                    st.builds(document, st.integers(0, 9), TEXTS, TEXTS, date=st.sampled_from(DATES),
                              tag=st.sampled_from(["", "a", "a\nb", "b\nc"])),
                    st.builds(Removal, st.just("document"), st.integers(0, 9).map(str)),
                ),
                max_size=12,
            )
        )  # fmt: skip
        index.apply(changes, counter)
        for change in changes:
            entries.pop(change.id, None)
            if isinstance(change, Entry):
                entries[change.id] = change
    for tree in data.draw(st.lists(QUERIES, min_size=1, max_size=12)):
        filters = data.draw(
            st.sampled_from([{}, {"tag": ["a", "c"]}, {"date": ["2018..2018"], "tag": ["b"]}, {"no": ["x"]}])
        )
        found = asked(index, tree, monkeypatch, filters=filters, facets=["tag", "year"])
        expected = {id_: entry for id_, entry in entries.items() if holds(tree, entry) and _passes(entry, filters)}
        assert {match.id for match in found.matches} == set(expected)
        assert found.total == len(expected)
        assert found.facets["tag"] == Counter(tag for e in expected.values() for tag in set(e.fields["tag"].split()))
        assert found.facets["year"] == Counter(e.fields["date"][:4] for e in expected.values() if e.fields["date"])
        scores = [match.score for match in found.matches]
        assert scores == sorted(scores, reverse=True) and all(map(math.isfinite, scores))
    index.close()


def _passes(entry, filters):
    kept = True
    for field, values in filters.items():
        if field == "date":
            kept &= entry.fields["date"].startswith("2018")
        else:
            kept &= bool(set(entry.fields.get(field, "").split()) & set(values))
    return kept


@given(
    st.text(
        alphabet=st.one_of(
            st.sampled_from("ab é'’-‐_\0\t\x1c.,“”\u0301\u200cي٤東—"), st.characters(exclude_categories=["Cs"])
        )
    )
)
def test_the_words_of_the_pieces_are_the_words_of_the_text(text):
    found = pieces(text)
    assert [word.folded for piece in found for word in words(piece)] == [word.folded for word in words(text)]
    assert not any(piece.startswith(schema.WHOLE) for piece in found)


# Whoosh itself


class Analysed(fields.TEXT):
    """Text that stock Whoosh indexes by our rule for words."""

    def __init__(self):
        super().__init__(stored=False)
        self.format = Positions()

    def index(self, value, **_):
        title, body = (list(positions(words(text))) for text in value)
        base = (title[-1][0] if title else -1) + schema.GAP
        places = {}
        weights = Counter()
        for place, word in title:
            places.setdefault(word.folded, []).append(place)
            weights[word.folded] += schema.TITLE_WEIGHT
        for place, word in body:
            places.setdefault(word.folded, []).append(base + place)
            weights[word.folded] += 1
        for word, at in sorted(places.items()):
            yield word.encode(), len(at), float(weights[word]), self.format.encode(at)


def whoosh_query(tree):
    match tree:
        case Word(text):
            return query.Term("text", text)
        case And(parts):
            return query.And([whoosh_query(part) for part in parts])
        case Or(parts):
            return query.Or([whoosh_query(part) for part in parts])
        case Phrase(found):
            return query.Phrase("text", list(found))


TREES = [
    Word("red"),
    Word("blue"),
    And((Word("red"), Word("blue"))),
    Or((Word("red"), Word("x"), Word("absent"))),
    And((Word("red"), Or((Word("blue"), Word("rede"))))),
    Or((And((Word("red"), Word("blue"))), Word("ete"))),
    Phrase(("red", "blue")),
]


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(texts=st.lists(st.tuples(TEXTS, TEXTS), min_size=1, max_size=30))
def test_scores_are_whooshs_own(tmp_path_factory, texts, monkeypatch):
    """Both where stock Whoosh makes an index of the same texts, and where it reads ours through the codec."""
    stock_only = {("whoosh.codec.whoosh3", "W3Segment"), ("whoosh.codec.whoosh3", "W3Codec"), ("builtins", "int")}
    monkeypatch.setattr(guard, "_ALLOWED", {*guard._ALLOWED, *stock_only, ("collections", "defaultdict")})
    folder = tmp_path_factory.mktemp("index")
    index = Index.open(folder, "archive")
    index.apply([document(n, *text) for n, text in enumerate(texts)], 1)
    stock = FileIndex.create(RamStorage(), fields.Schema(id=fields.STORED(), text=Analysed()), "MAIN")
    with stock.writer() as writer:
        for n, text in enumerate(texts):
            writer.add_document(id=str(n), text=text)
    ours = FileIndex(guard.MappedStorage(str(folder)), schema.schema(), "MAIN")
    for whoosh in (stock, ours):
        with whoosh.searcher() as searcher:
            for tree in TREES:
                results = searcher.search(whoosh_query(tree), limit=100)
                found = asked(index, tree, monkeypatch)
                assert {hit["id"]: pytest.approx(hit.score) for hit in results} == {
                    m.id: m.score for m in found.matches
                }
    index.close()


def test_whoosh_asks_its_own_queries_of_our_index(index, tmp_path):
    index.apply([document(1, "The rally", "red blue red", tag="a\nb"), document(2, "", "blue")], 1)
    index.apply([document(3, "", "red rode")], 2)
    with FileIndex(guard.MappedStorage(str(tmp_path / "index")), schema.schema(), "MAIN").searcher() as searcher:
        for asking, expected in (
            (query.Wildcard("text", "r*d*"), {"1", "3"}),
            (query.FuzzyTerm("text", "rede"), {"1", "3"}),
            (query.TermRange("text", "blue", "blues"), {"1", "2"}),
            (query.Every(), {"1", "2", "3"}),
            (query.Term("in_tag", "b"), {"1"}),
        ):
            assert {hit["id"] for hit in searcher.search(asking)} == expected
        assert list(searcher.reader().lexicon("in_tag")) == [b"a", b"b"]


# What a user gets


def test_filters_and_counts(index):
    index.apply(
        [
            document(1, "", "rally", source="Press TV", date="2018-06-30", author="Ann Bee\nCy Dee", grade="B2"),
            document(2, "", "rally", source="Le Monde", date="2018-07-02", author="Ann Bee", grade="A1"),
            document(3, "", "march", source="Le Monde", date="2021"),
        ],
        1,
    )
    found = index.search("rally", facets=["source", "author", "year", "unknown"])
    assert found.facets == {
        "source": {"Le Monde": 1, "Press TV": 1}, "author": {"Ann Bee": 2, "Cy Dee": 1}, "year": {"2018": 2}
    }  # fmt: skip
    assert index.search("", filters={"source": ["Le Monde"]}).total == 2
    assert index.search("", filters={"source": ["Le Monde", "Press TV"], "year": ["2018"]}).total == 2
    assert index.search("rally", filters={"date": ["..2018-06"]}).total == 1
    assert index.search("rally date:2018-07..2018-07").total == 1
    assert index.search("grade:A..B").total == 2
    assert index.search("grade:<=a").total == 1
    assert index.search("").total == 0
    assert [index.search("", limit=2, offset=n, filters={"year": ["2018", "2021"]}).total for n in (0, 2, 4)] == [
        3,
        3,
        3,
    ]


def test_names_that_are_no_text_do_no_harm(index):
    index.apply(
        [document(1, "", "rally", source="bro\ud800ken", date="2018"), document("2\udfff", "", "rally", source="a..b")],
        1,
    )
    assert index.search("rally", facets=["source"]).facets == {"source": {"a..b": 1, "bro\ud800ken": 1}}
    assert index.search("", filters={"source": ["bro\ud800ken", "\ud801"]}).total == 1
    assert index.search("", filters={"source": ["a..b"]}).total == 1
    assert index.search("date:\ud800.. OR ral\udfffly* OR r*\ud800y").total == 0
    assert index.counter == 1
    index.apply([Removal("document", "2\udfff")], 2)
    assert index.stats().documents == 1


def test_words_that_fit_are_marked(index):
    index.apply([document(1, "", "Asadollah Assadi, called Asadi")], 1)
    assert {Term("assadi"), Term("asadi")} <= set(index.search("as*di").terms)
    assert Term("assadi") in index.search("asadi~ -rally").terms
    assert index.search("*").total == 0


def test_an_index_without_entries_answers(index):
    index.apply([], 1)
    for text in ("red", "r", '"red blue"', "red near/3 blue", "r*d", "red~", "-red", "date:2018..", "red OR blue"):
        assert index.search(text, filters={"year": ["2018"]}, facets=["year"]).total == 0
    assert index.suggest("r") == []


def test_a_new_index_becomes_one_segment_and_small_ones_are_merged(index, tmp_path, monkeypatch):
    monkeypatch.setattr(index_module, "_BATCH", 5)
    index.apply([document(n, "", f"word{n} common") for n in range(23)], 1)
    assert len(list((tmp_path / "index").glob("*.seg"))) == 1
    index.apply([document(n, "", f"new{n} common") for n in range(12)], 2)
    assert index.search('"common"').total == 23
    assert index.search('"word3"').total == 0
    assert index.search('"new3"').total == index.search('"word20"').total == 1
    for n in range(23):
        index.apply([Removal("document", str(n))], n + 3)
    assert index.search("common").total == index.stats().documents == 0


def test_long_texts_and_many_repetitions_are_counted_exactly(index):
    index.apply([document(1, "", "red " * 70_000 + "blue"), document(2, "", "red blue")], 1)
    assert index.search('"red blue"').total == 2
    assert index.search('"blue red"').total == 0
    assert index.search("blue near/1 red").total == 2
