"""From what the archive holds and what is asked to what the chart draws; needs no window."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from viewer.domain.event import Event
from viewer.ui.timeline.grouping import grouped, tags_of
from viewer.ui.timeline.lanes import Band, Lane, bands, lay_out
from viewer.ui.timeline.narrowing import Narrowing

if TYPE_CHECKING:
    from viewer.session.views import Account, ClaimView, NoteView


@dataclass(frozen=True, slots=True)
class Asked:
    """What is to be shown. by: one of GROUPINGS; names: entity id -> name."""

    accounts: Sequence[Account] = ()
    events: Sequence[Event] = ()
    claims: Sequence[ClaimView] = ()
    notes: Sequence[NoteView] = ()
    names: Mapping[str, str] | None = None
    narrowing: Narrowing = field(default_factory=Narrowing)
    by: str = "account"


@dataclass(frozen=True, slots=True)
class Arranged:
    """What shows: the events that are left, in their lanes, and the bands behind them."""

    events: Sequence[Event]
    lanes: Sequence[Lane]
    bands: Sequence[Band]


def arrange(asked: Asked) -> Arranged:
    """Lays everything out; a tenth of a second for some 20,000 events."""
    accounts = [account for account in asked.accounts if asked.narrowing.takes(account)]
    events = asked.narrowing.events(asked.events, accounts)
    tags = tags_of(events, asked.notes) if asked.by == "tag" else {}
    groups = grouped(events, accounts, asked.by, names=asked.names, tags=tags)
    lanes = lay_out(groups, asked.claims, {account.document.id: account.letter for account in accounts})
    documents = {account.document.id for account in accounts}
    shown = bands(asked.claims, documents) if asked.narrowing.kind != "publication" else []
    return Arranged(events, lanes, shown)
