"""Puts Parallax together: arguments, then a verb without a window, or the window."""

from __future__ import annotations

import logging
import logging.handlers
import sys
from collections.abc import Sequence
from pathlib import Path
from types import ModuleType

from viewer import cli, handover, paths, selftest
from viewer.errors import ViewerError
from viewer.importing import worker
from viewer.session import analysts, index_worker

PICTURE = Path("parallax.png")  # where the window goes on a machine without a screen
_CHILDREN = {
    "--import-worker": worker.main,
    "--analysis-worker": analysts.main,
    "--index-worker": index_worker.main,
}


def main(argv: Sequence[str] | None = None) -> int:
    """`parallax`: runs a verb, or opens the window without one. Returns the exit code."""
    given = list(sys.argv[1:] if argv is None else argv)
    if len(given) == 1 and given[0] in _CHILDREN:  # a frozen Parallax is its own child too
        _CHILDREN[given[0]]()
        return 0
    args = cli.parser().parse_args(given)
    archive: Path | None = getattr(args, "archive", None)
    try:
        if args.verb is None:
            return _window(archive)
        if args.verb == "screenshot":
            return _picture(archive, args.target, args.size, args.theme)
        if args.verb == "check" and args.itself:
            return cli.main(args, selftest.run)
    except ViewerError as error:
        print(error, file=sys.stderr)
        return 3
    return cli.main(args)


def main_gui(argv: Sequence[str] | None = None) -> int:
    """`parallax-gui [FILE]`: what a desktop starts."""
    given = list(sys.argv[1:] if argv is None else argv)
    if given and (Path(given[0]).is_absolute() or Path(given[0]).exists()):
        given = ["--archive", *given]
    return main(given)


def _window(archive: Path | None) -> int:
    if handover.passed_on(archive):
        return 0
    application = _qt()
    if not application.has_screen():
        print(f"There is no screen here, so the window is rendered to {PICTURE.absolute()}.", file=sys.stderr)
        application.render(archive, PICTURE, (1600, 1000), "light")
        return 0
    _log()
    code: int = application.run(archive)
    return code


def _picture(archive: Path | None, target: Path, size: str, theme: str) -> int:
    application = _qt()
    width, _, height = size.partition("x")
    if not (width.isdigit() and height.isdigit() and 0 < int(width) <= 10_000 and 0 < int(height) <= 10_000):
        print(f"“{size}” is no size; write it as 1600x1000.", file=sys.stderr)
        return 2
    application.render(archive, target, (int(width), int(height)), theme)
    print(target)
    return 0


def _qt() -> ModuleType:
    """The window's module; Qt is loaded for the window alone."""
    try:
        from viewer.ui import application
    except ImportError as error:  # Qt's wheels expect libraries of the system
        raise ViewerError(
            f"The window cannot be shown: {error}.",
            safe="Nothing was changed; the command line works all the same.",
            do="On Debian: apt-get install libegl1 libgl1 libxkbcommon0 libfontconfig1 libdbus-1-3 libglib2.0-0.",
        ) from error
    return application


def _log() -> None:
    """Keeps a small rotating log of what went wrong; it holds no content of documents."""
    try:
        paths.logs().mkdir(parents=True, exist_ok=True)
        handler = logging.handlers.RotatingFileHandler(
            paths.logs() / "parallax.log", maxBytes=500_000, backupCount=2, encoding="utf-8"
        )
    except OSError:
        return  # without a place for it Parallax works all the same
    handler.setFormatter(logging.Formatter("%(asctime)s %(name)s %(message)s"))
    logging.getLogger("viewer").addHandler(handler)
    # What libraries say may quote a text or a path, and a desktop keeps what programs print.
    logging.getLogger().addHandler(logging.NullHandler())
