"""The brief as one HTML file that needs nothing else: no script, no network, no font, no file beside it."""

from __future__ import annotations

import re
from typing import Literal

from markupsafe import Markup

from viewer import paths
from viewer.exporting import marked, timeline_picture, words
from viewer.exporting.brief import Brief, Written
from viewer.exporting.templates import environment, rendered

_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")


_NAMED = {"document": "document.html.j2", "columns": "columns.html.j2"}
_SIZE = re.compile(r'^(<svg[^>]*?) width="[^"]*" height="[^"]*"')


def write(brief: Brief) -> Written:
    """The whole brief, with nothing left out."""
    made = environment(autoescape=True)
    made.filters |= {"before": words.before, "after": words.after, "language": _language}
    whole = {shown.document_id: list(marked.paragraphs(shown)) for shown in brief.texts}
    # Our own style sheet and drawing, in which every word of others is escaped already.
    style = Markup((paths.resources() / "templates" / "brief.css").read_text(encoding="utf-8"))  # noqa: S704
    drawn = timeline_picture.drawn(brief) if brief.claims and not brief.texts else ""
    text = rendered(
        made,
        _NAMED.get(brief.what, "brief.html.j2"),
        brief.template,
        brief=brief,
        style=style,
        timeline=Markup(_SIZE.sub(r"\1", drawn)),  # noqa: S704
        by_document=brief.by_document,
        numbers={account.document.id: number for number, account in enumerate(brief.accounts, 1)},
        whole=whole,
        legend=marked.legend(brief.texts),
        notes={note.id: (number, note) for number, note in enumerate(brief.notes, 1)},
        claims={claim.id: claim for claim in brief.claims},
    )
    return Written(text)


def _language(tag: str | None) -> str | Literal[False]:
    """A language tag fit for the lang attribute, or False, which leaves the attribute out."""
    return tag if tag and _LANGUAGE.fullmatch(tag) else False
