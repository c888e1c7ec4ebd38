"""One key for the spellings of one name."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.domain.romanisation import line_keys, word_key


@pytest.mark.parametrize(
    "spellings",
    [
        "assadollah asadullah asadollah assadullah",
        "mohammad muhammad mohammed mohamed mehmet",
        "khamenei khamenai kamenei",
        "qaddafi khaddafi",
        "rajavi rajawi",
        "yusuf yousouf",
    ],
)
def test_the_usual_spellings_of_a_name_have_one_key(spellings):
    assert len(set(map(word_key, spellings.split()))) == 1


@given(st.lists(st.text(st.sampled_from("aeioulhkqgmdtcsyzw'.فا"), max_size=9), max_size=9))
def test_many_words_have_the_keys_that_each_has_alone(words):
    assert line_keys("\n".join(words)).split("\n") == [word_key(word) for word in words] or not words
