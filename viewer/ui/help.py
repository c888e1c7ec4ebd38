"""The keys, by place, made from the list of actions and the few keys that panels have of their own."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from viewer.ui.actions import ACTIONS, PLACES, key_text
from viewer.ui.search.language import examples
from viewer.ui.widgets.chip import Tag
from viewer.ui.widgets.text import heading, label

#: Keys that act inside one panel: place, keys, what they do there.
PANEL_KEYS = (
    ("Library", ("Return",), "Open the account"),
    ("Library", ("Ctrl+Return",), "Open it beside the one on screen"),
    ("Search field", ("Up", "Down"), "Choose a hit while typing"),
    ("Search field", ("Return",), "Go to the hit, do the command"),
    ("Search field", ("Ctrl+Return",), "Open the hit beside"),
    ("Search field", ("Shift+Return",), "Show all results"),
    ("Search field", ("Ctrl+Space",), "Look into the hit"),
    ("Search field", ("Tab",), "Take what is offered, else go to the chips"),
    ("Search field", ("Shift+Tab",), "Go to the chips of spellings and filters"),
    ("Search field", ("Esc",), "Back to the text"),
    ("Results", ("Space",), "Look into the hit, switch a filter"),
    ("Results", ("Shift+Tab",), "Go to the filters"),
    ("Results", ("Esc",), "Close the preview, back to the text"),
    ("Text", ("Esc",), "Forget the search and its marks"),
    ("Saved searches", ("Return",), "Search again"),
    ("Saved searches", ("F2",), "Rename"),
    ("Saved searches", ("Del",), "Delete"),
    ("Timeline", ("Left", "Right"), "Move to the event before or after"),
    ("Timeline", ("Up", "Down"), "Move to another account's lane"),
    ("Timeline", ("+", "-"), "Zoom in and out"),
    ("Timeline", ("Return",), "Go to the line the event rests on"),
    ("Timeline", ("X", "Shift+X"), "Next, previous date in conflict"),
    ("Timeline", ("[", "]"), "Choose days from this event, up to this event"),
    ("Timeline", ("Ctrl+Space",), "Choose the event, to be joined"),
    ("Timeline", ("J", "Shift+J"), "Join the chosen events; part this one"),
    ("Timeline", ("F2",), "Name the event"),
    ("Timeline", ("Del",), "Hide the event"),
    ("Timeline, proposals", ("+", "Ins"), "They are one event"),
    ("Timeline, proposals", ("Del",), "Dismiss it"),
    ("Claims, proposals", ("Return",), "Read its passages side by side"),
    ("Claims, proposals", ("+", "Ins"), "Accept it as a claim"),
    ("Claims, proposals", ("Del",), "Dismiss it"),
    ("Copies", ("Return",), "Read the shared words side by side"),
    ("Copies", ("+", "Ins"), "It is a copy"),
    ("Copies", ("Del",), "It is none"),
    ("Copies", ("Ctrl+T",), "It is the other one that copies"),
    ("Grading blind", ("Ctrl+Return",), "Save the grade"),
    ("Grading blind", ("Esc",), "Leave without a grade"),
    ("Names", ("Return",), "Show the name in the inspector"),
    ("Names", ("Ctrl+Return",), "Go to where it stands"),
    ("Names", ("Shift+Up", "Shift+Down"), "Pick a second one, to read both side by side"),
    ("Anywhere", ("Esc",), "Dismiss the message, close the list"),
)


def keys_by_place() -> dict[str, list[tuple[tuple[str, ...], str]]]:
    """Place -> (keys, what they do), in the order of the menus, then the panels' own."""
    places: dict[str, list[tuple[tuple[str, ...], str]]] = {place: [] for place in PLACES}
    for action in ACTIONS:
        if action.keys:
            places[action.place].append((action.keys, action.text.rstrip("…")))
    for place, keys, text in PANEL_KEYS:
        places.setdefault(place, []).append((keys, text))
    return {place: rows for place, rows in places.items() if rows}


class KeysHelp(QDialog):
    """All keys on one page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Keys, by place")
        page = QWidget()
        columns = QHBoxLayout(page)
        line = self.fontMetrics().height()
        columns.setSpacing(line * 2)
        sides = [QVBoxLayout(), QVBoxLayout()]
        for side in sides:
            side.setSpacing(line // 2)  # layouts take their parent's spacing unless told
            columns.addLayout(side, 1)
        heights = [0, 0]
        for place, rows in keys_by_place().items():
            shorter = heights.index(min(heights))
            heights[shorter] += len(rows) + 2
            sides[shorter].addWidget(heading(place))
            sides[shorter].addLayout(_rows(rows))
            sides[shorter].addSpacing(line)
        shorter = heights.index(min(heights))
        sides[shorter].addWidget(heading("What you can ask in the search field"))
        sides[shorter].addLayout(examples())
        for side in sides:
            side.addStretch()
        hint = label("Keys of one letter act only where no text is being typed.", soft=True, wrap=True)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidget(page)
        area.setAccessibleName("Keys, by place")
        layout = QVBoxLayout(self)
        layout.addWidget(area)
        layout.addWidget(hint)
        self.resize(line * 58, line * 40)


def _rows(rows: list[tuple[tuple[str, ...], str]]) -> QGridLayout:
    grid = QGridLayout()
    grid.setColumnStretch(0, 1)
    grid.setVerticalSpacing(2)
    for row, (keys, text) in enumerate(rows):
        what: QLabel = label(text)
        spoken = " or ".join(key_text(key) for key in keys)
        what.setAccessibleName(f"{text}: {spoken}")
        grid.addWidget(what, row, 0)
        chips = QHBoxLayout()
        chips.setSpacing(what.fontMetrics().height() // 4)
        for key in keys:
            chips.addWidget(Tag(key_text(key)))
        grid.addLayout(chips, row, 1, Qt.AlignmentFlag.AlignRight)
    return grid
