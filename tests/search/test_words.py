"""One rule for words: what two writings of a name have in common, and where they stand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.search.words import LONGEST, fold, positions, squeezed, words

TEXTS = st.text(
    alphabet=st.one_of(
        st.sampled_from("ab éeÉ'’-‐\u0301\u200cكکيی٤4ـ東 .İßﬁ"), st.characters(exclude_categories=["Cs"])
    )
)


def folded(text):
    return [word.folded for word in words(text)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Pérez", "PEREZ"),
        ("e\u0301te\u0301", "été"),
        ("Straße", "STRASSE"),
        ("Łódź", "lodz"),
        ("İstanbul", "istanbul"),
        ("علي", "علی"),
        ("كتاب", "کتاب"),
        ("كـــتاب", "کتاب"),
        ("می\u200cرود", "میرود"),
        ("مُحَمَّد", "محمد"),
        ("١٣٩٧", "1397"),
        ("۱۳۹۷", "1397"),
        ("Qur’an", "Quran"),
        ("Assadi's", "assadi"),
        ("ASSADI’S", "assadi"),
        ("co\u00adworker", "coworker"),
        ("ﬁle", "file"),
    ],
)
def test_two_writings_of_a_word_are_one(one, other):
    assert folded(one)[0] == folded(other)[0]


def test_vowel_signs_of_indian_scripts_are_kept():
    assert folded("हिन्दी") != folded("हन्द")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("well-known", ["wellknown", "well", "known"]),
        ("15-18", ["15", "18"]),
        ("covid-19", ["covid19", "covid", "19"]),
        ("l'Iran", ["liran", "l", "iran"]),
        ("don't we'll", ["dont", "well"]),
        ("'quoted' dogs'", ["quoted", "dogs"]),
        ("a_b c.d", ["a", "b", "c", "d"]),
        ("東京 Tokyo", ["東", "京", "tokyo"]),
        ("- ' ’ .", []),
    ],
)
def test_compounds_and_signs(text, expected):
    assert folded(text) == expected


@given(TEXTS)
def test_every_word_stands_where_it_says(text):
    last = 0
    for word in words(text):
        assert last <= word.start < word.end <= len(text)
        assert word.folded and len(word.folded) <= LONGEST
        assert word.folded in squeezed(text[word.start : word.end])
        assert word.folded in squeezed(text)
        last = word.start


@given(TEXTS)
def test_words_do_not_depend_on_what_stands_around_them(text):
    assert folded(f"before {text} after") == ["before", *folded(text), "after"]


@given(TEXTS)
def test_folding_twice_changes_nothing_more(text):
    assert fold(fold(text)) == fold(text)


def test_parts_of_a_compound_follow_each_other_and_the_joined_form_starts_with_them():
    assert [(place, word.folded) for place, word in positions(words("the co-op won"))] == [
        (0, "the"),
        (1, "coop"),
        (1, "co"),
        (2, "op"),
        (3, "won"),
    ]


def test_a_text_of_hyphens_and_letters_without_end_is_read_in_one_pass():
    assert sum(1 for _ in words("a-" * 50_000)) > 50_000
    assert [len(word.folded) for word in words("x" * 100_000)] == [LONGEST]
