"""What is to go out: which part of the archive, and how it is dressed."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

#: brief: claims with all that speaks to them, and the notes. notes: these alone. document: one whole account with
#: its annotations. columns: two to four accounts side by side.
CONTENTS = ("brief", "notes", "document", "columns")
MOST_COLUMNS = 4


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the user chose. Every empty choice means all.

    claims, documents: ids. tags, authors: notes that have one of them. since, until: the first and last day notes
    were written or changed on, ISO. style: of the citations, one of citing.STYLES. template: a changed copy of ours,
    for Markdown and HTML. bom: a mark at the beginning of CSV files, by which Excel sees that they are UTF-8.
    private: whether notes that are marked so go along.
    """

    what: str = "brief"
    claims: frozenset[str] = frozenset()
    documents: tuple[str, ...] = ()
    tags: frozenset[str] = frozenset()
    authors: frozenset[str] = frozenset()
    since: str = ""
    until: str = ""
    style: str = "plain"
    template: Path | None = None
    bom: bool = False
    private: bool = False

    def takes_note(self, document: str, tags: frozenset[str], author: str, modified: str) -> bool:
        """Whether a note goes along.

        >>> Wanted(since="2026-01-02").takes_note("d", frozenset(), "me", "2026-01-01T10:00:00Z")
        False
        """
        return (
            (not self.documents or document in self.documents)
            and (not self.tags or bool(self.tags & tags))
            and (not self.authors or author in self.authors)
            and (not self.since or modified[:10] >= self.since)
            and (not self.until or modified[:10] <= self.until)
        )
