"""The parts of what is shipped, and the words of their licences."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

from viewer import paths

_LICENCE = re.compile(r"\.dist-info/.*(licen[cs]e|copying|notice)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Part:
    """Something that is shipped. packages: of Python's, by the names pip knows. text: files among the resources."""

    name: str
    licence: str
    packages: tuple[str, ...] = ()
    note: str = ""
    text: tuple[str, ...] = ()

    def read(self) -> str:
        """What is to be known of it, then its licences word for word."""
        return "\n\n".join(filter(None, (self._title(), self.note.strip(), *self._texts())))

    def _title(self) -> str:
        versions = ", ".join(f"{each.metadata['Name']} {each.version}" for each in self._found())
        return f"{self.name}\n{self.licence}" + (f"\n{versions}" if versions else "")

    def _texts(self) -> Iterator[str]:
        for name in self.text:
            yield (paths.resources() / name).read_text("utf-8").strip()
        for package in self._found():
            for file in package.files or ():
                if _LICENCE.search(file.as_posix()):
                    yield Path(str(file.locate())).read_text("utf-8", "replace").strip()

    def _found(self) -> Iterator[metadata.Distribution]:
        for name in self.packages:
            try:
                yield metadata.distribution(name)
            except metadata.PackageNotFoundError:
                continue  # a bundle may know its parts by their files alone


def parts() -> list[Part]:
    """Everything that is shipped, the program first."""
    listed = tomllib.loads((paths.resources() / "licences" / "parts.toml").read_text("utf-8"))["part"]
    return [
        Part(
            each["name"],
            each["licence"],
            tuple(each.get("packages", ())),
            each.get("note", ""),
            tuple(each.get("text", ())),
        )
        for each in listed
    ]
