"""An invented case: three accounts of a ferry that never sank, in the three formats that are read."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from viewer.session import Session

HARBOUR = """Ferry runs aground off Velm

Velm, 5 February 2021

The ferry ran aground on Thursday, harbour master Ilona Brandt said.
Brandt counted 240 passengers on board. Nobody was hurt.
"""
UNION = """---
title: What the crew saw
published: 2021-02-06
---
# What the crew saw

Captain Tomas Okel says the ferry ran aground on 3 February 2021. Okel blamed the pilot.

More than 300 people were on board, the union says.
"""
PAGE = """<!doctype html><html lang="en"><head><title>Ferry inquiry opens</title></head><body><article>
<h1>Ferry inquiry opens</h1><p>The inquiry into the ferry opened in March 2021. Ilona Brant, the harbour master,
gave evidence for two hours and described the night in great detail to the three judges of the court.</p>
<p>The judges asked how many passengers the ferry had carried, and who had steered it when it ran aground.</p>
</article></body></html>
"""


def write(place: Path) -> Path:
    """Puts three accounts and a file that cannot be read into `place`."""
    place.mkdir()
    (place / "1-harbour.txt").write_text(HARBOUR, "utf-8")
    (place / "2-union.md").write_text(UNION, "utf-8")
    (place / "3-inquiry.html").write_text(PAGE, "utf-8")
    (place / "4-film.mp4").write_bytes(b"\0\0\0")
    return place


@pytest.fixture(scope="session")
def imported(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An archive with the three accounts; imported once, copied by every test."""
    place = tmp_path_factory.mktemp("imported")
    session = Session.create(place / "ferry.db", "The ferry", "Ada", index_folder=place / "index")
    session.import_paths([write(place / "accounts")])
    session.close()
    return place / "ferry.db"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Three accounts and a file that cannot be read."""
    return write(tmp_path / "accounts")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "ferry.db"


@pytest.fixture
def session(path: Path) -> Iterator[Session]:
    """An empty archive, open for writing."""
    session = Session.create(path, "The ferry", "Ada")
    yield session
    session.close()


@pytest.fixture
def case(path: Path, imported: Path) -> Iterator[Session]:
    """An archive with the three accounts, open for writing."""
    shutil.copy(imported, path)
    session = Session.open(path, "Ada")
    yield session
    session.close()
