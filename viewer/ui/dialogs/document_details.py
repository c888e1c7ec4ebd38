"""A document's citation data to correct, and what proves where it came from, to read."""

from __future__ import annotations

import re
from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCompleter, QDialog, QDialogButtonBox, QFormLayout, QVBoxLayout, QWidget

from viewer.domain import date
from viewer.domain.date_words import shown as shown_date
from viewer.domain.document import Document
from viewer.domain.source import Source
from viewer.errors import ViewerError
from viewer.session.values import edtf
from viewer.texts import later, tr
from viewer.ui.inspector.note_signs import FlagChips
from viewer.ui.widgets.fields import Field
from viewer.ui.widgets.text import heading, label

_NOTATION = re.compile(r"[\dXTYZ\-/~?%.,:+\[\]{}]+")
_FIELDS = (
    ("title", later("Title"), ""),
    ("authors", later("Authors"), later("several with ; between")),
    ("source", later("Source"), later("who publishes it")),
    ("published", later("Published"), later("2018-06-30, 2018-06, 2018~, or in words")),
    ("language", later("Language"), later("en, fa, fr …")),
    ("url", later("Address"), "https://…"),
    ("rights", later("Rights"), ""),
    ("genre", later("Genre"), later("report, interview, speech …")),
    ("description", later("Description"), later("what kind of account this is")),
)


class DocumentDetails(QDialog):
    """changed: document, field, value as typed (authors with ";" between, the source by its name).

    flagged: document, its flags (list).
    """

    changed = Signal(str, str, str)
    flagged = Signal(str, list)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Document details"))
        self._id = ""
        line = self.fontMetrics().height()
        self._fields = {name: Field(tr(text), tr(hint) if hint else "") for name, text, hint in _FIELDS}
        self._date_words = label(soft=True, little=True, wrap=True)
        editable = QFormLayout()
        for name, text, _ in _FIELDS:
            editable.addRow(label(tr(text), soft=True), self._fields[name])
            if name == "published":
                editable.addRow("", self._date_words)
        self.flags = FlagChips()
        self.flags.toggled.connect(lambda _: self.flagged.emit(self._id, self.flags.chosen()))
        editable.addRow(label(tr("Flags"), soft=True), self.flags)
        self._facts = QFormLayout()
        for form in (editable, self._facts):
            form.setSpacing(line // 3)
            form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.accept)
        # Enter in a field saves the field, it does not close the dialog.
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        layout = QVBoxLayout(self)
        layout.addLayout(editable)
        layout.addSpacing(line // 2)
        layout.addWidget(heading(tr("As it was received")))
        layout.addLayout(self._facts)
        layout.addStretch()
        layout.addWidget(buttons)
        self.resize(line * 38, line * 34)

        for name, field in self._fields.items():
            field.edited.connect(lambda value, name=name: self._say(name, value))
        self._fields["published"].textChanged.connect(self._judge_date)
        self.finished.connect(self.flush)

    def show_document(self, document: Document, sources: Iterable[Source] = ()) -> None:
        """Shows a document; `sources` are all of the archive, to choose from by typing."""
        fresh = document.id != self._id
        if fresh:
            self.flush()
        self._id = document.id
        self.flags.show_flags(document.flags)
        names = {source.id: source.name for source in sources}
        values = {
            "title": document.title, "authors": "; ".join(document.authors),
            "source": names.get(document.source or "", document.source), "published": document.published,
            "language": document.language, "url": document.url, "rights": document.rights, "genre": document.genre,
            "description": document.description,
        }  # fmt: skip
        for name, value in values.items():
            self._fields[name].show_value(value or "", fresh=fresh)
        completer = QCompleter(sorted(names.values()), self._fields["source"])
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self._fields["source"].setCompleter(completer)
        self._judge_date(self._fields["published"].text())
        while self._facts.rowCount():
            self._facts.removeRow(0)
        for name, text in received(document):
            shown = label(text, wrap=True)
            shown.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
            shown.setAccessibleName(tr("{name}: {value}", name=name, value=text))
            self._facts.addRow(label(name, soft=True), shown)

    def flush(self) -> None:
        """Hands over what was typed and not yet said."""
        for field in self._fields.values():
            field.commit()

    def _say(self, name: str, value: str) -> None:
        if name != "published" or date_in_words(value)[1]:
            self.changed.emit(self._id, name, value)

    def _judge_date(self, typed: str) -> None:
        words, good = date_in_words(typed)
        self._date_words.setText(words)
        self._date_words.setAccessibleName(
            tr("Date: {words}", words=words) if good else tr("Not a date: {words}", words=words)
        )


def date_in_words(typed: str) -> tuple[str, bool]:
    """How a typed date is understood, and whether it is one.

    >>> date_in_words("2018-06~")
    ('about June 2018', True)
    >>> date_in_words("")
    ('undated', True)
    """
    typed = typed.strip()
    if not typed:
        return shown_date(None), True
    try:
        if _NOTATION.fullmatch(typed):  # meant as EDTF: a slip in it must not be read as part of a sentence
            date.interval(typed)
        understood = edtf(typed)
    except ViewerError as error:
        return f"{error.happened} {error.do}", False
    words = shown_date(understood)
    return (
        words if understood in (typed, words) else tr("{words}, kept as {edtf}", words=words, edtf=understood)
    ), True


def received(document: Document) -> list[tuple[str, str]]:
    """What is known of the file itself, as name and words; never to be edited."""
    rows = [
        (tr("File"), document.file_name),
        (tr("Path"), document.path),
        ("SHA-256", document.sha256),
        (
            tr("Size"),
            tr(
                "{bytes} bytes, {characters} characters of text",
                bytes=f"{document.size:,}",
                characters=f"{document.characters:,}",
            ),
        ),
        (tr("Imported"), document.imported.replace("T", " ").replace("Z", " UTC")),
        (tr("Type"), document.media_type),
        (tr("Encoding"), document.encoding or ""),
    ]
    if document.published and document.published_how:
        rows.append((tr("Date read from"), document.published_how))
    return [(name, text) for name, text in rows if text]
