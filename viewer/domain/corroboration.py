"""Corroboration: how many independent origins stand behind a value, not how many documents.

Two accounts of one movement, or an account and its copy, are one voice: the credibility 1 of the
Admiralty scale (STANAG 2511) asks for confirmation by other, independent sources.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from viewer.domain.claim import Claim
from viewer.domain.verdict import Verdict
from viewer.texts import tr


@dataclass(frozen=True, slots=True)
class Support:
    """Who stands behind one group of agreeing cells: documents and origins, each once, in account order."""

    cells: tuple[str, ...]
    documents: tuple[str, ...]
    origins: tuple[str, ...]

    @property
    def rests_on_one(self) -> bool:
        """Whether everything that is said here comes from one origin."""
        return len(self.origins) == 1

    def in_words(self) -> str:
        """How many accounts and origins, said only where they differ.

        >>> Support(("1", "2"), ("a", "b"), ("x",)).in_words()
        '2 accounts, 1 independent origin'
        >>> Support(("1",), ("a",), ("x",)).in_words()
        '1 account'
        """
        accounts, origins = len(self.documents), len(self.origins)
        if accounts == 1:
            return tr("1 account")
        if origins == 1:
            return tr("{accounts} accounts, 1 independent origin", accounts=accounts)
        return tr("{accounts} accounts, {origins} independent origins", accounts=accounts, origins=origins)


def origins(own: Mapping[str, str], copied_from: Mapping[str, str]) -> dict[str, str]:
    """Document -> the origin its words count for: a copy counts for what it was copied from.

    own: document -> origin of its own source. copied_from: copy -> original; a ring of copies counts
    for the origin of its first member in the order of `own`.

    >>> origins({"a": "agency", "b": "paper", "c": "radio"}, {"b": "a"})
    {'a': 'agency', 'b': 'agency', 'c': 'radio'}
    """
    order = {document: number for number, document in enumerate(own)}

    def first(document: str) -> str:
        been = [document]
        while (before := copied_from.get(been[-1], "")) in order:
            if before in been:
                return min(been[been.index(before) :], key=order.__getitem__)
            been.append(before)
        return been[-1]

    return {document: own[first(document)] for document in own}


def supports(claim: Claim, verdict: Verdict, origins: Mapping[str, str]) -> tuple[Support, ...]:
    """The support of each group of `verdict`, in their order. origins: as `origins` gives them."""
    documents = {cell.id: cell.document for cell in claim.cells}
    found = []
    for group in verdict.groups:
        spoken = tuple(dict.fromkeys(documents[cell] for cell in group))
        traced = tuple(dict.fromkeys(origins.get(document, document) for document in spoken))
        found.append(Support(group, spoken, traced))
    return tuple(found)
