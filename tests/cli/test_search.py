"""Searching from a script, and on a terminal."""

from __future__ import annotations

import pytest

from viewer.domain.query import FILTERS


@pytest.fixture
def say(call, ask, tmp_path):
    """Searches two accounts of different sources, one of them graded, and gives what a person reads."""
    ask("set", "A", "source", "Bridge Gazette")
    ask("set", "B", "source", "Town Hall")
    ask("grade", "Bridge Gazette", "C", "--reason", "Close to the company")
    return lambda *words: call("--archive", tmp_path / "bridge.db", "search", *words)


def test_json_says_what_was_understood_and_what_was_not(ask):
    found = ask("search", "vogel", "is:purple").json
    assert found["problem"]["says"]
    assert (found["problem"]["start"], found["problem"]["end"]) == (9, 15)
    assert "vogel" in found["understood"]
    assert {hit["kind"] for hit in found["hits"]} == {"document", "entity"}
    (account,) = [hit for hit in found["hits"] if hit["document"] and not hit["further"] and "Vogl" in hit["sentence"]]
    assert account["marks"]  # by the other spelling


def test_other_spellings_are_named_and_exact_leaves_them_out(ask, say):
    every, exact = ask("search", "vogel").json, ask("search", "vogel", "--exact").json
    assert {spelling["form"] for spelling in every["spellings"]} == {"vogl"}
    assert not any(spelling["on"] for spelling in exact["spellings"])
    assert exact["facets"]["kind"]["document"] == 1 < every["facets"]["kind"]["document"]
    assert "also “vogl”" in say("vogel").out


@pytest.mark.usefixtures("say")
def test_filters_leave_what_has_the_value(ask):
    titles = lambda *words: {h["title"] for h in ask("search", *words).json["hits"] if h["kind"] == "document"}  # noqa: E731
    assert titles("closed") == {"Bridge closed", "Bridge open"}
    assert titles("closed", "--filter", "source=Town Hall") == {"Bridge open"}
    assert titles("closed", "--filter", "source=Town Hall", "--filter", "source=Bridge Gazette") == titles("closed")
    assert titles("--filter", "grade=C") == {"Bridge closed"}
    assert titles("closed", "grade:<=C") == {"Bridge closed"}
    assert titles("closed", "--filter", "source=Nobody") == set()


@pytest.mark.parametrize("wrong", (["--filter", "source"], ["--filter", "colour=red"], ["--sort", "sideways"]))
def test_a_filter_that_cannot_be_meant_is_a_wrong_call(ask, wrong):
    answer = ask("search", "bridge", *wrong)
    assert answer.code == 2
    assert "Traceback" not in answer.err


def test_people_read_hits_by_account_with_the_words_marked(say):
    said = say("bridge").out
    assert "A  Bridge closed · Bridge Gazette [C6]" in said
    assert "The [bridge] closed on 4 May 2020" in said
    assert said.count("A  Bridge closed") == said.count("B  Bridge open") == 1


def test_a_problem_is_pointed_at(say):
    lines = say("bridge", "is:purple").out.splitlines()
    at = next(number for number, line in enumerate(lines) if "^^^" in line)
    start = lines[at].index("^")
    assert lines[at - 1][start : start + 6] == "purple"


def test_the_help_shows_the_language(call):
    said = call("search", "--help").out
    assert all(word in said for word in ("near/5", "is:conflict", "grade:<=C", "--filter", "--exact"))


def test_every_field_that_can_be_filtered_is_taken(ask):
    for field in FILTERS:
        assert ask("search", "bridge", "--filter", f"{field}=nothing").code == 0
