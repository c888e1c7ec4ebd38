"""How the columns of each archive were left on this computer, kept with the settings."""

from __future__ import annotations

import json
from dataclasses import replace

from viewer.domain.arrangement import Arrangement
from viewer.settings import Settings

_MOST = 20  # archives; an older one opens like a new one


def left(settings: Settings, archive: str) -> Arrangement | None:
    """How the archive with this id was left; None where that is not known."""
    found = next((data for data in map(_read, settings.left) if data.get("archive") == archive), None)
    arrangement = Arrangement.read(found)
    return arrangement if any(arrangement.columns) else None


def leave(settings: Settings, archive: str, arrangement: Arrangement) -> Settings:
    """The same settings with this archive as the one left last."""
    others = [line for line in settings.left if _read(line).get("archive") != archive]
    line = json.dumps({"archive": archive, **arrangement.data()})
    return replace(settings, left=(line, *others)[:_MOST])


def _read(line: str) -> dict[str, object]:
    try:
        data = json.loads(line)
    except (ValueError, RecursionError):
        return {}
    return data if isinstance(data, dict) else {}
