"""The brief as one HTML file that needs nothing else: no script, no network, no font, no image."""

from __future__ import annotations

import re
from typing import Literal

from markupsafe import Markup

from viewer import paths
from viewer.exporting import words
from viewer.exporting.brief import Brief, Written
from viewer.exporting.templates import environment

_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")


def write(brief: Brief) -> Written:
    """The whole brief, with nothing left out."""
    made = environment(autoescape=True)
    made.filters |= {"before": words.before, "after": words.after, "language": _language}
    # Our own style sheet, not a word of anybody's: the only text that is not escaped.
    style = Markup((paths.resources() / "templates" / "brief.css").read_text(encoding="utf-8"))  # noqa: S704
    text = made.get_template("brief.html.j2").render(
        brief=brief,
        style=style,
        by_document=brief.by_document,
        numbers={account.document.id: number for number, account in enumerate(brief.accounts, 1)},
    )
    return Written(text)


def _language(tag: str | None) -> str | Literal[False]:
    """A language tag fit for the lang attribute, or False, which leaves the attribute out."""
    return tag if tag and _LANGUAGE.fullmatch(tag) else False
