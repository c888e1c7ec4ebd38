"""The layers hold: contracts in pyproject.toml, checked here."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def test_import_contracts() -> None:
    code = "from importlinter.cli import lint_imports_command as c; c(['--no-cache'])"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_core_starts_without_qt_and_numpy() -> None:
    code = "import sys, viewer.cli, viewer.session; print([m for m in ('PySide6', 'whoosh') if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert "PySide6" not in done.stdout


def test_nothing_but_code_is_in_packaging_and_resources() -> None:
    assert not list((ROOT / "packaging").rglob("__init__.py"))
    assert not list((ROOT / "resources").rglob("*.py"))
