"""The window in another language: chosen in the settings, collected and released by packaging/translations."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QMenu

from viewer import paths, settings, texts
from viewer.session import Session
from viewer.texts import later, tr
from viewer.ui import languages
from viewer.ui.actions import ACTIONS
from viewer.ui.help import KeysHelp
from viewer.ui.main_window import MainWindow

ROOT = Path(__file__).resolve().parents[2]
LETTERS = str.maketrans("aeiounAEIOUN", "áéíóúñÁÉÍÓÚÑ")


def pseudo(text: str) -> str:
    """What a text looks like in a language that everybody can read; what stands in braces stays.

    >>> pseudo("{count} notes")
    '⟦{count} ñótés⟧'
    """
    parts = text.replace("{", "\0{").replace("}", "}\0").split("\0")
    return "⟦" + "".join(part if part.startswith("{") else part.translate(LETTERS) for part in parts) + "⟧"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Translations into a language from left to right and one from right to left, neither of this world."""
    folder = tmp_path_factory.mktemp("translations")

    def step(name: str) -> None:
        script = [sys.executable, ROOT / "packaging" / "translations", name, "--folder", folder, "fr", "fa"]
        done = subprocess.run(script, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout + done.stderr

    step("collect")
    for file in folder.glob("*.ts"):
        tree = ElementTree.parse(file)
        for message in tree.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            translation.attrib.pop("type", None)
            translation.text = pseudo(message.findtext("source") or "")
        tree.write(file, "utf-8", xml_declaration=True)
    step("release")
    return folder


@pytest.fixture(autouse=True)
def english_again(qapp: QApplication) -> Iterator[None]:
    yield
    languages.speak(qapp, "en")
    assert tr("Quit") == "Quit"
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_every_text_of_the_list_of_actions_is_collected(folder: Path) -> None:
    found = {message.findtext("source") for message in ElementTree.parse(folder / "parallax_fr.ts").iter("message")}
    assert {action.text for action in ACTIONS} <= found
    assert {action.place for action in ACTIONS} <= found


def test_the_window_speaks_the_language_that_was_chosen(qapp: QApplication, qtbot, folder: Path) -> None:
    assert languages.speak(qapp, "fr", folder) == "fr"
    window = MainWindow(settings.Settings(), remember=False)
    qtbot.addWidget(window)
    assert {action.text() for action in window.acts.values()} == {pseudo(action.text) for action in ACTIONS}
    assert window.acts["quit"].toolTip() == f"{pseudo('Quit')} (Ctrl+Q)"
    assert pseudo("keys") in window.status.keys.text()
    assert [menu.title() for menu in window.bar.menu.findChildren(QMenu)][:2] == [pseudo("Archive"), pseudo("Edit")]
    assert pseudo("Keys, by place") == KeysHelp(window).windowTitle()
    assert tr("{count} accounts", count=3) == "⟦3 áccóúñts⟧"
    window.close()


def test_a_language_from_the_right_mirrors_the_window(qapp: QApplication, qtbot, folder: Path) -> None:
    languages.speak(qapp, "fa", folder)
    assert qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft
    window = MainWindow(settings.Settings(), remember=False)
    qtbot.addWidget(window)
    window.show()
    menu, export = (
        window.bar.findChildren(type(window.bar._button))[0],
        window.bar.findChildren(type(window.bar._button))[-1],
    )
    assert menu.geometry().center().x() > export.geometry().center().x()
    window.close()


def test_qts_own_words_are_translated_too(qapp: QApplication, qtbot, folder: Path) -> None:
    languages.speak(qapp, "fr", folder)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(buttons)
    assert buttons.buttons()[0].text().replace("&", "") == "Annuler"


def test_a_language_that_does_not_ship_is_english(qapp: QApplication, tmp_path: Path) -> None:
    assert languages.speak(qapp, "fa", tmp_path) == "en"
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight


@pytest.mark.parametrize(
    ("system", "code"),
    [(["fr-CA", "en"], "fr"), (["de-DE", "fa-IR"], "fa"), (["de"], "en"), (["en-GB", "fr"], "en"), ([], "en")],
)
def test_as_the_system_is_the_first_of_its_languages(
    qapp: QApplication, folder: Path, monkeypatch: pytest.MonkeyPatch, system: list[str], code: str
) -> None:
    monkeypatch.setattr(QLocale, "uiLanguages", lambda _self: system)
    assert languages.code_of("system", folder) == code


def test_every_language_that_can_be_chosen_has_a_name() -> None:
    assert set(languages.NAMES) == set(settings.LANGUAGES)
    assert replace(settings.Settings(), language="fa").language == "fa"


def test_what_no_translator_has_seen_stays_english(qapp: QApplication, folder: Path) -> None:
    languages.speak(qapp, "fr", folder)
    assert tr("a text made yesterday") == "a text made yesterday"
    assert later("as it is") == "as it is"
    texts.use(None)


def test_the_window_tells_a_verdict_in_its_language_and_a_brief_in_english(qapp: QApplication, tmp_path: Path) -> None:
    sample = Path(shutil.copy(paths.sample_archive(), tmp_path / "sample.db"))
    try:
        assert languages.speak(qapp, "fr") == "fr"
        session = Session.open(sample, index_folder=tmp_path / "index")
        try:
            told = next(view.verdict.why for view in session.claims() if view.verdict.kind == "conflicting")
            assert "30 juin 2018" in told and "ne se rejoignent pas" in told
            session.export("markdown", tmp_path / "brief.md")
            brief = (tmp_path / "brief.md").read_text("utf-8")
            assert "do not meet" in brief and "juin" not in brief
            assert told == next(view.verdict.why for view in session.claims() if view.verdict.kind == "conflicting")
        finally:
            session.close()
    finally:
        languages.speak(qapp, "en")
