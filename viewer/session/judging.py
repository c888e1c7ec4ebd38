"""Judging: sources and their grades, the grades of statements, and rulings on claims."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace

from viewer.domain import scale as scaling
from viewer.domain.change import Change
from viewer.domain.claim import VERDICTS
from viewer.domain.document import Document
from viewer.domain.grade import AXES, Grade
from viewer.domain.scale import Scale, Scales
from viewer.domain.source import SOURCE_KINDS, Source
from viewer.errors import ViewerError
from viewer.session import values
from viewer.session.core import Core, one_of, unknown
from viewer.session.views import (
    SourceView,
)
from viewer.storage import claims as claim_rows
from viewer.storage import documents, edits, info
from viewer.storage import sources as source_rows
from viewer.texts import tr


class Judging(Core):
    """Grades are added, never changed: what was judged before stays as history."""

    def sources(self) -> list[SourceView]:
        """All sources with their grades and documents."""
        db = self._archive.db
        grades, scale = source_rows.grades(db, "reliability"), info.scales(db).reliability
        published: dict[str, list[Document]] = defaultdict(list)
        for _, document in documents.every(db):
            published[document.source or ""].append(document)
        return [
            SourceView(
                source,
                tuple(grades.get(source.id, ())),
                scale.in_force(grades.get(source.id, ())),
                tuple(published[source.id]),
                scale,
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
            raise ViewerError(
                tr("A source has no “{field}”.", field=field),
                do=tr("Choose one of: {list}.", list=", ".join(source_rows.EDITABLE)),
            )
        if field == "kind":
            one_of("kind of source", value, SOURCE_KINDS)
        if field == "name" and not value.strip():
            raise ViewerError(tr("A source needs a name."), do=tr("Write who publishes or speaks."))
        return self._edit(f"Set {field} of source", lambda edit: edit.update("source", source_id, {field: value}))[1]

    def add_source(self, name: str, kind: str = "unknown", origin: str = "") -> Source:
        """The source of that name, made where there is none; one step of undo.

        kind and origin leave a known source as it is where they say nothing.
        """
        if not name.strip():
            raise ViewerError(tr("A source needs a name."), do=tr("Write who publishes or speaks."))
        one_of("kind of source", kind, SOURCE_KINDS)
        told = {"kind": kind} if kind != "unknown" else {}
        told |= {"origin": origin} if origin else {}

        def work(edit: edits.Edit) -> str:
            source_id = source_rows.with_name(edit, name.strip())
            edit.update("source", source_id, told)
            return source_id

        return self.source(self._edit("Add source", work)[0]).source

    def grade_source(self, source_id: str, value: str, reason: str, topic: str = "", date: str = "") -> Change:
        """Judges a source, on a topic and as of a date; what was judged before stays as history."""
        self.source(source_id)
        day = values.edtf(date.strip()) if date.strip() else ""
        return self._grade("Grade source", Grade("", source_id, "reliability", value, reason, topic, day))

    def grade_cell(self, cell_id: str, value: str, reason: str, *, blind: bool = False) -> Change:
        """Judges what one account says to a claim; blind: while nothing showed whose words they are."""
        if claim_rows.get_cell(self._archive.db, cell_id) is None:
            raise unknown("statement", cell_id)
        return self._grade("Grade statement", Grade("", cell_id, "credibility", value, reason, blind=blind))

    def scales(self) -> Scales:
        """What grades are given on: the Admiralty's scales, or the archive's own."""
        return info.scales(self._archive.db)

    def set_scale(self, axis: str, name: str, steps: Iterable[tuple[str, str, str]], none: str) -> Change:
        """Defines the scale of "reliability" or "credibility": (sign, words, meaning) of every step, best first.

        none: the sign that means "cannot be judged". Grades that were given on another scale stay as they were
        given and do not count on this one; undo brings the other one back.
        """
        one_of("axis of grades", axis, AXES)
        drafted = scaling.draft(axis, name, steps, none)
        if drafted.problem:
            raise ViewerError(drafted.problem, safe=tr("The scale is as it was."), do=tr("Correct it and try again."))
        return self._use_scale(drafted.scale)

    def _use_scale(self, scale: Scale) -> Change:
        chosen = self.scales().with_scale(scale)
        return self._edit(f"Use the scale {scale.name}", lambda edit: info.set_scales(edit, chosen))[1]

    def _grade(self, label: str, grade: Grade) -> Change:
        scale = self.scales().of(grade.scale)
        step = scale.step(grade.value.strip().upper())
        if step is None:
            signs = " ".join(scale.signs)
            raise ViewerError(
                tr("“{value}” is no grade of {scale}.", value=grade.value, scale=grade.scale),
                do=tr("Choose one of: {signs}.", signs=signs),
            )
        if scale.judges(step.sign) and not grade.reason.strip():
            raise ViewerError(tr("A grade needs its reason."), do=tr("Write in a sentence why you judge so."))
        given = replace(grade, value=step.sign, on=scale.key, words=step.words)
        return self._edit(label, lambda edit: source_rows.add_grade(edit, given))[1]

    def rule_claim(self, claim_id: str, verdict: str, reason: str) -> Change:
        """Says what the verdict on a claim is, whatever its sum; "" leaves it to the sum again.

        What was said before, by this person and by others, stays as history.
        """
        if not claim_rows.every(self._archive.db, claim_id):
            raise unknown("claim", claim_id)
        if verdict:
            one_of("verdict", verdict, VERDICTS)
            if not reason.strip():
                raise ViewerError(
                    tr("Overruling a verdict needs its reason."), do=tr("Write in a sentence why you say so.")
                )
        label = "Overrule verdict" if verdict else "Leave the verdict to the sum"
        return self._edit(label, lambda edit: claim_rows.rule(edit, claim_id, verdict, reason.strip()))[1]
