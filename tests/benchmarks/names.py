"""How well and how fast names are found in texts no training saw, and how well their spellings are linked.

    python tests/benchmarks/names.py [FOLDER_OF_CORPORA]

The folder is the one that packaging/train_names.py is given; without it only the invented affairs in
tests/analysis/gold are read. Every cell is precision/recall/F1 with span and label exactly as marked; in the last
column one shared character is enough. Where SPACY_PYTHON names a Python that has spaCy, its rule pipeline (a blank
English one with an EntityRuler over our lists) reads the same texts in the same run.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from statistics import median

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "packaging")]

from name_corpora import Marked, measuring
from name_scores import table

from tests.analysis.link_scores import LinkScore, link_score
from tests.analysis.marked_cases import cases
from viewer.analysis.gazetteer import gazetteer
from viewer.analysis.names import NameRecogniser, RuleRecogniser
from viewer.analysis.names_model import ModelRecogniser, weights
from viewer.domain.mention import ORG, PLACE, Span
from viewer.session import analysing

ROUNDS = 5


class Everything:
    """All analysers together, as an import runs them; its names are the model's."""

    version = ""

    def find(self, text: str, taken: Sequence[tuple[int, int]] = ()) -> list[Span]:
        return list(analysing.find(analysing.Question(text)).spans)


class SpacyRules:
    """spaCy's rule pipeline in a process of its own. seconds: what the last text took, without the way there."""

    version = "spacy"

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process
        self.seconds = 0.0

    def find(self, text: str, taken: Sequence[tuple[int, int]] = ()) -> list[Span]:
        assert self._process.stdin is not None and self._process.stdout is not None
        self._process.stdin.write(json.dumps([text]) + "\n")
        self._process.stdin.flush()
        answer = json.loads(self._process.stdout.readline())
        self.seconds = answer["seconds"]
        return [Span(start, end, label) for start, end, label in answer["names"][0]]


@contextmanager
def spacy_rules() -> Iterator[SpacyRules | None]:
    """spaCy's rules, or None where SPACY_PYTHON names no Python."""
    python = os.environ.get("SPACY_PYTHON")
    if not python:
        print("SPACY_PYTHON is not set: spaCy's rule pipeline is left out.\n")
        yield None
        return
    lists = gazetteer()
    patterns = [{"label": PLACE, "pattern": name} for name in (*lists.places, *lists.countries) if len(name) > 2]
    patterns += [{"label": ORG, "pattern": name} for name in lists.words["organisations"]]
    program = [python, str(Path(__file__).with_name("spacy_rules.py"))]
    with subprocess.Popen(program, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdin is not None
        process.stdin.write(json.dumps(patterns) + "\n")
        yield SpacyRules(process)
        process.stdin.close()


def main(folder: Path | None) -> None:
    affairs = cases()
    corpora = measuring(folder) if folder else {}
    corpora["three invented affairs"] = [
        Marked(account.text, tuple((name.start, name.end, name.label) for name in account.names))
        for accounts in affairs.values()
        for account in accounts
    ]
    with spacy_rules() as spacy:
        recognisers: dict[str, NameRecogniser] = {"rules": RuleRecogniser(), "model": ModelRecogniser(weights())}
        recognisers |= {"spaCy rules": spacy} if spacy else {}
        print(table(recognisers, corpora))
        print_links(sum(map(link_score, affairs.values()), LinkScore()))
        timed: dict[str, NameRecogniser] = recognisers | {"model, dates and figures": Everything()}
        texts = [document.text for documents in corpora.values() for document in documents]
        rates: dict[str, list[float]] = {name: [] for name in timed}
        for _ in range(ROUNDS):
            for name, recogniser in timed.items():
                rates[name].append(sum(map(len, texts)) / seconds(recogniser, texts))
    for name, measured in rates.items():
        print(f"{name}: {median(measured):,.0f} characters per second (median of {ROUNDS})")


def seconds(recogniser: NameRecogniser, texts: Sequence[str]) -> float:
    """How long a recogniser takes for the texts."""
    own, began = 0.0, time.perf_counter()
    for text in texts:
        recogniser.find(text)
        own += recogniser.seconds if isinstance(recogniser, SpacyRules) else 0.0
    return own or time.perf_counter() - began


def print_links(score: LinkScore) -> None:
    """What became of the spellings of one name in the invented affairs, from the text to the links."""
    print(f"\nlinks made without asking: {len(score.joined)}, precision {score.precision:.3f}")
    print(f"links proposed: {score.offered}, wrong {score.idle}")
    print(f"spellings of one name brought together, proposals included: recall {score.recall:.3f}\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else None)
