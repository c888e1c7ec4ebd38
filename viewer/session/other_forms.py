"""Which other forms of a name to look for, when one was typed that the spelling ledger knows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from viewer.search.words import Word, words

_ALIKE = 0.6  # of their letters, in order: "Asadi" and "Assadi", not "Maryam" and "Mrs"


def other_forms(typed: str, forms: Sequence[str]) -> Iterator[str]:
    """What else stands for `typed`, folded words with single blanks, where `forms` are one name.

    A whole form leads to all others; a word of one to the word in its place in another that is alike.

    >>> list(other_forms("mek", ["MEK", "People's Mojahedin"]))
    ["People's Mojahedin"]
    >>> list(other_forms("assadi", ["Assadollah Assadi", "Asadollah Asadi", "the diplomat"]))
    ['Asadi']
    """
    wanted = tuple(typed.split())
    cut = {form: _cut(form) for form in forms}
    folded = {form: tuple(word.folded for word in cut[form]) for form in forms}
    if wanted in folded.values():
        yield from (form for form in forms if folded[form] != wanted)
        return
    for one in forms:
        at = _within(wanted, folded[one])
        if at is None:
            continue
        for other in forms:
            there = cut[other][at : at + len(wanted)]
            same = tuple(word.folded for word in there)
            if len(folded[other]) == len(folded[one]) and same != wanted and _alike(wanted, same):
                yield other[there[0].start : there[-1].end]


def _cut(form: str) -> list[Word]:
    """The words of a form, compounds in their parts."""
    found = list(words(form))
    return [one for one, after in zip(found, [*found[1:], None], strict=True) if not after or after.start != one.start]


def _within(wanted: tuple[str, ...], folded: tuple[str, ...]) -> int | None:
    length = len(wanted)
    return next((at for at in range(len(folded) - length + 1) if folded[at : at + length] == wanted), None)


def _alike(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    return SequenceMatcher(None, " ".join(one), " ".join(other)).ratio() >= _ALIKE
