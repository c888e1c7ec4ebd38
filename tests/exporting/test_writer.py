"""What a user is promised of every export: it is whole, it says what it left out, it tells trouble in words."""

import errno
import os
import sqlite3
import stat
from pathlib import Path

import pytest

from viewer.errors import ViewerError
from viewer.exporting import writer
from viewer.exporting.brief import Brief
from viewer.exporting.writer import FORMS, PLANNED, export

EMPTY = Brief("Nothing yet", "2026-01-05T10:00:00Z", "Parallax 1.0")


@pytest.mark.parametrize("form", FORMS)
def test_a_brief_can_leave_in_every_form(form, brief, tmp_path, press):
    target = tmp_path / f"brief{FORMS[form].suffix}"
    exported = export(form, brief, target, press=press)
    assert (exported.target, exported.form) == (target, form)
    assert target.stat().st_size
    assert [each.name for each in tmp_path.iterdir()] == [target.name]


@pytest.mark.parametrize("form", FORMS)
def test_an_empty_archive_exports_too_and_leaves_nothing_out(form, tmp_path, press):
    assert export(form, EMPTY, tmp_path / "brief", press=press).left_out == ()


@pytest.mark.parametrize("form", FORMS)
def test_the_same_brief_gives_the_same_bytes(form, full, tmp_path, press):
    export(form, full, tmp_path / "one", press=press)
    export(form, full, tmp_path / "two", press=press)
    assert (tmp_path / "one").read_bytes() == (tmp_path / "two").read_bytes()


def test_an_export_says_what_its_form_cannot_hold(brief, tmp_path, press):
    left_out = {form: export(form, brief, tmp_path / form, press=press).left_out for form in FORMS}
    for complete in ("html", "docx", "odt", "pdf", "jsonld", "xlsx"):
        assert left_out[complete] == ()
    for list_of_citations in ("ris", "bibtex"):
        assert left_out[list_of_citations] == left_out["csljson"]
    assert left_out["markdown"] == ("the words before and after each quote",)
    assert {"notes", "claims and their verdicts"} <= set(left_out["csljson"])
    assert "the words before and after each quote" in left_out["csv"]


@pytest.mark.parametrize("form", sorted(PLANNED))
def test_a_form_to_come_is_refused_with_those_that_are_there(form, brief, tmp_path):
    with pytest.raises(ViewerError, match=rf"“{form}” is not there yet.*markdown, html"):
        export(form, brief, tmp_path / "brief")
    assert not list(tmp_path.iterdir())


def test_an_unknown_form_is_refused(brief, tmp_path):
    with pytest.raises(ViewerError, match="not one that Parallax knows"):
        export("papyrus", brief, tmp_path / "brief")


def test_the_old_file_stays_until_the_new_one_is_complete(brief, tmp_path, monkeypatch):
    target = tmp_path / "brief.md"
    target.write_text("old")

    def full(handle):
        assert target.read_text() == "old"
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(ViewerError, match=r"disk is full.*Nothing was changed.*Free some space"):
        export("markdown", brief, target)
    assert target.read_text() == "old"
    assert list(tmp_path.iterdir()) == [target]


def test_a_stopped_export_leaves_no_crumbs(brief, tmp_path, monkeypatch):
    def stop(handle):
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", stop)
    with pytest.raises(KeyboardInterrupt):
        export("markdown", brief, tmp_path / "brief.md")
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("number", [errno.EROFS, errno.EACCES, errno.EPERM])
def test_a_read_only_folder_is_said_to_be_one(number, brief, tmp_path, monkeypatch):
    def refuse(*args, **kwargs):
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "open", refuse)
    with pytest.raises(ViewerError, match="folder cannot be written to"):
        export("html", brief, tmp_path / "brief.html")


def test_trouble_nobody_foresaw_is_told_in_the_words_of_the_system(brief, tmp_path, monkeypatch):
    def refuse(*args, **kwargs):
        raise OSError(errno.EIO, os.strerror(errno.EIO))

    monkeypatch.setattr(os, "open", refuse)
    with pytest.raises(ViewerError, match=os.strerror(errno.EIO)):
        export("html", brief, tmp_path / "brief.html")


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("", "is a folder"),
        ("missing/brief.md", "folder does not exist"),
        ("file/brief.md", "is a file, not a folder"),
        ("x" * 300, "name is too long"),
        ("nul\0.md", "not a name for a file"),
    ],
)
def test_a_target_that_cannot_be_is_refused_in_words(name, words, brief, tmp_path):
    (tmp_path / "file").write_text("kept")
    with pytest.raises(ViewerError, match=words):
        export("markdown", brief, tmp_path / name)
    assert (tmp_path / "file").read_text() == "kept"


def test_an_export_never_replaces_an_archive(brief, tmp_path):
    archive = tmp_path / "case.parallax"
    connection = sqlite3.connect(archive)
    connection.execute("CREATE TABLE t (x)")
    connection.close()
    before = archive.read_bytes()
    with pytest.raises(ViewerError, match="is an archive"):
        export("html", brief, archive)
    assert archive.read_bytes() == before


@pytest.mark.skipif(os.name == "nt", reason="named pipes are files only on POSIX")
def test_an_export_never_replaces_a_device(brief, tmp_path):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with pytest.raises(ViewerError, match="not an ordinary file"):
        export("html", brief, pipe)
    assert stat.S_ISFIFO(pipe.stat().st_mode)


@pytest.mark.skipif(os.name == "nt", reason="links need a privilege on Windows")
def test_a_link_goes_on_pointing_where_it_did(brief, tmp_path):
    (tmp_path / "real.md").write_text("old")
    (tmp_path / "link.md").symlink_to("real.md")
    export("markdown", brief, tmp_path / "link.md")
    assert (tmp_path / "link.md").readlink() == Path("real.md")
    assert "A rally" in (tmp_path / "real.md").read_text("utf-8")


def test_forms_cannot_be_changed_from_outside():
    with pytest.raises(TypeError):
        writer.FORMS["evil"] = FORMS["html"]
