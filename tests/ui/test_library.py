from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QListView, QMenu, QPushButton

from viewer.domain.document import Document
from viewer.domain.source import Source
from viewer.session.views import Account
from viewer.ui.library.accounts import MIME, account_row
from viewer.ui.library.delegate import AccountDelegate
from viewer.ui.library.library import Library
from viewer.ui.reader.showing import Showing
from viewer.ui.widgets.chip import Chip

AGENCY = Source("s1", "State Agency", "state-agency", "Ministry")
PAPER = Source("s2", "Evening Paper", "news")
BLOG = Source("s3", "Harbour Blog", "advocacy", "Ministry")


def account(number: int, title: str, source: Source | None, **more) -> Account:
    document = Document(
        f"d{number}", title, source=source.id if source else None, published="2019-03-04", characters=10, read_to=6
    )
    return Account(document, "ABCDEFGH"[number % 8], source, **more)


ACCOUNTS = (
    account(0, "Ferry fire was an accident", AGENCY, counts={"PERSON": 3, "DATE": 1}, conflicts=1, badge="D6"),
    account(1, "Witnesses speak of two blasts", PAPER, counts={"PERSON": 2}, notes=4, conflicts=1),
    account(2, "گزارش آتش‌سوزی کشتی", BLOG, counts={"PLACE": 5}),
)


@pytest.fixture
def library(qtbot):
    panel = Library()
    qtbot.addWidget(panel)
    panel.resize(320, 640)
    panel.set_accounts(ACCOUNTS)
    with qtbot.waitExposed(panel):
        panel.show()
    panel.activateWindow()
    qtbot.waitUntil(panel.isActiveWindow)
    return panel


def rows(panel: Library) -> list[str]:
    model = panel.findChild(QListView).model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def chip(panel: Library, name: str) -> Chip:
    return next(each for each in panel.findChildren(Chip) if each.name == name)


def test_accounts_stand_under_the_origin_they_share(library):
    assert rows(library) == [
        "Origin: Ministry", "Ferry fire was an accident", "گزارش آتش‌سوزی کشتی",
        "Origin: Evening Paper", "Witnesses speak of two blasts",
    ]  # fmt: skip


def test_a_screen_reader_hears_what_the_row_shows(library):
    library.set_shown({"d0"})
    spoken = library.findChild(QListView).model().index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Ferry fire was an accident, account A, grade D6, 4 March 2019 · state agency, read 60%, on screen"


def test_enter_opens_ctrl_enter_opens_beside_and_origins_are_stepped_over(qtbot, library):
    opened = []
    library.opened.connect(lambda document, beside: opened.append((document, beside)))
    accounts = library.findChild(QListView)
    accounts.setFocus()
    qtbot.keyClick(accounts, Qt.Key.Key_Return)
    qtbot.keyClick(accounts, Qt.Key.Key_Down)
    qtbot.keyClick(accounts, Qt.Key.Key_Down)
    qtbot.keyClick(accounts, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert opened == [("d0", False), ("d1", True)]


def test_a_double_click_opens_once_and_an_origin_does_not_open(qtbot, library):
    opened = []
    library.opened.connect(lambda document, beside: opened.append(document))
    accounts = library.findChild(QListView)
    for row in (0, 1):
        place = accounts.visualRect(accounts.model().index(row, 0)).center()
        qtbot.mouseClick(accounts.viewport(), Qt.MouseButton.LeftButton, pos=place)
        qtbot.mouseDClick(accounts.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert opened == ["d0"]


def test_typing_filters_without_regard_to_case_and_accents(qtbot, library):
    library.set_accounts([*ACCOUNTS, account(3, "Élodie's diary", None)])
    library.focus_filter()
    qtbot.keyClicks(library.findChild(QLineEdit), "ELODIE")
    assert rows(library) == ["Origin: without a source", "Élodie's diary"]


def test_chips_count_and_filter_together(qtbot, library):
    assert chip(library, "in conflict").text() == "in conflict 2"
    heard = []
    library.filters_changed.connect(heard.append)
    qtbot.mouseClick(chip(library, "in conflict"), Qt.MouseButton.LeftButton)
    qtbot.keyClick(chip(library, "annotated"), Qt.Key.Key_Return)
    assert rows(library) == ["Origin: Evening Paper", "Witnesses speak of two blasts"]
    assert heard[-1] == {"annotated", "conflict"}


def test_the_kinds_are_counted_and_switched(qtbot, library):
    heard = []
    library.kinds.toggled.connect(lambda label, on: heard.append((label, on)))
    assert chip(library, "people").text() == "people 5" and chip(library, "people").isChecked()
    qtbot.mouseClick(chip(library, "people"), Qt.MouseButton.LeftButton)
    qtbot.keyClick(chip(library, "quantities"), Qt.Key.Key_Space)
    qtbot.keyClick(chip(library, "people"), Qt.Key.Key_Return)
    assert heard == [("PERSON", False), ("QUANTITY", False), ("PERSON", True)]
    assert len(rows(library)) == 5, "no account goes away"


def test_how_sure_marks_must_be_is_chosen_from_a_list(library):
    heard = []
    library.kinds.least_chosen.connect(heard.append)
    library.kinds.ask_least()
    menu = next(each for each in library.findChildren(QMenu) if each.isVisible())
    assert [each.text() for each in menu.actions() if each.isChecked()] == ["at least 50% sure"]
    menu.actions()[3].trigger()
    menu.hide()
    library.kinds.show_showing(Showing(frozenset({"DATE"}), heard[0]))
    assert heard == [0.9]
    assert any(each.accessibleName() == "How sure: at least 90% sure" for each in library.findChildren(QPushButton))
    assert not chip(library, "dates").isChecked()


def test_escape_shows_all_again(qtbot, library):
    chip(library, "annotated").click()
    field = library.findChild(QLineEdit)
    field.setFocus()
    qtbot.keyClicks(field, "nothing like it")
    assert rows(library) == []
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert len(rows(library)) == 5 and not chip(library, "annotated").isChecked()


def test_a_refresh_keeps_the_current_account_and_says_nothing_about_it(library):
    library.select("d1")
    heard = []
    library.selected.connect(heard.append)
    library.set_accounts(reversed(ACCOUNTS))
    assert library.current() == "d1"
    assert heard == []


def test_an_account_is_dragged_by_its_id(library):
    model = library.findChild(QListView).model()
    assert model.mimeData([model.index(1, 0)]).data(MIME).data() == b"d0"


def drop(library: Library, *urls: str) -> list[list[Path]]:
    heard: list[list[Path]] = []
    library.files_dropped.connect(heard.append)
    data = QMimeData()
    data.setUrls([QUrl(url) for url in urls])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, data, buttons, keys)
    library.dragEnterEvent(enter)
    if enter.isAccepted():
        library.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, buttons, keys))
    return heard


def test_files_dropped_on_the_library_are_handed_over(library, tmp_path):
    assert drop(library, tmp_path.as_uri(), "https://example.org/a.html") == [[tmp_path]]


def test_a_web_address_is_not_a_file(library):
    assert drop(library, "https://example.org/a.html") == []


def test_an_empty_library_says_what_to_do_next(qtbot):
    panel = Library()
    qtbot.addWidget(panel)
    panel.show()
    words = [each.text() for each in panel.findChildren(type(panel._empty)) if each.isVisible()]
    assert any("Import files with Ctrl+I" in text for text in words)


def test_the_menu_offers_the_grade_of_the_source_and_the_details(qtbot, library):
    asked = []
    library.grade_requested.connect(asked.append)
    library.details_requested.connect(asked.append)
    menu = library.menu_for(library.findChild(QListView).model().index(1, 0))
    {action.text(): action for action in menu.actions()}["Grade the source…"].trigger()
    {action.text(): action for action in menu.actions()}["Document details…"].trigger()
    assert asked == ["s1", "d0"]
    assert library.menu_for(library.findChild(QListView).model().index(0, 0)) is None


class Counting(AccountDelegate):
    def __init__(self) -> None:
        super().__init__()
        self.painted: set[int] = set()

    def paint(self, painter, option, index) -> None:
        self.painted.add(index.row())


def test_ten_thousand_accounts_are_rows_that_paint_only_what_is_seen(qtbot, library):
    counting = Counting()
    library.findChild(QListView).setItemDelegate(counting)
    library.set_accounts(account(n, f"Account {n}", PAPER) for n in range(10_000))
    library.grab()
    assert 0 < len(counting.painted) < 100
    assert len(rows(library)) == 10_001


@pytest.mark.parametrize("title", ["", "a\nb\u2029c", "<b>bold</b>", "x" * 100_000, "\u202egpj.exe"])
def test_strange_titles_stay_one_plain_line(library, title):
    row = account_row(account(0, title, None))
    assert row.title and "\n" not in row.title and len(row.title) <= 200
    library.set_accounts([account(0, title, None)])
    library.grab()


def test_a_long_title_takes_a_second_line_where_the_panel_is_narrow(library):
    view = library.findChild(QListView)
    row = next(n for n in range(view.model().rowCount()) if "Witnesses" in str(view.model().index(n, 0).data()))
    heights = []
    for width in (900, 200):
        library.resize(width, 600)
        library.show()
        QApplication.processEvents()
        heights.append(view.sizeHintForRow(row))
    assert heights[1] > heights[0]
