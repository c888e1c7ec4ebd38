"""A newer version of an account: what was written on the old one moves to the same words of the new one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from viewer.domain.annotation import Anchor
from viewer.domain.ticket import Ticket
from viewer.errors import ViewerError
from viewer.session.analysts import Analysts
from viewer.session.core import Core
from viewer.session.views import Lost, NewVersion
from viewer.storage import documents, info, versions
from viewer.storage.versions import Standing
from viewer.texts import tr

if TYPE_CHECKING:
    from viewer.analysis import anchoring

_KINDS = {"note": "note", "claim_cell": "claim", "relation": "link"}
_AT_ONCE = 200  # places between two looks at the ticket


@dataclass(frozen=True, slots=True)
class _Moved:
    places: dict[Standing, Anchor | None]

    def lost(self) -> tuple[Lost, ...]:
        gone = (standing for standing, place in self.places.items() if place is None)
        return tuple(Lost(_KINDS[each.table], each.id, each.quote, each.words) for each in gone)


class Versioning(Core):
    """Versions of accounts. Originals are never changed: a new version is a document of its own."""

    def versions(self, document_id: str) -> list[str]:
        """Ids of the versions of an account before this one, the newest first."""
        return versions.history(self._archive.db, self.document(document_id).id)

    def import_version(self, of: str, path: Path, ticket: Ticket | None = None) -> NewVersion:
        """Puts the file at `path` in the place of an account, as its new version; one step of undo.

        Notes, statements in the ledger and links move to the same words of the new text, or to those that are
        most alike; what has no such words keeps the old ones and is listed. Raises ViewerError where the file
        cannot be read, or is in the archive already.
        """
        ticket = ticket or Ticket()
        before = info.counter(self._archive.db)
        try:
            return self._import_version(of, path, ticket)
        finally:
            self._follow(self._since(before, "Import a new version"))

    def _import_version(self, of: str, path: Path, ticket: Ticket) -> NewVersion:
        from viewer.analysis import anchoring
        from viewer.session.importing import Reading, open_run  # with every reader of files

        old = self.document(of)
        run = open_run(self._archive, [path])
        read = run.read_one(path, ticket)
        if read is None:
            raise self._not_new(run.refusal_of(path), of, path)
        with Analysts(self._recogniser, ticket, Reading.asked) as analysts:
            [(_, findings)] = list(analysts.each([read]))
        change = anchoring.Change(documents.text(self._archive.db, of), read.received.text)
        found = _places(change, versions.standing_on(self._archive.db, of), ticket)
        with self._archive.edit("Import a new version") as edit:
            stored = run.store_one(edit, read, findings)
            new = stored.document
            documents.add_items(edit.db, run.batch, [(stored.path, "imported", "", new)])
            standing = versions.standing_on(edit.db, of)  # another thread may have written meanwhile
            missing = _places(change, [each for each in standing if each not in found], Ticket())
            moved = _Moved({each: _anchored(new, change.new, (found | missing)[each]) for each in standing})
            versions.succeed(edit, of, new)
            versions.move_unplaced(edit, of, new)
            for each, place in moved.places.items():
                versions.move(edit, each, new, place)
        lost = moved.lost()
        return NewVersion(new, old.title, len(moved.places) - len(lost), lost, stored.warnings)

    def _not_new(self, reason: str, of: str, path: Path) -> ViewerError:
        if reason:
            from viewer.session.importing import shown

            return ViewerError(
                tr("“{name}” could not be read: {reason}", name=shown(path), reason=reason),
                safe=tr("Nothing was changed."),
            )
        return ViewerError(
            tr("“{name}” is in the archive already.", name=path.name),
            safe=tr("Nothing was changed."),
            do=tr("Choose the changed text."),
        )


def _places(
    change: anchoring.Change, standing: Sequence[Standing], ticket: Ticket
) -> dict[Standing, tuple[int, int] | None]:
    from viewer.analysis import anchoring

    found = {}
    for number, each in enumerate(standing):
        if number % _AT_ONCE == 0:
            ticket.report(number, len(standing), "Finding the passages again")
        found[each] = anchoring.find(change, each.quote, each.prefix, each.suffix, each.start)
    return found


def _anchored(document_id: str, text: str, place: tuple[int, int] | None) -> Anchor | None:
    from viewer.analysis import anchoring

    return anchoring.again(document_id, text, place) if place else None
