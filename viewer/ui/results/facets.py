"""What the finds are: counts by kind, source, origin and so on, each to be switched on and off."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from viewer.texts import tr
from viewer.ui.models.cell import draw_frame
from viewer.ui.models.painting import draw_text
from viewer.ui.models.plain import excerpt
from viewer.ui.models.rows import ROW, Column, Index, RowsModel
from viewer.ui.results.words import FACETS, facet_text, value_text
from viewer.ui.theme import look, small

_FEW = 5  # values of a facet before "more"
_MOST = 120  # characters of a value


@dataclass(frozen=True, slots=True)
class Facet:
    """A facet's title."""

    name: str


@dataclass(frozen=True, slots=True)
class Value:
    """A value of a facet, how many finds have it, and whether only those are shown."""

    field: str
    value: str
    count: int
    on: bool

    @property
    def text(self) -> str:
        """The value as people say it."""
        return value_text(self.field, self.value)


@dataclass(frozen=True, slots=True)
class More:
    """Stands for the `left` values of a facet that are not listed."""

    field: str
    left: int


Row = Facet | Value | More


def rows(
    counts: Mapping[str, Mapping[str, int]], chosen: Mapping[str, tuple[str, ...]], opened: frozenset[str] = frozenset()
) -> Iterator[Row]:
    """What the list shows: the commonest values of each facet, and always the chosen ones.

    A facet of one value, which all finds have, says nothing and is left out. opened: facets listed whole.
    """
    for field in FACETS:
        counted, on = counts.get(field, {}), chosen.get(field, ())
        if (field == "date" and "year" in counts and not on) or (len(counted) < 2 and not on):
            continue
        values = sorted(counted, key=lambda value: (-counted[value], value))
        if field == "year":
            values.sort()
        if field not in opened and len(values) > _FEW + 1:
            commonest = {*sorted(counted, key=lambda value: -counted[value])[:_FEW], *on}
            values = [value for value in values if value in commonest]
        yield Facet(facet_text(field))
        for value in [*values, *(value for value in on if value not in counted)]:
            yield Value(field, value, counted.get(value, 0), value in on)
        if len(values) < len(counted):
            yield More(field, len(counted) - len(values))


class FacetList(QListView):
    """switched(field, value, on): a value was chosen or let go, by Space, Enter or a click."""

    switched = Signal(str, str, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counts: Mapping[str, Mapping[str, int]] = {}
        self._chosen: Mapping[str, tuple[str, ...]] = {}
        self._opened: frozenset[str] = frozenset()
        self._rows = _Rows(_key, self)
        self.setModel(self._rows)
        self.setItemDelegate(_Delegate(self))
        self.setAccessibleName(tr("Narrow the results"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        look().changed.connect(self.viewport().update)

    def show_counts(self, counts: Mapping[str, Mapping[str, int]], chosen: Mapping[str, tuple[str, ...]]) -> None:
        """Shows other counts; the current value and the place in the list stay."""
        self._counts, self._chosen = counts, chosen
        current, place = self.currentIndex().data(ROW), self.verticalScrollBar().value()
        self._rows.set_rows([_COLUMN], rows(counts, chosen, self._opened))
        row = self._rows.row_of(_key(current)) if current is not None else -1
        if row >= 0:
            self.setCurrentIndex(self._rows.index(row, 0))
        elif self.hasFocus():
            self._first()
        self.verticalScrollBar().setValue(place)

    def take(self) -> None:
        """Switches the current value, or lists the rest of its facet."""
        row = self.currentIndex().data(ROW)
        if isinstance(row, Value):
            self.switched.emit(row.field, row.value, not row.on)
        elif isinstance(row, More):
            at = self.currentIndex().row()
            self._opened |= {row.field}
            self.show_counts(self._counts, self._chosen)
            self.setCurrentIndex(self._rows.index(at, 0))

    def _first(self) -> None:
        at = next((number for number, row in enumerate(self._rows.rows) if not isinstance(row, Facet)), None)
        if at is not None:
            self.setCurrentIndex(self._rows.index(at, 0))

    # Qt's own names from here on.

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.take()
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()  # the panel's own
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and self._is_on_row(event.position().toPoint()):
            self.take()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.mousePressEvent(event)  # two clicks are two

    def _is_on_row(self, place: QPoint) -> bool:
        index = self.indexAt(place)
        return index.isValid() and index == self.currentIndex()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self._first()

    def keyboardSearch(self, search: str) -> None:
        """Does nothing: letters belong to the window's actions. Qt's own name."""

    def sizeHint(self) -> QSize:
        em = self.fontMetrics().height()
        return QSize(em * 13, em * 8)

    def minimumSizeHint(self) -> QSize:
        em = self.fontMetrics().height()
        return QSize(em * 8, em * 3)


def _key(row: Row) -> str:
    match row:
        case Value(field, value):
            return f"{field}:{value}"
        case More(field):
            return f"more {field}"
    return ""


def _text(row: Row) -> str:
    match row:
        case Facet(name):
            return name
        case More(_, left):
            return tr("{count} more…", count=f"{left:,}")
    return row.text


def _spoken(row: Row) -> str:
    if isinstance(row, Value):
        told = tr("{field}: {value}, {count}, chosen") if row.on else tr("{field}: {value}, {count}, not chosen")
        return told.format(field=facet_text(row.field), value=row.text, count=f"{row.count:,}")
    return _text(row)


_COLUMN = Column("", _text, spoken=_spoken)


class _Rows(RowsModel):
    def flags(self, index: Index) -> Qt.ItemFlag:
        return Qt.ItemFlag.NoItemFlags if isinstance(index.data(ROW), Facet) else super().flags(index)


class _Delegate(QStyledItemDelegate):
    """A small box with a tick, the value, and its count at the right."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, round(option.fontMetrics.height() * (1.6 if isinstance(index.data(ROW), Facet) else 1.45)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, theme, em = index.data(ROW), look().theme, QFontMetricsF(option.font).height()
        box = QRectF(option.rect).adjusted(em * 0.6, em * 0.2, -em * 0.6, 0)
        little = small(option.font)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(row, Facet):
            title = QFont(little)
            title.setWeight(QFont.Weight.DemiBold)
            draw_text(painter, box.adjusted(0, em * 0.2, 0, 0), row.name, title, theme.c("soft"))
        elif isinstance(row, More):
            draw_text(painter, box.adjusted(em * 1.2, 0, 0, 0), _text(row), little, theme.c("accent"))
        else:
            if row.on:
                painter.fillRect(option.rect, theme.c("accent_soft"))
            self._paint_box(
                painter, QRectF(box.left(), option.rect.center().y() - em * 0.36, em * 0.72, em * 0.72), row
            )
            count = f"{row.count:,}"
            counted = QFontMetricsF(little).horizontalAdvance(count) + 1
            draw_text(painter, box.adjusted(box.width() - counted, em * 0.1, 0, 0), count, little, theme.c("soft"))
            words = box.adjusted(em * 1.2, 0, -counted - em * 0.4, 0)
            draw_text(painter, words, excerpt(row.text, (), _MOST)[0], option.font, theme.c("ink"))
        draw_frame(painter, option)
        painter.restore()

    def _paint_box(self, painter: QPainter, box: QRectF, row: Value) -> None:
        theme = look().theme
        painter.setPen(QPen(theme.c("accent" if row.on else "faint"), 1))
        painter.setBrush(theme.c("paper"))
        painter.drawRoundedRect(box, 2, 2)
        if row.on:  # a tick as well: colour is never the only sign
            pen = QPen(theme.c("accent"), max(1.5, box.height() / 7))
            painter.setPen(pen)
            low = box.bottom() - box.height() * 0.25
            painter.drawPolyline(
                [
                    QPoint(round(box.left() + box.width() * 0.22), round(box.center().y())),
                    QPoint(round(box.left() + box.width() * 0.42), round(low)),
                    QPoint(round(box.right() - box.width() * 0.2), round(box.top() + box.height() * 0.27)),
                ]
            )
