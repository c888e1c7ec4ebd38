"""Whoosh made safe to read with, before its first use.

Whoosh keeps pickles in its files, and a pickle can run code. Everything of Whoosh's that unpickles
is therefore held to plain containers and the few classes that a table of contents names. It also
copies every file it has mapped into memory, and leaves files open when one turns out to be damaged;
here it reads through the map, which closes itself.
"""

from __future__ import annotations

import io
import mmap
import os
import pickle
import pickletools
from importlib import import_module
from pathlib import Path
from typing import IO, Any, Final

from whoosh import columns, formats
from whoosh import index as whoosh_index
from whoosh.codec import whoosh3
from whoosh.filedb import structfile
from whoosh.filedb.filestore import FileStorage

#: What may be named in a file of the index. Exact names: whoosh.util.loading, for one, finds any object.
_ALLOWED: Final = {("viewer.search.codec", "FlatSegment"), ("builtins", "set")}


class _Unpickler(pickle.Unpickler):
    def find_class(self, module: str, name: str) -> Any:
        if (module, name) not in _ALLOWED:
            raise pickle.UnpicklingError(f"the index names {module}.{name}")
        return getattr(import_module(module), name)

    def persistent_load(self, pid: Any) -> Any:
        raise pickle.UnpicklingError("the index refers to something outside")


def _load(file: IO[bytes]) -> Any:
    """The value at a file's place, and the place after it."""
    start = file.tell()
    data = file.read()
    # Read through first: CPython 3.11 does not take a bytearray that is said to go on beyond the end calmly.
    *_, (_stop, _, last) = pickletools.genops(data)
    file.seek(start + (last or 0) + 1)
    return _Unpickler(io.BytesIO(data)).load()


def _loads(data: bytes) -> Any:
    return _load(io.BytesIO(data))


def _dumps(value: Any, _protocol: int = 0) -> bytes:
    """Whoosh asks for protocol 2, which spells bytes as a call: slow, and one more name to allow."""
    return pickle.dumps(value, 4)


class _WhooshPickle:
    """Stands for the pickle module where Whoosh reads and writes its table of contents."""

    PicklingError = pickle.PicklingError
    dumps = staticmethod(pickle.dumps)
    loads = staticmethod(_loads)


class _View:
    """A file over mapped memory, with what Whoosh asks of a BytesIO but without its copy."""

    __slots__ = ("_at", "_data")

    def __init__(self, data: bytes | memoryview = b"") -> None:
        self._data = memoryview(data)
        self._at = 0

    def read(self, size: int | None = -1) -> bytes:
        start = self._at
        self._at = len(self._data) if size is None or size < 0 else min(start + size, len(self._data))
        return self._data[start : self._at].tobytes()

    def readline(self) -> bytes:
        line = bytearray()
        while chunk := self.read(256):
            end = chunk.find(b"\n") + 1
            if end:
                self._at -= len(chunk) - end
                return bytes(line + chunk[:end])
            line += chunk
        return bytes(line)

    def seek(self, offset: int, whence: int = 0) -> int:
        self._at = max(0, offset + (0, self._at, len(self._data))[whence])
        return self._at

    def tell(self) -> int:
        return self._at

    def close(self) -> None:
        self._data = memoryview(b"")


class _MappedFile(structfile.BufferFile):  # type: ignore[misc]  # Whoosh has no types
    def subset(self, position: int, length: int, name: str | None = None) -> _MappedFile:
        return _MappedFile(self._buf[position : position + length], name=name or self._name)

    def close(self) -> None:
        super().close()
        self._buf = memoryview(b"")  # lets go of the map, without which Windows does not delete the file


class MappedStorage(FileStorage):  # type: ignore[misc]  # Whoosh has no types
    """A folder whose files are read through memory maps."""

    def open_file(self, name: str, **_: Any) -> _MappedFile:
        """A file to read. Raises OSError where there is none."""
        with (Path(self.folder) / name).open("rb") as file:
            empty = not os.fstat(file.fileno()).st_size
            data = b"" if empty else mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        return _MappedFile(memoryview(data), name=name)


def install() -> None:
    """Patch Whoosh; doing so twice changes nothing."""
    whoosh_index.pickle = _WhooshPickle
    whoosh_index.toc_loaders.clear()  # tables of contents from before Whoosh 2 come with a reader of their own
    whoosh3.loads = formats.loads = columns.loads = _loads
    whoosh3.dumps = _dumps
    structfile.StructFile.read_pickle = lambda self: _load(self.file)
    structfile.BytesIO = _View
