"""Finding: what a query answers, where in a text, and searches kept under a name."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from viewer.domain.change import Change
from viewer.domain.query import SORTS, Completion, Matching, SavedSearch, Search, SearchResult
from viewer.domain.ticket import Ticket
from viewer.errors import ViewerError
from viewer.session.core import one_of, unknown
from viewer.session.ledger import Ledger
from viewer.storage import edits, saved_searches
from viewer.texts import tr

if TYPE_CHECKING:
    from viewer.session.knowing import Knowledge


class Finding(Ledger):
    """Search over everything in the archive. A plain text asks with no filter, best first."""

    @cached_property
    def _knowledge(self) -> Knowledge:
        from viewer.session.knowing import Knowledge  # with all of search, when something is looked for

        return Knowledge(lambda: self._archive.db, self.claims, lambda: self._searching.index)

    def search(self, search: Search | str, limit: int = 20, offset: int = 0) -> SearchResult:
        """One page of what is found, each with its sentence.

        An event's sentence stands in its account and is found there, so events are hits of their own only
        where the query or a filter names them (`kind:event`, `event:2018`); otherwise they are counted
        under the facet "kind" and not in the total.
        """
        return self._searching.search(_asked(search), max(0, limit), max(0, offset), self._knowledge)

    def places(self, search: Search | str, document: str) -> tuple[tuple[int, int], ...]:
        """Every place in a document's text that answers: code points (start, end), in order, none overlapping.

        Places are shown wherever the words stand, also in an account that the whole query leaves out.
        """
        return self._searching.places(_asked(search), self.text(document), self._knowledge)

    def matching(self, search: Search | str) -> Matching:
        """Everything that is found, by id, for filtering library, timeline, ledger and notes.

        Each stays for words of its own: an event for those of its sentence, a claim for its question, values
        and quotes. Publication stays with its account. Where only notes answer, so do their accounts.
        """
        return self._searching.matching(_asked(search), self._knowledge)

    def complete_query(self, text: str, cursor: int) -> list[Completion]:
        """What could stand at code point `cursor` of a query: fields, their values, words of the archive."""
        return self._searching.complete(text, cursor, self._knowledge)

    def index_is_behind(self) -> bool:
        """Whether `catch_up` has something to do."""
        return self._searching.is_behind()

    def catch_up(self, ticket: Ticket | None = None) -> None:
        """Brings the index up to date; search answers meanwhile."""
        self._searching.catch_up(ticket or Ticket())

    def reindex(self, ticket: Ticket | None = None) -> None:
        """Makes the index again from nothing."""
        self._searching.rebuild(ticket or Ticket())

    def saved_searches(self) -> list[SavedSearch]:
        """Searches kept under a name, by name."""
        return saved_searches.every(self._archive.db)

    def save_search(self, name: str, search: Search | str) -> SavedSearch:
        """Keeps a search; under a name that is taken already, it takes the place of that one."""
        name, search = _named(name), _asked(search)
        if not search.query.strip() and not search.filters:
            raise ViewerError(tr("This search asks nothing yet."), do=tr("Type what to look for first."))
        known = self._saved_as(name)

        def work(edit: edits.Edit) -> str:
            if known is None:
                return saved_searches.add(edit, name, search)
            saved_searches.change(edit, known.id, search)
            return known.id

        return self._saved(self._edit("Save search", work)[0])

    def rename_search(self, search_id: str, name: str) -> Change:
        """Gives a saved search another name."""
        self._saved(search_id)
        name = _named(name)
        taken = self._saved_as(name)
        if taken and taken.id != search_id:
            raise ViewerError(tr("Another search is called “{name}”.", name=taken.name), do=tr("Choose another name."))
        work = lambda edit: edit.update("saved_search", search_id, {"name": name})  # noqa: E731
        return self._edit("Rename search", work)[1]

    def delete_search(self, search_id: str) -> Change:
        """Deletes a saved search; undo brings it back."""
        self._saved(search_id)
        return self._edit("Delete search", lambda edit: edit.delete("saved_search", search_id))[1]

    def _saved(self, search_id: str) -> SavedSearch:
        saved = saved_searches.get(self._archive.db, search_id)
        if saved is None:
            raise unknown("saved search", search_id)
        return saved

    def _saved_as(self, name: str) -> SavedSearch | None:
        return next((saved for saved in self.saved_searches() if saved.name.casefold() == name.casefold()), None)


def _asked(search: Search | str) -> Search:
    asked = Search(search) if isinstance(search, str) else search
    one_of("order of a result", asked.sort, SORTS)
    return asked


def _named(name: str) -> str:
    if not name.strip():
        raise ViewerError(tr("A saved search needs a name."), do=tr("Write what it looks for."))
    return " ".join(name.split())
