"""I look for anything in one field, see the sentences while I type, and land on the line."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit

from tests.journeys.hand import Hand
from viewer.domain.query import Hit
from viewer.ui.models.rows import ROW
from viewer.ui.results.hit_list import HitList
from viewer.ui.search.field import SearchField
from viewer.ui.theme import look


def field(hand: Hand) -> SearchField:
    return hand.window.search


def offers(hand: Hand) -> HitList:
    """The list under the field."""
    return next(v for v in hand.window.findChildren(HitList) if v is not hand.panels.results.hits)


def ask(hand: Hand, words: str, key: str = "Ctrl+K") -> list[Hit]:
    """Types into the field and waits for what it offers, from the top."""
    hand.press(key)
    assert hand.focus() is hand.named("Search", QLineEdit)
    hand.type(words)
    hand.until(lambda: field(hand)._answered == words)
    assert field(hand).is_open()
    rows = [offers(hand).model().index(n, 0).data(ROW) for n in range(offers(hand).model().rowCount())]
    return [row for row in rows if isinstance(row, Hit)]


def test_passages_notes_and_names_come_while_i_type(hand: Hand) -> None:
    hits = ask(hand, "asado")
    passages = [hit for hit in hits if hit.kind == "document"]
    assert passages
    for hit in passages:
        assert hit.marks, "the find is marked in its sentence"
        marked = {hit.sentence[start:end].casefold() for start, end in hit.marks}
        assert any("asado" in words or "assado" in words for words in marked), "however it is written"
    assert any(hit.kind == "entity" for hit in hits)
    hits = ask(hand, "accomplices")
    assert {hit.kind for hit in hits} >= {"document", "note"}
    hits = ask(hand, "rally")
    assert "claim" in {hit.kind for hit in hits}


def test_arrows_and_enter_open_the_passage_with_its_place_marked(hand: Hand) -> None:
    hits = [hit for hit in ask(hand, "TATP") if hit.kind == "document"]
    assert hits
    hand.press("Return")
    assert not field(hand).is_open()
    assert "Digest D · policy primer" in hand.titles()
    number = hand.titles().index("Digest D · policy primer") + 1
    pane = hand.column(number).pane
    assert hand.focus() is pane
    assert pane.marks.here is not None
    assert "TATP" in pane.view.text[slice(*pane.marks.here)]
    assert hand.has_colour(pane.viewport(), hand.box(number, "TATP"), look().theme.hit)


def test_the_arrows_choose_another_hit(hand: Hand) -> None:
    hits = ask(hand, "Vienna")
    at = next(n for n, hit in enumerate(hits) if hit.kind == "document")
    assert at > 0
    hand.press(*["Down"] * (at + 1), "Up", "Return")
    chosen = hits[at]
    number = next(n for n, c in enumerate(hand.panels.reader.columns, 1) if c.document == chosen.document)
    assert hand.column(number).pane.marks.here == (chosen.start, chosen.end)


def test_a_name_that_is_found_lights_up_and_n_goes_to_it(hand: Hand) -> None:
    hand.press("Alt+2")
    assert ask(hand, "Vienna")[0].kind == "entity"
    hand.press("Return")
    assert hand.focus() is hand.column(2).pane
    hand.press("N")
    assert hand.word(2) == "Vienna"


def test_what_is_found_is_shown_though_the_inspector_was_put_away(hand: Hand) -> None:
    hand.press("F10")
    ask(hand, "Vienna")
    hand.press("Return")
    assert hand.says("Vienna", hand.panels.inspector)


def test_escape_gives_the_keyboard_back(hand: Hand) -> None:
    hand.press("Alt+2")
    ask(hand, "Vienna")
    hand.press("Escape")
    assert not field(hand).is_open()
    assert hand.focus() is hand.column(2).pane


def test_a_slash_asks_too_and_ctrl_enter_opens_beside(hand: Hand) -> None:
    hand.press("Alt+1")
    before = hand.titles()
    ask(hand, "TATP", "/")
    hand.press("Ctrl+Return")
    assert hand.titles() == [*before, "Digest D · policy primer"]


def test_all_results_stand_in_their_tab(hand: Hand) -> None:
    ask(hand, "rally")
    hand.press("Shift+Return")
    assert hand.bench.tabs.currentWidget() is hand.panels.results
    assert hand.focus() is hand.panels.results.hits
    heading = hand.panels.results.heading.text()
    assert "rally" in heading
    assert "results" in heading
    hand.press("End", "Return")
    assert any(c.pane.marks.here for c in hand.panels.reader.columns)


def test_a_hit_is_opened_by_the_mouse(hand: Hand) -> None:
    ask(hand, "TATP")
    view = offers(hand)
    row = next(n for n in range(view.model().rowCount()) if isinstance(view.model().index(n, 0).data(ROW), Hit))
    hand.click(view.viewport(), view.visualRect(view.model().index(row, 0)).center())
    assert "Digest D · policy primer" in hand.titles()


def test_nothing_found_is_said(hand: Hand) -> None:
    hand.press("Ctrl+K")
    hand.type("zebra")
    hand.until(lambda: field(hand).is_open() and hand.says("Nothing found"))
    hand.press("Return")
    assert hand.bench.tabs.currentWidget() is hand.panels.results


def test_find_walks_through_the_texts_on_screen(hand: Hand) -> None:
    hand.press("Alt+1", "Ctrl+F")
    hand.type("vienna")
    hand.until(lambda: hand.says("in 3 accounts"))
    hand.press("Return")
    assert hand.says("1 of")
    hand.press("F3", "F3")
    assert hand.says("3 of")
    hand.press("Escape")
    assert hand.focus() in [column.pane for column in hand.panels.reader.columns]


def test_i_go_back_to_where_i_was(hand: Hand) -> None:
    ask(hand, "TATP")
    hand.press("Return")
    hits = ask(hand, "slogans")
    assert [hit.kind for hit in hits] == ["document"]
    hand.press("Return")
    assert hand.focus() is hand.column(3).pane
    hand.press("Alt+1", "Alt+Left")
    assert hand.titles()[0] == "Digest A · state agency"
    hand.press("Alt+Right")
    assert hand.titles()[0] == "Digest D · policy primer"
    assert hand.titles()[2] == "Digest C · supporter blog", "each column has a way back of its own"
