"""The index scores as Whoosh does, and lies on the disk as Whoosh reads it."""

from collections import Counter

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from whoosh import fields, query
from whoosh.filedb.filestore import RamStorage
from whoosh.formats import Positions
from whoosh.index import FileIndex

from viewer.search import guard, schema
from viewer.search import index as index_module
from viewer.search.entry import Entry, Removal
from viewer.search.index import Index
from viewer.search.parser import parse
from viewer.search.query import And, Or, Phrase, Term, Word
from viewer.search.words import pieces, positions, words

VOCABULARY = ["red", "rede", "reed", "erd", "blue", "co-op", "it's", "كتاب", "Été", "東京", "x"]
TEXTS = st.lists(st.sampled_from(VOCABULARY), max_size=8).map(" ".join)


def document(number, title="", body="", **named):
    return Entry("document", str(number), str(number), title, body, named)


@pytest.fixture
def index(tmp_path):
    opened = Index.open(tmp_path / "index", "archive")
    yield opened
    opened.close()


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


ASKED = [
    '"red"', '"blue"', '"red" "blue"', '"red" OR "x" OR "absent"', '"red" ("blue" OR "rede")',
    '("red" "blue") OR "ete"', '"red blue"',
]  # fmt: skip


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
            for text in ASKED:
                results = searcher.search(whoosh_query(parse(text)), limit=100)
                found = index.search(text, limit=100)
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
    assert Term("assadi") in index.search("asadi called").terms
    assert index.search("*").total == 0


def test_what_may_have_been_meant_is_of_the_words_that_are_there(index):
    index.apply([document(n, "", "the parliament met in Vienna") for n in range(5)], 1)
    assert index.search('"the Parlaiment met"').meant == '"the Parliament met"'
    assert index.search("parlimnet vienna").meant == "parliament vienna"
    assert (
        index.search("parliament").meant == index.search("zzzzzz").meant == index.search('source:"viena"').meant == ""
    )
    assert index.search('"parlaiment"', filters={"kind": ["note"]}).meant == ""


def test_trouble_in_the_archive_is_not_taken_for_damage(index):
    class Broken:
        def forms(self, words):
            raise OSError("the disk is gone")

        having = values = forms

    index.apply([document(1, "", "rally")], 1)
    with pytest.raises(OSError, match="the disk is gone"):
        index.search("rally", lookup=Broken())
    assert (index.counter, index.search("rally").total) == (1, 1)


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
