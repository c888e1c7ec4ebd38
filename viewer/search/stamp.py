"""What an index folder says about itself, and whether its files bear it out.

The stamp is written with every commit and names each file with its size and checksum. A power cut or
damage therefore shows on opening, and the index is made again instead of believed.
"""

from __future__ import annotations

import json
import os
import zlib
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

from viewer.search import schema, words

NAME = "stamp.json"
#: Of the schema and of the rule for words.
VERSIONS = f"{schema.VERSION}.{words.VERSION}"


@dataclass(frozen=True, slots=True)
class Stamp:
    """archive: its id. counter: its change counter that the index holds, 0 while it is being filled.
    generation: Whoosh's number of the commit. files: name -> (bytes, CRC-32). versions: of the schema
    and of the rule for words.
    """

    archive: str
    counter: int
    generation: int
    files: Mapping[str, tuple[int, int]]
    versions: str


def write(folder: Path, stamp: Stamp) -> None:
    """Put `stamp` in place of the former one, whole or not at all."""
    new = folder / f"{NAME}.new"
    new.write_text(json.dumps(asdict(stamp)), encoding="utf-8")
    new.replace(folder / NAME)


def read(folder: Path, archive: str) -> Stamp | None:
    """The stamp, if it is of this archive and of our versions and every file is as it says; else None."""
    stamp = peek(folder, archive)
    try:
        return stamp if stamp and measure(folder, stamp.files) == stamp.files else None
    except OSError:
        return None


def peek(folder: Path, archive: str) -> Stamp | None:
    """The stamp, if it is of this archive and of our versions; its files may have changed or gone."""
    try:
        values = json.loads((folder / NAME).read_text(encoding="utf-8"))
        files = {str(name): (int(size), int(crc)) for name, (size, crc) in values.pop("files").items()}
        stamp = Stamp(files=files, **values)
        fits = (stamp.archive, stamp.versions) == (archive, VERSIONS)
        return stamp if fits and _is_count(stamp.counter) and _is_count(stamp.generation) else None
    except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return None


def measure(
    folder: Path, names: Iterable[str], known: Mapping[str, tuple[int, int]] | None = None
) -> dict[str, tuple[int, int]]:
    """Size and checksum of files, taken from `known` for those that are in it: segments never change."""
    return {name: (known or {}).get(name) or _measure(folder / name) for name in names}


def _measure(path: Path) -> tuple[int, int]:
    if os.sep in path.name or path.is_symlink() or not path.is_file():
        raise OSError("not a file of the index")
    crc = 0
    with path.open("rb") as file:
        while piece := file.read(1 << 20):
            crc = zlib.crc32(piece, crc)
        return file.tell(), crc


def _is_count(value: object) -> bool:
    return type(value) is int and value >= 0
