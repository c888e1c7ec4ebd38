"""The language of the window: which one, where its words come from, and which way it runs."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from viewer import paths, texts
from viewer.texts import later

#: Code -> what the language calls itself.
NAMES = {"system": later("As the system"), "en": "English", "fr": "Français", "fa": "فارسی"}
_OWN = "en"  # what the texts are written in


def code_of(chosen: str, folder: Path | None = None) -> str:
    """The language a setting stands for: the first of the system's that Parallax speaks, else English.

    folder: of the translations; the shipped ones where none is given.
    """
    if chosen != "system":
        return chosen if _file(chosen, folder).is_file() else _OWN
    for wanted in QLocale.system().uiLanguages():
        code = wanted.replace("_", "-").partition("-")[0]
        if code == _OWN or _file(code, folder).is_file():
            return code
    return _OWN


def speak(app: QApplication, chosen: str, folder: Path | None = None) -> str:
    """Shows all texts from now on in a language, and lays windows out in its direction. Returns its code.

    What has been shown already stays as it is: call it before the first window is made.
    """
    for old in app.findChildren(QTranslator):
        app.removeTranslator(old)
        old.deleteLater()
    code = code_of(chosen, folder)
    if code == _OWN:
        texts.use(None)
    else:
        # Qt's own dialogs first, so that ours win where both know a text.
        _install(app, Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)) / f"qtbase_{code}.qm")
        _install(app, _file(code, folder))
        texts.use(lambda text: QCoreApplication.translate("", text))
    app.setLayoutDirection(QLocale(code).textDirection())
    return code


def _install(app: QApplication, file: Path) -> None:
    translator = QTranslator(app)
    if translator.load(str(file)):
        app.installTranslator(translator)


def _file(code: str, folder: Path | None) -> Path:
    return (folder or paths.resources() / "translations") / f"parallax_{code}.qm"
