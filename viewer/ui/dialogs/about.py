"""What Parallax is, where it keeps things, and the licences of everything it ships."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from viewer import __version__, paths
from viewer.texts import tr
from viewer.ui.icons import app_icon
from viewer.ui.licences import Part, parts
from viewer.ui.widgets.fields import ROOMY
from viewer.ui.widgets.text import label


class About(QDialog):
    """Two pages: the program, and a list of its parts with their licences."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("About Parallax"))
        tabs = QTabWidget()
        tabs.setAccessibleName(tr("About Parallax"))
        tabs.addTab(self._program(), tr("Parallax"))
        tabs.addTab(_Licences(), tr("Licences"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(tabs)
        layout.addWidget(buttons)
        line = self.fontMetrics().height()
        self.resize(line * 62, line * 34)

    def _program(self) -> QWidget:
        page, line = QWidget(), self.fontMetrics().height()
        sign = QLabel()
        sign.setPixmap(app_icon().pixmap(line * 5, line * 5))
        sign.setAccessibleName(tr("The sign of Parallax"))
        name = label(tr("Parallax {version}", version=__version__), bold=True)
        words = QVBoxLayout()
        words.setSpacing(line // 2)
        words.addWidget(name)
        for text in (
            tr("Read conflicting accounts side by side, grade them, note them, export what stands."),
            tr("Everything stays on this machine: Parallax never uses the network."),
            tr("Copyright the authors of Parallax. Free software under the Apache License 2.0, without any warranty."),
            tr("Settings: {folder}", folder=paths.config()),
            tr("Backups and the copy of the sample: {folder}", folder=paths.data()),
            tr("Search indexes, which can be made again: {folder}", folder=paths.cache()),
            tr("The log, which holds nothing of your documents: {folder}", folder=paths.logs()),
        ):
            said = label(text, wrap=True)
            said.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
            said.setAccessibleName(text)
            words.addWidget(said)
        words.addStretch()
        row = QHBoxLayout(page)
        row.setContentsMargins(line, line, line, line)
        row.setSpacing(line)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        return page


class _Licences(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._list, self._text = QListWidget(), QPlainTextEdit(readOnly=True)
        self._list.setAccessibleName(tr("Parts of Parallax"))
        self._text.setAccessibleName(tr("Licence of the chosen part"))
        self._text.setTabChangesFocus(True)
        self._list.setFixedWidth(self.fontMetrics().height() * 18)
        self._list.setStyleSheet(ROOMY)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for part in parts():
            item = QListWidgetItem(f"{part.name} · {part.licence}")
            item.setData(Qt.ItemDataRole.UserRole, part)
            item.setToolTip(part.name)
            self._list.addItem(item)
        row = QHBoxLayout(self)
        row.addWidget(self._list)
        row.addWidget(self._text, 1)
        self._list.currentItemChanged.connect(lambda item, _: self._show(item.data(Qt.ItemDataRole.UserRole)))
        self._list.setCurrentRow(0)

    def _show(self, part: Part) -> None:
        self._text.setPlainText(part.read())
