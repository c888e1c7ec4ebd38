"""What any engine behind the door must do: a class to inherit, with a fixture `engine`."""

from typing import Final

import pytest

from viewer.domain.query import SORTS
from viewer.search.entry import Entry, Removal


def document(number, body="", title="", **fields):
    return Entry("document", str(number), str(number), title, body, fields)


class Archive:
    """What an archive knows beside its texts. See `viewer.search.lookup.Lookup`."""

    linked: Final = {
        "mek": [("MKO", "linked"), ("Mojahedin-e Khalq", "linked")],
        "mojahedin khalq": [("MEK", "linked")],
    }
    listed: Final = {
        "is": {"unread": {("document", "1"), ("document", "3")}, "conflict": {("claim", "c")}},
        "grade": {"A": {("document", "1")}, "C": {("document", "2")}, "F": {("document", "3")}},
        "cred": {"2": {("claim", "c")}, "4": {("claim", "d")}, "6": {("claim", "e")}},
    }

    def forms(self, words):
        return self.linked.get(words, [])

    def having(self, field, first, last):
        known = self.listed[field]
        if field == "is" and first not in known:
            return None
        return {thing for value, things in known.items() if first <= value <= last for thing in things}

    def values(self, field):
        known = {"grade": "ABCDEF", "cred": "123456"}.get(field, self.listed[field])
        return [(value, f"what {value} means") for value in known]


def ids(engine, query, **options):
    return {match.id for match in engine.search(query, limit=100, **options).matches}


TEXTS = [
    document(1, "Assadollah Assadi took the bomb to Villepinte.", "The rally", source="Press TV", date="2018-06-30",
             lang="en", tag="trial\nplot", author="Ann Bee\nCy Dee", entity="Assadollah Assadi\nVillepinte"),
    document(2, "Asadollah Asadi was tried; the MKO speaks of bombing.", "A trial", source="le monde", date="2021-02",
             lang="en", author="Ann Bee"),
    document(3, "می‌رود کتاب علي و محمد. The Mojahedin Khalq said bombs.", "کتاب", source="Kayhan", date="2018",
             lang="fa"),
    Entry("note", "n", "1", "", "My doubts about the bomb: MEK?", {"tag": "doubt"}),
    Entry("claim", "c", None, "Who took the bomb?", "Assadi"),
    Entry("claim", "d", None, "How many came?", "25,000"),
    Entry("claim", "e", None, "When?", ""),
    Entry("event", "v", "1", "The rally", "", {"event": "2018-06-30\n2018-07~"}),
    Entry("entity", "p", None, "Assadollah Assadi", "Asadi"),
]  # fmt: skip


class EngineContract:
    """Inherit, and give a fixture `engine` with an empty engine."""

    @pytest.fixture
    def filled(self, engine):
        engine.apply(TEXTS, 7)
        return engine

    def test_it_stands_where_it_was_brought_and_forgets_when_closed(self, engine):
        assert (engine.counter, engine.search("rally").total) == (0, 0)
        engine.apply(TEXTS, 7)
        assert (engine.counter, engine.stats().documents) == (7, len(TEXTS))
        engine.apply([Removal("document", "1"), document(2, "other")], 8)
        assert (engine.counter, ids(engine, "villepinte"), ids(engine, '"tried"')) == (8, set(), set())
        engine.close()
        assert (engine.counter, engine.search("other").total) == (0, 0)

    @pytest.mark.parametrize(
        ("query", "expected"),
        [
            ("villep", "1"),
            ('"took the bomb"', "1 c"),
            ("bomb -villepinte", "n c"),
            ('"bomb" -villepinte', "n c"),
            ("doubts OR tried", "2 n"),
            ("bomb NOT (villepinte OR doubts) ", "c"),
            ("took near/1 the", "1 c"),
            ("took near/2 (rally OR bomb) x*", ""),
            ("vil*te x", ""),
            ("vil*te took", "1"),
            ("triad~ a*", "2"),
            ("bomb in:title", "c"),
            ("title:rally", "1 v"),
            ("source:press", "1"),
            ('source:"press tv"', "1"),
            ("author:ann -lang:fa", "1 2"),
            ("tag:doubt", "n"),
            ("entity:asadi", "1 p"),
            ("entity:villepinte", "1"),
            ("kind:claims", "c d e"),
            ("note:bomb", "n"),
            ("note:(doubts OR rally) ", "n"),
            ("claim:bomb OR event:rally", "c v"),
            ("date:2018", "1 3"),
            ("date:2018-06..2018-07", "1 3"),
            ("date:>2018", "2"),
            ("-date:2018 kind:document", "2"),
            ("event:2018-07", "v"),
            ("event:<2018-06-30", ""),
            ("is:unread", "1 3"),
            ("-is:unread kind:document", "2"),
            ("is:conflict OR grade:A", "1 c"),
            ("grade:<=C", "1 2"),
            ("grade:F", "3"),
            ("grade:>B", "2"),
            ("cred:>=2", "c d"),
            ("cred:2..6", "c d e"),
            ("علی کتاب", "3"),
            ("كتاب", "3"),
            ("ميرود", "3"),
            ("مُحَمَّد", "3"),
            ("محمـــد", "3"),
            ("«کتاب علی»", "3"),
            ("“علی و محمد” source:kayhan", "3"),
            ("\u200fمحمد\u200f near/2 علي \u202bsource:kayhan\u202c", "3"),
            ("محمد near/1 کتاب", ""),
            ("25000", ""),
            ("25,000", "d"),
        ],
    )
    def test_the_language(self, filled, query, expected):
        assert ids(filled, query, lookup=Archive()) == set(expected.split())

    def test_a_name_finds_its_other_spellings_and_each_can_be_switched_off(self, filled):
        found = filled.search("asadi ", lookup=Archive())
        assert [(one.word, one.form, one.on) for one in found.spellings] == [("asadi", "assadi", True)]
        assert {match.id for match in found.matches} == {"1", "2", "c", "p"}
        off = filled.search("asadi ", lookup=Archive(), without={"Assadi"})
        assert [(one.form, one.on) for one in off.spellings] == [("assadi", False)]
        assert {match.id for match in off.matches} == {"2", "p"}

    def test_what_the_ledger_links_is_found_also_for_a_name_of_several_words(self, filled):
        assert ids(filled, "mek", lookup=Archive()) == {"2", "n"}
        assert ids(filled, "Mojahedin Khalq", lookup=Archive()) == {"3", "n"}
        assert ids(filled, "mek", lookup=Archive(), without={"mko"}) == {"n"}

    @pytest.mark.parametrize("query", ['"asadi"', "-asadi rally", "NOT asadi", "asadi~", "as?di", "source:asadi"])
    def test_nothing_is_added_to_what_is_exact_or_excluded(self, filled, query):
        assert not filled.search(query, lookup=Archive()).spellings

    def test_what_was_typed_comes_before_what_was_added(self, engine):
        engine.apply(
            [
                document(1, "asadi " + "and a very long text about other things " * 20, entity="asadi"),
                document(2, "assadi", "assadi"),
                document(3, "assadi asadi"),
            ],
            1,
        )
        scores = {match.id: match.score for match in engine.search("asadi ").matches}
        assert len(scores) == 3 and min(scores["1"], scores["3"]) > scores["2"] > 0

    def test_typing_finds_doubled_letters_and_other_endings(self, filled):
        assert {"1", "2"} <= ids(filled, "asado")
        assert {"1", "2"} <= ids(filled, "assadull")

    def test_english_endings_are_a_switch(self, filled):
        assert ids(filled, "bomb -kind:note", stemming=True) == {"1", "2", "3", "c"}
        assert ids(filled, '"bomb"', stemming=True) == {"1", "n", "c"}
        assert ids(filled, "bombed the ", stemming=True) >= {"1", "2", "3"}

    def test_filters_facets_and_orders(self, filled):
        options = {"lookup": Archive(), "facets": ("kind", "source", "year", "author", "is", "grade", "unknown")}
        found = filled.search("kind:document", **options)
        assert {name: dict(counts) for name, counts in found.facets.items()} == {
            "kind": {"document": 3},
            "source": {"Press TV": 1, "le monde": 1, "Kayhan": 1},
            "year": {"2018": 2, "2021": 1},
            "author": {"Ann Bee": 2, "Cy Dee": 1},
            "is": {"unread": 2},
            "grade": {"A": 1, "C": 1, "F": 1},
        }
        assert ids(filled, "", filters={"author": ["Cy Dee", "none"], "year": ["2018"]}) == {"1"}
        assert ids(filled, "", filters={"grade": ["A..C"]}, lookup=Archive()) == {"1", "2"}
        assert ids(filled, "", filters={"date": ["2018-06..2018-07"]}) == {"1", "3"}
        assert ids(filled, "", filters={"unknown": ["x"]}) == set()
        everything = {"filters": {"kind": ["document", "event", "claim"]}, "limit": 100}
        by_date = [match.id for match in filled.search("", sort="date", **everything).matches]
        assert by_date[0] == "3" and set(by_date[1:3]) == {"1", "v"} and by_date[3] == "2"
        by_source = [match.id for match in filled.search("", sort="source", **everything).matches]
        assert by_source[:3] == ["3", "2", "1"]

    @pytest.mark.parametrize("sort", SORTS)
    def test_pages_join(self, filled, sort):
        whole = [match.id for match in filled.search("bomb", sort=sort).matches]
        assert [m.id for n in range(len(whole)) for m in filled.search("bomb", 1, n, sort=sort).matches] == whole
        assert filled.search("bomb", 0).total == len(whole) == len(set(whole))

    @pytest.mark.parametrize(
        ("query", "place"),
        [("sorce:x bomb", (0, 6)), ("bomb OR", (5, 7)), ("bomb is:foo", (8, 11)), ("bomb date:June", (10, 14))],
    )
    def test_what_cannot_be_read_is_said_and_the_rest_answered(self, filled, query, place):
        found = filled.search(query, lookup=Archive())
        assert (found.problem.start, found.problem.end) == place and found.problem.says
        assert found.total or "sorce" in query

    @pytest.mark.parametrize(
        ("query", "first", "becomes"),
        [
            ("sou", "source:", "source:"),
            ("bomb source:pr", '"Press TV"', 'bomb source:"Press TV"'),
            ('source:"press t', '"Press TV"', 'source:"Press TV"'),
            ("bomb is:un", "unread", "bomb is:unread"),
            ("bomb ne", "near/5", "bomb near/5"),
            ("(vill", "villepinte", "(villepinte"),
            ("note:doub", "doubts", "note:doubts"),
            ("date:20", "2021", "date:2021"),
            ("in:", "in:title", "in:title"),
        ],
    )
    def test_completion(self, filled, query, first, becomes):
        one = filled.complete(query, len(query), lookup=Archive())[0]
        assert one.text == first and one.says
        assert query[: one.start] + one.text + query[one.end :] == becomes

    def test_completion_in_the_middle_replaces_the_whole_word(self, filled):
        one = filled.complete("source:prxx bomb", 9, lookup=Archive())[0]
        assert (one.text, one.start, one.end) == ('"Press TV"', 7, 11)

    def test_words_are_suggested(self, filled):
        assert filled.suggest("the bo") == ["bomb", "bombing", "bombs"]
        assert filled.suggest("") == filled.suggest("zzz") == []
