"""I bring accounts in, see what became of each file, and put right what they did not say themselves."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QLineEdit, QListView, QPlainTextEdit

from tests.journeys.conftest import NewWindow
from tests.journeys.hand import Hand
from viewer.session import Session

QUAY = "Crane falls on the quay\n\nHarlow, 12 May 2019\n\nThe crane fell yesterday, said harbour master Ines Vold.\n"
UNDATED = "A letter about the crane\n\nIt came down yesterday. Ines Vold saw it fall, and forty others with her.\n"
PAGE = """<!doctype html><html lang="en"><head><title>The crane inquiry</title></head><body><article>
<h1>The crane inquiry</h1><p>The inquiry into the crane heard Ines Vold for two hours in June 2019, and described
the morning in great detail to the three judges of the court.</p><p>The judges asked who had last looked at it,
and how many people had stood on the quay when it came down.</p></article></body></html>"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Three accounts, one of them twice, and a film."""
    place = tmp_path / "accounts"
    place.mkdir()
    (place / "1-quay.txt").write_text(QUAY, "utf-8")
    (place / "2-letter.md").write_text(UNDATED, "utf-8")
    (place / "3-inquiry.html").write_text(PAGE, "utf-8")
    (place / "4-quay-again.txt").write_text(QUAY, "utf-8")
    (place / "5-film.mp4").write_bytes(b"\0\0\0")
    return place


@pytest.fixture
def empty(new_window: NewWindow, tmp_path: Path) -> Hand:
    """A window on an archive with nothing in it."""
    Session.create(tmp_path / "quay.parallax", "The quay").close()
    return new_window(tmp_path / "quay.parallax")


def choose(hand: Hand, *names: str) -> None:
    """Types file names into the dialog that asks for them."""
    dialog = hand.dialog()
    assert isinstance(dialog, QFileDialog)
    line = dialog.findChild(QLineEdit)
    line.setFocus()
    line.selectAll()
    hand.type(" ".join(f'"{name}"' for name in names) if len(names) > 1 else names[0])
    hand.press("Return")
    hand.until(hand.no_dialog_of(QFileDialog))
    hand.rest()


def reports(hand: Hand) -> dict[str, str]:
    """The lists of the import's report."""
    return {shown.accessibleName(): shown.toPlainText() for shown in hand.dialog().findChildren(QPlainTextEdit)}


def test_a_folder_is_dropped_and_every_file_is_accounted_for(empty: Hand, folder: Path) -> None:
    empty.drop(empty.panels.library, folder)
    empty.rest()
    report = reports(empty)
    assert empty.says("3 came in, 1 already here, 1 refused.", empty.dialog())
    assert all(name in report["Came in"] for name in ("1-quay.txt", "2-letter.md", "3-inquiry.html"))
    assert "4-quay-again.txt" in report["Already here"]
    assert "Crane falls on the quay" in report["Already here"]
    film = report["Refused"]
    assert "5-film.mp4" in film
    assert len(film.splitlines()) > 1  # with a reason
    empty.press("Return")
    assert empty.no_dialog()
    assert "3 accounts" in empty.window.status.counts.text()
    assert [title for title in empty.titles() if title] == [
        "Crane falls on the quay", "A letter about the crane", "The crane inquiry",
    ]  # fmt: skip


def test_files_are_chosen_by_ctrl_i(empty: Hand, folder: Path) -> None:
    empty.press("Ctrl+I")
    choose(empty, str(folder / "1-quay.txt"))
    assert empty.no_dialog()
    assert empty.message().happened == "“Crane falls on the quay” came in."
    assert empty.titles()[0] == "Crane falls on the quay"


def test_the_import_shows_how_far_it_is_and_can_be_stopped(empty: Hand, tmp_path: Path) -> None:
    many = tmp_path / "many"
    many.mkdir()
    for number in range(300):
        (many / f"{number:03}.txt").write_text(f"Report {number}\n\n" + QUAY * 20, "utf-8")
    empty.drop(empty.panels.library, many)
    status = empty.window.status
    empty.until(lambda: status.bar.isVisible() and status.bar.value() > 3)
    assert status.doing.text().startswith("Importing")
    assert status.bar.maximum() == 300
    empty.click_at_once(status.cancel)
    empty.rest()
    assert not status.bar.isVisible()
    empty.dialog()
    assert empty.says("You stopped it; what had come in stays.", empty.dialog())
    empty.press("Return")
    kept = empty.desk.now.info.documents
    assert 0 < kept < 300
    empty.press("Ctrl+Z")
    assert empty.desk.now.info.documents == 0
    assert empty.titles() == ["", "", ""]


def test_a_corrected_date_moves_yesterday(empty: Hand, folder: Path) -> None:
    empty.press("Ctrl+I")
    choose(empty, str(folder / "2-letter.md"))
    assert yesterday(empty) is None
    empty.press("Alt+1", "Alt+Return")
    published = empty.named("Published", QLineEdit, empty.dialog())
    published.setFocus()
    empty.type("2019-05-12")
    empty.press("Return")
    assert not empty.no_dialog(), "Enter saves the field and leaves the dialog open"
    empty.press("Escape")
    assert empty.no_dialog()
    assert empty.column(1).head.date.text() == "12 May 2019"
    assert yesterday(empty) == "2019-05-11"
    empty.press("Ctrl+Z")
    assert yesterday(empty) is None


def yesterday(hand: Hand) -> str | None:
    events = [event for event in hand.desk.now.events if event.kind == "event" and event.edtf]
    return events[0].edtf if events else None


def test_the_source_is_filled_in_and_gives_the_account_an_origin(empty: Hand, folder: Path) -> None:
    empty.press("Ctrl+I")
    choose(empty, str(folder / "1-quay.txt"))
    empty.press("Alt+1", "Alt+Return")
    empty.named("Source", QLineEdit, empty.dialog()).setFocus()
    empty.type("Harlow Courier")
    empty.press("Return", "Escape")
    accounts = empty.named("Accounts", QListView)
    assert accounts.model().index(0, 0).data() == "Origin: Harlow Courier"


def test_a_new_archive_takes_the_place_of_the_former_which_is_let_go(hand: Hand, sample: Path, tmp_path: Path) -> None:
    lock = sample.with_name(f".{sample.name}.lock")
    assert lock.exists()
    hand.press("Ctrl+N")
    choose(hand, str(tmp_path / "fresh"))
    assert Path(hand.desk.session.path) == tmp_path / "fresh.parallax"
    assert hand.window.windowTitle() == "fresh – Parallax"
    assert hand.says("0 accounts")
    assert not lock.exists()
    Session.open(sample).close()


def test_another_archive_is_opened(hand: Hand, sample: Path, tmp_path: Path) -> None:
    Session.create(tmp_path / "quay.parallax", "The quay").close()
    hand.press("Ctrl+O")
    choose(hand, str(tmp_path / "quay.parallax"))
    assert hand.window.windowTitle() == "The quay – Parallax"
    assert not sample.with_name(f".{sample.name}.lock").exists()
    hand.press("Ctrl+O")
    choose(hand, str(sample))
    assert hand.titles()[0] == "Digest A · state agency"


def test_what_is_no_archive_leaves_the_open_one_alone(hand: Hand, tmp_path: Path) -> None:
    (tmp_path / "letter.db").write_text("Dear archive, I am a letter." * 200)
    hand.press("Ctrl+O")
    choose(hand, str(tmp_path / "letter.db"))
    assert "letter.db" in hand.message().happened
    assert "Traceback" not in hand.message().happened
    assert hand.titles()[0] == "Digest A · state agency"
    hand.select_words(1, "Antwerp")
    hand.press("A")
    assert hand.says("Saved")
