"""The results panel: what was asked, how much was found, what it can be narrowed to, and the sentences."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from viewer.domain.query import Hit, Search, SearchResult
from viewer.texts import later, tr
from viewer.ui.keymap import keymap
from viewer.ui.models.hint import Hint
from viewer.ui.models.plain import excerpt
from viewer.ui.results.facets import FacetList
from viewer.ui.results.hit_list import HitList
from viewer.ui.results.preview import Excerpt, Preview
from viewer.ui.search.chips import SearchChips
from viewer.ui.theme import look
from viewer.ui.widgets.fields import Choice
from viewer.ui.widgets.text import Elided, label

_SORTS = (("relevance", later("best first")), ("date", later("by date")), ("source", later("by source")))


class ResultsView(QWidget):
    """Shows one search at a time; its further pages are asked for with `more_wanted`.

    filter_switched(facet, value, on), spelling_switched(form, on), sort_chosen(one of SORTS),
    stemming_switched(on): the same question is to be asked so. save_wanted(): to be kept under a name.
    preview_wanted(Hit): whoever knows its text answers with `show_preview`. left(): Esc was pressed.
    """

    activated = Signal(object)  # Hit
    activated_beside = Signal(object)  # Hit
    more_wanted = Signal(int)  # how many hits are already here
    filter_switched = Signal(str, str, bool)
    spelling_switched = Signal(str, bool)
    sort_chosen = Signal(str)
    stemming_switched = Signal(bool)
    save_wanted = Signal()
    preview_wanted = Signal(object)  # Hit
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._search = Search("")
        self._result: SearchResult | None = None
        self._titles: Mapping[str, str] = {}
        em = self.fontMetrics().height()
        self.hits, self.facets, self.chips, self.preview = HitList(), FacetList(), SearchChips(), Preview()
        self.heading = Elided()
        self.notice = label(little=True, wrap=True)
        self.notice.setContentsMargins(em, em // 4, em, em // 4)
        self.more, self.save = _button(), _button(tr("Save search…"))
        self.sort = Choice(tr("Order of the results"), [(sort, tr(words)) for sort, words in _SORTS])
        self.sort.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.stemming = _button(tr("Word endings"))
        self.stemming.setCheckable(True)
        self.stemming.setToolTip(tr("Finds “attack” where “attacks” or “attacked” is written (English)."))
        self.stemming.setAccessibleName(tr("Word endings do not count"))
        self._hint = Hint(
            lambda: tr(
                "Nothing searched yet. Press {key} and type a word, a name or a question.", key=keymap().told("search")
            )
        )
        self._nothing = Hint("")
        self._pages = QStackedWidget()
        self._found = QWidget()
        beside = QVBoxLayout(self._found)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(0)
        self.chips.setContentsMargins(em, em // 3, em, em // 3)
        beside.addWidget(self.notice)
        beside.addWidget(self.chips)
        beside.addWidget(self._pages, 1)
        for page in (self._hint, self.hits, self._nothing):
            self._pages.addWidget(page)
        self._parts = QSplitter(Qt.Orientation.Horizontal, childrenCollapsible=False)
        self._parts.setHandleWidth(1)
        for part, share in ((self.facets, 0), (self._found, 3), (self.preview, 2)):
            self._parts.addWidget(part)
            self._parts.setStretchFactor(self._parts.indexOf(part), share)
        self.controls = QWidget()
        row = QHBoxLayout(self.controls)
        row.setContentsMargins(em, em // 4, em // 2, em // 4)
        row.addWidget(self.heading, 1)
        for widget in (self.more, self.stemming, self.sort, self.save):
            row.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.controls)
        layout.addWidget(self._parts, 1)
        self._connect()
        look().changed.connect(self._recolour)
        self._recolour()
        self._show_result()

    def set_result(self, result: SearchResult | None, titles: Mapping[str, str], search: Search | None = None) -> None:
        """Shows the first page of a search, or with None that nothing has been searched."""
        self._search = search or Search(result.query if result else "")
        self._result, self._titles = result, titles
        self._show_result()

    def add_page(self, result: SearchResult) -> None:
        """Adds a further page of the same search."""
        if self._result and result.query == self._result.query:
            self._result = replace(result, hits=self._result.hits + result.hits)
            self._show_result(keep_place=True)

    def show_preview(self, around: Excerpt) -> None:
        """Shows what stands around the chosen hit."""
        self.preview.show_excerpt(around)

    def _connect(self) -> None:
        self.hits.hit_activated.connect(self.activated)
        self.hits.hit_activated_beside.connect(self.activated_beside)
        self.hits.preview_wanted.connect(self._turn_preview)
        self.hits.hit_changed.connect(self._look_into)
        self.facets.switched.connect(self.filter_switched)
        self.chips.filter_removed.connect(lambda field, value: self.filter_switched.emit(field, value, False))
        self.chips.spelling_switched.connect(self.spelling_switched)
        self.chips.left.connect(self.setFocus)
        self.sort.chosen.connect(self.sort_chosen)
        self.stemming.clicked.connect(self.stemming_switched)
        self.save.clicked.connect(lambda: self.save_wanted.emit())
        self.more.clicked.connect(self._want_more)

    def _want_more(self) -> None:
        if self._result:
            self.more_wanted.emit(len(self._result.hits))

    def _turn_preview(self) -> None:
        hit = self.hits.current_hit()
        self.preview.setVisible(self.preview.isHidden() and hit is not None)
        self._look_into(hit)

    def _look_into(self, hit: Hit | None) -> None:
        if hit is not None and not self.preview.isHidden():
            self.preview_wanted.emit(hit)

    def _show_result(self, keep_place: bool = False) -> None:
        result, search = self._result, self._search
        self.facets.setVisible(result is not None)
        for widget in (self.heading, self.sort, self.stemming, self.save):
            widget.setVisible(result is not None)
        if result is None:
            for other in (self.preview, self.more, self.notice):
                other.hide()
            self.chips.show_search(None)
            self._pages.setCurrentWidget(self._hint)
            return
        shown = len(result.hits)
        count = tr("1 result") if result.total == 1 else tr("{n} results", n=f"{result.total:,}")
        told = excerpt(result.understood or result.query, (), 200)[0]
        self.heading.setText(" · ".join(filter(None, (told, count))))
        late = "" if result.complete else tr("The index is being made; results come from the archive itself.")
        notices = " ".join(filter(None, (result.problem.says if result.problem else "", late)))
        self.notice.setText(notices)
        self.notice.setVisible(bool(notices))
        self.more.setVisible(0 < shown < result.total)
        self.more.setText(tr("Show more ({shown} of {total})", shown=f"{shown:,}", total=f"{result.total:,}"))
        self.sort.show_value(search.sort)
        self.stemming.setChecked(search.stemming)
        self.chips.show_search(search, result.spellings)
        self.facets.show_counts(result.facets, search.filters)
        self.facets.setVisible(self.facets.model().rowCount() > 0)
        place, current = self.hits.verticalScrollBar().value(), self.hits.currentIndex().row()
        self.hits.set_result(result, self._titles)
        if keep_place:
            self.hits.setCurrentIndex(self.hits.model().index(current, 0))
            self.hits.verticalScrollBar().setValue(place)
        elif not self.preview.isHidden():
            self.hits.start()
        if shown:
            self._pages.setCurrentWidget(self.hits)
        else:
            self.preview.hide()
            self._nothing.setText(
                tr(
                    "Nothing found for {query}. Fewer words find more; a star stands for any ending.",
                    query=f"“{excerpt(result.query, (), 80)[0]}”",
                )
            )
            self._pages.setCurrentWidget(self._nothing)
        if self.hasFocus():
            self._pass_keys_on()

    def _pass_keys_on(self) -> None:
        """Gives the keyboard to the hits, else to the facets; keeps it until there are some."""
        if self._pages.currentWidget() is self.hits:
            self.hits.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._result and not self.facets.isHidden():
            self.facets.setFocus(Qt.FocusReason.OtherFocusReason)

    def _recolour(self) -> None:
        palette = self.notice.palette()
        palette.setColor(self.notice.foregroundRole(), look().theme.c("open"))
        self.notice.setPalette(palette)

    # Qt's own names from here on.

    def focusInEvent(self, event: QFocusEvent) -> None:
        # Not a focus proxy: with one, Tab would skip the facets.
        self._pass_keys_on()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.preview.isVisible():
            self.preview.hide()
        else:
            self.left.emit()


def _button(text: str = "") -> QPushButton:
    button = QPushButton(text)
    button.setAutoDefault(False)
    return button
