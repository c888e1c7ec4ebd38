"""Where names are read: the way from a name, or from two, to the lines of the accounts."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from viewer.domain.annotation import Anchor
from viewer.domain.arrangement import MOST_COLUMNS
from viewer.domain.mention import Mention
from viewer.texts import tr
from viewer.ui.desk import Desk


class NamePlaces(QObject):
    """Goes to mentions. told: something to tell the user."""

    told = Signal(str)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._session, self._reader = desk, desk.session, desk.panels.reader

    def go_to(self, entity: str, document: str = "", form: str = "") -> None:
        """Goes to the first place of a name: in a document and a form, where these are given."""

        def find() -> Mention | None:
            counted = self._session.entity(entity).entity.documents
            known = [account.document.id for account in self._session.accounts() if account.document.id in counted]
            on_screen = [each for each in self._reader.documents if each in counted]
            where = document or next(iter(on_screen or known), "")
            mentions = self._session.mentions(where) if where else []
            return next((m for m in mentions if m.entity == entity and form in ("", " ".join(m.text.split()))), None)

        def go(found: Mention | None) -> None:
            if found:
                self._desk.open(found.document, None, found.start, found.end)

        self._desk.jobs.run(find, go, key="form")

    def open_pair(self, a: str, b: str) -> None:
        """Shows the accounts that speak of both side by side, where the two stand closest."""

        def find() -> list[Anchor]:
            shared = self._session.shared_documents(a, b)[:MOST_COLUMNS]
            return [self._closest(each.document.id, a, b) for each in shared]

        def go(places: list[Anchor]) -> None:
            if places:
                self._desk.choose_entity(a)
                self._desk.open_passages(places)
            else:
                self.told.emit(tr("No account speaks of both."))

        self._desk.jobs.run(find, go, key="pair")

    def _closest(self, document: str, a: str, b: str) -> Anchor:
        """Where two names stand closest in a document that names both: the place of the first."""
        mentions = self._session.mentions(document)
        others = [each.start for each in mentions if each.entity == b]
        here = min(
            (each for each in mentions if each.entity == a),
            key=lambda each: min(abs(each.start - other) for other in others),
        )
        return Anchor(document, here.start, here.end, here.text)
