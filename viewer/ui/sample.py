"""The sample archive, to work in: a copy of the user's own."""

from __future__ import annotations

import shutil
from pathlib import Path

from viewer import paths
from viewer.errors import ViewerError
from viewer.texts import tr
from viewer.ui.keymap import keymap


def working_sample() -> Path:
    """The user's own copy of the sample, made when there is none. The shipped one is never written to.

    Raises ViewerError where there is no room for it.
    """
    copy = paths.sample_copy()
    if not copy.exists():
        temporary = copy.with_suffix(".new")
        try:
            copy.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(paths.sample_archive(), temporary)
            temporary.replace(copy)
        except OSError as error:
            raise ViewerError(
                tr("The sample archive cannot be copied to “{folder}”: {why}.", folder=copy.parent, why=error.strerror),
                safe=tr("Your own archives are not affected."),
                do=tr("Open one with {key}, or check the folder's permissions.", key=keymap().shown("open")),
            ) from error
    return copy
