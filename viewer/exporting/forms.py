"""Which forms there are: what each is called, what it can hold, and who writes it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Protocol

from viewer.exporting import (
    bibtex,
    citation,
    claim_review,
    docx,
    events_table,
    follow_the_money,
    html,
    markdown,
    matrix_picture,
    odt,
    refi_qda,
    ris,
    spellings,
    table,
    tables,
    timeline_picture,
    timeline_table,
    web_annotation,
    workbook,
)
from viewer.exporting.brief import Brief, Packed, Written
from viewer.exporting.pages import Block, pages
from viewer.texts import later

_OFFICE = "application/vnd.openxmlformats-officedocument"


class Press(Protocol):
    """What needs Qt, which only the window's part of Parallax has."""

    def pdf(self, brief: Brief, blocks: Iterable[Block]) -> bytes:
        """The blocks as a PDF with title, author, language and outline."""

    def png(self, svg: str) -> bytes:
        """A drawing as a PNG picture, sharp enough for print."""


@dataclass(frozen=True, slots=True)
class Form:
    """One way out, as a dialog offers it and as it is written.

    suffix: with its dot; media_type: as registered. label, about: for people, to be shown with `texts.tr`.
    needs: what it takes along beyond accounts, claims and notes: "entities", "events", "texts".
    contents: which of wanted.CONTENTS it can hold. pressed: makes it where a Press is needed. template: the file of
    ours that a user may change, empty where there is none. update: puts back what the user wrote into the old file.
    pictures: has pictures that a Press makes, and goes without them where there is none.
    """

    name: str
    suffix: str
    media_type: str
    write: Callable[[Brief], Written | Packed]
    needs: frozenset[str] = frozenset()
    label: str = ""
    about: str = ""
    contents: frozenset[str] = frozenset({"brief"})
    pressed: Callable[[Brief, Press], Packed] | None = None
    template: str = ""
    update: Callable[[str, Written], Written] | None = None
    pictures: bool = False


_EVENTS = frozenset({"events"})
_NAMES_AND_EVENTS = frozenset({"entities", "events"})
_ALL = frozenset({"brief", "notes", "document", "columns"})
_BOTH = frozenset({"brief", "notes"})


def _pdf(brief: Brief, press: Press) -> Packed:
    return Packed(press.pdf(brief, pages(brief)))


def _png(draw: Callable[[Brief], Written]) -> Callable[[Brief, Press], Packed]:
    def made(brief: Brief, press: Press) -> Packed:
        drawing = draw(brief)
        return Packed(press.png(drawing.text), drawing.left_out)

    return made


FORMS: Mapping[str, Form] = MappingProxyType(
    {
        form.name: form
        for form in (
            Form(
                "markdown", ".md", "text/markdown", markdown.write, frozenset(),
                later("Brief, Markdown"), later("Every version, quote, grade and citation, as plain text."),
                _BOTH, template="brief.md.j2", update=markdown.update,
            ),
            Form(
                "html", ".html", "text/html", html.write, _EVENTS,
                later("Brief, web page"), later("The same as one page to read or print; it loads nothing."),
                _ALL, template="brief.html.j2",
            ),
            Form(
                "docx", ".docx", f"{_OFFICE}.wordprocessingml.document", docx.write, _EVENTS,
                later("Brief, Word"), later("The same as a document for Word, with an outline and page numbers."), _ALL,
                pictures=True,
            ),
            Form(
                "odt", ".odt", odt.MEDIA_TYPE, odt.write, _EVENTS,
                later("Brief, OpenDocument"), later("The same for LibreOffice and other OpenDocument programs."), _ALL,
                pictures=True,
            ),
            Form(
                "pdf", ".pdf", "application/pdf", odt.write, _EVENTS,
                later("Brief, PDF"), later("The same on pages that look alike everywhere, with an outline."), _ALL,
                pressed=_pdf,
            ),
            Form(
                "jsonld", ".jsonld", "application/ld+json", web_annotation.write, frozenset(),
                later("Annotations, JSON-LD"), later("Notes and statements after the W3C Web Annotation model."), _BOTH,
            ),
            Form(
                "csljson", ".json", "application/vnd.citationstyles.csl+json", citation.write, frozenset(),
                later("Citations, CSL-JSON"), later("The accounts for Zotero and other reference managers."),
            ),
            Form(
                "ris", ".ris", "application/x-research-info-systems", ris.write, frozenset(),
                later("Citations, RIS"), later("The accounts for EndNote and every other reference manager."),
            ),
            Form(
                "bibtex", ".bib", "application/x-bibtex", bibtex.write, frozenset(),
                later("Citations, BibTeX"), later("The accounts for LaTeX, with BibLaTeX's fields and dates."),
            ),
            Form(
                "csv", ".csv", "text/csv", table.write, frozenset(),
                later("Claims and notes, CSV table"), later("A row for each statement and note, for a spreadsheet."),
                _BOTH,
            ),
            Form(
                "xlsx", ".xlsx", f"{_OFFICE}.spreadsheetml.sheet", workbook.write, _NAMES_AND_EVENTS,
                later("All tables, Excel"), later("Claims by account, statements, notes, sources, names and dates."),
                _BOTH,
            ),
            Form(
                "matrix", ".csv", "text/csv", tables.matrix, frozenset(),
                later("Claims by account, CSV table"), later("A row for each claim, a column for each account."),
            ),
            Form(
                "notes", ".csv", "text/csv", tables.notes, frozenset(),
                later("Notes, CSV table"), later("A row for each note with its quote and place."), _BOTH,
            ),
            Form(
                "sources", ".csv", "text/csv", tables.sources, frozenset(),
                later("Sources, CSV table"), later("A row for each source with its origin and grade."),
            ),
            Form(
                "names", ".csv", "text/csv", spellings.write, frozenset({"entities"}),
                later("Names, CSV table"), later("Every form of every name in every account, for a spreadsheet."),
            ),
            Form(
                "timelinejs", ".csv", "text/csv", timeline_table.write, _EVENTS,
                later("Timeline, TimelineJS"), later("Every dated passage, for a timeline on a web page."),
            ),
            Form(
                "events", ".csv", "text/csv", events_table.write_csv, _NAMES_AND_EVENTS,
                later("Events, CSV table"), later("Every dated passage with its names and how the date was read."),
            ),
            Form(
                "eventsjson", ".json", "application/json", events_table.write_json, _NAMES_AND_EVENTS,
                later("Events, JSON"), later("The same for programs, with the events that were joined."),
            ),
            Form(
                "claimreview", ".jsonld", "application/ld+json", claim_review.write, frozenset(),
                later("Statements, ClaimReview"), later("Each statement with its grade, for fact-checks."),
            ),
            Form(
                "ftm", ".jsonl", "application/jsonl", follow_the_money.write, _NAMES_AND_EVENTS,
                later("Names, FollowTheMoney"), later("What each account names and dates, for graph tools."),
            ),
            Form(
                "qdpx", ".qdpx", "application/zip", refi_qda.write, frozenset({"texts"}),
                later("Coded texts, REFI-QDA"), later("Whole accounts with notes as codes, for NVivo or ATLAS.ti."),
            ),
            Form(
                "svg", ".svg", "image/svg+xml", timeline_picture.write, _EVENTS,
                later("Timeline, SVG drawing"), later("The dates of every account, sharp at any size."),
            ),
            Form(
                "png", ".png", "image/png", timeline_picture.write, _EVENTS,
                later("Timeline, PNG picture"), later("The same as a picture that every program shows."),
                pressed=_png(timeline_picture.write),
            ),
            Form(
                "matrixsvg", ".svg", "image/svg+xml", matrix_picture.write, frozenset(),
                later("Claims by account, SVG drawing"),
                later("What each account says to each claim, sharp at any size."),
            ),
            Form(
                "matrixpng", ".png", "image/png", matrix_picture.write, frozenset(),
                later("Claims by account, PNG picture"), later("The same as a picture that every program shows."),
                pressed=_png(matrix_picture.write),
            ),
        )
    }
)  # fmt: skip
#: Forms that are still to be written.
PLANNED = frozenset({"archive"})
