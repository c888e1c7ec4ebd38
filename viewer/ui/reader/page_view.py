"""The page of the original that the text beside it was read from, as it looks."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QPixmap, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from viewer.texts import tr
from viewer.ui.theme import look

_SETTLED_MS = 150  # a page is not painted for every step of scrolling or of a splitter


class PageView(QWidget):
    """wanted(page, width in pixels of the screen): this page is to be painted. Answer with `show_picture`."""

    wanted = Signal(int, int)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._page = 0
        self._asked = (0, 0)
        self._words = QLabel()
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self._sheet = QLabel()
        self._sheet.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter)
        self._sheet.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._area = QScrollArea()
        self._area.setWidget(self._sheet)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        em = self.fontMetrics().height()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(em // 2, em // 3, em // 2, 0)
        layout.addWidget(self._words)
        layout.addWidget(self._area, 1)
        self.setMinimumSize(em * 8, em * 5)
        self._settle = QTimer(self, singleShot=True, interval=_SETTLED_MS)
        self._settle.timeout.connect(self._ask)
        look().changed.connect(self._dress)
        self._dress()

    def show_page(self, page: int) -> None:
        """Turns to a page, 1-based, once the scrolling settles."""
        if page != self._page:
            self._page = page
            self._settle.start()

    def show_picture(self, page: int, width: int, height: int, pixels: bytes) -> None:
        """Shows a page: four bytes (blue, green, red, unused) for each pixel."""
        if page != self._page:
            return  # another one is on its way
        image = QImage(pixels, width, height, width * 4, QImage.Format.Format_RGB32).copy()
        image.setDevicePixelRatio(self.devicePixelRatioF())
        self._sheet.setPixmap(QPixmap.fromImage(image))
        self._sheet.setMinimumHeight(round(height / self.devicePixelRatioF()))
        self._area.verticalScrollBar().setValue(0)
        self._say(tr("Page {page} of the original", page=page))

    def show_trouble(self, text: str) -> None:
        """Says why there is no picture."""
        self._sheet.clear()
        self._say(text)

    def clear(self) -> None:
        """Lets go of the page."""
        self._page, self._asked = 0, (0, 0)
        self._settle.stop()
        self._sheet.clear()
        self._say("")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width() and self._page:
            self._settle.start()

    def showEvent(self, event: QEvent) -> None:
        super().showEvent(event)  # type: ignore[arg-type]
        self._settle.start()

    def _ask(self) -> None:
        width = round(self._area.viewport().width() * self.devicePixelRatioF())
        if self._page and self.isVisible() and width > 0 and self._asked != (self._page, width):
            self._asked = self._page, width
            self.wanted.emit(self._page, width)

    def _say(self, text: str) -> None:
        self._words.setText(text)
        self._area.setAccessibleName(text)

    def _dress(self) -> None:
        colors = look().theme
        self.setStyleSheet(f"""
            #page {{ background: {colors.window}; border-right: 1px solid {colors.line}; }}
            QLabel {{ color: {colors.soft}; background: transparent; }}
            QScrollArea {{ background: {colors.window}; }}
            QScrollArea:focus {{ border: 1px solid {colors.accent}; }}
        """)
