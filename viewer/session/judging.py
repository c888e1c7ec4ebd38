"""Judging: sources and their grades, the grades of statements, and rulings on claims."""

from __future__ import annotations

from collections import defaultdict

from viewer.domain import grade as grading
from viewer.domain.change import Change
from viewer.domain.claim import VERDICTS
from viewer.domain.document import Document
from viewer.domain.source import SOURCE_KINDS, Source
from viewer.errors import ViewerError
from viewer.session import values
from viewer.session.core import Core, one_of, unknown
from viewer.session.views import (
    SourceView,
)
from viewer.storage import claims as claim_rows
from viewer.storage import documents, edits
from viewer.storage import sources as source_rows


class Judging(Core):
    """Grades are added, never changed: what was judged before stays as history."""

    def sources(self) -> list[SourceView]:
        """All sources with their grades and documents."""
        db = self._archive.db
        grades = source_rows.grades(db, "reliability")
        published: dict[str, list[Document]] = defaultdict(list)
        for _, document in documents.every(db):
            published[document.source or ""].append(document)
        return [
            SourceView(
                source,
                tuple(grades.get(source.id, ())),
                grading.in_force(grades.get(source.id, ())),
                tuple(published[source.id]),
            )
            for source in source_rows.every(db)
        ]

    def source(self, source_id: str) -> SourceView:
        """One source."""
        found = next((view for view in self.sources() if view.source.id == source_id), None)
        if found is None:
            raise unknown("source", source_id)
        return found

    def set_source(self, source_id: str, field: str, value: str) -> Change:
        """Changes name, kind, origin or notes of a source."""
        self.source(source_id)
        if field not in source_rows.EDITABLE:
            raise ViewerError(f"A source has no “{field}”.", do=f"Choose one of: {', '.join(source_rows.EDITABLE)}.")
        if field == "kind":
            one_of("kind of source", value, SOURCE_KINDS)
        if field == "name" and not value.strip():
            raise ViewerError("A source needs a name.", do="Write who publishes or speaks.")
        return self._edit(f"Set {field} of source", lambda edit: edit.update("source", source_id, {field: value}))[1]

    def add_source(self, name: str, kind: str = "unknown", origin: str = "") -> Source:
        """The source of that name, made where there is none; one step of undo.

        kind and origin leave a known source as it is where they say nothing.
        """
        if not name.strip():
            raise ViewerError("A source needs a name.", do="Write who publishes or speaks.")
        one_of("kind of source", kind, SOURCE_KINDS)
        told = {"kind": kind} if kind != "unknown" else {}
        told |= {"origin": origin} if origin else {}

        def work(edit: edits.Edit) -> str:
            source_id = source_rows.with_name(edit, name.strip())
            edit.update("source", source_id, told)
            return source_id

        return self.source(self._edit("Add source", work)[0]).source

    def grade_source(self, source_id: str, value: str, reason: str, topic: str = "", date: str = "") -> Change:
        """Judges a source A-F, on a topic and as of a date; what was judged before stays as history."""
        self.source(source_id)
        value, date = _graded("reliability", value, reason), values.edtf(date.strip()) if date.strip() else ""
        work = lambda edit: source_rows.add_grade(edit, source_id, "reliability", value, reason, topic, date)  # noqa: E731
        return self._edit("Grade source", work)[1]

    def grade_cell(self, cell_id: str, value: str, reason: str) -> Change:
        """Judges what one account says to a claim, 1-6."""
        if claim_rows.get_cell(self._archive.db, cell_id) is None:
            raise unknown("statement", cell_id)
        value = _graded("credibility", value, reason)
        work = lambda edit: source_rows.add_grade(edit, cell_id, "credibility", value, reason)  # noqa: E731
        return self._edit("Grade statement", work)[1]

    def rule_claim(self, claim_id: str, verdict: str, reason: str) -> Change:
        """Says what the verdict on a claim is, whatever its sum; "" leaves it to the sum again.

        What was said before, by this person and by others, stays as history.
        """
        if not claim_rows.every(self._archive.db, claim_id):
            raise unknown("claim", claim_id)
        if verdict:
            one_of("verdict", verdict, VERDICTS)
            if not reason.strip():
                raise ViewerError("Overruling a verdict needs its reason.", do="Write in a sentence why you say so.")
        label = "Overrule verdict" if verdict else "Leave the verdict to the sum"
        return self._edit(label, lambda edit: claim_rows.rule(edit, claim_id, verdict, reason.strip()))[1]


def _graded(scale: str, value: str, reason: str) -> str:
    value = value.upper()
    if value not in grading.SCALES[scale]:
        raise ViewerError(f"“{value}” is no grade of {scale}.", do=f"Choose one of: {' '.join(grading.SCALES[scale])}.")
    if not reason.strip():
        raise ViewerError("A grade needs its reason.", do="Write in a sentence why you judge so.")
    return value
