from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer import settings
from viewer.settings import Settings

_WORDS = st.text(st.characters(exclude_categories=["Cs"]))


def test_a_first_start_is_signed_with_the_login_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("getpass.getuser", lambda: "salma")
    assert settings.load(tmp_path) == Settings(author="salma", theme="system", columns=3)


def test_an_account_without_a_login_name_signs_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    def nobody() -> str:
        raise KeyError("uid not found")

    monkeypatch.setattr("getpass.getuser", nobody)
    assert settings.load(tmp_path).author == ""


@given(
    st.builds(
        Settings,
        theme=st.sampled_from(settings.THEMES),
        text_size=st.floats(6, 48),
        reader_family=_WORDS,
        author=_WORDS,
        recent=st.lists(_WORDS).map(tuple),
        columns=st.integers(1, 4),
        geometry=_WORDS,
        language=st.sampled_from(settings.LANGUAGES),
        scale=st.sampled_from(settings.SCALES),
        line_length=st.sampled_from(settings.LINE_LENGTHS),
        kind_colours=st.dictionaries(_WORDS, _WORDS),
        keys=st.dictionaries(_WORDS, st.lists(_WORDS).map(tuple)),
        backups=_WORDS,
        hints=st.lists(_WORDS).map(tuple),
        version=_WORDS,
        left=st.lists(_WORDS).map(tuple),
    )
)
def test_what_is_saved_is_what_is_loaded(tmp_path_factory: pytest.TempPathFactory, chosen: Settings):
    folder = tmp_path_factory.mktemp("settings")
    settings.save(chosen, folder)
    assert settings.load(folder) == chosen


@pytest.mark.parametrize("damage", [b"theme = ", b"\xff\xfe\x00", b"[" * 100_000])
def test_a_damaged_file_is_kept_aside_and_does_not_stop_the_start(tmp_path: Path, damage: bytes):
    (tmp_path / "settings.toml").write_bytes(damage)
    assert settings.load(tmp_path) == Settings()
    assert (tmp_path / "settings.toml.damaged").read_bytes() == damage


def test_values_that_make_no_sense_give_way_one_by_one(tmp_path: Path):
    (tmp_path / "settings.toml").write_text(
        'theme = "plaid"\ntext_size = nan\ncolumns = true\nrecent = ["/a.db", 3]\nauthor = "Noor"\nunknown = 1\n'
    )
    assert settings.load(tmp_path) == Settings(author="Noor", recent=("/a.db",))


def test_tables_that_make_no_sense_give_way_entry_by_entry(tmp_path: Path):
    (tmp_path / "settings.toml").write_text(
        'keys = {annotate = ["B", 3], link = "L", grade = []}\nkind_colours = {PERSON = "#332288", ORG = 1}\n'
        'language = "tlh"\nscale = 110\nline_length = 50\n'
    )
    loaded = settings.load(tmp_path)
    assert loaded.keys == {"annotate": ("B",), "grade": ()}
    assert loaded.kind_colours == {"PERSON": "#332288"}
    assert (loaded.language, loaded.scale, loaded.line_length) == ("system", 100, 50)
    (tmp_path / "settings.toml").write_text('keys = ["A"]\nrecent = {a = "b"}\n')
    assert settings.load(tmp_path) == Settings()


def test_a_failed_save_leaves_the_old_settings_and_no_litter(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    settings.save(Settings(author="Noor"), tmp_path)

    def full(handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(OSError, match="No space"):
        settings.save(Settings(author="Lea"), tmp_path)
    assert settings.load(tmp_path).author == "Noor"
    assert [path.name for path in tmp_path.iterdir()] == ["settings.toml"]


def test_an_archive_opened_again_moves_to_the_front():
    kept = Settings()
    for name in [*"abcdefghijkl", "c"]:
        kept = kept.opened(Path(name))
    assert kept.recent == ("c", "l", "k", "j", "i", "h", "g", "f", "e", "d")


def test_a_path_that_is_not_text_does_not_stop_the_save(tmp_path: Path):
    settings.save(Settings(recent=("/\udcff.db",)), tmp_path)
    assert settings.load(tmp_path).recent == ("/?.db",)
