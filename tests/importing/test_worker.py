"""Web pages are read in a child process; whatever becomes of it, the parent and the next page are well."""

import json
import os
import struct
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from viewer import child
from viewer.errors import ViewerError
from viewer.importing import reader, worker
from viewer.importing.worker import Worker

PAGE = "<html lang=fa><title>Forty 😀</title><h1>Forty</h1><p>گزارش 😀</p>".encode()
ANSWER = {
    "document": {
        "text": "one",
        "blocks": [[1, 0, 3, "paragraph", None]],
        "title": "t",
        "authors": [],
        "warnings": [],
        "media_type": "text/html",
        "extractor": "html-1",
    }
}


def alive(process_id):
    stat = Path(f"/proc/{process_id}/stat")
    try:
        return stat.read_text().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False


def answering(answer):
    """The command of a child that gives `answer` to whatever it is asked."""
    frame = struct.pack(">Q", len(answer)) + answer
    program = f"import sys; sys.stdout.buffer.write({frame!r}); sys.stdout.flush(); sys.stdin.buffer.read()"
    return [sys.executable, "-S", "-c", program]


def changed(**fields):
    return json.dumps({"document": ANSWER["document"] | fields}).encode()


def test_a_page_comes_back_as_the_reader_gives_it():
    with Worker() as reading:
        assert reading.read(PAGE, Path("a.html")) == reader.read(PAGE, Path("a.html"))
        first = reading._process
        assert reading.read(PAGE, Path("b.htm"), encoding="utf-8").title == "Forty 😀"
        assert reading._process is first
    assert first.returncode is not None


def test_what_the_reader_refuses_is_refused_in_the_same_words():
    with Worker() as reading:
        with pytest.raises(ViewerError) as here:
            reader.read(b"<p>", Path("a.html"))
        with pytest.raises(ViewerError) as there:
            reading.read(b"<p>", Path("a.html"))
        assert str(here.value) == str(there.value)
        assert reading.read(PAGE, Path("a.html")).title == "Forty 😀"


def test_text_and_markdown_need_no_child():
    with Worker(["/no/such/program"]) as reading:
        assert reading.read(b"Forty met.", Path("a.txt")).title == "Forty met."
        assert reading.read(b"# Forty", Path("a.md")).title == "Forty"


def test_a_child_that_cannot_start_is_told():
    with Worker(["/no/such/program"]) as reading, pytest.raises(ViewerError, match="could not be started"):
        reading.read(PAGE, Path("a.html"))


def test_close_may_come_twice_and_before_anything():
    reading = Worker()
    reading.close()
    reading.read(PAGE, Path("a.html"))
    reading.close()
    reading.close()
    assert reading.read(PAGE, Path("a.html")).title == "Forty 😀"
    reading.close()


@pytest.mark.skipif(sys.platform == "win32", reason="process groups are POSIX")
def test_a_hanging_child_is_killed_with_its_children(tmp_path):
    told = tmp_path / "children"
    program = (
        "import os, subprocess, sys, time;"
        "child = subprocess.Popen([sys.executable, '-S', '-c', 'import time; time.sleep(600)']);"
        f"open({os.fspath(told)!r}, 'w').write(f'{{os.getpid()}} {{child.pid}}');"
        "time.sleep(600)"
    )
    with Worker([sys.executable, "-S", "-c", program], seconds=lambda size: 1.0) as reading:
        with pytest.raises(ViewerError, match=r"could not be read in 1 seconds: “a\.html”") as trouble:
            reading.read(PAGE, Path("a.html"))
        assert "Nothing was imported" in trouble.value.safe
    processes = [int(number) for number in told.read_text().split()]
    assert len(processes) == 2
    wait_until(lambda: not any(alive(process) for process in processes))


@pytest.mark.skipif(sys.platform == "win32", reason="process groups are POSIX")
def test_a_fresh_child_reads_the_next_page():
    with Worker() as reading:
        reading.read(PAGE, Path("a.html"))
        first = reading._process
        first.kill()
        first.wait()
        assert reading.read(PAGE, Path("a.html")).title == "Forty 😀"
        assert reading._process is not first


def test_close_ends_a_reading_under_way():
    reading = Worker([sys.executable, "-S", "-c", "import time; time.sleep(600)"])
    troubles = []

    def read():
        try:
            reading.read(PAGE, Path("a.html"))
        except ViewerError as trouble:
            troubles.append(trouble)

    thread = threading.Thread(target=read)
    thread.start()
    wait_until(lambda: reading._process is not None)
    reading.close()
    thread.join(20)
    assert not thread.is_alive()
    assert len(troubles) == 1


@pytest.mark.parametrize(
    "answer",
    [
        b"",
        b"{",
        b"null",
        b"[]",
        b"{}",
        b"\xff",
        b"[" * 100_000,
        b'{"error": 7}',
        b'{"error": ["a", "b"]}',
        b'{"document": 7}',
        changed(text=None),
        changed(text=["one"]),
        changed(text="on\r"),
        changed(text="on\ud800"),
        changed(text="on"),
        changed(title=None),
        changed(blocks=[[1, 0, 4, "paragraph"]]),
        changed(blocks=[[1, -1, 3, "paragraph"]]),
        changed(blocks=[[1, 2, 1, "paragraph"]]),
        changed(blocks=[[1, 0, True, "paragraph"]]),
        changed(blocks=[[1, 0, 3]]),
        changed(blocks=7),
        changed(authors=7),
        changed(authors=[7]),
        changed(published=20210205),
        changed(surprise="x"),
    ],
)
def test_nothing_a_child_says_is_believed(answer):
    with Worker(answering(answer)) as reading, pytest.raises(ViewerError, match="because reading it failed"):
        reading.read(PAGE, Path("a.html"))


def test_the_answer_those_are_made_of_is_believed():
    with Worker(answering(changed(language="fa"))) as reading:
        assert reading.read(PAGE, Path("a.html")).language == "fa"


@pytest.mark.parametrize("head", [struct.pack(">Q", 2**63), struct.pack(">Q", 100) + b"too short", b"123"])
def test_a_frame_that_lies_about_its_length_is_refused(head):
    program = f"import sys; sys.stdout.buffer.write({head!r})"
    with (
        Worker([sys.executable, "-S", "-c", program]) as reading,
        pytest.raises(ViewerError, match="because reading it failed"),
    ):
        reading.read(PAGE, Path("a.html"))


@pytest.mark.parametrize(
    "attempt",
    [
        "import socket; socket.socket()",
        "import socket; socket.getaddrinfo('example.org', 80)",
        "import subprocess; subprocess.run(['true'])",
        "import os; os.system('true')",
        "import os; os.fork()",
    ],
)
def test_the_child_gave_up_its_rights(attempt):
    module, _, call = attempt.partition("; ")
    program = (
        f"{module}\nfrom viewer.importing import worker\nworker._give_up_rights()\n"
        f"try: {call}\nexcept PermissionError: print('refused')"
    )
    ran = subprocess.run(
        [sys.executable, "-c", program], env=child.environment(), capture_output=True, text=True, check=True
    )
    assert ran.stdout == "refused\n"


@pytest.mark.skipif(sys.platform != "linux", reason="limits of memory and file size are only sure on Linux")
def test_the_child_can_neither_fill_the_memory_nor_a_disk(tmp_path):
    program = (
        "from viewer.importing import worker; worker._give_up_rights()\n"
        "try: bytearray(2_000_000_000)\n"
        "except MemoryError: print('no memory')\n"
        f"try: open({os.fspath(tmp_path / 'x')!r}, 'wb', buffering=0).write(b'x')\n"
        "except OSError: print('no file')\n"
    )
    ran = subprocess.run(
        [sys.executable, "-c", program], env=child.environment(), capture_output=True, text=True, check=True
    )
    assert ran.stdout == "no memory\nno file\n"


def test_the_child_is_told_nothing_of_the_user(monkeypatch):
    monkeypatch.setenv("SECRET_TOKEN", "x")
    assert "SECRET_TOKEN" not in child.environment()


def test_a_frozen_application_starts_itself(monkeypatch):
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert worker.command() == [sys.executable, "--import-worker"]


def wait_until(happened):
    waiting = threading.Event()
    for _ in range(1000):
        if happened():
            return
        waiting.wait(0.01)
    raise AssertionError("it did not happen in ten seconds")
