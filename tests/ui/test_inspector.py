from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QTextCursor, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QWidget,
)

from viewer.domain.annotation import Anchor, Note
from viewer.domain.claim import Cell, Claim
from viewer.domain.document import Document
from viewer.domain.entity import Entity, Form
from viewer.domain.grade import Grade
from viewer.domain.mention import DateValue, Mention, QuantityValue
from viewer.domain.source import Source
from viewer.domain.verdict import Verdict
from viewer.session.views import Account, ClaimView, EntityView, NoteView, OpenProposal, SourceView
from viewer.ui.inspector.inspector import Inspector
from viewer.ui.inspector.mention import facts
from viewer.ui.inspector.note import NOT_SAVED, SAVED, SAVING
from viewer.ui.widgets.table import SmallTable

DOCUMENTS = tuple(Document(f"d{n}", title) for n, title in enumerate(("Agency report", "Essay & reply")))
ACCOUNTS = tuple(Account(document, "AB"[n]) for n, document in enumerate(DOCUMENTS))
ENTITY = Entity(
    "e1", "PERSON", "Ibrahim Karmi", (Form("Ibrahim Karmi", {"d0": 2, "d1": 1}), Form("Ebrahim Karmi", {"d1": 5}))
)
SOURCE = SourceView(Source("s1", "State Agency", "news", "Ministry"), documents=DOCUMENTS)
CELLS = (
    Cell("c1", "k1", "d0", "2019", anchor=Anchor("d0", 0, 4, "burned in 2019")),
    Cell("c2", "k1", "d1", stance="silent"),
)
CLAIM = ClaimView(
    Claim("k1", "year of the fire", "date", cells=CELLS),
    Verdict("open", "Only A gives a year.", {"c1": "open", "c2": "open"}, ()),
    {"d0": "A", "d1": "B"},
)
NOTE = NoteView(Note("n1", "A slip?", ("to verify",), Anchor("d0", 0, 4, "burned in 2019")), "Agency report", "A", 3)
OTHER_NOTE = NoteView(Note("n2", "Other words"))


@pytest.fixture
def inspector(qtbot):
    panel = Inspector()
    qtbot.addWidget(panel)
    panel.resize(340, 900)
    with qtbot.waitExposed(panel):
        panel.show()
    panel.activateWindow()
    qtbot.waitUntil(panel.isActiveWindow)
    return panel


def named(panel: QWidget, kind: type, name: str):
    return next(each for each in panel.findChildren(kind) if each.accessibleName() == name)


def button(panel: QWidget, text: str) -> QPushButton:
    return next(each for each in panel.findChildren(QPushButton) if each.text() == text and each.isVisible())


def words_on_screen(panel: QWidget) -> str:
    QApplication.processEvents()  # widgets new in a layout are shown on the next turn
    return "\n".join(each.text() for each in panel.findChildren(QLabel) if each.isVisible())


def heard(signal) -> list[tuple]:
    calls: list[tuple] = []
    signal.connect(lambda *values: calls.append(values))
    return calls


# entity


def test_an_entity_shows_how_each_account_writes_it(inspector):
    inspector.show_entity(EntityView(ENTITY), ACCOUNTS)
    table = named(inspector, SmallTable, "Forms by account")
    shown = [[table.item(n, m).text() for m in range(3)] for n in range(2)]
    assert shown == [["Ibrahim Karmi", "2", "1"], ["Ebrahim Karmi", "–", "5"]]
    assert "written 2 ways in 2 of 2 accounts" in words_on_screen(inspector)


def test_a_click_or_enter_on_a_count_goes_to_that_form_in_that_account(qtbot, inspector):
    inspector.show_entity(EntityView(ENTITY), ACCOUNTS)
    went = heard(inspector.entity.form_activated)
    table = named(inspector, SmallTable, "Forms by account")
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=table.visualItemRect(table.item(1, 2)).center())
    table.setCurrentCell(0, 1)
    qtbot.keyClick(table, Qt.Key.Key_Return)
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=table.visualItemRect(table.item(1, 1)).center())
    assert went == [("Ebrahim Karmi", "d1"), ("Ibrahim Karmi", "d0")], "an account without the form leads nowhere"


def test_a_merge_is_offered_with_its_reason_and_undone_by_split(qtbot, inspector):
    other = Entity("e2", "PERSON", "I. Karmi", (Form("I. Karmi", {"d0": 1}), Form("Karmi", {"d1": 2})))
    merged, split = heard(inspector.entity.merge_requested), heard(inspector.entity.split_requested)
    apart = heard(inspector.entity.apart_requested)
    inspector.show_entity(EntityView(ENTITY, (OpenProposal(other, "same family name", 0.8),)), ACCOUNTS)
    assert "same family name · 80% likely" in words_on_screen(inspector)
    assert not any(each.text() == "Split" and each.isVisible() for each in inspector.findChildren(QPushButton))
    qtbot.mouseClick(button(inspector, "Merge"), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(button(inspector, "Different"), Qt.MouseButton.LeftButton)
    inspector.show_entity(EntityView(replace(ENTITY, merged=("e2",)), parts=(ENTITY, other)), ACCOUNTS)
    assert "I. Karmi\nKarmi" in words_on_screen(inspector), "the part, with the forms it brought"
    qtbot.mouseClick(button(inspector, "Split"), Qt.MouseButton.LeftButton)
    assert (merged, apart, split) == ([("e1", "e2")], [("e1", "e2")], [("e2",)])


def test_of_many_proposals_the_likeliest_show_and_the_others_on_asking(qtbot, inspector):
    others = [OpenProposal(Entity(f"x{n}", "PERSON", f"Other {n}"), "alike", 0.9 - n / 100) for n in range(8)]
    inspector.show_entity(EntityView(ENTITY, tuple(others)), ACCOUNTS)
    assert "Other 2" in words_on_screen(inspector) and "Other 3" not in words_on_screen(inspector)
    button(inspector, "Show the other 5, less likely").click()
    assert "Other 7" in words_on_screen(inspector)


def test_a_name_is_given_in_place_and_never_becomes_empty(qtbot, inspector):
    inspector.show_entity(EntityView(ENTITY), ACCOUNTS)
    renamed = heard(inspector.entity.renamed)
    name = named(inspector, QLineEdit, "Name")
    inspector.entity.focus_name()
    qtbot.keyClicks(name, "The engineer")
    qtbot.keyClick(name, Qt.Key.Key_Return)
    name.selectAll()
    qtbot.keyClick(name, Qt.Key.Key_Delete)
    qtbot.keyClick(name, Qt.Key.Key_Return)
    assert renamed == [("e1", "The engineer")]
    assert name.text() == "Ibrahim Karmi", "as the archive still has it"


def test_a_kind_is_chosen_by_keyboard(qtbot, inspector):
    inspector.show_entity(EntityView(ENTITY), ACCOUNTS)
    retyped = heard(inspector.entity.retyped)
    kind = named(inspector, QComboBox, "Kind of name")
    kind.setFocus()
    qtbot.keyClick(kind, Qt.Key.Key_O)
    assert retyped == [("e1", "ORG")]


def test_the_chosen_form_is_split_off(qtbot, inspector):
    inspector.show_entity(EntityView(ENTITY), ACCOUNTS)
    split = heard(inspector.entity.form_split)
    assert not any(
        each.isVisible() and each.text().startswith("Split off") for each in inspector.findChildren(QPushButton)
    )
    named(inspector, SmallTable, "Forms by account").setCurrentCell(1, 0)
    qtbot.mouseClick(button(inspector, "Split off “Ebrahim Karmi”"), Qt.MouseButton.LeftButton)
    assert split == [("e1", "Ebrahim Karmi")]


def open_facts(inspector) -> None:
    next(each for each in inspector.findChildren(QToolButton) if each.text().startswith("About it")).click()


def test_what_a_user_knows_of_a_name_is_folded_away_and_edited_there(qtbot, inspector):
    known = replace(ENTITY, aliases=("The Engineer",), notes="Left in 2018.", identifiers={"wikidata": "Q1"})
    inspector.show_entity(EntityView(known), ACCOUNTS)
    assert "The Engineer" not in words_on_screen(inspector)
    open_facts(inspector)
    assert "The Engineer" in words_on_screen(inspector)
    edits = heard(inspector.entity.set_requested)
    added, removed = heard(inspector.entity.alias_added), heard(inspector.entity.alias_removed)
    identified = heard(inspector.entity.identified)
    another = named(inspector, QLineEdit, "Another name")
    qtbot.keyClicks(another, "  Abu  Ali ")
    qtbot.keyClick(another, Qt.Key.Key_Return)
    named(inspector, QToolButton, "No longer called The Engineer").click()
    note = named(inspector, QPlainTextEdit, "Note on the name")
    note.setFocus()
    note.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClicks(note, " Came back.")
    qtbot.keyClick(note, Qt.Key.Key_Tab)
    number = named(inspector, QLineEdit, "Own number")
    qtbot.keyClicks(number, "P-17")
    qtbot.keyClick(number, Qt.Key.Key_Return)
    named(inspector, QAbstractButton, "Colour: wine").click()
    assert edits == [("e1", "notes", "Left in 2018. Came back."), ("e1", "colour", "#882255")]
    assert (added, removed) == ([("e1", "Abu Ali")], [("e1", "The Engineer")])
    assert identified == [("e1", "own", "P-17")]


def test_words_typed_for_one_name_never_land_on_another(qtbot, inspector):
    inspector.show_entity(EntityView(ENTITY), ACCOUNTS)
    open_facts(inspector)
    edits = heard(inspector.entity.set_requested)
    note = named(inspector, QPlainTextEdit, "Note on the name")
    qtbot.keyClicks(note, "half a thou")
    inspector.show_entity(EntityView(ENTITY), ACCOUNTS)
    assert note.toPlainText() == "half a thou", "a refresh takes nothing away"
    inspector.show_entity(EntityView(Entity("e2", "ORG", "Port Office")), ACCOUNTS)
    assert edits == [("e1", "notes", "half a thou")] and note.toPlainText() == ""


def test_a_name_that_no_account_writes_any_more_says_so(inspector):
    inspector.show_entity(EntityView(replace(ENTITY, forms=())), ACCOUNTS)
    assert "not named in any of 2 accounts" in words_on_screen(inspector)


def test_with_many_accounts_only_those_that_name_the_entity_get_a_column(inspector):
    many = [*ACCOUNTS, *(Account(Document(f"x{n}", "silent"), f"X{n}") for n in range(500))]
    inspector.show_entity(EntityView(ENTITY), many)
    assert named(inspector, SmallTable, "Forms by account").columnCount() == 3


# source


def test_a_source_is_renamed_by_typing_and_leaving_the_field(qtbot, inspector):
    inspector.show_source(SOURCE)
    edits = heard(inspector.source_edited)
    name = named(inspector, QLineEdit, "Name of the source")
    name.setFocus()
    name.selectAll()
    qtbot.keyClicks(name, "Harbour Agency")
    qtbot.keyClick(name, Qt.Key.Key_Tab)
    assert edits == [("s1", "name", "Harbour Agency")]


def test_escape_in_a_field_brings_back_what_stood_there(qtbot, inspector):
    inspector.show_source(SOURCE)
    edits = heard(inspector.source_edited)
    origin = named(inspector, QLineEdit, "Origin")
    origin.setFocus()
    qtbot.keyClicks(origin, "xyz")
    qtbot.keyClick(origin, Qt.Key.Key_Escape)
    qtbot.keyClick(origin, Qt.Key.Key_Tab)
    assert origin.text() == "Ministry" and edits == []


def test_a_refresh_does_not_take_away_what_is_being_typed(qtbot, inspector):
    inspector.show_source(SOURCE)
    name = named(inspector, QLineEdit, "Name of the source")
    reason = named(inspector, QPlainTextEdit, "Reason for the reliability")
    name.setFocus()
    qtbot.keyClicks(name, "The ")
    qtbot.keyClicks(reason, "often wrong on")
    inspector.show_source(replace(SOURCE, source=replace(SOURCE.source, origin="State")))
    assert name.text() == "The State Agency" and reason.toPlainText() == "often wrong on"
    assert named(inspector, QLineEdit, "Origin").text() == "State"


def test_another_source_gets_its_own_words_and_the_first_one_keeps_its_edit_and_its_draft(qtbot, inspector):
    inspector.show_source(SOURCE)
    edits = heard(inspector.source_edited)
    qtbot.keyClicks(named(inspector, QLineEdit, "Name of the source"), "The ")
    reason = named(inspector, QPlainTextEdit, "Reason for the reliability")
    qtbot.keyClicks(reason, "often wrong on")
    inspector.show_source(SourceView(Source("s2", "Paper")))
    assert edits == [("s1", "name", "The State Agency")]
    assert named(inspector, QLineEdit, "Name of the source").text() == "Paper" and reason.toPlainText() == ""
    inspector.show_source(SOURCE)
    assert reason.toPlainText() == "often wrong on"


def test_a_grade_needs_its_reason_and_a_day_that_exists(qtbot, inspector):
    inspector.show_source(SOURCE)
    graded = heard(inspector.grade_source_requested)
    value = named(inspector, QComboBox, "Reliability")
    assert value.currentText().startswith("F"), "nobody has judged it yet"
    value.setFocus()
    qtbot.keyClick(value, Qt.Key.Key_D)
    save = button(inspector, "Save grade")
    assert not save.isEnabled() and "needs its reason" in words_on_screen(inspector)
    qtbot.keyClicks(named(inspector, QPlainTextEdit, "Reason for the reliability"), "wrong year twice")
    qtbot.keyClicks(named(inspector, QLineEdit, "Topic of the grade"), "dates")
    day = named(inspector, QLineEdit, "Day the grade speaks about")
    qtbot.keyClicks(day, "2021-02-30")
    assert not save.isEnabled() and "Write the day" in words_on_screen(inspector)
    day.setText("2021-02-05")
    qtbot.mouseClick(save, Qt.MouseButton.LeftButton)
    assert graded == [("s1", "D", "wrong year twice", "dates", "2021-02-05")]


def test_a_saved_grade_empties_the_form_and_heads_the_history(qtbot, inspector):
    old = Grade("g1", "s1", "reliability", "C", "careful with names", at="2020-01-01T00:00:00Z")
    inspector.show_source(replace(SOURCE, grades=(old,), grade=old))
    reason = named(inspector, QPlainTextEdit, "Reason for the reliability")
    value = named(inspector, QComboBox, "Reliability")
    value.setFocus()
    qtbot.keyClick(value, Qt.Key.Key_E)
    qtbot.keyClicks(reason, "made up a witness")
    button(inspector, "Save grade").click()
    assert reason.toPlainText() == "made up a witness", "until it is known to be saved"
    new = Grade("g2", "s1", "reliability", "E", "made up a witness", at="2021-01-01T00:00:00Z")
    inspector.show_source(replace(SOURCE, grades=(old, new), grade=new))
    assert reason.toPlainText() == ""
    text = words_on_screen(inspector)
    assert text.index("made up a witness") < text.index("careful with names")


def test_the_wheel_scrolls_the_panel_and_never_changes_a_grade(inspector):
    inspector.show_source(SOURCE)
    value = named(inspector, QComboBox, "Reliability")
    value.setFocus()
    before = value.currentIndex()
    wheel = QWheelEvent(
        QPointF(5, 5), QPointF(value.mapToGlobal(QPoint(5, 5))), QPoint(0, 240), QPoint(0, 240),
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(value, wheel)
    assert value.currentIndex() == before


def test_an_account_of_the_source_opens(qtbot, inspector):
    inspector.show_source(SOURCE)
    opened = heard(inspector.document_activated)
    qtbot.mouseClick(named(inspector, QPushButton, "Open Essay & reply"), Qt.MouseButton.LeftButton)
    assert opened == [("d1",)]


# claim


def test_a_claim_shows_every_account_and_the_sum(inspector):
    inspector.show_claim(CLAIM)
    table = named(inspector, SmallTable, "What each account says")
    assert [[table.item(n, m).text() for m in range(3)] for n in range(2)] == [
        ["A", "2019", "open"],
        ["B", "silent", "open"],
    ]
    assert "Only A gives a year." in words_on_screen(inspector)
    assert "“burned in 2019”" in words_on_screen(inspector)


def test_choosing_a_row_shows_its_statement_and_enter_goes_to_its_line(qtbot, inspector):
    inspector.show_claim(CLAIM)
    went = heard(inspector.cell_activated)
    table = named(inspector, SmallTable, "What each account says")
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_Down)
    assert "STATEMENT OF B" in words_on_screen(inspector)
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert went == [("k1", "c2")]


def test_a_statement_is_edited_and_graded_on_its_own(qtbot, inspector):
    inspector.show_claim(CLAIM, "c2")
    edits, grades = heard(inspector.cell_edited), heard(inspector.grade_cell_requested)
    speaker = named(inspector, QLineEdit, "Speaker")
    speaker.setFocus()
    qtbot.keyClicks(speaker, "the harbour master")
    qtbot.keyClick(speaker, Qt.Key.Key_Return)
    credibility = named(inspector, QComboBox, "Credibility")
    credibility.setFocus()
    qtbot.keyClick(credibility, Qt.Key.Key_4)
    qtbot.keyClicks(named(inspector, QPlainTextEdit, "Reason for the credibility"), "no other origin")
    button(inspector, "Save grade").click()
    assert edits == [("c2", "speaker", "the harbour master")]
    assert grades == [("c2", "4", "no other origin")]


def test_words_typed_for_one_statement_never_land_on_another(qtbot, inspector):
    inspector.show_claim(CLAIM)
    edits = heard(inspector.cell_edited)
    qtbot.keyClicks(named(inspector, QLineEdit, "Value"), "late ")
    named(inspector, SmallTable, "What each account says").setCurrentCell(1, 0)
    assert edits == [("c1", "value", "late 2019")]
    assert named(inspector, QLineEdit, "Value").text() == ""


def test_a_refreshed_claim_keeps_the_statement_that_was_chosen(inspector):
    inspector.show_claim(CLAIM, "c2")
    inspector.show_claim(CLAIM)
    assert "STATEMENT OF B" in words_on_screen(inspector)
    inspector.show_claim(replace(CLAIM, claim=replace(CLAIM.claim, cells=())))
    assert "STATEMENT OF" not in words_on_screen(inspector)


# note


def write(qtbot, inspector, text: str) -> None:
    body = named(inspector, QPlainTextEdit, "Note")
    inspector.focus_note()
    qtbot.keyClicks(body, text)


def test_a_note_saves_itself_after_a_pause(qtbot, inspector):
    inspector.show_note(NOTE)
    with qtbot.waitSignal(inspector.note_edited) as saved:
        write(qtbot, inspector, " No.")
        assert SAVING in words_on_screen(inspector)
    assert saved.args == ["n1", "A slip? No.", ("to verify",)]
    inspector.note_saved(replace(NOTE.note, body="A slip? No."))
    assert SAVED in words_on_screen(inspector) and inspector.unsaved_notes() == {}


def test_a_note_is_handed_over_at_once_when_the_focus_leaves_or_another_is_shown(qtbot, inspector):
    inspector.show_note(NOTE)
    edits = heard(inspector.note_edited)
    write(qtbot, inspector, "!")
    qtbot.keyClick(named(inspector, QPlainTextEdit, "Note"), Qt.Key.Key_Tab)
    assert edits == [("n1", "A slip?!", ("to verify",))]
    write(qtbot, inspector, "!")
    inspector.show_note(OTHER_NOTE)
    assert edits[1:] == [("n1", "A slip?!!", ("to verify",))]
    assert named(inspector, QPlainTextEdit, "Note").toPlainText() == "Other words"


def test_an_answer_to_an_older_save_does_not_take_back_newer_words(qtbot, inspector):
    inspector.show_note(NOTE)
    write(qtbot, inspector, " one")
    inspector.flush()
    write(qtbot, inspector, " two")
    inspector.show_note(replace(NOTE, note=replace(NOTE.note, body="A slip? one", version=2)))
    assert named(inspector, QPlainTextEdit, "Note").toPlainText() == "A slip? one two"
    assert inspector.unsaved_notes() == {"n1": ("A slip? one two", ("to verify",))}


def test_words_that_could_not_be_saved_stay_and_can_be_saved_again(qtbot, inspector):
    inspector.show_note(NOTE)
    edits = heard(inspector.note_edited)
    write(qtbot, inspector, " kept")
    inspector.flush()
    inspector.note_failed("n1")
    inspector.show_note(OTHER_NOTE)
    inspector.show_note(NOTE)
    assert named(inspector, QPlainTextEdit, "Note").toPlainText() == "A slip? kept"
    assert NOT_SAVED in words_on_screen(inspector)
    button(inspector, "Save again").click()
    assert edits == [("n1", "A slip? kept", ("to verify",))] * 2
    assert SAVING in words_on_screen(inspector)


def test_undo_from_elsewhere_shows_the_older_words_when_nothing_is_typed(inspector):
    inspector.show_note(NOTE)
    inspector.show_note(replace(NOTE, note=replace(NOTE.note, body="", tags=())))
    assert named(inspector, QPlainTextEdit, "Note").toPlainText() == ""
    assert inspector.unsaved_notes() == {}


def test_words_typed_and_taken_back_are_not_saved(qtbot, inspector):
    inspector.show_note(NOTE)
    edits = heard(inspector.note_edited)
    write(qtbot, inspector, "x")
    qtbot.keyClick(named(inspector, QPlainTextEdit, "Note"), Qt.Key.Key_Backspace)
    inspector.flush()
    assert edits == [] and SAVED in words_on_screen(inspector)


def test_tags_are_completed_and_cleaned(qtbot, inspector):
    inspector.show_note(NOTE)
    inspector.offer_tags(["figures", "Fire"])
    edits = heard(inspector.note_edited)
    tags = named(inspector, QLineEdit, "Tags of the note")
    tags.setFocus()
    tags.end(False)
    qtbot.keyClicks(tags, ", fig")
    completer = tags.completer()
    assert completer.currentCompletion() == "to verify, figures"
    completer.popup().hide()
    tags.setText(" to verify,, fire , to  verify,")
    inspector.flush()
    assert edits == [("n1", "A slip?", ("to verify", "fire"))]


def test_deleting_a_note_first_hands_over_its_last_words(qtbot, inspector):
    inspector.show_note(NOTE)
    order: list[str] = []
    inspector.note_edited.connect(lambda *_: order.append("edited"))
    inspector.note_deleted.connect(lambda *_: order.append("deleted"))
    write(qtbot, inspector, "!")
    button(inspector, "Delete note").click()
    assert order == ["edited", "deleted"]


# mention, and the panel as a whole


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (
            DateValue("2021-02-04", "2021-02-04", "2021-02-04", reason="Thursday before it"),
            ("means", "4 February 2021"),
        ),
        (DateValue(None, resolution="needs-document-date"), ("means", "not resolved: needs document date")),
        (QuantityValue(25_000, 25_000, "~", "person"), ("between", "22,500–27,500")),
        (QuantityValue(3, 3, subject="the driver"), ("of", "the driver")),
    ],
)
def test_a_mention_says_what_it_was_taken_for(value, expected):
    label = "DATE" if isinstance(value, DateValue) else "QUANTITY"
    assert expected in facts(Mention("m1", "d0", 0, 4, "words", label, value))


def test_a_wrong_reading_is_rejected(qtbot, inspector):
    asked = heard(inspector.mention.status_requested)
    inspector.show_mention(Mention("m1", "d0", 0, 3, "May", "DATE", DateValue("2021-05")))
    button(inspector, "Not a date").click()
    button(inspector, "Confirm").click()
    assert asked == [("m1", "rejected"), ("m1", "confirmed")]


def test_a_false_name_is_taken_away_here_or_everywhere_split_off_or_given_away(qtbot, inspector):
    removed, split = heard(inspector.mention.removal_requested), heard(inspector.mention.split_requested)
    wanted = heard(inspector.mention.other_wanted)
    inspector.show_mention(Mention("m1", "d0", 0, 3, "May", "PERSON", entity="e1", confidence=0.62))
    assert "proposed, 62% sure" in words_on_screen(inspector)
    for row in (0, 1):
        qtbot.mouseClick(button(inspector, "Not a name ▾"), Qt.MouseButton.LeftButton)
        menu = next(each for each in inspector.findChildren(QMenu) if each.isVisible())
        menu.actions()[row].trigger()
        menu.hide()
    qtbot.mouseClick(button(inspector, "Split off"), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(button(inspector, "Belongs to…"), Qt.MouseButton.LeftButton)
    assert (removed, split, wanted) == ([("m1", False), ("m1", True)], [("m1",)], [("m1",)])
    inspector.show_mention(Mention("m2", "d0", 4, 8, "2018", "DATE", DateValue("2018"), origin="manual"))
    assert not any(each.text() == "Belongs to…" and each.isVisible() for each in inspector.findChildren(QPushButton))
    assert not any(each.text() == "Confirm" and each.isVisible() for each in inspector.findChildren(QPushButton))


def test_what_is_put_away_hands_over_its_words_and_an_empty_panel_says_what_to_do(qtbot, inspector):
    assert "Choose a name" in words_on_screen(inspector)
    inspector.show_note(NOTE)
    inspector.show_entity(EntityView(ENTITY), ACCOUNTS)
    assert "Choose a name" not in words_on_screen(inspector)
    edits = heard(inspector.note_edited)
    write(qtbot, inspector, "!")
    inspector.clear("note")
    assert len(edits) == 1 and "written 2 ways" in words_on_screen(inspector)
    inspector.clear()
    assert "Choose a name" in words_on_screen(inspector)


def test_markup_in_names_and_quotes_is_shown_as_it_is(inspector):
    evil = "<img src=x><b>bold</b>"
    other = OpenProposal(Entity("e2", "PERSON", evil), evil, 0.9)
    inspector.show_entity(EntityView(replace(ENTITY, name=evil, forms=(Form(evil, {"d0": 1}),)), (other,)), ACCOUNTS)
    assert "<b>" not in named(inspector, QLineEdit, "Name").toolTip()
    inspector.show_note(replace(NOTE, title=evil))
    labels = inspector.findChildren(QLabel)
    assert all(each.textFormat() == Qt.TextFormat.PlainText for each in labels)
    assert evil in words_on_screen(inspector) and named(inspector, QLineEdit, "Name").text() == evil


def test_a_statement_shows_the_whole_of_a_long_quote(inspector):
    long = " ".join(["words that go on and on"] * 30)
    cell = replace(CLAIM.claim.cells[0], anchor=Anchor("d0", 0, len(long), long))
    inspector.show_claim(replace(CLAIM, claim=replace(CLAIM.claim, cells=(cell, *CLAIM.claim.cells[1:]))), cell.id)
    inspector.resize(240, 600)
    inspector.show()
    QApplication.processEvents()
    shown = next(each for each in inspector.findChildren(QLabel) if each.text() == f"“{long}”")
    assert shown.height() >= shown.heightForWidth(shown.width())


def test_a_statement_whose_words_are_gone_shows_them_and_says_so(inspector):
    cell = replace(CLAIM.claim.cells[0], anchor=None, lost="as it stood")
    inspector.show_claim(replace(CLAIM, claim=replace(CLAIM.claim, cells=(cell, *CLAIM.claim.cells[1:]))), cell.id)
    said = [each.text() for each in inspector.findChildren(QLabel)]
    assert "“as it stood”\nThe present version of this account no longer has these words." in said
