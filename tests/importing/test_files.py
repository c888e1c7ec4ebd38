"""Which files are found and read, in which order, and what is said of the others."""

from pathlib import Path

import pytest

from viewer.errors import ViewerError
from viewer.importing import files
from viewer.importing.files import Refusal, find, load


def fill(folder: Path, *names: str) -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("A text.")


def test_a_folder_is_listed_as_a_person_would(tmp_path):
    fill(tmp_path, "10.txt", "2.txt", "B.md", "a/page.html", "a/Old.HTM", ".hidden/x.txt", ".profile.txt")
    found = [path.relative_to(tmp_path).as_posix() for path in find([tmp_path])]
    assert found == ["2.txt", "10.txt", "a/Old.HTM", "a/page.html", "B.md"]


def test_files_come_in_the_order_they_were_given(tmp_path):
    fill(tmp_path, "b.txt", "a.txt")
    assert list(find([tmp_path / "b.txt", tmp_path / "a.txt"])) == [tmp_path / "b.txt", tmp_path / "a.txt"]


def test_other_formats_are_refused_with_those_that_are_read(tmp_path):
    fill(tmp_path, "scan.docx")
    (refusal,) = find([tmp_path])
    assert refusal == Refusal(
        tmp_path / "scan.docx", "This format is not read. Parallax reads .txt, .md, .html, .htm and .pdf files."
    )


@pytest.mark.parametrize("name", ["gone.txt", "gone.pdf", "gone"])
def test_a_missing_file_is_refused(tmp_path, name):
    assert list(find([tmp_path / name])) == [Refusal(tmp_path / name, "There is no such file.")]


def test_links_are_followed_inside_the_folder_only(tmp_path):
    fill(tmp_path, "case/kept/a.txt", "secret/b.txt")
    case = tmp_path / "case"
    (case / "again.txt").symlink_to(case / "kept" / "a.txt")
    (case / "loop").symlink_to(case)
    (case / "out.txt").symlink_to(tmp_path / "secret" / "b.txt")
    (case / "away").symlink_to(tmp_path / "secret")
    found = list(find([case]))
    assert [p for p in found if isinstance(p, Path)] == [case / "again.txt", case / "kept" / "a.txt"]
    assert [p.path.name for p in found if isinstance(p, Refusal)] == ["away", "loop", "out.txt"]


def test_an_unreadable_folder_is_refused_and_the_rest_goes_on(tmp_path, monkeypatch):
    fill(tmp_path, "a/x.txt", "b/y.txt", "z.txt")
    iterdir = Path.iterdir

    def forbidding(folder):
        # Permissions do not bind root, under whom tests may run: the system's refusal is played.
        if folder.name == "a":
            raise PermissionError(13, "Permission denied")
        return iterdir(folder)

    monkeypatch.setattr(Path, "iterdir", forbidding)
    refusal, *rest = find([tmp_path])
    assert refusal == Refusal(tmp_path / "a", "The folder could not be read: Permission denied.")
    assert rest == [tmp_path / "b" / "y.txt", tmp_path / "z.txt"]


def test_folders_nested_deeper_than_calls_are_walked(tmp_path):
    folders = [tmp_path]
    for _ in range(1200):
        folders.append(folders[-1] / "d")
        folders[-1].mkdir()
    fill(folders[-1], "a.txt")
    found = list(find([tmp_path]))
    # Left to pytest, folders as deep as these would stop its clean-up.
    (folders[-1] / "a.txt").unlink()
    for folder in reversed(folders[1:]):
        folder.rmdir()
    assert found == [folders[-1] / "a.txt"]


@pytest.mark.parametrize("name", ["nul\0.txt", "x" * 5000 + ".txt"])
def test_a_name_that_no_file_can_have_is_refused(name):
    (refusal,) = find([Path(name)])
    assert refusal.reason.startswith("It could not be looked at")
    with pytest.raises(ViewerError, match="could not be read"):
        load(Path(name))


def test_load_gives_the_bytes_as_they_are(tmp_path):
    (tmp_path / "a.txt").write_bytes(b"\xff\r\n\0")
    assert load(tmp_path / "a.txt") == b"\xff\r\n\0"


def test_load_tells_what_is_wrong(tmp_path, monkeypatch):
    (tmp_path / "empty.txt").touch()
    (tmp_path / "big.txt").write_bytes(b"12345")
    monkeypatch.setattr(files, "LIMIT", 4)
    for name, words in {
        "empty.txt": "is empty",
        "big.txt": "is larger",
        "gone.txt": "no longer there",
        "": "folder",
    }.items():
        with pytest.raises(ViewerError, match=words) as trouble:
            load(tmp_path / name)
        assert trouble.value.safe
        assert trouble.value.do


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (PermissionError(13, "Permission denied"), "may not read"),
        (OSError(5, "Input/output error"), "Input/output error"),
    ],
)
def test_load_tells_what_the_system_refuses(tmp_path, monkeypatch, error, words):
    fill(tmp_path, "a.txt")

    def refuse(*_args, **_more):
        raise error

    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(ViewerError, match=words):
        load(tmp_path / "a.txt")
