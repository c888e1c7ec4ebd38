"""The recogniser that ships: a trained model with repairs, on invented accounts."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.analysis.invented_names import ACCOUNT, IN_ACCOUNT, NAMELESS, SHAPES
from viewer.analysis import crf, names, names_model
from viewer.analysis.names_model import ModelRecogniser, unwrapped
from viewer.domain.mention import NAMES, ORG, PERSON, PLACE
from viewer.domain.text import plain_spaces


@pytest.fixture(scope="module")
def recogniser() -> names.NameRecogniser:
    return names.default()


def found(recogniser: names.NameRecogniser, text: str) -> set[tuple[str, str]]:
    return {(text[span.start : span.end], span.label) for span in recogniser.find(text)}


def test_the_trained_recogniser_is_the_one_in_use(recogniser: names.NameRecogniser) -> None:
    assert isinstance(recogniser, ModelRecogniser)
    assert recogniser.version.startswith("names-model-")


def test_without_its_model_the_rules_stand_in(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    names.default.cache_clear()
    monkeypatch.setattr(names, "weights", lambda: tmp_path / "none")
    assert isinstance(names.default(), names.RuleRecogniser)
    names.default.cache_clear()


def test_other_weights_are_another_version(tmp_path: Path) -> None:
    versions = set()
    for weight in (1.0, 2.0):
        crf.save(tmp_path / "model", ["O", "B-ORG", "I-ORG"], {"0:=guild": [(1, weight)]}, [[0.0] * 3] * 3)
        versions.add(ModelRecogniser(tmp_path / "model").version)
    assert len(versions) == 2


def test_an_account_is_read_as_a_reader_would_mark_it(recogniser: names.NameRecogniser) -> None:
    expected = IN_ACCOUNT
    names_found = found(recogniser, ACCOUNT)
    assert expected <= names_found
    assert names_found - expected <= {("Croatian Harbour Ministry", ORG), ("HINA", ORG)}


def test_every_mention_of_a_last_name_is_found(recogniser: names.NameRecogniser) -> None:
    spans = recogniser.find(ACCOUNT)
    assert sum(ACCOUNT[s.start : s.end].endswith("Kresnik") for s in spans) == ACCOUNT.count("Kresnik")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        *SHAPES,
        ("OSTRELA – Two ferries stayed in port.", ("OSTRELA", PLACE)),
        ("OSTRELA (Reuters) – Two ferries stayed in port.", ("OSTRELA", PLACE)),
        ("Madame Eka Lomaia has asked for the tapes.", ("Eka Lomaia", PERSON)),
        ("They wrote to Maître Issa Dembélé and to Amb. Pieter de Wit.", ("Issa Dembélé", PERSON)),
        ("They wrote to Maître Issa Dembélé and to Amb. Pieter de Wit.", ("Pieter de Wit", PERSON)),
        ("Amir S. was held, and Nasimeh N. with him.", ("Amir S.", PERSON)),
        ("It was decided by Mrs. Annelies Bakker-Smit.", ("Annelies Bakker-Smit", PERSON)),
        ("He was treated by Dr. Zahir bin Saif, and bin Saif said no more.", ("bin Saif", PERSON)),
        ("General Omar al-Rashdi admitted it.", ("Omar al-Rashdi", PERSON)),
        ("Members of the Mujahedin-e Khalq were there.", ("Mujahedin-e Khalq", ORG)),
        ("It was said on Radio Sikolo last night.", ("Radio Sikolo", ORG)),
        ("She writes for the weekly Lantern about ships.", ("Lantern", ORG)),
        ("The MKOs have denied everything.", ("MKOs", ORG)),
        ("The U.L.R. reports eight deaths.", ("U.L.R.", ORG)),
        ("The Human Rights Forum spoke. On Monday the Forum was silent.", ("Forum", ORG)),
        ("By Helena Marquardt and Tomas Okafor, Reuters", ("Helena Marquardt", PERSON)),
        ("By Helena Marquardt and Tomas Okafor, Reuters", ("Tomas Okafor", PERSON)),
        ("TALKS BETWEEN ALBANIA AND THE HARBOUR MINISTRY COLLAPSE", ("ALBANIA", PLACE)),
        ("Harbour Minister Vesna Kolar Denies Meeting Bahram Ostovar in Lisbon", ("Vesna Kolar", PERSON)),
        ("Harbour Minister Vesna Kolar Denies Meeting Bahram Ostovar in Lisbon", ("Bahram Ostovar", PERSON)),
        ("Harbour Minister Vesna Kolar Denies Meeting Bahram Ostovar in Lisbon", ("Lisbon", PLACE)),
        ("He praised Prime Minister Edi Marku warmly.", ("Edi Marku", PERSON)),
        ("Sen. Lincoln Ashgrove was there too.", ("Lincoln Ashgrove", PERSON)),
        ("It was Helena Marquardt’s idea, they say.", ("Helena Marquardt", PERSON)),
        ("A. B. Carrow and others agreed.", ("A. B. Carrow", PERSON)),
    ],
)
def test_names_of_many_shapes(recogniser: names.NameRecogniser, text: str, expected: tuple[str, str]) -> None:
    assert expected in found(recogniser, text)


@pytest.mark.parametrize(
    "text",
    [
        *NAMELESS,
        "She said on Monday that you and I were Iranian, and that the Belgians had seen it.",
        "We asked her; they told him. I and you know it, and It was theirs.",
        "The Iranian was silent, and so were the Omanis, the Georgian and the Malian.",
        "The Malian river rose on Sunday and fell on Tuesday.",
        "They spoke of mercy. Mercy has failed, and mercy will fail again.",
    ],
)
def test_ordinary_words_are_no_names(recogniser: names.NameRecogniser, text: str) -> None:
    assert found(recogniser, text) == set()


WRAPPED = """\
The engineer, who had worked for the port since the spring, met with Davorin
Kresnik and the director of the League of Free
Pilots on the quay, and afterwards the two drove to the house of a friend near
Brankovec, where they stayed until the morning and did not speak with any one.
"""


def test_a_name_broken_over_lines_is_one_name(recogniser: names.NameRecogniser) -> None:
    assert found(recogniser, WRAPPED) == {
        ("Davorin\nKresnik", PERSON),
        ("League of Free\nPilots", ORG),
        ("Brankovec", PLACE),
    }


def test_lines_that_stand_alone_are_not_joined() -> None:
    text = "By Helena Marquardt\nTomas Okafor is away.\n\nA line.\n"
    assert unwrapped(text) == text
    assert len(unwrapped(WRAPPED)) == len(WRAPPED) != unwrapped(WRAPPED).count(" ")


def test_a_headline_in_capitals_names_what_the_text_names(recogniser: names.NameRecogniser) -> None:
    text = "WORKERS BLAME KOLAR FOR BLAST\n\nWorkers blame Vesna Kolar. Kolar, the minister, denies it.\n"
    assert ("KOLAR", PERSON) in found(recogniser, text)


def test_a_body_is_not_run_together_with_a_person_named_elsewhere(recogniser: names.NameRecogniser) -> None:
    text = "He kept the books of the Alania Trading House for Kobakhin. Giorgi Kobakhin denies it, and Kobakhin left."
    forms = [form for form, _ in found(recogniser, text)]
    assert "Kobakhin" in forms
    assert not any(" for " in form for form in forms)


def test_no_break_spaces_do_not_hide_a_name(recogniser: names.NameRecogniser) -> None:
    assert ("Maryam\u00a0Teymour", PERSON) in found(recogniser, "A letter from Maryam\u00a0Teymour came.")


def test_taken_spans_are_left_alone(recogniser: names.NameRecogniser) -> None:
    text = "In June Belgium voted; Paris Jones won."
    at = text.index("Paris")
    forms = [text[span.start : span.end] for span in recogniser.find(text, [(at, at + 5), (3, 7)])]
    assert "Belgium" in forms
    assert not any("Paris" in form or "June" in form for form in forms)


def test_one_form_has_one_label_in_a_document(recogniser: names.NameRecogniser) -> None:
    text = "Mr. Bobek Lansky came. Later Lansky slept in Lansky, they say. Then Lansky left."
    assert {label for form, label in found(recogniser, text) if form == "Lansky"} == {PERSON}


def test_the_model_gives_probabilities(recogniser: names.NameRecogniser) -> None:
    by_model = [span.confidence for span in recogniser.find(ACCOUNT) if span.method == names_model.METHOD]
    assert len(set(by_model)) > 5
    assert all(0.4 <= confidence <= 1 for confidence in by_model)


def sound(recogniser: names.NameRecogniser, text: str, taken: list[tuple[int, int]]) -> None:
    spans = recogniser.find(text, taken)
    for before, after in pairwise(spans):
        assert before.end <= after.start
    for span in spans:
        words = plain_spaces(text[span.start : span.end])
        assert words and words == words.strip()
        assert span.label in NAMES and 0 < span.confidence <= 1 and span.method
        assert not any(start < span.end and span.start < end for start, end in taken)


PIECES = st.sampled_from(
    "Mr. Maryam Teymour van der bin al-Hariri Iran Islamic Republic of the Ministry Party and ’s ( ) / MEK PMOI "
    "U.S. A. , . said President Vienna Europe House 😀 ایران é Özil - Amir S. \n \u00a0 Thursday".split(" ")
)


@given(st.lists(PIECES, max_size=30), st.lists(st.tuples(st.integers(0, 60), st.integers(1, 9)), max_size=3))
@settings(max_examples=40)
def test_spans_keep_their_promise(pieces: list[str], cuts: list[tuple[int, int]]) -> None:
    sound(names.default(), " ".join(pieces), [(start, start + size) for start, size in cuts])


@given(st.text(max_size=120))
@settings(max_examples=40)
def test_any_text_is_survived(text: str) -> None:
    sound(names.default(), text, [])


@pytest.mark.parametrize("piece", ["a", "A", "Z.", "Ab"])
def test_a_million_characters_without_a_space_end(recogniser: names.NameRecogniser, piece: str) -> None:
    sound(recogniser, piece * (1_000_000 // len(piece)), [])


@pytest.mark.parametrize(
    "piece", ["A. ", "ABC ", "Abc Def ", "’s", "Abc (", "Ministry of ", "Iran\n", "AB/", "\n", "\u0301"]
)
def test_hostile_repetition_ends(recogniser: names.NameRecogniser, piece: str) -> None:
    sound(recogniser, piece * (20_000 // len(piece)), [])


def test_an_empty_text_has_no_names(recogniser: names.NameRecogniser) -> None:
    assert recogniser.find("") == []
