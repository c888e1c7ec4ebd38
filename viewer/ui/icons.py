"""Icons in the colours of the theme, drawn from the one family that ships in resources/icons."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from viewer import paths
from viewer.ui.theme import THEMES, look

_SIDES = (16, 24, 32, 48, 64, 96)  # Qt scales down from the next larger one; 200 % screens find theirs


def icon(name: str, color: str = "soft") -> QIcon:
    """The icon `name` in the theme's `color`, faint where disabled.

    Icons do not follow a change of theme by themselves: ask again on `look().changed`.
    Raises FileNotFoundError for a name that does not ship.
    """
    return _drawn(name, look().theme.name, color)


@cache
def _drawn(name: str, theme_name: str, color: str) -> QIcon:
    theme = THEMES[theme_name]
    shape = (paths.resources() / "icons" / f"{name}.svg").read_text("utf-8")
    drawn = QIcon()
    for mode, wanted in ((QIcon.Mode.Normal, color), (QIcon.Mode.Disabled, "faint")):
        # QtSvg paints "currentColor" black, whatever the palette says.
        coloured = shape.replace("currentColor", theme.c(wanted).name())
        renderer = QSvgRenderer(QByteArray(coloured.encode()))
        for side in _SIDES:
            pixmap = QPixmap(side, side)
            pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(pixmap)
            renderer.render(painter)
            painter.end()
            drawn.addPixmap(pixmap, mode)
    return drawn


def app_icon() -> QIcon:
    """Parallax's own icon."""
    return QIcon(str(paths.resources() / "icons" / "parallax.svg"))
