"""What is left on the machine after a day's work: nothing of the case outside the case's own files."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PLACE, WORD = "Zanzibar", "quagmirella"

#: A day's work in a process of its own: Qt keeps its settings for as long as the process lives.
DAY = f"""
import sys
from pathlib import Path
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QFileDialog
from viewer import paths, settings
from viewer.ui.application import application
from viewer.ui.main_window import MainWindow

case, forget = Path(sys.argv[1]), sys.argv[2] == "forget"
app = application()
chosen = settings.load(paths.config())
window = MainWindow(chosen)
window.show()

def rest(until=window.is_idle):
    quiet = 0
    while quiet < 3:
        loop = QEventLoop()
        QTimer.singleShot(20, loop.quit)
        loop.exec()
        quiet = quiet + 1 if until() else 0

window.new_archive(case / "the case.parallax")
rest()
window.acts["import"].trigger()
dialog = window.findChild(QFileDialog)
dialog.setDirectory(str(case))
dialog.selectFile(str(case / "account.txt"))
rest()
dialog.accept()
rest()
assert window.bench.desk.now.accounts

document = window.bench.desk.now.accounts[0].document.id
window.bench.desk.annotate(document, 0, 5, write=False)
rest()
assert window.bench.desk.session.search("{WORD}").total
assert any((paths.cache() / "index").rglob("*"))
if forget:
    window.acts["forget-recent"].trigger()
    window.acts["remove-index"].trigger()
    rest()
try:
    raise ValueError("{WORD} in {PLACE}")
except ValueError as error:
    from viewer.ui.crash import report
    from viewer.ui.jobs import our_mistake
    our_mistake(error)
    assert "{WORD}" not in report(error) and "{PLACE}" not in report(error)
window.close()
"""


def work(home: Path, tmp_path: Path, forget: str) -> tuple[Path, Path]:
    case, scratch = tmp_path / f"{PLACE} affair", tmp_path / "scratch"
    case.mkdir()
    scratch.mkdir()
    (case / "account.txt").write_text(f"The {WORD} was seen in Vienna on 30 June 2018. Mr Smith denies it.\n")
    env = {**os.environ, "HOME": str(home), "TMPDIR": str(scratch), "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, "-c", DAY, case, forget], env=env, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    for said in (done.stdout, done.stderr):
        assert WORD not in said and PLACE not in said, said
    return case, scratch


def leavings(*folders: Path) -> dict[str, list[str]]:
    """Files that hold, or are named by, something of the case: which of its words."""
    found = {}
    for folder in folders:
        for path in folder.rglob("*"):
            words = [
                word
                for word in (PLACE, WORD, "the case")
                if word.casefold() in str(path.relative_to(folder)).casefold()
            ]
            if path.is_file():
                held = path.read_bytes().lower()
                words += [word for word in (PLACE, WORD) if word.casefold().encode() in held]
            if words and "backups" not in path.parts:  # they are the user's own files, and asked for
                found[str(path.relative_to(folder))] = words
    return found


@pytest.fixture
def no_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")


def test_only_the_settings_and_the_index_know_of_the_case(home: Path, tmp_path: Path, no_screen: None) -> None:
    _, scratch = work(home, tmp_path, "keep")
    found = leavings(home, scratch)
    assert [name for name in found if "index" not in name] == [".config/parallax/settings.toml"]


def test_forgetting_leaves_nothing_of_the_case(home: Path, tmp_path: Path, no_screen: None) -> None:
    case, scratch = work(home, tmp_path, "forget")
    assert leavings(home, scratch) == {}
    assert (case / "the case.parallax").is_file()
    assert not any((home / ".cache" / "parallax" / "index").glob("*"))
    assert not any(scratch.iterdir())
