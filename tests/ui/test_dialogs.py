from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QTabWidget,
    QWidget,
)

from viewer.domain.claim import Cell, Claim
from viewer.domain.document import Document
from viewer.domain.merging import Comparison, Conflict, Contradiction, Difference
from viewer.domain.source import Source
from viewer.exporting import writer
from viewer.session.outgoing import ARCHIVE, Offer, Outgoing, Preview, remembered
from viewer.session.views import Duplicate, Imported, ImportSummary, Refused
from viewer.ui.dialogs.claim_dialog import ClaimDialog
from viewer.ui.dialogs.document_details import DocumentDetails, date_in_words, received
from viewer.ui.dialogs.export_dialog import FORMS, ExportDialog
from viewer.ui.dialogs.import_report import ImportReport, in_words
from viewer.ui.dialogs.merge_dialog import MergeDialog
from viewer.ui.widgets.checklist import Checklist
from viewer.ui.widgets.chip import Chip

DOCUMENT = Document(
    "d1", "Harbour fire", ("A. Karimi", "B. Haddad"), "s1", "2018-06", "dateline", "en",
    file_name="fire.html", path="/evidence/fire.html", encoding="utf-8", sha256="ab" * 32, size=1234,
    imported="2024-01-02T03:04:05Z", characters=1200,
)  # fmt: skip
CLAIMS = (
    Claim("k1", "year of the fire", "date", cells=(Cell("c", "k1", "d1"),)),
    Claim("k2", "number of the dead", "number"),
)


def named(dialog: QWidget, kind: type, name: str):
    return next(each for each in dialog.findChildren(kind) if each.accessibleName() == name)


def button(dialog: QWidget, text: str) -> QPushButton:
    return next(each for each in dialog.findChildren(QPushButton) if each.text() == text)


def words(dialog: QWidget) -> str:
    return "\n".join(each.text() for each in dialog.findChildren(QLabel))


def heard(signal) -> list[tuple]:
    calls: list[tuple] = []
    signal.connect(lambda *values: calls.append(values))
    return calls


@pytest.fixture
def shown(qtbot):
    def show(dialog):
        qtbot.addWidget(dialog)
        with qtbot.waitExposed(dialog):
            dialog.open()
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow)
        return dialog

    return show


# import

SUMMARY = ImportSummary(
    (Imported("d1", "/in/a.txt", "Account A", "00", ("The encoding was guessed.",)),),
    (Duplicate("/in/b.txt", "d1"),),
    (Refused("/in/c.exe", "Programs are not read."),),
)


def test_an_import_says_of_every_file_what_became_of_it(shown):
    report = shown(ImportReport(SUMMARY, {"d1": "Account A"}))
    tabs = report.findChild(QTabWidget)
    assert [tabs.tabText(n) for n in range(3)] == ["Came in 1", "Already here 1", "Refused 1"]
    assert tabs.currentIndex() == 2, "what was refused is what the user must see"
    assert "Programs are not read." in named(report, QPlainTextEdit, "Refused").toPlainText()
    assert "! The encoding was guessed." in named(report, QPlainTextEdit, "Came in").toPlainText()
    assert "already here as: Account A" in named(report, QPlainTextEdit, "Already here").toPlainText()


def test_the_report_can_be_copied(qtbot, shown):
    report = shown(ImportReport(SUMMARY))
    qtbot.mouseClick(button(report, "Copy the report"), Qt.MouseButton.LeftButton)
    copied = QGuiApplication.clipboard().text()
    assert "CAME IN 1\n\nAccount A\n/in/a.txt" in copied and "REFUSED 1\n\n/in/c.exe" in copied


def test_an_import_in_a_sentence():
    assert in_words(SUMMARY) == "1 came in, 1 already here, 1 refused."
    assert in_words(ImportSummary()) == "Nothing came in."


# details


@pytest.mark.parametrize(
    ("typed", "told", "good"),
    [
        ("", "undated", True),
        ("30 June 2018", "30 June 2018, kept as 2018-06-30", True),
        ("2018", "2018", True),
        ("2018-13-45", "is not a date", False),
        ("no date at all", "is not a date", False),
    ],
)
def test_a_typed_date_is_told_in_words(typed, told, good):
    words, understood = date_in_words(typed)
    assert told in words and understood is good


def test_details_show_what_proves_the_document_and_offer_none_of_it_for_editing(shown):
    dialog = shown(DocumentDetails())
    dialog.show_document(DOCUMENT, [Source("s1", "Harbour Agency")])
    assert named(dialog, QLineEdit, "Source").text() == "Harbour Agency"
    assert named(dialog, QLineEdit, "Authors").text() == "A. Karimi; B. Haddad"
    facts = dict(received(DOCUMENT))
    assert facts["SHA-256"].replace(" ", "") == DOCUMENT.sha256
    assert facts["Imported"] == "2024-01-02 03:04:05 UTC"
    assert all(text in words(dialog) for text in facts.values())
    assert DOCUMENT.sha256 not in {field.text().replace(" ", "") for field in dialog.findChildren(QLineEdit)}


def test_a_date_is_judged_while_it_is_typed_and_only_a_date_is_kept(qtbot, shown):
    dialog = shown(DocumentDetails())
    dialog.show_document(DOCUMENT)
    changes = heard(dialog.changed)
    published = named(dialog, QLineEdit, "Published")
    published.setFocus()
    published.selectAll()
    qtbot.keyClicks(published, "2018-06~")
    assert "about June 2018" in words(dialog)
    qtbot.keyClick(published, Qt.Key.Key_Return)
    assert changes == [("d1", "published", "2018-06~")] and dialog.isVisible()
    published.selectAll()
    qtbot.keyClicks(published, "2018-13-45")
    assert "is not a date" in words(dialog)
    qtbot.keyClick(published, Qt.Key.Key_Tab)
    assert len(changes) == 1 and published.text() == "2018-13-45", "the words stay, to be mended"


def test_leaving_the_dialog_keeps_the_last_field(qtbot, shown):
    dialog = shown(DocumentDetails())
    dialog.show_document(DOCUMENT)
    changes = heard(dialog.changed)
    rights = named(dialog, QLineEdit, "Rights")
    rights.setFocus()
    qtbot.keyClicks(rights, "public")
    dialog.accept()
    assert changes == [("d1", "rights", "public")]


# export


def offer(**more: object) -> Offer:
    return Offer(
        documents=[("d1", "A  Harbour fire"), ("d2", "B  The pier")],
        claims=[("k1", "year of the fire")],
        notes=12,
        **more,
    )


def chip(dialog: QWidget, name: str) -> Chip:
    return next(each for each in dialog.findChildren(Chip) if each.name == name)


def test_the_dialog_offers_exactly_the_forms_there_are():
    offered = {form.id: form.suffix for form in FORMS}
    assert offered.pop(ARCHIVE) == ".parallax"
    assert offered == {form.name: form.suffix for form in writer.FORMS.values()}


def test_the_ending_follows_the_form_and_the_choice_goes_out(qtbot, shown, tmp_path: Path):
    dialog = shown(ExportDialog(tmp_path / "brief v1.2", offer(tags={"to verify": 3, "dates": 2}, authors={"Ada": 4})))
    requested = heard(dialog.export_requested)
    assert dialog.target() == tmp_path / "brief v1.2.md"
    dialog.choose_form("html")
    assert dialog.target() == tmp_path / "brief v1.2.html"
    for name in ("to verify", "Ada"):
        qtbot.mouseClick(chip(dialog, name), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(button(dialog, "Export"), Qt.MouseButton.LeftButton)
    [(chosen, target)] = requested
    assert target == tmp_path / "brief v1.2.html" and chosen.form == "html"
    assert (chosen.tags, chosen.authors, chosen.documents) == ({"to verify"}, {"Ada"}, None)


def test_a_target_that_cannot_be_is_refused_before_the_work(shown, tmp_path: Path):
    dialog = shown(ExportDialog(tmp_path / "brief", offer()))
    target = named(dialog, QLineEdit, "Target file")
    for typed, hint in (
        ("", "Choose a file."),
        (str(tmp_path), "This is a folder"),
        ("/no/such/x.md", "no such folder"),
    ):
        target.setText(typed)
        assert not button(dialog, "Export").isEnabled() and hint in words(dialog)
    (tmp_path / "old.md").write_text("old")
    target.setText(str(tmp_path / "old.md"))
    assert button(dialog, "Export").isEnabled() and "will be replaced" in words(dialog)


def test_what_goes_in_is_ticked_with_the_keyboard(qtbot, shown, tmp_path: Path):
    dialog = shown(ExportDialog(tmp_path / "x", offer(), Outgoing(form="html", what="document")))
    assert "Tick the one document." in words(dialog) and not button(dialog, "Export").isEnabled()
    rows = named(dialog, Checklist, "Documents that go in")
    qtbot.keyClick(rows, Qt.Key.Key_Space)
    assert dialog.chosen().documents == ("d2",) and button(dialog, "Export").isEnabled()
    qtbot.keyClick(rows, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert dialog.chosen().documents is None
    qtbot.keyClick(rows, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert dialog.chosen().documents == () and "Tick the one document." in words(dialog)


def test_a_day_that_is_none_is_said(shown, tmp_path: Path):
    dialog = shown(ExportDialog(tmp_path / "x", offer()))
    named(dialog, QLineEdit, "Only notes changed on this day or later").setText("last week")
    assert "A day is written like 2026-01-31." in words(dialog) and not button(dialog, "Export").isEnabled()


def test_a_share_copy_asks_what_of_everything_goes_along(shown, tmp_path: Path):
    dialog = shown(ExportDialog(tmp_path / "x", offer(private=1), Outgoing(form=ARCHIVE, names=False)))
    boxes = {box.text(): box for box in dialog.findChildren(QCheckBox) if box.isVisibleTo(dialog)}
    assert not boxes["Names, and what was decided about them"].isChecked()
    boxes["Private notes"].click()
    chosen = dialog.chosen()
    assert chosen.private and not chosen.names and chosen.keep_tags and not chosen.paths
    dialog.choose_form("markdown")
    assert not boxes["Tags of the notes"].isVisibleTo(dialog)


def test_what_was_chosen_is_there_the_next_time():
    chosen = Outgoing(
        form="html", what="notes", style="apa", private=True, folder="/x", documents=("d",), since="2026-01-01"
    )
    again = remembered(chosen.kept())
    assert again == replace(chosen, documents=None, since=""), "what only means something in one archive is not kept"
    assert remembered("") == remembered('{"form": "papyrus", "bom": "x"}') == Outgoing()


def test_the_preview_is_asked_for_once_a_hand_rests(qtbot, shown, tmp_path: Path):
    dialog = ExportDialog(tmp_path / "x", offer())
    wanted = heard(dialog.preview_wanted)
    shown(dialog)
    dialog.choose_form("html")
    dialog.choose_form("ris")
    qtbot.waitUntil(lambda: bool(wanted))
    assert [call[0].form for call in wanted] == ["ris"]
    dialog.preview.show_preview(Preview("2 documents", text="TY  - NEWS"), None)
    assert named(dialog, QPlainTextEdit, "Preview").toPlainText() == "TY  - NEWS"
    dialog.preview.show_trouble("It cannot be done.")
    assert "It cannot be done." in words(dialog)


# merge

FOUND = Comparison(
    "ben.parallax",
    added={"note": ("seen twice",), "decision": ("A = B", "C ≠ D")},
    conflicts=(
        Conflict("note:1", "note", "mine now", (Difference("body", "mine now", "theirs now"),), ("Ada", "Ben")),
        Conflict("tag:2", "tag", "blue", (Difference("colour", "", "#00f"),)),
        Conflict("note:3", "note", "gone", (Difference("body", "gone", "kept"),), deleted="mine"),
    ),
    contradictions=(Contradiction("Okel", "Okel ≠ Oker", "Okel = Oker"),),
)


def test_what_both_changed_stands_side_by_side_and_is_decided_by_key(qtbot, shown):
    dialog = shown(MergeDialog(FOUND))
    merged = heard(dialog.merge_wanted)
    assert "3 things come in; 3 are to be decided." in words(dialog)
    assert {"Mine (Ada)", "Theirs (Ben)", "mine now", "theirs now"} <= set(words(dialog).split("\n"))
    rows = named(dialog, QListWidget, "What both changed")
    rows.setFocus()
    qtbot.keyClick(dialog, Qt.Key.Key_B)
    qtbot.keyClick(rows, Qt.Key.Key_Down)
    qtbot.keyClick(dialog, Qt.Key.Key_B)
    assert dialog.choices()["tag:2"] == "mine", "there is only one tag of a name"
    qtbot.keyClick(dialog, Qt.Key.Key_T)
    qtbot.keyClick(rows, Qt.Key.Key_Down)
    assert "Deleted" in words(dialog)
    qtbot.keyClick(rows, Qt.Key.Key_Return)
    assert merged == [({"note:1": "both", "tag:2": "theirs", "note:3": "mine"},)]


def test_decisions_that_contradict_are_only_shown(shown):
    dialog = shown(MergeDialog(FOUND))
    told = named(dialog, QPlainTextEdit, "These decisions cannot both hold. Yours stay as they are.")
    assert "mine: Okel ≠ Oker" in told.toPlainText() and "theirs: Okel = Oker" in told.toPlainText()


def test_nothing_new_cannot_be_merged(shown):
    dialog = shown(MergeDialog(Comparison("x", same={"note": 3})))
    assert "all of it is here already" in words(dialog) and not button(dialog, "Merge").isEnabled()


# claim


def test_typing_a_new_question_makes_a_claim_with_what_the_passage_says(qtbot, shown):
    dialog = shown(ClaimDialog("in 2019 the ferry burned", CLAIMS, value="2019", kind="date"))
    made, chosen = heard(dialog.claim_created), heard(dialog.claim_chosen)
    assert not dialog._go.isEnabled(), "nothing is asked yet"
    question = named(dialog, QLineEdit, "Question of the claim")
    qtbot.keyClicks(question, "year the ferry burned")
    qtbot.keyClick(question, Qt.Key.Key_Return)
    assert made == [("year the ferry burned", "date", "2019", "asserts", "")] and chosen == []


def test_an_existing_claim_is_found_by_typing_and_chosen_with_the_arrows(qtbot, shown):
    dialog = shown(ClaimDialog("forty people died", CLAIMS, value="forty", kind="wording"))
    made, chosen = heard(dialog.claim_created), heard(dialog.claim_chosen)
    question = named(dialog, QLineEdit, "Question of the claim")
    qtbot.keyClicks(question, "DEAD")
    qtbot.keyClick(question, Qt.Key.Key_Up)
    kind = named(dialog, QComboBox, "Kind of claim")
    assert kind.currentData() == "number" and not kind.isEnabled()
    stance = named(dialog, QComboBox, "Stance")
    stance.setCurrentIndex(stance.findData("reports-others-say"))
    qtbot.keyClicks(named(dialog, QLineEdit, "Speaker"), "a nurse")
    qtbot.keyClick(question, Qt.Key.Key_Return)
    assert chosen == [("k2", "forty", "reports-others-say", "a nurse")] and made == []


def test_the_same_question_again_means_the_claim_that_is_there(qtbot, shown):
    dialog = shown(ClaimDialog("in 2019", CLAIMS))
    chosen = heard(dialog.claim_chosen)
    question = named(dialog, QLineEdit, "Question of the claim")
    qtbot.keyClicks(question, "Year of the Fire")
    qtbot.keyClick(question, Qt.Key.Key_Return)
    assert [call[0] for call in chosen] == ["k1"]


def test_a_passage_cannot_be_silent(shown):
    dialog = shown(ClaimDialog("words"))
    stance = named(dialog, QComboBox, "Stance")
    assert stance.findData("silent") < 0 and stance.findData("denies") >= 0


def test_what_looks_like_markup_is_shown_as_it_is(shown):
    dialog = shown(ClaimDialog("<b>x</b>", account="<i>y</i>"))
    assert "“<b>x</b>”" in words(dialog)
    assert all(
        each.textFormat() == Qt.TextFormat.PlainText for each in dialog.findChildren(QLabel) if "<" in each.text()
    )
