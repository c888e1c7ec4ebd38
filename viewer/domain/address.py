"""The address of a passage: a link in a brief that opens Parallax where the sentence stands.

`parallax:ARCHIVE/DOCUMENT?start=12&end=34`, the ids of the archive and the document and the code points of the
canonical text. The archive's id and not its path: a brief is sent to people, and a path says where a case is kept.
"""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import parse_qs, quote, unquote, urlencode, urlsplit

SCHEME = "parallax"
_LONGEST = 1000  # characters of a link; ours have about a hundred
_FARTHEST = 10**9  # code points; no text is longer


@dataclass(frozen=True, slots=True)
class Address:
    """document: "" for the archive as a whole; start, end: code points, 0 and 0 for the whole document."""

    archive: str
    document: str = ""
    start: int = 0
    end: int = 0

    @property
    def passage(self) -> tuple[int | None, int | None]:
        """Start and end; None and None for the whole document."""
        return (self.start, self.end) if self.end else (None, None)


def written(address: Address) -> str:
    """The link to `address`.

    >>> written(Address("ar1", "A", 12, 34))
    'parallax:ar1/A?start=12&end=34'
    """
    path = "/".join(quote(part, safe="", errors="replace") for part in (address.archive, address.document) if part)
    span = urlencode({"start": address.start, "end": address.end}) if address.end else ""
    return f"{SCHEME}:{path}" + (f"?{span}" if span else "")


def read(text: str) -> Address | None:
    """The address that `text` is a link to; None when it is not one. Links come from strangers: nothing is trusted.

    >>> read("parallax:ar1/A?start=12&end=34")
    Address(archive='ar1', document='A', start=12, end=34)
    >>> read("https://example.org/") is read("parallax:") is read("parallax:a?start=x&end=3") is None
    True
    >>> read("parallax:a/b%0Ac") is read("parallax:a?start=0&end=99999999999") is None
    True
    """
    if len(text) > _LONGEST:
        return None
    try:
        parts = urlsplit(text.strip())
        asked = parse_qs(parts.query)
        start, end = (int(asked.get(name, ["0"])[0]) for name in ("start", "end"))
    except ValueError:
        return None
    archive, _, document = parts.path.strip("/").partition("/")
    address = Address(unquote(archive), unquote(document), start, end)
    if parts.scheme != SCHEME or not address.archive or not 0 <= start <= end <= _FARTHEST:
        return None
    return address if (address.archive + address.document).isprintable() else None
