"""Citations for people, after the styles that editors, journals and courts ask for.

Our own few lines rather than a citation processor: accounts have EDTF dates ("late June 2018", "2018 or 2019") and
names as they were written, neither of which CSL styles can take in, and what the styles say of a news item or a web
page is one pattern each. Names are not turned round: where a family name begins is not for a program to guess.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from viewer.domain.date import show
from viewer.domain.document import Document
from viewer.domain.source import Source
from viewer.exporting import words
from viewer.exporting.visible import shown

_MONTHS = (
    "January February March April May June July August September October November December"
).split()  # exports speak English, whatever the machine does


@dataclass(frozen=True, slots=True)
class Citation:
    """A citation around its address, of which some forms make a link. Without a url, before is all of it."""

    before: str
    url: str = ""
    after: str = ""

    @property
    def text(self) -> str:
        """All of it as plain text."""
        return self.before + self.url + self.after


def citation(document: Document, source: Source | None, style: str = "plain") -> Citation:
    """What an account is cited as, in one of STYLES; what is unknown is left out.

    >>> citation(Document("d", "A rally", ("Jane Roe",), published="2018-06-30"), None, "chicago").text
    'Jane Roe. “A rally.” June 30, 2018.'
    """
    made: Citation = STYLES[style](document, source)
    return made


def cite(document: Document, source: Source | None, style: str = "plain") -> str:
    """The same as one line of plain text."""
    return citation(document, source, style).text


def _plain(document: Document, source: Source | None) -> Citation:
    """Author, “title”, publisher, date, URL."""
    title = f"“{shown(document.title)}”" if document.title else ""
    date = shown(show(document.published)) if document.published else ""
    return _before_url(", ".join(_kept(*_authors(document), title, _publisher(document, source), date)), document, ", ")


def _chicago(document: Document, source: Source | None) -> Citation:
    """The bibliography entry of The Chicago Manual of Style, 18th edition, for an article on the web."""
    authors = words_of(_authors(document), ", and ")
    title = f"“{shown(document.title).rstrip('.')}.”" if document.title else ""
    place = ", ".join(_kept(_publisher(document, source), _american(document.published)))
    return _before_url(_sentences(authors, title, place), document, " ", ".")


def _apa(document: Document, source: Source | None) -> Citation:
    """The reference of the Publication Manual of the APA, 7th edition, for a page on the web."""
    publisher, title = _publisher(document, source), shown(document.title)
    authors = words_of(_authors(document), ", & ")
    date = f"({_year_first(document.published)})"
    order = (authors, date, title, publisher) if authors else (publisher or title, date, title if publisher else "")
    return _before_url(_sentences(*order), document, " ")


def _oscola(document: Document, source: Source | None) -> Citation:
    """After OSCOLA, 4th edition, 3.4.8: author, ‘title’ (publisher, date) <url> accessed date."""
    title = f"‘{shown(document.title)}’" if document.title else ""
    about = ", ".join(_kept(_publisher(document, source), shown(show(document.published or ""))))
    before = " ".join(_kept(", ".join(_kept(words_of(_authors(document), " and "), title)), f"({about})" * bool(about)))
    if not document.url:
        return Citation(before)
    accessed = words.iso(document.imported[:10])
    return Citation(f"{before} <", shown(document.url), f"> accessed {show(accessed)}" if accessed else ">")


#: Name of a style -> what writes it.
STYLES: Mapping[str, Callable[[Document, Source | None], Citation]] = MappingProxyType(
    {"plain": _plain, "chicago": _chicago, "apa": _apa, "oscola": _oscola}
)


def words_of(names: tuple[str, ...], last: str) -> str:
    """Names in a row, the last two with `last` between them; ", and " loses its comma between two."""
    if len(names) < 3:
        return (last if last.startswith(", &") else last.removeprefix(",")).join(names)
    return ", ".join(names[:-1]) + last + names[-1]


def _authors(document: Document) -> tuple[str, ...]:
    return tuple(shown(author) for author in document.authors)


def _publisher(document: Document, source: Source | None) -> str:
    return shown(source.name) if source and source.name not in document.authors else ""


def _american(edtf: str | None) -> str:
    year, month, day = _parts(edtf)
    return f"{_MONTHS[month - 1]} {day}, {year}" if day else shown(show(edtf)) if edtf else ""


def _year_first(edtf: str | None) -> str:
    year, month, day = _parts(edtf)
    if month:
        return f"{year}, {_MONTHS[month - 1]}" + (f" {day}" if day else "")
    return shown(show(edtf)) if edtf else "n.d."


def _parts(edtf: str | None) -> tuple[int, int, int]:
    """Year, month and day of a plain date, 0 where there is none."""
    found = [int(part) for part in (words.iso(edtf) or "").split("-") if part]
    year, month, day = (*found, 0, 0, 0)[:3]
    return year, month, day


def _sentences(*parts: str) -> str:
    return " ".join(part if part.endswith((".", "!", "?", ".”", "…")) else f"{part}." for part in parts if part)


def _before_url(text: str, document: Document, between: str, after: str = "") -> Citation:
    url = shown(document.url or "")
    return Citation(text + between if text else "", url, after) if url else Citation(text)


def _kept(*parts: str) -> tuple[str, ...]:
    return tuple(part for part in parts if part)
