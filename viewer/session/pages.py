"""The pages of an original, as they look."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any

from viewer.domain.text import block_at
from viewer.errors import ViewerError
from viewer.session.accounts import Accounts
from viewer.storage import documents
from viewer.texts import tr

if TYPE_CHECKING:
    from viewer.importing.worker import Picture, Worker


class Pages(Accounts):
    """Paints pages beside their text; the program that does so is kept until the session is closed."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._painter: Worker | None = None
        self._painting = threading.Lock()

    def page_of(self, document_id: str, position: int) -> int | None:
        """The page of the original on which a code point of the text stands, 1-based; None: it has no pages."""
        block = block_at(documents.blocks(self._archive.db, self.document(document_id).id), position)
        return block.page if block else None

    def page_picture(self, document_id: str, page: int, width: int) -> Picture:
        """A page of the original as it looks, about `width` pixels wide. Takes a good tenth of a second.

        Raises ViewerError where the original has no such page or cannot be painted.
        """
        document = self.document(document_id)
        if self.page_of(document_id, 0) is None:
            raise ViewerError(
                tr("“{title}” has no pages to show.", title=document.title),
                safe=tr("Its text is all there."),
                do=tr("Only PDF files have pages."),
            )
        data = documents.original(self._archive.db, document.id)
        return self._painter_ready().picture(data, Path(document.file_name or "original.pdf"), page, width)

    def _painter_ready(self) -> Worker:
        from viewer.importing.worker import Worker

        with self._painting:
            if self._painter is None:
                self._painter = Worker()
            return self._painter

    def _put_painter_away(self) -> None:
        if self._painter is not None:
            self._painter.close()
