"""Puts Parallax together: arguments, then a verb without a window, or the window."""

from __future__ import annotations

import functools
import gc
import logging
import logging.handlers
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING
from urllib.parse import unquote_to_bytes, urlsplit

from viewer import handover, paths
from viewer.domain import address
from viewer.errors import ViewerError
from viewer.texts import tr

if TYPE_CHECKING:
    from viewer.exporting.writer import Press

PICTURE = Path("parallax.png")  # where the window goes on a machine without a screen


def main(argv: Sequence[str] | None = None) -> int:
    """`parallax`: runs a verb, or opens the window without one. Returns the exit code."""
    given = list(sys.argv[1:] if argv is None else argv)
    if len(given) == 1 and given[0].endswith("-worker"):  # a frozen Parallax is its own child too
        return _work(given[0])
    from viewer import cli

    args = cli.parser().parse_args(given)
    archive: Path | None = getattr(args, "archive", None)
    try:
        if args.verb is None:
            return _window(str(archive.absolute()) if archive else "")
        if args.verb == "screenshot":
            return _picture(archive, args.target, args.size, args.theme)
        if args.verb == "check" and args.itself:
            from viewer import selftest

            return cli.main(args, selftest.run)
        if args.verb == "export":
            from viewer.cli import verbs

            return cli.main(args, functools.partial(verbs.run, door=_press))
    except ViewerError as error:
        print(error, file=sys.stderr)
        return 3
    return cli.main(args)


def main_gui(argv: Sequence[str] | None = None) -> int:
    """`parallax-gui [FILE|LINK]`: what a desktop starts."""
    given = list(sys.argv[1:] if argv is None else argv)
    if len(given) > 1 or (given and given[0].startswith("-")):
        return main(given)
    try:
        return _window(meant(given[0]) if given else "")
    except ViewerError as error:
        print(error, file=sys.stderr)
        return 3


def _work(flag: str) -> int:
    """What a child does, each with nothing but what it needs; see child.command."""
    if flag == "--import-worker":
        from viewer.importing.worker import main as work
    elif flag == "--analysis-worker":
        from viewer.session.analysts import main as work
    elif flag == "--index-worker":
        from viewer.session.index_worker import main as work
    else:
        return 2
    work()
    return 0


def meant(argument: str) -> str:
    """The whole path of an archive, or a link to a passage, for what a desktop hands over.

    >>> meant("file:///home/reader/case%20no.%201.db"), meant("parallax:ar1/A")
    ('/home/reader/case no. 1.db', 'parallax:ar1/A')
    """
    if argument.startswith(f"{address.SCHEME}:"):
        return argument
    if argument.startswith("file://"):
        argument = os.fsdecode(unquote_to_bytes(urlsplit(argument).path))
    return str(Path(argument).absolute())


def _window(wanted: str) -> int:
    if handover.passed_on(wanted):
        return 0
    application = _qt()
    if not application.has_screen():
        print(f"There is no screen here, so the window is rendered to {PICTURE.absolute()}.", file=sys.stderr)
        archive = Path(wanted) if wanted and not wanted.startswith(f"{address.SCHEME}:") else None
        application.render(archive, PICTURE, (1600, 1000), "light")
        return 0
    _log()
    code: int = application.run(wanted)
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
    gc.disable()  # what is loaded stays; looking through it again and again would only take time
    try:
        from viewer.ui import application
    except ImportError as error:  # Qt's wheels expect libraries of the system
        raise _without_qt(error) from error
    finally:
        gc.freeze()
        gc.enable()
    return application


def _press() -> Press:
    """What of the exports needs Qt; no window is made."""
    try:
        from viewer.ui import press
    except ImportError as error:
        raise _without_qt(error) from error
    press.ready()
    return press


def _without_qt(error: ImportError) -> ViewerError:
    return ViewerError(
        tr("The window cannot be shown: {error}.", error=error),
        safe=tr("Nothing was changed; the command line works all the same."),
        do=tr("On Debian: apt-get install libegl1 libgl1 libxkbcommon0 libfontconfig1 libdbus-1-3 libglib2.0-0."),
    )


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
