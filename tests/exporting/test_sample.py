"""The sample case: digests in our own words whose quotes can all be found."""

import re
import tomllib
from pathlib import Path

import pytest

from viewer import paths
from viewer.domain import date
from viewer.domain.claim import CLAIM_KINDS, STANCES
from viewer.domain.source import SOURCE_KINDS
from viewer.domain.text import canonical, paragraphs

SAMPLE = Path(__file__).parents[2] / "resources" / "sample"
SEEDS = Path(__file__).parents[3] / "shared" / "seeds"
RUN = 8


@pytest.fixture(scope="module")
def sample():
    return tomllib.loads((SAMPLE / "sample.toml").read_text("utf-8"))


@pytest.fixture(scope="module")
def texts(sample):
    return {each["key"]: (SAMPLE / each["file"]).read_text("utf-8") for each in sample["document"]}


def test_the_sample_ships_with_the_program():
    assert paths.resources() / "sample" == SAMPLE


def test_every_account_says_in_its_first_line_that_it_is_a_digest(sample, texts):
    assert sorted(texts) == ["A", "B", "C", "D"]
    for text in texts.values():
        assert text.startswith("Digest in our own words of ")
        assert canonical(text) == text
        assert 5 <= len(paragraphs(text)) <= 10
    for document in sample["document"]:
        assert document["genre"] == "digest"
        assert document["note"].startswith("Digest in our own words of: ")
        assert document["source"]["kind"] in SOURCE_KINDS
        assert "published" not in document or date.interval(document["published"]).earliest


def test_every_quote_stands_exactly_once_in_its_document(sample, texts):
    quoted = [*sample["note"], *(cell for claim in sample["claim"] for cell in claim["cells"] if "quote" in cell)]
    assert [each["quote"] for each in quoted if texts[each["document"]].count(each["quote"]) != 1] == []


def test_every_claim_has_a_cell_for_each_account(sample):
    assert 7 <= len(sample["claim"]) <= 9
    for claim in sample["claim"]:
        assert claim["kind"] in CLAIM_KINDS
        assert [cell["document"] for cell in claim["cells"]] == ["A", "B", "C", "D"]
        for cell in claim["cells"]:
            stance = cell.get("stance", "asserts")
            assert stance in STANCES
            assert ("quote" in cell) == (stance not in ("silent", "not-read"))


def test_nothing_is_graded_and_some_spellings_are_left_to_try(sample, texts):
    assert "grade" not in sample
    assert not any("credibility" in cell for claim in sample["claim"] for cell in claim["cells"])
    everything = "\n".join(texts.values())
    names = {name for pair in sample["merges"] for name in pair}
    assert all(name in everything for name in names)
    assert names.isdisjoint({"MKO", "MEK", "Villepinte", "Vellepinte"})
    assert all(name in everything for name in ("MKO", "MEK", "Villepinte", "Vellepinte"))


@pytest.mark.seeds
def test_no_run_of_words_is_taken_from_the_accounts():
    if not SEEDS.is_dir():
        pytest.skip("the four real accounts are not part of the repository")
    taken = set().union(*(_runs(path.read_text("utf-8")) for path in SEEDS.glob("*.txt")))
    for path in SAMPLE.iterdir():
        assert not _runs(path.read_text("utf-8")) & taken, path.name


def _runs(text):
    words = re.findall(r"[a-z0-9']+", text.lower().replace("’", "'"))
    return {tuple(words[i : i + RUN]) for i in range(len(words) - RUN + 1)}
