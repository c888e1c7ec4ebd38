"""What can be done with one open archive, and with its backups."""

from __future__ import annotations

from pathlib import Path

from viewer import paths
from viewer.errors import ViewerError
from viewer.session.session import Session
from viewer.storage import health

__all__ = ["Session", "restore"]


def restore(archive: Path, backup: Path | None = None) -> tuple[Path, Path | None]:
    """Puts a backup (the newest automatic one where none is named) in the archive's place.

    Returns (the backup used, where the former file is kept).
    """
    archive = archive.absolute()
    if backup is None:
        folders = (paths.data() / "backups").glob("*/")
        found = [entry for folder in folders for entry in health.backups(folder)]
        mine = [(at, path) for at, path in sorted(found) if path.stem[:-18] == archive.stem]
        if not mine:
            raise ViewerError(f"There is no backup of “{archive.name}”.", do="Name the backup to restore.")
        backup = mine[-1][1]
    return backup, health.restore(backup, archive)
