"""Exports: how one reaches the disk. The forms themselves stand in `forms`."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from viewer.errors import ViewerError
from viewer.exporting import templates
from viewer.exporting.brief import Brief, Packed, Written
from viewer.exporting.citing import STYLES
from viewer.exporting.files import read_existing, write_whole
from viewer.exporting.forms import FORMS, PLANNED, Form, Press
from viewer.exporting.wanted import CONTENTS, Wanted
from viewer.texts import tr

__all__ = ["FORMS", "PLANNED", "Exported", "Form", "Press", "export", "fits", "form_named"]
_BOM = "\ufeff"
_UNWRITTEN = "Nothing was written."


@dataclass(frozen=True, slots=True)
class Exported:
    """What lies where. left_out: what the form cannot hold, of the things the brief had."""

    target: Path
    form: str
    left_out: tuple[str, ...] = ()


def form_named(name: str) -> Form:
    """The form of that name. Raises ViewerError."""
    chosen = FORMS.get(name)
    if chosen is None:
        known = "is not there yet" if name in PLANNED else "is not one that Parallax knows"
        raise ViewerError(
            tr("The form “{name}” {known}.", name=name, known=known),
            safe=_UNWRITTEN,
            do=tr("Choose one of {list}.", list=", ".join(FORMS)),
        )
    return chosen


def fits(form: Form, wanted: Wanted, press: Press | None) -> None:
    """Refuses what a form cannot do, before anything is gathered. Raises ViewerError."""
    if form.pressed and press is None:
        raise ViewerError(
            tr("The form “{name}” is made by the window's part of Parallax, which is not here.", name=form.name),
            safe=_UNWRITTEN,
            do=tr("Choose another form; a web page can be printed to PDF by any browser."),
        )
    if wanted.what not in CONTENTS or wanted.style not in STYLES:
        raise ViewerError(
            tr("“{what}” in the style “{style}” is nothing that can be written.", what=wanted.what, style=wanted.style),
            safe=_UNWRITTEN,
            do=tr(
                "Choose one of {list}, and one of the styles {list2}.",
                list=", ".join(CONTENTS),
                list2=", ".join(STYLES),
            ),
        )
    if wanted.what not in form.contents:
        able = ", ".join(each.name for each in FORMS.values() if wanted.what in each.contents)
        raise ViewerError(
            tr("The form “{name}” cannot hold “{what}”.", name=form.name, what=wanted.what),
            safe=_UNWRITTEN,
            do=tr("Choose one of {able}.", able=able),
        )
    if wanted.template and (not form.template or wanted.what not in ("brief", "notes")):
        able = " or ".join(each.name for each in FORMS.values() if each.template)
        raise ViewerError(
            tr("The form “{name}” is made without a template.", name=form.name),
            safe=_UNWRITTEN,
            do=tr("Choose {able}.", able=able),
        )


def export(form: str, brief: Brief, target: Path, wanted: Wanted | None = None, press: Press | None = None) -> Exported:
    """Writes `brief` to `target` in the form of that name, completely or not at all. Raises ViewerError."""
    chosen, how = form_named(form), wanted or Wanted(what=brief.what, style=brief.style)
    fits(chosen, how, press)
    written = made(chosen, brief, target, how, press)
    write_whole(target, written.data)
    return Exported(target, form, written.left_out)


def made(form: Form, brief: Brief, target: Path, wanted: Wanted, press: Press | None) -> Written | Packed:
    """The file in that form, before it is written. target: where the user may have written something between."""
    template = templates.read(wanted.template) if wanted.template else ""
    brief = replace(brief, raster=press.png if press else None, template=template)
    written = form.pressed(brief, press) if form.pressed and press else form.write(brief)
    if brief.texts and brief.claims:
        written = replace(written, left_out=(*written.left_out, "what the claims say of the highlighted words"))
    if form.update and isinstance(written, Written):
        written = form.update(read_existing(target), written)
    if isinstance(written, Written) and written.text.startswith(_BOM) and not wanted.bom:
        written = replace(written, text=written.text.removeprefix(_BOM))
    return written
