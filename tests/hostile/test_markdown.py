"""Notes that want to load, run or freeze something: they are shown, quickly, and do nothing."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QImage, QTextDocument

from viewer.ui.widgets.prose_view import ProseView

_LONG = {
    "deep quotation": ">" * 5_000 + " a",
    "deep quotations": "\n".join("> " * depth + "a" for depth in range(200)),
    "deep lists": "\n".join("  " * depth + "- a" for depth in range(200)),
    "open emphasis": "**a _b " * 5_000,
    "brackets": "[" * 20_000,
    "links in links": "[a](" * 9_000,
    "references": "[a]: <x>\n" * 3_000 + "[a] " * 6_000,
    "a wide table": "|" + "a|" * 3_000 + "\n|" + "-|" * 3_000 + "\n",
    "a long table": "|a|b|\n|-|-|\n" + "|c|d|\n" * 6_000,
    "backticks": "``a" * 12_000,
    "a megabyte of words": "word " * 200_000,
    "a megabyte without a blank": "x" * 1_000_000,
    "bidi controls": "\u202e\u2066" * 20_000,
    "zero width": "\u200b" * 40_000,
    "combining": "e" + "\u0301" * 30_000,
    "tags": "<a " * 13_000,
    "pictures": "![x](y) " * 4_900,
    "half an emoji": "a\0b\ud83d c",
}


@pytest.fixture
def view(qtbot):
    made = ProseView("A note")
    qtbot.addWidget(made)
    made.resize(400, 300)
    made.show()
    return made


@pytest.mark.parametrize("name", _LONG)
def test_it_is_laid_out_before_one_loses_patience(view, name: str) -> None:
    begun = time.process_time()
    view.show_markdown(_LONG[name])
    view.grab()
    assert time.process_time() - begun < 5  # unguarded ones take minutes, or all of the stack
    assert view.toPlainText()


@pytest.mark.parametrize(
    "text",
    [
        "![a]({})",
        "![a][r]\n\n[r]: {}",
        "<img src='{}'>",
        "<style>@import url({})</style><link rel=stylesheet href={}>",
        "<div style=\"background:url('{}')\">x</div>",
        "[![a]({})]({})",
    ],
)
def test_no_file_is_ever_opened(view, tmp_path: Path, text: str, monkeypatch) -> None:
    canary = tmp_path / "canary.png"
    picture = QImage(40, 40, QImage.Format.Format_RGB32)
    picture.fill(0xFF0000)
    picture.save(str(canary))
    for name in (str(canary), canary.as_uri(), f"//localhost{canary}", "http://127.0.0.1:9/x.png"):
        view.show_markdown(text.replace("{}", name))
        image = view.grab().toImage()
        seen = {image.pixel(x, y) for x in range(0, image.width(), 4) for y in range(0, image.height(), 4)}
        assert 0xFFFF0000 not in seen
        kept = view.document().resource(QTextDocument.ResourceType.ImageResource.value, QUrl(name))
        assert not isinstance(kept, QImage) or kept.width() <= 1


def test_a_link_is_said_and_not_gone_to(view, qtbot) -> None:
    view.show_markdown("[here](file:///etc/passwd)")
    view.moveCursor(view.textCursor().MoveOperation.End)
    with qtbot.waitSignal(view.link_chosen) as said:
        qtbot.keyClick(view, "\r")
    assert said.args == ["file:///etc/passwd"]
    assert "here" in view.toPlainText()
