"""A second start hands what it is asked for to the window that is on the screen, through a socket of the user's.

The socket lies in $XDG_RUNTIME_DIR, which only the user can enter (XDG Base Directory Specification). Where there is
no such folder, each start opens a window of its own.
"""

from __future__ import annotations

import os
import socket
from contextlib import closing, suppress
from pathlib import Path

_PATIENCE = 2.0  # seconds for a window that is busy; then the second start helps itself
_PROMPTNESS = 0.2  # seconds for a second start to say what it wants; the window stands still meanwhile
_LONGEST = 65_536  # bytes of a path or an address
_TAKEN = b"taken"


def passed_on(wanted: str) -> bool:
    """Whether a window took over: it opens `wanted`, or only comes to the front where that is "".

    wanted: the whole path of an archive, or the address of a passage.
    """
    place = _place()
    if place is None:
        return False
    with closing(socket.socket(socket.AF_UNIX)) as other, suppress(OSError):
        other.settimeout(_PATIENCE)
        other.connect(os.fsencode(place))
        other.sendall(os.fsencode(wanted))
        other.shutdown(socket.SHUT_WR)
        return other.recv(len(_TAKEN)) == _TAKEN
    return False


def listen() -> socket.socket | None:
    """A socket on which wishes may arrive, after `passed_on` found no window. Give it to `stop` in the end."""
    place = _place()
    if place is None:
        return None
    server = socket.socket(socket.AF_UNIX)
    try:
        place.unlink(missing_ok=True)  # left by a window that was killed
        server.bind(os.fsencode(place))
        server.listen()
        server.setblocking(False)
    except OSError:
        server.close()  # a folder that is full or gone: each start has a window of its own
        return None
    return server


def received(server: socket.socket) -> str:
    """What a second start that waits at `server` wants; "" where it named nothing, or gave up."""
    with suppress(OSError):
        other, _ = server.accept()
        with closing(other):
            other.settimeout(_PROMPTNESS)
            named = b""
            while len(named) < _LONGEST and (more := other.recv(_LONGEST)):
                named += more
            other.sendall(_TAKEN)
            return os.fsdecode(named)
    return ""


def stop(server: socket.socket) -> None:
    """Ends listening."""
    with closing(server), suppress(OSError):
        Path(os.fsdecode(server.getsockname())).unlink(missing_ok=True)


def _place() -> Path | None:
    folder = os.environ.get("XDG_RUNTIME_DIR")
    screen = os.environ.get("WAYLAND_DISPLAY") or os.environ.get("DISPLAY")
    if not (folder and screen and hasattr(socket, "AF_UNIX")):
        return None
    return Path(folder) / f"parallax-{screen.replace('/', '-')}.socket"
