from __future__ import annotations

import logging
import threading

import pytest
from PySide6.QtCore import QThread

from viewer.domain.ticket import Progress, Ticket
from viewer.errors import ViewerError
from viewer.ui.jobs import Jobs


@pytest.fixture
def jobs(qtbot):
    made = Jobs()
    yield made
    made.close()
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("parallax-job")]


def test_work_happens_elsewhere_and_its_answer_arrives_on_the_windows_thread(qtbot, jobs):
    here = QThread.currentThread()
    seen: list[object] = []
    jobs.run(lambda: threading.current_thread().name, lambda name: seen.extend((name, QThread.currentThread() is here)))
    qtbot.waitUntil(jobs.idle)
    assert seen[0].startswith("parallax-job")
    assert seen[1] is True


def test_a_newer_search_makes_the_older_answer_stale_even_if_it_comes_last(qtbot, jobs):
    release, answers = threading.Event(), []
    jobs.run(lambda: release.wait(5) and "old", answers.append, key="search")
    jobs.run(lambda: "new", answers.append, key="search")
    qtbot.waitUntil(lambda: answers == ["new"])
    release.set()
    qtbot.waitUntil(jobs.idle)
    assert answers == ["new"]


def test_the_error_of_a_stale_job_disturbs_nobody(qtbot, jobs):
    release, troubles = threading.Event(), []
    jobs.trouble.connect(troubles.append)

    def fails():
        release.wait(5)
        raise ViewerError("too late")

    jobs.run(fails, key="search")
    jobs.run(lambda: None, key="search")
    release.set()
    qtbot.waitUntil(jobs.idle)
    assert troubles == []


def test_jobs_without_a_key_all_answer(qtbot, jobs):
    answers: list[int] = []
    for number in range(50):
        jobs.run(lambda number=number: number, answers.append)
    qtbot.waitUntil(jobs.idle)
    assert sorted(answers) == list(range(50))


def test_expected_trouble_reaches_the_one_who_asked_or_the_one_door(qtbot, jobs):
    mine, door = [], []
    jobs.trouble.connect(door.append)

    def fails():
        raise ViewerError("The disk is full.")

    jobs.run(fails, failed=mine.append)
    jobs.run(fails)
    qtbot.waitUntil(jobs.idle)
    assert [error.happened for error in mine + door] == ["The disk is full."] * 2


def test_a_bug_becomes_a_calm_sentence_and_the_log_does_not_quote_documents(qtbot, jobs, caplog):
    door: list[ViewerError] = []
    jobs.trouble.connect(door.append)

    words = "secret words of a witness"

    def bug():
        raise ValueError(words)

    with caplog.at_level(logging.ERROR):
        jobs.run(bug)
        qtbot.waitUntil(jobs.idle)
    assert "our mistake" in str(door[0])
    assert "ValueError" in caplog.text and "in bug" in caplog.text
    assert "witness" not in caplog.text and "witness" not in str(door[0])


def test_long_work_shows_how_far_it_is_and_stops_when_asked(qtbot, jobs):
    events: list[object] = []
    jobs.started.connect(lambda job: events.append(("started", job.label)))
    jobs.progress.connect(lambda job, progress: events.append(progress))
    jobs.finished.connect(lambda job: events.append("finished"))
    reported = threading.Event()

    def work(ticket: Ticket) -> None:
        ticket.report(1, 4, "digest.txt")
        reported.set()
        while True:
            ticket.report(2, 4)
            threading.Event().wait(0.005)

    answers: list[object] = []
    job = jobs.run_long("Importing", work, answers.append)
    qtbot.waitUntil(lambda: Progress(1, 4, "digest.txt") in events)
    job.ticket.cancel()
    qtbot.waitUntil(jobs.idle)
    assert events[0] == ("started", "Importing") and events[-1] == "finished"
    assert answers == []


def test_closing_waits_for_work_and_then_nothing_answers(qtbot, jobs):
    begun, finished, answers = threading.Event(), [], []

    def work():
        begun.set()
        threading.Event().wait(0.05)
        finished.append(True)

    jobs.run(work, answers.append)
    begun.wait(5)
    jobs.close()
    assert finished == [True]
    qtbot.wait(1)  # lets an answer that should not come, come
    jobs.run(lambda: 1, answers.append)
    assert answers == [] and jobs.idle()


def test_an_answer_that_comes_too_late_is_handed_back(qtbot, jobs):
    began, answers, unwanted = threading.Event(), [], []

    def work():
        began.set()
        return "an open file"

    jobs.run(work, answers.append, unwanted=unwanted.append)
    assert began.wait(5)
    jobs.close()
    qtbot.wait(1)
    assert (answers, unwanted) == ([], ["an open file"])


def test_an_answer_that_was_taken_is_not_handed_back(qtbot, jobs):
    answers, unwanted = [], []
    jobs.run(lambda: 1, answers.append, unwanted=unwanted.append)
    qtbot.waitUntil(jobs.idle)
    jobs.close()
    assert (answers, unwanted) == ([1], [])


def test_what_comes_afterwards_waits_for_all_that_is_under_way(qtbot, jobs):
    release, done = threading.Event(), []
    jobs.run(lambda: release.wait(5), lambda _: jobs.run(lambda: 1, done.append))
    jobs.afterwards(lambda: done.append("afterwards"))
    qtbot.wait(20)
    assert done == []
    assert not jobs.idle()
    release.set()
    qtbot.waitUntil(jobs.idle)
    assert done == [1, "afterwards"]


def test_what_comes_afterwards_comes_where_nothing_is_under_way(qtbot, jobs):
    done = []
    jobs.afterwards(lambda: done.append(1))
    qtbot.waitUntil(jobs.idle)
    assert done == [1]
