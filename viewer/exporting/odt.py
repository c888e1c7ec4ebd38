"""The brief as an OpenDocument text (ODF 1.3).

The same pages as the Word document: real headings, repeated table heads, quotes in their language
and direction, and nothing that runs or is fetched.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from lxml import etree

from viewer.exporting.brief import Brief, Packed
from viewer.exporting.look import LINE, PARAGRAPHS, RUNS, ParagraphLook, RunLook
from viewer.exporting.pages import Block, Paragraph, Picture, Run, Table, pages
from viewer.exporting.visible import shown
from viewer.exporting.words import utc_second
from viewer.exporting.zipped import zipped

MEDIA_TYPE = "application/vnd.oasis.opendocument.text"
_OASIS = "urn:oasis:names:tc:opendocument:xmlns"
_NAMES = {
    **{name: f"{_OASIS}:{name}:1.0" for name in ("office", "style", "text", "table", "meta", "manifest")},
    "draw": f"{_OASIS}:drawing:1.0",
    "svg": f"{_OASIS}:svg-compatible:1.0",
    "fo": f"{_OASIS}:xsl-fo-compatible:1.0",
    "dc": "http://purl.org/dc/elements/1.1/",
    "xlink": "http://www.w3.org/1999/xlink",
}
_VERSION = "1.3"
_FONT, _FIXED_FONT = "Liberation Sans", "Liberation Mono"
_LINE_WIDTH = 17.0  # cm: A4 within margins of 2 cm
#: Names of styles that word processors know; headings are the ones an outline is made of.
_STYLES = {"title": "Title", "heading1": "Heading_20_1", "heading2": "Heading_20_2", "body": "Standard"}
_KINDS = {"svg": "image/svg+xml", "png": "image/png"}
_BACKWARDS = "_backwards"
# A reader joins blanks into one and drops those at the ends, so all but lone ones inside are spelt out.
_PIECES = re.compile(r"\n|\t| {2,}|^ +| +$|(?:[^\n\t ]| (?=[^\n\t ]))+| ")


def write(brief: Brief) -> Packed:
    """The whole brief, with nothing left out."""
    blocks = list(pages(brief))
    pictures = {
        f"Pictures/picture{number}.{kind}": data
        for number, block in enumerate(blocks)
        if isinstance(block, Picture)
        for kind, data in (("svg", block.svg.encode()), ("png", block.png))
        if data
    }
    parts = {
        "mimetype": MEDIA_TYPE.encode(),
        **pictures,
        "content.xml": _content(blocks),
        "styles.xml": _styles(shown(brief.title, 90)),
        "meta.xml": _meta(brief),
    }
    return Packed(zipped(parts | {"META-INF/manifest.xml": _manifest(parts)}, stored="mimetype"))


def _content(blocks: Iterable[Block]) -> bytes:
    root = _root("office:document-content")
    styles = _add(root, "office:automatic-styles")
    _table_styles(styles)
    needed = _Needed(styles)
    text = _add(_add(root, "office:body"), "office:text")
    for number, block in enumerate(blocks):
        if isinstance(block, Table):
            _table(text, block, needed, f"Table{number}")
        elif isinstance(block, Picture):
            _picture(text, block, f"picture{number}")
        else:
            _paragraph(text, block, needed)
    return _bytes(root)


class _Needed:
    """The styles that a text turns out to need: one for each language of a run, one for each width."""

    def __init__(self, parent: etree._Element) -> None:
        self._parent = parent
        self._known: set[str] = set()

    def column(self, share: int) -> str:
        """A table column that takes `share` percent of the line."""
        name = f"Column{share}"
        if self._new(name):
            style = _add(self._parent, "style:style", {"style:name": name, "style:family": "table-column"})
            width = f"{_LINE_WIDTH * share / 100:.2f}cm"
            _add(style, "style:table-column-properties", {"style:column-width": width})
        return name

    def run(self, run: Run) -> str:
        """The style of a run in its language; empty where it needs none."""
        if not run.language:
            return _name(run.style) if run.style else ""
        name = f"{_name(run.style)}_{run.language}"
        if self._new(name):
            language, _, country = run.language.partition("-")
            properties: dict[str, str] = {}
            for kind in ("", "-complex"):  # the second is for scripts such as Arabic
                space = "style" if kind else "fo"
                properties |= {f"{space}:language{kind}": language, f"{space}:country{kind}": country or "none"}
            style = _add(self._parent, "style:style", {"style:name": name, "style:family": "text"})
            if run.style:
                style.set(_q("style:parent-style-name"), _name(run.style))
            _add(style, "style:text-properties", properties)
        return name

    def _new(self, name: str) -> bool:
        new = name not in self._known
        self._known.add(name)
        return new


def _paragraph(parent: etree._Element, paragraph: Paragraph, needed: _Needed) -> None:
    look = PARAGRAPHS[paragraph.style]
    style = _name(paragraph.style) + (_BACKWARDS if paragraph.right_to_left else "")
    made = _add(parent, "text:h" if look.outline else "text:p", {"text:style-name": style})
    if look.outline:
        made.set(_q("text:outline-level"), str(look.outline))
    for run in paragraph.runs:
        inside = made
        if run.link:
            inside = _add(made, "text:a", {"xlink:type": "simple", "xlink:href": run.link})
        name = needed.run(run)
        _words(_add(inside, "text:span", {"text:style-name": name} if name else {}), run.text)


def _picture(parent: etree._Element, picture: Picture, name: str) -> None:
    """A picture as wide as the line: as a drawing and, for readers that know none, as dots; what it shows in words."""
    made = _add(parent, "text:p", {"text:style-name": _name("body")})
    size = {
        "svg:width": f"{_LINE_WIDTH}cm",
        "svg:height": f"{_LINE_WIDTH * picture.height / picture.width:.2f}cm",
        "text:anchor-type": "as-char",
        "draw:name": name,
    }
    frame = _add(made, "draw:frame", size)
    # The first that a reader knows is shown; some draw words from right to left wrongly in the second.
    for kind, there in (("png", bool(picture.png)), ("svg", True)):
        if there:
            _add(frame, "draw:image", {"xlink:href": f"Pictures/{name}.{kind}", "xlink:type": "simple"})
    _add(frame, "svg:desc").text = picture.description


def _words(span: etree._Element, text: str) -> None:
    last: etree._Element | None = None
    for piece in _PIECES.findall(text):
        if piece == "\n":
            last = _add(span, "text:line-break")
        elif piece == "\t":
            last = _add(span, "text:tab")
        elif not piece.strip(" "):
            last = _add(span, "text:s", {"text:c": str(len(piece))})
        elif last is None:
            span.text = (span.text or "") + piece
        else:
            last.tail = (last.tail or "") + piece


def _table(parent: etree._Element, table: Table, needed: _Needed, name: str) -> None:
    made = _add(parent, "table:table", {"table:name": name, "table:style-name": "BriefTable"})
    for share in table.widths:
        _add(made, "table:table-column", {"table:style-name": needed.column(share)})
    if table.head:
        _row(_add(made, "table:table-header-rows"), table.head, needed)
    for cells in table.rows:
        _row(made, cells, needed)


def _row(parent: etree._Element, cells: Iterable[tuple[Paragraph, ...]], needed: _Needed) -> None:
    row = _add(parent, "table:table-row", {"table:style-name": "BriefRow"})
    for cell in cells:
        made = _add(row, "table:table-cell", {"table:style-name": "BriefCell", "office:value-type": "string"})
        for paragraph in cell:
            _paragraph(made, paragraph, needed)


def _table_styles(styles: etree._Element) -> None:
    table = _add(styles, "style:style", {"style:name": "BriefTable", "style:family": "table"})
    place = {"style:width": f"{_LINE_WIDTH}cm", "table:align": "left", "fo:margin-bottom": "8pt"}
    _add(table, "style:table-properties", place | {"table:border-model": "collapsing"})
    row = _add(styles, "style:style", {"style:name": "BriefRow", "style:family": "table-row"})
    _add(row, "style:table-row-properties", {"fo:keep-together": "always"})
    cell = _add(styles, "style:style", {"style:name": "BriefCell", "style:family": "table-cell"})
    rules = dict.fromkeys(("fo:border-top", "fo:border-bottom"), f"0.5pt solid #{LINE}")
    padding = {"fo:padding-top": "2pt", "fo:padding-bottom": "1pt", "fo:padding-left": "0pt", "fo:padding-right": "6pt"}
    _add(cell, "style:table-cell-properties", rules | padding)


def _styles(title: str) -> bytes:
    root = _root("office:document-styles")
    styles = _add(root, "office:styles")
    default = _add(styles, "style:default-style", {"style:family": "paragraph"})
    spelling = {"fo:language": "en", "fo:country": "GB"}
    _add(default, "style:text-properties", spelling | _each("fo:font-family", "style:font-family{}", _FONT))
    for name, look in PARAGRAPHS.items():
        _paragraph_style(styles, name, look)
    for name, run in RUNS.items():
        style = _add(styles, "style:style", {"style:name": _name(name), "style:family": "text"})
        _add(style, "style:text-properties", _run_properties(run))
    _page(root, title)
    return _bytes(root)


def _paragraph_style(styles: etree._Element, name: str, look: ParagraphLook) -> None:
    style = _add(styles, "style:style", {"style:name": _name(name), "style:family": "paragraph"})
    if name != "body":
        style.set(_q("style:parent-style-name"), _name("body"))
        style.set(_q("style:next-style-name"), _name("body"))
    if look.outline:
        style.set(_q("style:default-outline-level"), str(look.outline))
    properties = {
        "fo:margin-top": f"{look.before}pt",
        "fo:margin-bottom": f"{look.after}pt",
        "fo:margin-left": f"{look.indent}pt",
        "fo:line-height": "110%",
        "fo:orphans": "2",
        "fo:widows": "2",
    }
    if look.keep:
        properties["fo:keep-with-next"] = "always"
    if look.bar:
        properties |= {"fo:border-left": f"1.5pt solid #{LINE}", "fo:padding-left": "6pt"}
    _add(style, "style:paragraph-properties", properties)
    letters = {"fo:color": f"#{look.colour}"} | _each("fo:font-size", "style:font-size{}", f"{look.size}pt")
    if look.bold:
        letters |= _each("fo:font-weight", "style:font-weight{}", "bold")
    _add(style, "style:text-properties", letters)
    mirrored = {"style:parent-style-name": _name(name), "style:name": _name(name) + _BACKWARDS}
    backwards = _add(styles, "style:style", mirrored | {"style:family": "paragraph"})
    turned = {"style:writing-mode": "rl-tb", "fo:text-align": "right"}  # LibreOffice takes "start" for the left
    if look.bar:
        turned |= {"fo:border-left": "none", "fo:padding-left": "0pt"}  # a bar on the far side marks nothing
    _add(backwards, "style:paragraph-properties", turned)


def _run_properties(look: RunLook) -> dict[str, str]:
    properties: dict[str, str] = {}
    if look.colour:
        properties["fo:color"] = f"#{look.colour}"
    if look.background:
        properties["fo:background-color"] = f"#{look.background}"
    if look.bold:
        properties |= _each("fo:font-weight", "style:font-weight{}", "bold")
    if look.fixed:
        properties |= _each("fo:font-family", "style:font-family{}", _FIXED_FONT)
    if look.underline:
        style = "solid" if look.underline == "double" else {"dashed": "dash"}.get(look.underline, look.underline)
        properties |= {"style:text-underline-style": style, "style:text-underline-width": "auto"}
        if look.underline == "double":
            properties["style:text-underline-type"] = "double"
    if look.raised:
        properties["style:text-position"] = "super 70%"
    return properties


def _each(latin: str, other: str, value: str) -> dict[str, str]:
    """A property for Latin letters and, under its other names, for East Asian and right-to-left ones."""
    return {latin: value, other.format("-asian"): value, other.format("-complex"): value}


def _page(root: etree._Element, title: str) -> None:
    layout = _add(_add(root, "office:automatic-styles"), "style:page-layout", {"style:name": "A4"})
    size = {"fo:page-width": "21cm", "fo:page-height": "29.7cm", "style:print-orientation": "portrait"}
    _add(layout, "style:page-layout-properties", size | {"fo:margin": "2cm", "fo:margin-bottom": "1.2cm"})
    footer = _add(_add(layout, "style:footer-style"), "style:header-footer-properties", {"fo:margin-top": "0.4cm"})
    footer.set(_q("fo:min-height"), "0.4cm")
    master = {"style:name": "Standard", "style:page-layout-name": "A4"}
    page = _add(_add(root, "office:master-styles"), "style:master-page", master)
    line = _add(_add(page, "style:footer"), "text:p", {"text:style-name": _name("place")})
    _words(_add(line, "text:span"), f"{title} · ")
    _add(line, "text:page-number", {"text:select-page": "current"}).text = "1"


def _meta(brief: Brief) -> bytes:
    root = _root("office:document-meta")
    meta = _add(root, "office:meta")
    _add(meta, "meta:generator").text = shown(brief.generator)
    _add(meta, "dc:title").text = shown(brief.title)
    if created := utc_second(brief.created):
        _add(meta, "meta:creation-date").text = created
    return _bytes(root)


def _manifest(parts: Iterable[str]) -> bytes:
    root = _root("manifest:manifest", "manifest")
    _add(root, "manifest:file-entry", {"manifest:full-path": "/", "manifest:media-type": MEDIA_TYPE})
    for name in parts:
        if name != "mimetype":
            kind = _KINDS.get(name.rpartition(".")[2], "text/xml")
            _add(root, "manifest:file-entry", {"manifest:full-path": name, "manifest:media-type": kind})
    return _bytes(root)


def _name(style: str) -> str:
    return _STYLES.get(style, f"Brief_{style}")


def _root(name: str, space: str = "office") -> etree._Element:
    return etree.Element(_q(name), {_q(f"{space}:version"): _VERSION}, nsmap=_NAMES)


def _add(parent: etree._Element, name: str, attributes: dict[str, str] | None = None) -> etree._Element:
    return etree.SubElement(parent, _q(name), {_q(key): value for key, value in (attributes or {}).items()})


def _q(name: str) -> str:
    space, _, local = name.partition(":")
    return f"{{{_NAMES[space]}}}{local}"


def _bytes(root: etree._Element) -> bytes:
    return etree.tostring(root, encoding="UTF-8", xml_declaration=True)
