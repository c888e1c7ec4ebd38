"""The notes of an archive as a list whose rows are read when they are looked at."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from typing import overload

from viewer.session.views import NoteView

Fetch = Callable[[Sequence[str]], list[NoteView]]
_AT_ONCE = 500


class NoteList(Sequence[NoteView]):
    """Notes by place. Only their ids are held; `fetch` reads those that are asked for, on the asking thread.

    A note that was deleted meanwhile is left out by whoever goes through all of them.
    """

    def __init__(self, ids: Sequence[str] = (), fetch: Fetch = lambda _: []) -> None:
        self.ids = tuple(ids)
        self._fetch = fetch

    @classmethod
    def of(cls, views: Sequence[NoteView]) -> NoteList:
        """A list of notes that are at hand."""
        known = {view.note.id: view for view in views}
        return cls(tuple(known), lambda ids: [known[note_id] for note_id in ids if note_id in known])

    def only(self, ids: Collection[str]) -> NoteList:
        """Those that are among `ids`."""
        return NoteList([note_id for note_id in self.ids if note_id in ids], self._fetch)

    def __len__(self) -> int:
        return len(self.ids)

    def __iter__(self) -> Iterator[NoteView]:
        for at in range(0, len(self.ids), _AT_ONCE):
            yield from self._fetch(self.ids[at : at + _AT_ONCE])

    @overload
    def __getitem__(self, index: int) -> NoteView: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[NoteView]: ...
    def __getitem__(self, index: int | slice) -> NoteView | Sequence[NoteView]:
        if isinstance(index, slice):
            return self._fetch(self.ids[index])
        (found,) = self._fetch([self.ids[index]])
        return found
