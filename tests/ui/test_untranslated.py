"""Every text of the window goes through `tr`, so that it can be shown in another language.

Two rules, read off the source: a literal with a letter in it may not reach what shows texts (SHOWING), and a literal
that reads like a text, some words or a word with a capital, may not stand anywhere. Inside `tr` and `later` both may.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import viewer.ui

UI = Path(viewer.ui.__file__).parent

#: Literals that look as if they were shown, and are no words of a language.
OF_NO_LANGUAGE = {
    "dating.py": {"event proposals", "add event"},  # names of jobs
    "inspector/entity_facts.py": {"Wikidata"},
    "search/language.py": {"rally bomb", '"tens of thousands"', "bomb near/5 rally", "bomb OR explosive"},  # examples
    "timeline/event_menu.py": {"Delete"},  # the key
    "timeline/saving.py": {"Title"},  # a field of PNG files
}

#: What shows its arguments to people, and from which argument on.
SHOWING = {
    "setText": 0, "setToolTip": 0, "setWindowTitle": 0, "setAccessibleName": 0, "setAccessibleDescription": 0,
    "setPlaceholderText": 0, "setSuffix": 0, "setPrefix": 0, "setLabelText": 0, "setTitle": 0, "setTabText": 1,
    "addMenu": 0, "addButton": 0, "addTab": 1, "addRow": 0, "setStatusTip": 0, "showText": 1, "drawText": 0,
    "label": 0, "heading": 0, "QLabel": 0, "QPushButton": 0, "QAction": 0, "QCheckBox": 0, "QRadioButton": 0,
    "QGroupBox": 0, "Tag": 0, "Link": 0, "IconButton": 1, "Elided": 0, "Field": 0, "Words": 0, "Prose": 0, "Typed": 0,
    "ViewerError": 0, "run_long": 0, "info": 0, "warning": 0, "show_text": 0, "say": 0,
}  # fmt: skip
NAMED = frozenset({"placeholderText", "safe", "do", "button", "title", "asks", "hint", "usual"})
#: Of these only one argument is a text, and it always is.
ONLY = {"Action": 1}
#: Calls whose literals are not for people.
SILENT = frozenset(
    {
        "tr", "later", "setStyleSheet", "compile", "sub", "icon", "setObjectName", "getLogger", "debug", "findChild",
        "QKeySequence", "key_text", "TypeVar", "QFont", "Path", "KeyError", "ValueError", "fullmatch", "match", "data",
        "write", "setdefault", "getattr", "removeprefix", "removesuffix", "strip", "rstrip", "lstrip", "startswith",
        "endswith", "split", "partition", "setData", "property", "setProperty", "error", "setDesktopFileName",
        "read_text", "setApplicationName", "setApplicationDisplayName", "setStyle", "open", "translate", "get",
        "encode", "show_tab",
    }
)  # fmt: skip
#: Names of things, and keys as Qt writes them.
PROPER = frozenset(
    {
        "Parallax", "Literata", "English", "Français", "Left", "Right", "Up", "Down", "Return", "Enter", "Esc", "Tab",
        "Space", "Del", "Ins", "Home", "End", "Menu", "Backspace", "PgUp", "PgDown", "Any", "Directory", "ExistingFile",
        "ExistingFiles", "Fusion", "PNG", "Qt, pypdf", "Untitled", "Ctrl", "Archive",
    }
)  # fmt: skip
_LETTER = re.compile(r"[^\W\d_]")
_READS = re.compile(r"[^\W\d_]{2,}[,;:.]? [^\W\d_]|^[A-Z][a-z]{2,}…?$")
_FONT = re.compile(r"^\w+ (Sans|Serif|Mono|Sans Mono|New)$|^Arial$")
_STYLE = re.compile(r"[{};]|^\s*[#<]")  # of a style sheet or of markup


def untranslated(source: str) -> Iterator[tuple[int, str]]:
    """(line, text) of every literal that people would read in English, whatever language they chose."""
    tree = ast.parse(source)
    yield from _within(tree, shown=False)


def _within(node: ast.AST, shown: bool) -> Iterator[tuple[int, str]]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        text = node.value
        plain = text.strip() in PROPER or _FONT.search(text) or _STYLE.search(text) or ("+" in text and " " not in text)
        if not plain and (_LETTER.search(text) if shown else _READS.search(text)):
            yield node.lineno, text
        return
    if isinstance(node, ast.Call):
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        yield from _calls_in(node.func) if name in SILENT else _within(node.func, shown=False)
        if name in SILENT:
            yield from (found for each in node.args for found in _calls_in(each))
            return
        if name == "join":  # what is joined is shown where the whole is
            yield from (found for each in node.args for found in _within(each, shown))
            return
        for number, each in enumerate(node.args):
            if number == ONLY.get(name, number):
                yield from _within(each, shown=name in ONLY or (name in SHOWING and number >= SHOWING[name]))
        for keyword in node.keywords:
            yield from _within(keyword.value, shown=keyword.arg in NAMED)
        return
    if isinstance(node, ast.Subscript | ast.Compare):  # keys, not texts
        yield from _calls_in(node)
        return
    if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef | ast.Module):
        body = node.body[1:] if ast.get_docstring(node, clean=False) is not None else node.body
        for each in body:
            yield from _within(each, shown=False)
        return
    if isinstance(node, ast.AnnAssign):
        if node.value is not None:
            yield from _within(node.value, shown=False)
        return
    if isinstance(node, ast.IfExp):  # its test is not shown
        yield from (found for each in (node.body, node.orelse) for found in _within(each, shown))
        yield from _calls_in(node.test)
        return
    for each in ast.iter_child_nodes(node):
        yield from _within(each, shown=shown)


def _calls_in(node: ast.AST) -> Iterator[tuple[int, str]]:
    """What calls inside show, where the literals around them are not for people."""
    for each in ast.walk(node):
        if isinstance(each, ast.Call):
            yield from _within(each, shown=False)
            return


@pytest.mark.parametrize("path", sorted(str(path.relative_to(UI)) for path in UI.rglob("*.py")))
def test_every_text_can_be_translated(path: str) -> None:
    meant = OF_NO_LANGUAGE.get(path, set())
    texts = untranslated((UI / path).read_text("utf-8"))
    found = [f"{path}:{line}: {text}" for line, text in texts if text not in meant]
    assert not found, "\n".join(["wrap these in tr() or later():", *found])


def test_what_is_of_no_language_is_still_there() -> None:
    for path, meant in OF_NO_LANGUAGE.items():
        assert meant <= {text for _, text in untranslated((UI / path).read_text("utf-8"))}


@pytest.mark.parametrize(
    "source",
    [
        'w.setText("hits")',
        'w.setText(f"{n} hits")',
        'w.setText("one" if n == 1 else tr("many"))',
        'w.setText(" ".join(["of", name]))',
        'label("Read", soft=True)',
        'IconButton("x", "Close")',
        'Action("quit", "Quit")',
        'FIELDS = (("title", "Title"),)',
        'words = "all changes saved"',
        'raise ViewerError("gone", safe=tr("all is well"))',
        'QLineEdit(placeholderText="filter")',
        'w.setText(names[tr("a")] + " of them")',
    ],
)
def test_an_english_text_is_found(source: str) -> None:
    assert list(untranslated(source))


@pytest.mark.parametrize(
    "source",
    [
        'w.setText(tr("{count} hits", count=n))',
        'w.setText(f"{n:,} · {title}")',
        'Action("quit", later("Quit"), ("Ctrl+Q",), "log-out")',
        'IconButton("x", tr("Close"))',
        'w.setText(names["title"])',
        'w.setStyleSheet("QLabel { color: red; }")',
        '"""A module."""\nclass A:\n    """What it is."""\n',
        'w.setText(tr("yes") if kind == "date" else tr("no"))',
    ],
)
def test_what_is_no_english_text_is_let_be(source: str) -> None:
    assert not list(untranslated(source))
