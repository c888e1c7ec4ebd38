"""What can be asked, by example; below the empty field and in the help."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout

from viewer.texts import later, tr
from viewer.ui.theme import look
from viewer.ui.widgets.text import label

#: An example and what it finds.
EXAMPLES = (
    ("rally bomb", later("both words, and what begins like the last")),
    ('"tens of thousands"', later("these words side by side")),
    ("bomb near/5 rally", later("within five words of each other")),
    ("bomb OR explosive", later("either of them; NOT leaves out, ( ) group")),
    ("assad*   v?llepinte", later("any ending; ? is one letter")),
    ("villepint~", later("also what is a letter off")),
    ("origin:   source:   author:", later("only what comes from there")),
    ("entity:   tag:   lang:   kind:", later("names somebody, has the tag, is in the language")),
    ("grade:<=C   cred:>=3", later("sources graded C or better; statements likely or less")),
    ("date:2018-06..2018-07", later("published then; event:2018 happened then")),
    ("note:   claim:   in:title", later("only in notes, in claims, in titles")),
    ("is:conflict   is:unread", later("accounts in conflict, accounts not read")),
)


def examples() -> QGridLayout:
    """The examples in two columns, for any panel."""
    grid = QGridLayout()
    grid.setColumnStretch(1, 1)
    for row, (typed, finds) in enumerate(EXAMPLES):
        example, meaning = label(typed, little=True), label(tr(finds), soft=True, little=True, wrap=True)
        example.setAccessibleName(tr("{example}: {meaning}", example=typed, meaning=tr(finds)))
        grid.addWidget(example, row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(meaning, row, 1)
    grid.setVerticalSpacing(2)
    grid.setHorizontalSpacing(round(look().size) * 2)
    return grid
