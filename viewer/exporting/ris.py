"""The accounts as RIS, the form every reference manager reads.

One tag a line, two blanks, a hyphen, a blank; line ends are CR LF. There is no escaping: a value ends
with its line, so values are single lines.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from viewer.domain.date import SEASONS, show
from viewer.exporting import words
from viewer.exporting.brief import Brief, BriefAccount, Written
from viewer.exporting.citation import csl_type, left_out, link
from viewer.exporting.visible import shown

#: RIS types by CSL type; whatever has none is GEN, generic.
TYPES = {
    "article": "JOUR",
    "article-journal": "JOUR",
    "article-magazine": "MGZN",
    "article-newspaper": "NEWS",
    "bill": "BILL",
    "book": "BOOK",
    "chapter": "CHAP",
    "hearing": "HEAR",
    "legal_case": "CASE",
    "legislation": "STAT",
    "manuscript": "UNPB",
    "motion_picture": "MPCT",
    "pamphlet": "PAMP",
    "paper-conference": "CPAPER",
    "personal_communication": "PCOMM",
    "post": "BLOG",
    "post-weblog": "BLOG",
    "report": "RPRT",
    "thesis": "THES",
    "webpage": "ELEC",
}
_IN_A_PERIODICAL = frozenset({"JOUR", "MGZN", "NEWS", "BLOG"})
_SEASON = re.compile(r"(\d{4})-(2[1-4])")


def write(brief: Brief) -> Written:
    """All accounts, each closed by ER."""
    records = ("".join(f"{tag}  - {value}\r\n" for tag, value in _fields(account)) for account in brief.accounts)
    return Written("\r\n".join(f"{record}ER  - \r\n" for record in records), left_out(brief))


def _fields(account: BriefAccount) -> Iterator[tuple[str, str]]:
    document, source = account.document, account.source
    kind = TYPES.get(csl_type(document, source), "GEN")
    publisher = shown(source.name) if source else ""
    fields = [
        ("TY", kind),
        ("ID", shown(document.id)),
        *(("AU", _name(shown(author), publisher)) for author in document.authors),
        ("TI", shown(document.title)),
        ("T2" if kind in _IN_A_PERIODICAL else "PB", publisher),
        *_published(document.published or ""),
        ("Y2", _date(document.imported[:10])),
        ("LA", shown(document.language or "")),
        ("UR", link(document.url) or ""),
        ("N1", "" if link(document.url) else shown(document.url or "")),
        ("N1", shown(document.rights or "")),
        ("N1", f"Source graded {shown(words.reliability(account.grade, account.scale))}"),
        ("N1", f"SHA-256 {document.sha256}" if document.sha256 else ""),
    ]
    yield from ((tag, value) for tag, value in fields if value)


def _name(author: str, publisher: str) -> str:
    """A name as it is written, for the reader to split; a body ends in a comma, so that nobody splits it."""
    return f"{author}," if author == publisher else author


def _published(edtf: str) -> Iterator[tuple[str, str]]:
    """PY and DA, "2018/06/30/"; a date those cannot say goes out in words, as DA's last part."""
    if not edtf:
        return
    if plain := _date(edtf):
        yield from (("PY", edtf[:4]), ("DA", plain))
    elif season := _SEASON.fullmatch(edtf):
        yield from (("PY", season[1]), ("DA", f"{season[1]}///{SEASONS[int(season[2])]}"))
    else:
        year = edtf[:4] if words.iso(edtf.rstrip("~?%")) else ""
        in_words = shown(show(edtf))
        yield from ((("PY", year),) if year else ())
        yield ("DA", f"{year}///{in_words}")


def _date(edtf: str) -> str:
    year, month, day = f"{words.iso(edtf) or ''}--".split("-")[:3]
    return f"{year}/{month}/{day}/" if year else ""
