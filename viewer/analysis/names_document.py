"""The pass over a whole document: short forms it explains, one label for one form, known forms everywhere."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from viewer.analysis import short_forms
from viewer.analysis.covered import Covered
from viewer.analysis.gazetteer import CITY, Gazetteer
from viewer.analysis.tokens import Token
from viewer.analysis.tokens import sentences as split
from viewer.domain.mention import ORG, PERSON, PLACE, Span
from viewer.domain.romanisation import word_key
from viewer.domain.text import fold

_SPREAD_FROM = 0.6  # a form is looked for elsewhere when its votes reach this
_SURE = 0.9  # of a full name, from where it outweighs a city of the same name
_SHORTEST_SPREAD = 3  # characters
_SHORTEST_RESPELT = 6
_PARTICLES = frozenset("bin ibn bint van von der den".split())  # no words of English
_PARTS = ("surname", "given")  # methods of words that are part of a full name
_FORMS_PER_WORD = 40  # forms that begin with one word; a text with more is no prose

Sentence = Sequence[Token]


def complete(text: str, sentences: Sequence[Sentence], found: Iterable[Span], lists: Gazetteer) -> list[Span]:
    """`found`, corrected and completed by what the rest of the document says; sorted, not overlapping."""
    spans = _with_pairs(sentences, found, lists)
    spans = _cut(text, spans)
    votes = _votes(text, spans, lists)
    lower = {token.text for sentence in sentences for token in sentence if token.text.islower()}
    spans = [_relabelled(span, votes[text[span.start : span.end]]) for span in spans]
    known = _known(votes, lists, lower)
    spans += _again(sentences, known, Covered((span.start, span.end) for span in spans), lists)
    spans += _in_capitals(sentences, known, Covered((span.start, span.end) for span in spans))
    spans += _bodies(text, sentences, spans, lists)
    spans += _respelt(sentences, known, Covered((span.start, span.end) for span in spans), lists, lower)
    return sorted(_with_particles(sentences, spans), key=lambda span: span.start)


def _with_particles(sentences: Sequence[Sentence], spans: Sequence[Span]) -> Iterator[Span]:
    """Last names with what belongs to them in small letters: "bin Rashid", "van der Berg"."""
    starts: dict[int, int] = {}
    for sentence in sentences:
        start = None
        for token in sentence:
            if start is not None and token.capital:
                starts[token.start] = start
            start = (token.start if start is None else start) if token.text in _PARTICLES else None
    for span in spans:
        yield replace(span, start=starts.get(span.start, span.start)) if span.label == PERSON else span


def _with_pairs(sentences: Sequence[Sentence], found: Iterable[Span], lists: Gazetteer) -> list[Span]:
    """The spans with "Long Name (ABBR)" put in; a longer name that ends where the long form ends stays."""
    spans = list(found)
    by_end = {span.end: span for span in spans}
    pairs: dict[tuple[int, int], Span] = {}
    for sentence in sentences:
        for pair in short_forms.find(sentence):
            words = " ".join(t.folded for t in sentence if pair.long[0] <= t.start < pair.long[1])
            label = PLACE if lists.place(words) else ORG
            for start, end in pair:
                longer = by_end.get(end)
                start = min(start, longer.start) if longer and longer.label == label else start
                pairs[start, end] = Span(start, end, label, None, 0.95, "pair")
    covered = Covered(pairs)
    return [span for span in spans if not covered(span.start, span.end)] + list(pairs.values())


def _cut(text: str, spans: Sequence[Span]) -> list[Span]:
    """Bodies without a person that the text names elsewhere by the same words: "House of Arts for | Mara Elk"."""
    persons = {text[span.start : span.end] for span in spans if span.label == PERSON}
    cut: list[Span] = []
    for span in spans:
        body, join, last = text[span.start : span.end].rpartition(" for ")
        if span.label == ORG and join and last in persons:
            cut.append(replace(span, end=span.start + len(body)))
            cut.append(replace(span, start=span.end - len(last), label=PERSON, method="form"))
        else:
            cut.append(span)
    return cut


def _votes(text: str, spans: Iterable[Span], lists: Gazetteer) -> dict[str, dict[str, float]]:
    """For each form, how much speaks for each label; a full name speaks for its surname too."""
    votes: dict[str, dict[str, float]] = defaultdict(lambda: defaultdict(float))
    full: dict[str, float] = {}
    placed: set[str] = set()  # forms that are places for what stands before them: "in Washington"
    for span in spans:
        form = text[span.start : span.end]
        if lists.words["place_prepositions"].intersection(text[max(0, span.start - 12) : span.start].split()[-1:]):
            placed.add(form)
        votes[form][span.label] += 3 * span.confidence if span.method == "pair" else span.confidence
        if span.label == PERSON and " " in form:
            full[form] = max(span.confidence, full.get(form, 0))
    for form, confidence in full.items():
        surname = form.rsplit(" ", 1)[1]
        listed = lists.places.get(fold(surname))
        if surname in votes and (not listed or (listed == CITY and surname not in placed and confidence >= _SURE)):
            votes[surname][PERSON] += 2 * confidence
    return votes


def _relabelled(span: Span, votes: Mapping[str, float]) -> Span:
    label = max(votes, key=votes.__getitem__)
    return span if label == span.label else replace(span, label=label, method="form")


def _known(votes: Mapping[str, Mapping[str, float]], lists: Gazetteer, lower: Collection[str]) -> dict[str, Span]:
    """Forms worth looking for elsewhere in the document; the spans' offsets mean nothing.

    lower: the words that the document writes in small letters.
    """
    known: dict[str, Span] = {}
    parts: dict[str, Span] = {}
    for form, weights in votes.items():
        label = max(weights, key=weights.__getitem__)
        if weights[label] < _SPREAD_FROM or len(form) < _SHORTEST_SPREAD:
            continue
        if " " in form or fold(form) not in lists.ordinary:
            known[form] = Span(0, 0, label, None, min(0.9, weights[label]), "form")
        if label == PERSON and " " in form:
            given, *_, surname = form.split(" ")
            parts[surname] = Span(0, 0, PERSON, None, 0.85, "surname")
            if fold(given) in lists.given or fold(given) not in lists.ordinary:
                parts.setdefault(given, Span(0, 0, PERSON, None, 0.6, "given"))
    for word, span in parts.items():
        plain = fold(word)
        if len(word) > 3 and plain not in lists.places and plain not in lower and plain not in lists.words["never"]:
            known.setdefault(word, span)
    return known


def _again(
    sentences: Sequence[Sentence], known: Mapping[str, Span], covered: Covered, lists: Gazetteer
) -> Iterator[Span]:
    """Places where a known form stands unmarked, the longest form first."""
    by_word: dict[str, list[tuple[list[str], Span]]] = defaultdict(list)
    for form in sorted(known, key=len, reverse=True):
        words = [token.text for sentence in split(form) for token in sentence]
        if words and len(by_word[words[0]]) < _FORMS_PER_WORD:
            by_word[words[0]].append((words, known[form]))
    for sentence in sentences:
        at = 0
        while at < len(sentence):
            size = 1
            token = sentence[at]
            options = by_word.get(token.text) or (by_word.get(token.text[:-1], []) if token.is_acronym else [])
            for words, span in options if token.capital else ():
                if at == 0 and span.method in _PARTS and token.folded in lists.ordinary:
                    continue  # "Young" at the head of a sentence is no surname
                stretch = sentence[at : at + len(words)]
                if [t.text for t in stretch[1:]] == words[1:] and not covered(token.start, stretch[-1].end):
                    yield replace(span, start=token.start, end=stretch[-1].end)
                    size = len(words)
                    break
            at += size


def _in_capitals(sentences: Sequence[Sentence], known: Mapping[str, Span], covered: Covered) -> Iterator[Span]:
    """Known forms in headlines that are written in capitals throughout."""
    loud = {tuple(form.upper().split(" ")): span for form, span in known.items()}
    longest = max(map(len, loud), default=0)
    for sentence in sentences:
        letters = [token for token in sentence if token.is_word]
        if len(letters) < 3 or not all(token.text.isupper() for token in letters):
            continue
        at = 0
        while at < len(sentence):
            size = 1
            for length in range(longest, 0, -1):
                stretch = sentence[at : at + length]
                span = loud.get(tuple(token.text for token in stretch))
                if span and not covered(stretch[0].start, stretch[-1].end):
                    yield replace(span, start=stretch[0].start, end=stretch[-1].end, method="form")
                    size = length
                    break
            at += size


def _bodies(text: str, sentences: Sequence[Sentence], spans: Sequence[Span], lists: Gazetteer) -> Iterator[Span]:
    """ "the Forum", where the document names a body that begins or ends so."""
    covered = Covered((span.start, span.end) for span in spans)
    ends: set[str] = set()
    for span in spans:
        words = text[span.start : span.end].split()
        if span.label == ORG and len(words) > 1:
            ends.update(word for word in (words[0], words[-1]) if fold(word) in lists.words["organisation_heads"])
    for sentence in sentences if ends else ():
        for before, token in pairwise(sentence):
            if token.text in ends and before.folded == "the" and not covered(token.start, token.end):
                yield Span(token.start, token.end, ORG, None, 0.6, "part")


def _respelt(
    sentences: Sequence[Sentence], known: Mapping[str, Span], covered: Covered, lists: Gazetteer, lower: Collection[str]
) -> Iterator[Span]:
    """Unmarked capitalised words in a new spelling of a known one-word form."""
    labels = {
        word_key(fold(form)): span.label
        for form, span in known.items()
        if len(form) >= _SHORTEST_RESPELT and " " not in form
    }
    spellings = {fold(form) for form in known}
    for sentence in sentences:
        for token in sentence[1:]:
            if not token.capital or len(token.text) < _SHORTEST_RESPELT or token.folded in spellings:
                continue
            if token.folded in lists.ordinary or token.folded in lists.peoples or token.folded in lower:
                continue
            label = labels.get(word_key(token.folded))
            if label and not covered(token.start, token.end):
                yield Span(token.start, token.end, label, None, 0.5, "spelling")
