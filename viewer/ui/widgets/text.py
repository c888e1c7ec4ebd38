"""Labels that show words as they are, in every direction of writing."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from viewer.domain.invisible import revealed
from viewer.texts import later, tr
from viewer.ui.models.plain import is_right_to_left, tip
from viewer.ui.theme import small


def short_line(text: str, length: int = 200) -> str:
    """`text` without line breaks and not endless, for a row or a title.

    >>> short_line("a\\n  b")
    'a b'
    """
    flat = revealed(" ".join(text[: length * 4].split()))
    return flat if len(flat) <= length else flat[: length - 1] + "…"


#: Nouns that are counted: one of them, several.
_NOUNS = {
    "account": (later("{count} account"), later("{count} accounts")),
    "claim": (later("{count} claim"), later("{count} claims")),
    "name": (later("{count} name"), later("{count} names")),
    "note": (later("{count} note"), later("{count} notes")),
}


def counted(number: int, noun: str) -> str:
    """A number with its noun, one of "account", "claim", "name" and "note".

    >>> counted(1, "claim"), counted(1200, "note")
    ('1 claim', '1,200 notes')
    """
    one, several = _NOUNS[noun]
    return tr(one if number == 1 else several, count=f"{number:,}")


def label(
    text: str = "", *, soft: bool = False, bold: bool = False, little: bool = False, wrap: bool = False
) -> QLabel:
    """A label that never takes its text for markup."""
    made = QLabel()
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setText(revealed(text))
    made.setWordWrap(wrap)
    if soft:
        made.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    font = QFont(made.font())
    if little:
        font = small(font)
    font.setBold(bold)
    made.setFont(font)
    return made


def heading(text: str) -> QLabel:
    """The small, spaced title over a part of a panel."""
    made = label(text.upper(), soft=True, little=True)
    font = made.font()
    font.setWeight(QFont.Weight.DemiBold)
    font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 106)
    made.setFont(font)
    made.setAccessibleName(text)
    return made


class Elided(QLabel):
    """One line that gives way with "…" where the room is short; the whole text is its tool tip."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setText(text)

    def setText(self, text: str) -> None:
        flat = short_line(text)
        super().setText(flat)
        self.setToolTip(tip(text))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance("…"), super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        draw_line(painter, self.contentsRect(), self.text(), self.foregroundRole(), self.palette())


def draw_line(painter: QPainter, rect: QRect, text: str, role: QPalette.ColorRole, palette: QPalette) -> None:
    """One elided line of `text` in `rect`, starting at the side its writing starts on."""
    from_right = is_right_to_left(text)
    painter.setPen(palette.color(role))
    elided = QFontMetrics(painter.font()).elidedText(revealed(text), Qt.TextElideMode.ElideRight, rect.width())
    painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft if from_right else Qt.LayoutDirection.LeftToRight)
    side = Qt.AlignmentFlag.AlignRight if from_right else Qt.AlignmentFlag.AlignLeft
    flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
    painter.drawText(rect, int(flags), elided)
