"""How good the proposed claims are: `python tests/benchmarks/proposals.py [-v] [FOLDER ...]`.

Imports each case as a user would and compares what is proposed with what was planted. A fact is found
when two accounts' answers to it stand in one proposal; a proposal is right when most of its cells
answer one fact. Of a fact in conflict it is asked too that the verdict says so. Folders of texts about
different things can be named: whatever is proposed there is counted as noise.
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from tests.analysis.cases import CASES, Fact
from viewer.session import Session
from viewer.session.views import ClaimProposal

SEEDS = Path("/work/shared/seeds")
#: The four real texts, by the beginning of the file's name; nothing of them but values.
REAL = (
    Fact(
        "year of the rally", True, {"000": ("2019",), "001": ("2018",), "002": ("late June 2018",), "003": ("June 30",)}
    ),
    Fact(
        "attendance",
        True,
        {"001": ("tens of thousands of people",), "002": ("up to 100,000 participants",), "003": ("Some 25,000",)},
    ),
    Fact("the diplomat's sentence", False, {"000": ("20-year",), "001": ("20 years",)}),
)


def main(arguments: Sequence[str]) -> None:
    verbose = "-v" in arguments
    heads = ("case", "facts", "found", "conflicts", "found", "proposed", "right", "top 10")
    print("{:28} {:>6} {:>6} {:>10} {:>6} {:>9} {:>6} {:>7}".format(*heads))
    for case in CASES:
        _measure(case.name, _imported(case.texts), case.facts, verbose)
    if SEEDS.is_dir():
        texts = {path.name[:3]: path.read_text("utf-8") for path in sorted(SEEDS.glob("*.txt"))}
        _measure("four real texts", _imported(texts), REAL, verbose)
    for folder in (argument for argument in arguments if not argument.startswith("-")):
        texts = {path.name: path.read_text("utf-8") for path in sorted(Path(folder).glob("*.txt"))}
        begun = time.perf_counter()
        found, _ = _imported(texts)
        taken, conflicts = time.perf_counter() - begun, sum(p.verdict.kind == "conflicting" for p in found)
        for proposal in found if verbose else ():
            print(f"  {proposal.confidence:.2f} {proposal.verdict.kind:11} {proposal.claim.question}")
            for cell in proposal.claim.cells:
                print(f"       {cell.value}: {cell.anchor.quote if cell.anchor else ''}")
        print(
            f"{folder}: {len(texts)} texts, {len(found)} proposed, {conflicts} in conflict, {taken:.1f} s with import"
        )


def _imported(texts: Mapping[str, str]) -> tuple[list[ClaimProposal], dict[str, str]]:
    """What is proposed for these accounts, and document id -> account."""
    with tempfile.TemporaryDirectory() as scratch:
        place = Path(scratch)
        for name, text in texts.items():
            (place / f"{name}.txt").write_text(text, "utf-8")
        session = Session.create(place / "case.db", index_folder=place / "index")
        try:
            session.import_paths(sorted(place.glob("*.txt")))
            names = {account.document.id: Path(account.document.path).stem for account in session.accounts()}
            return session.claim_proposals(), names
        finally:
            session.close()


def _measure(
    name: str, answer: tuple[list[ClaimProposal], dict[str, str]], facts: Sequence[Fact], verbose: bool
) -> None:
    proposals, names = answer
    found: dict[str, str] = {}
    right = early = 0
    for number, proposal in enumerate(proposals):
        fact = _answered(proposal, names, facts)
        right += fact is not None
        if fact and (fact.name not in found or proposal.verdict.kind == "conflicting"):
            found[fact.name] = proposal.verdict.kind
            early += fact.conflicting and proposal.verdict.kind == "conflicting" and number < 10
        if verbose:
            sign = "+" if fact else "-"
            print(f"  {sign} {proposal.confidence:.2f} {proposal.verdict.kind:11} {proposal.claim.question}")
    disputed = [fact for fact in facts if fact.conflicting]
    seen = sum(found.get(fact.name) == "conflicting" for fact in disputed)
    print(f"{name:28} {len(facts):6} {len(found):6} {len(disputed):10} {seen:6} {len(proposals):9} {right:6} {early:7}")
    if verbose:
        print("  missing:", ", ".join(fact.name for fact in facts if fact.name not in found) or "nothing")


def _answered(proposal: ClaimProposal, names: dict[str, str], facts: Sequence[Fact]) -> Fact | None:
    """The fact that most cells answer; None where fewer than two accounts' do, or not most cells."""
    cells = [(names[cell.document], cell.value) for cell in proposal.claim.cells]
    for fact in facts:
        inside = [(account, value) for account, value in cells if value in fact.said.get(account, ())]
        if len({account for account, _ in inside}) > 1 and 2 * len(inside) > len(cells):
            return fact
    return None


if __name__ == "__main__":
    main(sys.argv[1:])
