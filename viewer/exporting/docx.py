"""The brief as a Word document (Office Open XML, transitional).

Headings are Word's own, so that its navigation shows the outline; tables repeat their heads; quotes
carry their language and direction. Nothing in the file runs or is fetched: no field but the page
number, no template. Links are plain web addresses that wait to be clicked.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping

from lxml import etree

from viewer.exporting.brief import Brief, BriefNote, Packed, named
from viewer.exporting.look import LINE, PARAGRAPHS, RUNS, UNDERLINES, ParagraphLook, RunLook
from viewer.exporting.pages import Block, Paragraph, Picture, Run, Table, pages
from viewer.exporting.visible import readable, shown
from viewer.exporting.words import utc_second
from viewer.exporting.zipped import zipped

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_PART = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_WP = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
_A = "http://schemas.openxmlformats.org/drawingml/2006/main"
_PIC = "http://schemas.openxmlformats.org/drawingml/2006/picture"
_EMU_PER_TWIP = 635
_CORE = "application/vnd.openxmlformats-package.core-properties+xml"
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
#: Names that Word knows and translates; other styles are our own.
_NAMES = {
    "title": "Title",
    "heading1": "heading 1",
    "heading2": "heading 2",
    "body": "Normal",
    "quotation": "Quote",
    "link": "Hyperlink",
    "strong": "Strong",
}
_IDS = {name: _NAMES.get(name, name).title().replace(" ", "") for name in (*PARAGRAPHS, *RUNS)}
_FONT, _FIXED_FONT = "Arial", "Courier New"
_PAGE = {"w": "11906", "h": "16838"}  # A4; here and below lengths are twentieths of a point
_MARGIN, _LINE_WIDTH = "1134", 9638
_PIECES = re.compile(r"[\n\t]|[^\n\t]+")
_BREAKS = {"\n": "br", "\t": "tab"}


class _Parts:
    """What the body refers to, in the order it comes: addresses, pictures, and the first and last run of each note."""

    def __init__(self, blocks: Iterable[Block], comments: Mapping[str, int]) -> None:
        self.links: list[str] = []
        self.pictures: list[bytes] = []
        self.begin: dict[int, list[int]] = defaultdict(list)
        self.end: dict[int, list[int]] = defaultdict(list)
        first: dict[str, Run] = {}
        last: dict[str, Run] = {}
        for run in (run for block in blocks if isinstance(block, Paragraph) for run in block.runs):
            for note in run.comments:
                first.setdefault(note, run)
                last[note] = run
        for note, number in comments.items():
            if note in first:
                self.begin[id(first[note])].append(number)
                self.end[id(last[note])].append(number)


def write(brief: Brief) -> Packed:
    """The whole brief. The notes on a single account are Word's own comments on it."""
    blocks = list(pages(brief, margin=False))
    notes = brief.notes if brief.what == "document" else ()
    needed = _Parts(blocks, {note.id: number for number, note in enumerate(notes)})
    document = _document(blocks, needed)
    parts = {
        "[Content_Types].xml": _content_types(),
        "_rels/.rels": _relations(
            ("rId1", f"{_R}/officeDocument", "word/document.xml"),
            ("rId2", f"{_PACKAGE}/relationships/metadata/core-properties", "docProps/core.xml"),
        ),
        "docProps/core.xml": _properties(brief),
        "word/document.xml": document,
        "word/styles.xml": _styles(),
        "word/settings.xml": _settings(),
        "word/footer.xml": _footer(shown(brief.title, 90)),
        "word/comments.xml": _comments(notes),
        **{f"word/media/picture{number}.png": data for number, data in enumerate(needed.pictures)},
        "word/_rels/document.xml.rels": _relations(
            *((f"rId{number}", f"{_R}/{name}", f"{name}.xml") for number, name in enumerate(_LINKED, 1)),
            *((_picture_id(n), f"{_R}/image", f"media/picture{n}.png") for n in range(len(needed.pictures))),
            *((_link_id(number), f"{_R}/hyperlink", link) for number, link in enumerate(needed.links)),
        ),
    }
    drawn = any(isinstance(block, Picture) and not block.png for block in blocks)
    return Packed(zipped(parts), named(("the timeline as a picture", drawn)))


_LINKED = ("styles", "settings", "footer", "comments")
_FOOTER_ID = f"rId{_LINKED.index('footer') + 1}"


def _link_id(number: int) -> str:
    return f"rId{number + 100}"


def _picture_id(number: int) -> str:
    return f"rIdPicture{number}"


def _document(blocks: Iterable[Block], needed: _Parts) -> bytes:
    """The body; what it refers to is added to `needed`."""
    root = _root("document", r=_R, wp=_WP, a=_A, pic=_PIC)
    body = _add(root, "body")
    for block in blocks:
        if isinstance(block, Table):
            _table(body, block, needed)
        elif isinstance(block, Picture):
            _picture(body, block, needed)
        else:
            _paragraph(body, block, needed)
    section = _add(body, "sectPr")
    footer = _add(section, "footerReference", type="default")
    footer.set(f"{{{_R}}}id", _FOOTER_ID)
    _add(section, "pgSz", **_PAGE)
    _add(
        section,
        "pgMar",
        **dict.fromkeys(("top", "right", "bottom", "left"), _MARGIN),
        header="567",
        footer="567",
        gutter="0",
    )
    return _bytes(root)


def _picture(parent: etree._Element, picture: Picture, needed: _Parts) -> None:
    """A picture as wide as the line, with what it shows in words for those who do not see it."""
    if not picture.png:
        return
    number = len(needed.pictures)
    needed.pictures.append(picture.png)
    wide = _LINE_WIDTH * _EMU_PER_TWIP
    size = {"cx": str(wide), "cy": str(round(wide * picture.height / picture.width))}
    inline = etree.SubElement(
        _add(_add(_add(parent, "p"), "r"), "drawing"), f"{{{_WP}}}inline", dict.fromkeys(("distT", "distB"), "0")
    )
    etree.SubElement(inline, f"{{{_WP}}}extent", size)
    about = {"id": str(number + 1), "name": f"Picture {number + 1}", "descr": picture.description}
    etree.SubElement(inline, f"{{{_WP}}}docPr", about)
    graphic = etree.SubElement(etree.SubElement(inline, f"{{{_A}}}graphic"), f"{{{_A}}}graphicData", {"uri": _PIC})
    drawn = etree.SubElement(graphic, f"{{{_PIC}}}pic")
    named_ = etree.SubElement(drawn, f"{{{_PIC}}}nvPicPr")
    etree.SubElement(named_, f"{{{_PIC}}}cNvPr", {"id": "0", "name": about["name"]})
    etree.SubElement(named_, f"{{{_PIC}}}cNvPicPr")
    fill = etree.SubElement(drawn, f"{{{_PIC}}}blipFill")
    etree.SubElement(fill, f"{{{_A}}}blip", {f"{{{_R}}}embed": _picture_id(number)})
    etree.SubElement(etree.SubElement(fill, f"{{{_A}}}stretch"), f"{{{_A}}}fillRect")
    shape = etree.SubElement(drawn, f"{{{_PIC}}}spPr")
    frame = etree.SubElement(shape, f"{{{_A}}}xfrm")
    etree.SubElement(frame, f"{{{_A}}}off", {"x": "0", "y": "0"})
    etree.SubElement(frame, f"{{{_A}}}ext", size)
    etree.SubElement(etree.SubElement(shape, f"{{{_A}}}prstGeom", {"prst": "rect"}), f"{{{_A}}}avLst")


def _comments(notes: Iterable[BriefNote]) -> bytes:
    """Word's comments: the notes on the account, each with its author and time."""
    root = _root("comments")
    for number, note in enumerate(notes):
        about = {"id": str(number), "author": shown(note.author) or "—", "initials": shown(note.author)[:2] or "—"}
        if written := utc_second(note.modified):
            about["date"] = written
        made = _add(root, "comment", **about)
        tags = f"[{', '.join(map(shown, note.tags))}]" if note.tags else ""
        for line in [*readable(note.body).split("\n"), *([tags] if tags else [])]:
            _run(_add(made, "p"), Run(line))
    return _bytes(root)


def _paragraph(parent: etree._Element, paragraph: Paragraph, needed: _Parts) -> None:
    made = _add(parent, "p")
    properties = _add(made, "pPr")
    _add(properties, "pStyle", val=_IDS[paragraph.style])
    if paragraph.right_to_left:
        if PARAGRAPHS[paragraph.style].bar:  # on the far side it would mark nothing
            _add(_add(properties, "pBdr"), "left", val="nil")
        _add(properties, "bidi")
    for run in paragraph.runs:
        for number in needed.begin.get(id(run), ()):
            _add(made, "commentRangeStart", id=str(number))
        if run.link:
            anchor = _add(made, "hyperlink")
            anchor.set(f"{{{_R}}}id", _link_id(len(needed.links)))
            needed.links.append(run.link)
            _run(anchor, run)
        else:
            _run(made, run)
        for number in needed.end.get(id(run), ()):
            _add(made, "commentRangeEnd", id=str(number))
            _add(_add(made, "r"), "commentReference", id=str(number))


def _run(parent: etree._Element, run: Run) -> None:
    made = _add(parent, "r")
    backwards = run.right_to_left
    if run.style or run.language or backwards:
        properties = _add(made, "rPr")
        if run.style:
            _add(properties, "rStyle", val=_IDS[run.style])
        if backwards:
            _add(properties, "rtl")
        if run.language:
            _add(properties, "lang", **{"bidi" if backwards else "val": run.language})
    for piece in _PIECES.findall(run.text):
        if piece in _BREAKS:
            _add(made, _BREAKS[piece])
        else:
            text = _add(made, "t")
            text.text = piece
            text.set(_SPACE, "preserve")


def _table(parent: etree._Element, table: Table, needed: _Parts) -> None:
    made = _add(parent, "tbl")
    properties = _add(made, "tblPr")
    _add(properties, "tblStyle", val="BriefTable")
    _add(properties, "tblW", w=str(_LINE_WIDTH), type="dxa")
    _add(properties, "tblLayout", type="fixed")
    widths = [str(_LINE_WIDTH * share // 100) for share in table.widths]
    grid = _add(made, "tblGrid")
    for width in widths:
        _add(grid, "gridCol", w=width)
    for cells in (table.head, *table.rows):
        if not cells:
            continue
        row = _add(made, "tr")
        row_properties = _add(row, "trPr")
        _add(row_properties, "cantSplit")
        if cells is table.head:
            _add(row_properties, "tblHeader")
        for width, cell in zip(widths, cells, strict=True):
            column = _add(row, "tc")
            _add(_add(column, "tcPr"), "tcW", w=width, type="dxa")
            for paragraph in cell:
                _paragraph(column, paragraph, needed)


def _styles() -> bytes:
    root = _root("styles")
    defaults = _add(_add(_add(root, "docDefaults"), "rPrDefault"), "rPr")
    _add(defaults, "rFonts", **dict.fromkeys(("ascii", "hAnsi", "eastAsia", "cs"), _FONT))
    _add(defaults, "lang", val="en-GB", eastAsia="en-US", bidi="ar-SA")
    for name, look in PARAGRAPHS.items():
        _paragraph_style(root, name, look)
    for name, run in RUNS.items():
        _run_style(root, name, run)
    _table_style(root)
    return _bytes(root)


def _paragraph_style(root: etree._Element, name: str, look: ParagraphLook) -> None:
    style = _add(root, "style", type="paragraph", styleId=_IDS[name], **({"default": "1"} if name == "body" else {}))
    _add(style, "name", val=_NAMES.get(name, f"Brief {name}"))
    if name != "body":
        _add(style, "basedOn", val=_IDS["body"])
        _add(style, "next", val=_IDS["body"])
    _add(style, "qFormat")
    paragraph = _add(style, "pPr")
    if look.keep:
        _add(paragraph, "keepNext")
    _add(paragraph, "widowControl")
    if look.bar:
        _add(_add(paragraph, "pBdr"), "left", val="single", sz="12", space="6", color=LINE)
    _add(paragraph, "spacing", before=_twips(look.before), after=_twips(look.after), line="264", lineRule="auto")
    if look.indent:
        _add(paragraph, "ind", start=_twips(look.indent), left=_twips(look.indent))
    if look.outline:
        _add(paragraph, "outlineLvl", val=str(look.outline - 1))
    run = _add(style, "rPr")
    if look.bold:
        _add(run, "b")
        _add(run, "bCs")
    _add(run, "color", val=look.colour)
    for size in ("sz", "szCs"):
        _add(run, size, val=str(round(2 * look.size)))


def _run_style(root: etree._Element, name: str, look: RunLook) -> None:
    style = _add(root, "style", type="character", styleId=_IDS[name])
    _add(style, "name", val=_NAMES.get(name, f"Brief {name}"))
    _add(style, "qFormat")
    run = _add(style, "rPr")
    if look.fixed:
        _add(run, "rFonts", ascii=_FIXED_FONT, hAnsi=_FIXED_FONT, cs=_FIXED_FONT)
    if look.bold:
        _add(run, "b")
        _add(run, "bCs")
    if look.colour:
        _add(run, "color", val=look.colour)
    if look.underline:
        _add(run, "u", val=UNDERLINES[look.underline])
    if look.background:
        _add(run, "shd", val="clear", color="auto", fill=look.background)
    if look.raised:
        _add(run, "vertAlign", val="superscript")


def _table_style(root: etree._Element) -> None:
    style = _add(root, "style", type="table", styleId="BriefTable")
    _add(style, "name", val="Brief table")
    table = _add(style, "tblPr")
    borders = _add(table, "tblBorders")
    for side in ("top", "bottom", "insideH"):
        _add(borders, side, val="single", sz="4", space="0", color=LINE)
    margins = _add(table, "tblCellMar")
    for side, width in (("top", "40"), ("left", "0"), ("bottom", "20"), ("right", "120")):
        _add(margins, side, w=width, type="dxa")


def _settings() -> bytes:
    root = _root("settings")
    compatibility = _add(root, "compat")  # without it Word takes the file for one of 2007
    _add(
        compatibility,
        "compatSetting",
        name="compatibilityMode",
        uri="http://schemas.microsoft.com/office/word",
        val="15",
    )
    return _bytes(root)


def _footer(title: str) -> bytes:
    root = _root("ftr")
    made = _add(root, "p")
    _add(_add(made, "pPr"), "pStyle", val=_IDS["place"])
    _run(made, Run(f"{title} · "))
    _run(_add(made, "fldSimple", instr="PAGE"), Run("1"))
    return _bytes(root)


def _properties(brief: Brief) -> bytes:
    names = {
        "cp": f"{_PACKAGE}/metadata/core-properties",
        "dc": "http://purl.org/dc/elements/1.1/",
        "dcterms": "http://purl.org/dc/terms/",
        "xsi": "http://www.w3.org/2001/XMLSchema-instance",
    }
    root = etree.Element(f"{{{names['cp']}}}coreProperties", nsmap=names)
    etree.SubElement(root, f"{{{names['dc']}}}title").text = shown(brief.title)
    etree.SubElement(root, f"{{{names['dc']}}}description").text = f"Made by {shown(brief.generator)}"
    if created := utc_second(brief.created):
        moment = etree.SubElement(root, f"{{{names['dcterms']}}}created", {f"{{{names['xsi']}}}type": "dcterms:W3CDTF"})
        moment.text = created
    return _bytes(root)


def _content_types() -> bytes:
    root = etree.Element("Types", xmlns=f"{_PACKAGE}/content-types")
    etree.SubElement(
        root, "Default", Extension="rels", ContentType="application/vnd.openxmlformats-package.relationships+xml"
    )
    etree.SubElement(root, "Default", Extension="png", ContentType="image/png")
    etree.SubElement(root, "Default", Extension="xml", ContentType="application/xml")
    kinds = {f"/word/{name}.xml": f"{_PART}.{name}+xml" for name in _LINKED}
    kinds |= {"/word/document.xml": f"{_PART}.document.main+xml", "/docProps/core.xml": _CORE}
    for name, kind in kinds.items():
        etree.SubElement(root, "Override", PartName=name, ContentType=kind)
    return _bytes(root)


def _relations(*relations: tuple[str, str, str]) -> bytes:
    root = etree.Element("Relationships", xmlns=f"{_PACKAGE}/relationships")
    for id, kind, target in relations:
        relation = etree.SubElement(root, "Relationship", Id=id, Type=kind, Target=target)
        if kind.endswith("/hyperlink"):
            relation.set("TargetMode", "External")
    return _bytes(root)


def _root(tag: str, **names: str) -> etree._Element:
    return etree.Element(f"{{{_W}}}{tag}", nsmap={"w": _W, **names})


def _add(parent: etree._Element, tag: str, **attributes: str) -> etree._Element:
    return etree.SubElement(parent, f"{{{_W}}}{tag}", {f"{{{_W}}}{name}": value for name, value in attributes.items()})


def _bytes(root: etree._Element) -> bytes:
    return etree.tostring(root, encoding="UTF-8", xml_declaration=True, standalone=True)


def _twips(points: float) -> str:
    return str(round(20 * points))
