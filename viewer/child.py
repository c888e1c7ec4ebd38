"""Starting and ending a Parallax of another process, for what a window must not do itself."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path


def command(flag: str, module: str) -> list[str]:
    """The program line of a child that runs `module`; a frozen application calls its `main` for `flag`."""
    if getattr(sys, "frozen", False):
        return [sys.executable, flag]
    return [sys.executable, "-P", "-B", "-m", module]


def environment() -> dict[str, str]:
    """What Python needs to start and to find the same packages, and nothing of the user's."""
    needed = {name: os.environ[name] for name in ("SYSTEMROOT", "LD_LIBRARY_PATH") if name in os.environ}
    home = str(Path(__file__).resolve().parents[1])
    return needed | {"PYTHONPATH": os.pathsep.join([home, *filter(None, sys.path)]), "PYTHONUTF8": "1"}


def start(program: Sequence[str]) -> subprocess.Popen[bytes]:
    """A child with pipes to its standard input and output. Raises OSError."""
    return subprocess.Popen(  # noqa: S603 - our own program, no shell
        program,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=environment(),
        start_new_session=True,
    )


def kill(process: subprocess.Popen[bytes]) -> None:
    """End a child at once, with whatever it has started."""
    if sys.platform == "win32":
        process.kill()
    elif process.returncode is None:  # once waited for, its number may belong to another process
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(process.pid, signal.SIGKILL)


def end(process: subprocess.Popen[bytes]) -> None:
    """Kill a child, wait for it and close its pipes. Doing so twice is fine."""
    kill(process)
    process.wait()
    for pipe in (process.stdin, process.stdout):
        if pipe is not None:
            with contextlib.suppress(OSError):  # bytes that were never taken cannot be delivered now
                pipe.close()
