"""Each archive opens with the columns as they were left on this computer."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from viewer.domain.arrangement import Arrangement, Standing
from viewer.settings import Settings
from viewer.ui import left_as

standings = st.builds(Standing, st.text(max_size=8), st.integers(0, 10**7), st.booleans()) | st.none()
arrangements = st.lists(standings, min_size=1, max_size=4).flatmap(
    lambda columns: st.builds(Arrangement, st.just(tuple(columns)), st.integers(0, len(columns) - 1))
)


@given(arrangements, arrangements)
def test_every_archive_has_its_own(one: Arrangement, other: Arrangement) -> None:
    kept = left_as.leave(left_as.leave(Settings(), "one", one), "other", other)
    for archive, arrangement in (("one", one), ("other", other)):
        assert left_as.left(kept, archive) == (arrangement if any(arrangement.columns) else None)
    assert left_as.left(kept, "third") is None


@given(st.lists(st.text(max_size=20), max_size=4))
def test_what_a_hand_wrote_into_the_settings_is_no_trouble(lines: list[str]) -> None:
    settings = Settings(left=(*lines, '{"archive": "one", "columns": [{"document": 7}, "x"]}', "[1]"))
    assert left_as.left(settings, "one") is None
    assert left_as.left(left_as.leave(settings, "one", Arrangement((Standing("d"),))), "one")


def test_only_so_many_are_kept() -> None:
    settings = Settings()
    for number in range(30):
        settings = left_as.leave(settings, str(number), Arrangement((Standing("d"),)))
    assert len(settings.left) == 20
    assert left_as.left(settings, "29")
    assert left_as.left(settings, "0") is None
