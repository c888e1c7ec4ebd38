"""Names by a spaCy pipeline of the user's: which it is, what becomes of its labels, and what is said without it."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import pytest

from viewer.analysis import names, spacy_names
from viewer.analysis.spacy_names import SpacyRecogniser
from viewer.domain.mention import ORG, PERSON, PLACE
from viewer.errors import ViewerError

needs_spacy = pytest.mark.skipif(importlib.util.find_spec("spacy") is None, reason="spaCy is not installed")
TEXT = "Vesna\u00a0Kolar of the Harbour Guild’s board left Antwerp in 1999. The Harbour Guild is silent."


@pytest.fixture
def pipeline(tmp_path: Path) -> Path:
    """A pipeline that knows three names and a year, saved as spaCy saves its own."""
    spacy = pytest.importorskip("spacy", reason="spaCy is not installed")
    made = spacy.blank("en")
    ruler = made.add_pipe("entity_ruler")
    ruler.add_patterns(
        [
            {"label": "PERSON", "pattern": "Vesna Kolar"},
            {"label": "ORG", "pattern": "the Harbour Guild’s"},
            {"label": "ORG", "pattern": "The Harbour Guild"},
            {"label": "GPE", "pattern": "Antwerp"},
            {"label": "DATE", "pattern": "1999"},
        ]
    )
    made.to_disk(tmp_path / "harbour")
    return tmp_path / "harbour"


def found(recogniser: names.NameRecogniser, text: str) -> list[tuple[str, str]]:
    return [(text[span.start : span.end], span.label) for span in recogniser.find(text)]


@needs_spacy
def test_its_labels_become_ours_and_other_labels_are_left_out(pipeline: Path) -> None:
    assert found(names.chosen(str(pipeline)), TEXT) == [
        ("Vesna\u00a0Kolar", PERSON),
        ("Harbour Guild", ORG),
        ("Antwerp", PLACE),
        ("Harbour Guild", ORG),
    ]


@needs_spacy
def test_a_long_text_is_read_in_pieces_and_every_name_keeps_its_place(
    pipeline: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(spacy_names, "_PIECE", 60)
    text = "Antwerp is far away. Nobody met Vesna Kolar there.\n" * 20
    assert found(SpacyRecogniser(str(pipeline)), text) == [("Antwerp", PLACE), ("Vesna Kolar", PERSON)] * 20


@needs_spacy
def test_dates_keep_what_they_have_taken(pipeline: Path) -> None:
    at = TEXT.index("Antwerp")
    spans = SpacyRecogniser(str(pipeline)).find(TEXT, [(at, at + 3)])
    assert PLACE not in {span.label for span in spans}


@needs_spacy
def test_its_version_names_spacy_and_the_pipeline(pipeline: Path) -> None:
    import spacy

    version = SpacyRecogniser(str(pipeline)).version
    assert version.startswith(f"spacy-{spacy.__version__}-en_")


@needs_spacy
@pytest.mark.parametrize("name", ["no_such_pipeline_anywhere", "no/such/folder", "json"])
def test_a_pipeline_that_is_not_there_is_named_with_what_to_do(name: str) -> None:
    with pytest.raises(ViewerError, match=name) as error:
        SpacyRecogniser(name)
    assert "settings.toml" in str(error.value.do)


@needs_spacy
def test_a_damaged_pipeline_is_named_when_it_is_first_needed(pipeline: Path) -> None:
    (pipeline / "config.cfg").write_text("[nlp]\nlang = 1\n", "utf-8")
    with pytest.raises(ViewerError, match="could not load it"):
        SpacyRecogniser(str(pipeline)).find(TEXT)


def test_without_spacy_its_absence_is_the_reason(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    with pytest.raises(ViewerError, match="spaCy is not installed"):
        SpacyRecogniser("en_core_web_sm")


@pytest.mark.parametrize("size", [1, 59, 60, 61, 400])
def test_pieces_make_up_the_text(monkeypatch: pytest.MonkeyPatch, size: int) -> None:
    monkeypatch.setattr(spacy_names, "_PIECE", 60)
    text = ("Nobody met her there. " * 20)[:size]
    pieces = list(spacy_names._pieces(text))
    assert "".join(piece for _, piece in pieces) == text
    assert all(text.startswith(piece, start) and 0 < len(piece) <= 60 for start, piece in pieces)
