"""Texts analysed by several processes: the same findings in order, whatever becomes of the processes."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from viewer import child
from viewer.domain.ticket import Ticket
from viewer.errors import Cancelled, ViewerError
from viewer.session import Session, analysing, analysts
from viewer.session.analysts import Analysts

TEXTS = [
    f"Velm, {day} February 2021\n\nHarbour master Ilona Brandt of the Velm Ferry Company (VFC) counted {day + 200} "
    "passengers on Thursday. Brandt said the VFC had known.\n"
    for day in range(1, 9)
]
DYING = [sys.executable, "-c", "import sys; sys.stdin.readline()"]
TALKING = [sys.executable, "-c", "print('{}', flush=True); input()"]
HANGING = [sys.executable, "-c", "import time; time.sleep(600)"]


def asked(text: str) -> analysing.Question:
    return analysing.Question(text, "2021-02-09")


def read(texts: list[str], ticket: Ticket | None = None, recogniser: str = "parallax", **how: object) -> list[object]:
    with Analysts(recogniser, ticket or Ticket(), asked, **how) as helpers:  # type: ignore[arg-type]
        return list(helpers.each(texts))


@pytest.fixture(scope="module")
def here() -> list[tuple[str, analysing.Findings]]:
    return [(text, analysing.find(asked(text))) for text in TEXTS]


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[subprocess.Popen[bytes]]]:
    """The processes that were started; none of them may be left at the end."""
    processes: list[subprocess.Popen[bytes]] = []
    start = child.start

    def remembered(program: list[str]) -> subprocess.Popen[bytes]:
        processes.append(start(program))
        return processes[-1]

    monkeypatch.setattr(child, "start", remembered)
    yield processes
    assert all(process.poll() is not None for process in processes)


def test_two_processes_find_what_one_finds_in_the_same_order(here, started) -> None:
    assert read(TEXTS, few=0, processes=2) == here
    assert 1 <= len(started) <= 2


def test_few_texts_start_no_process(here, started) -> None:
    assert read(TEXTS) == here
    assert not started


@pytest.mark.parametrize("program", [DYING, TALKING, ["/no/such/program"]])
def test_where_processes_fail_the_texts_are_read_here(here, started, program: list[str]) -> None:
    assert read(TEXTS, few=0, processes=2, program=program) == here


def test_a_process_that_died_is_started_again(here, started) -> None:
    with Analysts("parallax", Ticket(), asked, few=0, processes=1) as helpers:
        found = []
        for ready in helpers.each(iter(TEXTS)):
            found.append(ready)
            if len(found) == 1:
                child.kill(started[0])
    assert found == here
    assert len(started) == 2


def test_cancelling_ends_the_reading_of_a_long_text(started) -> None:
    ticket = Ticket()
    cancelling = threading.Timer(0.2, ticket.cancel)
    cancelling.start()
    with pytest.raises(Cancelled):
        read(TEXTS, ticket, few=0, processes=2, program=HANGING)
    cancelling.join()


def test_what_a_process_cannot_do_is_said_as_here(started) -> None:
    with pytest.raises(ViewerError, match="no_such_pipeline"):
        read(TEXTS[:1], recogniser="no_such_pipeline", few=0, processes=1)


def test_a_frozen_application_starts_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert analysts.command() == [sys.executable, "--analysis-worker"]


def test_parallax_is_its_own_child() -> None:
    question = json.dumps({"text": TEXTS[0], "published": None, "recogniser": "parallax"})
    program = [sys.executable, "-m", "viewer", "--analysis-worker"]
    done = subprocess.run(program, input=question + "\n", capture_output=True, text=True, timeout=120, check=True)
    assert json.loads(done.stdout)["version"] == analysing.version()


def test_an_import_with_help_is_an_import(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, started) -> None:
    monkeypatch.setattr(Analysts.__init__, "__kwdefaults__", {"few": 0, "processes": 2, "program": None})
    for number, text in enumerate([*TEXTS, TEXTS[2]]):
        (tmp_path / f"{number}.txt").write_text(text, "utf-8")
    session = Session.create(tmp_path / "ferry.parallax", index_folder=tmp_path / "index")
    try:
        summary = session.import_paths([tmp_path])
        assert [Path(item.path).name for item in summary.imported] == [f"{number}.txt" for number in range(len(TEXTS))]
        assert [Path(twin.path).name for twin in summary.duplicates] == [f"{len(TEXTS)}.txt"]
        for item in summary.imported:
            assert "Ilona Brandt" in {mention.text for mention in session.mentions(item.document)}
    finally:
        session.close()
    assert started


def test_another_recogniser_has_every_account_read_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "1.txt").write_text(TEXTS[0], "utf-8")
    with_index = {"index_folder": tmp_path / "index"}
    session = Session.create(tmp_path / "ferry.parallax", **with_index)
    session.import_paths([tmp_path / "1.txt"])
    assert not session.analyse().ids
    session.close()
    monkeypatch.setattr(analysing.names, "SpacyRecogniser", lambda pipeline: analysing.names.RuleRecogniser())
    session = Session.open(tmp_path / "ferry.parallax", recogniser="by_rules", **with_index)
    try:
        assert session.analyse().ids
        assert not session.analyse().ids
    finally:
        session.close()
        analysing.names.chosen.cache_clear()


def test_without_its_recogniser_an_archive_can_be_edited_but_not_analysed(tmp_path: Path) -> None:
    (tmp_path / "1.txt").write_text(TEXTS[0], "utf-8")
    with_index = {"index_folder": tmp_path / "index"}
    session = Session.create(tmp_path / "ferry.parallax", **with_index)
    document = session.import_paths([tmp_path / "1.txt"]).imported[0].document
    session.close()
    session = Session.open(tmp_path / "ferry.parallax", recogniser="no_such_pipeline", **with_index)
    try:
        session.set_document(document, "published", "2021-02-03")
        assert session.document(document).published == "2021-02-03"
        with pytest.raises(ViewerError, match="no_such_pipeline"):
            session.analyse()
        (tmp_path / "2.txt").write_text(TEXTS[1], "utf-8")
        with pytest.raises(ViewerError, match="no_such_pipeline"):
            session.import_paths([tmp_path / "2.txt"])
        assert len(session.accounts()) == 1
    finally:
        session.close()
