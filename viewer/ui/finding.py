"""The search half of a desk: asks as the user types, and shows what is found in every panel at once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from viewer.domain.query import Hit, Matching, Search, SearchResult
from viewer.errors import ViewerError
from viewer.texts import tr
from viewer.ui import walk
from viewer.ui.asking import PAGE, Answer, answer, passage
from viewer.ui.desk import Desk
from viewer.ui.results.preview import Excerpt
from viewer.ui.search.offers import in_short
from viewer.ui.walk import Walk

_MOST_RECENT = 6
_MOST_MARKS = 10_000  # in one account: beyond that a ruler is one bar


class Finding(QObject):
    """One search at a time, of one open archive.

    changed: another search has been answered, or what it narrows. results_wanted: the results should be
    looked at. said: what the status line should say of the hit one stands at. name_wanted: the search is to
    be kept; carries a name for it, which `save` takes.

    total: how much is found; None without a search. only: whether library, timeline, ledger and notes show
    only what is found.
    """

    changed = Signal()
    results_wanted = Signal()
    said = Signal(str)
    name_wanted = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.search = Search("")
        self.total: int | None = None
        self.only = False
        self._desk, self._panels, self._session, self._jobs = desk, desk.panels, desk.session, desk.jobs
        self._recent: list[Search] = []
        self._walk: Walk | None = None
        self._at: int | None = None
        self._here: tuple[str, int, int] | None = None  # the hit gone to last
        self._connect()

    def close(self) -> None:
        """Leaves the search field to the next archive."""
        for link in self._links:
            QObject.disconnect(link)
        self._panels.search.show_query("")

    # Asking

    def type(self, query: str) -> None:
        """Searches as the user types; filters and switched-off spellings stay while the query only goes on."""
        before = self.search
        if not query.strip():
            self.clear()
            return
        goes_on = before.query and (query.startswith(before.query) or before.query.startswith(query))
        kept = before if goes_on else Search("", sort=before.sort, stemming=before.stemming)
        self._ask(replace(kept, query=query))

    def run(self, search: Search) -> None:
        """Asks a search of before, and shows all it finds."""
        self._panels.search.show_query(search.query)
        self._ask(search)
        self.show_all()

    def clear(self) -> None:
        """Forgets the search: its results, marks and filters."""
        self._panels.search.show_query("")
        self._ask(Search(""))

    def is_asking(self) -> bool:
        """Whether a search is in force."""
        return bool(self.search.query.strip() or self.search.filters)

    def switch_filter(self, field: str, value: str, on: bool) -> None:
        """Shows only hits that have one of the values chosen for a facet."""
        chosen = [each for each in self.search.filters.get(field, ()) if each != value] + [value] * on
        filters = {**self.search.filters, field: tuple(chosen)}
        self._ask(replace(self.search, filters={name: values for name, values in filters.items() if values}))

    def switch_spelling(self, form: str, on: bool) -> None:
        """Looks for a spelling that was not typed, or leaves it out."""
        without = self.search.without - {form} if on else self.search.without | {form}
        self._ask(replace(self.search, without=without))

    def show_all(self) -> None:
        """Turns to the results."""
        self._remember()
        self.results_wanted.emit()

    # Going to what is found

    def open_hit(self, hit: Hit, *, beside: bool = False) -> None:
        """Goes to what was found."""
        desk = self._desk
        self._remember()
        if hit.document and hit.kind in ("document", "note", "event"):
            if beside:
                desk.open_beside(hit.document, hit.start, hit.end)
            else:
                desk.open(hit.document, None, hit.start, hit.end)
            if hit.start is not None:
                self._here, self._at = (hit.document, hit.start, hit.end or hit.start + 1), None
        if hit.kind not in ("document", "event"):
            desk.inspector_wanted.emit()
        match hit.kind:
            case "note":
                desk.show_note(hit.id)
            case "claim":
                desk.show_claim(hit.id)
            case "entity":
                desk.choose_entity(hit.id)
            case "source":
                desk.show_source(hit.id)
            case "grade":
                self._open_grade(hit)

    def _open_grade(self, hit: Hit) -> None:
        """Goes to the statement that a grade judges, or shows the source."""
        now = self._desk.now
        if now is None:
            return
        for view in now.claims:
            if any(ruling.id == hit.id for ruling in view.claim.rulings):
                self._desk.show_claim(view.claim.id)
                return
            for cell, grades in view.grades.items():
                if any(grade.id == hit.id for grade in grades):
                    self._desk.show_claim(view.claim.id, cell, go=True)
                    return
        source = next((a.source for a in now.accounts if a.source and a.source.name == hit.title), None)
        if source:
            self._desk.show_source(source.id)

    def open_hit_beside(self, hit: Hit) -> None:
        """Goes to what was found, next to what is being read."""
        self.open_hit(hit, beside=True)

    def step(self, by: int) -> None:
        """Goes to the next (1) or previous (-1) place found, across the accounts, in the order of the results."""
        if not self.is_asking():
            return
        if self._walk is not None:
            self._go(self._walk, by)
            return
        search, asked = self.search, self._in_days(self.search)

        def begin(found: Walk) -> None:
            if search == self.search:
                self._walk = found
                self._go(found, by)

        self._jobs.run_long(
            tr("Going through the hits"), lambda ticket: walk.take(self._session, asked, ticket), begin, key="walk"
        )

    def preview(self, hit: Hit, show: Callable[[Excerpt], object]) -> None:
        """Gives `show` the passage of a hit, with what stands around it."""
        search, claims = self.search, self._desk.now.claims if self._desk.now else ()
        title = self._titles().get(hit.document or "", hit.title)
        self._jobs.run(lambda: passage(self._session, search, hit, title, claims), show, _gone, key="preview")

    # Keeping

    def want_name(self) -> None:
        """Asks for a name to keep the search under."""
        if self.is_asking():
            self.name_wanted.emit(in_short(self.search))

    def save(self, name: str) -> None:
        """Keeps the search under a name."""
        search = self.search
        self._desk.edit(lambda: self._session.save_search(name, search))

    # Narrowing

    def set_only(self, on: bool) -> None:
        """Whether library, timeline, ledger and notes show only what the search finds, and follow it."""
        self.only = on and self.is_asking()
        if self.only:
            self._narrow()
        else:
            self._show_narrowed(None)
        self.changed.emit()

    def only_text(self) -> str:
        """What is shown alone, in words; empty where everything is."""
        return tr("Only what “{query}” finds", query=in_short(self.search)) if self.only else ""

    # Inside

    def _connect(self) -> None:
        p = self._panels
        field = p.search
        self._links = [
            field.query_changed.connect(self.type),
            field.hit_activated.connect(self.open_hit),
            field.hit_activated_beside.connect(self.open_hit_beside),
            field.all_results_requested.connect(lambda _query: self.show_all()),
            field.search_wanted.connect(self.run),
            field.preview_wanted.connect(lambda hit: self.preview(hit, field.show_preview)),
            field.filter_removed.connect(lambda facet, value: self.switch_filter(facet, value, False)),
            field.spelling_switched.connect(self.switch_spelling),
        ]
        p.results.activated.connect(self.open_hit)
        p.results.activated_beside.connect(self.open_hit_beside)
        p.results.more_wanted.connect(self._more)
        p.results.filter_switched.connect(self.switch_filter)
        p.results.spelling_switched.connect(self.switch_spelling)
        p.results.sort_chosen.connect(lambda sort: self._ask(replace(self.search, sort=sort)))
        p.results.stemming_switched.connect(lambda on: self._ask(replace(self.search, stemming=on)))
        p.results.save_wanted.connect(self.want_name)
        p.results.preview_wanted.connect(lambda hit: self.preview(hit, p.results.show_preview))
        p.results.left.connect(lambda: p.reader.focus_column(p.reader.focused_column))
        kept = p.library.searches
        kept.run.connect(lambda saved: self.run(saved.search))
        kept.renamed.connect(lambda saved, name: self._desk.edit(lambda: self._session.rename_search(saved, name)))
        kept.deleted.connect(lambda saved: self._desk.edit(lambda: self._session.delete_search(saved)))
        p.library.only_removed.connect(lambda: self.set_only(False))
        p.reader.columns_changed.connect(self._mark)
        self._desk.refreshed.connect(self._offer_searches)
        self._desk.caught_up.connect(self._ask_again)
        self._desk.chronology.days_changed.connect(self._ask_again)

    def _ask(self, search: Search) -> None:
        """Asks another search in place of the one in force."""
        self.search = search
        self._walk = self._at = self._here = None
        self.said.emit("")
        self._ask_again()
        if not self.is_asking():
            self.total = None
            self._panels.results.set_result(None, {})
            self._mark()
            self.set_only(False)

    def _in_days(self, search: Search) -> Search:
        """The same, of what is dated in the days chosen on the timeline."""
        days = self._desk.chronology.days
        return replace(search, filters={**search.filters, "event": (f"{days[0]}..{days[1]}",)}) if days else search

    def _ask_again(self) -> None:
        """The same search of the archive as it is now."""
        if not self.is_asking():
            return
        search, session, cursor = self.search, self._session, self._panels.search.typed_to()
        self._walk, asked = None, self._in_days(search)
        self._jobs.run(lambda: answer(session, asked, cursor), lambda found: self._show(search, found), key="search")

    def _show(self, search: Search, found: Answer) -> None:
        if search != self.search:
            return  # forgotten meanwhile
        self.total, titles = found.result.total, self._titles()
        self._panels.search.show_result(found.result, titles, self.search, found.completions)
        self._panels.results.set_result(found.result, titles, self.search)
        self._mark()
        if self.only:
            self._narrow()
        self.changed.emit()

    def _more(self, already: int) -> None:
        search, asked = self.search, self._in_days(self.search)

        def add(result: SearchResult) -> None:
            if search == self.search:
                self._panels.results.add_page(result)

        self._jobs.run(lambda: self._session.search(asked, PAGE, already), add, key="more")

    def _mark(self) -> None:
        """Marks what is found in the accounts on screen."""
        search, session, reader, asking = self.search, self._session, self._panels.reader, self.is_asking()
        documents = [document for document in dict.fromkeys(reader.documents) if document]

        def put(places: dict[str, tuple[tuple[int, int], ...]]) -> None:
            for document, spans in places.items():
                reader.set_hits(document, spans[:_MOST_MARKS])

        def work() -> dict[str, tuple[tuple[int, int], ...]]:
            return {document: session.places(search, document) if asking else () for document in documents}

        self._jobs.run(work, put, _gone, key="places")

    def _narrow(self) -> None:
        search = self.search

        def show(found: Matching) -> None:
            if self.only and search == self.search:
                self._show_narrowed(found)

        self._jobs.run(lambda: self._session.matching(search), show, key="matching")

    def _show_narrowed(self, found: Matching | None) -> None:
        self._panels.library.set_only(self.only_text())
        if found != self._desk.only:  # nothing is laid out anew for a letter that changes nothing
            self._desk.narrow(found)

    def _go(self, through: Walk, by: int) -> None:
        if not through.stops:
            self.said.emit(tr("no hit in a text"))
            return
        if self._at is None and self._here:
            self._at = through.at(*self._here)
        last = len(through.stops) - 1
        at = (0 if by > 0 else last) if self._at is None else (self._at + by) % (last + 1)
        stop, self._at = through.stops[at], at
        reader = self._panels.reader
        shown = reader.documents.index(stop.document) if stop.document in reader.documents else reader.focused_column
        self._desk.open(stop.document, shown, stop.start, stop.end)
        account = self._desk.now.account(stop.document) if self._desk.now else None
        told = tr("hit {number} of {count}") if through.whole else tr("hit {number} of {count} and more")
        told = told.format(number=f"{at + 1:,}", count=f"{last + 1:,}")
        self.said.emit(told + (" · " + tr("account {letter}", letter=account.letter) if account else ""))

    def _remember(self) -> None:
        if self.is_asking():
            self._recent = [self.search, *(each for each in self._recent if each != self.search)][:_MOST_RECENT]
            self._offer_searches()

    def _offer_searches(self) -> None:
        saved = self._desk.now.searches if self._desk.now else ()
        self._panels.library.set_searches(saved)
        self._panels.search.offer_searches(self._recent, saved)

    def _titles(self) -> dict[str, str]:
        return self._desk.now.titles if self._desk.now else {}


def _gone(_error: ViewerError) -> None:
    """An account was closed or removed while it was looked through: there is nothing to mark."""
