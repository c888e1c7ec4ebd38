"""Independence: who copies whom, and whose voices count as one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from sqlite_utils import Database

from viewer.analysis import reuse
from viewer.domain import date
from viewer.domain.change import Change
from viewer.domain.corroboration import origins
from viewer.domain.dependence import Dependence, SharedPassage
from viewer.domain.document import Document
from viewer.domain.shared_origin import SharedOrigin, shared_origins
from viewer.domain.standing import Muting
from viewer.domain.ticket import Ticket
from viewer.errors import ViewerError
from viewer.session.core import unknown
from viewer.session.naming import Naming
from viewer.storage import dependences, documents, edits, info
from viewer.storage import sources as source_rows
from viewer.texts import tr


class Independence(Naming):
    """Corroboration counts origins; what is one origin is proposed here and decided by the user."""

    def dependences(self, ticket: Ticket | None = None) -> list[Dependence]:
        """Who copies whom: what the user confirmed or refused, then what the texts propose, likeliest first.

        Reads every text, so it may take a while; raises Cancelled.
        """
        judged = self._judged()
        known = {dependence.pair for dependence in judged}
        return [*judged, *(found for found in self._reused(ticket or Ticket()) if found.pair not in known)]

    def judge_dependence(self, copy: str, original: str, status: str) -> Change:
        """confirmed: `copy` counts for the origin of `original`; rejected: each speaks for itself; proposed:
        the judgement is taken back. Also for two accounts whose texts share nothing: a translation, say.
        """
        for document in (copy, original):
            self.document(document)
        if copy == original:
            raise ViewerError(tr("An account cannot copy itself."), do=tr("Choose two accounts."))
        pair = frozenset({copy, original})
        mine = next((each for each in self._judged() if each.pair == pair), None)
        if status == "proposed":
            if mine is None:
                raise unknown("judgement on", f"{copy}, {original}")
            return self._edit("Take back who copies whom", lambda edit: dependences.forget(edit, mine.id))[1]
        texts = (documents.text(self._archive.db, copy), documents.text(self._archive.db, original))
        shared = reuse.between(*texts)
        found = Dependence(
            copy,
            original,
            tuple(SharedPassage(s.a_start, s.a_end, s.b_start, s.b_end, s.words) for s in shared),
            reuse.share(*texts, shared),
            reason="the user says so",
            id=mine.id if mine else "",
        )
        label = "Say who copies whom" if status == "confirmed" else "Say that nobody copies"
        return self._edit(label, lambda edit: dependences.judge(edit, found, status))[1]

    def shared_origins(self) -> list[SharedOrigin]:
        """Sources that may be one origin by what is known of their accounts, less those that were refused."""
        db = self._archive.db
        sources = {source.id: source for source in source_rows.every(db)}
        refused = dependences.refused_origins(db)
        found = shared_origins([document for _, document in documents.every(db)], sources)
        return [each for each in found if frozenset(each.sources) not in refused]

    def share_origin(self, sources: Sequence[str], origin: str) -> Change:
        """Lets sources count as one origin, as one step of undo."""
        known = {source.id for source in source_rows.every(self._archive.db)}
        for source in sources:
            if source not in known:
                raise unknown("source", source)
        if not origin.strip():
            raise ViewerError(tr("An origin needs a name."), do=tr("Write who stands behind these sources."))

        def work(edit: edits.Edit) -> None:
            for source in sources:
                edit.update("source", source, {"origin": origin.strip()})

        return self._edit("Share an origin", work)[1]

    def keep_origins(self, sources: Sequence[str]) -> Change:
        """Says that these sources are independent of one another; not proposed again unless that is undone."""
        return self._edit("Keep origins apart", lambda edit: dependences.refuse_origin(edit, sources))[1]

    def muted(self, muting: Muting) -> dict[str, bool]:
        """Document -> whether its word does not count."""
        db = self._archive.db
        sources = {source.id: source for source in source_rows.every(db)}
        grades, scale = source_rows.grades(db, "reliability"), info.scales(db).reliability
        found = {}
        for _, document in documents.every(db):
            source = sources.get(document.source or "")
            reliability = scale.value(scale.in_force(grades.get(document.source or "", ())))
            origin = source.origin_key if source else ""
            found[document.id] = muting.mutes(document.source, origin, reliability, scale)
        return found

    def _judged(self) -> list[Dependence]:
        return dependences.every(self._archive.db)

    def _origins(self) -> dict[str, str]:
        db = self._archive.db
        sources = {source.id: source for source in source_rows.every(db)}
        own = {}
        for _, document in documents.every(db):
            source = sources.get(document.source or "")
            own[document.id] = source.origin_key if source else f"account {document.id}"
        copied = {each.copy: each.original for each in self._judged() if each.status == "confirmed"}
        return origins(own, copied)

    def _reused(self, ticket: Ticket) -> list[Dependence]:
        db = self._archive.db
        at = info.last_change(db, "document")
        return self._remember("reuse", lambda: _reused(db, ticket), at)


class _Texts(Mapping[str, str]):
    """The texts of the live documents, read when they are asked for: all at once would fill the memory."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self._ids = [document.id for _, document in documents.every(db)]

    def __getitem__(self, document: str) -> str:
        return documents.text(self._db, document)

    def __iter__(self) -> Iterator[str]:
        return iter(self._ids)

    def __len__(self) -> int:
        return len(self._ids)


def _reused(db: Database, ticket: Ticket) -> list[Dependence]:
    check = lambda done, of: ticket.report(done, of, "Looking for copied passages")  # noqa: E731
    known = {document.id: document for _, document in documents.every(db)}
    return [_directed(found, known[found.a], known[found.b]) for found in reuse.find(_Texts(db), check=check)]


def _directed(found: reuse.Reuse, a: Document, b: Document) -> Dependence:
    """The later one copies; where the dates do not say which that is, the one that was imported later."""
    first, second = (date.interval(document.published) if document.published else None for document in (a, b))
    if first and second and first.latest and second.earliest and first.latest < second.earliest:
        copy_is_b, reason = True, "it was published later"
    elif first and second and second.latest and first.earliest and second.latest < first.earliest:
        copy_is_b, reason = False, "it was published later"
    else:
        copy_is_b, reason = True, "the dates do not say who was first"
    if copy_is_b:
        passages = (SharedPassage(s.b_start, s.b_end, s.a_start, s.a_end, s.words) for s in found.passages)
    else:
        passages = (SharedPassage(s.a_start, s.a_end, s.b_start, s.b_end, s.words) for s in found.passages)
    copy, original = (b, a) if copy_is_b else (a, b)
    return Dependence(copy.id, original.id, tuple(passages), found.share, reason=reason)
