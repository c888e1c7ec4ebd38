"""The texts people read: written in English where they are needed, shown in the language that was chosen.

Every layer may use `tr`; only the window knows of translations, and hands over the way to them. The command line
and the exports speak English. `packaging/translations` collects the texts for the translators.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar

_translate: Callable[[str], str] = str
_as_written: ContextVar[bool] = ContextVar("_as_written", default=False)


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
    shown = text if _as_written.get() else _translate(text)
    return shown.format(**values) if values else shown


def later(text: str) -> str:
    """Marks a literal that `tr` is to show later, such as one in a table of constants."""
    return text


@contextmanager
def as_written() -> Iterator[None]:
    """While it lasts, this thread's texts stay as they were written: what leaves the program speaks English."""
    before = _as_written.set(True)
    try:
        yield
    finally:
        _as_written.reset(before)


def are_as_written() -> bool:
    """Whether texts stay as they were written here; what was made of them otherwise is not to be used."""
    return _as_written.get()
