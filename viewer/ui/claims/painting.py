"""How the cells of the ledger are painted."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from viewer.session.views import ClaimProposal
from viewer.ui.claims.words import LOST, PART_SIGNS, CellLook
from viewer.ui.models.cell import CellDelegate, draw_ground
from viewer.ui.models.rows import PART, ROW, Index
from viewer.ui.theme import look, small

_VERDICT_COLOURS = {"conflicting": "conflict", "compatible": "agree", "settled": "agree", "": "soft"}


class MatrixDelegate(CellDelegate):
    """A cell's value, with a bar, a sign and a colour for its part in the verdict, and its credibility.

    What is muted is grey and struck out.
    """

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        part = index.data(PART)
        draw_ground(painter, option)
        if isinstance(part, CellLook):
            self._draw_cell(painter, option, part)
            return
        asked = index.column() == 0 and not isinstance(index.data(ROW), ClaimProposal)
        color = "ink" if asked else "soft"
        if isinstance(part, str):
            color = _VERDICT_COLOURS.get(part, "open")
        text = index.data(Qt.ItemDataRole.DisplayRole) or ""
        self.draw_line(painter, self.text_box(option), text, option, color)

    def _draw_cell(self, painter: QPainter, option: QStyleOptionViewItem, cell: CellLook) -> None:
        box, mirrored = QRectF(option.rect), option.direction == Qt.LayoutDirection.RightToLeft
        if cell.part in PART_SIGNS:
            wide = option.fontMetrics.height() * (0.28 if cell.part == "conflicts" else 0.14)
            at = box.right() - wide - 1 if mirrored else box.left() + 1
            bar = QRectF(at, box.top() + 2, wide, box.height() - 5)
            painter.fillRect(bar, look().theme.verdict(cell.part))
        aside = self._draw_aside(painter, option, cell)
        color = "faint" if cell.muted or not cell.credibility else "ink"
        if cell.muted:
            option.font.setStrikeOut(True)
        left, right = (aside, 0.0) if mirrored else (0.0, -aside)
        self.draw_line(painter, self.text_box(option).adjusted(left, 0, right, 0), cell.text, option, color)

    def _draw_aside(self, painter: QPainter, option: QStyleOptionViewItem, cell: CellLook) -> float:
        """Credibility, the part's sign and what is amiss, from the end; gives the width they take."""
        font, theme = small(option.font), look().theme
        metrics = QFontMetricsF(font)
        box, gap, taken = self.text_box(option), metrics.height() * 0.4, 0.0
        painter.setLayoutDirection(option.direction)  # where the text runs to the left, Qt's right is there
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        painter.setFont(font)
        sign = "" if cell.muted else PART_SIGNS.get(cell.part, "")
        soft, amiss = theme.c("soft"), theme.c("conflict" if cell.sign == LOST else "soft")
        for text, color in ((cell.credibility, soft), (sign, theme.verdict(cell.part)), (cell.sign, amiss)):
            if text:
                painter.setPen(color)
                room = box.adjusted(taken, 0, 0, 0) if mirrored else box.adjusted(0, 0, -taken, 0)
                painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)
                taken += metrics.horizontalAdvance(text) + gap
        return taken
