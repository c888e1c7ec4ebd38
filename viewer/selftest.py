"""Parallax tries itself: whether this very installation can do what it is for, from a checkout, a wheel or a bundle."""

from __future__ import annotations

import argparse
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from viewer import paths
from viewer.cli.answer import DONE, IN_PART, Answer
from viewer.cli.shapes import outcome
from viewer.domain.mention import DATE, PERSON, PLACE, QUANTITY
from viewer.errors import ViewerError
from viewer.session import Session

_RESOURCES = ("fonts/*.ttf", "icons/*.svg", "language/*.gz", "language/*.txt", "templates/*.j2", "linux/*.desktop")
_FORMS = {"markdown": "brief.md", "html": "brief.html"}
_PAGE = """<!DOCTYPE html><html><head><title>Boats at Porto Covo</title></head><body><article>
<h1>Boats at Porto Covo</h1>
<p>On 3 May 2024 Mr. Mario Soares said in Lisbon that 12 people were killed at sea.</p>
</article></body></html>"""
_LEAST_PICTURE = 50_000  # bytes; an empty window of this size compresses to a few thousand


def run(_: argparse.Namespace) -> Answer:
    """Does each thing once on copies in a temporary folder, and says what worked and what did not."""
    done, findings = [], []
    with _scratch() as folder:
        for step in (_resources, _archive, _search, _import, _export, _window):
            try:
                done.append(step(folder))
            except Exception as error:  # whatever it is, it is what was looked for
                findings.append(_told(step.__doc__ or "", error))
    lines = [*done, *(f"FAILED: {finding}" for finding in findings)]
    return Answer(outcome(findings, done=done), lines, IN_PART if findings else DONE)


@contextmanager
def _scratch() -> Iterator[Path]:
    """A temporary folder that also stands for the user's own: index, settings and history leave with it."""
    names = [f"XDG_{kind}_HOME" for kind in ("CONFIG", "DATA", "CACHE", "STATE")]  # other systems have no such names
    before = {name: os.environ.get(name) for name in names}
    with tempfile.TemporaryDirectory(prefix="parallax-") as folder:
        os.environ.update({name: str(Path(folder) / name) for name in names})
        try:
            yield Path(folder)
        finally:
            for name, value in before.items():
                if value is None:
                    del os.environ[name]
                else:
                    os.environ[name] = value


def _told(what: str, error: Exception) -> str:
    return f"{what} {error}" if isinstance(error, ViewerError) else f"{what} {type(error).__name__}: {error}"


def _expect(met: bool, otherwise: str) -> None:
    if not met:
        raise ViewerError(otherwise)


def _session(folder: Path) -> closing[Session]:
    return closing(Session.open(folder / "sample.parallax", "self-test"))


def _resources(_: Path) -> str:
    """The files that ship with Parallax."""
    missing = [pattern for pattern in _RESOURCES if not any(paths.resources().glob(pattern))]
    _expect(not missing, f"There is no {', no '.join(missing)}.")
    files = [path for path in paths.resources().rglob("*") if path.is_file()]
    empty = [path.name for path in files if not path.read_bytes()]
    _expect(not empty, f"Empty: {', '.join(empty)}.")
    return f"Found {len(files)} files of fonts, icons, lists and templates."


def _archive(folder: Path) -> str:
    """The sample archive."""
    shutil.copyfile(paths.sample_archive(), folder / "sample.parallax")
    with _session(folder) as session:
        info, findings = session.info(), session.check()
    _expect(not findings, " ".join(findings))
    _expect(info.documents > 0 and info.claims > 0, "It is empty.")
    return f"Opened and checked “{info.title}”: {info.documents} documents, {info.claims} claims."


def _search(folder: Path) -> str:
    """Searching."""
    with _session(folder) as session:
        session.catch_up()
        title = session.accounts()[0].document.title
        found = session.search(f'"{title}"')
    _expect(found.complete, "The index is not complete.")
    _expect(any(hit.title == title for hit in found.hits), f"“{title}” was not found.")
    return f"Searched the archive: {found.total} for {found.understood}."


def _import(folder: Path) -> str:
    """Importing a web page and analysing its text."""
    page = folder / "page.html"
    page.write_text(_PAGE, "utf-8")
    with _session(folder) as session:
        summary = session.import_paths([page])
        _expect(bool(summary.imported), " ".join(str(refused.reason) for refused in summary.refused))
        mentions = session.mentions(summary.imported[0].document)
    missing = {PERSON, PLACE, DATE, QUANTITY} - {mention.label for mention in mentions}
    _expect(not missing, f"Its text was not understood: no {', no '.join(sorted(missing))}.")
    return f"Imported a web page and found in it: {', '.join(mention.text for mention in mentions)}."


def _export(folder: Path) -> str:
    """Exporting."""
    with _session(folder) as session:
        title = session.accounts()[0].document.title
        for form, name in _FORMS.items():
            written = session.export(form, folder / name).target.read_text("utf-8")
            _expect(title in written, f"“{title}” is missing in the {form} export.")
    return f"Exported the brief: {', '.join(_FORMS)}."


def _window(folder: Path) -> str:
    """The window."""
    from viewer.ui import application  # Qt is loaded when everything else has been tried

    picture = folder / "window.png"
    application.render(None, picture, (1600, 1000), "light")
    size = picture.stat().st_size
    _expect(size > _LEAST_PICTURE, f"It shows nothing: its picture has {size:,} bytes.")
    return f"Rendered the window: a picture of {size:,} bytes."
