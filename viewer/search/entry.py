"""What the index is told: things to find, and things to forget."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

KINDS = ("document", "note", "claim", "grade", "entity", "source", "event")
SEVERAL = "\n"  #: stands between several values of one field


@dataclass(frozen=True, slots=True)
class Entry:
    """Something that can be found; it replaces an earlier entry of the same kind and id.

    kind: one of KINDS. document: the account it belongs to, or None.
    fields: source, origin, author, tag, lang, entity, grade, date and event, each optional; several values
    stand with SEVERAL between them. date and event are EDTF: when it was published, and the dates of
    what it is about. Other keys are ignored.
    """

    kind: str
    id: str
    document: str | None
    title: str
    body: str
    fields: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Removal:
    """Something that is no longer there. Removing what was never there is fine."""

    kind: str
    id: str
