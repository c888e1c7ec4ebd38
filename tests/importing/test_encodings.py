"""Bytes become the text that was written, or the user is told what was guessed."""

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.domain.text import canonical
from viewer.errors import ViewerError
from viewer.importing.encodings import ENCODINGS, decode

PERSIAN = "گزارش اول مي گويد که در ماه ژوئن چهل نفر در ميدان بزرگ شهر گرد آمدند و سپس پراکنده شدند. "
ARABIC = "قال الشاهد الأول إن الاجتماع عقد في المدينة القديمة يوم الخميس وحضره أربعون شخصا. "
RUSSIAN = "Первый свидетель сообщил, что на площади собралось около сорока человек, потом все разошлись. "
POLISH = "Świadek zeznał, że późnym wieczorem na rynku zebrało się około czterdziestu ludzi, później odeszli. "
SPANISH = "El señor Núñez declaró que aquella mañana había cuarenta niños en la plaza, según contó después. "
TEXTS = (PERSIAN, ARABIC, RUSSIAN, POLISH, SPANISH, "Forty people met.\n", "四十人が広場に集まった。\n")


@given(st.text(min_size=1).filter(lambda text: "\0" not in text and text[0] != "\ufeff"))
def test_utf8_is_read_as_it_was_written(text):
    try:
        assert decode(text.encode(), "a.txt").text == text
    except ViewerError as trouble:
        assert "binary" in trouble.happened  # a text of control characters


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
        (codecs.BOM_UTF32_BE, "utf-32-be"),
        (b"", "utf-16-le"),
        (b"", "utf-16-be"),
        (b"", "utf-32-le"),
        (b"", "utf-32-be"),
    ],
)
def test_unicode_is_recognised_with_and_without_its_mark(text, mark, encoding):
    decoded = decode(mark + text.encode(encoding), "a.txt")
    assert (decoded.text, decoded.encoding, decoded.warnings) == (text, encoding, ())


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (PERSIAN, "windows-1256"),
        (ARABIC, "windows-1256"),
        (RUSSIAN, "windows-1251"),
        (RUSSIAN, "koi8-r"),
        (POLISH, "windows-1250"),
        (SPANISH, "windows-1252"),
        ("It’s “late”, he said. " * 3, "windows-1252"),
    ],
)
@pytest.mark.parametrize("times", [1, 30])
def test_older_encodings_are_guessed_and_said(text, encoding, times):
    decoded = decode((text * times).encode(encoding), "a.txt")
    assert decoded.text == text * times
    assert decoded.warnings == (
        f"This text is not UTF-8; it was read as {encoding}. Reopen it with another encoding if letters look wrong.",
    )


def test_the_guess_looks_where_the_letters_are():
    long_start = b"Plain words only. " * 20_000
    assert decode(long_start + RUSSIAN.encode("koi8-r") * 20, "a.txt").encoding == "koi8-r"


@pytest.mark.parametrize("text", [PERSIAN, "He said “no” – twice, in a café. "])
def test_a_broken_byte_does_not_spoil_a_text(text):
    data = text.encode()
    decoded = decode(data + b"\xc3 " + data, "a.txt")
    assert decoded.text == text + "\ufffd " + text
    assert (decoded.encoding, decoded.warnings) == ("utf-8", ("1 broken character shows as �.",))


def test_what_a_file_declares_is_believed_where_it_fits():
    assert decode(SPANISH.encode("iso-8859-15"), "a.html", declared="iso-8859-15").warnings == ()
    assert decode(SPANISH.encode(), "a.html", declared="iso-8859-15").encoding == "utf-8"
    japanese = "四十人が集まった。"
    assert decode(japanese.encode("iso-2022-jp"), "a.html", declared="iso-2022-jp").text == japanese
    assert decode(SPANISH.encode("cp1252"), "a.html", declared="no-such-thing").encoding == "windows-1252"


def test_the_user_has_the_last_word():
    assert decode(RUSSIAN.encode("koi8-r"), "a.txt", encoding="koi8-r").text == RUSSIAN
    assert decode("né".encode(), "a.txt", encoding="cp1252").text == "nÃ©"
    with pytest.raises(ViewerError, match="not written in utf-8"):
        decode(RUSSIAN.encode("koi8-r"), "a.txt", encoding="utf-8")


@pytest.mark.parametrize("encoding", ["no-such-thing", "base64", "rot13", "undefined", "\0"])
def test_what_is_no_encoding_is_refused(encoding):
    with pytest.raises(ViewerError, match="not an encoding"):
        decode(b"A text.", "a.txt", encoding=encoding)


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_every_encoding_on_offer_works(encoding):
    assert decode("Forty met.".encode(encoding), "a.txt", encoding=encoding).text == "Forty met."


@given(st.binary())
def test_any_bytes_give_text_or_a_sentence(data):
    try:
        text = canonical(decode(data, "a.txt").text)
    except ViewerError as trouble:
        assert trouble.safe and trouble.do
    else:
        assert canonical(text) == text
