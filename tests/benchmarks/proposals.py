"""How good the proposed claims are: `python tests/benchmarks/proposals.py [-v] [FOLDER ...]`.

Imports each case as a user would and compares what is proposed with what was planted. A fact is found when two
accounts' answers to it stand in one proposal; a proposal is right when most of its cells answer one fact. Of a fact in
conflict it is asked too that the verdict says so, and that it is among the first ten. Kinds are counted apart; "event
dates" are the events that the timeline proposes as one. Folders of texts about different things can be named, each
taken in groups of ten: whatever is proposed there counts as noise.
"""

from __future__ import annotations

import hashlib
import os
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from tests.analysis.cases import CASES, DATE, NUMBER, WORDING, Case, Fact
from tests.analysis.cases_of_many import HELD_OUT, RIOT
from tests.analysis.real_gold import REAL
from viewer.session import Session

SEEDS = Path(os.environ.get("PARALLAX_SEEDS") or ROOT.parent / "shared" / "seeds")
EVENTS = "event dates"
KINDS = (NUMBER, DATE, WORDING, EVENTS)
FIRST = 10
GROUP = 10


@dataclass(frozen=True, slots=True)
class Shown:
    """A proposal as it is judged. answers: (account, value as written)."""

    kind: str
    question: str
    conflicting: bool
    answers: tuple[tuple[str, str], ...]


@dataclass
class Score:
    """Counts of one kind. early: conflicts found among the first ten proposals. first: proposals among them."""

    facts: int = 0
    found: int = 0
    conflicts: int = 0
    seen: int = 0
    early: int = 0
    proposed: int = 0
    right: int = 0
    first: int = 0
    first_right: int = 0

    def __iadd__(self, other: Score) -> Score:
        for name, count in vars(other).items():
            setattr(self, name, getattr(self, name) + count)
        return self


def main(arguments: Sequence[str]) -> None:
    verbose = "-v" in arguments
    print(f"{'':42} conflicts                    proposals")
    heads = ("case", "kind", "facts", "found", "all", "seen", "in 10", "all", "right", "P", "P@10")
    print("{:28} {:11} {:>5} {:>5} {:>5} {:>5} {:>5}   {:>5} {:>5} {:>5} {:>5}".format(*heads))
    cases: list[Case] = [*CASES, RIOT]
    if SEEDS.is_dir():
        cases.append(_real(SEEDS))
    total = {kind: Score() for kind in KINDS}
    for case in cases:
        for kind, score in _print(case, verbose).items():
            total[kind] += score
    for kind in KINDS:
        _line("all", kind, total[kind])
    print("\nheld out")
    _print(HELD_OUT, verbose)
    for folder in (argument for argument in arguments if not argument.startswith("-")):
        _noise(Path(folder), verbose)


def _print(case: Case, verbose: bool) -> dict[str, Score]:
    with _proposed(case.texts) as (session, names):
        shown = [*_claims(session, names), *_events(session, names)]
    scores = {}
    first = [each for each in shown if each.kind != EVENTS][:FIRST]
    for kind in KINDS:
        scores[kind] = _score(kind, [s for s in shown if s.kind == kind], first, case.facts, verbose)
        if scores[kind].facts or scores[kind].proposed:
            _line(case.name, kind, scores[kind])
    return scores


def _score(kind: str, shown: Sequence[Shown], first: Sequence[Shown], facts: Sequence[Fact], verbose: bool) -> Score:
    asked = [fact for fact in facts if fact.kind == (DATE if kind == EVENTS else kind)]
    answered = [(each, _answered(each, asked)) for each in shown]
    early = shown[:FIRST] if kind == EVENTS else first
    found = {fact.name for _, fact in answered if fact}
    seen = {fact.name for each, fact in answered if fact and fact.conflicting and each.conflicting}
    soon = {fact.name for each, fact in answered if fact and fact.conflicting and each.conflicting and each in early}
    if verbose:
        for each, fact in answered:
            print(f"  {'+' if fact else '-'} {'✕' if each.conflicting else '='} {kind:11} {each.question}")
        missing = [f.name for f in asked if f.name not in (seen if f.conflicting else found)]
        print(f"  missing {kind}: {', '.join(missing)}") if missing else None
    return Score(
        len(asked),
        len(found),
        sum(fact.conflicting for fact in asked),
        len(seen),
        len(soon),
        len(shown),
        sum(fact is not None for _, fact in answered),
        sum(each in early for each in shown),
        sum(fact is not None and each in early for each, fact in answered),
    )


def _line(case: str, kind: str, s: Score) -> None:
    share = lambda part, whole: f"{part / whole:.2f}" if whole else "–"  # noqa: E731
    print(
        f"{case:28} {kind:11} {s.facts:5} {s.found:5} {s.conflicts:5} {s.seen:5} {s.early:5}   "
        f"{s.proposed:5} {s.right:5} {share(s.right, s.proposed):>5} {share(s.first_right, s.first):>5}"
    )


def _claims(session: Session, names: Mapping[str, str]) -> Iterator[Shown]:
    for proposal in session.claim_proposals():
        answers = tuple((names[cell.document], cell.value) for cell in proposal.claim.cells)
        yield Shown(proposal.claim.kind, proposal.claim.question, proposal.verdict.kind == "conflicting", answers)


def _events(session: Session, names: Mapping[str, str]) -> Iterator[Shown]:
    for proposal in session.event_proposals():
        answers = tuple(
            (names[event.document], " ".join(session.text(event.document)[event.start : event.end].split()))
            for event in proposal.events
        )
        yield Shown(
            EVENTS, f"{proposal.shared}: {proposal.verdict.why}", proposal.verdict.kind == "conflicting", answers
        )


def _answered(shown: Shown, facts: Sequence[Fact]) -> Fact | None:
    """The fact that most cells answer; None where fewer than two accounts' do, or not most cells."""
    for fact in facts:
        inside = [(account, value) for account, value in shown.answers if value in fact.said.get(account, ())]
        if len({account for account, _ in inside}) > 1 and 2 * len(inside) > len(shown.answers):
            return fact
    return None


def _real(folder: Path) -> Case:
    """The four real texts; what their gold marks by place is read from them."""
    texts = {}
    for path in sorted(folder.glob("*.txt")):
        texts[hashlib.sha256(path.read_bytes()).hexdigest()[:16]] = path.read_text("utf-8")
    facts = tuple(
        Fact(
            marked.name,
            marked.conflicting,
            {
                account: tuple(" ".join(texts[account][start:end].split()) for start, end in places)
                for account, places in marked.places.items()
            },
            marked.kind,
        )
        for marked in REAL
    )
    return Case("four real texts", texts, facts)


@contextmanager
def _proposed(texts: Mapping[str, str]) -> Iterator[tuple[Session, dict[str, str]]]:
    """An archive of these accounts, and document id -> account."""
    with tempfile.TemporaryDirectory() as scratch:
        place = Path(scratch)
        for name, text in texts.items():
            (place / f"{name}.txt").write_text(text, "utf-8")
        session = Session.create(place / "case.db", index_folder=place / "index")
        try:
            session.import_paths(sorted(place.glob("*.txt")))
            yield session, {account.document.id: Path(account.document.path).stem for account in session.accounts()}
        finally:
            session.close()


def _noise(folder: Path, verbose: bool) -> None:
    """What is proposed of texts about different things, in groups of ten."""
    paths = sorted(folder.glob("*.txt"))
    found: Counter[str] = Counter()
    begun = time.perf_counter()
    for group in _groups(paths):
        with _proposed({path.stem: path.read_text("utf-8", "replace") for path in group}) as (session, names):
            for shown in _claims(session, names):
                found[f"{shown.kind}{' in conflict' if shown.conflicting else ''}"] += 1
                if verbose:
                    print(f"  {shown.kind:8} {shown.question}")
    told = ", ".join(f"{count} {kind}" for kind, count in found.most_common()) or "nothing"
    print(f"{folder.name}: {len(paths)} texts in tens: {told} ({time.perf_counter() - begun:.0f} s with import)")


def _groups(paths: Sequence[Path]) -> Iterable[Sequence[Path]]:
    return (paths[start : start + GROUP] for start in range(0, len(paths), GROUP))


if __name__ == "__main__":
    main(sys.argv[1:])
