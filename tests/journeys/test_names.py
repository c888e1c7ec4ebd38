"""I follow one name through every account, whoever writes it how."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton

from tests.journeys.hand import Hand
from viewer.ui.theme import look
from viewer.ui.widgets.table import SmallTable

FORMS = "Forms by account"


def forms(hand: Hand) -> list[list[str]]:
    table = hand.named(FORMS, SmallTable)
    return [[table.item(n, m).text() for m in range(table.columnCount())] for n in range(table.rowCount())]


def here(hand: Hand) -> tuple[int, int] | None:
    """(column, place) of the frame around the place last gone to; there is never more than one."""
    framed = [(n, c.pane.marks.here[0]) for n, c in enumerate(hand.panels.reader.columns, 1) if c.pane.marks.here]
    assert len(framed) < 2
    return framed[0] if framed else None


def test_a_click_on_a_name_lights_it_up_in_every_column(hand: Hand) -> None:
    chosen = look().theme.chosen
    for column, words in ((2, "Vienna"), (3, "Vienna")):
        assert not hand.has_colour(hand.column(column).pane.viewport(), hand.box(column, words), chosen)
    hand.click_words(3, "Vienna")
    for column, words in ((2, "Vienna"), (3, "Vienna")):
        assert hand.has_colour(hand.column(column).pane.viewport(), hand.box(column, words), chosen)
    assert not hand.has_colour(hand.column(1).pane.viewport(), hand.box(1, "Assadollah Assadi"), chosen)
    assert hand.says("Vienna", hand.panels.inspector)


def test_the_inspector_counts_the_forms_of_each_account(hand: Hand) -> None:
    hand.click_words(1, "Vienna")
    hand.click_words(1, "Assadi")
    assert forms(hand) == [
        ["Assadi", "4", "2", "1", "–"],
        ["Assadollah Assadi", "2", "1", "–", "1"],
        ["Asadollah Assadi", "–", "–", "–", "2"],
    ]
    assert hand.says("written 3 ways in 4 of 4 accounts")


def test_a_form_leads_to_where_it_stands(hand: Hand) -> None:
    hand.click_words(1, "Vienna")
    hand.click_words(1, "Assadi")
    table = hand.named(FORMS, SmallTable)
    hand.click(table.viewport(), table.visualItemRect(table.item(2, 4)).center())
    assert "Digest D · policy primer" in hand.titles()
    column = hand.titles().index("Digest D · policy primer") + 1
    assert here(hand) == (column, hand.column(column).pane.view.text.index("Asadollah Assadi"))


def test_n_walks_from_mention_to_mention_over_the_columns_and_round(hand: Hand) -> None:
    hand.click_words(1, "Antwerp")  # named twice, in this account alone
    first, second = (hand.column(1).pane.view.text.index(words) for words in ("Antwerp verdict", "Antwerp had"))
    hand.press("N")
    assert here(hand) == (1, second)
    hand.press("N")
    assert here(hand) == (1, first)
    hand.press("Shift+N")
    assert here(hand) == (1, second)

    hand.click_words(2, "Vienna")
    hand.press("N")
    assert here(hand)[0] == 3
    assert hand.focus() is hand.column(3).pane
    hand.press("N")
    assert here(hand)[0] == 2
    hand.press("Shift+N")
    assert here(hand)[0] == 3


def test_enter_on_a_name_chooses_it_without_a_mouse(hand: Hand) -> None:
    hand.press("Alt+1", "Ctrl+Home", *["Ctrl+Right"] * 7)
    assert hand.word(1) == "Mehr"
    hand.press("Return")
    assert hand.says("Mehr News Agency", hand.panels.inspector)
    assert hand.focus() is hand.column(1).pane


def test_names_are_merged_told_apart_again_and_brought_back(hand: Hand) -> None:
    hand.click_words(1, "MKO")
    merge = [b for b in hand.panels.inspector.findChildren(QPushButton) if b.text() == "Merge" and b.isVisible()]
    assert merge, "a merge is proposed for the MKO"
    before = len(forms(hand))
    hand.click(merge[0])
    assert len(forms(hand)) > before
    hand.press("Ctrl+Z")
    assert len(forms(hand)) == before
    hand.press("Ctrl+Shift+Z")
    split = [b for b in hand.panels.inspector.findChildren(QPushButton) if b.text().startswith("Split")]
    hand.click(split[0])
    assert len(forms(hand)) == before


def test_a_date_shows_what_it_was_taken_to_mean(hand: Hand) -> None:
    hand.click_words(3, "late June 2018")
    section = hand.named("Mention", within=hand.panels.inspector)
    assert section.isVisible()
    assert hand.says("21", section)
    assert hand.says("30 June 2018", section)


def test_hovering_tells_what_a_name_is(hand: Hand) -> None:
    at = hand.box(1, "Antwerp").center()
    assert "place" in hand.tip(hand.column(1).pane.viewport(), at)
