"""The translations that ship: whole, with every placeholder, and what the program reads is what was translated."""

from __future__ import annotations

import subprocess
import sys
from collections import Counter
from pathlib import Path
from string import Formatter

import pytest
from lxml import etree
from PySide6.QtCore import QTranslator

from viewer import paths
from viewer.settings import LANGUAGES

FOLDER = paths.resources() / "translations"
TOOL = Path(__file__).resolve().parents[2] / "packaging" / "translations"
CODES = [code for code in LANGUAGES if code not in ("system", "en")]
#: Controls that turn the direction of what follows; isolates end by themselves.
TURNING = frozenset("\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067")


def texts(file: Path) -> dict[str, str]:
    messages = etree.parse(file).iter("message")
    return {message.findtext("source") or "": message.findtext("translation") or "" for message in messages}


def placeholders(text: str) -> Counter[tuple[str, str]]:
    return Counter((name, spec or "") for _, name, spec, _ in Formatter().parse(text) if name is not None)


@pytest.mark.parametrize("code", CODES)
def test_every_text_of_the_program_is_translated(code: str, tmp_path: Path) -> None:
    subprocess.run([sys.executable, TOOL, "collect", "--folder", tmp_path, code], check=True, capture_output=True)
    wanted, given = texts(tmp_path / f"parallax_{code}.ts"), texts(FOLDER / f"parallax_{code}.ts")
    assert [text for text in wanted if not given.get(text)] == [], "run packaging/translations collect, and translate"


@pytest.mark.parametrize("code", CODES)
def test_nothing_is_lost_in_translation(code: str) -> None:
    for text, translated in texts(FOLDER / f"parallax_{code}.ts").items():
        if "{" in text:
            assert placeholders(translated) == placeholders(text), text
        assert not TURNING & set(translated), text
        assert translated.count("\u2068") == translated.count("\u2069"), text


@pytest.mark.parametrize("code", CODES)
def test_what_is_read_is_what_was_translated(code: str, qapp: object) -> None:
    translator = QTranslator()
    assert translator.load(str(FOLDER / f"parallax_{code}.qm"))
    for text, translated in texts(FOLDER / f"parallax_{code}.ts").items():
        assert translator.translate("", text) == translated, "run packaging/translations release"
