"""A note in words: where it stands, when it was written and by whom, what is said of it."""

from __future__ import annotations

from viewer.domain.date_words import shown as shown_date
from viewer.session.views import NoteView
from viewer.texts import later, tr
from viewer.ui.models.plain import isolated, one_line

#: annotation.FLAGS for people.
FLAGS = {
    "primary": later("primary"), "second-hand": later("second-hand"), "preliminary": later("preliminary"),
    "retracted": later("retracted"), "corrected": later("corrected"), "translated": later("translated"),
    "anonymous": later("anonymous"), "irrelevant": later("irrelevant"),
}  # fmt: skip
#: annotation.TODO for people.
TODO = {"": later("no to-do"), "open": later("to do"), "done": later("done")}


def place(view: NoteView) -> str:
    """The account and the paragraph."""
    paragraph = f"¶ {view.paragraph}" if view.paragraph else ""
    lost = tr("words gone") if view.note.lost else ""
    said = one_line(" · ".join(filter(None, (view.letter, isolated(view.title), paragraph, lost))))
    return said or tr("The whole archive")


def quote(view: NoteView) -> str:
    """The words it stands on, or stood on in an older version of its account."""
    return view.note.anchor.quote if view.note.anchor else view.note.lost


def day(view: NoteView) -> str:
    """When it was last changed."""
    return shown_date(view.note.modified[:10]) if view.note.modified else ""


def signs(view: NoteView) -> list[str]:
    """Its to-do and its flags."""
    todo = [tr(TODO[view.note.todo])] if view.note.todo else []
    return todo + [tr(FLAGS.get(flag, flag)) for flag in view.note.flags]


def spoken(view: NoteView) -> str:
    """The whole row for a screen reader."""
    said = f"“{one_line(quote(view))}”" if quote(view) else ""
    tags = ", ".join(f"#{tag}" for tag in view.note.tags)
    signed = ", ".join(signs(view))
    parts = (one_line(view.note.body), said, tags, signed, place(view), day(view), view.note.author)
    return " · ".join(filter(None, parts))


def long(view: NoteView) -> str:
    """Everything of it, as far as a tip has room."""
    said = f"“{quote(view)}”" if quote(view) else ""
    tags = " ".join(f"#{tag}" for tag in view.note.tags)
    signed = " · ".join(filter(None, (*signs(view), view.note.author)))
    return "\n".join(filter(None, (said, view.note.body, tags, signed, place(view))))
