"""Files that are damaged, disguised or made to harm: a sentence or the text, never a crash, never silence."""

import os
import random
import socket
import stat
import warnings
from pathlib import Path

import pytest

from viewer.domain.text import canonical
from viewer.errors import ViewerError
from viewer.importing import files
from viewer.importing.reader import read

TXT, MD, HTML = Path("a.txt"), Path("a.md"), Path("a.html")
PERSIAN = "گزارش اول مي گويد که در ماه ژوئن چهل نفر در ميدان بزرگ شهر گرد آمدند. "


@pytest.fixture
def no_network(monkeypatch):
    """Any socket and any name lookup fails the test."""

    def refuse(*_args, **_more):
        raise AssertionError("the network was touched")

    for name in ("socket", "create_connection", "getaddrinfo", "gethostbyname"):
        monkeypatch.setattr(socket, name, refuse)


@pytest.mark.parametrize(
    "data",
    [
        b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\2\0\0\0\1\x80\x08\6\0\0\0",
        b"PK\3\4\x14\0\6\0\x08\0\0\0!\0" + bytes(range(256)) * 20,
        b"\x7fELF\2\1\1\0" + b"\0" * 500,
        b"\0",
        b"\0" * 1000,
        bytes(range(32)) * 50,
        b"\1\2\3\4",
        b"\xff\xfe" + b"\1\0" * 100,
        random.Random(1).randbytes(5000),
    ],
    ids=["png", "zip", "elf", "nul", "nuls", "controls", "four controls", "marked", "noise"],
)
@pytest.mark.parametrize("path", [TXT, MD, HTML])
def test_binary_data_is_refused_under_any_name(data, path):
    with pytest.raises(ViewerError) as trouble:
        read(data, path)
    assert trouble.value.safe and trouble.value.do


def test_a_stray_nul_does_not_cost_the_text():
    document = read(b"Forty people met in the square, and that is all \0 that is known about it.", TXT)
    assert document.text == "Forty people met in the square, and that is all � that is known about it."


@pytest.mark.parametrize(
    "data", [b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff", b"\xff\xfe\0\0", b"\n\n", b"\xef\xbb\xbf" * 3]
)
@pytest.mark.parametrize("path", [TXT, MD, HTML])
def test_a_file_of_nothing_but_marks_is_refused(data, path):
    with pytest.raises(ViewerError, match="no text"):
        read(data, path)


def test_no_text_keeps_a_mark_a_surrogate_or_a_carriage_return():
    for data in (
        b"\xef\xbb\xbf\xef\xbb\xbfone\r\ntwo\rthree",
        b"one\xed\xa0\x80two \xe2\x80\xa8 caf\xc3\xa9" + b" caf\xc3\xa9s" * 9,
    ):
        document = read(data * 3, TXT)
        assert document.text == canonical(document.text)
        assert not document.text.startswith("\ufeff")
        document.text.encode()


def test_a_cut_utf16_text_is_read_to_its_last_whole_character():
    document = read(b"\xff\xfe" + PERSIAN.encode("utf-16-le") + b"\x06", TXT)
    assert document.text == PERSIAN + "�"
    assert document.warnings == ("1 broken character shows as �.",)


def test_fifty_megabytes_are_no_trouble(tmp_path):
    line = "The quick report names a date, a place and forty people. " * 8 + "\n"
    path = tmp_path / "a.txt"
    path.write_bytes(line.encode() * (50_000_000 // len(line)))
    document = read(files.load(path), path)
    assert len(document.blocks) == 50_000_000 // len(line)
    assert document.text[document.blocks[-1].start :] == line.strip() + " \n"


def test_special_files_are_refused_without_being_opened(tmp_path, monkeypatch):
    fifo = tmp_path / "a.txt"
    if not hasattr(os, "mkfifo"):
        pytest.skip("this system has no FIFOs")
    os.mkfifo(fifo)
    opened = []
    monkeypatch.setattr(Path, "open", lambda self, *_args, **_more: opened.append(self))
    assert [found.reason for found in files.find([tmp_path])] == ["It is not an ordinary file."]
    for path in (fifo, Path(os.devnull)):
        with pytest.raises(ViewerError, match="not an ordinary file"):
            files.load(path)
    assert opened == []


@pytest.mark.skipif(not hasattr(os, "setresuid"), reason="needs POSIX users")
def test_a_folder_and_a_file_without_permission_are_refused(tmp_path):
    """In a child that is nobody, because permissions do not bind root, under whom tests may run."""
    folder, file = tmp_path / "closed", tmp_path / "closed.txt"
    folder.mkdir()
    file.write_text("A text.")
    file.chmod(0)
    folder.chmod(0)
    for parent in (tmp_path, *tmp_path.parents[:2]):
        parent.chmod(parent.stat().st_mode | stat.S_IXOTH | stat.S_IROTH)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # of forking beside threads: the child only reads and ends
        child = os.fork()
    if child == 0:
        try:
            if os.geteuid() == 0:
                os.setgroups([])
                os.setresgid(65534, 65534, 65534)
                os.setresuid(65534, 65534, 65534)
            for path in (folder, folder / "a.txt"):
                (refusal,) = files.find([path])
                assert "Permission denied" in refusal.reason
            try:
                files.load(file)
            except ViewerError as trouble:
                assert "may not read" in trouble.happened
                os._exit(0)
        finally:
            os._exit(1)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0


def words(count):
    return [f"w{number}" for number in range(count)]


@pytest.mark.parametrize("tag", ["div", "b", "table><tr><td", "blockquote", "ul><li", "font", "span"])
@pytest.mark.parametrize("count", [400, 3000])
def test_deep_nesting_loses_no_word(tag, count):
    markup = "<title>Deep</title><p>first</p>" + "".join(f"<{tag}>{word} " for word in words(count)) + "<p>last"
    document = read(markup.encode(), HTML)
    assert document.text.split() == ["first", *words(count), "last"]
    assert document.title == "Deep"


def test_a_hundred_thousand_nested_elements_are_read_with_a_warning():
    markup = "".join(f"<div>{word} " for word in words(100_000)) + "</div>" * 100_000 + "<p>last"
    document = read(markup.encode(), HTML)
    assert document.text.split() == [*words(100_000), "last"]
    assert document.warnings == (
        "This page is nested too deeply to tell its article apart; all of its text was taken.",
    )


@pytest.mark.parametrize("around", ["{}", "<div>" * 3000 + "{}"])
def test_comments_that_never_end_are_said(around):
    document = read(("<p>before</p>" + around.format("<!-- x " * 100_000) + "<p>after").encode(), HTML)
    assert document.text == "before"
    assert "A comment in this page never ends; what follows it was left out, as in a browser." in document.warnings


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("&amp;&#x41;&nosuch;" * 50_000, "&A&nosuch;" * 50_000),
        ('<!DOCTYPE html [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><p>one &b;', None),
        ('<!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/passwd">]><p>one &x;', None),
        ("<p>one" + "<br>" * 100_000 + "two", "one\ntwo"),
        ("<p>one" + " " * 1_000_000 + "two", "one two"),
        ("<p>one</p>" + "</p></div>" * 50_000, "one"),
        ("one &#0;&#xD800;&#x110000;&#13;two", None),
        ("<p>" + "x" * 1_000_000, "x" * 1_000_000),
        ("<" * 100_000 + " one", None),
        ("<p>one</p><p " + " ".join(f"a{n}='" for n in range(2000)), None),
    ],
    ids=["entities", "bomb", "file", "breaks", "spaces", "ends", "numbers", "long word", "angles", "quotes"],
)
def test_floods_are_read(markup, text):
    document = read(markup.encode(), HTML)
    assert document.text == text if text is not None else ("one" in document.text and "root:" not in document.text)
    assert document.text == canonical(document.text)


def test_no_page_reaches_the_network_or_other_files(no_network, tmp_path):
    secret = tmp_path / "secret.txt"
    secret.write_text("the secret")
    local, remote = secret.as_uri(), "http://192.0.2.1/x"
    story = "<p>The witness counted forty people in the square before the bell rang, and then went home.</p>" * 30
    naming = "".join(
        f"""<base href="{url}"><link rel=stylesheet href="{url}"><link rel=canonical href="{url}">
        <meta http-equiv=refresh content="0;url={url}"><script src="{url}"></script>
        <img src="{url}" srcset="{url} 2x"><iframe src="{url}"></iframe><object data="{url}"></object>
        <embed src="{url}"><video src="{url}"></video>
        <style>@import url({url}); p {{ background: url({url}) }}</style><frame src="{url}">
        <input type=image src="{url}">
        <script type="application/ld+json">
        {{"@context": "{url}", "@type": "Article", "author": {{"@id": "{url}"}}}}</script>
        <svg><image href="{url}"/><use href="{url}"/></svg><xi:include href="{url}" parse="text"/>"""
        for url in (local, remote)
    )
    doctype = f'<!DOCTYPE html SYSTEM "{remote}"><?xml-stylesheet href="{remote}"?>'
    document = read(f"{doctype}<html><head>{naming}</head><body><article>{story}{naming}</article>".encode(), HTML)
    assert document.text.count("bell rang") == 30
    assert "the secret" not in document.text
    assert document.url == remote


def test_random_damage_gives_text_or_a_sentence():
    chance = random.Random(7)
    page = (
        "<html lang=fa><head><title>Forty</title><meta name=author content='Jane Doe'>"
        '<script type="application/ld+json">{"@type": "Article", "headline": "Forty"}</script></head>'
        f"<body><table><tr><td>{PERSIAN}</td></tr></table><ul><li>one<li>two</ul><!-- x --><p>{PERSIAN * 20}</p>"
    ).encode()
    for _ in range(150):
        data = bytearray(page)
        for _ in range(chance.randint(1, 30)):
            start = chance.randrange(len(data))
            data[start : start + chance.randint(0, 8)] = chance.choice(
                [b"<", b"\0", b"\xff", b"<!--", b"&#", b"'", b"</"]
            )
        for path in (HTML, TXT, MD):
            try:
                document = read(bytes(data), path)
            except ViewerError as trouble:
                assert trouble.safe and trouble.do
            else:
                assert document.text == canonical(document.text)
                assert all(0 <= block.start < block.end <= len(document.text) for block in document.blocks)
