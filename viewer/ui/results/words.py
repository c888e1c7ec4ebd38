"""What facets and their values are called."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from viewer.domain import date

#: The facets that are shown, in their order. The date itself would be a line a day: the year stands for it.
FACETS = {
    "kind": "Kind",
    "source": "Source",
    "origin": "Origin",
    "grade": "Grade",
    "year": "Year",
    "date": "Date",
    "is": "State",
    "cred": "Credibility",
    "entity": "Name",
    "tag": "Tag",
    "author": "Author",
    "lang": "Language",
}
KINDS = {
    "document": "accounts",
    "note": "notes",
    "claim": "claims",
    "grade": "grades",
    "entity": "names",
    "source": "sources",
    "event": "events",
}


def value_text(field: str, value: str) -> str:
    """A value as people say it.

    >>> value_text("lang", "fa"), value_text("kind", "entity"), value_text("tag", "to-verify")
    ('Persian', 'names', 'to-verify')
    """
    if field == "kind":
        return KINDS.get(value, value)
    if field == "date" and ".." not in value:
        return date.show(value)
    if field == "lang":
        language = QLocale(value).language()
        return value if language == QLocale.Language.C else QLocale.languageToString(language)
    return value.replace("..", " to ") or "none"
