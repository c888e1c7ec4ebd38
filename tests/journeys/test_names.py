"""I follow one name through every account, whoever writes it how."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QComboBox, QPushButton

from tests.journeys.conftest import NewWindow
from tests.journeys.hand import Hand
from viewer import paths, settings
from viewer.ui.theme import look
from viewer.ui.widgets.chip import Chip
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
    before = forms(hand)
    hand.click(hand.bring(merge[0]))
    assert len(forms(hand)) > len(before)
    hand.press("Ctrl+Z")
    assert forms(hand) == before
    hand.press("Ctrl+Shift+Z")
    hand.click(hand.bring(hand.button("Split")))
    assert forms(hand) == before


def test_a_date_shows_what_it_was_taken_to_mean(hand: Hand) -> None:
    hand.click_words(3, "late June 2018")
    section = hand.named("Mention", within=hand.panels.inspector)
    assert section.isVisible()
    assert hand.says("21", section)
    assert hand.says("30 June 2018", section)


def test_hovering_tells_what_a_name_is(hand: Hand) -> None:
    at = hand.box(1, "Antwerp").center()
    assert "place" in hand.tip(hand.column(1).pane.viewport(), at)


# What is marked


def underlined(hand: Hand, column: int, words: str, kind: str) -> bool:
    """Whether words have the stroke of their kind."""
    box = hand.box(column, words).adjusted(0, 0, 0, 6)
    return hand.has_colour(hand.column(column).pane.viewport(), box, look().theme.kind(kind))


def test_kinds_are_switched_off_and_on_by_chip_by_key_and_by_palette(hand: Hand) -> None:
    assert underlined(hand, 1, "Tehran", "PLACE") and underlined(hand, 1, "Saeed Khatibzadeh", "PERSON")
    places = next(chip for chip in hand.panels.library.findChildren(Chip) if chip.name == "places")
    hand.click(places)
    assert not underlined(hand, 1, "Tehran", "PLACE") and underlined(hand, 1, "Saeed Khatibzadeh", "PERSON")
    hand.press("Alt+1", "M")
    assert not underlined(hand, 1, "Saeed Khatibzadeh", "PERSON")
    hand.press("M")
    assert underlined(hand, 1, "Saeed Khatibzadeh", "PERSON") and not underlined(hand, 1, "Tehran", "PLACE")
    hand.tap("Ctrl+Shift+P")
    hand.dialog()
    hand.type("mark places\n")
    hand.until(hand.no_dialog)
    assert underlined(hand, 1, "Tehran", "PLACE") and places.isChecked()


def test_what_is_not_marked_is_no_obstacle_and_the_chosen_name_always_shows(hand: Hand) -> None:
    hand.click_words(3, "Vienna")
    hand.press("Alt+1", "M")
    assert hand.has_colour(hand.column(2).pane.viewport(), hand.box(2, "Vienna"), look().theme.chosen)
    chosen = hand.desk.entity
    hand.click_words(1, "Saeed Khatibzadeh")
    assert hand.desk.entity == chosen, "a click on words that are not marked chooses nobody"


def test_only_what_is_certain_is_marked_when_asked_for(hand: Hand) -> None:
    column = hand.column(1)
    unsure = next(m for *_, m in column.pane.marks.mentions if m.label == "DATE" and 0.5 <= m.confidence < 0.7)
    assert column.pane.marks.shown_at(unsure.start) == [unsure]
    hand.click(hand.named("How sure: at least 50% sure"))
    hand.choose("at least 70% sure")
    assert column.pane.marks.shown_at(unsure.start) == []
    hand.click(hand.named("How sure: at least 70% sure"))
    hand.choose("at least 50% sure")
    assert column.pane.marks.shown_at(unsure.start) == [unsure]


def test_what_is_marked_is_remembered(hand: Hand, new_window: NewWindow, sample: Path) -> None:
    hand.click(next(chip for chip in hand.panels.library.findChildren(Chip) if chip.name == "dates"))
    hand.click(hand.named("How sure: at least 50% sure"))
    hand.choose("at least 90% sure")
    hand.window.close()
    kept = settings.load(paths.config())
    assert (kept.hidden_kinds, kept.least_sure, kept.marks) == (("DATE",), 0.9, True)
    again = new_window(sample, kept)
    assert not again.window.acts["mark-date"].isChecked() and again.window.acts["mark-person"].isChecked()
    assert again.named("How sure: at least 90% sure").isVisible()


def test_a_name_gets_a_colour_of_its_own_that_undo_takes_back(hand: Hand) -> None:
    hand.click_words(1, "Tehran")
    hand.click(hand.bring(hand.button("About it")))
    hand.click(hand.bring(hand.button("Colour: wine")))
    wine = look().theme.own("#882255")
    viewport = hand.column(1).pane.viewport()
    assert hand.has_colour(viewport, hand.box(1, "Tehran").adjusted(0, 0, 0, 6), wine)
    hand.press("Ctrl+Z")
    assert not hand.has_colour(viewport, hand.box(1, "Tehran").adjusted(0, 0, 0, 6), wine)


def test_what_finds_names_is_chosen_and_a_pipeline_that_is_not_there_changes_nothing(hand: Hand) -> None:
    hand.press("Ctrl+Shift+P")
    hand.type("what finds")
    hand.press("Return")
    field = hand.named("Recogniser of names", QComboBox, hand.dialog())
    assert field.currentText() == "parallax"
    field.setCurrentText("no_such_pipeline")
    hand.press("Return")
    message = hand.message()
    assert message is not None and "no_such_pipeline" in message.happened
    assert hand.window.settings.recogniser == "parallax"
    assert hand.desk.now is not None and hand.desk.now.info.documents == 4
