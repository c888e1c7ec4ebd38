"""What a list of notes is narrowed to."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class NoteNarrowing:
    """Notes that fit everything that is asked; an empty field asks nothing.

    text: words that all stand in the note, its quote, its tags or the title of its account; "#word" only in tags.
    tags: the note carries one of them or a part of it. documents: ids; "" is the archive as a whole.
    authors: names. since, until: ISO days, of the last change. todo: of annotation.TODO; flags: of annotation.FLAGS.
    lost: only those whose words the present version of their account no longer has.
    """

    text: str = ""
    tags: tuple[str, ...] = ()
    documents: tuple[str, ...] = ()
    authors: tuple[str, ...] = ()
    since: str = ""
    until: str = ""
    todo: tuple[str, ...] = ()
    flags: tuple[str, ...] = ()
    lost: bool = False

    @property
    def asks(self) -> bool:
        """Whether anything is left out at all."""
        return self != NoteNarrowing()
