"""How mentions are drawn on a paragraph: grounds below the words, strokes under them, one below the other."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QTextCharFormat, QTextLine

from viewer.domain.mention import Mention
from viewer.ui import theme
from viewer.ui.models.plain import is_right_to_left
from viewer.ui.reader import ink
from viewer.ui.reader.marks import Marks

#: The boxes of text[start:end] on the rows that are on screen, each with its line.
Boxes = Callable[[int, int], Iterable[tuple[QTextLine, QRectF]]]
_STEP = 1.6  # from one stroke to the next below it, in widths of a stroke
_ROOM = 2  # steps that fit before the next line's letters begin; a deeper stack gets finer strokes
_GROUND = 0.16  # how much of an entity's own colour lies behind its words


def paint_grounds(painter: QPainter, marks: Marks, span: tuple[int, int], boxes: Boxes, colors: theme.Theme) -> None:
    """Fills the mentions of the chosen entity, and softly those of entities with a colour of their own."""
    for low, high, mention in marks.shown_within(*span):
        chosen = mention.entity is not None and mention.entity == marks.chosen
        own = marks.showing.colours.get(mention.entity or "")
        if chosen or own:
            color = colors.c("chosen") if chosen else colors.own(own or "", _GROUND)
            for _, box in boxes(low, high):
                ink.fill(painter, box, color, inset=1)


def paint_strokes(
    painter: QPainter,
    marks: Marks,
    paragraph: tuple[int, int],
    span: tuple[int, int],
    boxes: Boxes,
    colors: theme.Theme,
    *,
    width: int,
    mixed: bool,
) -> None:
    """Strokes under the mentions that overlap `span`, the part of `paragraph` that is on screen.

    Every mention has a stroke of its own, however many overlap. What a user marked has small uprights at its ends.
    """
    stacked = stack(marks.shown_within(*paragraph))
    depth = max((level for _, level in stacked), default=0)
    step = width * _STEP * min(1.0, _ROOM / max(1, depth))
    fine = max(1, min(width, int(step)))
    for mention, level in stacked:
        if mention.start >= span[1] or mention.end <= span[0]:
            continue
        style = theme.UNDERLINES.get(mention.label, QTextCharFormat.UnderlineStyle.SingleUnderline)
        color = color_of(mention, marks, colors)
        dotted = mixed and ink.has_right_to_left(mention.text)  # dots stand where the underline would
        drawn = []
        for line, box in boxes(mention.start, mention.end):
            y = box.top() + line.ascent() + (line.descent() - width if dotted else width * 1.9) + step * level
            ink.underline(painter, box, y, color, style, fine)
            drawn.append((box, y))
        if mention.origin == "manual" and drawn:
            (first, top), (last, bottom) = drawn[0], drawn[-1]
            sides = (first.left(), last.right() - fine)
            if is_right_to_left(mention.text):
                sides = (first.right() - fine, last.left())
            ink.upright(painter, sides[0], top, color, fine)
            ink.upright(painter, sides[1], bottom, color, fine)


def color_of(mention: Mention, marks: Marks, colors: theme.Theme) -> QColor:
    """The colour of its entity's own, else of its kind."""
    own = marks.showing.colours.get(mention.entity or "")
    return colors.own(own) if own else colors.kind(mention.label)


def stack(mentions: Iterable[tuple[int, int, Mention]]) -> list[tuple[Mention, int]]:
    """Each mention with its level, so that no two that overlap share one; by start, the highest free level first."""
    open_until: list[int] = []
    placed = []
    for low, high, mention in mentions:
        level = next((n for n, until in enumerate(open_until) if until <= low), len(open_until))
        open_until[level : level + 1] = [high]
        placed.append((mention, level))
    return placed
