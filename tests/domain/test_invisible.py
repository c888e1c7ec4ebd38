"""What cannot be seen is shown, and what a script needs is left alone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.domain.invisible import hidden, named, revealed


@pytest.mark.parametrize(
    "text",
    ["plain words", "می‌کند و نمی‌خواهد", "👩‍🔬 and 👨‍👩‍👧", "क्‍ष", "José", "«سلام» 2018", "👍🏽", "❤️‍🔥"],
)
def test_what_a_script_needs_is_no_trick(text: str) -> None:
    assert hidden(text) == []
    assert revealed(text) == text


@pytest.mark.parametrize("sign", [*"\u200b\u200e\u200f\u202a\u202b\u202d\u202e\u2060\u2066\u2067\ufeff\u00ad\u034f"])
def test_what_hides_in_a_name_is_seen(sign: str) -> None:
    shown = revealed(f"Ivan{sign}ov")
    assert shown in ("Ivan¦ov", "Ivan⇄ov")
    assert named(f"Ivan{sign}ov{sign}")[0].startswith(f"{shown[4]} U+{ord(sign):04X} ")
    assert len(named(f"Ivan{sign}ov{sign}")) == 1


@pytest.mark.parametrize("text", ["Ivan\u200cov", "Ivan\u200dov", "\u200cIvan", "Ivan\u200d", "سلام\u200c"])
def test_a_joiner_where_nothing_joins_is_seen(text: str) -> None:
    assert "¦" in revealed(text)


@given(st.text())
def test_no_place_moves_and_nothing_hidden_is_left(text: str) -> None:
    shown = revealed(text)
    assert len(shown) == len(text)
    assert hidden(shown) == [] or "\u200c" in shown or "\u200d" in shown
    assert all(shown[n] == text[n] for n in range(len(text)) if n not in hidden(text))
