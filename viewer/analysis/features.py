"""What the trained recogniser of names looks at: the attributes of each word in its sentence.

Training and reading both come here, so that a model is asked what it was taught. A change here needs a new model, see
packaging/train_names.py.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from viewer.analysis.gazetteer import gazetteer
from viewer.analysis.tokens import LONGEST_WORD, Token
from viewer.domain.mention import Span

#: Groups of words.txt whose members tell something about their neighbours.
_GROUPS = (
    "titles",
    "title_modifiers",
    "organisation_heads",
    "organisation_beginnings",
    "organisations",
    "bodies",
    "not_organisations",
    "place_heads",
    "place_beginnings",
    "events",
    "place_prepositions",
    "person_nouns",
    "speech",
    "person_particles",
    "calendar",
    "never",
    "adjectives",
)
_LINKS = frozenset("of the for and de al -".split())
_RUN = 6  # words looked at on either side for the ends of a run of capitals
_AFFIX = 4  # letters of the longest beginning and ending looked at
_SHAPE = 8  # characters of the longest shape
_SHOUTED = 0.6  # share of words in capitals throughout from where these tell nothing
_HEADLINE = 0.7  # share of words with a capital from where it tells little
_STEPS = (-2, -1, 0, 1, 2)
_NONE = {step: (f"{step}:-",) for step in _STEPS}  # beyond the ends of the sentence


def attributes(
    sentence: Sequence[Token], ruled: Sequence[Span], chosen: Sequence[int] | None = None
) -> list[list[str | tuple[str, ...]]]:
    """For each word: itself, its letters, the lists it stands in, its neighbours, its run of capitals.

    Those that a word has wherever it stands come together in a tuple.
    ruled: the names that the rules find in the sentence, in order; they are a hint among others.
    chosen: the indexes of the only words that are asked about.
    """
    writing = _writing(sentence)
    hints = _hints(sentence, ruled)
    marks = [_marks(token.text[:LONGEST_WORD], token.folded, token.capital) for token in sentence]
    rows = []
    for at in range(len(sentence)) if chosen is None else chosen:
        token = sentence[at]
        row: list[str | tuple[str, ...]] = [_affixes(token.folded)]
        for number, step in enumerate(_STEPS):
            there = at + step
            inside = 0 <= there < len(sentence)
            row.append(marks[there][number] if inside else _NONE[step])
            if inside and -1 <= step <= 1 and hints[there]:
                row.append(_hinted(step, hints[there]))
        if at:
            row.append(f"{sentence[at - 1].folded}<{shape(token.text)}")
        if at + 1 < len(sentence):
            row.append(f"{shape(token.text)}>{sentence[at + 1].folded}")
        if token.capital:
            row.append(writing if at else writing + "1")
            row += _run(sentence, at)
        rows.append(row)
    return rows


def _hints(sentence: Sequence[Token], ruled: Sequence[Span]) -> list[tuple[str, ...]]:
    hints: list[tuple[str, ...]] = [()] * len(sentence)
    at = 0
    for span in ruled:
        while sentence[at].start < span.start:
            at += 1
        edge = "B-"
        while at < len(sentence) and sentence[at].end <= span.end:
            hints[at] = (edge + span.label, edge + span.label + span.method)
            edge = "I-"
            at += 1
        hints[at - 1] += ("E-" + span.label,)
    return hints


@lru_cache(maxsize=2_000)
def _hinted(step: int, hints: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(f"{step}{hint}" for hint in hints)


@lru_cache(maxsize=20_000)
def shape(text: str) -> str:
    """The word with its letters and figures made alike, repetitions cut short.

    >>> shape("McDonald"), shape("U.S."), shape("2018")
    ('XxXxx', 'X.X.', 'dd')
    """
    made: list[str] = []
    for char in text[: 4 * _SHAPE]:
        like = "X" if char.isupper() else "x" if char.isalpha() else "d" if char.isdigit() else char
        if made[-2:] != [like, like]:
            made.append(like)
    return "".join(made[:_SHAPE])


def _writing(sentence: Sequence[Token]) -> str:
    """What a capital is worth in this sentence."""
    words = [token for token in sentence if token.is_word]
    if len(words) > 2 and sum(token.text.isupper() for token in words) > _SHOUTED * len(words):
        return "shouted"
    if len(words) > 4 and sum(token.capital for token in words) > _HEADLINE * len(words):
        return "headline"
    return "prose"


@lru_cache(maxsize=20_000)
def _marks(text: str, word: str, capital: bool) -> tuple[tuple[str, ...], ...]:
    """The marks of a word as itself and as a neighbour: one tuple for each of _STEPS."""
    lists = gazetteer()
    plain = word.rstrip(".")
    marks = ["=" + word, "~" + shape(text)]
    marks += [group for group in _GROUPS if plain in lists.words[group]]
    kind = lists.place(word)
    if kind:
        marks.append(kind)
    if word in lists.given:
        marks.append("given")
    if word in lists.ordinary:
        marks.append("ordinary")
    if word in lists.peoples:
        marks.append("people")
    if Token(0, 0, text, word, capital).is_acronym:
        marks.append("acronym")
    if capital:
        marks.append("capital")
    return tuple(tuple(f"{step}:{mark}" for mark in marks) for step in _STEPS)


@lru_cache(maxsize=20_000)
def _affixes(word: str) -> tuple[str, ...]:
    sizes = range(1, min(_AFFIX, len(word) - 1) + 1)
    return tuple(word[:size] + "…" for size in sizes) + tuple("…" + word[-size:] for size in sizes)


def _run(sentence: Sequence[Token], at: int) -> list[str]:
    """How the run of capitals around a word ends and what stands before it."""
    last = after = at
    while after + 1 < len(sentence) and after - at < _RUN:
        after += 1
        if sentence[after].capital:
            last = after
        elif sentence[after].folded not in _LINKS:
            break
    first = at
    while first and at - first < _RUN and sentence[first - 1].capital:
        first -= 1
    before = sentence[first - 1].folded if first else "-"
    return [f"{sentence[last].folded}]", f"{last - at}]", f"[{before}"]
