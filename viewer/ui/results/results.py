"""The results panel: what was asked, how much was found, and the sentences."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from viewer.domain.query import SearchResult
from viewer.ui.models.hint import Hint
from viewer.ui.models.plain import excerpt
from viewer.ui.results.hit_list import HitList
from viewer.ui.theme import look


class ResultsView(QWidget):
    """Shows one search at a time; its further pages are asked for with `more_wanted`."""

    activated = Signal(object)  # Hit
    activated_beside = Signal(object)  # Hit
    more_wanted = Signal(int)  # how many hits are already here

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._result: SearchResult | None = None
        self._titles: Mapping[str, str] = {}
        em = self.fontMetrics().height()
        self.hits = HitList()
        self.hits.hit_activated.connect(self.activated)
        self.hits.hit_activated_beside.connect(self.activated_beside)
        self.heading = _plain_label()
        # A long word in the question must not widen the window.
        self.heading.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.notice = _plain_label()
        self.more = QPushButton()
        self.more.setAutoDefault(False)
        self.more.clicked.connect(self._want_more)
        self._hint = Hint(self.tr("Nothing searched yet. Press Ctrl+K and type a word, a name or a question."))
        self._nothing = Hint("")
        self._pages = QStackedWidget()
        for page in (self._hint, self.hits, self._nothing):
            self._pages.addWidget(page)
        self.controls = QWidget()
        row = QHBoxLayout(self.controls)
        row.setContentsMargins(em, em // 4, em // 2, em // 4)
        row.addWidget(self.heading, 1)
        row.addWidget(self.notice)
        row.addWidget(self.more)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.controls)
        layout.addWidget(self._pages, 1)
        self.setFocusProxy(self.hits)
        look().changed.connect(self._recolour)
        self._recolour()
        self._show_result()

    def set_result(self, result: SearchResult | None, titles: Mapping[str, str]) -> None:
        """Shows the first page of a search, or with None that nothing has been searched."""
        self._result, self._titles = result, titles
        self._show_result()

    def add_page(self, result: SearchResult) -> None:
        """Adds a further page of the same search."""
        if self._result and result.query == self._result.query:
            self._result = replace(result, hits=self._result.hits + result.hits)
            self._show_result(keep_place=True)

    def _want_more(self) -> None:
        if self._result:
            self.more_wanted.emit(len(self._result.hits))

    def _show_result(self, keep_place: bool = False) -> None:
        result = self._result
        self.controls.setVisible(result is not None)
        if result is None:
            self._pages.setCurrentWidget(self._hint)
            return
        shown = len(result.hits)
        count = self.tr("1 result") if result.total == 1 else self.tr("{n} results").format(n=f"{result.total:,}")
        self.heading.setText(" · ".join(filter(None, (excerpt(result.understood or result.query, (), 200)[0], count))))
        self.notice.setText(
            "" if result.complete else self.tr("The index is being made; results come from the archive itself.")
        )
        self.notice.setVisible(not result.complete)
        self.more.setVisible(0 < shown < result.total)
        self.more.setText(
            self.tr("Show more ({shown} of {total})").format(shown=f"{shown:,}", total=f"{result.total:,}")
        )
        place, current = self.hits.verticalScrollBar().value(), self.hits.currentIndex().row()
        self.hits.set_result(result, self._titles)
        if keep_place:
            self.hits.setCurrentIndex(self.hits.model().index(current, 0))
            self.hits.verticalScrollBar().setValue(place)
        if shown:
            self._pages.setCurrentWidget(self.hits)
        else:
            self._nothing.setText(
                self.tr("Nothing found for {query}. Fewer words find more; a star stands for any ending.").format(
                    query=f"“{excerpt(result.query, (), 80)[0]}”"
                )
            )
            self._pages.setCurrentWidget(self._nothing)

    def _recolour(self) -> None:
        palette = self.notice.palette()
        palette.setColor(self.notice.foregroundRole(), look().theme.c("open"))
        self.notice.setPalette(palette)


def _plain_label() -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
