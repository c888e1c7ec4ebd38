"""What is done with the columns of one archive: arranged, paired with a translation, held against one another."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QInputDialog, QWidget

from viewer.domain.arrangement import Arrangement, KeptArrangement
from viewer.domain.document import Document
from viewer.domain.translation import counterparts
from viewer.errors import ViewerError
from viewer.session.comparing import SimilarPassage, WordDiff
from viewer.texts import tr
from viewer.ui.desk import Desk
from viewer.ui.dialogs.arrangements import ArrangementsDialog
from viewer.ui.reader.column import Column
from viewer.ui.reader.similar import SimilarStrip
from viewer.ui.reader.trail import Place
from viewer.ui.widgets.fleeting import fleeting


class Columns(QObject):
    """Acts on the column that has the keyboard; edits go through the desk.

    turned: it was pinned or let go of, or its page shown or hidden.
    """

    turned = Signal()

    def __init__(self, desk: Desk, strip: SimilarStrip, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._reader, self._strip, self._window = desk, desk.panels.reader, strip, window
        self._like: tuple[str, int, int] | None = None  # the paragraph that the strip's passages are like
        self._dialog: ArrangementsDialog | None = None
        strip.chosen.connect(self._go_to)
        strip.compared.connect(self._compare)
        strip.closed.connect(self.close_similar)
        self._reader.pair_requested.connect(lambda _document: self.pair())
        self._reader.page_wanted.connect(self._paint_page)
        self._reader.columns_changed.connect(self._show_pairs)
        desk.refreshed.connect(self._show_pairs)
        desk.refreshed.connect(self._list_again)

    # Where columns stand

    def close(self) -> None:
        """Empties the column."""
        self._reader.close_column(self._reader.focused_column)

    def turn_pin(self) -> None:
        """Pins the column, so that other accounts open elsewhere, or lets go of it."""
        self._focused().set_pinned(not self.is_pinned())
        self.turned.emit()

    def is_pinned(self) -> bool:
        """Whether it is pinned."""
        return self._focused().pinned

    def move(self, step: int) -> None:
        """Lets the column change places with its neighbour at the left (-1) or right (1)."""
        at = self._reader.focused_column
        self._reader.swap(at, at + step)

    def split(self) -> None:
        """Shows the same account once more, at the same place, beside."""
        column = self._focused()
        if column.document is None:
            return
        start = column.pane.visible_span()[0]
        target = self._reader.add_beside(near=True)
        if target is None:
            self._desk.say_all_pinned()
        else:
            self._desk.open(column.document, target, then=partial(self._set_down, start))

    def read_here(self) -> None:
        """Says that the account has been read up to the text cursor."""
        column = self._focused()
        if (document := column.document) is not None:
            spans = column.pane.view.paragraph_spans()
            caret = column.pane.caret()
            offset = next((end for start, end in spans if start <= caret <= end), caret)
            self._desk.edit(lambda: self._desk.session.set_read_to(document, offset))

    # Arrangements

    def ask_arrangement(self) -> None:
        """Opens the list of arrangements."""
        self._desk.jobs.run(self._desk.session.arrangements, self._show_arrangements, key="arrangements")

    def lay_out(self, arrangement: Arrangement) -> None:
        """Lets the accounts stand as they did; those that are gone leave an empty column."""
        lay_out(self._desk, arrangement)

    # Original and translation

    def pair(self) -> None:
        """Shows the original or a translation beside, both scrolling together; if they do already, parts them."""
        at, column = self._reader.focused_column, self._focused()
        if column.document is None:
            return
        if self._reader.partner(at) is not None:
            self._reader.part(column)
            self._show_pairs()
            return
        others = [other.id for other in self._counterparts(column.document)]
        if not others:
            self._desk.say(
                tr("No account is known as the original or a translation of this one."),
                tr("Say which with “What it translates…”."),
            )
            return
        shown = next((n for n, d in enumerate(self._reader.documents) if d in others and n != at), None)
        if shown is not None:
            self._link(at, shown)
            return
        target = self._reader.add_beside(near=True)
        if target is None:
            self._desk.say_all_pinned()
            return
        at = self._reader.focused_column
        self._desk.open(others[0], target, then=lambda shown: self._link(at, shown))

    def turn_page(self) -> None:
        """Shows the page of the original beside the text, or hides it."""
        column = self._focused()
        if column.document and not column.has_pages():
            self._desk.say(tr("The original of this account has no pages to show."), tr("Only PDF files have pages."))
        column.show_page(not column.shows_page())
        self.turned.emit()

    def shows_page(self) -> bool:
        """Whether it does."""
        return self._focused().shows_page()

    def ask_original(self, document: str = "") -> None:
        """Asks which account this one translates."""
        now, document = self._desk.now, document or self._focused().document or ""
        account = now.account(document) if now else None
        if now is None or account is None:
            return
        others = [a.document for a in now.accounts if a.document.id != document]
        none = tr("none: it is no translation")
        names = [none, *(f"{a.letter} · {a.document.title}" for a in now.accounts if a.document.id != document)]
        original = account.document.translation_of
        dialog = fleeting(QInputDialog(self._window))
        dialog.setWindowTitle(tr("What it translates"))
        dialog.setLabelText(tr("“{title}” is a translation of", title=account.document.title))
        dialog.setComboBoxItems(names)
        dialog.setTextValue(next((n for n, o in zip(names[1:], others, strict=True) if o.id == original), none))

        def choose(name: str) -> None:
            at = names.index(name)
            chosen = others[at - 1].id if at else None
            self._desk.edit(lambda: self._desk.session.set_original(document, chosen))

        dialog.textValueSelected.connect(choose)
        dialog.open()

    # Similar passages

    def similar(self) -> None:
        """Lists the passages of the other accounts on screen that are like the paragraph being read."""
        column = self._focused()
        if (document := column.document) is None:
            return
        first, last = column.pane.visible_span()
        caret = column.pane.caret()
        offset = caret if first <= caret <= last else first
        others = [other for other in self._reader.documents if other and other != document]
        session, now = self._desk.session, self._desk.now
        account = now.account(document) if now else None
        letter = account.letter if account else ""

        def ask() -> tuple[tuple[int, int, int] | None, list[SimilarPassage]]:
            block = session.paragraph_at(document, offset)
            found = session.similar_passages(document, offset, others) if others else []
            return (block.number, block.start, block.end) if block else None, found

        def show(answer: tuple[tuple[int, int, int] | None, list[SimilarPassage]]) -> None:
            place, found = answer
            self._unmark()
            self._like = (document, place[1], place[2]) if place else None
            where = f"{letter} ¶ {place[0]}" if place else letter
            if not others:
                title = tr("Open another account beside, to find passages like {where}.", where=where)
            elif found:
                title = tr("Like {where}, the closest first: 1–9 goes there", where=where)
            else:
                title = tr("No other account on screen has a passage like {where}.", where=where)
            self._strip.show_passages(title, found)
            if found:
                self._strip.list.setFocus()

        self._desk.jobs.run(ask, show, key="similar")

    def compare(self) -> None:
        """Shows, or no longer, the words in which the chosen similar passage differs."""
        if self._strip.isVisible() and self._strip.current():
            self._strip.compare.toggle()

    def close_similar(self) -> None:
        """Puts the strip away."""
        focus = QApplication.focusWidget()
        had_keys = focus is not None and self._strip.isAncestorOf(focus)
        self._unmark()
        self._strip.hide()
        if had_keys:
            self._reader.focus_column(self._reader.focused_column)

    # Inside

    def _focused(self) -> Column:
        return self._reader.columns[self._reader.focused_column]

    def _paint_page(self, document: str, page: int, width: int) -> None:
        def show(picture: tuple[int, int, bytes]) -> None:
            for column in self._reader.showing(document):
                column.page.show_picture(page, *picture)

        def fail(error: ViewerError) -> None:
            for column in self._reader.showing(document):
                column.page.show_trouble(f"{error.happened} {error.do}")

        work = partial(self._desk.session.page_picture, document, page, width)
        self._desk.jobs.run(work, show, fail, key=f"page {document}")

    def _set_down(self, start: int, shown: int) -> None:
        self._reader.columns[shown].pane.scroll_to(start)
        self._reader.focus_column(shown)

    def _go_to(self, passage: SimilarPassage) -> None:
        self._desk.open(passage.document, None, passage.start, passage.end)

    def _compare(self, passage: SimilarPassage | None) -> None:
        self._unmark()
        if passage is None or self._like is None:
            return
        here, there = self._like, (passage.document, passage.start, passage.end)
        now = self._desk.now
        account = now.account(here[0]) if now else None

        def show(diff: WordDiff) -> None:
            self._strip.show_diff(diff, account.letter if account else "", passage.letter)
            for (document, start, _), spans in (
                (here, [piece.a for piece in diff.pieces if not piece.same]),
                (there, [piece.b for piece in diff.pieces if not piece.same]),
            ):
                for column in self._reader.showing(document):
                    column.pane.set_differs((start + a, start + b) for a, b in spans if a < b)
            for column in self._reader.showing(there[0]):
                column.pane.go_to(there[1], there[2], mark=False)  # a frame would hide the marks

        self._desk.jobs.run(lambda: self._desk.session.word_diff(here, there), show, key="compare")

    def _unmark(self) -> None:
        for column in self._reader.columns:
            column.pane.set_differs(())

    def _counterparts(self, document: str) -> list[Document]:
        now = self._desk.now
        return counterparts(document, [account.document for account in now.accounts]) if now else []

    def _link(self, one: int, other: int) -> None:
        self._reader.pair(one, other)
        self._show_pairs()
        self._reader.focus_column(one)

    def _show_pairs(self) -> None:
        for index, column in enumerate(self._reader.columns):
            others = self._counterparts(column.document) if column.document else []
            if not others:
                column.head.show_pair("")
            elif self._reader.partner(index) is not None:
                column.head.show_pair(tr("⇄ linked"), tr("Scrolls with its pair; press to scroll alone"))
            else:
                original = others[0].translation_of != column.document and self._is_translation(column.document)
                words = tr("⇄ original") if original else tr("⇄ translation")
                column.head.show_pair(words, tr("Show “{title}” beside; both scroll together", title=others[0].title))

    def _is_translation(self, document: str | None) -> bool:
        account = self._desk.now.account(document) if self._desk.now and document else None
        return account is not None and account.document.translation_of is not None

    def _show_arrangements(self, kept: list[KeptArrangement]) -> None:
        now = self._desk.now
        if now is None or self._dialog is not None:
            return
        session, edit = self._desk.session, self._desk.edit
        dialog = fleeting(ArrangementsDialog(kept, now.titles, not now.info.read_only, self._window))
        dialog.keep.connect(lambda name: edit(partial(session.keep_arrangement, name, self._reader.arrangement())))
        dialog.recalled.connect(self.lay_out)
        dialog.deleted.connect(lambda kept: edit(lambda: session.delete_arrangement(kept)))
        dialog.finished.connect(lambda _result: self._forget_dialog())
        self._dialog = dialog
        dialog.open()

    def _list_again(self) -> None:
        def show(kept: list[KeptArrangement]) -> None:
            if self._dialog is not None:
                self._dialog.show_kept(kept)

        if self._dialog is not None:
            self._desk.jobs.run(self._desk.session.arrangements, show, key="arrangements")

    def _forget_dialog(self) -> None:
        self._dialog = None


def lay_out(desk: Desk, arrangement: Arrangement) -> None:
    """Lets the columns of a desk stand as an arrangement says; accounts that are gone leave an empty one."""
    reader, now = desk.panels.reader, desk.now
    reader.set_columns(len(arrangement.columns))

    def set_down(place: Place, pinned: bool, shown: int) -> None:
        column = reader.columns[shown]
        column.trail.go(place)
        column.set_pinned(pinned)

    for index, standing in enumerate(arrangement.columns):
        if standing is None or now is None or now.account(standing.document) is None:
            reader.close_column(index)
            continue
        place = Place(standing.document, standing.offset)
        desk.open(standing.document, index, standing.offset, back=True, then=partial(set_down, place, standing.pinned))
    reader.focus_column(min(arrangement.focused, len(reader.columns) - 1))
