"""The pass over a whole document: short forms it explains, one label for one form, known forms everywhere."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from viewer.analysis import short_forms
from viewer.analysis.covered import Covered
from viewer.analysis.gazetteer import Gazetteer
from viewer.analysis.tokens import Token
from viewer.analysis.tokens import sentences as split
from viewer.domain.mention import ORG, PERSON, PLACE, Span
from viewer.domain.romanisation import word_key
from viewer.domain.text import fold

_SPREAD_FROM = 0.6  # a form is looked for elsewhere when its votes reach this
_SHORTEST_SPREAD = 3  # characters
_SHORTEST_RESPELT = 6
_PARTS = ("surname", "given")  # methods of words that are part of a full name
_FORMS_PER_WORD = 40  # forms that begin with one word; a text with more is no prose

Sentence = Sequence[Token]


def complete(text: str, sentences: Sequence[Sentence], found: Iterable[Span], lists: Gazetteer) -> list[Span]:
    """`found`, corrected and completed by what the rest of the document says; sorted, not overlapping."""
    spans = _with_pairs(sentences, found, lists)
    votes = _votes(text, spans, lists)
    lower = {token.text for sentence in sentences for token in sentence if token.text.islower()}
    spans = [_relabelled(span, votes[text[span.start : span.end]]) for span in spans]
    known = _known(votes, lists, lower)
    spans += _again(sentences, known, Covered((span.start, span.end) for span in spans), lists)
    spans += _respelt(sentences, known, Covered((span.start, span.end) for span in spans), lists, lower)
    return sorted(spans, key=lambda span: span.start)


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


def _votes(text: str, spans: Iterable[Span], lists: Gazetteer) -> dict[str, dict[str, float]]:
    """For each form, how much speaks for each label; a full name speaks for its surname too."""
    votes: dict[str, dict[str, float]] = defaultdict(lambda: defaultdict(float))
    full: dict[str, float] = {}
    for span in spans:
        form = text[span.start : span.end]
        votes[form][span.label] += 3 * span.confidence if span.method == "pair" else span.confidence
        if span.label == PERSON and " " in form:
            full[form] = max(span.confidence, full.get(form, 0))
    for form, confidence in full.items():
        surname = form.rsplit(" ", 1)[1]
        if surname in votes and fold(surname) not in lists.places:
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
            if fold(given) in lists.given:
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
