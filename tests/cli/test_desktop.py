"""Parallax puts itself into the menu of a Linux desktop, and takes itself out again."""

from __future__ import annotations

import json
import re
import shutil
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer import cli
from viewer.cli import desktop
from viewer.errors import ViewerError
from viewer.session import Session

ENTRY = "applications/org.parallax_viewer.Parallax.desktop"
ICON = "icons/hicolor/scalable/apps/org.parallax_viewer.Parallax.svg"
TYPE = "mime/packages/org.parallax_viewer.Parallax.xml"
PYTHON = sys.executable
AWKWARD = [
    "plain",
    "with space",
    "قصه‌های من",
    'a "quoted" one',
    "$HOME `id`",
    "back\\slash",
    "50% off",
    "100%f",
    "#;&~*",
]

pytestmark = pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="a Linux desktop's menu")


@pytest.fixture
def data(home: Path) -> Path:
    """The user's data folder."""
    return home / ".local" / "share"


def put_program(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Installs a Parallax in `folder` that writes down how it was started."""
    folder.mkdir(parents=True)
    program = folder / "parallax-gui"
    program.write_text('#!/bin/sh\nprintf "%s\\n" "$0" "$@" > "$SAY.new" && mv "$SAY.new" "$SAY"\n')
    program.chmod(0o755)
    monkeypatch.setattr(sys, "executable", str(folder / "python"))
    return program


@pytest.fixture
def program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    return put_program(tmp_path / "bin", monkeypatch)


def run(*argv: str) -> int:
    return cli.main(cli.parser().parse_args(argv))


def test_install_writes_the_entry_the_icon_and_the_type_and_says_so(data, program, capsys):
    code = run("desktop", "install", "--json")
    said = json.loads(capsys.readouterr().out)
    assert said["written"] == [str(data / name) for name in (ENTRY, ICON, TYPE)]
    assert all((data / name).is_file() for name in (ENTRY, ICON, TYPE))
    assert code == (0 if said["ok"] else 1)
    assert said["ok"] == (not said["findings"])
    lines = (data / ENTRY).read_text("utf-8").splitlines()
    assert f"TryExec={program}" in lines
    assert f'Exec="{program}" %u' in lines


def test_installing_twice_is_installing_once(data, program):
    once = desktop.install()
    before = {path: path.read_bytes() for path in once.written}
    assert desktop.install() == once
    assert {path: path.read_bytes() for path in once.written} == before


def test_remove_takes_away_what_install_wrote_and_nothing_else(data, program, capsys):
    neighbours = [data / "applications" / "org.example.desktop", data / "mime" / "packages" / "example.xml"]
    for path in neighbours:
        path.parent.mkdir(parents=True)
        path.write_text("<mime-info xmlns='http://www.freedesktop.org/standards/shared-mime-info'/>")
    written = desktop.install().written
    assert desktop.remove().removed == written
    assert not any(path.exists() for path in written)
    assert all(path.is_file() for path in neighbours)
    capsys.readouterr()
    assert run("desktop", "remove") == 0
    assert capsys.readouterr().out == "Nothing was there.\n"


def test_an_upgrade_elsewhere_starts_the_new_program(data, tmp_path, monkeypatch):
    put_program(tmp_path / "old", monkeypatch)
    desktop.install()
    put_program(tmp_path / "new", monkeypatch)
    desktop.install()
    entry = (data / ENTRY).read_text("utf-8")
    assert str(tmp_path / "new") in entry
    assert str(tmp_path / "old") not in entry


def as_the_specification_reads(value: str) -> str:
    """The one argument of an Exec key: string escapes, then quotes, then field codes."""
    value = re.sub(r"\\(.)", lambda found: {"s": " ", "n": "\n", "t": "\t", "r": "\r"}.get(found[1], found[1]), value)
    assert value.startswith('"')
    assert value.endswith('"')
    assert not re.search(r'(?<!\\)(\\\\)*["`$]', value[1:-1]), "what a shell reads must be escaped"
    value = re.sub(r"\\(.)", r"\1", value[1:-1])
    assert "%" not in value.replace("%%", "")
    return value.replace("%%", "%")


@given(st.text(st.characters(exclude_categories=["Cc", "Cs"])))
def test_any_path_survives_the_quoting(path: str):
    assert as_the_specification_reads(desktop.quoted(path)) == path


@pytest.mark.parametrize("folder", AWKWARD)
@pytest.mark.skipif(shutil.which("gio") is None, reason="gio (libglib2.0-bin) is not here")
def test_the_menu_starts_the_program_from_an_awkward_folder(folder, data, tmp_path, monkeypatch):
    program = put_program(tmp_path / folder, monkeypatch)
    desktop.install()
    said = tmp_path / "said"
    monkeypatch.setenv("SAY", str(said))
    subprocess.run(["gio", "launch", data / ENTRY, "/an archive.db"], check=True, capture_output=True)
    deadline = time.monotonic() + 10
    while not said.exists() and time.monotonic() < deadline:
        time.sleep(0.01)
    assert said.read_text("utf-8").splitlines() == [str(program), "/an archive.db"]


@pytest.mark.parametrize("folder", AWKWARD)
@pytest.mark.skipif(shutil.which("desktop-file-validate") is None, reason="desktop-file-utils is not here")
def test_the_entry_is_valid_wherever_parallax_lives(folder, data, tmp_path, monkeypatch):
    put_program(tmp_path / folder, monkeypatch)
    desktop.install()
    done = subprocess.run(["desktop-file-validate", data / ENTRY], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, "")


def test_the_desktop_knows_an_archive_whatever_it_is_called(data, program, tmp_path):
    for name in ("story.parallax", "archive.db", "no suffix"):
        Session.create(tmp_path / name).close()
    with sqlite3.connect(tmp_path / "other.db") as other:
        other.execute("CREATE TABLE t (x)")
    other.close()
    desktop.install()
    ask = (
        "import sys; from PySide6.QtCore import QMimeDatabase\n"
        "for path in sys.argv[1:]: print(QMimeDatabase().mimeTypeForFile(path).name())"
    )
    paths = [tmp_path / name for name in ("story.parallax", "archive.db", "no suffix", "other.db")]
    done = subprocess.run([PYTHON, "-c", ask, *paths], capture_output=True, text=True, check=True)
    assert done.stdout.split()[:3] == ["application/vnd.parallax.archive+sqlite3"] * 3
    assert done.stdout.split()[3] != "application/vnd.parallax.archive+sqlite3"


def test_what_the_desktop_was_not_told_is_a_finding(data, program, tmp_path, monkeypatch, capsys):
    tools = tmp_path / "tools"
    tools.mkdir()
    broken = tools / "update-mime-database"
    broken.write_text("#!/bin/sh\necho no room >&2; exit 1\n")
    broken.chmod(0o755)
    monkeypatch.setenv("PATH", str(tools))
    assert run("desktop", "install", "--json") == 1
    missing, failed = json.loads(capsys.readouterr().out)["findings"]
    assert "desktop-file-utils" in missing
    assert failed == "update-mime-database failed: no room"
    assert (data / ENTRY).is_file()


def test_without_an_installed_program_nothing_is_written(data, tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(sys, "executable", str(tmp_path / "python"))
    monkeypatch.setenv("PATH", str(tmp_path))
    assert run("desktop", "install") == 3
    assert "pipx" in capsys.readouterr().err
    assert not data.exists()


@pytest.mark.parametrize("folder", ["a=b", "two\nlines", "\udcff"])
def test_a_folder_no_entry_can_name_is_refused_in_words(folder, data, tmp_path, monkeypatch):
    put_program(tmp_path / folder, monkeypatch)
    with pytest.raises(ViewerError, match="folder in which Parallax is installed"):
        desktop.install()
    assert not data.exists()


def test_a_folder_that_cannot_be_written_is_told_in_words(program, tmp_path, monkeypatch):
    (tmp_path / "file").touch()
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "file"))
    with pytest.raises(ViewerError, match=r"could not be written: Not a directory\."):
        desktop.install()


@pytest.mark.parametrize(("system", "way"), [("win32", "Pin to Start"), ("darwin", "Dock")])
@pytest.mark.parametrize("action", ["install", "remove"])
def test_other_systems_are_told_their_own_way(system, way, action, data, program, monkeypatch, capsys):
    monkeypatch.setattr(sys, "platform", system)
    assert run("desktop", action) == 3
    assert way in capsys.readouterr().err
    assert not data.exists()
