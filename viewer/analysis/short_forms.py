"""Short forms that a text itself explains: "Long Name (ABBR)", "(PMOI / MEK Iran)" and "A/B".

After the idea of A. Schwartz and M. Hearst (2003): the letters of the short form are looked for in
the words before the bracket.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from viewer.analysis.gazetteer import gazetteer
from viewer.analysis.tokens import Token, sentences
from viewer.domain.text import plain_spaces

_SMALL = frozenset("of the for and de la du des on in to e i al".split())
_WORDS_OF_BODY = 3  # capitals, from where a bracket is believed without its letters
_BRACKET = 12  # tokens looked at inside a bracket
_HYPHEN = re.compile(r"[-’']")


class ShortForm(NamedTuple):
    """Two spans (start, end) of a text that name the same; the first is the long form."""

    long: tuple[int, int]
    short: tuple[int, int]


def short_forms(text: str) -> list[tuple[str, str]]:
    """The (long form, short form) pairs that `text` explains, each once, in order.

    >>> short_forms("The World Food Programme (WFP / PAM) met the IAA/IAU.")
    [('World Food Programme', 'WFP'), ('World Food Programme', 'PAM'), ('IAA', 'IAU')]
    """
    pairs = []
    for line in plain_spaces(text).split("\n"):  # no sentence goes on over a line end
        if "(" in line or "/" in line:
            found = (pair for sentence in sentences(line) for pair in find(sentence))
            pairs += [(line[slice(*pair.long)], line[slice(*pair.short)]) for pair in found]
    return list(dict.fromkeys(pairs))


def find(sentence: Sequence[Token]) -> list[ShortForm]:
    """The pairs explained in one sentence."""
    pairs = []
    for at, token in enumerate(sentence):
        if token.text == "(" and at:
            pairs += _bracket(sentence, at)
        elif token.text == "/" and 0 < at < len(sentence) - 1:
            before, after = sentence[at - 1], sentence[at + 1]
            if before.is_acronym and after.is_acronym and not (at > 1 and sentence[at - 2].text in "(/"):
                pairs.append(ShortForm((before.start, before.end), (after.start, after.end)))
    return pairs


def stands_for(short: str, words: Iterable[str], *, spare: int = 0) -> bool:
    """Whether `short` is made of the initials of `words`.

    Small words and parts after a hyphen may be left out; a word in capitals may give all its letters.
    spare: how many letters at the end of `short` may stay unexplained.

    >>> stands_for("UNAMI", ["UN", "Assistance", "Mission", "for", "Iraq"])
    True
    """
    letters = short.casefold()
    parts = [_parts(word) for word in words]
    if not parts or not letters or parts[0][0][:1].casefold() != letters[0]:
        return False
    reached = {0}
    for options in parts:
        optional = options[0].casefold() in _SMALL
        following = set(reached) if optional else set()
        for option in options:
            following |= {at + len(option) for at in reached if letters.startswith(option.casefold(), at)}
        reached = following
        if not reached:
            return False
    return any(len(letters) - spare <= at for at in reached)


def _parts(word: str) -> list[str]:
    """What one word may give to a short form, the likeliest first."""
    if word.casefold() in _SMALL:
        return [word, word[0]]
    pieces = [piece for piece in _HYPHEN.split(word) if piece]
    given = [pieces[0][0], "".join(piece[0] for piece in pieces)] if pieces else [word[0]]
    return given + ([word] if word.isupper() and len(word) <= 5 else [])


def _bracket(sentence: Sequence[Token], opening: int) -> list[ShortForm]:
    inside = []
    for token in sentence[opening + 1 : opening + 1 + _BRACKET]:
        if token.text == ")":
            break
        inside.append(token)
    else:
        return []
    shorts = _listed(inside)
    for _, _, acronym in shorts:
        if long := _long_form(sentence[:opening], acronym):
            return [ShortForm(long, (start, end)) for start, end, _ in shorts]
    if len(inside) == 1 and len(shorts) == 1 and (long := _body(sentence[:opening])):
        return [ShortForm(long, shorts[0][:2])]
    return [ShortForm(shorts[0][:2], other[:2]) for other in shorts[1:]]


def _listed(inside: Sequence[Token]) -> list[tuple[int, int, str]]:
    """The short forms listed in a bracket: (start, end, letters), "MEK Iran" as one."""
    found = []
    for at, token in enumerate(inside):
        if token.is_acronym and (at == 0 or not inside[at - 1].is_word or inside[at - 1].folded == "or"):
            end = token.end
            following = inside[at + 1] if at + 1 < len(inside) else None
            if following and following.capital:
                end = following.end
            found.append((token.start, end, token.text))
    return found


def _body(before: Sequence[Token]) -> tuple[int, int] | None:
    """The span of the name of a body right before a bracket, whose short form may come from another language."""
    first = len(before)
    while first and (before[first - 1].capital or before[first - 1].folded in _SMALL):
        first -= 1
    words = [*before[first:]]
    while words and (not words[0].capital or words[0].folded == "the"):
        del words[0]
    heads = gazetteer().words["organisation_heads"]
    if sum(token.capital for token in words) < _WORDS_OF_BODY or not words[-1].capital:
        return None
    return (words[0].start, words[-1].end) if any(token.folded in heads for token in words) else None


def _long_form(before: Sequence[Token], acronym: str) -> tuple[int, int] | None:
    """The span of the words right before a bracket that `acronym` abbreviates; the shortest that fits."""
    words = [token for token in before[-2 * len(acronym) - 8 :] if token.text not in ("’s", "'s")]
    while words and words[-1].text in '"”’»':
        words.pop()
    for spare in (0, 1) if len(acronym) > 3 else (0,):
        for size in range(2 if len(acronym) > 1 else 1, len(words) + 1):
            chosen = words[-size:]
            if not all(token.is_word for token in chosen):
                break
            if chosen[0].capital and stands_for(acronym, [token.text for token in chosen], spare=spare):
                return chosen[0].start, chosen[-1].end
    return None
