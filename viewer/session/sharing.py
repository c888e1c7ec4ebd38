"""Giving a part of the archive to a colleague, and taking in what came back."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from viewer import paths
from viewer.domain.sharing import Share, Shared
from viewer.domain.ticket import Ticket
from viewer.exporting import files
from viewer.session.core import Core
from viewer.storage import health, sharing

_LEFT_OUT = {
    "names": "names, and what was decided about them",
    "tags": "tags",
    "private": "private notes",
    "paths": "where the files lay",
    "authors": "who wrote what",
    "revisions": "older revisions of notes",
}


class Sharing(Core):
    """Share copies."""

    def share(self, target: Path, share: Share | None = None, ticket: Ticket | None = None) -> Shared:
        """Writes a share copy: a new archive with what was chosen and nothing else in its bytes.

        It is checked before it gets its name; an older file stays until then. Raises ViewerError, and Cancelled.
        """
        self._spare(target)
        chosen, ticket = share or Share(), ticket or Ticket()
        with _workshop() as place:
            snapshot = health.backup(self._archive.db, place / "snapshot.db")
            with files.whole(target) as made:
                counts = sharing.write(snapshot, chosen, made, ticket)
                searched = sharing.verify(snapshot, made, ticket)
        return Shared(target, counts, _left_out(chosen), searched)


@contextmanager
def _workshop() -> Iterator[Path]:
    """A folder on this machine that is gone afterwards."""
    paths.cache().mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="sharing-", dir=paths.cache()) as place:
        yield Path(place)


def _left_out(share: Share) -> tuple[str, ...]:
    found = [words for name, words in _LEFT_OUT.items() if not getattr(share, name)]
    found += [
        f"{noun} that were not chosen" for noun in ("documents", "claims", "notes") if getattr(share, noun) is not None
    ]
    if not share.with_history:
        found += ["the undo history and what was deleted", "saved searches, and what was dismissed"]
    return tuple(found)
