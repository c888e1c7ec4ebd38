"""The timeline as a picture: PNG, SVG, PDF, or an image for the clipboard."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, QSaveFile, QSize, QSizeF
from PySide6.QtGui import QImage, QImageWriter, QPageSize, QPainter, QPdfWriter
from PySide6.QtSvg import QSvgGenerator

from viewer.errors import ViewerError
from viewer.texts import later, tr
from viewer.ui.theme import LIGHT
from viewer.ui.timeline.picture import draw_legend, draw_picture
from viewer.ui.timeline.plan import Plan

#: Name of a form -> what a file dialog calls it.
FORMS = {"png": later("PNG picture (*.png)"), "svg": later("SVG drawing (*.svg)"), "pdf": later("PDF (*.pdf)")}
_SHARP = 2  # pixels of a PNG for each of the screen


def image(plan: Plan) -> QImage:
    """The chart as it shows, on paper: always in the light colours."""
    size = _size(plan)
    made = QImage(size * _SHARP, QImage.Format.Format_RGB32)
    made.setDevicePixelRatio(_SHARP)
    made.fill(LIGHT.c("paper"))
    _paint(QPainter(made), plan)
    return made


def save(plan: Plan, target: Path, title: str) -> None:
    """Writes the chart in the form that the name of `target` ends with; an older file stays until it is whole.

    Raises ViewerError for another ending and where the file cannot be written.
    """
    form = target.suffix.lower().removeprefix(".")
    if form not in FORMS:
        raise ViewerError(
            tr("“{name}” is none of the pictures that can be written.", name=target.name),
            safe=tr("Nothing was written."),
            do=tr("Let its name end in {endings}.", endings=", ".join("." + form for form in FORMS)),
        )
    data = _bytes(plan, form, title)
    file = QSaveFile(str(target))
    written = file.open(QIODevice.OpenModeFlag.WriteOnly) and file.write(data) == data.size() and file.commit()
    if not written:
        raise ViewerError(
            tr("The picture could not be written to “{name}”: {why}.", name=target.name, why=file.errorString()),
            safe=tr("What stood there before is unharmed."),
            do=tr("Choose another folder."),
        )


def _bytes(plan: Plan, form: str, title: str) -> QByteArray:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    size = _size(plan)
    if form == "png":
        made = image(plan)
        made.setText("Title", title)
        QImageWriter(buffer, QByteArray(b"png")).write(made)
    elif form == "svg":
        drawing = QSvgGenerator()
        drawing.setOutputDevice(buffer)
        drawing.setSize(size)
        drawing.setViewBox(QRectF(0, 0, size.width(), size.height()))
        drawing.setTitle(title)
        _paint(QPainter(drawing), plan)
    else:
        page = QPdfWriter(buffer)
        page.setTitle(title)
        page.setResolution(96)
        points = QSizeF(size) * 72 / page.resolution()
        page.setPageSize(QPageSize(points, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch))
        page.setPageMargins(QMarginsF())
        _paint(QPainter(page), plan)
    buffer.close()
    return data


def _size(plan: Plan) -> QSize:
    return QSize(round(plan.width), round(plan.caption_box.top() + plan.em * 1.5))


def _paint(painter: QPainter, plan: Plan) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    draw_picture(painter, plan, LIGHT)
    draw_legend(painter, plan, LIGHT)
    painter.end()
