"""The index finds what a plain reading of all texts would find, and survives what happens to it."""

import contextlib
import os
import signal
import subprocess
import sys
import textwrap
import threading
from pathlib import Path

import pytest

from viewer.errors import Cancelled, ViewerError
from viewer.search import index as index_module
from viewer.search.entry import Entry, Removal
from viewer.search.index import Index


@pytest.fixture(autouse=True)
def nothing_is_taken_for_damage(caplog):
    yield
    assert not caplog.records


@pytest.fixture
def index(tmp_path):
    opened = Index.open(tmp_path / "index", "archive")
    yield opened
    opened.close()


def document(number, body, title="", **fields):
    return Entry("document", str(number), str(number), title, body, fields)


def ids(index, query, **page):
    return [match.id for match in index.search(query, **page).matches]


# What is found


def test_a_reporter_finds_a_name_however_it_is_written(index):
    index.apply([document(1, "Asadollah Assadi was tried."), document(2, "The rally at Villepinte.")], 1)
    found = index.search("asado")
    assert (found.total, found.understood) == (1, 'documents with "asado…"')
    assert found.matches[0].id == found.matches[0].document == "1"
    assert index.search("ASSADI's").total == 1
    assert index.search('"at villepinte"').total == 1
    assert index.search('"villepinte at"').total == 0


def test_notes_claims_and_names_are_found_and_told_apart(index):
    index.apply(
        [
            document(1, "the plot", source="Press TV", tag="trial", lang="en", date="2021-02-05"),
            Entry("note", "1", "1", "", "my doubts about the plot"),
            Entry("claim", "c", None, "Who ordered the plot?", ""),
        ],
        3,
    )
    assert index.search("plot").total == 3
    assert [(m.kind, m.id, m.document) for m in index.search("plot kind:claim").matches] == [("claim", "c", None)]
    assert ids(index, 'source:"press tv"') == ids(index, "date:2021") == ids(index, "tag:tri") == ["1"]
    assert index.search("title:ordered").total == 1
    assert index.search("title:doubts").total == 0


def test_a_word_in_the_title_counts_for_more(index):
    index.apply([document(1, "rally and more words", "x"), document(2, "more words here", "rally")], 1)
    assert ids(index, '"rally"') == ids(index, "rall") == ["2", "1"]


def test_a_phrase_does_not_reach_from_the_title_into_the_text(index):
    index.apply([document(1, "term ended", "the jail")], 1)
    assert index.search('"jail term"').total == 0
    assert index.search("jail term").total == 1


def test_pages_join_without_gap_or_overlap(index):
    index.apply([document(n, f"word {'x ' * (n % 7)}") for n in range(50)], 1)
    everything = ids(index, "word", limit=50)
    assert len(set(everything)) == index.search("word").total == 50
    assert [i for start in range(0, 50, 20) for i in ids(index, "word", limit=20, offset=start)] == everything
    assert ids(index, "word", offset=50) == ids(index, "word", limit=0) == []


def test_what_is_replaced_or_removed_is_found_no_more(index):
    index.apply([document(1, "first draft"), document(2, "other")], 1)
    index.apply([document(1, "second version"), Removal("document", "2"), Removal("document", "never")], 2)
    assert ids(index, "version") == ["1"]
    assert index.search("draft").total == index.search("other").total == 0
    assert index.suggest("dra") == []
    assert (index.counter, index.stats().documents) == (2, 1)


def test_the_last_of_several_changes_in_one_go_counts(index):
    index.apply([document(1, "one"), Removal("document", "1"), document(1, "two"), document(1, "three")], 1)
    assert (index.search("three").total, index.search("two").total, index.stats().documents) == (1, 0, 1)


def test_words_are_suggested_as_they_are_typed(index):
    index.apply([document(1, "rally rallies"), document(2, "rally"), document(3, "rail")], 1)
    assert index.suggest("the Ral") == ["rally", "rallies"]
    assert index.suggest("ra", limit=1) == ["rally"]
    assert index.suggest("") == index.suggest("zzz") == []


def test_a_question_no_longer_wanted_ends_between_its_parts_and_harms_nothing(index):
    index.apply([document(n, f"red blue word{n}") for n in range(9)], 1)
    for query in ("red", "red blue", '"red blue"', "wo* OR bl*", "red near/3 blue", "rad~", "-red"):
        asked = []

        def cancelled(asked=asked):
            asked.append(1)
            return len(asked) > 1

        everything = index.search(query, cancelled=lambda: False)
        assert everything == index.search(query)
        with pytest.raises(Cancelled):
            index.search(query, cancelled=lambda: True)
        with contextlib.suppress(Cancelled):
            assert index.search(query, cancelled=cancelled) == everything
    assert index.counter == 1


# What happens to it


def test_what_was_applied_is_there_at_the_next_opening(tmp_path):
    for counter in (1, 2, 3):
        index = Index.open(tmp_path / "deep" / "index", "archive")
        assert index.counter == counter - 1
        index.apply([document(counter, f"common number{counter}")], counter)
        index.close()
    index = Index.open(tmp_path / "deep" / "index", "archive")
    assert (index.counter, index.search("common").total) == (3, 3)
    index.close()
    assert (index.counter, index.search("common").total) == (0, 0)


@pytest.mark.skipif(os.name != "posix", reason="modes of files are a POSIX matter")
def test_only_the_user_can_look_into_the_folder(tmp_path):
    (tmp_path / "index").mkdir(mode=0o755)
    Index.open(tmp_path / "index", "archive").close()
    assert (tmp_path / "index").stat().st_mode & 0o777 == 0o700


def test_a_folder_that_cannot_be_made_is_said_so(tmp_path):
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(ViewerError, match="could not be written"):
        Index.open(tmp_path / "file" / "index", "archive")


def test_an_index_of_another_archive_or_version_is_made_anew(tmp_path, monkeypatch):
    index = Index.open(tmp_path, "archive")
    index.apply([document(1, "common")], 5)
    index.close()
    monkeypatch.setattr("viewer.search.stamp.VERSIONS", "99.99")
    index = Index.open(tmp_path, "archive")
    assert (index.counter, index.search("common").total) == (0, 0)
    index.apply([document(1, "common")], 5)
    index.close()
    other = Index.open(tmp_path, "another")
    assert (other.counter, other.search("common").total) == (0, 0)
    assert [path.name for path in tmp_path.iterdir()] == ["lock"]


def test_a_cancelled_update_keeps_the_former_counter_and_can_be_repeated(index):
    index.apply([document(1, "kept")], 1)
    with pytest.raises(Cancelled):
        index.apply([document(2, "new"), document(3, "new")], 2, cancelled=lambda: True)
    assert (index.counter, index.search("kept").total, index.search("new").total) == (1, 1, 0)
    index.apply([document(2, "new"), document(3, "new")], 2)
    assert (index.counter, index.search("new").total) == (2, 2)


def test_a_cancelled_first_filling_starts_anew(index, monkeypatch):
    monkeypatch.setattr(index_module, "_BATCH", 2)
    told = []
    with pytest.raises(Cancelled):
        index.apply([document(n, "early") for n in range(6)], 1, progress=told.append, cancelled=lambda: told[-1] > 2)
    assert (index.counter, index.search("early").total, told) == (0, 2, [1, 2, 3, 4])
    index.apply([document(9, "late")], 1)
    assert (index.search("early").total, index.search("late").total) == (0, 1)


def test_trouble_in_reading_the_archive_is_passed_on(index):
    def changes():
        yield document(1, "x")
        raise KeyError("archive")

    index.apply([document(0, "kept")], 1)
    with pytest.raises(KeyError):
        index.apply(changes(), 2)
    assert (index.counter, index.search("kept").total) == (1, 1)


def test_many_small_updates_stay_in_few_files(index, tmp_path):
    for counter in range(1, 41):
        index.apply([document(counter, "note")], counter)
    assert index.search("note").total == 40
    assert len(list((tmp_path / "index").glob("*.seg"))) < 20


def test_another_process_that_writes_is_not_disturbed(tmp_path):
    first = Index.open(tmp_path, "archive")
    first.apply([document(1, "common")], 1)

    def changes():
        second = Index.open(tmp_path, "another")
        assert second.counter == 0
        with pytest.raises(ViewerError, match="another Parallax"):
            second.apply([], 1)
        second.close()
        yield document(2, "common")

    first.apply(changes(), 2)
    assert first.search("common").total == 2
    first.close()


def test_what_another_process_has_written_meanwhile_is_kept(tmp_path):
    first, second = Index.open(tmp_path, "archive"), Index.open(tmp_path, "archive")
    first.apply([document(1, "common one")], 1)
    second.apply([document(1, "common one"), document(2, "common two")], 2)  # it was empty, and starts anew
    second.apply([document(3, "common three")], 3)
    first.apply([document(2, "common two"), document(3, "common three"), document(4, "common four")], 4)
    assert (first.counter, first.search("common").total) == (4, 4)
    assert (second.counter, second.search("common").total) == (3, 3)
    first.close()
    second.apply([document(4, "common four"), document(5, "common five")], 5)
    second.close()
    again = Index.open(tmp_path, "archive")
    assert (again.counter, again.search("common").total) == (5, 5)
    again.close()


def test_threads_search_while_entries_are_taken_in_and_merged(index, tmp_path, monkeypatch):
    """Eight of them, here and in a follower; whatever they see is the index as it was at some moment."""
    monkeypatch.setattr(index_module, "_BATCH", 10)
    monkeypatch.setattr("viewer.search.merging._TIER", 3)
    index.apply([*(document(n, f"steady word{n % 5} red blue") for n in range(60)), document("x", "odd")], 1)
    follower = Index.open(tmp_path / "index", "archive")
    states = {25 * whole + part for whole in range(6) for part in (0, 9, 10, 19, 20)}
    writing = threading.Event()
    writing.set()
    wrong, asked = [], []

    def search(index, follow):
        n, before = 0, 0
        while writing.is_set() or n < 10:
            n += 1
            follow()
            moving = index.search("moving").total
            totals = (
                index.search("steady").total,
                index.search(f'"word{n % 5} red"').total,
                index.search("blu -red").total,
                index.search("ste*y near/9 blue").total,
                index.search("stedy~", filters={"kind": ["document"]}, facets=["kind"]).total,
                index.search("odd OR even").total,
            )
            asked.append(totals)
            if totals != (60, 12, 0, 60, 60, 1) or moving not in states or moving < before:
                wrong.append((totals, moving, before))
            before = moving

    threads = [threading.Thread(target=search, args=(index, lambda: None)) for _ in range(6)]
    threads += [threading.Thread(target=search, args=(follower, follower.follow)) for _ in range(2)]
    for thread in threads:
        thread.start()
    for counter in range(2, 7):
        swapped = document("x", "even" if counter % 2 else "odd")
        entries = [document(f"{counter}-{n}", "other text moving") for n in range(25)]
        index.apply([swapped, *entries][counter % 2 :] + [swapped][: counter % 2], counter)
    writing.clear()
    for thread in threads:
        thread.join()
    assert not wrong and len(asked) >= 80
    assert (index.counter, index.search("moving").total) == (6, 125)
    follower.follow()
    assert (follower.counter, follower.search("moving").total) == (6, 125)
    follower.close()


def test_an_index_in_memory_answers_and_leaves_no_trace(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    index = Index.of([document(1, "first"), document(2, "red blue"), document(1, "second blue")])
    assert (index.search("blue").total, index.search("first").total, index.counter) == (2, 0, 0)
    assert index.search("bl* -red", facets=["kind"]).facets == {"kind": {"document": 1}}
    assert index.suggest("se") == ["second"]
    assert index.stats().documents == 2
    assert Index.of([]).search("blue").total == 0
    assert not list(tmp_path.iterdir())


KILLED = """
    import sys
    from pathlib import Path
    from viewer.search.entry import Entry
    from viewer.search.index import Index
    index = Index.open(Path(sys.argv[1]), "archive")
    counter = index.counter
    if not counter:
        index.apply([Entry("document", "0", None, "", "base")], 1)
        counter = 1
    while True:
        counter += 1
        print(counter, flush=True)
        text = f"word{counter} many " * 9
        index.apply([Entry("document", f"{counter}-{n}", None, "", text) for n in range(20)], counter)
"""


@pytest.mark.skipif(os.name != "posix", reason="kills as POSIX does")
def test_a_kill_at_any_moment_leaves_the_former_state(tmp_path):
    outcomes = []
    for round_ in range(6):
        child = subprocess.Popen(
            [sys.executable, "-W", "ignore", "-c", textwrap.dedent(KILLED), str(tmp_path)],
            stdout=subprocess.PIPE,
            text=True,
            cwd=Path(__file__).parents[2],
        )
        for _ in range(3 + round_ * 2):
            said = int(child.stdout.readline())
        child.send_signal(signal.SIGKILL)
        rest = child.stdout.read().split()
        child.wait()
        child.stdout.close()
        index = Index.open(tmp_path, "archive")
        outcomes.append(index.counter)
        last = int(rest[-1]) if rest else said
        assert index.counter in (last - 1, last)
        assert index.search('"base"').total == 1
        assert index.search(f'"word{index.counter}"').total == 20
        assert index.search(f'"word{index.counter + 1}"').total in (0, 20)
        index.close()
    assert len(outcomes) == 6
