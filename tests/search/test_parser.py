"""What people type, and what is understood."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.search.describing import describe
from viewer.search.lexing import DEEPEST
from viewer.search.parser import parse, read
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
        ("date:2018.. grade:<=c", "documents where the date is from 2018 and where the grade is from A to C"),
        ("-date:..2018 x", 'documents where the date is not up to 2018 and with "x…"'),
        ("date:197X x", 'documents where the date is from 1 January 1970 to 31 December 1979 and with "x…"'),
        ("date:2018-0", "documents where the date is 2018-0"),
        ("date:2019..2018 x", 'documents where the date is from 2018 to 2019 and with "x…"'),
        ("date:(2018 OR 2019)", "documents where the date is 2018 or where the date is 2019"),
        (
            "event:2018-06 event:rally",
            'documents where the date of what happened is June 2018 and where an event has "rally…"',
        ),
        ("grade:>C cred:>=3", "documents where the grade is from D to E and where the credibility is from 3 to 5"),
        ("is:unread -is:conflict", "documents that are unread and that are not conflict"),
        ("kind:notes x", 'documents where the kind has "note" and with "x…"'),
        ("note:doubt x", 'documents where a note has "doubt" and with "x…"'),
        ("a near/5 (b OR c*) x", 'documents with "a" within 5 words of ("b" or "c…") and "x…"'),
        ("(NOT a OR b) c", 'documents (without "a" or with "b") and with "c…"'),
        ("a −b x", 'documents with "a" and without "b" and with "x…"'),
        ("«jail term» „rally‟", 'documents with the phrase "jail term" and "rally"'),
        ("\u200fsource:\u200fکیهان کتاب", 'documents where the source has "کیهان" and with "کتاب…"'),
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


@pytest.mark.parametrize(
    ("typed", "place", "says"),
    [
        ("x sorce:y", "sorce:", "Did you mean source:?"),
        ("language:fa", "language:", "Did you mean lang:?"),
        ("qqqq:y", "qqqq:", "Fields are kind, title"),
        ("a (b", "(", "not closed"),
        ("a) b", ")", "No bracket is open"),
        ('a "b c', '"', "not closed"),
        ("a OR", "OR", "OR needs a word"),
        ("OR a", "OR", "OR needs a word"),
        ("a AND", "AND", "AND needs a word"),
        ("a NOT", "NOT", "no word follows"),
        ("a near/5", "near/5", "bomb near/5 rally"),
        ("near/2 a", "near/2", "on either side"),
        ("a near/ b", "near/", "such as near/5"),
        ("a near/500 b", "near/500", "up to 99"),
        ("a near/5 (b c)", "near/5", "brackets with OR"),
        ("tag:a near/5 (title:b OR c)", "near/5", "of one field"),
        ("date:June x", "June", "Write 2018, 2018-06"),
        ("date:2018-13 x", "2018-13", "not a date"),
        ("event:2018..x", "2018..x", "not a date"),
        ("grade:G", "G", "from A to F"),
        ("grade:B2", "B2", "grade:B cred:2"),
        ("cred:>9", ">9", "from 1 to 6"),
        ("kind:film x", "film", "document, note"),
        ("a *", "*", "needs letters"),
        ("~", "~", "needs letters"),
        ("source:", "source:", "such as source:reuters"),
        ("note:… a", "note:", "such as note:doubt"),
        ("in:foo a", "in:foo", "in:title"),
        ("a" * 1001, "a", "first 1000 characters"),
        ("(" * 21 + "a" + ")" * 21, "(", "No more than 20"),
    ],
)
def test_what_cannot_be_read_is_shown_where_it_stands(typed, place, says):
    problem = read(typed).problems[0]
    assert typed[problem.start : problem.end] == place
    assert says in problem.says


@pytest.mark.parametrize(
    "typed",
    [
        "http://x.y",
        "12:30",
        "note: x",
        "near/far",
        "rock near me",
        "or and not",
        "a-b c",
        "x -- y",
        "U.S.:",
        "Re: x",
        "R&D :)"[:3],
    ],
)
def test_what_merely_looks_like_an_operator_is_text(typed):
    assert not read(typed).problems


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
        "in:",
        "is:x",
        "foo:",
        "event:(",
        "cred:",
        "grade:q",
        "note:-",
        "\u200f",
    ]
)


@given(st.one_of(st.text(), st.lists(PIECES).map(" ".join), st.lists(PIECES).map("".join)))
def test_any_text_is_a_query(text):
    query, problems = read(text)
    assert describe(query)
    assert all(0 <= one.start < one.end <= len(text) and one.says for one in problems)
    assert (query is None) or isinstance(terms(query), tuple)


@pytest.mark.parametrize(
    "text", ["(" * 5000 + "a", "-(" * 400 + "a", "NOT " * 240 + "a", "tag:" * 240 + "a", '"a ' * 5000]
)
def test_queries_without_end_are_cut_rather_than_refused(text):
    assert describe(parse(text)).count("(") <= DEEPEST + 1
