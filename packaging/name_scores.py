"""Compares the names a recogniser finds with those a person marked."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from name_corpora import Marked, Name

from viewer.analysis.names import NameRecogniser
from viewer.domain.mention import NAMES

ALL = "all"


@dataclass
class Tally:
    """Counts over documents, by label and in all."""

    right: Counter[str] = field(default_factory=Counter)
    found: Counter[str] = field(default_factory=Counter)
    marked: Counter[str] = field(default_factory=Counter)
    touching: Counter[str] = field(default_factory=Counter)  # found ones that touch a marked one of their label
    touched: Counter[str] = field(default_factory=Counter)  # marked ones that a found one of their label touches

    def add(self, found: Iterable[Name], marked: Iterable[Name]) -> None:
        """Counts one document."""
        found, marked = set(found), set(marked)
        for label in NAMES:
            ours = sorted(name for name in found if name[2] == label)
            theirs = sorted(name for name in marked if name[2] == label)
            for key in (label, ALL):
                self.right[key] += len(set(ours).intersection(theirs))
                self.found[key] += len(ours)
                self.marked[key] += len(theirs)
                self.touching[key] += sum(any(_touch(a, b) for b in theirs) for a in ours)
                self.touched[key] += sum(any(_touch(a, b) for a in ours) for b in theirs)

    def exact(self, label: str = ALL) -> tuple[float, float, float]:
        """Precision, recall and F1 where span and label must be the same."""
        return _rates(self.right[label], self.found[label], self.right[label], self.marked[label])

    def overlap(self, label: str = ALL) -> tuple[float, float, float]:
        """The same where one shared character is enough."""
        return _rates(self.touching[label], self.found[label], self.touched[label], self.marked[label])


def tally(recogniser: NameRecogniser, documents: Iterable[Marked]) -> Tally:
    """How a recogniser does on documents."""
    counts = Tally()
    for document in documents:
        spans = recogniser.find(document.text)
        counts.add(((span.start, span.end, span.label) for span in spans), document.names)
    return counts


def _touch(a: Name, b: Name) -> bool:
    return a[0] < b[1] and b[0] < a[1]


def _rates(a: int, of: int, b: int, among: int) -> tuple[float, float, float]:
    precision, recall = a / max(1, of), b / max(1, among)
    return precision, recall, 2 * precision * recall / max(1e-9, precision + recall)


def table(recognisers: Mapping[str, NameRecogniser], corpora: Mapping[str, Sequence[Marked]]) -> str:
    """Precision / recall / F1 of each recogniser on each corpus, as a table in Markdown."""
    rows = ["| corpus | recogniser | PERSON | ORG | PLACE | all | all, overlap F1 |", "|---|---|---|---|---|---|---|"]
    for corpus, documents in corpora.items():
        for name, recogniser in recognisers.items():
            counts = tally(recogniser, documents)
            cells = ["/".join(f"{rate:.3f}".lstrip("0") for rate in counts.exact(key)) for key in (*NAMES, ALL)]
            rows.append(f"| {corpus} | {name} | {' | '.join(cells)} | {counts.overlap()[2]:.3f} |")
    return "\n".join(rows)
