"""Both engines keep the contract, and find the same whatever is asked of whatever texts."""

import math

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.search.brute import BruteForce, date_key, source_key
from tests.search.contract import Archive, EngineContract
from viewer.search.entry import Entry, Removal
from viewer.search.index import Index


class TestIndex(EngineContract):
    @pytest.fixture
    def engine(self, tmp_path, caplog):
        opened = Index.open(tmp_path / "index", "archive")
        yield opened
        opened.close()
        assert not caplog.records  # nothing was taken for damage


class TestBruteForce(EngineContract):
    @pytest.fixture
    def engine(self):
        return BruteForce()


VOCABULARY = (
    "red rede reed erd blue co-op it's كتاب Été 東京 x Assadi asadi Asadollah Assadollah Khalq Kalq bomb bombs bombing "
    "trial trail MEK mko rally rallies ralli"
).split()
TEXTS = st.lists(st.sampled_from(VOCABULARY), max_size=8).map(" ".join)
DATES = st.sampled_from(["", "2017", "2018-06", "2018-06-30", "2018-07-01", "2019~", "201X", "2018-06/2018-08", "June"])
FIELDS = st.fixed_dictionaries(
    {},
    optional={
        "date": DATES,
        "event": st.lists(DATES, max_size=2).map("\n".join),
        "tag": st.sampled_from(["a", "a b", "b c"]),
        "source": st.sampled_from(["Press TV", "le monde", "Le Monde", "reuters"]),
        "entity": st.sampled_from(["Assadi", "asadi\nKhalq", "red"]),
        "grade": st.sampled_from("ACF"),
    },
)
ENTRIES = st.builds(
    Entry,
    st.sampled_from(["document", "document", "note", "claim", "event", "entity"]),
    st.sampled_from(["1", "2", "3", "c", "d"]),
    st.none(),
    TEXTS,
    TEXTS,
    FIELDS,
)
REMOVALS = st.builds(Removal, st.just("document"), st.sampled_from("123"))
WORDS = (
    "red re* r*d r?d *ed e*e red~ asdi~ blue co-op coop ete كتاب کت* 東京 absent x asadi Assadi asado assadola kalq "
    "Khalq bomb bombed rally mek mko trail trial mojahedin title:red title:asadi note:bomb note:assadi event:red tag:a "
    "source:press entity:asadi kind:note date:2018 date:2018-06..2018-06-30 date:<2018-07 date:>2018-06 date:201X "
    "event:2018-07 date:x event:..2018 is:unread is:conflict is:foo grade:<=C grade:F cred:>=3 in:title foo:bar"
).split()
ATOMS = st.sampled_from(
    [
        *WORDS, '"red blue"', '"co op"', "“assadi”", '"asadi x', "«كتاب»", "red near/2 blue", "asadi near/3 bomb",
        "bomb near/2 (red OR assadi)", "claim:(red OR blue)", "note:red near/2 blue", 'source:"le monde"',
    ]
)  # fmt: skip
JOINTS = st.sampled_from([" ", " ", " OR ", " -", " NOT ", " AND ", " (", ") ", " near/3 ", " OR (", ") -("])
QUERIES = st.lists(st.tuples(ATOMS, JOINTS), min_size=1, max_size=4).map(
    lambda parts: "".join(atom + joint for atom, joint in parts[:-1]) + parts[-1][0]
)
OPTIONS = st.fixed_dictionaries(
    {
        "filters": st.sampled_from(
            [{}, {}, {"tag": ["a", "c"]}, {"date": ["2018..2018"], "kind": ["document", "note"]}, {"no": ["x"]},
             {"year": ["2017..2018"]}, {"grade": ["A..C"]}, {"is": ["unread"]}, {"event": ["2018-06..2018-07"]}]
        ),
        "facets": st.just(("kind", "tag", "year", "entity", "grade", "is")),
        "sort": st.sampled_from(["relevance", "date", "source"]),
        "without": st.sampled_from([frozenset(), frozenset({"Assadi", "mko"})]),
        "stemming": st.booleans(),
        "lookup": st.sampled_from([None, Archive()]),
    }
)  # fmt: skip


@settings(
    max_examples=100,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(data=st.data())
def test_the_index_finds_what_reading_everything_finds(tmp_path_factory, data):
    """Over several segments, after entries were replaced and removed."""
    index, brute = Index.open(tmp_path_factory.mktemp("index"), "archive"), BruteForce()
    entries = {}
    for counter in range(1, data.draw(st.integers(1, 3)) + 1):
        changes = data.draw(st.lists(st.one_of(ENTRIES, ENTRIES, REMOVALS), max_size=10))
        for engine in (index, brute):
            engine.apply(changes, counter)
        entries |= {(change.kind, change.id): change for change in changes if isinstance(change, Entry)}
    for _ in range(data.draw(st.integers(1, 10))):
        query, options = data.draw(QUERIES), data.draw(OPTIONS)
        found, expected = (engine.search(query, limit=100, **options) for engine in (index, brute))
        assert {(m.kind, m.id) for m in found.matches} == {(m.kind, m.id) for m in expected.matches}
        assert (found.total, found.facets) == (expected.total, expected.facets)
        assert (found.spellings, found.problem, found.understood) == (
            expected.spellings, expected.problem, expected.understood
        )  # fmt: skip
        assert index.counter, "nothing was taken for damage"
        _is_in_order([entries[m.kind, m.id] for m in found.matches], [m.score for m in found.matches], options["sort"])
        if found.meant:
            assert index.search(found.meant, filters=options["filters"], lookup=options["lookup"]).total > found.total
    assert index.suggest("re") == brute.suggest("re")
    for query in ("", "so", "tag:", "source:le", "event:20", "x OR as", "grade:", "entity:"):
        assert index.complete(query, len(query)) == brute.complete(query, len(query))
    index.close()


def _is_in_order(entries, scores, sort):
    assert all(map(math.isfinite, scores))
    keys = [{"relevance": lambda _: 0, "date": date_key, "source": source_key}[sort](entry) for entry in entries]
    ranked = list(zip(keys, [-score for score in scores], strict=True))
    assert ranked == sorted(ranked)
