"""How the window looks: its colours, its size, its language."""

from __future__ import annotations

from viewer.settings import LANGUAGES, SCALES, Settings
from viewer.texts import later, tr
from viewer.ui.languages import NAMES
from viewer.ui.preferences.page import Page
from viewer.ui.widgets.fields import Choice

#: The themes, in the words of the menu.
_THEMES = (
    ("system", later("Colours of the system")), ("light", later("Light")), ("dark", later("Dark")),
    ("contrast", later("High contrast")),
)  # fmt: skip


class Appearance(Page):
    """Theme at once; scale and language when Parallax starts next."""

    def __init__(self) -> None:
        super().__init__()
        self._theme = Choice(tr("Colours"), [(value, tr(words)) for value, words in _THEMES])
        self._scale = Choice(tr("Size of everything"), [(str(each), tr("{scale} %", scale=each)) for each in SCALES])
        self._language = Choice(tr("Language"), [(code, tr(NAMES[code])) for code in LANGUAGES])
        self.row(tr("Colours"), self._theme)
        self.row(tr("Size of everything"), self._scale, tr("Beside what the system says; from the next start on."))
        self.row(tr("Language"), self._language, tr("From the next start on. The archive is not translated."))
        self.column.addStretch()
        self._theme.chosen.connect(lambda value: self.chosen.emit({"theme": value}))
        self._scale.chosen.connect(lambda value: self.chosen.emit({"scale": int(value)}))
        self._language.chosen.connect(lambda value: self.chosen.emit({"language": value}))

    def show_settings(self, settings: Settings) -> None:
        self._theme.show_value(settings.theme)
        self._scale.show_value(str(settings.scale))
        self._language.show_value(settings.language)
