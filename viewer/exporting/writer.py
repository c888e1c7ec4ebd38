"""Exports: which forms there are, and how one reaches the disk."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from viewer.errors import ViewerError
from viewer.exporting import citation, html, markdown, table, web_annotation
from viewer.exporting.brief import Brief, Written
from viewer.exporting.files import write_whole


@dataclass(frozen=True, slots=True)
class Form:
    """One way out. suffix: with its dot; media_type: as registered; write: the brief as text."""

    name: str
    suffix: str
    media_type: str
    write: Callable[[Brief], Written]


@dataclass(frozen=True, slots=True)
class Exported:
    """What lies where. left_out: what the form cannot hold, of the things the brief had."""

    target: Path
    form: str
    left_out: tuple[str, ...] = ()


FORMS: Mapping[str, Form] = MappingProxyType(
    {
        form.name: form
        for form in (
            Form("markdown", ".md", "text/markdown", markdown.write),
            Form("html", ".html", "text/html", html.write),
            Form("jsonld", ".jsonld", "application/ld+json", web_annotation.write),
            Form("csljson", ".json", "application/vnd.citationstyles.csl+json", citation.write),
            Form("csv", ".csv", "text/csv", table.write),
        )
    }
)
#: Forms that users of other programs ask for and that are still to be written.
PLANNED = frozenset("docx odt pdf xlsx ris bibtex qdpx ftm timelinejs claimreview svg png archive".split())


def export(form: str, brief: Brief, target: Path) -> Exported:
    """Writes `brief` to `target` in the form of that name, completely or not at all. Raises ViewerError."""
    chosen = FORMS.get(form)
    if chosen is None:
        known = "is not there yet" if form in PLANNED else "is not one that Parallax knows"
        raise ViewerError(
            f"The form “{form}” {known}.", safe="Nothing was written.", do=f"Choose one of {', '.join(FORMS)}."
        )
    written = chosen.write(brief)
    # A lone surrogate, which no UTF-8 file can hold, goes out as its escape instead of stopping the export.
    write_whole(target, written.text.encode("utf-8", "backslashreplace"))
    return Exported(target, form, written.left_out)
