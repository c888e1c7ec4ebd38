"""How fast an account with tens of thousands of mentions opens and scrolls, beside Qt's plain QTextBrowser.

    xvfb-run -a python tests/benchmarks/reader.py [--characters 1000000] [--mentions 10000]

Both show the same made-up text at the same size, with the same mentions underlined: the reader paints what is on
the screen, the browser gets a QTextCharFormat for every mention, as a program that knows only Qt would do it.
Then the whole reader of the window, with head, margin and ruler, showing one account and four different ones side
by side. Readable: from the text in memory until the first page is painted. Frame: one wheel step, from the scroll bar's
change until the window is painted; the slowest is the hitch one would feel. Times are milliseconds of the
processor, since others may use the machine; memory is what the process has grown by.
"""

from __future__ import annotations

import argparse
import random
import resource
import statistics
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QTextBrowser, QVBoxLayout, QWidget

from viewer.domain.document import Document
from viewer.domain.mention import LABELS, Mention
from viewer.domain.text import paragraphs
from viewer.session.views import Account, Reading
from viewer.ui import theme
from viewer.ui.reader.reader import Reader
from viewer.ui.reader.text_pane import TextPane
from viewer.ui.reader.view_text import view_of

WORDS = (
    "the harbour fire Ilona Brandt Ministry of Ports Sandhaven June 2031 said that a witness near the quay reported "
    "many people and no ship left before noon while Tomas Okel denied every word of the letter"
).split()
SIZE = (760, 900)
WINDOW = QSize(1500, 900)
STEPS, JUMPS = 200, 40


def reading(characters: int, count: int) -> Reading:
    """A text of so many characters with so many mentions, the same in every run."""
    chance, parts, length = random.Random(20310304), [], 0
    while length < characters:
        parts.append(" ".join(chance.choices(WORDS, k=chance.randint(20, 150))))
        length += len(parts[-1]) + 2
    text = "\n\n".join(parts)
    starts = sorted(chance.sample(range(0, len(text) - 30, 25), count))
    mentions = tuple(
        Mention(
            f"m{n}", "d", start, start + (size := chance.randint(4, 18)), text[start : start + size],
            chance.choice(LABELS), entity=f"e{n % 3_000}",
        )
        for n, start in enumerate(starts)
    )  # fmt: skip
    return Reading(Document("d", "Long account", characters=len(text)), text, tuple(paragraphs(text)), mentions)


def ours(shown: Reading) -> TextPane:
    """The reader's column."""
    pane = TextPane()
    pane.resize(*SIZE)
    pane.show()
    pane.show_reading(shown)
    return pane


def plain(shown: Reading) -> QTextBrowser:
    """Qt's own, with a format for every mention."""
    browser = QTextBrowser()
    browser.setFont(theme.look().reader_font())
    browser.resize(*SIZE)
    browser.show()
    browser.setPlainText(shown.text)
    cursor = QTextCursor(browser.document())
    cursor.beginEditBlock()
    for mention in shown.mentions:
        form = QTextCharFormat()
        form.setUnderlineStyle(theme.UNDERLINES[mention.label])
        form.setUnderlineColor(QColor(theme.look().theme.kind(mention.label)))
        cursor.setPosition(mention.start)
        cursor.setPosition(mention.end, QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(form)
    cursor.endEditBlock()
    return browser


class Columns(QWidget):
    """The window's reader with so many columns; it scrolls them all together."""

    def __init__(self, count: int, shown: Reading) -> None:
        super().__init__()
        self.reader = Reader()
        layout = QVBoxLayout(self)
        layout.addWidget(self.reader)
        self.resize(WINDOW)
        self.show()
        self.reader.set_columns(count)
        QApplication.processEvents()
        view_of(shown.text, shown.blocks)  # not measured: in the window a working thread does it
        self._readings = [replace(shown, document=replace(shown.document, id=str(n))) for n in range(count)]

    def open(self) -> None:
        """Shows an account in every column."""
        for number, shown in enumerate(self._readings):
            self.reader.open(shown, Account(shown.document, "ABCD"[number]), number)

    def to(self, value: int) -> None:
        """Scrolls every column."""
        for column in self.reader.columns:
            column.pane.verticalScrollBar().setValue(value)

    def painted(self) -> None:
        """Paints what has changed, all of it in one frame as the window does."""
        for column in self.reader.columns:
            column.pane.viewport().update()  # not only the strip that was scrolled in
        QApplication.processEvents()


def measure_columns(count: int, shown: Reading) -> list[float]:
    """Opens and scrolls `count` columns; prints a line and gives its figures."""
    window = Columns(count, shown)
    before, begun = _memory(), time.process_time()
    window.open()
    window.painted()
    readable = time.process_time() - begun
    bar = window.reader.columns[0].pane.verticalScrollBar()

    def moved(value: int) -> float:
        begun = time.process_time()
        window.to(value)
        window.painted()
        return time.process_time() - begun

    frames = [moved(bar.value() + 3) for _ in range(STEPS)]
    chance = random.Random(1)
    jumps = [moved(chance.randrange(max(1, bar.maximum()))) for _ in range(JUMPS)]
    row = [readable, statistics.median(frames), _share(frames, 0.95), max(frames), statistics.median(jumps), max(jumps)]
    _print(f"{count} column" + "s" * (count > 1), row, before)
    window.hide()
    window.deleteLater()
    return row


def measure(app: QApplication, name: str, make: Callable[[Reading], QAbstractScrollArea], shown: Reading) -> None:
    """Opens, scrolls and jumps; prints a line."""
    before, begun = _memory(), time.process_time()
    view = make(shown)
    _paint(app, view)
    readable = time.process_time() - begun
    bar = view.verticalScrollBar()
    step = bar.singleStep() * 3
    frames = [_moved(app, view, bar.value() + step) for _ in range(STEPS)]
    chance = random.Random(1)
    jumps = [_moved(app, view, chance.randrange(bar.maximum())) for _ in range(JUMPS)]
    row = [readable, statistics.median(frames), _share(frames, 0.95), max(frames), statistics.median(jumps), max(jumps)]
    _print(name, row, before)
    view.hide()
    view.deleteLater()


def _print(name: str, row: list[float], before: float) -> None:
    print(f"{name:14}" + "".join(f"{1000 * each:11.1f}" for each in row) + f"{_memory() - before:11.0f}", flush=True)


def _moved(app: QApplication, view: QAbstractScrollArea, value: int) -> float:
    begun = time.process_time()
    view.verticalScrollBar().setValue(value)
    _paint(app, view)
    return time.process_time() - begun


def _paint(app: QApplication, view: QAbstractScrollArea) -> None:
    view.viewport().repaint()  # else each frame would be painted twice, once for the event that is waiting
    app.processEvents()


def _share(values: list[float], share: float) -> float:
    return sorted(values)[int(share * (len(values) - 1))]


def _memory() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def main() -> None:
    """Measures both on one text."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--characters", type=int, default=1_000_000)
    parser.add_argument("--mentions", type=int, default=10_000)
    asked = parser.parse_args()
    app = QApplication(sys.argv[:1])
    theme.look().use("light")
    shown = reading(asked.characters, asked.mentions)
    print(f"{len(shown.text):,} characters, {len(shown.mentions):,} mentions, on {app.platformName()}; ms, MB")
    heads = ("readable", "frame", "95 %", "slowest", "jump", "slowest", "memory")
    print(" " * 14 + "".join(f"{head:>11}" for head in heads))
    measure(app, "reader", ours, shown)
    measure(app, "QTextBrowser", plain, shown)
    measure_columns(1, replace(shown, text=shown.text[:1000], mentions=()))  # what the first window of a run loads
    one, four = measure_columns(1, shown), measure_columns(4, shown)
    heads = ("readable", "frame", "95 %", "slowest", "jump", "slowest")
    print("four to one   " + "".join(f"{b / a:11.1f}" for a, b, _ in zip(one, four, heads, strict=True)))


if __name__ == "__main__":
    main()
