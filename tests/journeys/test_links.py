"""I follow a link from a brief, and Parallax shows me the sentence."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from tests.journeys.conftest import CHOSEN, NewWindow
from tests.journeys.hand import Hand
from viewer.domain.address import Address, written
from viewer.session import Session
from viewer.ui.arriving import arrivals, visit

WORDS = "Three accomplices"


@pytest.fixture
def place(sample: Path) -> Address:
    """A passage of the second account."""
    session = Session.open(sample, write=False)
    try:
        account = session.accounts()[1].document.id
        start = session.text(account).index(WORDS)
        return Address(session.info().id, account, start, start + len(WORDS))
    finally:
        session.close()


@pytest.fixture
def other(tmp_path: Path) -> Path:
    path = tmp_path / "other.parallax"
    Session.create(path, "Another case").close()
    return path


def stands_at(hand: Hand, column: int, place: Address) -> bool:
    shown = hand.column(column)
    return (shown.document, shown.pane.marks.here) == (place.document, (place.start, place.end))


def test_a_link_leads_to_its_sentence_in_the_archive_that_is_open(hand: Hand, place: Address) -> None:
    visit(hand.window, written(place))
    hand.rest()
    assert stands_at(hand, 2, place)
    assert hand.focus() is hand.column(2).pane


def test_a_link_opens_the_archive_it_leads_into_where_that_was_open_lately(
    new_window: NewWindow, sample: Path, other: Path, place: Address
) -> None:
    hand = new_window(other, replace(CHOSEN, recent=(str(other), "/gone.db", str(sample))))
    visit(hand.window, written(place))
    hand.rest()
    assert hand.window.windowTitle() == "Villepinte 2018 – Parallax"
    assert stands_at(hand, 1, place)
    assert hand.titles()[1:] == ["Digest A · state agency", "Digest C · supporter blog"]


def test_a_start_with_a_link_shows_its_sentence_first(new_window: NewWindow, sample: Path, place: Address) -> None:
    hand = new_window(None, replace(CHOSEN, recent=(str(sample),)))
    visit(hand.window, written(place))
    hand.rest()
    assert stands_at(hand, 1, place)


def test_a_link_into_an_unknown_archive_names_it_and_says_how_to_go_on(hand: Hand) -> None:
    visit(hand.window, "parallax:5f1c-unknown/A?start=1&end=2")
    hand.rest()
    said = hand.message()
    assert said is not None
    assert "5f1c-unknown" in said.happened
    assert "Ctrl+O" in said.do
    assert hand.titles()[0] == "Digest A · state agency"


def test_a_link_to_an_account_that_is_gone_says_so(hand: Hand, place: Address) -> None:
    visit(hand.window, written(replace(place, document="gone")))
    hand.rest()
    said = hand.message()
    assert said is not None
    assert "gone" in said.happened


@pytest.mark.parametrize("beyond", [0, 1])
def test_a_link_beyond_the_end_of_a_text_shows_its_end(hand: Hand, place: Address, beyond: int) -> None:
    far = 999_999_999
    visit(hand.window, written(replace(place, start=far - beyond, end=far)))
    hand.rest()
    assert hand.column(2).document == place.document
    pane = hand.column(2).pane
    assert pane.caret() == len(pane.view.text.rstrip())


@pytest.mark.parametrize(
    "link",
    [
        "parallax:",
        "parallax:/",
        "parallax://evil.example/archive?start=1&end=2",
        "parallax:../../etc/passwd?start=0&end=9",
        "parallax:a/b?start=2&end=1",
        "parallax:a/b?start=-1&end=1",
        "parallax:a/b?start=" + "9" * 5000,
        "parallax:a%0A%1B[2J/b",
        "parallax:%e2%80%ae/b?start=1&end=2",
        "parallax:[::1/x",
        "parallax:" + "a" * 100_000,
        "parallax:<b>big</b>/x",
        "parallax:'; DROP TABLE note; --/x",
    ],
)
def test_a_hostile_link_does_nothing_but_say_so(hand: Hand, link: str) -> None:
    before = (hand.titles(), hand.desk.session.info().counter)
    visit(hand.window, link)
    hand.rest()
    assert hand.message() is not None
    assert len(hand.message().happened) < 200
    assert (hand.titles(), hand.desk.session.info().counter) == before


@pytest.fixture
def taking(hand: Hand) -> Iterator[Hand]:
    with arrivals(hand.window):
        yield hand


def test_a_mac_hands_over_a_file_by_an_event(taking: Hand, other: Path) -> None:
    QApplication.sendEvent(QApplication.instance(), QFileOpenEvent(str(other)))
    taking.rest()
    assert taking.window.windowTitle() == "Another case – Parallax"


def test_a_mac_hands_over_a_link_by_an_event(taking: Hand, place: Address) -> None:
    QApplication.sendEvent(QApplication.instance(), QFileOpenEvent(QUrl(written(place))))
    taking.rest()
    assert stands_at(taking, 2, place)
