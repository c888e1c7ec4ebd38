"""A line of tags with commas between; the one being typed is completed."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QLineEdit

from viewer.domain.tag import lineage, tidied
from viewer.texts import tr
from viewer.ui.models.rows import Index


class TagsLine(QLineEdit):
    """Completes from the tags in use and from what they are a part of, at the beginning of any of their words."""

    def __init__(self, name: str) -> None:
        super().__init__(placeholderText=tr("tags, with commas between"))
        self.setAccessibleName(name)
        self._known = QStringListModel(self)
        completer = _LastTag(self._known, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCompleter(completer)

    def offer(self, tags: Iterable[str]) -> None:
        """The tags to complete from."""
        self._known.setStringList(sorted({part for tag in tags for part in lineage(tag)}, key=str.casefold))

    def tags(self) -> tuple[str, ...]:
        """What is typed, as it will be kept."""
        return tidied(self.text().replace("،", ",").split(","))

    def show_tags(self, tags: Iterable[str]) -> None:
        """Shows these tags."""
        self.setText(", ".join(tags))


class _LastTag(QCompleter):
    """Completes the words after the last comma."""

    def __init__(self, known: QStringListModel, line: QLineEdit) -> None:
        super().__init__(known, line)
        self._line = line

    def splitPath(self, path: str) -> list[str]:
        return [path.rpartition(",")[2].lstrip()]

    def pathFromIndex(self, index: Index) -> str:
        before, comma, _ = self._line.text().rpartition(",")
        return f"{before}{comma} {super().pathFromIndex(index)}".lstrip()
