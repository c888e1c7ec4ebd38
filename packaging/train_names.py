"""Trains the recogniser of names and writes resources/language/names.model.json.gz with its card.

Build time only; nothing of this is needed to run Parallax:

    python3.11 -m venv /tmp/names
    /tmp/names/bin/pip install python-crfsuite==0.9.12 platformdirs
    /tmp/names/bin/python packaging/train_names.py FOLDER_OF_CORPORA

The same corpora and word lists give the same bytes. MODEL_CARD.md says which corpora, and where they come from.
"""

from __future__ import annotations

import sys
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

import name_corpora
import pycrfsuite
from name_corpora import Marked
from name_scores import table

from viewer.analysis import crf, names_sentence
from viewer.analysis.features import attributes
from viewer.analysis.gazetteer import gazetteer
from viewer.analysis.names import RuleRecogniser
from viewer.analysis.names_model import ModelRecogniser, weights
from viewer.analysis.tokens import sentences
from viewer.domain.mention import NAMES
from viewer.domain.text import plain_spaces

CARD = Path(__file__).with_name("model_card.md")
SETTINGS = {
    "c1": 0.7,  # drives the weights of attributes that help little to nothing: small and robust
    "c2": 0.1,
    "max_iterations": 150,
    "feature.minfreq": 2,
    "feature.possible_transitions": True,
}
LEAST = 0.02  # smaller weights are left out
NEVER = -50.0  # the weight of a further word of a name after anything but that name
HEADLINE = 120  # characters of the longest sentence that is also learnt as a headline
EVERY = 3  # one in so many


def main(folder: Path) -> None:
    corpora = name_corpora.training(folder)
    with tempfile.TemporaryDirectory() as scratch:
        trained = Path(scratch) / "model"
        trainer = pycrfsuite.Trainer(algorithm="lbfgs", params=SETTINGS, verbose=False)
        for document in (document for documents in corpora.values() for document in documents):
            for words, labels in examples(document):
                trainer.append(pycrfsuite.ItemSequence(words), labels)
        trainer.train(str(trained))
        save(trained)
    write_card(corpora, folder)
    print(weights(), f"{weights().stat().st_size:,} bytes")


def examples(document: Marked) -> Iterator[tuple[list[list[str]], list[str]]]:
    """Attributes and labels of every sentence, of some a second time in the capitals of a headline."""
    lists = gazetteer()
    for text in (document, *headlines(document)):
        marked = sorted(text.names)
        for sentence in sentences(plain_spaces(text.text)):
            labels = ["O"] * len(sentence)
            for start, end, label in marked:
                inside = [at for at, token in enumerate(sentence) if token.start < end and start < token.end]
                if all(labels[at] == "O" for at in inside):
                    for at in inside:
                        labels[at] = ("B-" if at == inside[0] else "I-") + label
            rows = attributes(sentence, names_sentence.names(sentence, lists))
            yield [single(row) for row in rows], labels


def single(attributes: Sequence[str | tuple[str, ...]]) -> list[str]:
    """One word's attributes, those that come in tuples too."""
    return [each for group in attributes for each in ((group,) if isinstance(group, str) else group)]


def headlines(document: Marked) -> Iterator[Marked]:
    """Every third short sentence with names in it, in capitals throughout or for each longer word."""
    start = chosen = 0
    for line in document.text.splitlines(keepends=True):
        names = [(a - start, b - start, label) for a, b, label in document.names if start <= a < start + len(line)]
        start += len(line)
        if names and len(line) <= HEADLINE:
            chosen += 1
            text = line.rstrip(".\n ")
            text = text.upper() if chosen % (2 * EVERY) else capitalised(text)
            if chosen % EVERY == 0 and len(text) == len(line.rstrip(".\n ")):
                yield Marked(text, tuple(name for name in names if name[1] <= len(text)))


def capitalised(text: str) -> str:
    """With a capital for every word of more than three letters.

    >>> capitalised("Talks with the rebels at sea")
    'Talks With the Rebels at sea'
    """
    return " ".join(word[:1].upper() + word[1:] if len(word) > 3 else word for word in text.split(" "))


def save(trained: Path) -> None:
    """What CRFsuite learnt, as Parallax reads it."""
    tagger = pycrfsuite.Tagger()
    tagger.open(str(trained))
    learnt = tagger.info()
    labels = ["O", *(edge + label for label in NAMES for edge in ("B-", "I-"))]
    attributes: dict[str, list[tuple[int, float]]] = {}
    for (attribute, label), weight in learnt.state_features.items():
        if abs(weight) >= LEAST:
            attributes.setdefault(attribute, []).append((labels.index(label), weight))
    following = [
        [learnt.transitions.get((a, b), 0.0) if b[0] != "I" or a[2:] == b[2:] else NEVER for b in labels]
        for a in labels
    ]
    crf.save(weights(), labels, attributes, following)


def write_card(corpora: dict[str, list[Marked]], folder: Path) -> None:
    rows = ["| corpus | documents | words | PERSON | ORG | PLACE |", "|---|---|---|---|---|---|"]
    for name, documents in corpora.items():
        kinds = Counter(label for document in documents for _, _, label in document.names)
        words = sum(len(document.text.split()) for document in documents)
        counted = " | ".join(f"{number:,}" for number in (len(documents), words, *(kinds[label] for label in NAMES)))
        rows.append(f"| {name} | {counted} |")
    recognisers = {"rules": RuleRecogniser(), "model": ModelRecogniser(weights())}
    card = CARD.read_text(encoding="utf-8")
    card = card.replace("{counts}", "\n".join(rows))
    card = card.replace("{figures}", table(recognisers, name_corpora.measuring(folder)))
    card = card.replace("{bytes}", f"{weights().stat().st_size:,}").replace("{version}", recognisers["model"].version)
    weights().with_name("MODEL_CARD.md").write_text(card, encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
