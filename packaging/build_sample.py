"""Builds archive.db, the sample, from resources/sample/: `python packaging/build_sample.py [TARGET]`.

Goes through the same session as every user, so what the sample shows is what Parallax does.
"""

from __future__ import annotations

import contextlib
import sys
import tempfile
import tomllib
from pathlib import Path
from typing import Any

from viewer.session import Session

ROOT = Path(__file__).resolve().parents[1]
SAMPLE = ROOT / "resources" / "sample"
_CITED = ("title", "genre", "language", "published")


def build(target: Path) -> None:
    """Makes the sample archive at `target`, which must not exist."""
    case = tomllib.loads((SAMPLE / "sample.toml").read_text("utf-8"))
    # Named from inside its folder: where the files lay on the builder's machine is nobody's business.
    with contextlib.chdir(SAMPLE), tempfile.TemporaryDirectory() as scratch:
        session = Session.create(target, case["title"], "Parallax", index_folder=Path(scratch))
        try:
            documents = {entry["key"]: _bring_in(session, entry) for entry in case["document"]}
            for claim in case["claim"]:
                _add_claim(session, claim, documents)
            for note in case["note"]:
                document = documents[note["document"]]
                start, end = _place(session, document, note["quote"])
                session.add_note(document, start, end, note["body"], note.get("tags", ()))
            for into, other in case["merges"]:
                names = {entity.name: entity.id for entity in reversed(session.entities())}
                session.merge(names[into], names[other])
            session.forget_history()
        finally:
            session.close()


def _bring_in(session: Session, entry: dict[str, Any]) -> str:
    summary = session.import_paths([Path(entry["file"])])
    assert not summary.refused, summary.refused
    document = summary.imported[0].document
    for field in _CITED:
        session.set_document(document, field, entry.get(field, ""))
    session.set_document(document, "description", entry["note"])
    source = session.add_source(**entry["source"])
    session.set_document(document, "source", source.id)
    return document


def _add_claim(session: Session, claim: dict[str, Any], documents: dict[str, str]) -> None:
    claim_id = session.add_claim(claim["question"], claim["kind"], claim.get("subject", ""), claim.get("unit", "")).id
    for cell in claim["cells"]:
        document = documents[cell["document"]]
        start, end = _place(session, document, cell["quote"]) if "quote" in cell else (None, None)
        if cell.get("stance") == "silent":  # whoever wrote the digests has read them
            session.mark_read(document, len(session.text(document)))
        said = {name: cell[name] for name in ("value", "stance", "speaker") if name in cell}
        session.add_cell(claim_id, document, start, end, **said)


def _place(session: Session, document: str, quote: str) -> tuple[int, int]:
    text = session.text(document)
    assert text.count(quote) == 1, f"{quote!r} stands {text.count(quote)} times"
    start = text.index(quote)
    return start, start + len(quote)


if __name__ == "__main__":
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "archive.db"
    target = target.absolute()
    target.unlink(missing_ok=True)
    build(target)
    print(f"Built {target}")
