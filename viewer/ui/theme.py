"""Colours, fonts and the style of the window: light, dark and high contrast on Qt's Fusion.

Colour means something and is never the only sign of it: every kind of mention has its own
underline as well. The kinds' colours are told apart with the common colour-vision deficiencies.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette, QTextCharFormat
from PySide6.QtWidgets import QApplication

from viewer import paths
from viewer.settings import LINE_LENGTHS, Settings

READER_FAMILY = "Literata"
TEXT_SIZE = 11.5  #: points
SMALLEST_TEXT, LARGEST_TEXT = 8.0, 32.0  #: points that can be chosen
_LEAST_CONTRAST = 3.0  # of a sign to its ground (WCAG 2.2, 1.4.11)

_UNDERLINES = QTextCharFormat.UnderlineStyle
#: The second sign of each kind of mention, beside its colour.
UNDERLINES = {
    "PERSON": _UNDERLINES.SingleUnderline,
    "ORG": _UNDERLINES.DashUnderline,
    "PLACE": _UNDERLINES.DotLine,
    "DATE": _UNDERLINES.DashDotLine,
    "QUANTITY": _UNDERLINES.WaveUnderline,
}


@dataclass(frozen=True, slots=True)
class Theme:
    """Every colour the window uses, as "#rrggbb"; `c()` makes the QColor."""

    name: str
    dark: bool
    window: str  # behind everything
    panel: str  # library, inspector, tabs
    paper: str  # behind the text that is read
    line: str  # hairlines
    ink: str  # the text that is read: the brightest contrast
    soft: str  # secondary text
    faint: str  # paragraph numbers
    accent: str  # focus, selection, the current tab
    accent_soft: str  # selected rows
    chosen: str  # fill of the chosen entity's mentions
    note: str  # fill of annotated passages
    hit: str  # fill of search hits
    agree: str
    conflict: str
    open: str
    person: str
    org: str
    place: str
    date: str
    quantity: str

    def c(self, name: str, alpha: float = 1.0) -> QColor:
        """The colour called `name`, with `alpha` 0..1."""
        color = QColor(getattr(self, name))
        color.setAlphaF(alpha)
        return color

    def kind(self, label: str) -> QColor:
        """The colour of a kind of mention."""
        return self.c(label.lower()) if label.lower() in self.__slots__ else self.c("soft")

    def own(self, value: str, alpha: float = 1.0) -> QColor:
        """A colour that a user chose ("#rrggbb"), darker or lighter where it would not stand out from the paper.

        What is no colour gives the colour of secondary text.
        """
        color = QColor(_standing_out(value, self.paper, self.dark) or self.soft)
        color.setAlphaF(alpha)
        return color

    def verdict(self, verdict: str) -> QColor:
        """The colour of a verdict, or of one cell's part in it (agrees, conflicts)."""
        names = {
            "compatible": "agree",
            "agrees": "agree",
            "settled": "agree",
            "conflicting": "conflict",
            "conflicts": "conflict",
        }
        return self.c(names.get(verdict, "open"))

    def palette(self) -> QPalette:
        """The same as Qt's palette, for everything Fusion draws."""
        palette, role = QPalette(), QPalette.ColorRole
        for roles, color in (
            ((role.Window,), self.panel),
            ((role.Base, role.ToolTipBase), self.paper),
            ((role.AlternateBase, role.Button), self.panel),
            ((role.WindowText, role.Text, role.ButtonText, role.ToolTipText, role.BrightText), self.ink),
            ((role.PlaceholderText,), self.soft),
            ((role.Highlight, role.Accent), self.accent),
            ((role.Link, role.LinkVisited), self.accent),
            ((role.Mid, role.Midlight, role.Light), self.line),
            ((role.Dark, role.Shadow), self.soft),
        ):
            for each in roles:
                palette.setColor(each, QColor(color))
        palette.setColor(role.HighlightedText, QColor("#ffffff" if not self.dark else self.window))
        for each in (role.Text, role.WindowText, role.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, each, QColor(self.faint))
        return palette


LIGHT = Theme(
    name="light", dark=False, window="#f6f5f2", panel="#fbfaf8", paper="#ffffff", line="#e3e0d9",
    ink="#23221f", soft="#6a665e", faint="#8f8a80", accent="#2f5d8a", accent_soft="#e4ecf4",
    chosen="#d7e6f5", note="#fff3c4", hit="#ffe08a", agree="#27734a", conflict="#c0282d", open="#8a6414",
    person="#2b6cb0", org="#7a4fb5", place="#2f855a", date="#b7791f", quantity="#c0475b",
)  # fmt: skip
DARK = Theme(
    name="dark", dark=True, window="#191817", panel="#1f1e1c", paper="#242321", line="#37352f",
    ink="#ece9e2", soft="#a8a399", faint="#7d786e", accent="#7db0e0", accent_soft="#2c3a48",
    chosen="#2a4561", note="#4d431c", hit="#6b5514", agree="#6fc797", conflict="#f28b82", open="#e0b45c",
    person="#7db4ee", org="#c3a1f0", place="#74cf9e", date="#e3b04f", quantity="#f0909f",
)  # fmt: skip
CONTRAST = replace(
    LIGHT, name="contrast", window="#ffffff", panel="#ffffff", line="#000000", ink="#000000", soft="#262626",
    faint="#404040", accent="#003e8a", accent_soft="#cfe2ff", chosen="#9cc8ff", note="#ffe680", hit="#ffcc33",
    agree="#00561f", conflict="#9b0000", open="#5c3d00", person="#003e8a", org="#4b0f8f", place="#00561f",
    date="#6b3f00", quantity="#8f0028",
)  # fmt: skip
THEMES = {theme.name: theme for theme in (LIGHT, DARK, CONTRAST)}


@lru_cache(1_000)  # asked for every mark of every frame
def _standing_out(value: str, ground: str, dark: bool) -> QColor | None:
    """A colour, moved until it stands out from the ground; None for what is no colour. Not to be changed."""
    color, paper = QColor(value), QColor(ground)
    if not color.isValid():
        return None
    hue, saturation, lightness = color.hslHueF(), color.hslSaturationF(), color.lightnessF()
    away, end = (0.04, 1.0) if dark else (-0.04, 0.0)
    while contrast(color, paper) < _LEAST_CONTRAST and lightness != end:
        lightness = min(1.0, max(0.0, lightness + away))
        color = QColor.fromHslF(hue, saturation, lightness)
    return color


def contrast(one: QColor, other: QColor) -> float:
    """The contrast ratio of two colours, 1 to 21 (WCAG 2.2, relative luminance).

    >>> round(contrast(QColor("#000000"), QColor("#ffffff")))
    21
    """
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(color: QColor) -> float:
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (color.redF(), color.greenF(), color.blueF())
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


class Look(QObject):
    """The look in force; widgets repaint on `changed`.

    One per application: `theme.look()`. size: points of the reader's text. measure: letters in a line of it, 0
    where it is as wide as its column. kinds: the user's colours for kinds of mention, by label.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.theme = LIGHT
        self.size = TEXT_SIZE
        self.family = READER_FAMILY
        self.measure = LINE_LENGTHS[1]
        self.kinds: Mapping[str, str] = {}
        self._name = "light"

    def use(
        self,
        name: str = "system",
        *,
        size: float | None = None,
        family: str | None = None,
        measure: int | None = None,
        kinds: Mapping[str, str] | None = None,
    ) -> None:
        """Switches to a theme by name ("system" follows the desktop) and to the reader's font; None: as before."""
        self._name = name
        self.size = size or self.size
        self.family = family or self.family
        self.measure = self.measure if measure is None else measure
        self.kinds = self.kinds if kinds is None else dict(kinds)
        plain = THEMES.get(name) or _system_theme()
        own: dict[str, Any] = {kind.lower(): plain.own(colour).name() for kind, colour in self.kinds.items()}
        self.theme = replace(plain, **own)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.setStyle("Fusion")
            app.setPalette(self.theme.palette())
            app.setStyleSheet(style_sheet(self.theme))
        self.changed.emit()

    @contextmanager
    def plain(self) -> Iterator[None]:
        """Dresses what is made in here once, at its end.

        Under a style sheet Qt dresses a widget and all that is in it again whenever it gets a parent: a window made
        from the inside out would be dressed as often as it is deep.
        """
        app = QApplication.instance()
        sheet = app.styleSheet() if isinstance(app, QApplication) else ""
        if not isinstance(app, QApplication) or not sheet:
            yield
            return
        app.setStyleSheet("")
        try:
            yield
        finally:
            app.setStyleSheet(sheet)

    def follow_system(self) -> None:
        """Takes up the desktop's colours again, where they are wanted."""
        if self._name == "system":
            self.use("system")

    def reader_font(self) -> QFont:
        """The serif the accounts are set in."""
        font = QFont(self.family)
        font.setPointSizeF(self.size)
        font.setStyleHint(QFont.StyleHint.Serif)
        return font


_look: Look | None = None


def look() -> Look:
    """The application's look."""
    global _look
    if _look is None:
        load_fonts()
        _look = Look()
    return _look


def wear(chosen: Settings) -> None:
    """Dresses the application as the settings say."""
    look().use(
        chosen.theme,
        size=chosen.text_size,
        family=chosen.reader_family,
        measure=chosen.line_length,
        kinds={kind: colour for kind, colour in chosen.kind_colours.items() if kind in UNDERLINES},
    )


def load_fonts() -> None:
    """Makes the reader's typeface, which ships with Parallax, known to Qt."""
    for path in sorted((paths.resources() / "fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(path))


def small(font: QFont, share: float = 0.88) -> QFont:
    """`font` a little smaller, for secondary lines."""
    smaller = QFont(font)
    smaller.setPointSizeF(font.pointSizeF() * share)
    return smaller


def style_sheet(theme: Theme) -> str:
    """What the palette cannot say: hairlines and quiet chrome, in relative sizes only."""
    return f"""
    QToolTip {{ background: {theme.paper}; color: {theme.ink}; border: 1px solid {theme.line}; padding: 2px; }}
    QSplitter::handle {{ background: {theme.line}; }}
    QSplitter::handle:horizontal {{ width: 1px; }}
    QSplitter::handle:vertical {{ height: 1px; }}
    QScrollBar:vertical {{ background: transparent; width: 0.7em; margin: 0; }}
    QScrollBar:horizontal {{ background: transparent; height: 0.7em; margin: 0; }}
    QScrollBar::handle {{ background: {theme.line}; border-radius: 0.3em; min-height: 2em; min-width: 2em; }}
    QScrollBar::handle:hover {{ background: {theme.faint}; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    QPushButton {{ background: {theme.paper}; border: 1px solid {theme.line}; border-radius: 5px;
        padding: 0.25em 0.8em; }}
    QPushButton:hover {{ border-color: {theme.faint}; }}
    QPushButton:focus {{ border: 1px solid {theme.accent}; background: {theme.accent_soft}; }}
    QToolButton {{ background: transparent; border: 1px solid transparent; border-radius: 4px; padding: 0.1em; }}
    QToolButton:hover {{ border-color: {theme.line}; }}
    QToolButton:checked, QToolButton:pressed {{ background: {theme.accent_soft}; border-color: {theme.line}; }}
    QToolButton:focus {{ border-color: {theme.accent}; }}
    QToolButton:disabled {{ color: {theme.faint}; }}
    QToolButton::menu-indicator {{ image: none; }}
    QPushButton:checked, QPushButton:default {{ border-color: {theme.accent}; color: {theme.accent}; }}
    QPushButton:disabled {{ color: {theme.faint}; }}
    QLineEdit, QPlainTextEdit, QComboBox, QDateEdit, QSpinBox, QDoubleSpinBox {{
        background: {theme.paper}; border: 1px solid {theme.line}; border-radius: 5px; padding: 0.2em 0.4em; }}
    QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QDateEdit:focus,
    QAbstractSpinBox:focus {{ border-color: {theme.accent}; }}
    QComboBox::drop-down {{ border: none; width: 1.4em; }}
    QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
    QHeaderView::section {{ background: {theme.panel}; color: {theme.soft}; border: none;
        border-bottom: 1px solid {theme.line}; padding: 0.3em 0.5em; }}
    QTableView, QTreeView, QListView {{ background: {theme.panel}; border: none; outline: none;
        selection-background-color: {theme.accent_soft}; selection-color: {theme.ink}; gridline-color: {theme.line}; }}
    QListWidget {{ border: 1px solid transparent; border-radius: 4px; }}
    QListWidget:focus, QScrollArea:focus {{ border: 1px solid {theme.accent}; }}
    QTabBar::tab {{ background: transparent; color: {theme.soft}; padding: 0.45em 0.9em; border: none; }}
    QTabBar::tab:selected {{ color: {theme.ink}; border-bottom: 2px solid {theme.accent}; }}
    QTabBar::tab:focus {{ color: {theme.accent}; }}
    QMenu {{ background: {theme.paper}; border: 1px solid {theme.line}; padding: 0.3em; }}
    QMenu::item {{ padding: 0.3em 1.4em; border-radius: 4px; }}
    QMenu::item:selected {{ background: {theme.accent_soft}; color: {theme.ink}; }}
    QMenu::item:disabled {{ color: {theme.faint}; }}
    """


def _system_theme() -> Theme:
    # Qt knows the desktop's scheme under some platform themes only; where it does not, light is the default.
    app = QApplication.instance()
    scheme = app.styleHints().colorScheme() if isinstance(app, QApplication) else Qt.ColorScheme.Unknown
    return DARK if scheme == Qt.ColorScheme.Dark else LIGHT
