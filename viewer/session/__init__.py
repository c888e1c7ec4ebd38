"""What can be done with one open archive, and with its backups."""

from __future__ import annotations

from pathlib import Path

import viewer.storage  # noqa: F401 - the first of all, since it keeps sqlite-utils from bringing numpy along

# isort: split
from viewer.analysis import names
from viewer.errors import ViewerError
from viewer.session import leavings
from viewer.session.leavings import remove_indexes
from viewer.session.session import Session
from viewer.storage import health, info
from viewer.texts import tr

__all__ = ["Session", "check_recogniser", "recognisers", "remove_indexes", "restore"]


def recognisers() -> list[str]:
    """What names can be found by: our own recogniser first, then every spaCy pipeline that is installed."""
    return names.offered()


def check_recogniser(name: str) -> None:
    """Raises ViewerError where names cannot be found by this recogniser."""
    names.chosen(name)


def restore(archive: Path, backup: Path | None = None) -> tuple[Path, Path | None]:
    """Puts a backup (the newest automatic one where none is named) in the archive's place.

    Returns (the backup used, where the former file is kept).
    """
    archive = archive.absolute()
    backup = _newest(archive) if backup is None else backup.absolute()
    return backup, health.restore(backup, archive)


def _newest(archive: Path) -> Path:
    """The newest automatic backup of the archive at this path, which may be damaged or gone."""
    found = [entry for folder in leavings.backups().glob("*/") for entry in health.backups(folder)]
    mine = [path for _, path in sorted(found) if path.stem[:-18] == archive.stem]
    known = info.id_of(archive)
    if known:
        mine = [path for path in mine if path.parent.name == known]
    if not mine:
        raise ViewerError(
            tr("There is no backup of “{name}”.", name=archive.name), do=tr("Name the backup to restore.")
        )
    if len({path.parent for path in mine}) > 1:
        raise ViewerError(
            tr("There are backups of more than one archive called “{name}”.", name=archive.name),
            safe=tr("Nothing was changed."),
            do=tr("Name the one to restore; they lie in “{backups}”.", backups=leavings.backups()),
        )
    return mine[-1]
