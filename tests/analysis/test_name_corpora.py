"""The readers of the corpora that the recogniser of names is trained on, with invented ones."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from types import ModuleType

import pytest

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"


@pytest.fixture
def corpora(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(str(PACKAGING))
    return __import__("name_corpora")


def marked(documents: Iterable[object]) -> list[list[tuple[str, str]]]:
    return [[(d.text[start:end], label) for start, end, label in d.names] for d in documents]


def test_columns_without_offsets_become_running_text(corpora: ModuleType, tmp_path: Path) -> None:
    rows = ["( O", "Vesna I-PER", "Kolar I-PER", ") O", "'s O", "Guild I-ORG", ", O", "Lisbon I-LOC", ". O"]
    (tmp_path / "w").write_text("\n".join(rows) + "\n\n-DOCSTART- O\nNo O\n", encoding="utf-8")
    first, second = corpora.wikigold(tmp_path / "w")
    assert first.text == "(Vesna Kolar)'s Guild, Lisbon.\n"
    assert second.text == "No\n"
    assert marked([first]) == [[("Vesna Kolar", "PERSON"), ("Guild", "ORG"), ("Lisbon", "PLACE")]]


def test_the_text_as_written_is_kept_where_it_is_given(corpora: ModuleType, tmp_path: Path) -> None:
    lines = [
        "# newdoc id = a",
        "# text = Anna  and Bo-Lisbon",
        "1\tAnna\tB-PER",
        "2\tand\tO",
        "3\tBo\tB-PER",
        "4\t-\tO",
    ]
    (tmp_path / "u").write_text("\n".join([*lines, "5\tLisbon\tB-LOC", ""]), encoding="utf-8")
    (document,) = corpora.uner(tmp_path / "u")
    assert document.text == "Anna  and Bo-Lisbon\n"
    assert marked([document]) == [[("Anna", "PERSON"), ("Bo", "PERSON"), ("Lisbon", "PLACE")]]


def test_names_by_word_number_and_by_offset_are_read(corpora: ModuleType, tmp_path: Path) -> None:
    entity = [{"sent_id": 1, "pos": [0, 2], "type": "ORG"}, {"sent_id": 0, "pos": [0, 1], "type": "TIME"}]
    record = {"sents": [["Today", "."], ["Port", "Guild", "won", "."]], "vertexSet": [entity]}
    (tmp_path / "r").write_text(json.dumps([record]), encoding="utf-8")
    assert marked(corpora.redocred(tmp_path / "r")) == [[("Port Guild", "ORG")]]
    folder = tmp_path / "part"
    folder.mkdir()
    spans = [(0, 9, "Person"), (0, 15, "Organisation"), (16, 19, "Person")]
    entities = [{"documentId": "1", "begin": a, "end": b, "type": kind} for a, b, kind in spans]
    (folder / "entities.json").write_text("\n".join(map(json.dumps, entities)), encoding="utf-8")
    (folder / "documents.json").write_text(json.dumps({"_id": "1", "text": "The Guild House met"}), encoding="utf-8")
    assert marked(corpora.re3d(tmp_path)) == [[("Guild", "PERSON"), ("Guild House", "ORG")]]


def test_peoples_are_no_names_and_countries_are_places(corpora: ModuleType) -> None:
    document = corpora.Marked("Belgian Peru Kolar", ((0, 7, "PLACE"), (8, 12, "ORG"), (13, 18, "PERSON")))
    assert marked([corpora.cleaned(document)]) == [[("Peru", "PLACE"), ("Kolar", "PERSON")]]
