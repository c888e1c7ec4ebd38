"""Which accounts are compared where there are too many to compare all: those that share rare names."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Sequence

from sqlite_utils import Database

from viewer.domain.document import Document
from viewer.storage import mentions

_CHARACTERS = 10_000_000  # compared in a minute or so, in half a gigabyte of memory
_ACCOUNTS = 3_000
_SHORT = 1_000  # characters, up to which accounts count as equally long
_COMMON = 60  # accounts that name somebody, from which the name tells no affair apart


def choose(
    db: Database, every: Sequence[Document], characters: int = _CHARACTERS, accounts: int = _ACCOUNTS
) -> list[Document]:
    """The accounts to compare, in their order: all where they are few, else those that share most with another.

    The rarer a name that two accounts share, the likelier they tell of one affair; so who may speak of what others
    speak of comes from counting names, and no two texts are compared for it. A long account has to share more.
    """
    if len(every) <= accounts and sum(document.characters for document in every) <= characters:
        return list(every)
    shared = _shared(mentions.in_few(db, _COMMON), len(every))
    chosen: set[str] = set()
    sharing = [document for document in every if document.id in shared]
    for document in sorted(sharing, key=lambda each: -shared[each.id] / math.sqrt(each.characters + _SHORT)):
        if len(chosen) < accounts and document.characters <= characters:
            characters -= document.characters
            chosen.add(document.id)
    return [document for document in every if document.id in chosen]


def _shared(named: Iterable[tuple[str, str, int]], total: int) -> dict[str, float]:
    """Document -> what it shares with others. named: (document, entity, accounts that name it)."""
    found: dict[str, float] = defaultdict(float)
    for document, _, accounts in named:
        found[document] += math.log(total / accounts)
    return found
