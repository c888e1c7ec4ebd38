"""The sentence that shows why a text was found."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.search.parser import parse
from viewer.search.query import Term, terms
from viewer.search.snippets import CUT, LONGEST, marks, snippet
from viewer.search.words import words


def shown(text, query):
    found = snippet(text, terms(parse(query)))
    return found and (found.sentence, [found.sentence[a:b] for a, b in found.marks])


@pytest.mark.parametrize(
    ("text", "query", "sentence", "marked"),
    [
        ("One came. The Rally began! It ended.", '"rally"', "The Rally began!", ["Rally"]),
        ("He left. Pérez’s case; PEREZ spoke.", "perez", "Pérez’s case; PEREZ spoke.", ["Pérez", "PEREZ"]),
        ("The jail was full. Her jail\nterm ended.", '"jail term"', "Her jail term ended.", ["jail term"]),
        ("So. Rallies grow!", "rall", "Rallies grow!", ["Rallies"]),
        ("A co-op won.", "coop", "A co-op won.", ["co-op"]),
        ("A coop won.", '"co-op"', "A coop won.", ["coop"]),
        ("A coop won.", "co-op won", "A coop won.", ["coop", "won"]),
        ("Red alone. Then blue alone. Red and blue.", "red blue", "Red and blue.", ["Red", "blue"]),
        ("Straßen und Gassen.", "strasse", "Straßen und Gassen.", ["Straßen"]),
        ("گفت. علي رفت.", "علی", "علي رفت.", ["علي"]),
        ("in 東京都 now.", "京都", "in 東京都 now.", ["京都"]),
    ],
)
def test_the_sentence_and_its_marks(text, query, sentence, marked):
    assert shown(text, query) == (sentence, marked)


def test_nothing_to_show():
    assert snippet("Some text.", (Term("absent"),)) is None
    assert snippet("", (Term("a"),)) is None
    assert snippet("Some text.", ()) is None
    assert snippet("a c b", (Term("a b", phrase=("a", "b")),)) is None


def test_the_hit_is_a_place_in_the_text_itself():
    text = "İİ ﬁrst e\u0301te\u0301 came"
    found = snippet(text, (Term("ete"),))
    assert text[found.start : found.end] == "e\u0301te\u0301"


def test_a_long_sentence_is_cut_around_the_hit():
    text = "word " * 300 + "Needle" + " word" * 300
    found = snippet(text, (Term("needle"),))
    assert found.sentence.startswith(CUT + "word ") and found.sentence.endswith(" word" + CUT)
    assert len(found.sentence) <= LONGEST + 2 * len(CUT)
    assert [found.sentence[a:b] for a, b in found.marks] == ["Needle"]


@pytest.mark.parametrize("shift", range(0, 60, 7))
def test_nothing_is_lost_between_the_pieces_of_a_long_text(shift):
    text = "x" * shift + " filler" * 9_130 + " jail term of" + " filler" * 9_000
    for query in ("jail", '"jail term of"', "term of"):
        assert shown(text, query) is not None


def test_a_hit_at_the_end_of_a_very_long_text_is_found():
    text = "Some other sentence about nothing at all. " * 250_000 + "The needle."
    assert shown(text, "needle") == ("The needle.", ["needle"])


WORDS = st.lists(st.sampled_from(["red", "blue", "Réd", "co-op", "coop", "it's", "x", ".", "\n", "كتاب"]), max_size=30)


@given(
    WORDS.map(" ".join),
    st.lists(st.sampled_from(["red", "blu", "coop", "co-op", "its", '"red blue"', "کتاب"]), min_size=1),
)
def test_marks_are_ordered_apart_and_cover_something_asked_for(text, asked):
    wanted = terms(parse(" ".join(asked)))
    found = snippet(text, wanted)
    present = {word.folded for word in words(text)}
    if found is None:
        assert not any(t.text in present for t in wanted if not t.phrase and not t.prefix)
        return
    assert 0 <= found.start < found.end <= len(text)
    assert found.marks
    assert [b for pair in found.marks for b in pair] == sorted({b for pair in found.marks for b in pair})
    for a, b in found.marks:
        inside = " ".join(word.folded for word in words(found.sentence[a:b]))
        assert any(t.text in inside for t in wanted)


@given(
    st.lists(
        st.sampled_from(["Red", "blue", "Réd", "co-op", "co", "op", "it’s", "İ", "x", "-", "—", "\n", "  ", "¿"])
    ).map(" ".join),
    st.lists(st.sampled_from(["red", "blu", "coop", "its", '"red blue"', '"co op x"', '"x blu']), min_size=1),
)
def test_the_quick_look_misses_no_hit(text, asked):
    wanted = tuple(terms(parse(" ".join(asked))))
    found = marks(text, wanted)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("viewer.search.snippets._likely", lambda text, _: [(0, len(text))])
        assert marks(text, wanted) == found


@given(st.text(), st.text(min_size=1))
def test_any_text_and_any_query(text, query):
    found = snippet(text, terms(parse(query)))
    if found:
        assert len(found.sentence) <= LONGEST + 2
        assert unicodedata.normalize("NFKD", text[found.start : found.end])
