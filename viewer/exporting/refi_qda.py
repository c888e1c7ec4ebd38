"""The archive as a REFI-QDA project (.qdpx), for programs that code texts: NVivo, ATLAS.ti, MAXQDA, QualCoder.

Every account goes out with its whole text. Tags become codes, claims become codes too, in a group of
their own; a note becomes a selection of the text with its codes and a memo, a statement a selection
coded with its claim. Positions count code points and lines end in "\\n" alone, because programs
disagree on how long any other line end is. Ids are made from the archive's own, so a second export
has the same ones. Order and names of elements follow the schema of 18 March 2019.
"""

from __future__ import annotations

import uuid
from collections import defaultdict

from lxml import etree

from viewer.exporting import words
from viewer.exporting.brief import Brief, BriefAccount, BriefCell, BriefClaim, BriefNote, Packed, named
from viewer.exporting.visible import readable, shown
from viewer.exporting.zipped import zipped

NAMESPACE = "urn:QDA-XML:project:1.0"
_OURS = uuid.uuid5(uuid.NAMESPACE_URL, "urn:parallax")
_NAME = 80
_COLOURS = ("#4477AA", "#EE6677", "#228833", "#CCBB44", "#66CCEE", "#AA3377", "#BBBBBB")  # told apart by everybody


def write(brief: Brief) -> Packed:
    """The project with the texts of all accounts."""
    project = _project(brief)
    texts = {f"sources/{guid('document', a.document.id)}.txt": _text(a.text) for a in brief.accounts}
    xml = etree.tostring(project, encoding="utf-8", xml_declaration=True, pretty_print=True)
    known = brief.by_document
    left_out = named(
        ("statements without a passage", any(not cell.quote for claim in brief.claims for cell in claim.rows)),
        ("grades of statements", any(cell.credibility_reason for claim in brief.claims for cell in claim.rows)),
        ("reasons and history of grades", any(account.grades for account in brief.accounts)),
        ("notes on documents that are not here", any(note.document_id not in known for note in brief.notes)),
    )
    return Packed(zipped({"project.qde": xml} | texts), left_out)


def guid(kind: str, id: str) -> str:
    """The id of a thing in every project it goes out with."""
    return str(uuid.uuid5(_OURS, f"{kind}:{id}".encode("utf-8", "backslashreplace").decode()))


def _project(brief: Brief) -> etree._Element:
    project = etree.Element(f"{{{NAMESPACE}}}Project", nsmap={None: NAMESPACE})  # type: ignore[dict-item]  # stubs
    project.set("name", shown(brief.title) or "Untitled")
    project.set("origin", shown(brief.generator))
    if made := words.utc_second(brief.created):
        project.set("creationDateTime", made)
    _users(project, brief)
    _codes(project, brief)
    _sources(project, brief)
    written = [note for note in brief.all_notes if note.body]
    if written:
        notes = _add(project, "Notes")
        for note in written:
            memo = _add(notes, "Note", guid=guid("note", note.id), name=_headline(note.body), **_by(note))
            _add(memo, "PlainTextContent", readable(note.body))
    for note in brief.loose_notes:
        if note.body:
            _add(project, "NoteRef", targetGUID=guid("note", note.id))
    return project


def _users(project: etree._Element, brief: Brief) -> None:
    authors = dict.fromkeys(note.author for note in brief.all_notes if note.author)
    if authors:
        users = _add(project, "Users")
        for author in authors:
            _add(users, "User", guid=guid("user", author), name=shown(author))


def _codes(project: etree._Element, brief: Brief) -> None:
    groups: list[tuple[str, list[tuple[str, str, str]]]] = [
        ("Tags", [(guid("tag", tag), shown(tag), "") for tag in brief.tags]),
        (
            "Claims",
            [(guid("claim", c.id), shown(c.question), _verdict(c, brief.remark)) for c in brief.claims],
        ),
    ]
    if not any(codes for _, codes in groups):
        return
    book = _add(_add(project, "CodeBook"), "Codes")
    for name, codes in groups:
        if not codes:
            continue
        group = _add(book, "Code", guid=guid("group", name), name=name, isCodable="false")
        for number, (code_id, label, description) in enumerate(codes):
            colour = _COLOURS[number % len(_COLOURS)]
            code = _add(group, "Code", guid=code_id, name=label or "Untitled", isCodable="true", color=colour)
            if description:
                _add(code, "Description", description)


def _sources(project: etree._Element, brief: Brief) -> None:
    if not brief.accounts:
        return
    notes: dict[str, list[BriefNote]] = defaultdict(list)
    for note in brief.notes:
        notes[note.document_id].append(note)
    statements: dict[str, list[tuple[BriefClaim, int, BriefCell]]] = defaultdict(list)
    for claim in brief.claims:
        for number, cell in enumerate(claim.rows, 1):
            if cell.quote:
                statements[cell.document_id].append((claim, number, cell))
    sources = _add(project, "Sources")
    for account in brief.accounts:
        document = account.document
        id = guid("document", document.id)
        source = _add(
            sources,
            "TextSource",
            guid=id,
            name=shown(f"{account.letter} {document.title}"),
            plainTextPath=f"internal://{id}.txt",
            creationDateTime=words.utc_second(document.imported),
        )
        _add(source, "Description", _described(account))
        for note in notes[document.id]:
            _noted(source, note)
        for claim, number, cell in statements[document.id]:
            _stated(source, claim, number, cell)


def _noted(source: etree._Element, note: BriefNote) -> None:
    selection = _selection(source, note, guid("selection", note.id), _by(note))
    for tag in note.tags:
        _coding(selection, f"{note.id}:{tag}", guid("tag", tag))
    if note.body:
        _add(selection, "NoteRef", targetGUID=guid("note", note.id))


def _stated(source: etree._Element, claim: BriefClaim, number: int, cell: BriefCell) -> None:
    id = f"{claim.id}:{number}"
    selection = _selection(source, cell, guid("statement", id), {})
    said = ": ".join(part for part in (words.stance(cell.stance), cell.value) if part)
    by = f" ({cell.speaker})" if cell.speaker else ""
    _add(selection, "Description", readable(f"{said}{by}"))
    _coding(selection, id, guid("claim", claim.id))


def _selection(source: etree._Element, passage: BriefNote | BriefCell, id: str, by: dict[str, str]) -> etree._Element:
    place = {"startPosition": str(passage.start or 0), "endPosition": str(passage.end or 0)}
    return _add(source, "PlainTextSelection", guid=id, name=_headline(passage.quote), **place, **by)


def _coding(selection: etree._Element, id: str, code: str) -> None:
    _add(_add(selection, "Coding", guid=guid("coding", id)), "CodeRef", targetGUID=code)


def _described(account: BriefAccount) -> str:
    lines = (
        account.citation,
        f"Source graded {words.reliability(account.grade, account.scale)}",
        f"SHA-256 {account.document.sha256}" if account.document.sha256 else "",
    )
    return "\n".join(shown(line) for line in lines if line)


def _verdict(claim: BriefClaim, remark: str) -> str:
    parts = (f"{shown(words.verdict(claim.verdict_kind))}.", shown(claim.why), shown(remark))
    return " ".join(part for part in parts if part)


def _text(text: str) -> bytes:
    # One character stays one: the positions count on it.
    return text.encode("utf-8", "replace")


def _by(note: BriefNote) -> dict[str, str]:
    user = guid("user", note.author) if note.author else ""
    return _kept(modifyingUser=user, modifiedDateTime=words.utc_second(note.modified))


def _headline(text: str) -> str:
    return shown(text, _NAME)


def _add(parent: etree._Element, tag: str, text: str = "", **attributes: str) -> etree._Element:
    made = etree.SubElement(parent, f"{{{NAMESPACE}}}{tag}", _kept(**attributes))
    if text:
        made.text = text
    return made


def _kept(**attributes: str) -> dict[str, str]:
    return {name: value for name, value in attributes.items() if value}
