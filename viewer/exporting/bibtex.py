"""The accounts as BibTeX, with the entry types, fields and dates of BibLaTeX.

BibLaTeX takes EDTF (level 1) dates as they are. Whatever TeX would act on is escaped; braces and
backslashes become commands, because BibTeX counts braces before it looks at backslashes.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from urllib.parse import quote as percent

from viewer.domain.date import show
from viewer.exporting import words
from viewer.exporting.brief import Brief, BriefAccount, Written
from viewer.exporting.citation import csl_type, left_out, link
from viewer.exporting.visible import shown

#: Entry types by CSL type; whatever has none is @misc.
TYPES = {
    "article": "article",
    "article-journal": "article",
    "article-magazine": "article",
    "article-newspaper": "article",
    "bill": "legislation",
    "book": "book",
    "chapter": "incollection",
    "legal_case": "jurisdiction",
    "legislation": "legislation",
    "manuscript": "unpublished",
    "motion_picture": "movie",
    "pamphlet": "booklet",
    "paper-conference": "inproceedings",
    "personal_communication": "letter",
    "post": "online",
    "post-weblog": "online",
    "report": "report",
    "thesis": "thesis",
    "webpage": "online",
}
_PUBLISHER = {"article": "journaltitle", "online": "organization", "report": "institution", "thesis": "institution"}
_COMMANDS = {
    "\\": r"\textbackslash{}",
    "{": r"\textbraceleft{}",
    "}": r"\textbraceright{}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
    "`": r"\textasciigrave{}",
    **{sign: f"\\{sign}" for sign in "&%$#_"},
}
_ACTS = re.compile("|".join(map(re.escape, _COMMANDS)))
_LIGATURE = re.compile(r"(?<=([-'<>,]))(?=\1)")  # two of them would become a dash or a quotation mark
_SEPARATES = re.compile(r",|\band\b|^others$", re.IGNORECASE)  # what BibTeX would take names apart at
_LEVEL_1 = re.compile(r"-?\d\d(?:\d\d|\dX|XX)(?:-(?:\d\d|XX)(?:-(?:\d\d|XX))?)?[?~%]?|\.\.|")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
_NO_KEY = re.compile(r"[^a-z0-9]+")


def write(brief: Brief) -> Written:
    """All accounts; their keys are made of author, year and letter and stay the same."""
    return Written("\n".join(map(_entry, brief.accounts)), left_out(brief))


def escaped(text: str) -> str:
    """`text` on one line, so that TeX typesets exactly that.

    >>> escaped("50 % {of} A_b")
    '50 \\\\% \\\\textbraceleft{}of\\\\textbraceright{} A\\\\_b'
    """
    return _LIGATURE.sub("{}", _ACTS.sub(lambda match: _COMMANDS[match.group()], shown(text)))


def _entry(account: BriefAccount) -> str:
    kind = TYPES.get(csl_type(account.document, account.source), "misc")
    fields = "".join(f",\n  {name} = {{{value}}}" for name, value in _fields(account, kind) if value)
    return f"@{kind}{{{_key(account)}{fields}\n}}\n"


def _fields(account: BriefAccount, kind: str) -> Iterator[tuple[str, str]]:
    document, source = account.document, account.source
    url = link(document.url)
    yield "author", " and ".join(_name(author, source.name if source else "") for author in document.authors)
    yield "title", escaped(document.title)
    yield _PUBLISHER.get(kind, "publisher"), escaped(source.name) if source else ""
    yield from _published(document.published or "")
    yield "url", percent(url, safe="!#$%&'()*+,/:;=?@[]~-._") if url else ""
    yield "urldate", document.imported[:10] if url and _LEVEL_1.fullmatch(document.imported[:10]) else ""
    yield "langid", document.language if document.language and _LANGUAGE.fullmatch(document.language) else ""
    yield "note", escaped(document.rights or "")
    yield "addendum", "" if url else escaped(document.url or "")
    graded = escaped(words.reliability(account.grade, account.scale))
    yield "annotation", f"Source graded {graded}. SHA-256 {document.sha256}"


def _name(author: str, publisher: str) -> str:
    """A person as written, for BibTeX to take apart; braces around a body keep it whole."""
    name = escaped(author)
    return f"{{{name}}}" if author == publisher or _SEPARATES.search(name) else name


def _published(edtf: str) -> Iterator[tuple[str, str]]:
    parts = edtf.split("/")
    if edtf and len(parts) <= 2 and all(map(_LEVEL_1.fullmatch, parts)) and any(part.strip(".") for part in parts):
        yield "date", edtf
    elif edtf:
        yield "year", escaped(show(edtf))  # the field for dates that can only be said in words


def _key(account: BriefAccount) -> str:
    authors, source = account.document.authors, account.source
    who = authors[0].split()[-1:] if authors else source.name.split()[:1] if source else []
    year = re.search(r"\d{4}", account.document.published or "", re.ASCII)
    return (_ascii("".join(who)) or "account") + (year.group() if year else "") + _ascii(account.letter)


def _ascii(text: str) -> str:
    return _NO_KEY.sub("", unicodedata.normalize("NFKD", text).lower())
