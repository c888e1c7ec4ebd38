"""Words that were typed and could not be saved, in a file of their own until they are.

One JSON object a line: a head that says whose it is, then a line for each note. The file is written whole or not at
all, and lies with the user's data, never beside the archive: where the archive cannot be written, neither can that.
"""

from __future__ import annotations

import contextlib
import json
import os
import threading
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path

Draft = tuple[str, tuple[str, ...]]


class RescueFile:
    """Of one archive. May be used from several threads: of two states the newer one is kept."""

    def __init__(self, folder: Path, archive_id: str) -> None:
        self.path = folder / f"{archive_id}.jsonl"
        self._lock = threading.Lock()
        self._number = 0

    def keep(self, number: int, drafts: Mapping[str, Draft]) -> None:
        """Writes notes (id -> body and tags) to the disk; nothing to keep removes the file.

        number: grows from one state to the next; an older state that comes late changes nothing. Raises OSError.
        """
        with self._lock:
            if number < self._number:
                return
            self._number = number
            if not drafts:
                self.path.unlink(missing_ok=True)
                return
            self.path.parent.mkdir(parents=True, exist_ok=True)
            head = {"parallax": "rescue", "at": datetime.now(UTC).isoformat(timespec="seconds")}
            lines = [head, *({"note": note, "body": body, "tags": tags} for note, (body, tags) in drafts.items())]
            temporary = self.path.with_suffix(".new")
            with temporary.open("wb") as file:
                # Half an emoji can be typed; in a file it can only be written as its escape.
                file.write("".join(json.dumps(line) + "\n" for line in lines).encode())
                file.flush()
                os.fsync(file.fileno())
            temporary.replace(self.path)

    def read(self) -> dict[str, Draft]:
        """What was kept; nothing where there is no file, and of a damaged one what can be read."""
        found: dict[str, Draft] = {}
        with contextlib.suppress(OSError):
            for line in self.path.read_bytes().splitlines():
                with contextlib.suppress(ValueError, KeyError, TypeError, AttributeError):
                    kept = json.loads(line)
                    if isinstance(kept.get("note"), str):
                        found[kept["note"]] = str(kept["body"]), tuple(map(str, kept["tags"]))
        return found
