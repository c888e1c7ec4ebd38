"""The templates of the readable exports, in a sandbox: a template can format, and nothing else."""

from __future__ import annotations

from itertools import zip_longest
from pathlib import Path
from typing import Any

from jinja2 import FileSystemLoader, StrictUndefined
from jinja2.sandbox import SandboxedEnvironment

from viewer import paths
from viewer.domain.scale import Scales, Step
from viewer.errors import ViewerError
from viewer.exporting import citation, citing, words
from viewer.exporting.visible import readable, shown, unseen
from viewer.texts import tr

_KEPT = "Nothing was written, and a file of that name is still as it was."
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
        "citation": citing.citation,
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
        "contents": words.contents,
        "place": words.place,
    }
    return made


def _side_by_side(scales: Scales) -> list[tuple[Step, Step]]:
    """The steps of both scales beside each other; the shorter one ends in empty ones."""
    return list(zip_longest(scales.reliability.steps, scales.credibility.steps, fillvalue=Step("", "")))


def rendered(made: SandboxedEnvironment, name: str, own: str, **values: Any) -> str:
    """What a template gives. own: the text of the user's copy, instead of ours by its name. Raises ViewerError."""
    if not own:
        return made.get_template(name).render(values)
    try:
        return made.from_string(own).render(values)
    except Exception as trouble:  # a template is a program, and whoever wrote it is told
        line = getattr(trouble, "lineno", None)
        where = f" in line {line}" if line else ""
        raise ViewerError(
            tr("The template cannot be used: {trouble}{where}.", trouble=trouble, where=where),
            safe=_KEPT,
            do=tr("Mend it, or write out a fresh copy of ours."),
        ) from trouble


def read(path: Path) -> str:
    """A user's template. Raises ViewerError."""
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, ValueError) as trouble:
        raise ViewerError(
            tr("The template “{name}” cannot be read.", name=path.name), safe=_KEPT, do=tr("Check the path.")
        ) from trouble


def ours(name: str) -> str:
    """The text of a template of ours, to be copied and changed."""
    return (paths.resources() / "templates" / name).read_text(encoding="utf-8")


def _without_controls(value: Any) -> Any:
    # Markup is a str too, but one that must stay Markup: it comes from our own style sheet.
    return readable(value) if type(value) is str else value
