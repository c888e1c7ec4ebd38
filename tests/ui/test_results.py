"""Search results: sentences by account, the words found in them, and the way to their line."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt

from tests.ui import invented
from viewer.domain.query import Hit, Search, SearchResult, Spelling
from viewer.ui.models.plain import excerpt
from viewer.ui.models.rows import ROW
from viewer.ui.results import facets
from viewer.ui.results.facets import Facet, More, Value
from viewer.ui.results.hit_list import Group, HitList
from viewer.ui.results.preview import Excerpt, around
from viewer.ui.results.results import ResultsView

HITS = (
    Hit("document", "d1", "d1", "Port authority statement", "The fire broke out.", ((4, 8),), 0, 4, 3.0),
    Hit("document", "d3", "d3", "گزارش", "آتش 😀 آغاز شد.", ((0, 3), (6, 10)), 0, 3, 2.0),
    Hit("document", "d1", "d1", "Port authority statement", "The fire brigade came late.", ((4, 8),), 90, 94, 1.0),
    Hit("note", "n1", "d1", "", "Another fire?", ((8, 12),)),
    Hit("entity", "e1", None, "Fire brigade", ""),
)


def result(hits=HITS, total=None, **more):
    return SearchResult("fire", "the word fire", len(hits) if total is None else total, hits, **more)


@pytest.fixture
def view(qtbot):
    widget = ResultsView()
    qtbot.addWidget(widget)
    widget.resize(900, 300)
    widget.show()
    qtbot.waitExposed(widget)
    return widget


def rows(hits):
    model = hits.model()
    return [model.index(n, 0).data(ROW) for n in range(model.rowCount())]


def test_hits_stand_under_the_title_of_their_account(view):
    view.set_result(result(), invented.TITLES)
    found = rows(view.hits)
    assert [row.title for row in found if isinstance(row, Group)] == [
        invented.TITLES["d1"],
        invented.TITLES["d3"],
        "Names",
    ]
    assert found[1:4] == [HITS[0], HITS[2], HITS[3]]
    assert view.heading.text() == "the word fire · 5 results"


def test_arrows_go_from_hit_to_hit_and_enter_opens(view, qtbot):
    view.set_result(result(), invented.TITLES)
    view.hits.setFocus()
    visited = []
    for _ in range(6):
        visited.append(view.hits.current_hit())
        qtbot.keyClick(view.hits, Qt.Key.Key_Down)
    assert visited == [HITS[0], HITS[2], HITS[3], HITS[1], HITS[4], HITS[4]]
    qtbot.keyClick(view.hits, Qt.Key.Key_Up)
    with qtbot.waitSignal(view.activated) as opened:
        qtbot.keyClick(view.hits, Qt.Key.Key_Return)
    assert opened.args == [HITS[1]]


def test_control_enter_opens_beside(view, qtbot):
    view.set_result(result(), invented.TITLES)
    view.hits.step(1)
    with qtbot.waitSignal(view.activated_beside) as opened, qtbot.assertNotEmitted(view.activated):
        qtbot.keyClick(view.hits, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert opened.args == [HITS[0]]


def test_a_click_opens_a_hit_and_never_a_title(view, qtbot):
    view.set_result(result(), invented.TITLES)

    def click(row):
        place = view.hits.visualRect(view.hits.model().index(row, 0)).center()
        qtbot.mouseClick(view.hits.viewport(), Qt.MouseButton.LeftButton, pos=place)

    with qtbot.assertNotEmitted(view.activated):
        click(0)
    with qtbot.waitSignal(view.activated) as opened:
        click(2)
    assert opened.args == [HITS[2]]


def test_it_says_when_the_index_is_not_ready(view):
    view.set_result(result(complete=False), invented.TITLES)
    assert view.notice.isVisible() and "archive itself" in view.notice.text()
    view.set_result(result(), invented.TITLES)
    assert not view.notice.isVisible()


def test_more_can_be_asked_for_and_added(view, qtbot):
    view.set_result(result(HITS[:2], total=5), invented.TITLES)
    view.hits.step(1)
    with qtbot.waitSignal(view.more_wanted) as wanted:
        qtbot.mouseClick(view.more, Qt.MouseButton.LeftButton)
    assert wanted.args == [2]
    view.add_page(result(HITS[2:], total=5))
    assert [row for row in rows(view.hits) if isinstance(row, Hit)].count(HITS[4]) == 1
    assert view.hits.current_hit() == HITS[0]
    assert not view.more.isVisible()


def test_a_page_of_another_search_is_not_mixed_in(view):
    view.set_result(result(HITS[:1], total=2), invented.TITLES)
    view.add_page(SearchResult("water", "", 1, HITS[1:2]))
    assert HITS[1] not in rows(view.hits)


def test_empty_and_no_result_say_what_to_do(view):
    assert "Ctrl+K" in view._pages.currentWidget().text()
    view.set_result(result(()), {})
    assert "Nothing found for “fire”" in view._pages.currentWidget().text()
    view.set_result(None, {})
    assert "Ctrl+K" in view._pages.currentWidget().text()


def test_a_monstrous_query_does_not_widen_the_window(view):
    view.set_result(SearchResult("x" * 5_000, "", 0), {})
    view.resize(400, 200)
    assert view.width() == 400
    view.set_result(SearchResult("x" * 5_000, "y" * 5_000, 5, HITS), {})
    assert view.minimumSizeHint().width() <= 900


def test_screen_readers_hear_the_kind_and_the_sentence(view):
    view.set_result(result(), invented.TITLES)
    spoken = [view.hits.model().index(n, 0).data(Qt.ItemDataRole.AccessibleTextRole) for n in range(8)]
    assert "note · Another fire?" in spoken and "name · Fire brigade" in spoken


def test_the_words_found_are_filled_where_they_stand(qtbot):
    hits = HitList()
    qtbot.addWidget(hits)
    hits.resize(600, 200)
    hits.show()

    def picture(marks):
        hits.set_result(result((Hit("document", "d", "d", "", "😀 the fire", marks),)), {"d": "T"})
        return hits.grab().toImage()

    assert picture(((6, 10),)) != picture(())


def test_hostile_sentences_are_shown_not_obeyed(qtbot):
    hits = HitList()
    qtbot.addWidget(hits)
    bad = (
        Hit(
            "document",
            "1",
            "d",
            "<b>t</b>",
            "<img src=x>\n\t\u202e" + "x" * 5_000,
            ((-3, 2), (4, 9_999), (7, 7), (2, 5)),
        ),
        Hit("unheard-of", "2", None, "", ""),
    )
    hits.set_result(result(bad), {"d": "<script>"})
    for width in (40, 600):
        hits.resize(width, 200)
        hits.show()
        hits.grab()
    assert hits.model().rowCount() == 4
    assert "&lt;img" in hits.model().index(1, 0).data(Qt.ItemDataRole.ToolTipRole)


COUNTS = {
    "kind": {"document": 3, "note": 1},
    "lang": {"en": 5},
    "source": {f"Paper {n}": 20 - n for n in range(12)},
    "year": {"2018": 1, "2019": 4},
    "date": {"2018-06-30": 1, "2019": 2},
}


def test_facets_show_the_commonest_values_the_chosen_ones_and_how_many_are_left():
    found = list(facets.rows(COUNTS, {"source": ("Paper 9", "Gone")}))
    assert [row.name for row in found if isinstance(row, Facet)] == ["Kind", "Source", "Year"]
    papers = [row for row in found if isinstance(row, Value) and row.field == "source"]
    assert [row.value for row in papers] == [*(f"Paper {n}" for n in range(5)), "Paper 9", "Gone"]
    assert [(row.value, row.count) for row in papers if row.on] == [("Paper 9", 11), ("Gone", 0)]
    assert [row for row in found if isinstance(row, More)] == [More("source", 6)]
    assert [row.value for row in found if isinstance(row, Value) and row.field == "year"] == ["2018", "2019"]
    opened = list(facets.rows(COUNTS, {}, frozenset({"source"})))
    assert len([row for row in opened if isinstance(row, Value) and row.field == "source"]) == 12


counts = st.dictionaries(
    st.sampled_from(["kind", "source", "year", "date", "lang", "nonsense"]),
    st.dictionaries(st.text(max_size=4), st.integers(1, 9), max_size=12),
)
choices = st.dictionaries(st.sampled_from(["kind", "source", "year", "date"]), st.tuples(st.text(max_size=4)))


@given(counts, choices)
def test_whatever_is_chosen_can_be_let_go_of(counted, chosen):
    found = list(facets.rows(counted, chosen))
    for field, values in chosen.items():
        assert [row.value for row in found if isinstance(row, Value) and row.field == field and row.on] == list(values)
    assert len({(row.field, row.value) for row in found if isinstance(row, Value)}) == len(
        [row for row in found if isinstance(row, Value)]
    )


def test_a_facet_is_switched_by_the_keyboard_and_by_a_click(view, qtbot):
    view.set_result(result(facets=COUNTS), invented.TITLES)
    view.hits.setFocus()
    qtbot.keyClick(view.hits, Qt.Key.Key_Backtab)
    assert view.facets.hasFocus()
    switched = []
    view.filter_switched.connect(lambda *values: switched.append(values))
    qtbot.keyClick(view.facets, Qt.Key.Key_Down)
    qtbot.keyClick(view.facets, Qt.Key.Key_Space)
    assert switched == [("kind", "note", True)]
    view.set_result(result(facets=COUNTS), invented.TITLES, Search("fire", {"kind": ("note",)}))
    assert view.facets.hasFocus()
    place = view.facets.visualRect(view.facets.currentIndex()).center()
    qtbot.mouseClick(view.facets.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert switched[-1] == ("kind", "note", False)
    spoken = view.facets.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Kind: notes, 1, chosen"


def test_the_rest_of_a_facet_is_listed_when_asked_for(view, qtbot):
    view.set_result(result(facets={"source": COUNTS["source"]}), invented.TITLES)
    view.facets.setFocus()
    qtbot.keyClick(view.facets, Qt.Key.Key_End)
    qtbot.keyClick(view.facets, Qt.Key.Key_Return)
    assert [row.value for row in rows(view.facets) if isinstance(row, Value)] == [f"Paper {n}" for n in range(12)]


def test_order_endings_chips_and_keeping_are_asked_for(view, qtbot):
    asked = Search("fire", {"tag": ("to-verify",)}, sort="date", stemming=True)
    view.set_result(result(spellings=(Spelling("fire", "fyre", "one letter off"),)), invented.TITLES, asked)
    assert view.sort.value() == "date" and view.stemming.isChecked()
    said = []
    view.sort_chosen.connect(said.append)
    view.stemming_switched.connect(said.append)
    view.filter_switched.connect(lambda *values: said.append(values))
    view.spelling_switched.connect(lambda *values: said.append(values))
    view.save_wanted.connect(lambda: said.append("save"))
    qtbot.keyClick(view.sort, Qt.Key.Key_Down)
    for button in (view.stemming, view.save):
        qtbot.keyClick(button, Qt.Key.Key_Space)
    view.chips.focus_first()
    chip = view.focusWidget()
    qtbot.keyClick(chip, Qt.Key.Key_Right)
    qtbot.keyClick(view.focusWidget(), Qt.Key.Key_Space)
    qtbot.keyClick(chip, Qt.Key.Key_Space)
    assert said == ["source", False, "save", ("fyre", False), ("tag", "to-verify", False)]


def test_space_looks_into_the_hit_and_follows_the_arrows_until_escape(view, qtbot):
    view.set_result(result(), invented.TITLES)
    view.hits.setFocus()
    wanted, left = [], []
    view.preview_wanted.connect(wanted.append)
    view.left.connect(lambda: left.append(True))
    qtbot.keyClick(view.hits, Qt.Key.Key_Space)
    qtbot.keyClick(view.hits, Qt.Key.Key_Down)
    assert wanted == [HITS[0], HITS[2]] and view.preview.isVisible()
    qtbot.keyClick(view.hits, Qt.Key.Key_Escape)
    assert not view.preview.isVisible() and not left and view.hits.hasFocus()
    qtbot.keyClick(view.hits, Qt.Key.Key_Escape)
    assert left


def test_a_preview_shows_its_words_and_fills_the_finds(view, qtbot):
    view.set_result(result(), invented.TITLES)
    view.hits.setFocus()
    qtbot.keyClick(view.hits, Qt.Key.Key_Space)

    qtbot.waitUntil(lambda: view.preview.width() > 0)

    def picture(passage):
        view.show_preview(passage)
        return view.preview.grab().toImage()

    plain = picture(Excerpt("گزارش", "آتش 😀\nآغاز شد"))
    assert picture(Excerpt("گزارش", "آتش 😀\nآغاز شد", ((0, 3),))) != plain
    assert "آغاز" in view.preview.accessibleDescription()


texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=300)


@given(texts, st.lists(st.tuples(st.integers(-5, 310), st.integers(-5, 310)), max_size=4), st.integers(5, 120))
def test_an_excerpt_is_short_and_its_marks_hold_the_same_words(text, marks, most):
    cut, kept = excerpt(text, marks, most)
    assert len(cut) <= most and "\n" not in cut
    plain = excerpt(text, (), len(text) + 1)[0]
    for start, end in kept:
        assert 0 <= start < end <= len(cut)
        assert any(cut[start:end] in plain[a:b] for a, b in marks if 0 <= a < b)


@given(st.text("ab ", min_size=200, max_size=400), st.integers(0, 180))
def test_the_first_find_is_always_in_the_excerpt(text, start):
    cut, kept = excerpt(text, [(start, start + 5)], 60)
    assert kept and cut[slice(*kept[0])] == text[start : start + 5]


@given(st.text("ab \n", max_size=4_000), st.integers(0, 4_000), st.integers(1, 9))
def test_a_preview_holds_the_hit_and_its_marks_hold_the_same_words(text, start, length):
    places = [(at, at + length) for at in range(0, len(text) - length, 97)]
    passage = around("", text, min(start, len(text)), places)
    for begin, end in passage.marks:
        assert 0 <= begin < end <= len(passage.text)
    here = next((place for place in places if place[0] == start), None)
    if here:
        assert text[slice(*here)] in [passage.text[slice(*mark)] for mark in passage.marks]
