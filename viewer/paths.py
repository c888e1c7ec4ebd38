"""Where things lie: resources that ship with Parallax, and the platform's places for the user's."""

from __future__ import annotations

from pathlib import Path

import platformdirs

_HERE = Path(__file__).resolve().parent
_PACKED = _HERE / "_resources"  # inside an installed wheel or bundle


def resources() -> Path:
    """The folder of names, icons, fonts and templates that ships with Parallax."""
    return _PACKED if _PACKED.is_dir() else _HERE.parent / "resources"


def sample_archive() -> Path:
    """The sample as shipped. Never opened for writing: work on a copy."""
    packed = _PACKED / "archive.db"
    return packed if packed.is_file() else _HERE.parent / "archive.db"


def data() -> Path:
    """The user's own files: working copy of the sample, backups, rescue files."""
    return Path(platformdirs.user_data_dir("parallax", appauthor=False))


def sample_copy() -> Path:
    """The user's working copy of the sample, where there is one."""
    return data() / "Villepinte 2018 (sample).parallax"


def documents() -> Path:
    """Where the user keeps documents: the first offer for exports."""
    return Path(platformdirs.user_documents_dir())


def config() -> Path:
    """Settings."""
    return Path(platformdirs.user_config_dir("parallax", appauthor=False))


def cache() -> Path:
    """What can be made again: search indexes."""
    return Path(platformdirs.user_cache_dir("parallax", appauthor=False))


def logs() -> Path:
    """Rotating logs; they hold no content of documents."""
    return Path(platformdirs.user_log_dir("parallax", appauthor=False))
