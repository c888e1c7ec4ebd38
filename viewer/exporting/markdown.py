"""The brief as Markdown: readable as it is, and at home in Obsidian, Pandoc and on GitHub.

Words of others are escaped only where one of those programs would act on them, so that ordinary
prose, and every quote made of it, is found to the letter by a plain text search.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable

from viewer.exporting import timeline_picture
from viewer.exporting.brief import Brief, Written, named
from viewer.exporting.citation import link
from viewer.exporting.templates import NAME_LENGTH, environment, rendered
from viewer.exporting.visible import readable, shown

_ACTS = re.compile(
    r"""
      \\(?=[!-/:-@\[-`{-~]|$)                 # a backslash that would escape, or break the line
    | `                                       # code
    | \|                                      # table cells
    | \^                                      # block ids, footnotes, superscripts
    | (?<!\s)\*|\*(?!\s)                      # emphasis, not 5 * 3
    | (?<![^\W_])_|_(?![^\W_])                # emphasis, not snake_case
    | (?<=\S)~|~(?!\d)                        # struck out, not ~25,000
    | (?<!\S)\#                               # headings and tags
    | <(?=[A-Za-z/!?%]|$)                     # HTML, comments, template tags
    | &(?=\#?\w+;)                            # character references
    | \[(?=[\[^@!])                           # wiki links, footnotes, citations, callouts
    | \](?=[(\[:{\]])                         # links and their definitions
    | \{(?=[{%:\#.]|$)                        # templates and attributes
    | =(?==)|(?<==)=                          # highlights
    | %(?=%)|(?<=%)%                          # hidden comments
    | \$(?=\$|\S[^$]*\$)|(?<=\S)\$(?!\d|\s|$) # formulas, not $5
    | :(?=//)                                 # bare links
    | (?<=\bmailto):|(?<=\bxmpp):
    | (?<=\bwww)\.
    | (?<=\w)@(?=\w)                          # addresses
    """,
    re.VERBOSE | re.IGNORECASE,
)
_STARTS_BLOCK = re.compile(r"^([ \t]*)(?:(>)|([-+*=:])(?=\s|$|\3|-)|(\d{1,9})([.)])(?=\s|$))")
_INDENT = re.compile(r"^(?=(?: {4}| {0,3}\t))[ \t]")  # four columns would make it code
_BLANK_LINES = re.compile(r"\n{3,}")  # templates leave them; more than one says nothing
_LAST_BRACKET = re.compile(r"\]$")
# The lines between which a user writes; no exported text can hold one, as "<!" is always escaped.
_YOURS = re.compile(
    r"^(?P<begin><!-- yours: (?P<id>[A-Za-z0-9-]+) -->)$(?P<text>.*?)^(?P<end><!-- /yours: (?P=id) -->)$",
    re.DOTALL | re.MULTILINE,
)
_UNFIT_FOR_AN_ID = re.compile(r"[^A-Za-z0-9-]+")


def write(brief: Brief) -> Written:
    """The whole brief. Re-exporting gives the same text, with the same block ids."""
    made = environment(autoescape=False)
    made.filters |= {
        "md": escaped,
        "line": _line,
        "begun": _begun,
        "name": lambda text: escaped(shown(text, NAME_LENGTH)),
        "quoted": quoted,
        "block_id": block_id,
        "yaml": _yaml,
        "url": _url,
        "zip": zip,
    }
    left_out = named(
        ("the words before and after each quote", any(brief.quotes)),
        ("the timeline as a picture", brief.claims and timeline_picture.drawn(brief)),
    )
    text = rendered(
        made, "brief.md.j2", brief.template, brief=brief, by_document=brief.by_document, tags=_tags(brief.tags)
    )
    return Written(_BLANK_LINES.sub("\n\n", text), left_out)


def update(old: str, new: Written) -> Written:
    """`new` with what the user wrote into the former file between our marked lines.

    What belongs to a claim or a note that is no longer there goes to the end, so that nothing is lost.
    """
    kept = {match["id"]: match["text"] for match in _YOURS.finditer(old) if match["text"].strip()}
    if not kept:
        return new

    def put_back(match: re.Match[str]) -> str:
        own = kept.pop(match["id"], match["text"])
        return f"{match['begin']}{own}{match['end']}"

    text = _YOURS.sub(put_back, new.text)
    if kept:
        text += "\n## Kept from the former file\n"
        text += "".join(f"\n<!-- yours: {id} -->{own}<!-- /yours: {id} -->\n" for id, own in kept.items())
    return Written(text, new.left_out)


def escaped(text: str) -> str:
    """`text` as Markdown that says exactly that and does nothing.

    >>> escaped("[He] paid $5, ~25,000 came; see *this*.")
    '[He] paid $5, ~25,000 came; see \\\\*this\\\\*.'
    """
    return "\n".join(_escaped_line(line) for line in readable(text).split("\n"))


def quoted(text: str) -> str:
    """`text` as a blockquote: every line to the letter behind "> "."""
    return "\n".join(f"> {line}" if line.strip() else ">" for line in escaped(text).split("\n"))


def block_id(id: str) -> str:
    """An id as Obsidian allows it in a block reference.

    >>> block_id("01J_ä/x")
    '01J-x'
    """
    return _UNFIT_FOR_AN_ID.sub("-", id).strip("-") or "x"


def _escaped_line(line: str) -> str:
    line = _ACTS.sub(lambda match: "\\" + match.group(), line)
    line = _STARTS_BLOCK.sub(_escaped_start, line)
    return _INDENT.sub(lambda match: f"&#{ord(match.group())};", line)


def _escaped_start(match: re.Match[str]) -> str:
    indent, quotation, bullet, number, dot = match.groups()
    return f"{indent}{number}\\{dot}" if number else f"{indent}\\{quotation or bullet}"


def _line(text: str) -> str:
    """`text` on one line, fit to be followed by a colon or a bracket of the template's."""
    return _LAST_BRACKET.sub(r"\\]", escaped(shown(text)))


def _begun(text: str) -> str:
    """`text` on one line, with the blanks at its ends that what follows or comes before needs."""
    line = _line(text)
    return f"{' ' * text.startswith(' ')}{line}{' ' * text.endswith(' ')}"


def _yaml(value: str) -> str:
    """A YAML double-quoted scalar; every JSON string is one."""
    return json.dumps(shown(value), ensure_ascii=False)


def _url(url: str) -> str:
    return f"<{url}>" if link(url) else _line(url)


def _tags(tags: Iterable[str]) -> tuple[str, ...]:
    """Tags for the front matter, where note programs allow no blanks."""
    return tuple(dict.fromkeys("-".join(tag.split()) for tag in tags if tag.strip()))
