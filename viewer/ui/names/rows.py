"""The rows of the names panel: what their columns say, and which of them show."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from viewer.domain.date_words import shown as shown_date
from viewer.domain.text import fold
from viewer.session.views import EntityRow
from viewer.texts import tr
from viewer.ui.inspector.entity import LABEL_NAMES
from viewer.ui.models.plain import letter_order, one_line
from viewer.ui.models.rows import Column

#: Where a name stands, beside the ids of single accounts.
ANY, SEVERAL, ONE = "", "several", "one"


@dataclass(frozen=True, slots=True)
class NameRow:
    """A name as its row shows it. documents: mentions by document. first, last: ISO days of its sentences, or "".

    sought: the words it is found by, folded, made once.
    """

    id: str
    label: str
    name: str
    count: int
    documents: Mapping[str, int] = field(default_factory=dict)
    first: str = ""
    last: str = ""
    sought: str = ""


def name_row(row: EntityRow) -> NameRow:
    """The words of a name's row."""
    entity = row.entity
    spellings = (entity.name, *(form.text for form in entity.forms), *entity.aliases)
    return NameRow(
        entity.id,
        entity.label,
        entity.name,
        sum(row.counts.values()),
        row.counts,
        row.first or "",
        row.last or "",
        "\n".join(map(fold, spellings)),
    )


@dataclass(frozen=True, slots=True)
class Beside:
    """Somebody named in the same paragraphs, and in how many."""

    id: str
    name: str
    count: int


def company() -> Sequence[Column]:
    """The columns of those beside."""
    return (
        Column(tr("name"), lambda row: one_line(row.name)),
        Column(tr("paragraphs"), lambda row: f"{row.count:,}", order=lambda row: row.count),
    )


@dataclass(frozen=True, slots=True)
class Narrowing:
    """What the user wants to see: words of a name, a kind, and where it stands."""

    typed: str = ""
    label: str = ""
    where: str = ANY

    def narrows(self) -> bool:
        """Whether anything is left out."""
        return bool(self.typed.strip() or self.label or self.where != ANY)

    def keep(self) -> Callable[[NameRow], bool]:
        """Whether a row shows."""
        words = fold(self.typed).split()
        return lambda row: (
            (not self.label or row.label == self.label)
            and all(word in row.sought for word in words)
            and self._reaches(row)
        )

    def _reaches(self, row: NameRow) -> bool:
        accounts = len(row.documents)
        return self.where in (ANY, SEVERAL if accounts > 1 else ONE) or self.where in row.documents


def columns(letters: Mapping[str, str], account: str = "") -> Sequence[Column]:
    """The columns; with an account, mentions are counted in that one alone. letters: by document."""
    count: Callable[[NameRow], int] = lambda row: row.documents.get(account, 0) if account else row.count  # noqa: E731
    accounts: Callable[[NameRow], str] = lambda row: " ".join(  # noqa: E731
        sorted((letters[document] for document in row.documents if document in letters), key=letter_order)
    )
    return (
        Column(tr("name"), lambda row: one_line(row.name), order=lambda row: row.sought),
        Column(tr("kind"), lambda row: tr(LABEL_NAMES.get(row.label, row.label))),
        Column(
            tr("in {account}", account=letters[account]) if account in letters else tr("mentions"),
            lambda row: f"{count(row):,}",
            order=count,
        ),
        Column(tr("accounts"), accounts, order=lambda row: len(row.documents)),
        Column(tr("first"), lambda row: _day(row.first), order=lambda row: (not row.first, row.first)),
        Column(tr("last"), lambda row: _day(row.last), order=lambda row: (not row.last, row.last)),
    )


def _day(day: str) -> str:
    return shown_date(day) if day else "–"
