"""Names and the links between their spellings in invented affairs that were marked by hand; the rules of the marks."""

from __future__ import annotations

import pytest

from tests.analysis.link_scores import LinkScore, link_score
from tests.analysis.marked_cases import cases, read
from viewer.analysis import names
from viewer.domain.mention import NAMES

CASES = cases()
#: The least share of marked names found, and of found names marked, span and label; a little below what is reached.
FOUND, RIGHT = 0.82, 0.88


def test_marks_are_taken_out_of_the_text_and_keep_their_place() -> None:
    one, two = read(
        "# note\n@ ada PERSON\n@ velm PLACE\n\n== One\nMs [Ada|ada] of [Velm|velm].\n\n== Two\n[A.|ada] ran."
    )
    assert (one.title, one.text) == ("One", "Ms Ada of Velm.")
    assert [(one.text[name.start : name.end], name.label, name.entity) for name in one.names] == [
        ("Ada", "PERSON", "ada"),
        ("Velm", "PLACE", "velm"),
    ]
    assert [(name.start, name.end) for name in two.names] == [(0, 2)]


@pytest.mark.parametrize("case", CASES)
def test_every_account_is_marked_throughout(case: str) -> None:
    assert 3 <= len(CASES[case]) <= 4
    for account in CASES[case]:
        assert len(account.names) > 10
        assert not set("[]|@") & set(account.text)
        assert {name.label for name in account.names} == set(NAMES)


def test_most_names_are_found_and_little_else() -> None:
    right = found = marked = 0
    for account in (account for accounts in CASES.values() for account in accounts):
        spans = {(span.start, span.end, span.label) for span in names.default().find(account.text)}
        wanted = {(name.start, name.end, name.label) for name in account.names}
        right, found, marked = right + len(spans & wanted), found + len(spans), marked + len(wanted)
    assert right >= FOUND * marked
    assert right >= RIGHT * found


def test_links_made_without_asking_are_right_and_proposals_reach_most_others() -> None:
    score = sum(map(link_score, CASES.values()), LinkScore())
    assert score.joined and score.precision >= 0.95, score.wrong
    assert score.recall >= 0.85, score.lost
    assert score.idle <= score.offered / 10
