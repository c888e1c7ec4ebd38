"""The reader as its users meet it: marks, mouse, keys, columns, finding."""

from __future__ import annotations

from dataclasses import dataclass, replace

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QContextMenuEvent, QDragEnterEvent, QDropEvent, QHelpEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QLabel, QToolTip

from viewer.domain.annotation import Note, anchor
from viewer.domain.document import Block, Document
from viewer.domain.mention import DateValue, Mention, QuantityValue
from viewer.domain.relation import Relation
from viewer.domain.source import Source
from viewer.domain.text import paragraphs
from viewer.ui import theme
from viewer.ui.reader.column import DOCUMENTS_MIME
from viewer.ui.reader.marks import describe
from viewer.ui.reader.reader import Reader
from viewer.ui.reader.text_pane import TextPane


@dataclass(frozen=True)
class Passage:
    claim_id: str
    cell_id: str
    question: str
    start: int
    end: int
    verdict: str


@dataclass(frozen=True)
class Reading:
    document: Document
    text: str
    blocks: tuple[Block, ...] = ()
    mentions: tuple[Mention, ...] = ()
    notes: tuple[Note, ...] = ()
    passages: tuple[Passage, ...] = ()
    relations: tuple[Relation, ...] = ()


@dataclass(frozen=True)
class Account:
    document: Document
    letter: str
    source: Source | None = None
    badge: str = "F6"


ENGLISH = """The harbour 😀 office rejects the verdict against Karim Adeltorp, given in Lindholm.
It says that the Dockers' Union of Old Lindholm planned the regatta of 2019.
Adeltorp was not there."""
PERSIAN = """سخنگوی بندر حکم دادگاه لیندهولم را برای کریم آدلتورپ رد می‌کند.
او در سال 2019 در بندر نبود."""


def mention(
    document: str, text: str, words: str, label: str, entity: str | None = None, nth: int = 0, **more
) -> Mention:
    start = -1
    for _ in range(nth + 1):
        start = text.index(words, start + 1)
    return Mention(
        f"{document}-{words}-{nth}", document, start, start + len(words), words, label, entity=entity, **more
    )


def reading(id: str, text: str, *mentions: Mention, notes=(), passages=(), **more) -> Reading:
    document = Document(id, f"Digest {id}", characters=len(text), **more)
    ordered = tuple(sorted(mentions, key=lambda each: each.start))
    return Reading(document, text, paragraphs(text), ordered, tuple(notes), tuple(passages))


def account(reading: Reading, letter: str = "A", source: Source | None = None, badge: str = "F6") -> Account:
    return Account(reading.document, letter, source, badge=badge)


def english(id: str = "d1") -> Reading:
    sentence = ENGLISH.split("\n")[1]
    start = ENGLISH.index(sentence)
    return reading(
        id,
        ENGLISH,
        mention(id, ENGLISH, "Karim Adeltorp", "PERSON", "e1"),
        mention(id, ENGLISH, "Lindholm", "PLACE", "p1"),
        mention(id, ENGLISH, "Dockers' Union of Old Lindholm", "ORG", "o1"),
        mention(id, ENGLISH, "Lindholm", "PLACE", "p1", nth=1),
        mention(id, ENGLISH, "2019", "DATE", value=DateValue("2019", reason="as written"), confidence=0.8),
        mention(id, ENGLISH, "Adeltorp", "PERSON", "e1", nth=1),
        notes=[Note("n1", "By whom?", anchor=anchor(id, ENGLISH, 4, 22)), Note("n2", "On the archive as a whole")],
        passages=[Passage("c1", "cell1", "year of the regatta", start, start + len(sentence), "conflicts")],
    )


def persian(id: str = "d2") -> Reading:
    return reading(
        id,
        PERSIAN,
        mention(id, PERSIAN, "لیندهولم", "PLACE", "p1"),
        mention(id, PERSIAN, "کریم آدلتورپ", "PERSON", "e1"),
        mention(id, PERSIAN, "2019", "DATE"),
    )


def long_reading(id: str = "long", count: int = 400, **more) -> Reading:
    text = "\n\n".join(
        f"Paragraph {n} says again, at some length, that Karim was in Lindholm that day." for n in range(1, count + 1)
    )
    found = [mention(id, text, "Karim", "PERSON", "e1", nth=n) for n in (0, 1, count // 2)]
    return reading(id, text, *found, **more)


@pytest.fixture(autouse=True)
def light(qapp):
    theme.look().use("light", size=12.5)
    yield
    theme.look().use("light", size=12.5)


@pytest.fixture
def pane(qtbot) -> TextPane:
    pane = TextPane()
    qtbot.addWidget(pane)
    pane.resize(520, 500)
    pane.show()
    qtbot.waitExposed(pane)
    return pane


@pytest.fixture
def reader(qtbot) -> Reader:
    reader = Reader()
    qtbot.addWidget(reader)
    reader.resize(1200, 600)
    reader.show()
    qtbot.waitExposed(reader)
    return reader


def middle(pane: TextPane, start: int, end: int) -> QPoint:
    return pane.boxes_of(start, end)[0].center().toPoint()


def place(reading: Reading, words: str, nth: int = 0) -> tuple[int, int]:
    start = -1
    for _ in range(nth + 1):
        start = reading.text.index(words, start + 1)
    return start, start + len(words)


def colours(pane: TextPane, start: int, end: int) -> set[str]:
    """All colours painted where text[start:end] stands, and just below it."""
    image = pane.viewport().grab().toImage()
    ratio = image.devicePixelRatio()
    found = set()
    for box in pane.boxes_of(start, end):
        for x in range(int(box.left() * ratio), int(box.right() * ratio)):
            for y in range(int(box.top() * ratio), int((box.bottom() + 3) * ratio)):
                found.add(image.pixelColor(x, y).name())
    return found


# The text


def test_it_shows_one_paragraph_a_line_with_numbers_for_citing(pane):
    pane.show_reading(english())
    assert pane.toPlainText() == ENGLISH
    pane.go_to(*place(english(), "Dockers"))
    assert pane.current_paragraph() == 2
    assert pane.isReadOnly()


def test_lines_keep_a_comfortable_measure_in_a_wide_column(pane):
    pane.resize(1600, 600)
    pane.show_reading(long_reading())
    longest = max(
        line.layout.lineAt(row).textLength() for line in pane.seen() for row in line.rows
    )  # fmt: skip
    assert longest <= 85
    margins = pane.viewportMargins()
    assert abs(margins.left() - margins.right()) < pane.width() * 0.1


def test_a_persian_paragraph_stands_at_the_right_and_its_neighbour_at_the_left(pane):
    text = "سلام بندر\nHello harbour"
    pane.show_reading(reading("d", text))
    here, there = pane.boxes_of(0, 9)[0], pane.boxes_of(10, 15)[0]
    assert here.right() > pane.viewport().width() * 0.9
    assert there.left() < pane.viewport().width() * 0.1


def test_a_bold_heading_does_not_make_the_next_document_bold(pane):
    text = "Heading\nWords."
    bold = Reading(Document("h", "H"), text, (Block(1, 0, 7, "heading"), Block(2, 8, 14)))
    pane.show_reading(bold)
    weights = [block.charFormat().fontWeight() for block in _first_letters(pane)]
    pane.show_reading(english())
    after = {block.charFormat().fontWeight() for block in _first_letters(pane)}
    assert weights[0] > weights[1]
    assert after == {weights[1]}


def _first_letters(pane: TextPane):
    cursor = pane.textCursor()
    for number in range(pane.document().blockCount()):
        cursor.setPosition(pane.document().findBlockByNumber(number).position() + 1)
        yield cursor


def test_an_empty_document_is_no_trouble(pane, qtbot):
    pane.show_reading(reading("d", ""))
    assert pane.visible_span() == (0, 0)
    assert pane.selection() is None
    assert pane.offset_at(QPoint(20, 20)) is None
    pane.go_to(0, 0)
    pane.grab()


# Marks


def test_a_mention_is_underlined_in_the_colour_of_its_kind(pane):
    shown = english()
    pane.show_reading(shown)
    person = theme.look().theme.kind("PERSON").name()
    assert person in colours(pane, *place(shown, "Karim Adeltorp"))
    assert person not in colours(pane, *place(shown, "office"))


def test_a_mention_inside_another_one_shows_both_underlines(pane):
    shown = english()
    pane.show_reading(shown)
    painted = colours(pane, *place(shown, "Lindholm", 1))
    assert {theme.look().theme.kind("ORG").name(), theme.look().theme.kind("PLACE").name()} <= painted


def test_note_chosen_entity_and_find_are_all_seen_where_they_overlap(pane):
    shown = english()
    here = place(shown, "Karim Adeltorp")
    note = Note("n", "who?", anchor=anchor("d1", ENGLISH, *here))
    pane.show_reading(replace(shown, notes=(note,)))
    pane.choose_entity("e1")
    pane.set_hits([(here[0], here[0] + 5)])
    colors = theme.look().theme
    assert {colors.note, colors.chosen, colors.hit, colors.person} <= colours(pane, *here)
    pane.choose_entity(None)
    pane.set_hits(())
    assert not {colors.chosen, colors.hit} & colours(pane, *here)


def test_the_chosen_entity_is_filled_in_persian_too(pane):
    shown = persian()
    pane.show_reading(shown)
    pane.choose_entity("e1")
    chosen = theme.look().theme.chosen
    assert chosen in colours(pane, *place(shown, "کریم آدلتورپ"))
    assert chosen not in colours(pane, *place(shown, "لیندهولم"))


def test_a_span_of_mixed_direction_is_marked_where_its_letters_stand(pane):
    text = "سلام Dockers 2019 بندر"
    pane.show_reading(reading("d", text))
    words, start = "Dockers", text.index("Dockers")
    whole = pane.boxes_of(start, start + len(words))
    letters = [pane.boxes_of(start + n, start + n + 1)[0] for n in range(len(words))]
    assert len(whole) == 1
    assert whole[0].left() == pytest.approx(min(box.left() for box in letters), abs=1)
    assert whole[0].right() == pytest.approx(max(box.right() for box in letters), abs=1)
    assert [box.left() for box in letters] == sorted(box.left() for box in letters)
    # A span over the border of the directions stands in two places that do not touch.
    across = pane.boxes_of(text.index("سلام") + 2, start + 3)
    assert len(across) == 2


def test_new_marks_do_not_move_the_text(pane):
    shown = long_reading()
    pane.show_reading(shown)
    pane.go_to(*place(shown, "Paragraph 200"))
    before = pane.visible_span()
    pane.set_marks(shown.mentions[:1], (), ())
    pane.choose_entity("e1")
    assert pane.visible_span() == before
    assert pane.marks.chosen_mentions() == [shown.mentions[0]]


def test_a_claim_has_a_bar_in_the_margin_in_the_colour_of_its_verdict(pane):
    shown = english()
    pane.show_reading(shown)
    image = pane.margin.grab().toImage()
    painted = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}
    assert theme.look().theme.conflict in painted
    pane.set_marks((), (), ())
    image = pane.margin.grab().toImage()
    painted = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}
    assert theme.look().theme.conflict not in painted


def test_a_new_theme_repaints_the_marks_and_keeps_the_place(pane):
    shown = long_reading()
    pane.show_reading(shown)
    pane.go_to(*place(shown, "Karim", 200))
    first = pane.view.paragraph(pane.visible_span()[0])
    theme.look().use("dark", size=15)
    assert pane.font().pointSizeF() == 15
    assert pane.view.paragraph(pane.visible_span()[0]) == first
    assert theme.look().theme.kind("PERSON").name() in colours(pane, *place(shown, "Karim", 200))


# Mouse


@pytest.mark.parametrize("words", ["Karim Adeltorp", "2019"])
def test_a_click_on_a_mention_after_an_emoji_tells_that_mention(pane, qtbot, words):
    shown = english()
    pane.show_reading(shown)
    with qtbot.waitSignal(pane.mention_clicked) as told:
        qtbot.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=middle(pane, *place(shown, words)))
    assert told.args[0].text == words


def test_a_click_on_a_persian_mention_tells_that_mention(pane, qtbot):
    shown = persian()
    pane.show_reading(shown)
    for each in shown.mentions:
        with qtbot.waitSignal(pane.mention_clicked) as told:
            qtbot.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=middle(pane, each.start, each.end))
        assert told.args[0] == each


def test_a_click_on_a_nested_mention_tells_the_inner_one(pane, qtbot):
    shown = english()
    pane.show_reading(shown)
    with qtbot.waitSignal(pane.mention_clicked) as told:
        qtbot.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=middle(pane, *place(shown, "Lindholm", 1)))
    assert told.args[0].label == "PLACE"


def test_clicks_on_a_note_a_passage_and_a_bar_tell_them(pane, qtbot):
    shown = english()
    pane.show_reading(shown)
    with qtbot.waitSignal(pane.note_clicked) as told:
        qtbot.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=middle(pane, *place(shown, "harbour")))
    assert told.args == ["n1"]
    with qtbot.waitSignal(pane.passage_clicked) as told:
        qtbot.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=middle(pane, *place(shown, "planned")))
    assert told.args == ["c1", "cell1"]
    bar, _ = pane.margin.bars()[0]
    with qtbot.waitSignal(pane.passage_clicked) as told:
        qtbot.mouseClick(pane.margin, Qt.MouseButton.LeftButton, pos=bar.center().toPoint())
    assert told.args == ["c1", "cell1"]


def test_a_click_beside_the_text_or_a_drag_over_a_mention_tells_nothing(pane, qtbot):
    shown = english()
    pane.show_reading(shown)
    start, end = place(shown, "Karim Adeltorp")
    with qtbot.assertNotEmitted(pane.mention_clicked):
        qtbot.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(5, pane.viewport().height() - 5))
        box = pane.boxes_of(start, end)[0]
        qtbot.mousePress(pane.viewport(), Qt.MouseButton.LeftButton, pos=box.center().toPoint())
        qtbot.mouseMove(pane.viewport(), box.topRight().toPoint() + QPoint(-1, 8))
        qtbot.mouseRelease(pane.viewport(), Qt.MouseButton.LeftButton, pos=box.topRight().toPoint() + QPoint(-1, 8))


def test_hovering_explains_a_mention_without_taking_foreign_text_for_markup(pane, qtbot):
    shown = english()
    note = Note("n", "<b>bold</b> & more", anchor=anchor("d1", ENGLISH, *place(shown, "2019")))
    pane.show_reading(replace(shown, notes=(note,)))
    point = middle(pane, *place(shown, "2019"))
    help_event = QHelpEvent(QEvent.Type.ToolTip, point, pane.viewport().mapToGlobal(point))
    QApplication.sendEvent(pane.viewport(), help_event)
    assert "date: 2019" in QToolTip.text()
    assert "80% sure" in QToolTip.text()
    assert "&lt;b&gt;bold" in QToolTip.text()
    assert "year of the regatta: conflicts with another account" in QToolTip.text()
    QToolTip.hideText()


def test_a_mention_is_described_as_it_was_read():
    figure = Mention(
        "m", "d", 0, 6, "25,000", "QUANTITY", QuantityValue(25_000, 25_000, unit="person"), status="confirmed"
    )
    assert describe(figure) == "figure: 25,000 people\nconfirmed"
    lost = Mention("m", "d", 0, 4, "then", "DATE", DateValue(None, reason="no date to count from"), confidence=0.5)
    assert describe(lost).split("\n")[:2] == ["date: not resolved", "no date to count from"]


def test_the_context_menu_is_asked_for_with_the_selection_or_the_place_under_the_mouse(pane, qtbot):
    shown = english()
    pane.show_reading(shown)
    start, end = place(shown, "Karim")
    point = middle(pane, start, end)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, pane.viewport().mapToGlobal(point))
    with qtbot.waitSignal(pane.context_requested) as told:
        QApplication.sendEvent(pane.viewport(), event)
    assert start <= told.args[1] == told.args[2] < end
    select(pane, start, end)
    with qtbot.waitSignal(pane.context_requested) as told:
        QApplication.sendEvent(pane.viewport(), event)
    assert told.args[1:] == [start, end]


def test_ctrl_and_wheel_are_left_to_the_window(pane):
    pane.show_reading(long_reading())
    size = pane.font().pointSizeF()
    event = QWheelEvent(
        QPointF(50, 50), QPointF(50, 50), QPoint(0, 0), QPoint(0, 120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    event.accept()
    pane.wheelEvent(event)
    assert not event.isAccepted()
    assert pane.font().pointSizeF() == size


# Keyboard and selection


def select(pane: TextPane, start: int, end: int) -> None:
    low, high = pane.view.positions(start, end)
    cursor = pane.textCursor()
    cursor.setPosition(low)
    cursor.setPosition(high, cursor.MoveMode.KeepAnchor)
    pane.setTextCursor(cursor)


def test_a_selection_is_told_in_code_points_once_it_has_settled(pane, qtbot):
    shown = english()
    pane.show_reading(shown)
    told: list[tuple[int, int]] = []
    qtbot.wait_until(lambda: not pane._settling.isActive())
    pane.selection_changed.connect(lambda *span: told.append(span))
    pane.setFocus()
    pane.go_to(*place(shown, "Karim"), mark=False)
    for _ in range(5):
        qtbot.keyClick(pane, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    qtbot.wait_until(lambda: bool(told))
    assert told == [place(shown, "Karim")]
    assert pane.selection() == place(shown, "Karim")


def test_the_words_are_copied_as_they_were_received(pane):
    text = "First line\nwraps\u2028 here, as letters do: it is sixty letters wide or more.\n\nNext\u00a0one."
    blocks = (Block(1, 0, text.index("\n\n")), Block(2, text.index("Next"), len(text)))
    pane.show_reading(Reading(Document("d", "T"), text, blocks))
    pane.selectAll()
    assert pane.createMimeDataFromSelection().text() == text


def test_the_text_cursor_knows_its_word_and_enter_opens_the_mention_there(pane, qtbot):
    shown = english()
    pane.show_reading(shown)
    pane.setFocus()
    start, _ = place(shown, "Adeltorp")
    pane.go_to(start, start, mark=False)
    qtbot.keyClick(pane, Qt.Key.Key_Right)
    assert pane.word() == place(shown, "Adeltorp")
    with qtbot.waitSignal(pane.mention_clicked) as told:
        qtbot.keyClick(pane, Qt.Key.Key_Return)
    assert told.args[0].text == "Karim Adeltorp"
    qtbot.wait_until(lambda: "person: Karim Adeltorp" in pane.accessibleDescription())


# Places


@pytest.mark.parametrize("number", [1, 120, 400])
def test_going_to_a_passage_brings_it_on_screen_framed(pane, number):
    shown = long_reading()
    pane.show_reading(shown)
    start, end = place(shown, f"Paragraph {number} ")
    pane.go_to(start, end)
    boxes = pane.boxes_of(start, end)
    assert boxes
    assert boxes[0].top() >= 0 and boxes[0].bottom() <= pane.viewport().height()
    if number == 120:
        assert 0.15 < boxes[0].top() / pane.viewport().height() < 0.4
    assert pane.caret() == start
    assert theme.look().theme.hit in colours(pane, start, end)


def test_a_passage_gone_to_before_the_column_is_shown_is_there_afterwards(qtbot):
    pane = TextPane()
    qtbot.addWidget(pane)
    shown = long_reading()
    pane.show_reading(shown)
    start, end = place(shown, "Paragraph 300 ")
    pane.go_to(start, end)
    pane.resize(500, 400)
    pane.show()
    qtbot.wait_until(lambda: pane.visible_span()[0] < start < pane.visible_span()[1])


def test_another_width_keeps_the_first_line_on_screen(pane):
    shown = long_reading()
    pane.show_reading(shown)
    pane.scroll_to(place(shown, "Paragraph 150 ")[0])
    pane.resize(380, 500)
    assert pane.view.paragraph(pane.visible_span()[0]) == 150
    assert pane.horizontalScrollBar().maximum() == 0


def test_keys_and_wheel_reach_the_last_line(pane, qtbot):
    shown = long_reading()
    pane.show_reading(shown)
    pane.setFocus()
    qtbot.keyClick(pane, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert pane.caret() == len(shown.text)
    last = pane.boxes_of(len(shown.text) - 5, len(shown.text))
    assert last and last[0].bottom() <= pane.viewport().height()
    qtbot.keyClick(pane, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    assert pane.visible_span()[0] == 0
    while pane.verticalScrollBar().value() < pane.verticalScrollBar().maximum():
        pane.verticalScrollBar().setValue(pane.verticalScrollBar().value() + 3)
    last = pane.boxes_of(len(shown.text) - 5, len(shown.text))
    assert last and last[0].bottom() <= pane.viewport().height()


def test_find_goes_round(pane):
    pane.show_reading(english())
    assert pane.find_text("lindholm")
    assert pane.caret() == place(english(), "Lindholm")[0]
    assert pane.find_text("lindholm")
    assert pane.caret() == place(english(), "Lindholm", 1)[0]
    assert pane.find_text("lindholm")
    assert pane.caret() == place(english(), "Lindholm")[0]
    assert pane.find_text("lindholm", backward=True)
    assert pane.caret() == place(english(), "Lindholm", 1)[0]
    assert not pane.find_text("nowhere")


def test_what_was_scrolled_through_has_been_read_but_not_what_was_jumped_over(pane, qtbot):
    shown = long_reading()
    pane._reading.setInterval(10)
    with qtbot.waitSignal(pane.read_to) as told:
        pane.show_reading(shown)
    assert told.args == [pane.visible_span()[1]]
    for _ in range(20):
        pane.verticalScrollBar().setValue(pane.verticalScrollBar().value() + 3)
    with qtbot.waitSignal(pane.read_to) as told:
        pass
    read = pane.visible_span()[1]
    assert told.args == [read]
    with qtbot.assertNotEmitted(pane.read_to, wait=60):
        pane.go_to(*place(shown, "Paragraph 390 "))
    assert read < place(shown, "Paragraph 390 ")[0]


# Columns


def test_an_empty_column_says_what_to_do(reader):
    assert "Press Enter on an account" in reader.columns[0].hint.text()
    assert reader.columns[0].hint.isVisible()


def test_accounts_open_beside_one_another_and_a_shown_one_is_not_opened_twice(reader):
    reader.set_columns(3)
    one, two = english("d1"), persian("d2")
    assert reader.open(one, account(one)) == 0
    assert reader.open(two, account(two, "B")) == 1
    assert reader.open(one, account(one), start=4, end=11) == 0
    assert reader.documents == ("d1", "d2", None)
    assert reader.columns[0].pane.marks.here == (4, 11)
    reader.set_columns(2)
    assert reader.documents == ("d1", "d2")
    three = english("d3")
    reader.focus_column(1)
    assert reader.open(three, account(three, "C")) == 1


def test_the_number_of_columns_stays_between_one_and_four(reader):
    reader.set_columns(9)
    assert len(reader.columns) == 4
    reader.set_columns(0)
    assert len(reader.columns) == 1
    assert reader.focused_column == 0


def test_a_head_tells_title_date_kind_and_grade(reader, qtbot):
    shown = english()
    shown = replace(shown, document=replace(shown.document, published="2018-06-30"))
    reader.open(shown, account(shown, "A", Source("s", "Harbour office", "state-agency"), "B2"))
    head = reader.columns[0].head
    texts = [label.text() for label in head.findChildren(QLabel)]
    assert texts == ["A", "Digest d1", "30 June 2018", "state agency"]
    with qtbot.waitSignal(reader.grade_requested) as told:
        qtbot.mouseClick(head.grade, Qt.MouseButton.LeftButton)
    assert told.args == ["d1"]
    assert head.grade.accessibleName() == "Grade B2"


def test_closing_an_account_empties_its_column(reader, qtbot):
    shown = english()
    reader.open(shown, account(shown))
    with qtbot.waitSignal(reader.columns_changed):
        qtbot.mouseClick(reader.columns[0].head.close_button, Qt.MouseButton.LeftButton)
    assert reader.documents == (None,)
    assert reader.columns[0].hint.isVisible()
    assert reader.columns[0].pane.view.text == ""


def test_a_column_that_is_emptied_keeps_the_keyboard_only_if_it_had_it(reader):
    reader.set_columns(2)
    one, two = english("d1"), persian("d2")
    reader.open(one, account(one))
    reader.open(two, account(two, "B"))
    reader.focus_column(0)
    reader.close_column(1)
    assert reader.columns[0].pane.hasFocus()
    reader.close_column(0)
    assert reader.columns[0].hint.hasFocus()


def test_a_banner_says_that_there_is_no_passage_until_another_account_comes(reader):
    shown = english()
    reader.open(shown, account(shown))
    reader.columns[0].say("No passage here: silent")
    assert reader.columns[0].banner.isVisible()
    other = persian()
    reader.open(other, account(other), 0)
    assert not reader.columns[0].banner.isVisible()


def test_documents_dropped_on_a_column_are_asked_for_there_and_beside(reader, qtbot):
    data = QMimeData()
    data.setData(DOCUMENTS_MIME, b"d1\nd2")
    asked: list[tuple[str, int]] = []
    reader.open_requested.connect(lambda *what: asked.append(what))
    column = reader.columns[0]
    point, buttons = QPoint(50, 50), Qt.MouseButton.LeftButton
    enter = QDragEnterEvent(point, Qt.DropAction.CopyAction, data, buttons, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(column, enter)
    assert enter.isAccepted()
    drop = QDropEvent(QPointF(point), Qt.DropAction.CopyAction, data, buttons, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(column, drop)
    assert asked == [("d1", 0), ("d2", 1)]
    assert not column.pane.acceptDrops() and not column.pane.viewport().acceptDrops()  # else the text takes them
    assert len(reader.columns) == 2


def test_the_texts_signals_come_with_their_document(reader, qtbot):
    reader.set_columns(2)
    one, two = english("d1"), persian("d2")
    reader.open(one, account(one))
    reader.open(two, account(two, "B"))
    pane = reader.columns[1].pane
    with qtbot.waitSignals([reader.mention_clicked, reader.focused, reader.selection_changed]):
        qtbot.mouseClick(
            pane.viewport(), Qt.MouseButton.LeftButton, pos=middle(pane, two.mentions[0].start, two.mentions[0].end)
        )
        pane.setFocus()
    with qtbot.waitSignal(reader.mention_clicked) as told:
        qtbot.keyClick(pane, Qt.Key.Key_Return)
    assert told.args == ["d2", two.mentions[0]]


def test_stepping_walks_the_chosen_entity_through_all_columns_and_round(reader):
    reader.set_columns(3)
    one, two = english("d1"), persian("d2")
    reader.open(one, account(one))
    reader.open(two, account(two, "B"))
    assert reader.step_mention(1) is None
    reader.choose_entity("e1")
    expected = [
        ("d1", place(one, "Karim Adeltorp")),
        ("d1", place(one, "Adeltorp", 1)),
        ("d2", place(two, "کریم آدلتورپ")),
    ]
    forth = [reader.step_mention(1) for _ in range(4)]
    assert [(m.document, (m.start, m.end)) for m in forth] == [*expected, expected[0]]
    assert reader.focused_column == 0
    back = reader.step_mention(-1)
    assert (back.document, (back.start, back.end)) == expected[2]
    assert reader.columns[1].pane.marks.here == expected[2][1]
    assert reader.columns[0].pane.marks.here is None


def test_finding_counts_and_walks_through_all_columns(reader, qtbot):
    reader.set_columns(2)
    one, two = english("d1"), english("d2")
    reader.open(one, account(one))
    reader.open(two, account(two, "B"))
    reader.show_find()
    bar = reader.find_bar
    assert bar.words.hasFocus()
    qtbot.keyClicks(bar.words, "lindholm")
    qtbot.wait_until(lambda: bar.count.text() == "4 in 2 accounts")
    qtbot.keyClick(bar.words, Qt.Key.Key_Return)
    assert bar.count.text() == "1 of 4 in 2 accounts"
    assert reader.columns[0].pane.marks.here == place(one, "Lindholm")
    for _ in range(2):
        qtbot.keyClick(bar.words, Qt.Key.Key_Return)
    assert reader.columns[1].pane.marks.here == place(two, "Lindholm")
    assert bar.words.hasFocus()
    qtbot.keyClick(bar.words, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert bar.count.text() == "2 of 4 in 2 accounts"
    bar.words.setText("nowhere")
    qtbot.keyClick(bar.words, Qt.Key.Key_Return)
    assert bar.count.text() == "Not found"
    qtbot.keyClick(bar.words, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert len(reader.columns[0].pane.marks.hits) == 0
    assert reader.columns[0].pane.hasFocus()
    bar.words.setText("lindholm")
    assert reader.find_next()
    assert bar.isVisible()


def test_new_marks_reach_every_column_that_shows_the_document(reader):
    reader.set_columns(2)
    shown = english()
    reader.open(shown, account(shown), 0)
    reader.open(shown, account(shown), 1)
    reader.set_marks("d1", shown.mentions[:1], (), ())
    assert [len(column.pane.marks.mentions) for column in reader.columns] == [1, 1]


def test_everything_has_a_name_for_screen_readers(reader):
    shown = english()
    reader.open(shown, account(shown))
    column = reader.columns[0]
    assert column.accessibleName() == "Column 1: Digest d1"
    assert column.pane.accessibleName() == "Text of Digest d1"
    assert column.ruler.accessibleName()
    assert column.head.close_button.accessibleName()


# The ruler


def test_the_ruler_marks_the_chosen_entity_claims_notes_and_finds_at_their_height(reader):
    shown = long_reading()
    passage = Passage("c", "cell", "where?", *place(shown, "Paragraph 300 "), "conflicts")
    note = Note("n", "", anchor=anchor("long", shown.text, *place(shown, "Paragraph 100 ")))
    reader.open(replace(shown, passages=(passage,), notes=(note,)), account(shown))
    ruler, colors = reader.columns[0].ruler, theme.look().theme
    reader.choose_entity("e1")
    ticks = {(lane, round(y / ruler.height(), 1)): color for (lane, y), color in ruler.ticks().items()}
    assert ticks[0, 0.7] == colors.verdict("conflicts")
    assert ticks[1, 0.5] == colors.kind("PERSON")
    assert (2, 0.2) in ticks
    reader.set_hits("long", [place(shown, "Paragraph 200 ")])
    assert QColor(colors.hit) in ruler.ticks().values()
    reader.columns[0].pane.set_finds([place(shown, "Paragraph 250 ")])
    assert QColor(colors.accent) in ruler.ticks().values()


def test_clicking_and_dragging_the_ruler_goes_there(reader, qtbot):
    shown = long_reading()
    reader.open(shown, account(shown))
    column = reader.columns[0]
    ruler, pane = column.ruler, column.pane
    qtbot.mousePress(ruler, Qt.MouseButton.LeftButton, pos=QPoint(5, ruler.height() // 2))
    low, high = pane.visible_span()
    assert low < len(shown.text) / 2 < high
    band = ruler.band()
    assert band is not None
    assert band.top() < ruler.height() / 2 < band.bottom()
    qtbot.mouseMove(ruler, QPoint(5, ruler.height() - 1))
    qtbot.wait_until(lambda: pane.visible_span()[1] == len(shown.text))
    qtbot.mouseRelease(ruler, Qt.MouseButton.LeftButton)


def test_a_document_that_is_wholly_on_screen_has_no_band(reader):
    shown = english()
    reader.open(shown, account(shown))
    assert reader.columns[0].ruler.band() is None
