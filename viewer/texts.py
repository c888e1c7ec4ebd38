"""The texts people read: written in English where they are needed, shown in the language that was chosen.

Every layer may use `tr`; only the window knows of translations, and hands over the way to them. The command line
and the exports speak English. `packaging/translations` collects the texts for the translators.
"""

from __future__ import annotations

from collections.abc import Callable

_translate: Callable[[str], str] = str


def use(translate: Callable[[str], str] | None) -> None:
    """From now on texts are shown as `translate` gives them; None: as they were written."""
    global _translate
    _translate = translate or str


def tr(text: str, **values: object) -> str:
    """`text` in the language that was chosen, with `values` in its braces.

    text: a literal, or one that `later` marked; never an f-string, which nobody could translate.

    >>> tr("{count} notes in {title}", count=3, title="The rally")
    '3 notes in The rally'
    """
    shown = _translate(text)
    return shown.format(**values) if values else shown


def later(text: str) -> str:
    """Marks a literal that `tr` is to show later, such as one in a table of constants."""
    return text
