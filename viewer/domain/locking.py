"""What each column shows of a claim while the columns are locked to it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from viewer.domain.annotation import Anchor
from viewer.domain.claim import Claim

SILENT, NOT_READ = "silent", "not read"


def in_columns(claim: Claim, documents: Sequence[str | None]) -> Iterator[Anchor | str | None]:
    """For each column the passage of its account, or why there is none; None for an empty column.

    Several columns of one account show its passages in turn.
    """
    shown: Counter[str] = Counter()
    for document in documents:
        if document is None:
            yield None
            continue
        cells = [cell for cell in claim.cells if cell.document == document]
        passages = [cell.anchor for cell in cells if cell.anchor]
        if passages:
            yield passages[shown[document] % len(passages)]
            shown[document] += 1
        else:
            yield SILENT if any(cell.stance == "silent" for cell in cells) else NOT_READ
