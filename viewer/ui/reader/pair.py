"""Two columns that scroll together, paragraph by paragraph: an original and its translation."""

from __future__ import annotations

from PySide6.QtCore import QObject

from viewer.ui.reader.text_pane import TextPane
from viewer.ui.reader.view_text import ViewText


def opposite(offset: int, here: ViewText, there: ViewText) -> int:
    """The place in `there` that answers to `offset` in `here`: as far into the paragraph of the same number.

    Where one has more paragraphs than the other, the numbers are stretched.

    >>> from viewer.domain.document import Block
    >>> one = ViewText("Hello.\\n\\nBye.", (Block(1, 0, 6), Block(2, 8, 12)))
    >>> two = ViewText("Bonjour.\\n\\nAdieu.", (Block(1, 0, 8), Block(2, 10, 16)))
    >>> opposite(0, one, two), opposite(8, one, two), opposite(10, one, two)
    (0, 10, 13)
    """
    mine, theirs = here.paragraph_spans(), there.paragraph_spans()
    if not mine or not theirs:
        return 0
    at = max((n for n, (start, _) in enumerate(mine) if start <= offset), default=0)
    start, end = mine[at]
    share = min(1.0, max(0, offset - start) / max(1, end - start))
    if len(mine) != len(theirs):
        at = round(at * (len(theirs) - 1) / max(1, len(mine) - 1))
    begin, stop = theirs[at]
    return begin + round(share * (stop - begin))


class Pair(QObject):
    """Keeps two panes at the same paragraph, whichever is scrolled; let go of with `part`."""

    def __init__(self, one: TextPane, other: TextPane) -> None:
        super().__init__(one)
        self.panes = one, other
        self._following = False
        one.view_changed.connect(self._follow_one)
        other.view_changed.connect(self._follow_other)
        self._follow_one()

    def part(self) -> None:
        """Each scrolls for itself again."""
        one, other = self.panes
        one.view_changed.disconnect(self._follow_one)
        other.view_changed.disconnect(self._follow_other)
        self.deleteLater()

    def _follow_one(self) -> None:
        self._follow(*self.panes)

    def _follow_other(self) -> None:
        self._follow(*reversed(self.panes))

    def _follow(self, led: TextPane, follower: TextPane) -> None:
        if self._following or not (led.isVisible() and follower.isVisible()):
            return
        self._following = True
        try:
            follower.scroll_to(opposite(led.visible_span()[0], led.view, follower.view))
        finally:
            self._following = False
