"""What is asked of the session for a search, away from the window's thread."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from viewer.domain.query import Completion, Hit, Search, SearchResult
from viewer.session import Session
from viewer.session.views import ClaimView
from viewer.ui.claims.words import said_in_words
from viewer.ui.results.preview import Excerpt, around

PAGE = 40  #: hits of one page of results


@dataclass(frozen=True, slots=True)
class Answer:
    """The first page of a search, and what could stand at the cursor of its query."""

    result: SearchResult
    completions: Sequence[Completion] = ()


def answer(session: Session, search: Search, cursor: int) -> Answer:
    """Asks a search. cursor: code points of its query.

    A facet is counted as if nothing were chosen of it, so that a second value can be chosen beside the first.
    """
    result = session.search(search, PAGE)
    counted = dict(result.facets)
    for field in search.filters:
        others = {name: values for name, values in search.filters.items() if name != field}
        counted[field] = session.search(replace(search, filters=others), 0).facets.get(field, {})
    return Answer(replace(result, facets=counted), session.complete_query(search.query, cursor))


def passage(session: Session, search: Search, hit: Hit, title: str, claims: Sequence[ClaimView]) -> Excerpt:
    """A hit with what stands around it: its place in an account, what each account says of a claim."""
    if hit.document and hit.start is not None:
        return around(title, session.text(hit.document), hit.start, session.places(search, hit.document))
    view = next((view for view in claims if view.claim.id == hit.id), None)
    if view:
        said = (f"{view.letters.get(cell.document, '')}: {said_in_words(cell)}" for cell in view.claim.cells)
        return Excerpt(view.claim.question, "\n".join(said))
    return Excerpt(title, hit.sentence or hit.title, hit.marks if hit.sentence else ())
