"""Invented affairs, each told by several accounts, with every name marked by hand: the files in `gold`.

A file says with `@ id LABEL` what it names, begins each account with `== Title`, and marks a name where it stands as
`[words|id]`. Lines that start with # are remarks.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

_MARK = re.compile(r"\[([^|\]]+)\|(\w+)\]")


@dataclass(frozen=True)
class MarkedName:
    """text[start:end] of an account, and whom or what it names."""

    start: int
    end: int
    label: str
    entity: str


@dataclass(frozen=True)
class MarkedAccount:
    """An account without its marks, and the names in it, in order."""

    title: str
    text: str
    names: tuple[MarkedName, ...]


def cases() -> dict[str, list[MarkedAccount]]:
    """The accounts of each affair."""
    folder = Path(__file__).with_name("gold") / "names"
    return {path.stem: read(path.read_text("utf-8")) for path in sorted(folder.glob("*.txt"))}


def read(text: str) -> list[MarkedAccount]:
    """The accounts in one file."""
    lines = [line for line in text.splitlines() if not line.startswith("#")]
    labels = dict(line[2:].split() for line in lines if line.startswith("@ "))
    _, *accounts = "\n".join(line for line in lines if not line.startswith("@ ")).split("\n== ")
    return [_account(*account.split("\n", 1), labels) for account in accounts]


def _account(title: str, marked: str, labels: dict[str, str]) -> MarkedAccount:
    text, names, at = "", [], 0
    marked = marked.strip()
    for mark in _MARK.finditer(marked):
        text += marked[at : mark.start()]
        names.append(MarkedName(len(text), len(text) + len(mark[1]), labels[mark[2]], mark[2]))
        text += mark[1]
        at = mark.end()
    return MarkedAccount(title, text + marked[at:], tuple(names))
