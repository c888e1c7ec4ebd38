"""Readers of foreign formats in a process of their own, which can be killed and can touch nothing.

What stands in a web page or a PDF decides what its parser does. So it is parsed in a child process with a
limit on time and memory that may neither write files, nor reach the network, nor start programs. Bytes
go there and JSON comes back, both behind their length; whatever comes back is checked and never
unpickled, because a child taken over by a page must not be able to take over its parent.
"""

from __future__ import annotations

import contextlib
import json
import os
import signal
import struct
import subprocess
import sys
import threading
from collections.abc import Callable, Sequence
from dataclasses import asdict
from pathlib import Path
from types import TracebackType
from typing import IO, Any, Self, TypeVar

from viewer import child
from viewer.domain.document import Block, ImportedDocument
from viewer.domain.text import canonical
from viewer.errors import ViewerError
from viewer.importing import reader
from viewer.importing.files import media_type, shown
from viewer.texts import tr

_FOREIGN = frozenset({"text/html", "application/pdf"})
_MEMORY = 1_500_000_000  # bytes of data the child may hold
_LARGEST_FRAME = 1_000_000_000
_RENEWED_AFTER = 50_000_000  # bytes read by one child; fragments of old pages must not count against the next
_LENGTH = struct.Struct(">Q")

#: Width and height in pixels, and four bytes (blue, green, red, unused) for each.
Picture = tuple[int, int, bytes]
Answer = TypeVar("Answer")


def command() -> list[str]:
    """The program line that starts a child."""
    return child.command("--import-worker", "viewer.importing.worker")


def time_limit(size: int) -> float:
    """Seconds that a file of `size` bytes may take.

    >>> time_limit(0), time_limit(5_000_000), time_limit(10**9)
    (10.0, 20.0, 300.0)
    """
    return min(300.0, 10 + 2 * size / 1_000_000)


class Worker:
    """Reads documents one after another; foreign formats in a child that starts when first needed.

    Use it as a context manager, or close() it: no process is left behind. close() may be called from
    another thread and ends a reading that is under way.
    """

    def __init__(self, program: Sequence[str] | None = None, seconds: Callable[[int], float] = time_limit) -> None:
        self._command = list(program) if program is not None else command()
        self._seconds = seconds
        self._process: subprocess.Popen[bytes] | None = None
        self._read = 0  # bytes the present child was given
        self._one_at_a_time = threading.Lock()

    def read(self, data: bytes, path: Path, encoding: str | None = None) -> ImportedDocument:
        """As reader.read. Raises ViewerError too where reading takes too long or the child fails."""
        # Text and Markdown are only decoded; there is no parser that they could lead astray.
        if media_type(path) not in _FOREIGN:
            return reader.read(data, path, encoding=encoding)
        with self._one_at_a_time:
            return self._asked(data, path, {"encoding": encoding}, _document)

    def picture(self, data: bytes, path: Path, page: int, width: int) -> Picture:
        """A page of a PDF as it looks; see pdf.picture. Raises ViewerError as `read` does."""
        with self._one_at_a_time:
            return self._asked(data, path, {"page": page, "width": width}, _picture)

    def close(self) -> None:
        """End the child, if there is one. The next reading would start another."""
        if self._process is not None:
            child.end(self._process)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _asked(self, data: bytes, path: Path, what: dict[str, Any], answer: Callable[[IO[bytes]], Answer]) -> Answer:
        seconds = self._seconds(len(data))
        process = self._child(len(data))
        late = threading.Event()

        def stop() -> None:
            late.set()
            child.kill(process)

        alarm = threading.Timer(seconds, stop)
        alarm.start()
        try:
            assert process.stdin is not None and process.stdout is not None
            question = {"path": shown(path), "seconds": seconds, **what}
            _send(process.stdin, json.dumps(question).encode())
            _send(process.stdin, data)
            return answer(process.stdout)
        except _NO_ANSWER as error:
            child.end(process)
            reason = f"in {seconds:.0f} seconds" if late.is_set() else "because reading it failed"
            raise ViewerError(
                tr("This page could not be read {reason}: “{name}”.", reason=reason, name=shown(path)),
                safe=tr("Nothing was imported from it; other files are not affected."),
                do=tr("Open it in another program, copy its text into a .txt file and import that."),
            ) from error
        finally:
            alarm.cancel()
            alarm.join()
            if late.is_set():
                child.end(process)

    def _child(self, size: int) -> subprocess.Popen[bytes]:
        if self._process is not None and (self._process.poll() is not None or self._read > _RENEWED_AFTER):
            child.end(self._process)
            self._process = None
        if self._process is None:
            self._read = 0
            self._process = _started(self._command)
        self._read += size
        return self._process


class _Garbage(Exception):
    """An answer no reader of ours would give."""


#: What comes of a child that was killed, died or answered nonsense.
_NO_ANSWER = (
    OSError,
    EOFError,
    ValueError,
    TypeError,
    AttributeError,
    LookupError,
    RecursionError,
    MemoryError,
    _Garbage,
)


def _started(program: list[str]) -> subprocess.Popen[bytes]:
    try:
        return child.start(program)
    except OSError as error:
        raise ViewerError(
            tr("The reader of web pages and PDF files could not be started: {reason}.", reason=error.strerror),
            safe=tr("Nothing was imported from this file; text and Markdown can still be imported."),
            do=tr("Close other programs and try again; if it stays so, install Parallax anew."),
        ) from error


def _send(pipe: IO[bytes], data: bytes) -> None:
    pipe.write(_LENGTH.pack(len(data)))
    pipe.write(data)
    pipe.flush()


def _receive(pipe: IO[bytes]) -> bytes:
    """The next frame. Raises EOFError where the other side has gone."""
    head = pipe.read(_LENGTH.size)
    if len(head) < _LENGTH.size:
        raise EOFError
    (length,) = _LENGTH.unpack(head)
    if length > _LARGEST_FRAME:
        raise _Garbage
    data: bytes = pipe.read(length)
    if len(data) < length:
        raise EOFError
    return data


def _answer(pipe: IO[bytes]) -> dict[str, Any]:
    """What the child says, of which nothing is believed. Raises the ViewerError that the reader in it raised."""
    told: dict[str, Any] = json.loads(_receive(pipe))
    if error := told.get("error"):
        happened, safe, do = (_text(part) for part in error)
        raise ViewerError(happened, safe=safe, do=do)
    return told


def _picture(pipe: IO[bytes]) -> Picture:
    width, height = (_number(side) for side in _answer(pipe)["picture"])
    pixels = _receive(pipe)
    if min(width, height) < 1 or len(pixels) != width * height * 4:
        raise _Garbage
    return width, height, pixels


def _document(pipe: IO[bytes]) -> ImportedDocument:
    """The document in an answer: types, canonical text and blocks are checked."""
    fields: dict[str, Any] = _answer(pipe)["document"]
    checked: dict[str, Any] = {
        "blocks": tuple(
            Block(_number(number), _number(start), _number(end), _text(kind), None if page is None else _number(page))
            for number, start, end, kind, page in fields.pop("blocks")
        )
    }
    for name in ("authors", "warnings"):
        checked[name] = tuple(_text(item) for item in fields.pop(name))
    for name in ("text", "title", "media_type", "extractor"):
        checked[name] = _text(fields.pop(name))
    for name, value in fields.items():
        checked[name] = None if value is None else _text(value)
    document = ImportedDocument(**checked)
    edges = [0, *(edge for block in document.blocks for edge in (block.start, block.end)), len(document.text)]
    if document.text != canonical(document.text) or edges != sorted(edges):
        raise _Garbage
    return document


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise _Garbage
    value.encode()  # no lone surrogate
    return value


def _number(value: object) -> int:
    if type(value) is not int:
        raise _Garbage
    return value


def main() -> None:
    """The child: answer frames from standard input until it ends."""
    questions, answers = sys.stdin.buffer, os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # what a library prints must not stand among the answers
    _give_up_rights()
    while True:
        try:
            question = json.loads(_receive(questions))
            data = _receive(questions)
        except EOFError:
            return
        _end_after(int(question["seconds"]) + 5)
        pixels = None
        try:
            answer, pixels = _done(question, data)
        except ViewerError as error:
            answer = {"error": (error.happened, error.safe, error.do)}
        _end_after(0)
        _send(answers, json.dumps(answer, ensure_ascii=False).encode())
        if pixels is not None:
            _send(answers, pixels)


def _done(question: dict[str, Any], data: bytes) -> tuple[dict[str, Any], bytes | None]:
    path = Path(question["path"])
    if "page" in question:
        from viewer.importing import pdf  # loads a library of 8 MB

        width, height, pixels = pdf.picture(data, path, question["page"], question["width"])
        return {"picture": (width, height)}, pixels
    return {"document": _plain(reader.read(data, path, encoding=question["encoding"]))}, None


def _end_after(seconds: int) -> None:
    # A parent that was itself killed can no longer end a child that hangs. 0: never.
    if sys.platform != "win32":
        signal.alarm(seconds)


def _plain(document: ImportedDocument) -> dict[str, Any]:
    fields = asdict(document)
    fields["blocks"] = [(block.number, block.start, block.end, block.kind, block.page) for block in document.blocks]
    return fields


def _give_up_rights() -> None:
    from viewer.importing import web  # noqa: F401 - loads the parsers while files may still be mapped

    if sys.platform != "win32":
        import resource

        for limit, value in (
            (resource.RLIMIT_DATA, _MEMORY),
            (resource.RLIMIT_CORE, 0),
            (resource.RLIMIT_FSIZE, 0),
        ):
            with contextlib.suppress(ValueError, OSError):  # macOS refuses some
                resource.setrlimit(limit, (value, value))
    sys.addaudithook(_refuse)


_REFUSED = ("socket.", "subprocess.", "os.exec", "os.fork", "os.posix_spawn", "os.system", "os.startfile")


def _refuse(event: str, arguments: tuple[object, ...]) -> None:
    if event.startswith(_REFUSED):
        raise PermissionError(event)


if __name__ == "__main__":
    main()
