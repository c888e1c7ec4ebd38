"""What people type, and what is understood."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.search.describing import describe
from viewer.search.lexing import DEEPEST
from viewer.search.parser import parse
from viewer.search.query import Term, terms


@pytest.mark.parametrize(
    ("typed", "understood"),
    [
        ("asado", 'documents with "asado…"'),
        ('asado* "jail term"', 'documents with "asado…" and the phrase "jail term"'),
        ("rally plot ", 'documents with "rally" and "plot…"'),
        ('"plot"', 'documents with "plot"'),
        ('"jail te', 'documents with the phrase "jail te…"'),
        ("“jail term”", 'documents with the phrase "jail term"'),
        ("rally OR march", 'documents with "rally" or "march…"'),
        ("rally or march", 'documents with "rally" and "or" and "march…"'),
        ("rally AND march", 'documents with "rally" and "march…"'),
        ("a OR b c", 'documents with "a" or (with "b" and "c…")'),
        ("(a OR b) c", 'documents (with "a" or "b") and with "c…"'),
        ("rally -march", 'documents with "rally" and without "march"'),
        ("NOT march", 'documents without "march"'),
        ("NOT NOT march x", 'documents with "march" and "x…"'),
        ('-(a "b c")', 'documents not (with "a" and the phrase "b c")'),
        ("well-known x", 'documents with "well-known" and "x…"'),
        ("- march", 'documents with "march…"'),
        ('source:"press tv" x', 'documents where the source has the phrase "press tv" and with "x…"'),
        ("KIND:note", 'documents where the kind has "note…"'),
        ("-tag:draft x", 'documents where the tag has not "draft" and with "x…"'),
        ("tag:(a OR b) x", 'documents (where the tag has "a" or where the tag has "b") and with "x…"'),
        ("date:2018-06", "documents where the date is June 2018"),
        ("http://x.y", 'documents with the phrase "http://x.y…"'),
        ("as*di x", 'documents with "as*di" and "x…"'),
        ("who or?ered", 'documents with "who" and "or?ered"'),
        ("who ordered it?", 'documents with "who" and "ordered" and "it?…"'),
        ("*ment", 'documents with "*ment"'),
        ("Asadi~ x", 'documents with "Asadi" or a close spelling and "x…"'),
        ("a near/5 b", 'documents with "a" within 5 words of "b…"'),
        ('a* NEAR/3 "b c" near/3 d', 'documents with "a…" within 3 words of the phrase "b c" within 3 words of "d…"'),
        ("a near/5 b near/3 c", 'documents with "a" within 5 words of "b" and "b" within 3 words of "c…"'),
        ("title:a near/3 b", 'documents where the title has "a" within 3 words of "b…"'),
        ("a near/3 (b c)", 'documents with "a" and "b" and "c"'),
        ("near/5 a near/2", 'documents with "a"'),
        ("date:2018-06..2018-07 x", 'documents where the date is from June 2018 to July 2018 and with "x…"'),
        ("date:2018.. grade:<=c", "documents where the date is from 2018 and where the grade is up to C"),
        ("-date:..2018 x", 'documents where the date is not up to 2018 and with "x…"'),
        ("rally in:title", 'documents where the title has "rally"'),
        ("in:title tag:a b", 'documents where the tag has "a" and where the title has "b…"'),
    ],
)
def test_what_is_typed_is_understood(typed, understood):
    assert describe(parse(typed)) == understood


@pytest.mark.parametrize(
    "typed",
    [
        "",
        " ",
        "OR",
        "NOT",
        "-",
        '""',
        "title:",
        "near/5",
        "date:..",
        "~",
        "in:title",
        "(",
        ")(",
        "AND OR NOT (",
        "*",
        "…",
    ],
)
def test_without_a_word_there_is_no_query(typed):
    assert parse(typed) is None
    assert describe(parse(typed)) == "nothing yet: there is no word to look for"


@pytest.mark.parametrize(("typed", "same"), [("a OR", "a AND"), ("(a b", "a b"), ("a) b", "a b"), ("OR a", "AND a")])
def test_what_is_unfinished_does_no_harm(typed, same):
    assert parse(typed) == parse(same)


def test_terms_are_what_was_asked_for_and_not_what_was_excluded():
    assert terms(parse('rally -march "jail term" source:x co-op')) == (
        Term("rally"),
        Term("jail term", phrase=("jail", "term")),
        Term("co op", prefix=True, phrase=("co", "op")),
        Term("coop", prefix=True),
    )


PIECES = st.sampled_from(
    [
        "a",
        "b*",
        '"',
        "“",
        "(",
        ")",
        "-",
        "OR",
        "AND",
        "NOT",
        "title:",
        "tag:",
        "kind:(",
        " ",
        "*",
        "é",
        "ي",
        "\0",
        "x-y",
        "東京",
        "near/5",
        "near/",
        "x~",
        "~",
        "a*b?c",
        "?",
        "date:..2018",
        "date:..",
        "grade:>=b",
        "in:title",
    ]
)


@given(st.one_of(st.text(), st.lists(PIECES).map(" ".join), st.lists(PIECES).map("".join)))
def test_any_text_is_a_query(text):
    query = parse(text)
    assert describe(query)
    assert (query is None) or isinstance(terms(query), tuple)


@pytest.mark.parametrize(
    "text", ["(" * 5000 + "a", "-(" * 400 + "a", "NOT " * 240 + "a", "tag:" * 240 + "a", '"a ' * 5000]
)
def test_queries_without_end_are_cut_rather_than_refused(text):
    assert describe(parse(text)).count("(") <= DEEPEST + 1
