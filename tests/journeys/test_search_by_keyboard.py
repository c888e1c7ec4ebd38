"""I search without the mouse: narrow what is found, look into it, walk through it, keep it, and read by it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget

from tests.journeys.conftest import NewWindow
from tests.journeys.hand import Hand
from tests.journeys.test_searching import ask, field, offers
from viewer.domain.query import Hit
from viewer.ui.help import KeysHelp
from viewer.ui.models.rows import ROW
from viewer.ui.results.facets import FacetList, Value
from viewer.ui.results.hit_list import HitList
from viewer.ui.results.preview import Preview
from viewer.ui.search.language import EXAMPLES
from viewer.ui.theme import look
from viewer.ui.widgets.chip import Switch


def all_results(hand: Hand, words: str) -> HitList:
    """Asks, and goes to the tab with everything found."""
    ask(hand, words)
    hand.press("Shift+Return")
    assert hand.focus() is hand.panels.results.hits
    return hand.panels.results.hits


def found(view: HitList) -> list[Hit]:
    rows = [view.model().index(n, 0).data(ROW) for n in range(view.model().rowCount())]
    return [row for row in rows if isinstance(row, Hit)]


def is_place(row: object) -> bool:
    return isinstance(row, Hit) and row.kind == "document"


def go_to(hand: Hand, widget: QWidget, key: str) -> None:
    """Presses a key until `widget` has the keyboard."""
    for _ in range(40):
        if hand.focus() is widget:
            return
        hand.press(key)
    raise AssertionError(f"{key} does not lead to {widget}, but to {hand.focus()}")


def narrow(hand: Hand, facet: str, value: str) -> None:
    """Goes from the hits to the counts, and switches one."""
    for _ in range(10):
        if isinstance(hand.focus(), FacetList):
            break
        hand.press("Shift+Tab")
    counts = hand.focus()
    assert isinstance(counts, FacetList)
    hand.press("Home")
    for _ in range(counts.model().rowCount()):
        row = counts.currentIndex().data(ROW)
        if isinstance(row, Value) and (row.field, row.value) == (facet, value):
            break
        hand.press("Down")
    hand.press("Space")


def chips(hand: Hand) -> list[str]:
    """What the visible chips with a cross say."""
    return [chip.accessibleName() for chip in hand.window.findChildren(Switch) if chip.isVisible()]


def listed(hand: Hand) -> set[str]:
    """The accounts in the library."""
    model = hand.panels.library._model
    return {account.document.title for n in range(model.rowCount()) if (account := model.account(model.index(n)))}


def marked(hand: Hand, number: int) -> list[str]:
    """The words of a column that are marked as hits."""
    pane = hand.column(number).pane
    return [pane.view.text[start:end] for start, end, _ in pane.marks.hits]


def test_from_a_name_to_a_kept_search_and_back_to_it(new_window: NewWindow, sample: Path) -> None:
    hand = new_window(sample)
    # Both spellings of the man show, whichever was typed.
    hits = ask(hand, "asado")
    assert any("Asadollah" in hit.sentence for hit in hits)
    spelt = [chip for chip in hand.window.findChildren(Switch) if chip.isVisible()]
    other = next(chip for chip in spelt if "assadollah" in chip.text().casefold())
    hand.press("Shift+Tab")
    go_to(hand, other, "Right")
    hits = found(offers(hand))
    hand.press("Space")
    assert not other.isChecked()
    assert len(found(offers(hand))) < len(hits), "that spelling is left out"
    hand.press("Space")
    assert found(offers(hand)) == hits
    hand.press("Escape")
    assert hand.focus() is field(hand)._line

    # Everything found; only what the supporters wrote.
    view = all_results(hand, "rally")
    before = len(found(view))
    narrow(hand, "origin", "NCRI / PMOI")
    assert 0 < len(found(view)) < before
    assert "Only Origin: NCRI / PMOI; press to remove" in chips(hand)

    # Look into a hit; the columns stay as they are.
    columns = hand.titles()
    go_to(hand, view, "Tab")
    row = next(n for n in range(view.model().rowCount()) if is_place(view.model().index(n, 0).data(ROW)))
    view.setCurrentIndex(view.model().index(row, 0))
    hand.press("Space")
    preview = hand.panels.results.preview
    assert preview.isVisible()
    hit = view.current_hit()
    assert hit
    assert hit.sentence[slice(*hit.marks[0])] in preview.excerpt.text
    assert hand.titles() == columns
    hand.press("Escape")
    assert not preview.isVisible()

    # Open it beside what I read, and go on from hit to hit.
    hand.press("Ctrl+1")
    hand.press("R", "Home", "Ctrl+Return")
    assert len(hand.titles()) == 2
    hand.press("F4")
    first = hand.window.status.here.text()
    assert first.startswith("hit ")
    assert "account" in first
    total = int(first.split(" of ")[1].split()[0])
    places = set()
    for _ in range(total):
        hand.press("F4")
        pane = hand.column(hand.panels.reader.focused_column + 1).pane
        assert hand.focus() is pane
        assert pane.view.text[slice(*pane.marks.here)].casefold() == "rally"
        places.add(hand.window.status.here.text())
    assert len(places) == total
    assert hand.window.status.here.text() == first
    hand.press("Shift+F4", "F4")
    assert hand.window.status.here.text() == first

    # Keep it, and find it again tomorrow.
    hand.press("Ctrl+Shift+S")
    name = hand.dialog().findChild(QLineEdit)
    hand.until(lambda: hand.focus() is name)
    name.selectAll()
    hand.type("the rally, by supporters")
    hand.press("Return")
    hand.until(lambda: hand.panels.library.searches.count() == 1)
    hand.window.close()

    hand = new_window(sample)
    hand.press("Shift+F6")
    go_to(hand, hand.panels.library.searches, "Tab")
    hand.press("Return")
    assert field(hand).query() == "rally"
    assert hand.focus() is hand.panels.results.hits
    assert {hit.document for hit in found(hand.panels.results.hits) if hit.document} <= {
        a.document.id for a in hand.desk.now.accounts if a.source and a.source.origin == "NCRI / PMOI"
    }

    # Read only what it finds, then everything again.
    everything, claims = listed(hand), hand.bench.tabs.tabText(1)
    hand.press("Ctrl+Shift+F")
    assert listed(hand) == {"Digest B · supporter essay", "Digest C · supporter blog"}
    assert hand.bench.tabs.tabText(1) != claims
    assert any(text.startswith("Only what “rally") for text in chips(hand))
    hand.press("Ctrl+Shift+F")
    assert listed(hand) == everything
    assert hand.bench.tabs.tabText(1) == claims
    assert not any(text.startswith("Only what") for text in chips(hand))


def test_hits_are_marked_in_every_column_until_the_search_is_forgotten(hand: Hand) -> None:
    ask(hand, "assadi")
    hand.press("Escape")
    for number in (1, 2, 3):
        assert {word.casefold() for word in marked(hand, number)} == {"assadi"}
    pane = hand.column(1).pane
    box = hand.box(1, "Assadi")
    assert hand.has_colour(pane.viewport(), box, look().theme.hit)
    hand.press("Ctrl+4")
    hand.desk.open(next(a.document.id for a in hand.desk.now.accounts if a.letter == "D"), 3)
    hand.rest()
    assert "assadi" in {word.casefold() for word in marked(hand, 4)}, "what is opened later is marked too"
    hand.press("Alt+1", "Escape")
    assert field(hand).query() == ""
    assert not any(marked(hand, number) for number in (1, 2, 3, 4))
    assert not hand.window.acts["next-hit"].isEnabled()


def test_a_filter_stays_while_i_type_on_and_goes_with_another_question(hand: Hand) -> None:
    all_results(hand, "rally")
    narrow(hand, "kind", "claim")
    only = "Only Kind: claims; press to remove"
    assert only in chips(hand)
    hand.press("Ctrl+K", "End")
    hand.type(" ye")
    hand.until(lambda: field(hand)._answered == "rally ye")
    assert only in chips(hand), "below the field, too"
    assert [hit.sentence for hit in found(offers(hand))] == ["Year of the rally"]
    ask(hand, "bomb")
    assert only not in chips(hand)


def test_two_values_of_one_facet_widen_what_is_shown(hand: Hand) -> None:
    view = all_results(hand, "rally")
    narrow(hand, "kind", "claim")
    one = len(found(view))
    narrow(hand, "kind", "note")
    assert {hit.kind for hit in found(view)} == {"claim", "note"}
    assert len(found(view)) > one


def test_a_slow_walk_of_a_search_that_is_over_goes_nowhere(hand: Hand) -> None:
    ask(hand, "rally")
    hand.press("Escape")
    been = [column.pane.marks.here for column in hand.panels.reader.columns]
    hand.bench.finding.step(1)
    hand.bench.finding.clear()
    hand.rest()
    assert [column.pane.marks.here for column in hand.panels.reader.columns] == been
    assert not hand.window.status.here.isVisible()


def test_what_the_find_line_finds_and_what_the_search_finds_do_not_wipe_each_other_out(hand: Hand) -> None:
    ask(hand, "vienna")
    hand.press("Escape", "Ctrl+F")
    hand.type("antwerp")
    hand.until(lambda: hand.says("of 2") or hand.says("in 2 accounts") or hand.says("in 1 account"))
    hand.press("Escape")
    assert marked(hand, 1)


def test_the_empty_field_tells_what_can_be_asked_and_remembers(hand: Hand) -> None:
    hand.press("Ctrl+K")
    told = {each.text() for each in hand.window.findChildren(QLabel) if each.isVisible()}
    assert {example for example, _ in EXAMPLES} <= told
    hand.press("Escape")
    ask(hand, "TATP")
    hand.press("Return", "Ctrl+K", "Delete")
    assert field(hand).is_open()
    hand.press("Down", "Return")
    assert field(hand).query() == "TATP"
    assert hand.panels.results.heading.text().startswith("documents with")


def test_a_command_is_found_by_its_words(hand: Hand) -> None:
    hand.press("Ctrl+K")
    hand.type("two colu")
    hand.until(lambda: offers(hand).first_offer(("command",)) is not None)
    hand.press("Return")
    assert len(hand.titles()) == 2
    assert not field(hand).is_open()


def test_the_popup_looks_into_a_hit_and_typing_a_space_stays_typing(hand: Hand) -> None:
    hits = ask(hand, "TATP")
    columns = hand.titles()
    hand.press("Ctrl+Space")
    preview = field(hand)._popup.preview
    assert preview.isVisible()
    assert "TATP" in preview.excerpt.text
    assert len(preview.excerpt.text) > len(hits[0].sentence)
    assert hand.titles() == columns
    hand.type(" bomb")
    assert field(hand)._line.text() == "TATP bomb"


def test_a_field_is_completed_by_tab_and_never_by_enter_alone(hand: Hand) -> None:
    hand.press("Ctrl+K")
    hand.type("rally ori")
    hand.until(lambda: offers(hand).first_offer(("completion",)) is not None)
    hand.press("Tab")
    assert field(hand)._line.text() == "rally origin:"
    assert hand.focus() is field(hand)._line


def test_another_archive_begins_without_the_search_of_the_last(hand: Hand, tmp_path: Path) -> None:
    all_results(hand, "rally")
    hand.press("Ctrl+Shift+F")
    other = tmp_path / "other.parallax"
    hand.window.new_archive(other)
    hand.until(lambda: hand.window.bench is not None and Path(hand.desk.session.path) == other)
    hand.rest()
    assert field(hand).query() == ""
    assert not hand.window.acts["only-found"].isChecked()
    hand.press("Ctrl+K")
    hand.type("rally")
    hand.until(lambda: field(hand)._answered == "rally")
    assert hand.says("Nothing found")


def test_a_kept_search_is_renamed_deleted_and_brought_back(hand: Hand) -> None:
    hand.desk.edit(lambda: hand.desk.session.save_search("the rally", "rally"))
    hand.rest()
    kept = hand.panels.library.searches
    kept.setFocus(Qt.FocusReason.TabFocusReason)
    hand.press("F2")
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    editor.selectAll()
    hand.type("where it was")
    hand.press("Return")
    hand.until(lambda: kept.item(0).text() == "where it was")
    hand.press("Delete")
    assert kept.count() == 0
    hand.press("Ctrl+Z")
    assert [kept.item(n).text() for n in range(kept.count())] == ["where it was"]


def test_the_help_tells_what_can_be_asked(hand: Hand) -> None:
    hand.press("Alt+1", "F1")
    help_ = hand.dialog()
    assert isinstance(help_, KeysHelp)
    assert {example for example, _ in EXAMPLES} <= {each.text() for each in help_.findChildren(QLabel)}
    hand.press("Escape")


def test_a_grade_is_found_by_its_reason_and_leads_to_what_it_judges(hand: Hand) -> None:
    session, now = hand.desk.session, hand.desk.now
    source = next(a.source for a in now.accounts if a.letter == "D")
    view = next(view for view in now.claims if view.claim.cells[0].anchor)
    cell = view.claim.cells[0]
    hand.desk.edit(lambda: session.grade_source(source.id, "B", "zealous footnotes"))
    hand.desk.edit(lambda: session.grade_cell(cell.id, "2", "zebra crossing"))
    hand.rest()
    assert [hit.kind for hit in ask(hand, "zealous")] == ["grade"]
    hand.press("Return")
    assert hand.says("zealous footnotes", hand.panels.inspector)
    assert [hit.kind for hit in ask(hand, "zebra")] == ["grade"]
    hand.press("Return")
    assert hand.desk.claim == view.claim.id
    assert (cell.anchor.start, cell.anchor.end) in [c.pane.marks.here for c in hand.panels.reader.columns]


def test_the_preview_of_a_claim_says_who_denies(hand: Hand) -> None:
    view = all_results(hand, "kind:claim title:flag")
    assert [hit.title for hit in found(view)] == ["Was it a false flag"]
    hand.press("Home", "Space")
    preview = hand.panels.results.findChild(Preview)
    assert preview is not None and preview.isVisible()
    assert "denies a false flag\n" in preview.excerpt.text
