"""The templates of the readable exports, in a sandbox: a template can format, and nothing else."""

from __future__ import annotations

from itertools import zip_longest
from typing import Any

from jinja2 import FileSystemLoader, StrictUndefined
from jinja2.sandbox import SandboxedEnvironment

from viewer import paths
from viewer.domain.scale import Scales, Step
from viewer.exporting import citation, words
from viewer.exporting.visible import readable, shown, unseen

NAME_LENGTH = 160  #: longer titles are cut where they are headings; the citation has them whole


def environment(*, autoescape: bool) -> SandboxedEnvironment:
    """An environment with the words and filters both readable forms share."""
    made = SandboxedEnvironment(
        loader=FileSystemLoader(paths.resources() / "templates"),
        autoescape=autoescape,
        undefined=StrictUndefined,
        finalize=_without_controls,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    made.globals |= {
        "link": citation.link,
        "reference": citation.reference,
    }
    made.filters |= {
        "shown": shown,
        "heading": lambda text: shown(text, NAME_LENGTH),
        "unseen": unseen,
        "verdict": words.verdict,
        "stance": words.stance,
        "part": words.part,
        "relation": words.relation,
        "todo": words.todo,
        "credibility": words.credibility,
        "reliability": words.reliability,
        "given": words.given,
        "side_by_side": _side_by_side,
        "moment": words.moment,
    }
    return made


def _side_by_side(scales: Scales) -> list[tuple[Step, Step]]:
    """The steps of both scales beside each other; the shorter one ends in empty ones."""
    return list(zip_longest(scales.reliability.steps, scales.credibility.steps, fillvalue=Step("", "")))


def _without_controls(value: Any) -> Any:
    # Markup is a str too, but one that must stay Markup: it comes from our own style sheet.
    return readable(value) if type(value) is str else value
