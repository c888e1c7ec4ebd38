"""Notes and their anchors, after the W3C Web Annotation model (2017)."""

from __future__ import annotations

from dataclasses import dataclass

CONTEXT = 32  #: characters kept on either side of a quote, as Hypothesis does
#: What can be said of a note or of a whole account (see data.md, `source_flag`).
FLAGS = ("primary", "second-hand", "preliminary", "retracted", "corrected", "translated", "anonymous", "irrelevant")
#: Whether something is still to be done about a note: nothing was ever, it is, it has been.
TODO = ("", "open", "done")


@dataclass(frozen=True, slots=True)
class Anchor:
    """A place in a document: TextPositionSelector and TextQuoteSelector together.

    start, end: code points of the canonical text, end exclusive; quote is text[start:end].
    """

    document: str
    start: int
    end: int
    quote: str
    prefix: str = ""
    suffix: str = ""


def anchor(document: str, text: str, start: int, end: int) -> Anchor:
    """The anchor of text[start:end] in `document`.

    >>> anchor("d", "They met in 2018.", 12, 16)
    Anchor(document='d', start=12, end=16, quote='2018', prefix='They met in ', suffix='.')
    """
    if not 0 <= start < end <= len(text):
        raise ValueError(f"no passage at {start}..{end} of {len(text)} characters")
    return Anchor(
        document,
        start,
        end,
        text[start:end],
        text[max(0, start - CONTEXT) : start],
        text[end : end + CONTEXT],
    )


@dataclass(frozen=True, slots=True)
class Note:
    """What a user writes on a passage.

    anchor: None for a note on the archive as a whole. version grows with each save. private: stays here when the
    archive is shared or exported, unless the user says otherwise.
    flags: of FLAGS; todo: one of TODO. document: what it stands on, if anything. lost: the words it stood on
    in an older version of the document, where the present one no longer has them; its anchor is None then.
    """

    id: str
    body: str
    tags: tuple[str, ...] = ()
    anchor: Anchor | None = None
    author: str = ""
    created: str = ""
    modified: str = ""
    version: int = 1
    flags: tuple[str, ...] = ()
    todo: str = ""
    document: str = ""
    lost: str = ""
    private: bool = False
