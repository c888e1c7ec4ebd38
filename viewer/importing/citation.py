"""Citation data as documents state it about themselves, brought into one form."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date

from viewer.domain.document import ImportedDocument
from viewer.domain.text import canonical

_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
_MONTH = r"(?P<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
_DATES = [
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"(?P<year>\d{4})(?:-(?P<month>\d\d)(?:-(?P<day>\d\d))?)?(?P<doubt>[?~%]?)(?=$|[\sT])",
        r"(?P<year>\d{4})(?P<month>\d\d)(?P<day>\d\d)(?=$|[\sT])",
        r"(?P<year>\d{4})/(?P<month>\d\d?)/(?P<day>\d\d?)(?=$|\s)",
        rf"(?:[a-z]+,?\s+)?(?P<day>\d\d?)(?:st|nd|rd|th)?[\s-]+{_MONTH}\.?,?[\s-]+(?P<year>\d{{4}})\b",
        rf"(?:[a-z]+,\s+)?{_MONTH}\.?\s+(?P<day>\d\d?)(?:st|nd|rd|th)?,?\s+(?P<year>\d{{4}})\b",
    )
]
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[a-z0-9]{2,8})*", re.IGNORECASE | re.ASCII)


@dataclass(frozen=True, slots=True)
class Citation:
    """What a document says about itself. published is EDTF; language a BCP 47 tag; None: it says nothing."""

    title: str | None = None
    authors: tuple[str, ...] = ()
    publisher: str | None = None
    published: str | None = None
    language: str | None = None
    url: str | None = None
    rights: str | None = None


def cited(document: ImportedDocument, stated: Citation) -> ImportedDocument:
    """`document` with what it states about itself; its own title stays where it states none."""
    return replace(
        document,
        title=stated.title or document.title,
        authors=stated.authors,
        publisher=stated.publisher,
        published=stated.published,
        published_how="metadata" if stated.published else None,
        language=stated.language,
        url=stated.url,
        rights=stated.rights,
    )


def day(value: str) -> str | None:
    """A stated date as EDTF, without time of day and zone; None where it is no date or ambiguous.

    >>> day("2021-02-05T08:30:00+03:30"), day("Fri, 5 Feb 2021 10:00 GMT"), day("February 5, 2021")
    ('2021-02-05', '2021-02-05', '2021-02-05')
    >>> day("2018-06~"), day("05/02/2021"), day("2021-02-30")
    ('2018-06~', None, None)
    """
    for pattern in _DATES:
        if found := pattern.match(value.strip()):
            return _edtf(**found.groupdict())
    return None


def _edtf(year: str, month: str | None = None, day: str | None = None, doubt: str | None = None) -> str | None:
    number = _MONTHS.index(month[:3].lower()) + 1 if month and month.isalpha() else int(month or 1)
    try:
        checked = date(int(year), number, int(day or 1)).isoformat()
    except ValueError:
        return None
    return checked[: 10 if day else 7 if month else 4] + (doubt or "")


def names(value: str) -> tuple[str, ...]:
    """The people a byline names. A comma parts them only between full names ("Smith, Jane" is one).

    >>> names("By Jane Doe and Ali Smith"), names("Smith, Jane; Doe, Ali"), names("Jane Doe, Ali Smith")
    (('Jane Doe', 'Ali Smith'), ('Smith, Jane', 'Doe, Ali'), ('Jane Doe', 'Ali Smith'))
    """
    line = re.sub(r"^by[:\s]\s*", "", one_line(value) or "", flags=re.IGNORECASE)
    found: list[str] = []
    for part in re.split(r"\s*;\s*|\s+(?:and|&)\s+", line):
        people = re.split(r"\s*,\s*", part)
        found += people if all(" " in person for person in people) else [part]
    return tuple(dict.fromkeys(name for name in found if name and not name.startswith(("http:", "https:"))))


def language(value: str) -> str | None:
    """A BCP 47 tag such as "fa" or "en-GB", None where `value` is none.

    >>> language("EN_gb.UTF-8"), language("Persian!")
    ('en-GB', None)
    """
    tag = value.strip().split(".")[0].replace("_", "-")
    if not _LANGUAGE.fullmatch(tag):
        return None
    first, *rest = tag.split("-")
    return "-".join([first.lower(), *(part.upper() if len(part) == 2 else part for part in rest)])


def web_address(value: str) -> str | None:
    """`value` where it is an http or https address, else None."""
    value = canonical(value.strip())
    return value if re.match(r"https?://[^\s/]", value, re.IGNORECASE) and not re.search(r"\s", value) else None


def one_line(value: str, most: int = 500) -> str | None:
    """`value` with its white space collapsed, at most `most` characters; None where nothing is left."""
    return " ".join(canonical(value[: 4 * most]).split())[:most] or None
