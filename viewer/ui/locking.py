"""The columns locked to a claim: each goes to its own passage of it, or says that it has none."""

from __future__ import annotations

from viewer.domain.annotation import Anchor
from viewer.domain.locking import SILENT, in_columns
from viewer.session.views import ClaimView
from viewer.texts import tr
from viewer.ui.reader.reader import Reader


class Locking:
    """Remembers what each column showed when it was locked last, so that a reader's own scrolling is left alone."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self._last: list[tuple[str, str | None]] = []

    def show(self, view: ClaimView, *, again: bool = True) -> None:
        """Has the columns show the claim; without `again` those that show it already keep their scroll."""
        columns = self._reader.columns
        documents = [column.document for column in columns]
        before, self._last = self._last, [(view.claim.id, document) for document in documents]
        for number, (column, shown) in enumerate(zip(columns, in_columns(view.claim, documents), strict=True)):
            if not again and before[number : number + 1] == self._last[number : number + 1]:
                continue
            if isinstance(shown, Anchor):
                column.say("")
                column.pane.go_to(shown.start, shown.end)
            elif shown:
                column.pane.unmark()  # what was framed there belongs to another claim
                why = tr("silent") if shown == SILENT else tr("not read")
                column.say(tr("No passage here on “{question}”: {why}", question=view.claim.question, why=why))

    def release(self) -> None:
        """The columns say nothing of claims any more."""
        for column in self._reader.columns:
            column.say("")
