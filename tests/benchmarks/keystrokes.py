"""How late a window would be while someone types a query, and while the index takes things in.

    python tests/benchmarks/keystrokes.py FOLDER

FOLDER is where tests/benchmarks/search.py has built (its --scratch, with the number of documents). Questions
are typed letter by letter, one every 80 ms; each letter cancels the search before and starts another on one
of three threads, with facets and the sentences of its page. Meanwhile the main thread wants to be woken every
16 ms, as a window does, and notes by how much that is late. Then the same while documents are taken in by
this process, and by another. Times are milliseconds of the clock: 50th / 95th percentile / longest.
"""

from __future__ import annotations

import json
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from viewer.errors import Cancelled
from viewer.search.entry import Entry
from viewer.search.index import Index
from viewer.search.snippets import snippet

TICK, LETTER = 0.016, 0.08
QUESTIONS = 25
TAKEN_IN = 300  # as many as a session takes in without another process


class Typist:
    """Types the questions of a benchmark's folder; answered: how long each answer that was waited for took."""

    def __init__(self, folder: Path) -> None:
        self.index = Index.open(folder / "parallax", "benchmark")
        self.answered: list[float] = []
        self.cancelled = 0
        asked = json.loads((folder / "questions.json").read_text())
        wanted = [" ".join(q["words"]) for q in asked if q["kind"] in ("and", "as you type", "prefix", "common")]
        self._questions = wanted[:: max(1, len(wanted) // QUESTIONS)][:QUESTIONS]
        self._documents = f"file:{folder / 'documents.db'}?mode=ro"
        self._threads = threading.local()
        self._pool = ThreadPoolExecutor(3)

    def type(self) -> Iterator[None]:
        """A letter with each step."""
        for question in self._questions:
            before = threading.Event()
            for end in range(1, len(question) + 1):
                before.set()
                before = threading.Event()
                self._pool.submit(self._answer, question[:end], before)
                yield

    def close(self) -> None:
        self._pool.shutdown()
        self.index.close()

    def _answer(self, text: str, unwanted: threading.Event) -> None:
        began = time.perf_counter()
        try:
            found = self.index.search(text, facets=("source", "year"), cancelled=unwanted.is_set)
            for match in found.matches:
                if unwanted.is_set():
                    raise Cancelled
                if match.id.isdecimal():
                    snippet(self._text(match.id), found.terms)
        except Cancelled:
            self.cancelled += 1
        else:
            self.answered.append(time.perf_counter() - began)

    def _text(self, number: str) -> str:
        if not hasattr(self._threads, "db"):
            self._threads.db = sqlite3.connect(self._documents, uri=True)
        return self._threads.db.execute("select body from documents where number = ?", (int(number),)).fetchone()[0]


def lateness(steps: Iterator[None], going_on: Callable[[], bool] = lambda: False) -> list[float]:
    """By how much each tick comes late while the steps are taken, one every LETTER, and as long as it goes on."""
    waiting, late = threading.Event(), []
    due = letter = time.perf_counter()
    more = True
    while more or going_on():
        due += TICK
        waiting.wait(max(0.0, due - time.perf_counter()))
        now = time.perf_counter()
        late.append(now - due)
        due = max(due, now - TICK)
        if more and now >= letter:
            letter = now + LETTER
            more = next(steps, "over") is None
    return late


def row(what: str, times: list[float]) -> str:
    ordered = sorted(1e3 * value for value in times)
    shown = (ordered[len(ordered) // 2], ordered[int(0.95 * (len(ordered) - 1))], ordered[-1])
    return f"| {what} | {' / '.join(f'{value:.1f}' for value in shown)} |"


def entries(folder: Path, count: int) -> list[Entry]:
    db = sqlite3.connect(f"file:{folder / 'documents.db'}?mode=ro", uri=True)
    rows = db.execute("select number, title, body, source, date from documents limit ?", (count,)).fetchall()
    db.close()
    return [Entry("document", f"new{n}", f"new{n}", t, body, {"source": s, "date": d}) for n, t, body, s, d in rows]


def main() -> None:
    folder, scratch = Path(sys.argv[1]), Path(tempfile.mkdtemp())
    if sys.argv[2:]:  # the other process
        index = Index.open(Path(sys.argv[2]), "other")
        index.apply(entries(folder, 5000), 1)
        return
    try:
        for name in ("questions.json", "documents.db"):
            (scratch / name).symlink_to((folder / name).resolve())
        shutil.copytree(folder / "parallax", scratch / "parallax")
        lines = ["| | ms |", "|---|---|", row("nothing happens", lateness(iter([None] * 40)))]
        typist = Typist(scratch)
        lines.append(row("late while typing", lateness(typist.type())))
        new = entries(folder, TAKEN_IN)
        writer = threading.Thread(target=lambda: typist.index.apply(new, typist.index.counter + 1))
        writer.start()
        lines.append(row(f"late while {TAKEN_IN} documents are taken in here", lateness(iter(()), writer.is_alive)))
        with subprocess.Popen([sys.executable, "-W", "ignore", __file__, str(folder), str(scratch / "other")]) as other:
            lines.append(row("late while typing and another process makes an index", lateness(typist.type())))
            other.kill()
        typist.close()
        lines.append(row("a letter's page, when not cancelled", typist.answered))
        print("\n".join(lines))
        print(f"\n{len(typist.answered)} letters answered, {typist.cancelled} cancelled by the next one")
    finally:
        shutil.rmtree(scratch)


if __name__ == "__main__":
    main()
