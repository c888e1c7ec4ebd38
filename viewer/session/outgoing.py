"""What a person chose to let out: the form, what goes in, how it is dressed; kept as text from one time to the next."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from viewer.domain.sharing import Share
from viewer.domain.standing import Muting
from viewer.exporting.brief import Brief, Written
from viewer.exporting.wanted import Wanted
from viewer.session.sending import Sending
from viewer.texts import tr

if TYPE_CHECKING:
    from viewer.exporting.pages import Block
    from viewer.exporting.writer import Press

ARCHIVE, SUFFIX = "archive", ".parallax"
#: Forms that are read on paper or as a page.
_PAPER = frozenset({".html", ".docx", ".odt", ".pdf"})
_LINES, _LONGEST = 300, 400  # of a preview
_BLOCKS = 60  # enough for the first page
#: What is remembered: it means the same in every archive.
_REMEMBERED = (
    "form", "what", "style", "bom", "private", "names", "keep_tags", "keep_authors", "paths", "revisions", "history",
    "folder",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Outgoing:
    """One choice. documents, claims: ids, None for all. tags, authors, since, until: which notes; empty: all.

    names to history: of a share copy, see Share. folder: where the last one went.
    """

    form: str = "markdown"
    what: str = "brief"
    documents: tuple[str, ...] | None = None
    claims: frozenset[str] | None = None
    tags: frozenset[str] = frozenset()
    authors: frozenset[str] = frozenset()
    since: str = ""
    until: str = ""
    style: str = "plain"
    bom: bool = False
    private: bool = False
    names: bool = True
    keep_tags: bool = True
    keep_authors: bool = True
    paths: bool = False
    revisions: bool = False
    history: bool = False
    folder: str = ""

    def wanted(self) -> Wanted:
        """The same for an export."""
        return Wanted(
            self.what, self.claims or frozenset(), self.documents or (), self.tags, self.authors, self.since,
            self.until, self.style, None, self.bom, self.private,
        )  # fmt: skip

    def share(self, session: Sending) -> Share:
        """The same for a share copy."""
        wanted = replace(self.wanted(), documents=())
        narrowed = self.tags or self.authors or self.since or self.until
        notes = [view.note for view in session.notes()] if narrowed else []
        taken = (n.id for n in notes if wanted.takes_note("", frozenset(n.tags), n.author, n.modified))
        return Share(
            documents=None if self.documents is None else frozenset(self.documents),
            claims=self.claims,
            notes=frozenset(taken) if narrowed else None,
            names=self.names,
            tags=self.keep_tags,
            private=self.private,
            paths=self.paths,
            authors=self.keep_authors,
            revisions=self.revisions,
            history=self.history,
        )

    def kept(self) -> str:
        """What the next time may begin with, as text for the settings."""
        return json.dumps({name: getattr(self, name) for name in _REMEMBERED})


def remembered(words: str) -> Outgoing:
    """What `kept` wrote; what makes no sense gives way to what is usual.

    >>> remembered('{"form": "html", "bom": 3, "x": 1}').form, remembered("[").form
    ('html', 'markdown')
    """
    try:
        found = json.loads(words)
    except ValueError:
        found = None
    usual = Outgoing()
    if not isinstance(found, dict):
        return usual
    from viewer.exporting import writer

    good = {n: v for n, v in found.items() if n in _REMEMBERED and type(v) is type(getattr(usual, n))}
    made = replace(usual, **good)
    if made.form != ARCHIVE and made.form not in writer.FORMS:
        return replace(made, form=usual.form)
    return made


@dataclass(frozen=True, slots=True)
class Offer:
    """What there is to choose from. documents, claims: (id, words). tags, authors: with how many notes have them.

    private: how many notes are. muted: whose word does not count at present, in words.
    """

    documents: Sequence[tuple[str, str]] = ()
    claims: Sequence[tuple[str, str]] = ()
    notes: int = 0
    tags: Mapping[str, int] | None = None
    authors: Mapping[str, int] | None = None
    private: int = 0
    muted: str = ""


@dataclass(frozen=True, slots=True)
class Preview:
    """The beginning of what would be written: text, blocks of a page, or a drawing. told: what goes in, in a line."""

    told: str
    text: str = ""
    blocks: tuple[Block, ...] = ()
    svg: str = ""


def preview(session: Sending, chosen: Outgoing, muting: Muting | None, press: Press | None) -> Preview:
    """How the export would begin. Raises ViewerError where nothing can be written so."""
    if chosen.form == ARCHIVE:
        return _shared(session, chosen)
    from viewer.exporting import writer
    from viewer.exporting.pages import pages

    form, wanted = writer.form_named(chosen.form), chosen.wanted()
    writer.fits(form, wanted, press)
    brief = session.brief(chosen.form, muting=muting, wanted=wanted)
    told = _told(brief)
    if form.suffix in _PAPER:
        return Preview(told, blocks=tuple(_some(pages(brief))))
    written = form.write(brief)
    if not isinstance(written, Written):
        return Preview(told, text=_packed(brief))
    if form.suffix in (".svg", ".png"):
        return Preview(told, svg=written.text)
    lines = written.text.removeprefix("\ufeff").splitlines()
    shown = [line if len(line) <= _LONGEST else line[:_LONGEST] + "…" for line in lines[:_LINES]]
    return Preview(told, text="\n".join([*shown, *(["…"] if len(lines) > _LINES else [])]))


def _shared(session: Sending, chosen: Outgoing) -> Preview:
    share = chosen.share(session)
    accounts = [a for a in session.accounts() if share.documents is None or a.document.id in share.documents]
    here = {account.document.id for account in accounts}
    claims = [
        view.claim
        for view in session.claims()
        if (share.claims is None or view.claim.id in share.claims)
        and (not view.claim.cells or any(cell.document in here for cell in view.claim.cells))
    ]
    notes = [
        view.note
        for view in session.notes()
        if (share.notes is None or view.note.id in share.notes)
        and (share.private or not view.note.private)
        and (view.note.anchor is None or view.note.anchor.document in here)
    ]
    told = _counted(len(accounts), len(claims), len(notes))
    parts = [(tr("Documents"), [a.document.title for a in accounts]), (tr("Claims"), [c.question for c in claims])]
    parts.append((tr("Notes"), [n.body or (n.anchor.quote if n.anchor else "") for n in notes]))
    lines: list[str] = []
    for heading, rows in parts:
        lines += [heading, *(f"  {' '.join(row[:_LONGEST].split())}" for row in rows[:_LINES]), ""]
    return Preview(told, text="\n".join(lines))


def _some(blocks: Iterable[Block]) -> Iterable[Block]:
    for number, block in enumerate(blocks):
        if number >= _BLOCKS:
            return
        yield block


def _packed(brief: Brief) -> str:
    """Of a form that holds files or sheets: what is in them."""
    lines = [tr("Documents"), *(f"  {account.letter}  {account.document.title}" for account in brief.accounts), ""]
    lines += [tr("Claims"), *(f"  {claim.question}" for claim in brief.claims), ""]
    lines += [tr("Notes"), *(f"  {note.body or note.quote}" for note in brief.all_notes)]
    return "\n".join(lines[:_LINES])


def _told(brief: Brief) -> str:
    return _counted(len(brief.accounts), len(brief.claims), len(brief.all_notes))


def _counted(documents: int, claims: int, notes: int) -> str:
    parts = (
        tr("1 document") if documents == 1 else tr("{count} documents", count=f"{documents:,}"),
        tr("1 claim") if claims == 1 else tr("{count} claims", count=f"{claims:,}"),
        tr("1 note") if notes == 1 else tr("{count} notes", count=f"{notes:,}"),
    )
    return tr("{documents}, {claims} and {notes}", documents=parts[0], claims=parts[1], notes=parts[2])


def unknown_day(words: str) -> bool:
    """Whether something typed as a day is none; empty is none that is missing.

    >>> unknown_day(""), unknown_day("2026-02-03"), unknown_day("2026-2")
    (False, False, True)
    """
    try:
        return bool(words) and not date.fromisoformat(words)
    except ValueError:
        return True
