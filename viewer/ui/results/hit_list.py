"""What a search found, as a list under the accounts' titles; in the results panel and below the search field.

Below the field other things are offered above the hits: see `search.offers`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from viewer.domain.query import Hit, SearchResult
from viewer.texts import later, tr
from viewer.ui.models.cell import draw_ground
from viewer.ui.models.painting import chip_size, draw_chip, draw_text, lines_needed
from viewer.ui.models.plain import excerpt, one_line
from viewer.ui.models.rows import ROW, Column, Index, RowsModel
from viewer.ui.search import offers
from viewer.ui.search.offers import Offer
from viewer.ui.theme import look, small

_LINES = 2  # of a sentence
_MOST = 360  # characters of a sentence that are shown around the first find
_KINDS = {
    "note": later("note"), "claim": later("claim"), "entity": later("name"), "grade": later("grade"),
    "source": later("source"), "event": later("event"),
}  # fmt: skip
_ELSEWHERE = {
    "note": later("Notes"), "claim": later("Claims"), "entity": later("Names"), "grade": later("Grades"),
    "source": later("Sources"), "event": later("Events"),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Group:
    """The head of an account's hits. count: of all its places, listed or not."""

    title: str
    count: int


class HitList(QListView):
    """Hits by account. Enter or a click opens one, with Ctrl beside what is open; arrows move, Space looks into it."""

    hit_activated = Signal(object)  # Hit
    hit_activated_beside = Signal(object)  # Hit
    hit_changed = Signal(object)  # Hit or None: where the arrows stand
    preview_wanted = Signal()
    offer_taken = Signal(object)  # Offer

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = _HitRows(lambda row: row.id if isinstance(row, Hit) else "", self)
        self.setModel(self._rows)
        self.setItemDelegate(_HitDelegate(self))
        self.setAccessibleName(tr("Search results"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        look().changed.connect(self.viewport().update)
        self.selectionModel().currentChanged.connect(lambda *_: self.hit_changed.emit(self.current_hit()))

    def set_result(self, result: SearchResult, titles: Mapping[str, str], offered: Sequence[Offer] = ()) -> None:
        """Shows a result, the best hit first and its account's other hits below; titles: by document id.

        offered: what stands above the hits.
        """
        groups: dict[str, list[Hit]] = {}
        for hit in result.hits:
            title = titles.get(hit.document or "", hit.title)
            if not hit.document and hit.kind in _ELSEWHERE:
                title = tr(_ELSEWHERE[hit.kind])
            groups.setdefault(title, []).append(hit)
        rows: list[Row] = [*offered]
        for title, hits in groups.items():
            places = [place for hit in hits for place in _places(hit)]
            rows += [Group(title, len(places) + sum(hit.more for hit in hits)), *places]
        self._rows.set_rows([_COLUMN], rows)
        self.scrollToTop()

    def current_hit(self) -> Hit | None:
        """The hit the arrows stand on."""
        row = self.currentIndex().data(ROW)
        return row if isinstance(row, Hit) else None

    def current_offer(self) -> Offer | None:
        """The offer the arrows stand on."""
        row = self.currentIndex().data(ROW)
        return row if isinstance(row, Offer) else None

    def first_offer(self, kinds: Sequence[str]) -> Offer | None:
        """The first offer of these kinds."""
        return next((row for row in self._rows.rows if isinstance(row, Offer) and row.kind in kinds), None)

    def start(self) -> None:
        """Goes to the first hit; where there is none, to what was perhaps meant or a command."""
        at = next((number for number, row in enumerate(self._rows.rows) if isinstance(row, Hit)), None)
        if at is None:
            at = next((n for n, row in enumerate(self._rows.rows) if _stands_for_hits(row)), None)
        if at is not None:
            self.setCurrentIndex(self._rows.index(at, 0))

    def step(self, by: int) -> None:
        """Goes to the next (1) or previous (-1) row; for a search field that keeps the focus."""
        rows = [number for number, row in enumerate(self._rows.rows) if not isinstance(row, Group)]
        if not rows:
            return
        here = self.currentIndex().row()
        if here < 0:
            target = rows[0]
        elif by > 0:
            target = next((number for number in rows if number > here), rows[-1])
        else:
            target = next((number for number in reversed(rows) if number < here), rows[0])
        self.setCurrentIndex(self._rows.index(target, 0))
        if target == rows[0]:
            self.scrollToTop()  # the title above it shows too

    def open_current(self, *, beside: bool = False) -> None:
        """Opens the hit, or takes the offer, that the arrows stand on."""
        hit, offer = self.current_hit(), self.current_offer()
        if hit:
            (self.hit_activated_beside if beside else self.hit_activated).emit(hit)
        elif offer:
            self.offer_taken.emit(offer)

    # Qt's own names from here on.

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = Qt.KeyboardModifier.ControlModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open_current(beside=bool(event.modifiers() & control))
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and not event.modifiers() & control:
            self.step(1 if event.key() == Qt.Key.Key_Down else -1)
        elif event.key() == Qt.Key.Key_Space:
            self.preview_wanted.emit()
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()  # the panel's own
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid() and index == self.currentIndex():
            self.open_current(beside=bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.start()

    def keyboardSearch(self, search: str) -> None:
        """Does nothing: letters belong to the window's actions. Qt's own name."""


Row = Group | Hit | Offer


def _places(hit: Hit) -> list[Hit]:
    """The hit once for each of its sentences."""
    further = (
        replace(hit, sentence=each.sentence, marks=each.marks, start=each.start, end=each.end) for each in hit.further
    )
    return [hit, *further]


def _stands_for_hits(row: Row) -> bool:
    return isinstance(row, Offer) and row.kind != "completion"


def _text(row: Row) -> str:
    if isinstance(row, Offer):
        return one_line(row.text)
    return row.title if isinstance(row, Group) else one_line(row.sentence or row.title)


def _kind(hit: Hit) -> str:
    """What kind of thing was found; "" for words of an account."""
    return tr(_KINDS[hit.kind]) if hit.kind in _KINDS else ""


def _spoken(row: Row) -> str:
    if isinstance(row, Group):
        return f"{row.title}, {row.count}"
    if isinstance(row, Offer):
        return " · ".join(filter(None, (tr(offers.KINDS[row.kind]), row.text, row.says)))
    return " · ".join(filter(None, (_kind(row), _text(row))))


_COLUMN = Column("", _text, spoken=_spoken)


class _HitRows(RowsModel):
    def flags(self, index: Index) -> Qt.ItemFlag:
        if isinstance(index.data(ROW), Group):
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)


class _HitDelegate(QStyledItemDelegate):
    """A title row, or a sentence with its finds bold and filled."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROW)
        if isinstance(row, Group):
            self._paint_group(painter, option, row)
        elif isinstance(row, Offer):
            self._paint_offer(painter, option, row)
        else:
            self._paint_hit(painter, option, row)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        em, row = option.fontMetrics.height(), index.data(ROW)
        if isinstance(row, Group):
            return QSize(em * 8, round(em * 2))
        if isinstance(row, Offer):
            return QSize(em * 8, round(em * 1.6))
        box, text, _ = self._laid(option, row)
        return QSize(em * 8, round(em * (lines_needed(text, option.font, box.width(), _LINES) + 0.55)))

    def _paint_group(self, painter: QPainter, option: QStyleOptionViewItem, group: Group) -> None:
        theme, em = look().theme, QFontMetricsF(option.font).height()
        bold = QFont(option.font)
        bold.setWeight(QFont.Weight.DemiBold)
        count = f"{group.count:,}"
        box = QRectF(option.rect).adjusted(em, em * 0.7, -em, 0)
        counted = QFontMetricsF(small(option.font)).horizontalAdvance(count) + em / 2
        draw_text(painter, box.adjusted(0, 0, -counted, 0), excerpt(group.title, (), _MOST)[0], bold, theme.c("ink"))
        painter.setFont(small(option.font))
        painter.setPen(theme.c("soft"))
        painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, count)

    def _paint_offer(self, painter: QPainter, option: QStyleOptionViewItem, offer: Offer) -> None:
        theme, em, little = look().theme, QFontMetricsF(option.font).height(), small(option.font)
        draw_ground(painter, option)
        box = QRectF(option.rect).adjusted(em, em * 0.3, -em, 0)
        right = draw_chip(
            painter, box.left(), option.rect.center().y(), tr(offers.KINDS[offer.kind]), little, theme.c("soft"),
            theme.c("faint"),
        )  # fmt: skip
        box.setLeft(right + em / 2)
        says = excerpt(offer.says, (), _MOST)[0]
        told = min(QFontMetricsF(little).horizontalAdvance(says) + 2, box.width() / 2)
        draw_text(painter, box.adjusted(0, 0, -told - em / 2, 0), one_line(offer.text), option.font, theme.c("ink"))
        draw_text(painter, box.adjusted(box.width() - told, em * 0.1, 0, 0), says, little, theme.c("soft"))

    def _paint_hit(self, painter: QPainter, option: QStyleOptionViewItem, hit: Hit) -> None:
        theme, em = look().theme, QFontMetricsF(option.font).height()
        draw_ground(painter, option)
        box, text, marks = self._laid(option, hit)
        if hit.kind in _KINDS:
            draw_chip(
                painter,
                option.rect.left() + em,
                box.top() + em / 2,
                _kind(hit),
                small(option.font),
                theme.c("soft"),
                theme.c("faint"),
            )
        draw_text(painter, box, text, option.font, theme.c("ink"), marks=marks, mark_fill=theme.c("hit"), lines=_LINES)

    def _laid(self, option: QStyleOptionViewItem, hit: Hit) -> tuple[QRectF, str, list[tuple[int, int]]]:
        """Where the sentence goes, and what of it."""
        em = QFontMetricsF(option.font).height()
        left = em
        if hit.kind in _KINDS:
            left += chip_size(_kind(hit), small(option.font))[0] + em / 2
        view = self.parent()
        width = view.viewport().width() if isinstance(view, HitList) else option.rect.width()
        box = QRectF(option.rect.left() + left, option.rect.top() + em * 0.25, width - left - em, option.rect.height())
        sentence, marks = (hit.sentence, hit.marks) if hit.sentence else (hit.title, ())
        room = int(_LINES * box.width() / max(1.0, QFontMetricsF(option.font).averageCharWidth()) * 0.9)
        return box, *excerpt(sentence, marks, max(20, min(room, _MOST)))
