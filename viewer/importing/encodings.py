"""Bytes to text: byte order mark, UTF-8, nearly UTF-8, UTF-16 and UTF-32, and only then a guess."""

from __future__ import annotations

import codecs
import re
import unicodedata
from dataclasses import dataclass

from viewer.errors import ViewerError
from viewer.texts import tr

#: What "reopen with another encoding" may offer, commonest first. Python reads each of these names.
ENCODINGS = (
    "utf-8 windows-1252 windows-1256 windows-1251 windows-1250 windows-1253 windows-1254 windows-1255 "
    "windows-1257 windows-1258 koi8-r koi8-u iso-8859-2 iso-8859-5 iso-8859-6 iso-8859-7 iso-8859-8 iso-8859-9 "
    "iso-8859-15 gb18030 big5 shift_jis euc-jp iso-2022-jp euc-kr utf-16-le utf-16-be utf-32-le utf-32-be "
    "mac-roman cp437 cp850 cp866"
).split()
#: The candidates of the guess, commonest first. Fewer candidates make it both quicker and more often right; Unicode
#: encodings are missing because they were tried before.
_CANDIDATES = (
    "cp1252 cp1256 cp1251 cp1250 cp1253 cp1254 cp1255 cp1257 koi8_r iso8859_2 iso8859_5 iso8859_7 cp866 cp850 "
    "mac_roman gb18030 big5 shift_jis euc_jp euc_kr"
).split()
# The four bytes of UTF-32 come first: its little-endian mark begins with that of UTF-16.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SAMPLE = 65_536  # bytes that are enough to judge by
_ASCII = bytes(range(128))
_ALLOWED = frozenset("\t\n\r\f\v\x1a\x1b\x85")  # controls found in texts; the last two end or colour old ones
_MOST_BROKEN = 0.05  # share of unreadable characters beyond which a reading is wrong rather than damaged


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text, the encoding it was read with, and what had to be guessed or replaced."""

    text: str
    encoding: str
    warnings: tuple[str, ...] = ()


def decode(data: bytes, name: str, *, encoding: str | None = None, declared: str | None = None) -> Decoded:
    """The text in `data`, without byte order marks.

    name: of the file, for messages. encoding: the user's word, which overrules everything.
    declared: what the file says about itself; believed after Unicode and where it fits.
    Raises ViewerError where the data is no text, or in no encoding that could be told.
    """
    decoded = _as_told(data, name, encoding) if encoding else _found_out(data, name, declared)
    text = decoded.text.lstrip("\ufeff")
    if _is_binary(text):
        raise ViewerError(
            tr("“{name}” is not a text: it holds binary data.", name=name),
            safe=tr("Nothing was imported from it."),
            do=tr("Open it in the program it was made with and save it as text."),
        )
    return Decoded(text, decoded.encoding, decoded.warnings)


def _found_out(data: bytes, name: str, declared: str | None) -> Decoded:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _with_losses(data[len(mark) :], encoding)
    if b"\0" in data and (wide := _wide(data)):
        return _with_losses(data, wide)
    escapes = declared is not None and b"\x1b" in data  # ISO-2022 looks like plain ASCII
    if not escapes and (text := _strictly(data, "utf-8")) is not None:
        return Decoded(text, "utf-8")
    if declared and (text := _strictly(data, declared)) is not None:
        return Decoded(text, declared)
    if nearly := _nearly_utf8(data):
        return nearly
    return _guessed(data, name)


def _as_told(data: bytes, name: str, encoding: str) -> Decoded:
    try:
        decoded = _with_losses(data, encoding)
    except (LookupError, ValueError):
        raise ViewerError(
            tr("“{encoding}” is not an encoding that can be read.", encoding=encoding),
            safe=tr("Nothing was changed."),
            do=tr("Choose another one, such as utf-8 or windows-1256."),
        ) from None
    if _mostly_broken(decoded.text):
        raise ViewerError(
            tr("“{name}” is not written in {encoding}.", name=name, encoding=encoding),
            safe=tr("Nothing was changed."),
            do=tr("Choose another encoding."),
        )
    return decoded


def _strictly(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except (LookupError, ValueError):
        return None


def _with_losses(data: bytes, encoding: str) -> Decoded:
    if (text := _strictly(data, encoding)) is not None:
        return Decoded(text, encoding)
    text = data.decode(encoding, "replace")
    return Decoded(text, encoding, (_broken(text.count("\ufffd")),))


def _nearly_utf8(data: bytes) -> Decoded | None:
    """UTF-8 with a few broken bytes, where twice as many characters beyond ASCII are whole.

    Other encodings hardly ever form valid UTF-8 sequences, so a majority of valid ones is proof enough.
    """
    text = data.decode("utf-8", "replace")
    broken = text.count("\ufffd") - data.count("\ufffd".encode())
    beyond_ascii = len(text) - (len(data) - len(data.translate(None, _ASCII)))
    if beyond_ascii - broken < 2 * broken:
        return None
    return Decoded(text, "utf-8", (_broken(broken),))


def _wide(data: bytes) -> str | None:
    """Which of UTF-16 and UTF-32 data with NULs is in, where it has no mark.

    Spaces, digits and line ends put a NUL into the same half of every pair in a text of any script.
    """
    for encoding in ("utf-32-le", "utf-32-be"):
        if len(data) % 4 == 0 and _reads_well(data[:_SAMPLE], encoding):
            return encoding
    sample = data[: min(_SAMPLE, len(data) // 2 * 2)]
    little = sample[1::2].count(0) > sample[0::2].count(0)
    encoding = "utf-16-le" if little else "utf-16-be"
    return encoding if _reads_well(sample, encoding) else None


def _reads_well(sample: bytes, encoding: str) -> bool:
    text = codecs.getincrementaldecoder(encoding)("replace").decode(sample)
    good = sum(c.isprintable() or c.isspace() for c in text if c != "\ufffd")
    return good > 0.95 * len(text)


def _guessed(data: bytes, name: str) -> Decoded:
    import charset_normalizer

    matches = charset_normalizer.from_bytes(_telling(data), cp_isolation=_CANDIDATES, threshold=0.3)
    best = matches.best()
    if best is None:
        damaged = _with_losses(data, "utf-8")
        if not _mostly_broken(damaged.text):
            return damaged
        raise ViewerError(
            tr("It could not be told how “{name}” is encoded, or it is not a text.", name=name),
            safe=tr("Nothing was imported from it."),
            do=tr("Import it again and choose its encoding, or save it as UTF-8."),
        )
    # Neighbours often fit equally well, as windows-1250 does for Spanish with "ń" for "ñ": take the commonest.
    equal = [m for m in matches if (m.chaos, m.coherence) == (best.chaos, best.coherence)]
    fitting = {name for m in equal for name in m.could_be_from_charset}
    encoding = _public_name(next((c for c in _CANDIDATES if c in fitting), best.encoding))
    decoded = _with_losses(data, encoding)
    guess = f"This text is not UTF-8; it was read as {encoding}. Reopen it with another encoding if letters look wrong."
    return Decoded(decoded.text, encoding, (guess, *decoded.warnings))


def _telling(data: bytes) -> bytes:
    """A bounded piece to guess from: from shortly before the first byte beyond ASCII to the end of a word."""
    first = re.search(rb"[\x80-\xff]", data)
    start = max(0, first.start() - 1000) if first else 0
    piece = data[start : start + _SAMPLE]
    if start + _SAMPLE < len(data):
        cut = max(piece.rfind(b" "), piece.rfind(b"\n"))
        piece = piece[:cut] if cut > 0 else piece
    return piece


def _public_name(codec: str) -> str:
    """The name people know.

    >>> _public_name("cp1256"), _public_name("iso8859_5"), _public_name("koi8_r")
    ('windows-1256', 'iso-8859-5', 'koi8-r')
    """
    return re.sub(r"^cp(125\d)$", r"windows-\1", re.sub(r"^iso8859[-_]", "iso-8859-", codec)).replace("_", "-")


def _is_binary(text: str) -> bool:
    sample = text[:_SAMPLE]
    controls = sum(unicodedata.category(c) == "Cc" and c not in _ALLOWED for c in sample)
    return controls > 0.02 * len(sample)


def _mostly_broken(text: str) -> bool:
    return text.count("\ufffd") > _MOST_BROKEN * len(text)


def _broken(count: int) -> str:
    return "1 broken character shows as �." if count == 1 else f"{count:,} broken characters show as �."
