"""Digests of a row's fields, by which a share copy remembers what it was without holding it."""

from __future__ import annotations

import hashlib
import hmac
import json
from collections.abc import Mapping
from typing import Any

_LENGTH = 16  # hex digits: 64 bits tell two states of one field apart


def plain(value: Any) -> str:
    """The digest of what the copy itself shows."""
    return hashlib.sha256(_bytes(value)).hexdigest()[:_LENGTH]


def keyed(value: Any, key: str) -> str:
    """The digest of what may have been left out: without `key`, the id of the archive it left, nobody can guess it."""
    return hmac.new(key.encode(), _bytes(value), hashlib.sha256).hexdigest()[:_LENGTH]


def fingerprint(archive: str) -> str:
    """Tells that a copy left this archive, without its id."""
    return hashlib.sha256(f"parallax:{archive}".encode()).hexdigest()


def of(fields: Mapping[str, Any], key: str | None = None) -> str:
    """The digests of all fields, as they are stored."""
    return json.dumps({name: keyed(v, key) if key else plain(v) for name, v in fields.items()})


def _bytes(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False).encode("utf-8", "backslashreplace")
