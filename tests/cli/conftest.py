"""The command line as a script sees it: words in; an exit code, an answer and messages out."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from viewer.app import main
from viewer.session import Session


@dataclass(frozen=True)
class Answer:
    """out, err: as printed. json: the one document on standard output."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


Call = Callable[..., Answer]


@pytest.fixture
def call(capsys: pytest.CaptureFixture[str]) -> Call:
    """Calls `parallax` in this process; a traceback would be an exception here."""

    def call(*words: object) -> Answer:
        capsys.readouterr()
        try:
            code = main([str(word) for word in words])
        except SystemExit as leave:  # how argparse says what is wrong with a call
            code = leave.code if isinstance(leave.code, int) else 1
        said = capsys.readouterr()
        return Answer(code, said.out, said.err)

    return call


def write(folder: Path) -> Path:
    """Puts two invented accounts into `folder`."""
    folder.mkdir()
    (folder / "a.txt").write_text(
        "Bridge closed\n\nThe bridge closed on 4 May 2020, Clara Vogel said.\nVogel counted 40 cars.\n", "utf-8"
    )
    (folder / "b.md").write_text(
        "# Bridge open\n\nClara Vogl says the bridge closed in May 2020. At least 60 cars waited.\n", "utf-8"
    )
    return folder


@pytest.fixture(scope="session")
def imported(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An archive with the two accounts; imported once, copied by every test."""
    place = tmp_path_factory.mktemp("bridge")
    session = Session.create(place / "bridge.db", "The bridge", index_folder=place / "index")
    session.import_paths([write(place / "accounts")])
    session.close()
    return place / "bridge.db"


@pytest.fixture
def accounts(tmp_path: Path) -> Path:
    """The two accounts as files."""
    return write(tmp_path / "accounts")


@pytest.fixture
def ask(call: Call, tmp_path: Path, accounts: Path, imported: Path) -> Call:
    """Calls a verb with --json on an archive that holds the two accounts."""
    archive = tmp_path / "bridge.db"
    shutil.copy(imported, archive)
    return lambda *words: call("--archive", archive, "--json", *words)
