"""The index is made by a child process; whatever becomes of it, I search, and in the end everything is found."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import textwrap
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from viewer import child
from viewer.domain.ticket import Progress, Ticket
from viewer.errors import Cancelled, ViewerError
from viewer.session import Session, index_worker

Started = list["subprocess.Popen[bytes]"]
POSIX = pytest.mark.skipif(os.name != "posix", reason="kills as POSIX does")

#: A child that commits after each entry, and after some of them waits for ever.
STUCK = """
    import sys, threading
    from viewer.search import index
    from viewer.session import index_worker, indexing
    entries = indexing.entries
    def slow(*asked):
        for number, entry in enumerate(entries(*asked)):
            if number == 3:
                threading.Event().wait()
            yield entry
    indexing.entries = slow
    index._BATCH = 1
    index_worker.main()
"""


@pytest.fixture(autouse=True)
def started(monkeypatch: pytest.MonkeyPatch) -> Started:
    """Everything counts as much; the children that were started."""
    made: Started = []
    start = child.start

    def remember(program: list[str]) -> subprocess.Popen[bytes]:
        made.append(start(program))
        return made[-1]

    monkeypatch.setattr(index_worker, "_FEW", 0)
    monkeypatch.setattr(child, "start", remember)
    return made


def answering(monkeypatch: pytest.MonkeyPatch, program: str) -> None:
    """Lets this program be the child."""
    monkeypatch.setattr(
        index_worker, "command", lambda: [sys.executable, "-W", "ignore", "-c", textwrap.dedent(program)]
    )


def finds_all(session: Session) -> bool:
    found = session.search("ferry")
    return found.complete and {hit.kind for hit in found.hits} == {"document"} and found.total == 3


def alive(process_id: int) -> bool:
    try:
        return Path(f"/proc/{process_id}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False


def wait_until(happened: Callable[[], Any]) -> None:
    waiting = threading.Event()
    for _ in range(2000):
        if happened():
            return
        waiting.wait(0.01)
    raise AssertionError("it did not happen in twenty seconds")


def test_a_child_makes_the_index_and_is_gone(case: Session, started: Started, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(index_worker, "_take_in", None)  # nothing of it is done here
    case.catch_up()
    assert finds_all(case)
    assert [process.returncode is not None for process in started] == [True]


def test_little_is_taken_in_without_a_child(case: Session, started: Started, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(index_worker, "_FEW", 300)
    case.catch_up()
    assert finds_all(case)
    assert not started


def test_few_long_texts_are_much(case: Session, started: Started, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(index_worker, "_FEW", 300)
    monkeypatch.setattr(index_worker, "_SHORT", 100)
    case.catch_up()
    assert finds_all(case)
    assert len(started) == 1


def test_parallax_itself_can_be_the_child(case: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(index_worker, "_take_in", None)
    monkeypatch.setattr(index_worker, "command", lambda: [sys.executable, "-m", "viewer", "--index-worker"])
    case.catch_up()
    assert finds_all(case)
    monkeypatch.undo()
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert index_worker.command() == [sys.executable, "--index-worker"]


@pytest.mark.parametrize(
    "program",
    [
        "import sys; sys.exit(1)",
        "print('no JSON at all', flush=True)",
        "print('[]', flush=True); print('{}', flush=True)",
        "import os, signal; os.kill(os.getpid(), signal.SIGKILL)",
    ],
)
def test_when_the_child_fails_the_work_is_done_here(
    case: Session, monkeypatch: pytest.MonkeyPatch, program: str
) -> None:
    answering(monkeypatch, program)
    case.catch_up()
    assert finds_all(case)


def test_when_no_child_can_be_started_the_work_is_done_here(case: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(index_worker, "command", lambda: ["/no/such/program"])
    case.catch_up()
    assert finds_all(case)


def test_a_child_that_hangs_is_given_up(case: Session, started: Started, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(index_worker, "_SILENCE", 0.2)
    answering(monkeypatch, "import threading; threading.Event().wait()")
    case.catch_up()
    assert finds_all(case)
    assert started[0].returncode is not None


def test_trouble_in_the_child_is_said_in_its_words(case: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    answering(monkeypatch, """print('{"trouble": ["The disk is full.", "All is safe.", "Make room."]}', flush=True)""")
    with pytest.raises(ViewerError, match=r"The disk is full\. All is safe\. Make room\."):
        case.catch_up()
    assert case.search("ferry").total == 3


def test_results_grow_while_the_child_works_and_cancelling_ends_it(
    case: Session, started: Started, monkeypatch: pytest.MonkeyPatch
) -> None:
    answering(monkeypatch, STUCK)
    seen = []

    def look(_: Progress) -> None:
        seen.append((case.search("f* OR v* OR b* OR o*"), case._searching._index.stats().documents))
        if seen[-1][1] == 3 or len(seen) == 300:
            ticket.cancel()

    ticket = Ticket(look)
    with pytest.raises(Cancelled):
        case.catch_up(ticket)
    result, held = seen[-1]
    assert (held, result.complete) == (3, False)
    assert 0 < result.total <= 3
    assert started[0].returncode is not None
    monkeypatch.setattr(index_worker, "command", lambda: child.command("", "viewer.session.index_worker"))
    case.catch_up()
    assert finds_all(case)


@POSIX
def test_a_child_that_is_killed_at_any_moment_leaves_a_sound_index(
    case: Session, started: Started, tmp_path: Path
) -> None:
    chance = random.Random(3)
    for round_ in range(6):
        (tmp_path / f"{round_}.txt").write_text(f"A diver found anchor{round_} of the ferry.", "utf-8")
        case.import_paths([tmp_path / f"{round_}.txt"])
        before = len(started)
        delay = chance.uniform(0, 0.6)

        def strike(before: int = before, delay: float = delay) -> None:
            wait_until(lambda: len(started) > before)
            threading.Event().wait(delay)
            child.kill(started[before])

        killer = threading.Thread(target=strike)
        killer.start()
        case.catch_up()
        killer.join()
        assert case.search(f"anchor{round_}").complete
        assert case.search("anchor*").total == round_ + 1
        assert case.search("ferry kind:document").total == 4 + round_


PARENT = """
    import sys
    from pathlib import Path
    from viewer import child
    from viewer.session import Session, index_worker
    index_worker._FEW = 0
    index_worker.command = lambda: [sys.executable, "-W", "ignore", "-c", sys.argv[2]]
    start = child.start
    def told(program):
        process = start(program)
        print(process.pid, flush=True)
        return process
    child.start = told
    Session.open(Path(sys.argv[1]), write=False).catch_up()
"""


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="looks for processes as Linux shows them")
def test_the_child_does_not_outlive_a_parent_that_is_killed(case: Session) -> None:
    program = [sys.executable, "-W", "ignore", "-c", textwrap.dedent(PARENT), case.path, textwrap.dedent(STUCK)]
    with subprocess.Popen(program, stdout=subprocess.PIPE, text=True) as parent:
        assert parent.stdout is not None
        number = int(parent.stdout.readline())
        assert alive(number)
        parent.send_signal(signal.SIGKILL)
        parent.wait()
    wait_until(lambda: not alive(number))


def test_whoever_comes_while_the_index_is_made_need_not_wait(case: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    asked, go_on = threading.Event(), threading.Event()
    catch_up = index_worker.catch_up

    def slow(*given: Any) -> None:
        asked.set()
        assert go_on.wait(20)
        catch_up(*given)

    monkeypatch.setattr(index_worker, "catch_up", slow)
    first = threading.Thread(target=case.catch_up)
    first.start()
    assert asked.wait(20)
    case.add_note(None, body="albatross")
    case.catch_up()
    assert not case.search("albatross").complete
    go_on.set()
    first.join()
    assert case.search("albatross").complete
