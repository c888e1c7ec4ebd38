"""ZIP packages, the container of office documents and QDA projects: the same parts give the same bytes."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping

_UNDATED = (1980, 1, 1, 0, 0, 0)  # the first moment a ZIP file knows


def zipped(parts: Mapping[str, bytes], stored: str = "") -> bytes:
    """A package of `parts`, by name and in order. stored: the part that must not be compressed."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as package:
        for name, data in parts.items():
            entry = zipfile.ZipInfo(name, _UNDATED)
            entry.external_attr = 0o644 << 16
            package.writestr(entry, data, zipfile.ZIP_STORED if name == stored else zipfile.ZIP_DEFLATED)
    return out.getvalue()
