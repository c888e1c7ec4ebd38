"""A source: who it is, whom it depends on, how far it is trusted and why."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCompleter, QFormLayout, QVBoxLayout, QWidget

from viewer.domain.source import SOURCE_KINDS
from viewer.session.views import SourceView
from viewer.texts import tr
from viewer.ui.inspector.grading import RELIABILITY, GradeForm
from viewer.ui.library.accounts import kind_text
from viewer.ui.widgets.buttons import Link
from viewer.ui.widgets.fields import Choice, Field
from viewer.ui.widgets.section import Section, clear
from viewer.ui.widgets.text import heading, label


class SourceSection(Section):
    """edited: id, field (name, kind or origin), value. graded: id, value, reason, topic, day."""

    edited = Signal(str, str, str)
    graded = Signal(str, str, str, str, str)
    document_activated = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Source"), parent)
        self._id = ""
        self._name = Field(tr("Name of the source"))
        self._kind = Choice(tr("Kind of source"), [(kind, kind_text(kind)) for kind in SOURCE_KINDS])
        self._origin = Field(tr("Origin"), tr("shared by sources that are not independent"))
        self._form = GradeForm(RELIABILITY, topics=True)
        self._documents = QVBoxLayout()
        fields = QFormLayout()
        fields.setSpacing(self.line // 3)
        for name, widget in ((tr("Name"), self._name), (tr("Kind"), self._kind), (tr("Origin"), self._origin)):
            fields.addRow(label(name, soft=True), widget)
        self.body.addLayout(fields)
        self.body.addWidget(heading(tr("Reliability")))
        self.body.addWidget(self._form)
        self.body.addWidget(heading(tr("Its accounts")))
        self.body.addLayout(self._documents)

        self._name.edited.connect(lambda value: self.edited.emit(self._id, "name", value))
        self._kind.chosen.connect(lambda value: self.edited.emit(self._id, "kind", value))
        self._origin.edited.connect(lambda value: self.edited.emit(self._id, "origin", value))
        self._form.graded.connect(self.graded)

    def show_view(self, view: SourceView) -> None:
        """Shows a source; fields in which the user is typing keep their words."""
        fresh = view.source.id != self._id
        if fresh:
            self.flush()
        self._id = view.source.id
        self._name.show_value(view.source.name, fresh=fresh)
        self._kind.show_value(view.source.kind)
        self._origin.show_value(view.source.origin, fresh=fresh)
        self._form.use_scale(view.scale)
        self._form.show_grades(self._id, view.grades, view.scale.value(view.grade))
        clear(self._documents)
        for document in view.documents:
            button = Link(document.title)
            button.setAccessibleName(tr("Open {title}", title=document.title))
            button.clicked.connect(lambda _on=False, id=document.id: self.document_activated.emit(id))
            self._documents.addWidget(button)

    def offer_origins(self, origins: list[str]) -> None:
        """Completes the origin from those in use, so that the same one is spelt the same."""
        self._origin.setCompleter(QCompleter(origins, self._origin))

    def flush(self) -> None:
        """Hands over what was typed and not yet said."""
        self._name.commit()
        self._origin.commit()

    def focus_grade(self) -> None:
        """Puts the cursor where grading begins."""
        self._form.focus_value()
