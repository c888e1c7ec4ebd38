"""Dates: the events the accounts date."""

from __future__ import annotations

from viewer.domain.event import Event
from viewer.session.core import Core
from viewer.storage import events


class Dating(Core):
    """What the accounts put when."""

    def timeline(self) -> list[Event]:
        """Every event of every account."""
        return events.of(self._archive.db)
