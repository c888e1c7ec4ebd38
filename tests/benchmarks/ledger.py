"""How smooth the ledger is: `python tests/benchmarks/ledger.py [CLAIMS] [ACCOUNTS]`.

Prints how long the window's thread is busy with each thing a user does to a large ledger, in milliseconds: the
slowest of several times, as processor time, which a busy machine blurs less. What takes more than a frame or two
is felt.
"""

from __future__ import annotations

import os
import random
import sys
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from viewer.domain.annotation import Anchor
from viewer.domain.claim import Cell, Claim
from viewer.domain.corroboration import supports
from viewer.domain.document import Document
from viewer.domain.source import Source
from viewer.domain.standing import standing
from viewer.domain.verdict import verdict
from viewer.session.views import Account, ClaimView
from viewer.ui.claims.columns import Muted
from viewer.ui.claims.matrix import ClaimsView
from viewer.ui.theme import look

_KINDS = ("number", "date", "place", "wording")


def main(claims: int = 10_000, accounts: int = 6) -> None:
    app = QApplication([])
    look().use("light")
    chance = random.Random(7)
    letters = {f"d{n}": chr(ord("A") + n) for n in range(accounts)}
    listed = [
        Account(Document(d, f"Account {letter}"), letter, Source(f"s{d}", f"Source {letter}", origin=f"o{n // 2}"))
        for n, (d, letter) in enumerate(letters.items())
    ]
    origins = {account.document.id: account.source.origin_key for account in listed if account.source}
    begun = time.thread_time()
    ledger = [_claim(number, letters, origins, chance) for number in range(claims)]
    print(f"{claims:,} claims x {accounts} accounts; their verdicts {_since(begun):.0f} ms (a working thread)")
    begun = time.thread_time()
    off = {"d0": True, "d1": True}
    stands = {view.claim.id: standing(view.claim, off, letters, origins) for view in ledger}
    print(f"{'standing, two muted':28} {_since(begun):8.1f} ms (a working thread)")

    view = ClaimsView()
    view.resize(1600, 900)
    view.show()
    table, bar = view.table, view.table.verticalScrollBar()

    def scroll() -> None:
        bar.setValue((bar.value() + 37) % max(1, bar.maximum()))

    def sort(column: int) -> None:
        table.sortByColumn(column, Qt.SortOrder.AscendingOrder)

    def narrow(words: str) -> None:
        view.filter.setText(words)

    _time(app, "set_data, the first", lambda: view.set_data(listed, ledger), 1)
    _time(app, "set_data, after an edit", lambda: view.set_data(listed, list(ledger)), 3)
    _time(app, "scroll, one frame", scroll, 30)
    _time(app, "filter by words", lambda: narrow(chance.choice(("fire", "12", "harbour"))), 5)
    _time(app, "filter taken off", lambda: narrow(""), 1)
    _time(app, "sort by question", lambda: sort(0), 2)
    _time(app, "sort by verdict", lambda: sort(2), 2)
    _time(app, "sort by account", lambda: sort(5), 2)
    _time(app, "select the last claim", lambda: view.select(ledger[-1].claim.id), 2)
    view.mute(True)
    muted = Muted(frozenset(off), stands)
    _time(app, "muting shown", lambda: view.set_muted(muted), 2)
    _time(app, "only what changes", view.muting.only.click, 2)
    _time(app, "scroll, muted", scroll, 30)
    view.controls.quotes.click()
    _time(app, "next row, quotes unfolded", lambda: table.selectRow(chance.randrange(50)), 10)
    view.close()


def _claim(number: int, letters: dict[str, str], origins: dict[str, str], chance: random.Random) -> ClaimView:
    kind, cells = chance.choice(_KINDS), []
    for document in letters:
        if chance.random() < 0.2:
            continue
        size = chance.choice((100, 120, 150, 400))
        words = f"{size} people at the harbour"
        bounds = {"low": float(size), "high": float(size)} if kind in ("number", "date") else {}
        place = Anchor(document, number * 50, number * 50 + 40, f"At the harbour they counted {words}.")
        cells.append(Cell(f"c{number}{document}", str(number), document, words, anchor=place, **bounds))
    claim = Claim(str(number), f"Question {number}: how many saw the fire?", kind, cells=tuple(cells))
    found = verdict(claim, letters)
    return ClaimView(claim, found, letters, {}, supports(claim, found, origins))


def _time(app: QApplication, name: str, act: Callable[[], object], times: int) -> None:
    slowest = 0.0
    for _ in range(times):
        begun = time.thread_time()
        act()
        app.processEvents()
        slowest = max(slowest, _since(begun))
    print(f"{name:28} {slowest:8.1f} ms")


def _since(begun: float) -> float:
    return (time.thread_time() - begun) * 1000


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
