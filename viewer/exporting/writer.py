"""Exports: which forms there are, and how one reaches the disk."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from viewer.errors import ViewerError
from viewer.exporting import (
    bibtex,
    citation,
    claim_review,
    docx,
    events_table,
    follow_the_money,
    html,
    markdown,
    odt,
    refi_qda,
    ris,
    spellings,
    table,
    timeline_table,
    web_annotation,
    workbook,
)
from viewer.exporting.brief import Brief, Packed, Written
from viewer.exporting.files import write_whole


@dataclass(frozen=True, slots=True)
class Form:
    """One way out. suffix: with its dot; media_type: as registered; write: the brief in that form.

    needs: what it takes along beyond accounts, claims and notes: "entities", "events", "texts".
    """

    name: str
    suffix: str
    media_type: str
    write: Callable[[Brief], Written | Packed]
    needs: frozenset[str] = frozenset()


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
            Form(
                "docx",
                ".docx",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                docx.write,
            ),
            Form("odt", ".odt", odt.MEDIA_TYPE, odt.write),
            Form("jsonld", ".jsonld", "application/ld+json", web_annotation.write),
            Form("csljson", ".json", "application/vnd.citationstyles.csl+json", citation.write),
            Form("ris", ".ris", "application/x-research-info-systems", ris.write),
            Form("bibtex", ".bib", "application/x-bibtex", bibtex.write),
            Form("csv", ".csv", "text/csv", table.write),
            Form(
                "xlsx",
                ".xlsx",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                workbook.write,
                frozenset({"entities", "events"}),
            ),
            Form("names", ".csv", "text/csv", spellings.write, frozenset({"entities"})),
            Form("timelinejs", ".csv", "text/csv", timeline_table.write, frozenset({"events"})),
            Form("events", ".csv", "text/csv", events_table.write_csv, frozenset({"entities", "events"})),
            Form("eventsjson", ".json", "application/json", events_table.write_json, frozenset({"entities", "events"})),
            Form("claimreview", ".jsonld", "application/ld+json", claim_review.write),
            Form("ftm", ".jsonl", "application/jsonl", follow_the_money.write, frozenset({"entities", "events"})),
            Form("qdpx", ".qdpx", "application/zip", refi_qda.write, frozenset({"texts"})),
        )
    }
)
#: Forms that users of other programs ask for and that are still to be written.
PLANNED = frozenset("pdf svg png archive".split())


def form_named(name: str) -> Form:
    """The form of that name. Raises ViewerError."""
    chosen = FORMS.get(name)
    if chosen is None:
        known = "is not there yet" if name in PLANNED else "is not one that Parallax knows"
        raise ViewerError(
            f"The form “{name}” {known}.", safe="Nothing was written.", do=f"Choose one of {', '.join(FORMS)}."
        )
    return chosen


def export(form: str, brief: Brief, target: Path) -> Exported:
    """Writes `brief` to `target` in the form of that name, completely or not at all. Raises ViewerError."""
    written = form_named(form).write(brief)
    write_whole(target, written.data)
    return Exported(target, form, written.left_out)
