"""The keys, by place, made from the list of actions and the few keys that panels have of their own."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from viewer.texts import later, tr
from viewer.ui.actions import ACTIONS, PLACES, key_text
from viewer.ui.keymap import keymap
from viewer.ui.search.language import examples
from viewer.ui.widgets.chip import Tag
from viewer.ui.widgets.text import heading, label

#: Keys that act inside one panel: place, keys, what they do there.
PANEL_KEYS = (
    (later("Library"), ("Return",), later("Open the account")),
    (later("Library"), ("Ctrl+Return",), later("Open it beside the one on screen")),
    (later("Search field"), ("Up", "Down"), later("Choose a hit while typing")),
    (later("Search field"), ("Return",), later("Go to the hit, do the command")),
    (later("Search field"), ("Ctrl+Return",), later("Open the hit beside")),
    (later("Search field"), ("Shift+Return",), later("Show all results")),
    (later("Search field"), ("Ctrl+Space",), later("Look into the hit")),
    (later("Search field"), ("Tab",), later("Take what is offered, else go to the chips")),
    (later("Search field"), ("Shift+Tab",), later("Go to the chips of spellings and filters")),
    (later("Search field"), ("Esc",), later("Back to the text")),
    (later("Results"), ("Space",), later("Look into the hit, switch a filter")),
    (later("Results"), ("Shift+Tab",), later("Go to the filters")),
    (later("Results"), ("Esc",), later("Close the preview, back to the text")),
    (later("Text"), ("Esc",), later("Forget the search and its marks")),
    (later("Similar passages"), ("1", "2", "3"), later("Go to the passage with this number, from anywhere")),
    (later("Similar passages"), ("Return",), later("Go to the chosen passage")),
    (later("Similar passages"), ("Esc",), later("Put the list away")),
    (later("Arrangements"), ("Return",), later("Let the columns stand so again")),
    (later("Arrangements"), ("Del",), later("Delete")),
    (later("Saved searches"), ("Return",), later("Search again")),
    (later("Saved searches"), ("F2",), later("Rename")),
    (later("Saved searches"), ("Del",), later("Delete")),
    (later("Timeline"), ("Left", "Right"), later("Move to the event before or after")),
    (later("Timeline"), ("Up", "Down"), later("Move to another account's lane")),
    (later("Timeline"), ("+", "-"), later("Zoom in and out")),
    (later("Timeline"), ("Return",), later("Go to the line the event rests on")),
    (later("Timeline"), ("X", "Shift+X"), later("Next, previous date in conflict")),
    (later("Timeline"), ("[", "]"), later("Choose days from this event, up to this event")),
    (later("Timeline"), ("Ctrl+Space",), later("Choose the event, to be joined")),
    (later("Timeline"), ("J", "Shift+J"), later("Join the chosen events; part this one")),
    (later("Timeline"), ("F2",), later("Name the event")),
    (later("Timeline"), ("Del",), later("Hide the event")),
    (later("Timeline, proposals"), ("+", "Ins"), later("They are one event")),
    (later("Timeline, proposals"), ("Del",), later("Dismiss it")),
    (later("Claims, proposals"), ("Return",), later("Read its passages side by side")),
    (later("Claims, proposals"), ("+", "Ins"), later("Accept it as a claim")),
    (later("Claims, proposals"), ("Del",), later("Dismiss it")),
    (later("Copies"), ("Return",), later("Read the shared words side by side")),
    (later("Copies"), ("+", "Ins"), later("It is a copy")),
    (later("Copies"), ("Del",), later("It is none")),
    (later("Copies"), ("Ctrl+T",), later("It is the other one that copies")),
    (later("Grading blind"), ("Ctrl+Return",), later("Save the grade")),
    (later("Grading blind"), ("Esc",), later("Leave without a grade")),
    (later("Names"), ("Return",), later("Show the name in the inspector")),
    (later("Names"), ("Ctrl+Return",), later("Go to where it stands")),
    (later("Names"), ("Shift+Up", "Shift+Down"), later("Pick a second one, to read both side by side")),
    (later("Tables"), ("Ctrl+Down", "Ctrl+Up"), later("Sort by the column one is in, from its top, from its end")),
    (later("Anywhere"), ("Esc",), later("Dismiss the message, close the list")),
)


def keys_by_place() -> dict[str, list[tuple[tuple[str, ...], str]]]:
    """Place -> (keys, what they do), in the order of the menus, then the panels' own."""
    places: dict[str, list[tuple[tuple[str, ...], str]]] = {place: [] for place in PLACES}
    for action in ACTIONS:
        if keys := keymap().keys(action.id):
            places[action.place].append((keys, tr(action.text).rstrip("…")))
    for place, keys, text in PANEL_KEYS:
        places.setdefault(place, []).append((keys, tr(text)))
    return {place: rows for place, rows in places.items() if rows}


class KeysHelp(QDialog):
    """All keys on one page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Keys, by place"))
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
            sides[shorter].addWidget(heading(tr(place)))
            sides[shorter].addLayout(_rows(rows))
            sides[shorter].addSpacing(line)
        shorter = heights.index(min(heights))
        sides[shorter].addWidget(heading(tr("What you can ask in the search field")))
        sides[shorter].addLayout(examples())
        for side in sides:
            side.addStretch()
        hint = label(tr("Keys of one letter act only where no text is being typed."), soft=True, wrap=True)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidget(page)
        area.setAccessibleName(tr("Keys, by place"))
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
        spoken = tr(" or ").join(key_text(key) for key in keys)
        what.setAccessibleName(f"{text}: {spoken}")
        grid.addWidget(what, row, 0)
        chips = QHBoxLayout()
        chips.setSpacing(what.fontMetrics().height() // 4)
        for key in keys:
            chips.addWidget(Tag(key_text(key)))
        grid.addLayout(chips, row, 1, Qt.AlignmentFlag.AlignRight)
    return grid
