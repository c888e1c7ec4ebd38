"""Things go wrong around me: the window stays calm, says it in my words, and loses nothing."""

from __future__ import annotations

import logging
import os
import shutil
import threading
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from tests.journeys.conftest import NewWindow
from tests.journeys.hand import Hand
from viewer.errors import ViewerError
from viewer.session import Session

EVERYTHING = "C", "G", "L", "A", "H", "N", "Shift+N", "Shift+C", "T", "Ctrl+C", "Ctrl+Z", "F3", "Alt+Left", "Ctrl+L"


@pytest.fixture
def empty(new_window: NewWindow, tmp_path: Path) -> Hand:
    """A window on an archive with nothing in it."""
    Session.create(tmp_path / "quay.parallax", "The quay").close()
    return new_window(tmp_path / "quay.parallax")


def locks(folder: Path) -> list[Path]:
    return [path for path in folder.iterdir() if path.name.startswith(".") or path.name.endswith("-journal")]


def test_a_second_window_reads_and_refuses_to_write(hand: Hand, new_window: NewWindow, sample: Path) -> None:
    second = new_window(sample)
    assert "reading only" in second.message().happened
    assert second.message().do
    assert second.says("read only")
    second.select_words(1, "Antwerp")
    for name in ("annotate", "highlight", "link", "import", "import-folder", "undo", "redo"):
        assert not second.window.acts[name].isEnabled(), name
    second.press("A", "H", "L", "Ctrl+I", "Ctrl+Shift+I")
    assert second.no_dialog()
    assert len(second.desk.now.notes) == 8
    assert "reading only" in second.message().happened
    second.press("Alt+1", "C", "N", "Ctrl+E")
    assert not second.no_dialog(), "reading, walking and exporting go on"
    second.press("Escape")


def test_an_edit_that_gets_through_is_refused_in_words(hand: Hand, new_window: NewWindow, sample: Path) -> None:
    second = new_window(sample)
    second.click_words(2, "Three accomplices")  # a note
    body = second.named("Note", QPlainTextEdit, second.panels.inspector)
    body.setFocus()
    second.type("more")
    second.until(lambda: second.message().kind == "error")
    assert "Nothing can be changed" in second.message().happened
    assert "NOT SAVED" in second.window.status.counts.text()
    assert body.toPlainText().startswith("more"), "the words stay on screen"
    second.press("Alt+1", "Ctrl+N")  # the window goes on working
    second.dialog()
    second.press("Escape")


@pytest.mark.skipif(os.geteuid() == 0 if hasattr(os, "geteuid") else True, reason="root may write everywhere")
def test_an_archive_in_a_folder_that_may_not_be_written_is_read(new_window: NewWindow, sample: Path) -> None:
    sample.chmod(0o400)
    sample.parent.chmod(0o500)
    try:
        hand = new_window(sample)
        assert "reading only" in hand.message().happened
        hand.window.close()
    finally:
        sample.parent.chmod(0o700)


@pytest.mark.parametrize("harm", ["cut", "zeroed", "not there", "a folder", "empty"])
def test_a_damaged_archive_is_refused_in_words(new_window: NewWindow, sample: Path, harm: str) -> None:
    if harm == "cut":
        os.truncate(sample, sample.stat().st_size // 3)
    elif harm == "zeroed":
        with sample.open("r+b") as file:
            file.write(b"\0" * 4096)
    elif harm == "empty":
        sample.write_bytes(b"")
    else:
        sample.unlink()
        if harm == "a folder":
            sample.mkdir()
    hand = new_window(sample)
    message = hand.message()
    assert message is not None, "something is said"
    assert "inside Parallax" not in message.happened, "it is not taken for a bug"
    assert "Traceback" not in message.happened + message.safe + message.do
    hand.press("Ctrl+O")
    hand.dialog()
    hand.press("Escape")


def test_without_an_archive_every_key_is_harmless(new_window: NewWindow) -> None:
    hand = new_window(None)
    hand.press(*EVERYTHING, "F6", "F9", "F10", "Ctrl+2", "Alt+1", "Ctrl+E", "Ctrl+K", "Escape")
    assert hand.no_dialog()
    assert hand.message() is None


def test_an_archive_with_nothing_in_it_says_what_to_do(empty: Hand) -> None:
    assert empty.says("No accounts yet.\nImport files with Ctrl+I")
    assert empty.says("No accounts yet.", empty.column(1))
    assert empty.says("Import some with Ctrl+I", empty.panels.timeline)
    for tab, words in (("claims", "press L"), ("results", "Press Ctrl+K"), ("notes", "press A")):
        empty.click_tab(tab)
        assert empty.says(words, empty.bench.tabs.currentWidget()), tab


def test_what_an_empty_archive_says_names_the_keys_that_are_in_force(empty: Hand) -> None:
    window = empty.window
    window.take_up(replace(window.settings, keys={"import": ("Ctrl+Alt+J",), "search": (), "link": ("Y",)}))
    try:
        assert empty.says("Import files with Ctrl+Alt+J")
        assert empty.says("Import some with Ctrl+Alt+J", empty.panels.timeline)
        for tab, words in (
            ("claims", "press Y"), ("results", "Press “Search, or jump anywhere”"), ("names", "with Ctrl+Alt+J"),
        ):  # fmt: skip
            empty.click_tab(tab)
            assert empty.says(words, empty.bench.tabs.currentWidget()), tab
    finally:
        window.take_up(replace(window.settings, keys={}))


def test_with_nothing_in_it_every_key_is_harmless(empty: Hand) -> None:
    empty.press("Alt+1", *EVERYTHING)
    for tab in ("timeline", "claims", "results", "notes"):
        empty.click_tab(tab)
        for _ in range(6):
            empty.press("F6")
            assert empty.focus() is not None
            assert empty.focus().isVisible(), "the keyboard is where it can be seen"
    assert empty.no_dialog()
    assert empty.message() is None


def test_an_account_that_undo_takes_away_leaves_its_column(empty: Hand, tmp_path: Path) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text("A letter\n\nInes Vold saw the crane fall on 12 May 2019.\n", "utf-8")
    empty.drop(empty.panels.library, letter)
    empty.rest()
    empty.select_words(1, "Ines Vold saw")
    empty.press("A")
    empty.type("who?")
    empty.press("Alt+1")
    empty.until(lambda: not empty.panels.inspector.unsaved_notes())
    empty.click_words(1, "12 May 2019")
    empty.press(*["Ctrl+Z"] * 3)
    assert empty.desk.now.info.documents == 0
    assert empty.titles() == ["", "", ""]
    assert empty.says("No accounts yet.", empty.column(1))
    assert empty.focus().isVisible()
    empty.press(*EVERYTHING, "Escape", "Alt+1", *["Ctrl+Shift+Z"] * 3)
    assert empty.desk.now.info.documents == 1
    assert [view.note.body for view in empty.desk.now.notes] == ["who?"]
    assert empty.message() is None or "came in" in empty.message().happened


def test_what_was_half_typed_is_saved_by_closing(hand: Hand, sample: Path) -> None:
    hand.select_words(1, "Antwerp")
    hand.press("A")
    hand.type("half a thou")
    assert hand.panels.inspector.unsaved_notes()
    hand.window.close()
    session = Session.open(sample)
    try:
        assert "half a thou" in [view.note.body for view in session.notes()]
    finally:
        session.close()


def test_what_was_half_typed_is_saved_by_opening_another_archive(hand: Hand, sample: Path, tmp_path: Path) -> None:
    other = Path(shutil.copy(sample, tmp_path / "other.db"))
    hand.select_words(1, "Antwerp")
    hand.press("A")
    hand.type("half a thou")
    hand.window.open_archive(other)
    hand.rest()
    assert Path(hand.desk.session.path) == other
    session = Session.open(sample)
    try:
        assert session.read_only is None
        assert "half a thou" in [view.note.body for view in session.notes()]
    finally:
        session.close()


def test_closing_while_an_edit_is_under_way_waits_for_it(
    hand: Hand, sample: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    held, add = threading.Event(), Session.add_note
    began = threading.Event()

    def slowly(*args: object) -> object:
        began.set()
        held.wait(5)
        return add(*args)

    monkeypatch.setattr(Session, "add_note", slowly)
    hand.select_words(1, "Antwerp")
    hand.tap("H")
    hand.select_words_at_once(1, "Tehran")
    hand.tap("H")
    hand.until(began.is_set)
    threading.Timer(0.2, held.set).start()
    hand.window.close()
    session = Session.open(sample)
    try:
        quotes = [view.note.anchor.quote for view in session.notes()]
        assert {"Antwerp", "Tehran"} <= set(quotes)
    finally:
        session.close()


def test_closing_while_importing_stops_it_and_leaves_a_sound_archive(empty: Hand, tmp_path: Path) -> None:
    many = tmp_path / "many"
    many.mkdir()
    for number in range(400):
        (many / f"{number:03}.txt").write_text(f"Report {number}\n\nThe crane fell on 12 May 2019.\n" * 20, "utf-8")
    empty.drop(empty.panels.library, many)
    status = empty.window.status
    empty.until(lambda: status.bar.isVisible() and status.bar.value() > 3)
    empty.window.close()
    assert locks(tmp_path) == []
    session = Session.open(tmp_path / "quay.parallax")
    try:
        assert session.check() == []
        assert len(session.accounts()) < 400
    finally:
        session.close()


def test_closing_leaves_no_lock_no_thread_and_no_window(hand: Hand, sample: Path) -> None:
    hand.press("Ctrl+Q")
    assert locks(sample.parent) == []
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("parallax")]
    assert not [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]


def test_a_mistake_of_ours_is_told_calmly(
    hand: Hand, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    secret = "the text of a document"

    def stumble(*_: object) -> None:
        raise ZeroDivisionError(secret)

    monkeypatch.setattr(Session, "add_note", stumble)
    hand.select_words(1, "Antwerp")
    with caplog.at_level(logging.ERROR):
        hand.press("H")
    assert "our mistake, not yours" in hand.message().happened
    assert "ZeroDivisionError" in caplog.text
    assert secret not in caplog.text
    hand.press("Escape")
    assert hand.message() is None
    monkeypatch.undo()
    hand.press("Alt+1", "H")
    assert len(hand.desk.now.notes) == 9


@pytest.mark.parametrize("method", ["search", "reading", "entity", "accounts", "export", "edit_note", "import_paths"])
def test_trouble_in_any_question_is_told_and_passes(
    hand: Hand, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, method: str
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise ViewerError("The disk is full.", safe="Your notes are kept.", do="Free some space.")

    monkeypatch.setattr(Session, method, refuse)
    match method:
        case "search":
            hand.press("Ctrl+K")
            hand.type("rally")
        case "reading":
            hand.press("Ctrl+4", "F9", "F9")
            hand.drop(hand.panels.library, tmp_path)
        case "entity":
            hand.click_words(1, "Tehran")
        case "accounts":
            hand.select_words(1, "Antwerp")
            hand.press("H")
        case "export":
            hand.press("Ctrl+E", "Return")
        case "edit_note":
            hand.select_words(1, "Antwerp")
            hand.press("A")
            hand.type("thought")
        case "import_paths":
            hand.drop(hand.panels.library, tmp_path)
    if method != "reading":
        hand.until(lambda: hand.message() is not None)
        assert hand.message().happened == "The disk is full."
    monkeypatch.undo()
    hand.press("Alt+1", "C")
    assert hand.window.is_idle()
    if method == "edit_note":
        assert hand.says("Not saved", hand.panels.inspector)
        assert hand.says("NOT SAVED", hand.window.status)
        hand.click(hand.bring(hand.button("Save again")))
        assert "thought" in [view.note.body for view in hand.desk.now.notes]
        assert hand.says("all changes saved", hand.window.status)
