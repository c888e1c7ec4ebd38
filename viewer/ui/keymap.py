"""Which keys do what: the usual ones of the list of actions, and what the user has put in their place."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence

from viewer.texts import tr
from viewer.ui.actions import ACTIONS, Action, key_text

#: Keys that Qt's own widgets live on, wherever they are: nobody could walk, type or leave without them.
_WALKING = (
    "Tab", "Shift+Tab", "Return", "Enter", "Esc", "Space", "Up", "Down", "Left", "Right", "Home", "End", "PgUp",
    "PgDown", "Backspace", "Del", "Ins", "Menu", "Shift+F10", "Ctrl+Tab", "Ctrl+Shift+Tab", "Shift+Up", "Shift+Down",
    "Shift+Left", "Shift+Right", "Shift+Home", "Shift+End", "Ctrl+Home", "Ctrl+End", "Shift+Return", "Ctrl+Return",
)  # fmt: skip
#: Keys of text fields: what is typed there is copied, cut and taken back by them.
_FIELDS = ("Ctrl+A", "Ctrl+C", "Ctrl+V", "Ctrl+X", "Ctrl+Z", "Ctrl+Shift+Z", "Ctrl+Y", "Ctrl+Left", "Ctrl+Right",
           "Ctrl+Backspace", "Ctrl+Del", "Ctrl+Shift+Left", "Ctrl+Shift+Right")  # fmt: skip
_BY_ID = {action.id: action for action in ACTIONS}


@dataclass(frozen=True, slots=True)
class Conflict:
    """Why a key cannot be given to an action. owner: the action that has it, else "". why: a sentence."""

    why: str
    owner: str = ""


class Keymap(QObject):
    """The keys in force, one answer for menus, help, palette, status line and the texts that name a key."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._own: dict[str, tuple[str, ...]] = {}

    def use(self, own: Mapping[str, Sequence[str]]) -> None:
        """Takes up the user's keys, by id of the action; what makes no sense keeps its usual ones."""
        kept = sensible(own)
        if kept != self._own:
            self._own = kept
            self.changed.emit()

    def own(self) -> dict[str, tuple[str, ...]]:
        """What differs from the usual."""
        return dict(self._own)

    def keys(self, action: str) -> tuple[str, ...]:
        """The keys of an action, portable; the first is the one that menus show."""
        return self._own.get(action, _BY_ID[action].keys)

    def shown(self, action: str) -> str:
        """The first key as this platform writes it; "" where it has none."""
        return next((key_text(key) for key in self.keys(action)), "")

    def told(self, action: str) -> str:
        """What a sentence says one presses for an action: its key, else its name, by which the palette finds it."""
        return self.shown(action) or tr("“{action}”", action=tr(_BY_ID[action].text).rstrip("…"))


_keymap: Keymap | None = None


def keymap() -> Keymap:
    """The application's keys."""
    global _keymap
    if _keymap is None:
        _keymap = Keymap()
    return _keymap


def follow(window: QObject, made: Mapping[str, QAction]) -> None:
    """Gives the actions of a window the keys in force, now and whenever they change."""
    follower = _Follower(window, made)
    keymap().changed.connect(follower.take_up)
    follower.take_up()


class _Follower(QObject):
    """Goes with its window: a bound method is let go of with its object."""

    def __init__(self, window: QObject, made: Mapping[str, QAction]) -> None:
        super().__init__(window)
        self._made = made

    def take_up(self) -> None:
        for name, action in self._made.items():
            action.setShortcuts([QKeySequence(key) for key in keymap().keys(name)])
            text, key = tr(_BY_ID[name].text), keymap().shown(name)
            action.setToolTip(f"{text} ({key})" if key else text)


def portable(key: str) -> str:
    """One way of writing for one key.

    >>> portable("control+k"), portable("nonsense+")
    ('Ctrl+K', '')
    """
    sequence = QKeySequence(key.replace("control", "Ctrl"))
    text = sequence.toString() if sequence.count() == 1 else ""
    return text if QKeySequence(text) == sequence and not text.endswith("Unknown") else ""


def sensible(own: Mapping[str, Sequence[str]]) -> dict[str, tuple[str, ...]]:
    """What can be used of keys that stand in a file: known actions, keys that exist, none of them twice.

    Where two want the same key, the first has it; what says the same as the usual is left out.
    """
    wanted = {name: tuple(dict.fromkeys(filter(None, map(portable, own[name])))) for name in own if name in _BY_ID}
    # A list whose every key is nonsense is a slip, an empty one is a wish.
    wanted = {name: keys for name, keys in wanted.items() if keys or not own[name]}
    while True:
        kept: dict[str, tuple[str, ...]] = {}
        for name, keys in wanted.items():
            waiting = wanted.keys() - kept.keys() - {name}
            free = tuple(key for key in keys if _is_free(name, key, {**wanted, **kept}, waiting))
            if free or not keys:
                kept[name] = free
        if kept.keys() == wanted.keys():
            return {name: keys for name, keys in kept.items() if keys != _usual(_BY_ID[name])}
        wanted = {name: wanted[name] for name in kept}  # the others keep their usual keys, which nobody else may take


def conflict(action: str, key: str, own: Mapping[str, Sequence[str]]) -> Conflict | None:
    """What speaks against a key for an action, given the user's other keys; None where nothing does."""
    key = portable(key)
    if refusal := _refused(action, key):
        return Conflict(refusal)
    owner = next(_owners(action, key, own), None)
    if owner is None:
        return None
    said = tr("“{key}” is the key of “{action}”.", key=key_text(key), action=tr(_BY_ID[owner].text).rstrip("…"))
    return Conflict(said, owner)


def _refused(action: str, key: str) -> str:
    """Why no action may have a key, or "". What is an action's usual key it may keep."""
    if not key:
        return tr("This is no key that could be used.")
    if key in _usual(_BY_ID[action]):
        return ""
    if key in map(portable, _WALKING):
        return tr("“{key}” is needed to move about in lists and fields.", key=key_text(key))
    if key in map(portable, _FIELDS):
        return tr("“{key}” is needed where text is typed.", key=key_text(key))
    return ""


def _is_free(action: str, key: str, own: Mapping[str, Sequence[str]], waiting: Collection[str]) -> bool:
    """Whether a key is free for an action, but for those that still wait for theirs."""
    return not _refused(action, key) and all(owner in waiting for owner in _owners(action, key, own))


def _owners(action: str, key: str, own: Mapping[str, Sequence[str]]) -> Iterator[str]:
    for other in ACTIONS:
        if other.id != action and key in map(portable, own.get(other.id, other.keys)):
            yield other.id


def _usual(action: Action) -> tuple[str, ...]:
    return tuple(map(portable, action.keys))
