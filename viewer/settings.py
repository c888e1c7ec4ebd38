"""What the user chose, kept between sessions in a small TOML file anyone may read and mend."""

from __future__ import annotations

import contextlib
import getpass
import json
import os
import tempfile
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import Any

FILE_NAME = "settings.toml"
THEMES = ("system", "light", "dark", "contrast")
LANGUAGES = ("system", "en", "fr", "fa")
SCALES = (100, 125, 150, 175, 200)  #: percent
#: Of what the program is less than half sure of, about one in three is right.
LEAST_SURE = 0.5
_SIZES = (6.0, 48.0)
#: Letters in a line of the reader: narrow, comfortable, wide, and as many as the column holds.
LINE_LENGTHS = (50, 71, 95, 0)
_RECENT = 10  # as many as a menu shows without scrolling


def _login_name() -> str:
    # A container or a stripped service account may have no name at all.
    with contextlib.suppress(OSError, KeyError, ImportError):
        return getpass.getuser()
    return ""


@dataclass(frozen=True, slots=True)
class Settings:
    """theme: one of THEMES. text_size: points of the reader's text. author: signs notes and grades.

    recent: paths of archives, newest first. columns: 1 to 4. geometry, layout: the window's place
    and its panels, as Qt saves them, in base64. recogniser: what finds names, "parallax" or the name or
    folder of an installed spaCy pipeline. marks: whether the text marks any mentions; hidden_kinds:
    labels of those it does not; least_sure: confidence (0..1) from which on it does. blind: whether statements
    are graded without seeing their source. export: what was chosen for the last one, see session.outgoing.
    language: one of LANGUAGES; scale: one of SCALES, of everything in the window; both from the next start on.
    line_length: one of LINE_LENGTHS. kind_colours: label of a kind of mention -> "#rrggbb".
    keys: id of an action -> its keys, where they are not the usual ones. backups: the folder of the automatic
    backups; empty: the platform's place. hints: those of a first start that still show. version: of the
    Parallax that was started last. left: how the columns of each archive were left (see ui/left_as.py).
    """

    theme: str = "system"
    text_size: float = 11.5
    reader_family: str = "Literata"
    author: str = field(default_factory=_login_name)
    recent: tuple[str, ...] = ()
    columns: int = 3
    geometry: str = ""
    layout: str = ""
    recogniser: str = "parallax"
    marks: bool = True
    hidden_kinds: tuple[str, ...] = ()
    least_sure: float = LEAST_SURE
    blind: bool = False
    language: str = "system"
    scale: int = 100
    line_length: int = LINE_LENGTHS[1]
    kind_colours: Mapping[str, str] = field(default_factory=dict)
    keys: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    backups: str = ""
    hints: tuple[str, ...] = ()
    version: str = ""
    left: tuple[str, ...] = ()
    export: str = ""

    def opened(self, archive: Path) -> Settings:
        """The same with `archive` as the most recent one."""
        path = str(archive)
        return replace(self, recent=(path, *(other for other in self.recent if other != path))[:_RECENT])


def load(folder: Path) -> Settings:
    """The settings kept in `folder`; never fails.

    A value that makes no sense gives way to its default; a file that cannot be read as TOML is
    kept aside as "settings.toml.damaged" for whoever wants to mend it.
    """
    path = folder / FILE_NAME
    try:
        found = tomllib.loads(path.read_text("utf-8"))
    except OSError:
        return Settings()
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, RecursionError):
        with contextlib.suppress(OSError):
            path.replace(path.with_name(FILE_NAME + ".damaged"))
        return Settings()
    return Settings(**_sensible(found))


def save(settings: Settings, folder: Path) -> None:
    """Writes the settings whole or not at all. Raises OSError where the folder cannot be written."""
    folder.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=FILE_NAME, suffix=".new", dir=folder)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(_as_toml(asdict(settings)).encode("utf-8", "replace"))
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(folder / FILE_NAME)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def _sensible(found: Mapping[str, object]) -> dict[str, Any]:
    defaults = Settings()
    kept: dict[str, Any] = {}
    for each in fields(Settings):
        value = found.get(each.name)
        if isinstance(value, list):
            value = tuple(item for item in value if isinstance(item, str))
        if isinstance(getattr(defaults, each.name), float) and type(value) is int:
            value = float(value)
        if isinstance(value, dict):
            value = _TABLES[each.name](value) if each.name in _TABLES else None
        if type(value) is type(getattr(defaults, each.name)) and _in_range(each.name, value):
            kept[each.name] = value
    return kept


def _texts(found: Mapping[str, object]) -> dict[str, str]:
    return {name: value for name, value in found.items() if isinstance(value, str)}


def _lists(found: Mapping[str, object]) -> dict[str, tuple[str, ...]]:
    lists = {name: value for name, value in found.items() if isinstance(value, list)}
    return {name: tuple(item for item in value if isinstance(item, str)) for name, value in lists.items()}


_TABLES: Mapping[str, Callable[[Mapping[str, object]], object]] = {"kind_colours": _texts, "keys": _lists}


def _in_range(name: str, value: object) -> bool:
    if name == "theme":
        return value in THEMES
    if name == "language":
        return value in LANGUAGES
    if name == "scale":
        return value in SCALES
    if name == "line_length":
        return value in LINE_LENGTHS
    if name == "recogniser":
        return bool(value)
    if name == "line_length":
        return value in LINE_LENGTHS
    if name == "columns":
        return value in (1, 2, 3, 4)
    if name == "text_size":
        return isinstance(value, float) and _SIZES[0] <= value <= _SIZES[1]
    if name == "least_sure":
        return isinstance(value, float) and 0 <= value <= 1
    return True


def _as_toml(values: Mapping[str, object]) -> str:
    return "".join(f"{name} = {_toml_value(value)}\n" for name, value in values.items())


def _toml_value(value: object) -> str:
    if isinstance(value, tuple | list):
        return "[" + ", ".join(map(_toml_value, value)) + "]"
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{_toml_value(name)} = {_toml_value(each)}" for name, each in value.items()) + "}"
    if isinstance(value, str):
        # A JSON string is a TOML string, except that TOML wants DEL escaped too.
        return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
    return repr(value).lower()  # TOML writes true and false
