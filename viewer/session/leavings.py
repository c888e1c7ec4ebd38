"""What Parallax leaves on the machine beside the archives: backups and search indexes, and how to be rid of these."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

from viewer import paths, settings

if TYPE_CHECKING:
    from viewer.session.session import Session


def backups() -> Path:
    """The folder of the automatic backups, one below it for each archive: the user's choice, else the platform's."""
    chosen = settings.load(paths.config()).backups
    return Path(chosen) if chosen else paths.data() / "backups"


def remove_indexes(spare: Session | None = None) -> None:
    """Deletes every search index that is kept, but not the one of a session that searches in it.

    Each is made again when its archive is opened. The spared one goes with its session: Session.remove_index.
    """
    for folder in (paths.cache() / "index").glob("*"):
        if spare is None or folder != spare.index_folder():
            shutil.rmtree(folder, ignore_errors=True)
