"""How long each form takes for many notes: python tests/benchmarks/exports.py [NOTES]."""

from __future__ import annotations

import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from viewer.domain.document import Document
from viewer.domain.event import Event
from viewer.domain.source import Source
from viewer.exporting.brief import Brief, BriefAccount, BriefCell, BriefClaim, BriefEntity, BriefForm, BriefNote
from viewer.exporting.citing import cite
from viewer.exporting.writer import FORMS, export
from viewer.ui import press

SENTENCE = "The committee met the harbour master on 3 May 1987; Łódź, Свобода and العربية were named as well. "
ACCOUNTS, CLAIMS = 20, 100


def many(notes: int) -> Brief:
    """A brief with so many notes, and one name and one dated passage for each."""
    text, source = SENTENCE * 200, Source("s", "Harbour Gazette", "news")
    documents = [Document(f"d{n}", f"Account {n}", published="1987-05", sha256="ab" * 32) for n in range(ACCOUNTS)]
    cells = tuple(
        BriefCell(str(n), d.id, "3 May 1987", quote=SENTENCE[:60], paragraph=1, start=0, end=60)
        for n, d in enumerate(documents[:4])
    )
    return Brief(
        "Many notes",
        "2026-01-05T10:00:00Z",
        "Parallax",
        tuple(BriefAccount(str(n), d, source, (), "F6", cite(d, source), text) for n, d in enumerate(documents)),
        tuple(BriefClaim(f"c{n}", f"Question {n}", "date", "compatible", "All agree.", cells) for n in range(CLAIMS)),
        tuple(
            BriefNote(
                f"n{n}", str(n % ACCOUNTS), f"d{n % ACCOUNTS}", SENTENCE[4:40], SENTENCE[:4], SENTENCE[40:72], n, 4, 40,
                f"Note {n}: who counted, and when?", ("to verify", f"tag {n % 9}"), "me", "2026-01-04T09:30:00Z",
            )
            for n in range(notes)
        ),
        entities=tuple(
            BriefEntity(f"e{n}", "PERSON", f"Name {n}", "", (BriefForm(f"Name {n}", f"d{n % ACCOUNTS}", 1, f"e{n}"),))
            for n in range(notes)
        ),
        events=tuple(
            Event(str(n), f"d{n % ACCOUNTS}", "event", "1987-05-03", "1987-05-03", "1987-05-03", text=SENTENCE)
            for n in range(notes)
        ),
    )  # fmt: skip


def main() -> None:
    """Prints a table: seconds in all, milliseconds and bytes for each note."""
    notes = int(sys.argv[1]) if len(sys.argv) > 1 else 5_000
    brief = many(notes)
    press.ready()
    print(f"{notes:,} notes\n\n| form | s | ms a note | bytes a note |\n|---|---|---|---|")
    with tempfile.TemporaryDirectory() as folder:
        for form in FORMS:
            best, size = float("inf"), 0
            for _ in range(1 if FORMS[form].pressed else 3):
                start = time.perf_counter()
                target = export(form, brief, Path(folder) / form, press=press).target
                best, size = min(best, time.perf_counter() - start), target.stat().st_size
            print(f"| {form} | {best:.2f} | {1000 * best / notes:.3f} | {size // notes:,} |")


if __name__ == "__main__":
    main()
