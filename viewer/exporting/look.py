"""How the brief looks in a word processor: the styles that DOCX and ODT both define.

Sizes and distances are points. Colours are those of the printed page, which all stand out on white.
"""

from __future__ import annotations

from dataclasses import dataclass

LINE = "BBBBBB"
_SOFT = "555555"


@dataclass(frozen=True, slots=True)
class ParagraphLook:
    """outline: level in the document's outline, 0 for none. keep: on one page with what follows."""

    size: float
    before: float = 0
    after: float = 2
    indent: float = 0
    bold: bool = False
    colour: str = "000000"
    outline: int = 0
    keep: bool = False
    bar: bool = False


@dataclass(frozen=True, slots=True)
class RunLook:
    """colour and background: RRGGBB, empty for the paragraph's own. fixed: every character equally wide.

    underline: the kind of line under it, one of UNDERLINES; empty for none.
    """

    colour: str = ""
    background: str = ""
    bold: bool = False
    fixed: bool = False
    underline: str = ""
    raised: bool = False


#: Kinds of line -> what Word calls them.
UNDERLINES = {"solid": "single", "double": "double", "dashed": "dash", "dotted": "dotted", "wave": "wave"}
PARAGRAPHS = {
    "title": ParagraphLook(22, after=4, bold=True),
    "lead": ParagraphLook(9, before=4, after=10, colour=_SOFT),
    "heading1": ParagraphLook(16, before=22, after=6, bold=True, outline=1, keep=True),
    "heading2": ParagraphLook(12, before=14, after=4, bold=True, outline=2, keep=True),
    "body": ParagraphLook(10, after=5),
    "verdict": ParagraphLook(10, after=5, keep=True),
    "quotation": ParagraphLook(10, after=4, indent=10, keep=True, bar=True),
    "place": ParagraphLook(8, after=4, colour=_SOFT),
    "located": ParagraphLook(8, after=4, colour=_SOFT, keep=True),
    "about": ParagraphLook(9, after=3),
    "below": ParagraphLook(9, before=6, after=3),
    "cell": ParagraphLook(9),
    "column": ParagraphLook(8.5, after=5),
    "section": ParagraphLook(11, before=4, after=5, bold=True, keep=True),
    "head": ParagraphLook(8, bold=True, colour=_SOFT, keep=True),
}
RUNS = {
    "strong": RunLook(bold=True),
    "soft": RunLook(colour=_SOFT),
    "mark": RunLook(background="FFF3BF"),
    "code": RunLook(fixed=True),
    "agrees": RunLook(colour="00561F", bold=True),
    "conflicts": RunLook(colour="9B0000", bold=True),
    "open": RunLook(colour="5C3D00", bold=True),
    "reference": RunLook(colour="1A4E8A", bold=True, raised=True),
    "on-note": RunLook(background="FFF3BF"),
    "on-agrees": RunLook(background="DDEFE3"),
    "on-conflicts": RunLook(background="FBDDD9"),
    "on-open": RunLook(background="EFE6D2"),
    "on-PERSON": RunLook(underline="solid"),
    "on-ORG": RunLook(underline="double"),
    "on-PLACE": RunLook(underline="dashed"),
    "on-DATE": RunLook(underline="dotted"),
    "on-QUANTITY": RunLook(underline="wave"),
    "link": RunLook(colour="1A4E8A", underline="solid"),
}
SIDES = frozenset({"agrees", "conflicts", "open"})  #: sides of a verdict that have a style of their own
