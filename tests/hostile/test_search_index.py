"""An index folder that someone prepared, or that a disk damaged: nothing runs, nothing breaks."""

import json
import os
import pickle
import random
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from whoosh.codec import whoosh3
from whoosh.filedb import structfile
from whoosh.filedb.filestore import FileStorage
from whoosh.index import TOC

from viewer.errors import ViewerError
from viewer.search import arrays, commits, guard, stamp
from viewer.search.entry import Entry
from viewer.search.index import Index
from viewer.search.schema import schema


class Payload:
    """Makes a file when it is unpickled."""

    def __init__(self, marker):
        self.marker = str(marker)

    def __reduce__(self):
        return os.mkdir, (self.marker,)


def entries():
    return [
        Entry("document", str(n), str(n), f"title {n}", f"common red blue word{n} term{n % 3}", {"tag": "x"})
        for n in range(40)
    ]


@pytest.fixture
def sound(tmp_path):
    """A folder with a good index of two segments and with removed entries."""
    folder = tmp_path / "sound"
    index = Index.open(folder, "archive")
    index.apply(entries(), 1)
    index.apply(entries()[:5], 2)
    index.close()
    return folder


def use(folder):
    """Everything a window does with an index; what was found."""
    index = Index.open(folder, "archive")
    try:
        for query in ("common", '"red blue"', "wor -term1", "tag:x title", 'kind:document "blue wor'):
            total = index.search(query).total
        assert total in (0, 40)
        index.suggest("wo")
        index.stats()
        counter = index.counter
        if not counter:
            index.apply(entries(), 1)
            assert index.search("common").total == 40
        return counter
    finally:
        index.close()


def restamp(folder):
    """Make the stamp true of the files, as someone who prepares a folder would."""
    path = folder / stamp.NAME
    values = json.loads(read(folder))
    values["files"] = stamp.measure(folder, values["files"])
    path.write_text(json.dumps(values))


def test_the_sound_folder_is_taken_as_it_is(sound):
    assert use(sound) == 2


@pytest.mark.parametrize("damage", ["cut", "emptied", "flipped", "missing", "zeros", "longer", "folder", "link"])
def test_a_damaged_file_means_a_new_index(sound, tmp_path, damage):
    chance = random.Random(1)
    for number, name in enumerate(sorted(path.name for path in sound.iterdir())):
        folder = shutil.copytree(sound, tmp_path / str(number))
        path = folder / name
        data = bytearray(path.read_bytes())
        path.unlink()
        match damage:
            case "cut":
                path.write_bytes(data[: len(data) // 2])
            case "emptied":
                path.write_bytes(b"")
            case "flipped":
                for at in chance.sample(range(len(data)), min(3, len(data))):
                    data[at] ^= 1 << chance.randrange(8)
                path.write_bytes(data)
            case "zeros":
                path.write_bytes(bytes(len(data)))
            case "longer":
                path.write_bytes(data + b"more")
            case "folder":
                (path / "inner").mkdir(parents=True)
            case "link":
                path.symlink_to(sound / name)
        if name != "lock":
            assert use(folder) in ((0, 2) if name == stamp.NAME else (0,))
        elif damage not in ("folder", "link"):
            assert use(folder) == 2


def test_damage_that_the_stamp_hides_breaks_nothing(sound, tmp_path, caplog):
    """The checksums agree, so only reading finds it: any answer but a traceback or a wrong kind."""
    chance = random.Random(7)
    names = list(json.loads(read(sound))["files"])
    for number in range(40):
        folder = shutil.copytree(sound, tmp_path / f"n{number}")
        path = folder / chance.choice(names)
        data = bytearray(path.read_bytes())
        for _ in range(chance.choice([1, 20])):
            data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
        path.write_bytes(data[: chance.choice([len(data), len(data), len(data) // 2])])
        restamp(folder)
        index = Index.open(folder, "archive")
        for query in (
            "common",
            '"red blue"',
            "wor -term1",
            "tag:x title",
            "word1",
            "w*d1",
            "comon~",
            "red near/2 blue",
        ):
            assert 0 <= index.search(query, filters={"kind": ["document"]}, facets=["tag", "year"]).total <= 90
        index.suggest("wo")
        index.close()


def test_damage_found_while_searching_empties_the_index_until_it_is_filled_again(sound):
    for segment in sound.glob("*.seg"):
        data = segment.read_bytes()
        segment.write_bytes(data[:12] + bytes(len(data) - 12))
    restamp(sound)
    index = Index.open(sound, "archive")
    assert index.search("common").total == 0
    assert index.counter == 0
    assert not (sound / stamp.NAME).exists()
    index.apply(entries(), 3)
    assert (index.counter, index.search("common").total) == (3, 40)
    index.close()


@pytest.mark.parametrize(
    "text",
    ["", "[]", "null", "{}", '{"files": 1}', '{"files": {}}', "[" * 5000, '{"files": {"../../etc/passwd": [1, 2]}}']
    + [json.dumps({"archive": "archive", "counter": c, "generation": 1, "files": {}, "versions": stamp.VERSIONS})
       for c in (-1, 0, True, 1, "1", None, 1e308)],
)  # fmt: skip
def test_any_stamp_can_be_read(sound, text):
    (sound / stamp.NAME).write_text(text)
    assert use(sound) == 0


def with_payload(folder, where, marker):
    """A folder whose pickles hold `Payload`, with a stamp that fits."""
    storage = FileStorage(str(folder))
    toc = TOC.read(storage, "MAIN", schema=schema())
    match where:
        case "segments":
            toc.segments = [Payload(marker)]
        case "segment state":
            toc.segments[0]._deleted = Payload(marker)
        case "schema":
            toc.schema = _Pickled(marker)
    path = folder / f"_MAIN_{toc.generation}.toc"
    path.unlink()
    stream = storage.create_file(path.name)
    _write_toc(stream, toc)
    restamp(folder)


class _Pickled:
    def __init__(self, marker):
        self.payload = Payload(marker)


def _write_toc(stream, toc):
    for size in (4, 8, 4):
        stream.write_varint(size)
    stream.write_int(-12345)
    stream.write_int(-111)
    for number in (2, 7, 4):
        stream.write_varint(number)
    stream.write_string(pickle.dumps(getattr(toc.schema, "payload", toc.schema), 2))
    stream.write_int(toc.generation)
    stream.write_int(0)
    stream.write_pickle(toc.segments)
    stream.close()


@pytest.mark.parametrize("where", ["segments", "segment state", "schema"])
def test_a_prepared_table_of_contents_runs_nothing(sound, tmp_path, where):
    marker = tmp_path / "ran"
    with_payload(sound, where, marker)
    use(sound)
    assert not marker.exists()


def test_prepared_data_runs_nothing(sound, tmp_path):
    marker = tmp_path / "ran"
    payload = pickle.dumps(Payload(marker), 2)
    for segment in sound.glob("*.seg"):
        data = segment.read_bytes()
        for number, start in enumerate(range(0, len(data) - len(payload), max(1, len(data) // 60))):
            folder = shutil.copytree(sound, tmp_path / f"{segment.stem}-{number}")
            (folder / segment.name).write_bytes(data[:start] + payload + data[start + len(payload) :])
            restamp(folder)
            index = Index.open(folder, "archive")
            for query in ("common", '"red blue"', "wor"):
                index.search(query)
            index.close()
    assert not marker.exists()


def test_every_door_that_unpickles_is_guarded(tmp_path):
    """Should Whoosh be exchanged for another version, this says which door stands open."""
    from whoosh import columns, formats
    from whoosh import index as whoosh_index

    marker = tmp_path / "ran"
    data = pickle.dumps(Payload(marker), 2)
    loaders = [whoosh3.loads, formats.loads, columns.loads, whoosh_index.pickle.loads]
    for load in [*loaders, lambda data: structfile.BufferFile(memoryview(data)).read_pickle()]:
        with pytest.raises(pickle.UnpicklingError):
            load(data)
        assert load(pickle.dumps({"a": [1, (2.5, b"x")]}, 4)) == {"a": [1, (2.5, b"x")]}
    assert not marker.exists()
    assert not whoosh_index.toc_loaders


@pytest.mark.parametrize("name", ["whoosh.util.loading find_object", "builtins eval", "os system", "builtins getattr"])
def test_names_are_allowed_exactly(name):
    module, attribute = name.split()
    with pytest.raises(pickle.UnpicklingError):
        guard._loads(f"c{module}\n{attribute}\n.".encode())


def test_files_of_others_in_the_folder_do_no_harm(sound):
    for name in ("_MAIN_999.toc", "MAIN_zzz.seg", "_MAIN_3.toc"):
        (sound / name).write_bytes(b"neither a table of contents nor a segment")
    assert use(sound) == 2
    assert {path.name for path in sound.iterdir()} == {"lock", stamp.NAME, *json.loads(read(sound))["files"]}


def read(folder):
    return (folder / stamp.NAME).read_text()


# A kill or a full disk at any step of writing


class Killed(BaseException):
    """Like a kill, no part of the program catches it."""


class Fate:
    """Strikes before or after one of the steps that change the folder."""

    def __init__(self, strikes_at, after, blow):
        self.at, self.after, self.blow = strikes_at, after, blow
        self.steps = 0

    def over(self, step):
        def fated(*args, **more):
            self.steps += 1
            struck = self.steps == self.at
            if struck and not self.after:
                raise self.blow
            result = step(*args, **more)
            if struck:
                raise self.blow
            return result

        return fated

    def watch(self, patch):
        patch.setattr(arrays.Writer, "_join", self.over(arrays.Writer._join))
        patch.setattr(TOC, "write", self.over(TOC.write))
        patch.setattr(commits.stamp, "measure", self.over(stamp.measure))
        patch.setattr(commits.stamp, "write", self.over(stamp.write))
        patch.setattr(commits, "clean_files", self.over(commits.clean_files))


def change(index, counter):
    """Replaces, removes and adds, and merges what is there; the counter is that of the changes."""
    changes = [*entries()[:30], *(Entry("document", f"new{n}", None, "", "common fresh") for n in range(20))]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("viewer.search.index._BATCH", 30)
        patch.setattr("viewer.search.merging._TIER", 1)
        index.apply(changes, counter)


@pytest.mark.parametrize(
    ("blow", "after"), [(Killed(), False), (Killed(), True), (OSError(28, "No space left on device"), False)]
)
def test_a_blow_at_any_step_leaves_the_former_entries_and_no_wrong_ones(sound, tmp_path, after, blow, caplog):
    for step in range(1, 100):
        folder = shutil.copytree(sound, tmp_path / str(step))
        index, fate = Index.open(folder, "archive"), Fate(step, after, blow)
        with pytest.MonkeyPatch.context() as patch:
            fate.watch(patch)
            try:
                change(index, 3)
            except (Killed, ViewerError):
                assert index.counter in (0, 2, 3)
        index.close()
        index = Index.open(folder, "archive")
        assert index.counter in (2, 3)
        assert index.search("common -fresh").total == 40
        fresh = index.search("fresh").total
        assert fresh == 20 if index.counter == 3 else fresh in (0, 20)
        change(index, 4)
        assert (index.counter, index.search("common").total, index.search("fresh").total) == (4, 60, 20)
        index.close()
        if fate.steps < step:
            break
    assert 10 < step < 99


@pytest.mark.skipif(os.name != "posix", reason="limits the size of files as POSIX does")
def test_a_disk_that_is_full_is_said_and_the_former_index_answers(sound):
    program = """
import resource, sys
from pathlib import Path
from viewer.errors import ViewerError
from viewer.search.entry import Entry
from viewer.search.index import Index
index = Index.open(Path(sys.argv[1]), "archive")
resource.setrlimit(resource.RLIMIT_FSIZE, (3000, 3000))
try:
    index.apply([Entry("document", str(n), None, "", f"many words of many kinds {n} " * 9) for n in range(500)], 3)
except ViewerError as error:
    print(error.happened, index.counter, index.search("common").total)
"""
    line = [sys.executable, "-W", "ignore", "-c", program, str(sound)]
    told = subprocess.run(line, capture_output=True, text=True, check=True, cwd=Path(__file__).parents[2]).stdout
    assert told == "The search index could not be written (File too large). 2 40\n"
    assert use(sound) == 2


def test_a_folder_that_can_only_be_read_answers_and_says_why_it_takes_in_nothing(sound, monkeypatch):
    def refuse(*_):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("viewer.search.index.FileLock.acquire", refuse)
    index = Index.open(sound, "archive")
    assert (index.counter, index.search("common").total) == (2, 40)
    with pytest.raises(ViewerError, match="Permission denied"):
        index.apply(entries(), 3)
    assert (index.counter, index.search("common").total) == (2, 40)
    index.close()


def test_a_stamp_with_the_names_of_other_files_is_not_believed(sound):
    values = json.loads(read(sound))
    gone = next(name for name in values["files"] if name.endswith(".seg"))
    del values["files"][gone]
    (sound / stamp.NAME).write_text(json.dumps(values))
    assert use(sound) == 0
