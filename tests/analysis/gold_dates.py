"""Annotated accounts of three invented cases: where they speak of dates, and what the account means by them.

In tests/analysis/gold/dates, [[words|EDTF]] marks an expression with its value, "?" where nobody could give one;
[[words]] marks what looks like one and is none. The first line says when the account was published, "-"
where it does not say.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from viewer.domain.mention import DateValue, Span

FOLDER = Path(__file__).parent / "gold" / "dates"
_MARK = re.compile(r"\[\[([^]|]*)(?:\|([^]]*))?\]\]")
_MARKS = re.compile(r"[~?%]")


@dataclass(frozen=True, slots=True)
class Gold:
    """text[start:end] means `edtf`, None where nobody could say."""

    start: int
    end: int
    edtf: str | None


@dataclass(frozen=True, slots=True)
class GoldAccount:
    """An account without its marks, and what was marked. published: EDTF, None where unknown."""

    name: str
    published: str | None
    text: str
    gold: tuple[Gold, ...]


@dataclass(frozen=True, slots=True)
class Score:
    """How many expressions were found and valued right. wrong: (account, words, wanted, got) of the others."""

    gold: int
    found: int
    matched: int
    valued: int
    right: int
    wrong: tuple[tuple[str, str, str | None, str | None], ...]

    @property
    def precision(self) -> float:
        return self.matched / self.found if self.found else 0.0

    @property
    def recall(self) -> float:
        return (self.gold - len([w for w in self.wrong if w[3] == "missed"])) / self.gold

    @property
    def accuracy(self) -> float:
        return self.right / self.valued if self.valued else 0.0


def accounts() -> list[GoldAccount]:
    """Every annotated account, case by case."""
    return [read(path) for path in sorted(FOLDER.glob("*.txt"))]


def read(path: Path) -> GoldAccount:
    head, _, marked = path.read_text("utf-8").partition("\n\n")
    published = head.removeprefix("published:").strip()
    text, gold = "", []
    for piece, words, edtf in _pieces(marked):
        text += piece
        if edtf is not None:
            gold.append(Gold(len(text), len(text) + len(words), None if edtf == "?" else edtf))
        text += words
    return GoldAccount(path.stem, None if published == "-" else published, text, tuple(gold))


def same(got: str | None, wanted: str | None) -> bool:
    """Whether two values are the same but for "about"."""
    return _bare(got) == _bare(wanted)


def score(
    found: Iterable[tuple[GoldAccount, list[Span]]], agree: Callable[[str | None, str | None], bool] = same
) -> Score:
    """An expression is found where a span overlaps it, and right where the values `agree`."""
    total = spans_all = matched = valued = right = 0
    wrong: list[tuple[str, str, str | None, str | None]] = []
    for account, spans in found:
        total += len(account.gold)
        spans_all += len(spans)
        for span in spans:
            if any(_overlap(span, gold) for gold in account.gold):
                matched += 1
            else:
                wrong.append((account.name, account.text[span.start : span.end], None, "spurious"))
        for gold in account.gold:
            words = account.text[gold.start : gold.end]
            touching = [span for span in spans if _overlap(span, gold)]
            if not touching:
                wrong.append((account.name, words, gold.edtf, "missed"))
                continue
            valued += 1
            best = max(touching, key=lambda span: min(span.end, gold.end) - max(span.start, gold.start))
            got = best.value.edtf if isinstance(best.value, DateValue) else None
            if agree(got, gold.edtf):
                right += 1
            else:
                wrong.append((account.name, words, gold.edtf, got))
    return Score(total, spans_all, matched, valued, right, tuple(wrong))


def _overlap(span: Span, gold: Gold) -> bool:
    return span.start < gold.end and gold.start < span.end


def _bare(edtf: str | None) -> str | None:
    return _MARKS.sub("", edtf) if edtf else None


def _pieces(marked: str) -> Iterator[tuple[str, str, str | None]]:
    at = 0
    for match in _MARK.finditer(marked):
        yield marked[at : match.start()], match[1], match[2]
        at = match.end()
    yield marked[at:], "", None
