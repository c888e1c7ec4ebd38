"""What facets and their values are called."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from viewer.domain.date_words import shown as shown_date
from viewer.texts import later, tr

#: The facets that are shown, in their order. The date itself would be a line a day: the year stands for it.
FACETS = {
    "kind": later("Kind"),
    "source": later("Source"),
    "origin": later("Origin"),
    "grade": later("Grade"),
    "year": later("Year"),
    "date": later("Date"),
    "is": later("State"),
    "cred": later("Credibility"),
    "entity": later("Name"),
    "tag": later("Tag"),
    "author": later("Author"),
    "lang": later("Language"),
}
KINDS = {
    "document": later("accounts"),
    "note": later("notes"),
    "claim": later("claims"),
    "grade": later("grades"),
    "entity": later("names"),
    "source": later("sources"),
    "event": later("events"),
}


def facet_text(field: str) -> str:
    """What a facet is called."""
    return tr(FACETS[field]) if field in FACETS else field


def value_text(field: str, value: str) -> str:
    """A value as people say it.

    >>> value_text("lang", "fa"), value_text("kind", "entity"), value_text("tag", "to-verify")
    ('Persian', 'names', 'to-verify')
    """
    if field == "kind":
        return tr(KINDS[value]) if value in KINDS else value
    if field == "date" and ".." not in value:
        return shown_date(value)
    if field == "lang":
        language = QLocale(value).language()
        return value if language == QLocale.Language.C else QLocale.languageToString(language)
    first, dots, last = value.partition("..")
    if dots:
        return tr("{first} to {last}", first=first, last=last)
    return value or tr("none")
