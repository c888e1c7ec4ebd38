"""Where the archive lies that a link names by its id."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from viewer.domain.address import Address
from viewer.errors import ViewerError
from viewer.storage import info
from viewer.texts import tr

_SHOWN = 60  # characters of an id, which comes from a stranger


def located(address: Address, known: Iterable[Path]) -> Path:
    """The first of the `known` archives that has the id of `address`. Raises ViewerError where none has."""
    for path in known:
        if info.id_of(path) == address.archive:
            return path
    raise ViewerError(
        tr("This link leads into an archive that was not opened here lately: “{id}”.", id=address.archive[:_SHOWN]),
        safe=tr("Nothing was opened or changed."),
        do=tr("Open that archive with Ctrl+O, then follow the link again; whoever sent the link has the file."),
    )
