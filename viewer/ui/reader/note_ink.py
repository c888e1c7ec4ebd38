"""How notes and links are drawn on a paragraph: grounds in the colours of their tags, strokes above the words.

Notes may lie over one another: the longer lies below the shorter, and each has a stroke of its own above the
words, one above the other, in the colour and the dash of its tag. The ends of a linked passage have corners.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen, QTextCharFormat, QTextLine

from viewer.domain.annotation import Note
from viewer.domain.relation import Relation
from viewer.domain.tag import Legend
from viewer.texts import tr
from viewer.ui import theme
from viewer.ui.notes.words import FLAGS, TODO
from viewer.ui.reader import ink
from viewer.ui.reader.marks import Marks
from viewer.ui.reader.mention_ink import Boxes
from viewer.ui.relation_words import seen_from

_Style = QTextCharFormat.UnderlineStyle
#: The second sign of a coloured tag, by its place in the legend.
STYLES = (
    _Style.SingleUnderline, _Style.DashUnderline, _Style.DotLine, _Style.DashDotLine, _Style.DashDotDotLine,
    _Style.WaveUnderline,
)  # fmt: skip
_GROUND = 0.26  # how much of a tag's colour lies behind the words
_LEVELS = 3  # strokes one above the other; deeper ones share the highest


def remembered(boxes: Boxes) -> Boxes:
    """The same answers, each worked out once: grounds and strokes of one painting ask for the same spans."""
    known: dict[tuple[int, int], list[tuple[QTextLine, QRectF]]] = {}

    def ask(low: int, high: int) -> Iterable[tuple[QTextLine, QRectF]]:
        found = known.get((low, high))
        if found is None:
            found = known[low, high] = list(boxes(low, high))
        return found

    return ask


def paint_grounds(painter: QPainter, marks: Marks, span: tuple[int, int], boxes: Boxes, colors: theme.Theme) -> None:
    """Fills the notes, the longest first, so that each is seen."""
    for low, high, note in sorted(marks.notes.within(*span), key=lambda item: item[0] - item[1]):
        entry = marks.legend.of(note.tags)
        color = _mixed(colors.own(entry.colour), colors.c("paper"), _GROUND) if entry else colors.c("note")
        for _, box in boxes(low, high):
            ink.fill(painter, box, color)


def paint_strokes(
    painter: QPainter, marks: Marks, span: tuple[int, int], boxes: Boxes, colors: theme.Theme, *, width: int
) -> None:
    """A stroke above notes that have a coloured tag or share words; corners at links; a frame for the chosen note."""
    found = marks.notes.within(*span)
    if found:
        _paint_notes(painter, marks, found, boxes, colors, width)
    for low, high, _ in marks.links.within(*span):
        drawn = [box for _, box in boxes(low, high)]
        for number, box in enumerate(drawn):
            _corners(painter, box, colors.c("accent"), first=number == 0, last=number == len(drawn) - 1)
    if marks.waiting and marks.waiting[0] < span[1] and marks.waiting[1] > span[0]:
        pen = QPen(colors.c("accent"), 1.5)
        pen.setDashPattern([3.0, 2.0])
        painter.setPen(pen)
        painter.setBrush(QColor(0, 0, 0, 0))
        for _, box in boxes(*marks.waiting):
            painter.drawRoundedRect(box.adjusted(-2, 0.75, 2, -0.75), 3, 3)


def _paint_notes(
    painter: QPainter,
    marks: Marks,
    found: list[tuple[int, int, Note]],
    boxes: Boxes,
    colors: theme.Theme,
    width: int,
) -> None:
    levels = stack([(low, high) for low, high, _ in found])
    shared = {n for n, (low, high, _) in enumerate(found) if _overlaps(found, n, low, high)}
    fine = max(1, width - 1)
    for number, (low, high, note) in enumerate(found):
        entry = marks.legend.of(note.tags)
        if entry or number in shared:
            color = colors.own(entry.colour) if entry else colors.c("open")
            style = STYLES[marks.legend.rank(entry) % len(STYLES)] if entry else _Style.SingleUnderline
            for _, box in boxes(low, high):
                y = box.top() + fine + min(levels[number], _LEVELS - 1) * (fine + 2)
                ink.underline(painter, box, y, color, style, fine)
        if note.id == marks.note:
            for _, box in boxes(low, high):
                ink.outline(painter, box, colors.c("accent"))


def stack(spans: list[tuple[int, int]]) -> list[int]:
    """A level for each span, by start, so that no two that overlap share one.

    >>> stack([(0, 9), (2, 5), (6, 8), (9, 12)])
    [0, 1, 1, 0]
    """
    until: list[int] = []
    levels = []
    for low, high in spans:
        level = next((n for n, end in enumerate(until) if end <= low), len(until))
        until[level : level + 1] = [high]
        levels.append(level)
    return levels


def describe(note: Note, legend: Legend) -> str:
    """A note for people: its tags with what they mean, its to-do and flags, its words."""
    entry = legend.of(note.tags)
    tags = " ".join(f"#{tag}" for tag in note.tags)
    if entry and entry.meaning:
        tags += f" ({entry.meaning})"
    signs = [tr(TODO[note.todo])] if note.todo else []
    signs += [tr(FLAGS.get(flag, flag)) for flag in note.flags]
    return "\n".join(filter(None, (note.body, tags, " · ".join(signs))))


def describe_link(link: Relation, offset: int, document: str) -> str:
    """A link for people, as it is said of the passage at `offset`."""
    here = link.a.anchor
    first = here is not None and here.document == document and here.start <= offset < here.end
    other = link.b if first else link.a
    return f"{seen_from(link, document, offset)} “{other.quote}”"


def _overlaps(found: list[tuple[int, int, Note]], number: int, low: int, high: int) -> bool:
    before = any(end > low for _, end, _ in found[max(0, number - 20) : number])
    return before or any(start < high for start, _, _ in found[number + 1 : number + 2])


def _mixed(color: QColor, ground: QColor, share: float) -> QColor:
    rest = 1 - share
    return QColor.fromRgbF(
        color.redF() * share + ground.redF() * rest,
        color.greenF() * share + ground.greenF() * rest,
        color.blueF() * share + ground.blueF() * rest,
    )


def _corners(painter: QPainter, box: QRectF, color: QColor, *, first: bool, last: bool) -> None:
    arm = box.height() * 0.28
    painter.setPen(QPen(color, 1.6))
    if first:
        corner = QPointF(box.left() - 1.5, box.top() + 1.5)
        painter.drawPolyline([corner + QPointF(0, arm), corner, corner + QPointF(arm, 0)])
    if last:
        corner = QPointF(box.right() + 1.5, box.bottom() - 1.5)
        painter.drawPolyline([corner - QPointF(0, arm), corner, corner - QPointF(arm, 0)])
