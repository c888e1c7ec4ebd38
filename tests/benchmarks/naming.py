"""How long questions about names take in a large archive: python tests/benchmarks/naming.py [MENTIONS].

The archive is invented: documents of 200 mentions, names drawn so that a few are everywhere and most are rare.
"""

from __future__ import annotations

import random
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from unittest.mock import patch

from viewer.domain.document import ImportedDocument
from viewer.domain.mention import DATE, NAMES, DateValue, Span
from viewer.domain.text import paragraphs
from viewer.session import Session, analysing
from viewer.session.analysing import Findings
from viewer.storage import documents

_PER_DOCUMENT = 200
_FIRST = "Anna Boris Carla Dario Elena Farid Greta Hugo Irina Jamal".split()


def main() -> None:
    """Builds the archive, then asks each question twice: afresh and, where answers are kept, again."""
    mentions = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    with tempfile.TemporaryDirectory() as folder:
        session = Session.create(Path(folder) / "big.db", index_folder=Path(folder) / "index")
        started = time.perf_counter()
        _fill(session, mentions // _PER_DOCUMENT)
        entities = session.entities()
        print(f"{mentions:,} mentions, {len(entities):,} entities, made in {time.perf_counter() - started:.1f} s\n")
        often, rare = entities[0], entities[-1]
        document = session.accounts()[0].document.id
        for what, work in {
            "entities": session.entities,
            "entity rows": session.entity_rows,
            "proposals": session.proposals,
            "entity, often named": lambda: session.entity(often.id),
            "entity, rare": lambda: session.entity(rare.id),
            "places, often named": lambda: session.mentions_of(often.id),
            "places, rare": lambda: session.mentions_of(rare.id),
            "beside, often named": lambda: session.cooccurring(often.id),
            "beside, rare": lambda: session.cooccurring(rare.id),
            "shared documents": lambda: session.shared_documents(often.id, rare.id),
            "terms, often named": lambda: session.terms(often.id),
            "reading": lambda: session.reading(document),
            "accounts": session.accounts,
            "rename": lambda: session.rename_entity(rare.id, "Somebody"),
            "merge": lambda: session.merge(often.id, rare.id),
            "undo of merge": session.undo,
            "delete everywhere": lambda: session.delete_mention(
                session.mentions_of(often.id)[0].mention.id, everywhere=True
            ),
            "undo of delete everywhere": session.undo,
            "mark everywhere": lambda: session.add_mention(document, 0, 3, "ORG", everywhere=True),
        }.items():
            session._remembered.clear()
            print(f"{what:28} {_timed(work):8.1f} ms")
        session.proposals(), session.entity_rows()
        session.merge(often.id, next(e.id for e in entities[1:] if e.label == often.label))
        print("\nAfter a merge, with what is kept:")
        for what, work in {
            "entity, often named": lambda: session.entity(often.id),
            "entity, again": lambda: session.entity(often.id),
            "entity rows": session.entity_rows,
            "beside, rare": lambda: session.cooccurring(rare.id),
        }.items():
            print(f"{what:28} {_timed(work):8.1f} ms")
        session.close()


def _timed(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return (time.perf_counter() - started) * 1000


def _fill(session: Session, number: int) -> None:
    chance = random.Random(5)
    names = [f"{chance.choice(_FIRST)} {_word(n)}" for n in range(number * 20)]
    with patch.object(analysing, "_heads", lambda *_: {}), session._archive.edit("Fill") as edit:
        for document in range(number):
            parts, spans, at = [], [], 0
            for sentence in range(_PER_DOCUMENT // 4):
                for _ in range(3):
                    name = names[int(len(names) * chance.random() ** 4)]
                    parts.append(f"The meeting of {name} ")
                    label = NAMES[len(name) % 3]
                    spans.append(Span(at + 15, at + 15 + len(name), label))
                    at += len(parts[-1])
                day = f"2019-{1 + sentence % 12:02}-{1 + document % 28:02}"
                parts.append(f"was on {day}.\n")
                spans.append(Span(at + 7, at + 17, DATE, DateValue(day, day, day)))
                at += len(parts[-1])
            text = "".join(parts)
            received = ImportedDocument(
                text=text, blocks=paragraphs(text), title=f"Report {document}", media_type="text/plain", extractor="-"
            )
            document_id = documents.add(edit, received, text.encode(), Path(f"{document}.txt"))
            stored = documents.get(edit.db, document_id)
            assert stored
            edit.touched |= analysing.store(edit.db, stored, text, Findings(tuple(spans), {}, ()))


def _word(number: int) -> str:
    letters = ""
    while number or not letters:
        number, rest = divmod(number, 20)
        letters += "bcdfghjklmnprstvwxyz"[rest] + "aeiou"[rest % 5]
    return letters.capitalize()


if __name__ == "__main__":
    main()
