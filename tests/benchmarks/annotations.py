"""Fifty thousand notes on one document of a megabyte, and a note of a megabyte: what the window's thread waits for.

Of the window's steps the first figure is by the clock, with what other threads and processes do meanwhile; how
long the window waits, and frames and keys, are times of the processor in the window's thread, as others may use
the machine. At the end Qt's own widgets with as many notes: QPlainTextEdit with ExtraSelections, QListWidget.

QT_QPA_PLATFORM=offscreen python tests/benchmarks/annotations.py [NOTES]
"""

from __future__ import annotations

import random
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QColor, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListWidget, QPlainTextEdit, QTextEdit

from viewer.domain.annotation import anchor
from viewer.domain.narrowing import NoteNarrowing
from viewer.session import Session
from viewer.settings import Settings
from viewer.storage import notes as note_rows
from viewer.ui.application import application
from viewer.ui.main_window import MainWindow

WORDS = "the harbour fire was seen by many who said that boats had burned before anybody came to help them".split()


class Beat:
    """The longest time of the processor for which the window's thread answered nothing."""

    def __init__(self) -> None:
        self.longest = 0.0
        self._last = time.thread_time()
        self._timer = QTimer(interval=1)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self) -> None:
        now = time.thread_time()
        self.longest, self._last = max(self.longest, now - self._last), now

    def reset(self) -> None:
        self.longest, self._last = 0.0, time.thread_time()


def make(path: Path, count: int) -> None:
    chosen = random.Random(7)
    text = ""
    lines = []
    while sum(map(len, lines)) < 1_000_000:
        lines.append(" ".join(chosen.choices(WORDS, k=60)).capitalize() + ".\n\n")
    text = "".join(lines)
    source = path.with_suffix(".txt")
    source.write_text(text, "utf-8")
    session = Session.create(path, "Many notes", "Ada", index_folder=path.parent / "index")
    session.import_paths([source])
    document = session.accounts()[0].document.id
    text = session.text(document)
    for name, colour in (("doubt", "#d55e00"), ("witness", "#0072b2"), ("figure", "#009e73")):
        session.describe_tag(name, colour)
    with session._archive.edit("Write notes") as edit:
        for _ in range(count):
            start = chosen.randrange(len(text) - 200)
            place = anchor(document, text, start, start + chosen.randrange(5, 120))
            tags = tuple(chosen.sample(("doubt/figures", "witness", "figure", "to verify"), k=chosen.randrange(3)))
            note_rows.add(edit, place, " ".join(chosen.choices(WORDS, k=20)), tags)
    long = "\n\n".join(" ".join(chosen.choices(WORDS, k=80)) for _ in range(2_200))[:1_000_000]
    session.add_note(document, 0, 40, long)
    session.close()


def pause(milliseconds: int) -> None:
    """Lets the window's loop run as it does in the program; QTest.qWait would keep the other threads from running."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def timed(name: str, work: Callable[[], object]) -> None:
    begun = time.perf_counter()
    work()
    print(f"{name:58} {(time.perf_counter() - begun) * 1000:8.0f} ms")


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 50_000
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "many.db"
        timed(f"write {count:,} notes", lambda: make(path, count))
        session = Session.open(path, index_folder=Path(folder) / "index")
        document = session.accounts()[0].document.id
        timed("session: ids of all notes", session.note_ids)
        timed("session: narrowed to a tag", lambda: session.note_ids(NoteNarrowing(tags=("doubt",))))
        timed("session: narrowed to words", lambda: session.note_ids(NoteNarrowing(text="boats help")))
        timed("session: narrowed to a to-do", lambda: session.note_ids(NoteNarrowing(todo=("open",))))
        timed("session: notes of the document, for its marks", lambda: session.notes_in(document))
        timed("session: tags with counts", session.tags)
        timed("session: one page of rows", lambda: session.note_views(session.note_ids()[1000:1064], 2000))
        session.close()
        window(path)


def window(path: Path) -> None:
    application()
    shown = MainWindow(Settings(columns=1, author="Ada"), remember=False, index_folder=path.parent / "index2")
    shown.resize(1600, 1000)
    shown.show()
    shown.activateWindow()
    beat = Beat()

    def rest() -> None:
        until = time.perf_counter() + 600
        while time.perf_counter() < until:
            pause(20)
            if shown.is_idle():
                pause(60)
                if shown.is_idle():
                    return

    def waited(name: str, work: Callable[[], object]) -> None:
        beat.reset()
        begun = time.perf_counter()
        work()
        rest()
        spent = time.perf_counter() - begun
        print(f"{name:58} {spent * 1000:8.0f} ms, the window waits {beat.longest * 1000:6.0f} ms at most")

    waited("open the archive", lambda: shown.open_archive(path))
    bench = shown.bench
    assert bench is not None
    panels, desk = bench.panels, bench.desk
    waited("show the notes", lambda: bench.show_tab("notes", focus=True))
    bar = panels.notes.notes.verticalScrollBar()
    frames = []
    for step in range(100):
        begun = time.thread_time()
        bar.setValue(bar.maximum() * step // 100)
        panels.notes.notes.viewport().repaint()
        frames.append(time.thread_time() - begun)
    print(f"{'scroll the list, a frame (mean, worst)':58} {sum(frames) * 10:8.1f} ms, {max(frames) * 1000:6.1f} ms")
    rest()
    pane = panels.reader.columns[0].pane
    frames = []
    for step in range(100):
        begun = time.thread_time()
        pane.verticalScrollBar().setValue(pane.verticalScrollBar().maximum() * step // 100)
        pane.viewport().repaint()
        frames.append(time.thread_time() - begun)
    print(f"{'scroll the text, a frame (mean, worst)':58} {sum(frames) * 10:8.1f} ms, {max(frames) * 1000:6.1f} ms")
    waited("narrow to a tag", lambda: panels.notes.bar.ask_for(tag="witness"))
    waited("narrow to words", lambda: panels.notes.filter.setText("boats help"))
    waited("show all", panels.notes.bar.ask_nothing)
    note = desk.now.notes.ids[100] if desk.now else ""
    waited("show a note", lambda: desk.show_note(note, write=True))
    typed(shown, beat, rest, "type 60 letters into a short note")
    waited("tag 5,000 notes", lambda: desk.edit(lambda: desk.session.tag_notes(desk.now.notes.ids[:5000], ["later"])))
    waited("undo that", desk.undo)
    waited("delete 5,000 notes", lambda: desk.edit(lambda: desk.session.delete_notes(desk.now.notes.ids[:5000])))
    waited("undo that", desk.undo)
    long = max(desk.now.notes.ids[:3000], key=lambda i: len(desk.session.note(i).body))
    waited("show the note of a megabyte", lambda: desk.show_note(long, write=True))
    typed(shown, beat, rest, "type 60 letters into it")
    shown.close()
    text, places = desk_text(path)
    qt_alone(text, places)


def desk_text(path: Path) -> tuple[str, list[tuple[int, int]]]:
    """The text and the places of its notes."""
    session = Session.open(path, index_folder=path.parent / "index2")
    document = session.accounts()[0].document.id
    found = session.text(document), [(n.anchor.start, n.anchor.end) for n in session.notes_in(document) if n.anchor]
    session.close()
    return found


def qt_alone(text: str, places: list[tuple[int, int]]) -> None:
    """The same with Qt's own widgets, which hold everything."""
    edit = QPlainTextEdit()
    edit.resize(760, 900)
    edit.show()
    QApplication.processEvents()
    begun = time.thread_time()
    edit.setPlainText(text)
    marked = []
    for start, end in places:
        selection = QTextEdit.ExtraSelection()
        cursor = QTextCursor(edit.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        selection.cursor = cursor  # type: ignore[attr-defined]
        selection.format.setBackground(QColor("#fff3c4"))  # type: ignore[attr-defined]
        marked.append(selection)
    edit.setExtraSelections(marked)
    edit.viewport().repaint()
    print(f"{'Qt: QPlainTextEdit, mark and show':58} {(time.thread_time() - begun) * 1000:8.0f} ms")
    frames = []
    for step in range(20):
        begun = time.thread_time()
        edit.verticalScrollBar().setValue(edit.verticalScrollBar().maximum() * step // 20)
        edit.viewport().repaint()
        frames.append(time.thread_time() - begun)
    print(f"{'Qt: scroll it, a frame (mean, worst)':58} {sum(frames) * 50:8.1f} ms, {max(frames) * 1000:6.1f} ms")
    begun = time.thread_time()
    rows = QListWidget()
    rows.setUniformItemSizes(True)
    rows.addItems([text[start:end] for start, end in places])
    rows.resize(900, 300)
    rows.show()
    QApplication.processEvents()
    rows.viewport().repaint()
    print(f"{'Qt: QListWidget, fill and show':58} {(time.thread_time() - begun) * 1000:8.0f} ms")


def typed(shown: MainWindow, beat: Beat, rest: Callable[[], None], name: str) -> None:
    field = QApplication.focusWidget()
    assert field is not None and field.accessibleName() == "Note", field
    keys = []
    beat.reset()
    for _ in range(60):
        begun = time.thread_time()
        QTest.keyClick(field, "x")
        field.repaint()
        keys.append(time.thread_time() - begun)
        pause(40)
    rest()
    print(f"{name + ', a key (mean, worst)':58} {sum(keys) / len(keys) * 1000:8.1f} ms, {max(keys) * 1000:6.1f} ms;"
          f" the window waits {beat.longest * 1000:.0f} ms at most")  # fmt: skip


if __name__ == "__main__":
    main()
