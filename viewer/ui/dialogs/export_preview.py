"""The beginning of what would be written: a page, a drawing, or lines of text."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QFontDatabase, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from viewer.session.outgoing import Preview
from viewer.texts import tr
from viewer.ui.printing import first_page
from viewer.ui.widgets.text import Elided, label

_SHARP = 2  # dots for each pixel, for screens that have them


def drawn(found: Preview, wide: int) -> QImage | None:
    """The picture of a preview, where it is one. Any thread may ask."""
    if found.blocks:
        return first_page(found.blocks, wide * _SHARP)
    if not found.svg:
        return None
    drawing = QSvgRenderer(QByteArray(found.svg.encode()))
    size = drawing.defaultSize().scaled(QSize(wide * _SHARP, wide * _SHARP * 4), Qt.AspectRatioMode.KeepAspectRatio)
    picture = QImage(size.expandedTo(QSize(1, 1)), QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    drawing.render(painter, QRectF(picture.rect()))
    painter.end()
    return picture


class ExportPreview(QWidget):
    """Shows what it is given; scrolls by keyboard."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.told = Elided()
        self.trouble = label(wrap=True)
        self.trouble.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.text = QPlainTextEdit(readOnly=True)
        self.text.setAccessibleName(tr("Preview"))
        self.text.setTabChangesFocus(True)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.page = QLabel()
        self.page.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter)
        self.room = QScrollArea()
        self.room.setAccessibleName(tr("Preview"))
        self.room.setWidgetResizable(True)
        self.room.setWidget(self.page)
        self._faces = QStackedWidget()
        for face in (self.text, self.room, self.trouble):
            self._faces.addWidget(face)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.told)
        layout.addWidget(self._faces, 1)

    def width_for_page(self) -> int:
        """How wide a page may be."""
        bar = self.room.verticalScrollBar().sizeHint().width()
        return max(self._faces.width() - bar - self.fontMetrics().height(), self.fontMetrics().height() * 10)

    def show_preview(self, found: Preview, picture: QImage | None) -> None:
        """Shows the beginning."""
        self.told.setText(found.told)
        if picture is None:
            self.text.setPlainText(found.text)
            self._faces.setCurrentWidget(self.text)
            return
        pixmap = QPixmap.fromImage(picture)
        pixmap.setDevicePixelRatio(_SHARP)
        self.page.setPixmap(pixmap)
        self.page.setAccessibleName(tr("A picture of the first page: {what}", what=found.told))
        self._faces.setCurrentWidget(self.room)

    def show_trouble(self, words: str) -> None:
        """Says why there is nothing to see."""
        self.told.setText("")
        self.trouble.setText(words)
        self._faces.setCurrentWidget(self.trouble)
