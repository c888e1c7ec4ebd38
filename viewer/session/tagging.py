"""Tags: the legend that says what they and their colours mean."""

from __future__ import annotations

import re
from collections.abc import Sequence

from viewer.domain.change import Change
from viewer.domain.tag import Legend, Tag, is_within, tidy
from viewer.errors import ViewerError
from viewer.session.core import Core
from viewer.storage import notes as note_rows
from viewer.storage import tags
from viewer.texts import tr

_COLOUR = re.compile(r"#[0-9a-f]{6}")


class Tagging(Core):
    """The legend of an archive."""

    def legend(self) -> Legend:
        """What the user has said of tags, in the user's order."""
        return Legend(tags.legend(self._archive.db))

    def tags(self) -> list[Tag]:
        """Every tag: those of the legend, then those in use that nobody has described, by name."""
        described = tags.legend(self._archive.db)
        known = {tag.name.casefold() for tag in described}
        used = note_rows.tags_in_use(self._archive.db)
        others = sorted((name for name in used if name.casefold() not in known), key=str.casefold)
        return described + [Tag("", name, count=used[name]) for name in others]

    def describe_tag(self, name: str, colour: str | None = None, meaning: str | None = None) -> Change:
        """Says what a tag means and which colour it gives a highlight ("#rrggbb"; "" for none)."""
        name = _named(name)
        if colour:
            colour = colour.lower()
            if not _COLOUR.fullmatch(colour):
                raise ViewerError(
                    tr("“{colour}” is no colour.", colour=colour), do=tr("Write it as #rrggbb, such as #0072b2.")
                )
        text = None if meaning is None else " ".join(meaning.split())
        return self._edit("Describe tag", lambda edit: tags.describe(edit, name, colour, text))[1]

    def rename_tag(self, old: str, new: str) -> Change:
        """Gives a tag, with all its parts, another name on every note."""
        old, new = self._known(old), _named(new)
        if is_within(new, old) and new.casefold() != old.casefold():
            raise ViewerError(
                tr("“{old}” cannot become a part of itself.", old=old),
                safe=tr("Nothing was changed."),
                do=tr("Choose another name."),
            )
        return self._edit("Rename tag", lambda edit: tags.rename(edit, old, new))[1]

    def delete_tag(self, name: str) -> Change:
        """Takes a tag, with all its parts, from the legend and from every note."""
        name = self._known(name)
        return self._edit("Delete tag", lambda edit: tags.remove(edit, name))[1]

    def order_tags(self, names: Sequence[str]) -> Change:
        """Puts the legend into this order; the colour of the highest tag is the colour of a note."""
        return self._edit("Order tags", lambda edit: tags.order(edit, names))[1]

    def _known(self, name: str) -> str:
        name = _named(name)
        if not any(is_within(tag.name, name) for tag in self.tags()):
            raise ViewerError(
                tr("There is no tag “{name}” in this archive.", name=name), do=tr("Undo brings back a deleted one.")
            )
        return name


def _named(name: str) -> str:
    name = tidy(name)
    if not name:
        raise ViewerError(tr("A tag needs a name."), do=tr("Type a word."))
    return name
