"""Finding words in the columns: in all of them, or in the one that is being read."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from viewer.texts import tr
from viewer.ui.reader.column import Column
from viewer.ui.reader.find_bar import FindBar

_MOST = 10_000  # in one account

#: Of (column, start, (start, end)) in order, the next after the text cursor, or before it (-1).
Step = Callable[[list[tuple[int, int, tuple[int, int]]], int], tuple[int, int, tuple[int, int]] | None]


class Finds(QObject):
    """What the find line has found, by column.

    columns: gives them from left to right, with the one that keys go to. step, go: how to choose the next place
    and to show it.
    """

    def __init__(
        self,
        bar: FindBar,
        columns: Callable[[], tuple[Sequence[Column], int]],
        step: Step,
        go: Callable[[int, int, int], None],
    ) -> None:
        super().__init__(bar)
        self._bar, self._columns, self._step, self._go = bar, columns, step, go
        self._found: dict[int, list[tuple[int, int]]] = {}
        bar.searched.connect(self.find)
        bar.stepped.connect(self.go_next)

    def begin(self, words: str = "") -> None:
        """Opens the find line, with the selected words if there are any."""
        columns, focused = self._columns()
        pane = columns[focused].pane
        selected = pane.selection() if not words and columns[focused].document else None
        if selected and selected[1] - selected[0] < 100:
            words = " ".join(pane.view.text[slice(*selected)].split())
        self._bar.begin(words)

    def go_next(self, backward: bool = False) -> bool:
        """Goes to the next place found, column by column, round the end; False where nothing was found.

        With the find line closed, it opens with the words of last time.
        """
        if self._bar.isHidden():
            self._bar.begin()
        places = [(index, start, (start, end)) for index, spans in self._found.items() for start, end in spans]
        found = self._step(places, -1 if backward else 1)
        if found is None:
            return False
        index, _, (start, end) = found
        self._go(index, start, end)
        self._say(places.index(found) + 1)
        return True

    def clear(self) -> None:
        """Takes the marks away."""
        self._found = {}
        for column in self._columns()[0]:
            column.pane.set_finds(())

    def find(self, words: str) -> None:
        """Marks `words` wherever they stand."""
        columns, focused = self._columns()
        self._found = {}
        for index, column in enumerate(columns):
            wanted = column.document and (index == focused or not self._bar.here_only())
            spans = column.pane.view.find(words, _MOST) if wanted else []
            column.pane.set_finds(spans)
            if spans:
                self._found[index] = spans
        self._say(0)

    def again(self) -> None:
        """Searches once more: other accounts are shown, or another column is being read."""
        if self._bar.isVisible():
            self.find(self._bar.words.text())

    def follow_focus(self) -> None:
        """Another column is being read."""
        if self._bar.isVisible() and self._bar.here_only():
            self.find(self._bar.words.text())

    def _say(self, at: int) -> None:
        total = sum(map(len, self._found.values()))
        capped = any(len(spans) == _MOST for spans in self._found.values())
        if not self._bar.words.text().strip():
            text = ""
        elif not total:
            text = tr("Not found")
        else:
            found = tr("{count:,} or more", count=total) if capped else tr("{count:,}", count=total)
            if len(self._found) == 1:
                text = (
                    tr("{at:,} of {found} in 1 account", at=at, found=found)
                    if at
                    else tr("{found} in 1 account", found=found)
                )
            else:
                count = len(self._found)
                text = (
                    tr("{at:,} of {found} in {count} accounts", at=at, found=found, count=count)
                    if at
                    else tr("{found} in {count} accounts", found=found, count=count)
                )
        self._bar.say(text)
