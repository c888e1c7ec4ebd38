"""Which mentions a column marks, and how: kinds, sureness, own colours, overlap, marks made by hand."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from viewer.domain.document import Document
from viewer.domain.mention import Mention
from viewer.domain.text import paragraphs
from viewer.session.views import Reading
from viewer.ui import theme
from viewer.ui.reader.mention_ink import stack
from viewer.ui.reader.showing import Showing
from viewer.ui.reader.text_pane import TextPane

TEXT = "The Harbour Office of Old Lindholm sent Karim Adeltorp to Paris."
OWN = "#882255"


def mention(words: str, label: str, entity: str = "", **more) -> Mention:
    start = TEXT.index(words)
    return Mention(f"{label} {words}", "d", start, start + len(words), words, label, entity=entity or None, **more)


OFFICE, TOWN = mention("Harbour Office of Old Lindholm", "ORG", "o"), mention("Lindholm", "PLACE", "p")
KARIM = mention("Karim Adeltorp", "PERSON", "k", confidence=0.4)
PARIS = mention("Paris", "PLACE", "c", origin="manual", confidence=0.2)


@pytest.fixture
def pane(qtbot) -> TextPane:
    theme.look().use("light", size=12.5)
    pane = TextPane()
    qtbot.addWidget(pane)
    pane.resize(620, 300)
    pane.show()
    qtbot.waitExposed(pane)
    show(pane, OFFICE, TOWN, KARIM, PARIS)
    return pane


def show(pane: TextPane, *mentions: Mention) -> None:
    ordered = tuple(sorted(mentions, key=lambda each: each.start))
    pane.show_reading(Reading(Document("d", "Digest"), TEXT, tuple(paragraphs(TEXT)), ordered))


def colours(pane: TextPane, words: str) -> set[str]:
    """All colours painted where words stand, and just below them."""
    image, found = pane.viewport().grab().toImage(), set()
    start = TEXT.index(words)
    for box in pane.boxes_of(start, start + len(words)):
        for x in range(int(box.left()) - 1, int(box.right()) + 1):
            for y in range(int(box.top()), int(box.bottom()) + 8):
                found.add(image.pixelColor(x, y).name())
    return found


def kind(label: str) -> str:
    return theme.look().theme.kind(label).name()


def test_what_the_program_is_not_sure_of_shows_when_asked_for(pane):
    assert kind("PERSON") not in colours(pane, "Karim")
    pane.set_showing(Showing(least=0.3))
    assert kind("PERSON") in colours(pane, "Karim")


def test_what_a_user_marked_or_confirmed_is_certain(pane):
    pane.set_showing(Showing(least=1.0))
    assert kind("PLACE") in colours(pane, "Paris")
    show(pane, replace(KARIM, status="confirmed"))
    assert kind("PERSON") in colours(pane, "Karim")


def test_a_hidden_kind_leaves_the_others(pane):
    pane.set_showing(Showing(hidden=frozenset({"ORG"})))
    assert kind("ORG") not in colours(pane, "Harbour")
    assert kind("PLACE") in colours(pane, "Lindholm")


def test_a_click_on_what_is_hidden_tells_nothing_but_the_chosen_name_can_be_clicked(pane, qtbot):
    pane.set_showing(Showing(marked=False))
    told = []
    pane.mention_clicked.connect(told.append)
    at = pane.boxes_of(TOWN.start, TOWN.end)[0].center().toPoint()
    qtbot.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert told == []
    pane.choose_entity("p")
    qtbot.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert told == [TOWN]


def test_an_entity_has_its_own_colour_and_a_ground_in_every_theme(pane):
    pane.set_showing(Showing(colours={"c": OWN}))
    assert theme.look().theme.own(OWN).name() in colours(pane, "Paris")
    assert kind("PLACE") not in colours(pane, "Paris") and kind("PLACE") in colours(pane, "Lindholm")
    bare = colours(pane, "sent")
    for name in theme.THEMES:
        theme.look().use(name)
        paper = QColor(theme.look().theme.paper)
        assert theme.contrast(theme.look().theme.own(OWN), paper) >= 3
    theme.look().use("light")
    assert len(colours(pane, "Paris")) > len(bare), "the ground is a second sign"


@pytest.mark.parametrize("value", ["#ffffff", "#000000", "#777777", "no colour at all", ""])
@pytest.mark.parametrize("name", list(theme.THEMES))
def test_no_colour_a_user_can_give_disappears_in_the_paper(name, value):
    look = theme.THEMES[name]
    assert theme.contrast(look.own(value), QColor(look.paper)) >= 3


def test_marks_made_by_hand_have_uprights_that_found_ones_lack(pane):
    show(pane, PARIS)
    with_uprights = pane.viewport().grab().toImage()
    show(pane, replace(PARIS, origin="auto", confidence=1.0))
    assert pane.viewport().grab().toImage() != with_uprights


def test_as_many_strokes_show_as_mentions_overlap(pane):
    labels = ("PERSON", "ORG", "PLACE", "DATE", "PERSON", "ORG")
    several = [mention("Lindholm", label, f"e{n}") for n, label in enumerate(labels)]
    seen = []
    for count in range(1, len(several) + 1):
        show(pane, *several[:count])
        assert {kind(each.label) for each in several[:count]} <= colours(pane, "Lindholm")
        seen.append(pane.viewport().grab().toImage())
    assert all(one != other for one, other in pairwise(seen)), "each has a stroke of its own"


@given(st.lists(st.tuples(st.integers(0, 30), st.integers(1, 12)), max_size=30))
def test_no_two_mentions_that_overlap_share_a_level_and_none_is_left_out(places):
    found = [(start, start + length, f"m{n}") for n, (start, length) in enumerate(sorted(places))]
    placed = dict(zip((each for *_, each in found), (level for _, level in stack(found)), strict=True))
    for n, (start, end, one) in enumerate(found):
        for low, high, other in found[n + 1 :]:
            if low < end and start < high:
                assert placed[one] != placed[other]
    deepest = max((sum(s <= at < e for s, e, _ in found) for at in range(45)), default=0)
    assert max(placed.values(), default=-1) + 1 == deepest, "no more levels than overlap at one place"
