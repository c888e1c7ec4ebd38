"""Parallax in the desktop's menu: the entry, the icon and the type of its files, for one user on Linux.

Nothing outside the user's own data folder ($XDG_DATA_HOME) is touched.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import platformdirs

from viewer import paths
from viewer.errors import ViewerError

PROGRAM = "parallax-gui"
_ID = "org.parallax_viewer.Parallax"
_ENTRY = f"applications/{_ID}.desktop"
_ICON = f"icons/hicolor/scalable/apps/{_ID}.svg"
_TYPE = f"mime/packages/{_ID}.xml"
# The specification forbids "=" in the path of a program, and an entry is one line of UTF-8.
_UNSPEAKABLE = re.compile("[=\x00-\x1f\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Outcome:
    """written, removed: files; findings: what the desktop has not been told, in words."""

    written: tuple[Path, ...] = ()
    removed: tuple[Path, ...] = ()
    findings: tuple[str, ...] = ()


def install() -> Outcome:
    """Puts Parallax into the menu and makes it the program for its archives; doing it again changes nothing.

    Raises ViewerError where there is no such menu, no program to start, or no room to write.
    """
    home = _data_home()
    files = {
        _ENTRY: _entry(_program()),
        _ICON: (paths.resources() / "icons" / "parallax.svg").read_bytes(),
        _TYPE: (paths.resources() / "linux" / f"{_ID}.xml").read_bytes(),
    }
    try:
        for name, content in files.items():
            (home / name).parent.mkdir(parents=True, exist_ok=True)
            (home / name).write_bytes(content)
    except OSError as error:
        raise ViewerError(
            f"“{home / name}” could not be written: {error.strerror}.",
            safe="Parallax itself works all the same.",
            do="Check the folder's permissions, then try again.",
        ) from error
    return Outcome(written=tuple(home / name for name in files), findings=tuple(_tell_the_desktop(home)))


def remove() -> Outcome:
    """Takes away the files that `install` writes and nothing else. Raises ViewerError."""
    home = _data_home()
    removed = tuple(home / name for name in (_ENTRY, _ICON, _TYPE) if (home / name).is_file())
    try:
        for path in removed:
            path.unlink()
    except OSError as error:
        raise ViewerError(
            f"“{path}” could not be removed: {error.strerror}.", do="Check the folder's permissions, then try again."
        ) from error
    return Outcome(removed=removed, findings=tuple(_tell_the_desktop(home)) if removed else ())


def quoted(program: str) -> str:
    r"""A program's path as the Exec key of a desktop entry wants it (Desktop Entry Specification 1.5).

    Two rules lie on top of each other: quotes around an argument, then the escapes of every string value.

    >>> print(quoted('/home/لیلا/50% "new" $HOME/parallax-gui'))
    "/home/لیلا/50%% \\"new\\" \\$HOME/parallax-gui"
    """
    for special in '\\"`$':
        program = program.replace(special, f"\\{special}")
    return f'"{_string(program.replace("%", "%%"))}"'


def _string(value: str) -> str:
    return value.replace("\\", "\\\\")


def _entry(program: str) -> bytes:
    """The entry as shipped, starting this very program."""
    entry = (paths.resources() / "linux" / f"{_ID}.desktop").read_text("utf-8")
    entry = entry.replace(f"\nTryExec={PROGRAM}", f"\nTryExec={_string(program)}")
    # GLib looks for the program before it reads %% as %, and finds none; in an argument of `env` it reads it in time.
    start = f"env {quoted(program)}" if "%" in program else quoted(program)
    return entry.replace(f"\nExec={PROGRAM}", f"\nExec={start}").encode()


def _program() -> str:
    """The installed program for the window: beside the Python that runs this, else on the PATH."""
    places = [str(Path(sys.executable).parent), *os.get_exec_path()]
    found = shutil.which(PROGRAM, path=os.pathsep.join(places))
    if found is None:
        raise ViewerError(
            f"The program {PROGRAM} is not installed.",
            safe="Nothing was written.",
            do="Install Parallax with pip, pipx or uv, or start it once with packaging/start.",
        )
    program = str(Path(found).absolute())
    if _UNSPEAKABLE.search(program):
        raise ViewerError(
            "The menu cannot start a program from the folder in which Parallax is installed.",
            safe="Nothing was written.",
            do="Install it into a folder without “=” and without control characters in its name.",
        )
    return program


def _data_home() -> Path:
    folder = Path(sys.executable).parent
    advice = {
        "win32": f"Right-click {PROGRAM}.exe in “{folder}” and choose “Pin to Start”; right-click an archive and "
        "choose “Open with”.",
        "darwin": f"Drag {PROGRAM} from “{folder}” to the Dock; open archives from within Parallax.",
    }
    if sys.platform in advice:
        raise ViewerError(
            "Parallax can put itself only into the menu of a Linux desktop.",
            safe="Nothing was changed.",
            do=advice[sys.platform],
        )
    return Path(platformdirs.user_data_dir()).absolute()


def _tell_the_desktop(home: Path) -> Iterator[str]:
    """Has the desktop's own tools read the folders again; says which could not."""
    with suppress(OSError):
        os.utime(home / "icons" / "hicolor")  # by the Icon Theme Specification: the sign that icons have changed
    for tool, folder, package in (
        ("update-desktop-database", "applications", "desktop-file-utils"),
        ("update-mime-database", "mime", "shared-mime-info"),
    ):
        program = shutil.which(tool)
        if program is None:
            yield f"{tool} is not here (package {package}); the desktop may take notice only after the next login."
            continue
        try:
            done = subprocess.run([program, home / folder], capture_output=True, timeout=60, check=False)  # noqa: S603
        except (OSError, subprocess.TimeoutExpired) as error:
            yield f"{tool} could not be run: {error}."
            continue
        if done.returncode:
            yield f"{tool} failed: {done.stderr.decode(errors='replace').strip()}"
