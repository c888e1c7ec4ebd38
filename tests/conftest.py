"""What every test stands on: a home of its own, no screen, nothing left behind."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

SEEDS = Path(__file__).resolve().parents[2] / "shared" / "seeds"


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A fresh home, so that no test reads or writes the user's settings, cache or data."""
    folder = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("HOME", str(folder))
    for name, place in (("CONFIG", ".config"), ("DATA", ".local/share"), ("CACHE", ".cache"), ("STATE", ".state")):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(folder / place))
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)  # there a window of the user's may listen
    return folder


@pytest.fixture(autouse=True)
def no_thread_left() -> Iterator[None]:
    """A test that leaves a thread behind fails."""
    before = set(threading.enumerate())
    yield
    for thread in set(threading.enumerate()) - before:
        thread.join(timeout=5)
    left = [thread for thread in set(threading.enumerate()) - before if not thread.daemon]
    assert not left, f"threads left behind: {left}"


@pytest.fixture
def seeds() -> Path:
    """The four real accounts, where they are at hand; they are not part of the repository."""
    if not SEEDS.is_dir():
        pytest.skip("the four real accounts are not here")
    return SEEDS
