"""How well and how fast the recognisers find names in texts no training saw.

python tests/benchmarks/names.py FOLDER_OF_CORPORA

The folder is the one that packaging/train_names.py is given. Every cell is precision/recall/F1 with span and label
exactly as marked; in the last column one shared character is enough.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path
from statistics import median

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "packaging")]

from name_corpora import measuring
from name_scores import table

from viewer.analysis.names import NameRecogniser, RuleRecogniser
from viewer.analysis.names_model import ModelRecogniser, weights

ROUNDS = 5


def main(folder: Path) -> None:
    corpora = measuring(folder)
    recognisers: dict[str, NameRecogniser] = {"rules": RuleRecogniser(), "model": ModelRecogniser(weights())}
    print(table(recognisers, corpora))
    texts = [document.text for documents in corpora.values() for document in documents]
    rates: dict[str, list[float]] = {name: [] for name in recognisers}
    for _ in range(ROUNDS):
        for name, recogniser in recognisers.items():
            began = time.perf_counter()
            for text in texts:
                recogniser.find(text)
            rates[name].append(sum(map(len, texts)) / (time.perf_counter() - began))
    for name, measured in rates.items():
        print(f"{name}: {median(measured):,.0f} characters per second (median of {ROUNDS})")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
