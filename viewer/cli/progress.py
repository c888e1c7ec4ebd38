"""How far a long piece of work is, for whoever looks at a terminal."""

from __future__ import annotations

import sys

from viewer.domain.ticket import Progress


def progress(now: Progress) -> None:
    """Tells it on standard error, on one line; nothing where nobody looks."""
    if sys.stderr.isatty():
        share = f"{now.done}/{now.total} " if now.total else ""
        sys.stderr.write(f"\r\033[K{share}{now.text}")
