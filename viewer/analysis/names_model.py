"""Recognition by a trained model, put right and completed by rules and by the whole document."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from itertools import islice
from pathlib import Path

from viewer.analysis import crf, names_document, names_sentence
from viewer.analysis.covered import Covered
from viewer.analysis.features import attributes
from viewer.analysis.gazetteer import COUNTRY, REGION, Gazetteer, gazetteer
from viewer.analysis.tokens import Token, sentences
from viewer.domain.mention import ORG, PERSON, PLACE, Span
from viewer.domain.text import paragraphs, plain_spaces
from viewer.paths import resources

METHOD = "model"
_LEAST = 0.4  # probability from which a name is proposed
_SURE = 0.9  # confidence from which a listed place is one wherever it stands
_REACH = 4  # words on either side of a capital that may belong to its name or tell where it ends
_UNSECONDED = 0.5  # confidence of what only the rules find
_WRAPPED = re.compile(r"(?<=[^\n]{40})\n")  # not after a short line: that is a heading or the end of a paragraph
#: Rules that are heard where the model is silent.
_FILLING = frozenset({("gazetteer", ORG), ("context", PERSON), ("context", ORG), ("beginning", ORG)})
_BEFORE_ACTORS = frozenset("the by against".split())
_AFTER_ACTORS = frozenset("'s ’s has had".split())
_NO_NAMES = ("never", "calendar", "adjectives", "titles")


def weights() -> Path:
    """Where the model lies that ships with Parallax; a build may leave it out."""
    return resources() / "language" / "names.model.json.gz"


class ModelRecogniser:
    """A conditional random field over each sentence, with repairs, then the pass over the document.

    version: changes with the weights.
    """

    def __init__(self, path: Path) -> None:
        self._field, mark = crf.load(path)
        self.version = f"names-model-2-{mark}"

    def find(self, text: str, taken: Sequence[tuple[int, int]] = ()) -> list[Span]:
        """See NameRecogniser.find. Where the method is "model", confidence is the probability it gives."""
        flat, lists, barred = unwrapped(plain_spaces(text)), gazetteer(), Covered(taken)
        read = [
            [token._replace(capital=False) if barred(token.start, token.end) else token for token in sentence]
            for sentence in sentences(flat)
        ]
        small = {token.text for sentence in read for token in sentence if token.text.islower()}
        found = (span for sentence in read for span in self._names(sentence, lists, small))
        complete = names_document.complete(flat, read, found, lists)
        return [span for span in complete if not barred(span.start, span.end)]

    def _names(self, sentence: Sequence[Token], lists: Gazetteer, small: Collection[str]) -> list[Span]:
        if not names_sentence.may_name(sentence):
            return []
        ruled = names_sentence.names(sentence, lists)
        modelled = [
            span
            for chunk in self._chunks(sentence, ruled, lists)
            if chunk.probability >= _LEAST
            for span in _parts(_repaired(sentence, chunk, lists, small), ruled)
        ]
        return _completed(sentence, modelled, ruled, lists)

    def _chunks(self, sentence: Sequence[Token], ruled: Sequence[Span], lists: Gazetteer) -> Iterator[crf.Chunk]:
        """The model's names. It is asked about the words around capitals alone: no name is far from one."""
        stretches = _around_capitals(sentence, lists.words["never"])
        rows = iter(attributes(sentence, ruled, [at for stretch in stretches for at in stretch]))
        for stretch in stretches:
            for chunk in self._field.chunks(list(islice(rows, len(stretch)))):
                yield chunk._replace(first=chunk.first + stretch.start, after=chunk.after + stretch.start)


def _around_capitals(sentence: Sequence[Token], never: Collection[str]) -> list[range]:
    stretches: list[range] = []
    for at, token in enumerate(sentence):
        if token.capital and token.folded not in never:
            first, after = max(0, at - _REACH), min(len(sentence), at + _REACH + 1)
            if stretches and first <= stretches[-1].stop:
                first = stretches.pop().start
            stretches.append(range(first, after))
    return stretches


def unwrapped(text: str) -> str:
    """The same length, with a blank for each line end inside a paragraph, so that it breaks no name."""
    pieces, at = [], 0
    for block in paragraphs(text):
        pieces += [text[at : block.start], _WRAPPED.sub(" ", text[block.start : block.end])]
        at = block.end
    return "".join(pieces) + text[at:]


def _repaired(sentence: Sequence[Token], chunk: crf.Chunk, lists: Gazetteer, small: Collection[str]) -> Span | None:
    """The name without "the", titles, "’s" and marks around it; None where nothing namelike is left.

    small: the words that the document writes in small letters; at the head of a sentence they are no names.
    """
    words = list(sentence[chunk.first : chunk.after])
    while words and not (words[-1].is_word or words[-1].text[0].isdigit()):
        words.pop()
    while words and _precedes(words[0], chunk.kind, lists):
        del words[0]
    if not any(token.capital and not _of_people(token, lists) for token in words):
        return None
    if len(words) == 1 and (_no_name(words[0], lists) or (words[0] is sentence[0] and words[0].folded in small)):
        return None
    listed = lists.places.get(" ".join(token.folded for token in words))
    label = PLACE if listed in (COUNTRY, REGION) else chunk.kind
    return Span(words[0].start, words[-1].end, label, None, round(chunk.probability, 3), METHOD)


def _of_people(token: Token, lists: Gazetteer) -> bool:
    """Whether this word only says of which people something is: "the Malian river"."""
    return token.folded in lists.peoples and token.folded not in lists.places


def _precedes(token: Token, kind: str, lists: Gazetteer) -> bool:
    """Whether this first word of a name is none of it."""
    word = token.folded.rstrip(".")
    if word == "the" or not token.text[0].isalnum():
        return True
    return kind == PERSON and (word in lists.words["titles"] or word in lists.words["title_modifiers"])


def _no_name(token: Token, lists: Gazetteer) -> bool:
    """Whether a word by itself is never a name: "He", "Iranian", "Thursday", "CEO"."""
    if token.is_acronym:
        return token.folded in lists.words["not_organisations"]
    return (
        len(token.text) < 2
        or token.folded in lists.peoples
        or any(token.folded in lists.words[group] for group in _NO_NAMES)
    )


def _parts(span: Span | None, ruled: Sequence[Span]) -> Iterator[Span]:
    """The name of a body, or what the rules read in it: one body of another, a person after a body."""
    if span is None:
        return
    inside = [other for other in ruled if span.start <= other.start and other.end <= span.end]
    if span.label == ORG and len(inside) > 1 and inside[-1].end == span.end and inside[-1].label != PLACE:
        yield from _parts(replace(span, end=inside[-2].end), inside[:-1])
        yield replace(inside[-1], confidence=min(inside[-1].confidence, span.confidence))
    else:
        yield span


def _completed(sentence: Sequence[Token], modelled: list[Span], ruled: Sequence[Span], lists: Gazetteer) -> list[Span]:
    """The model's names with listed ones that it missed or cut short: "Islamic Republic of Iran"."""
    spans = list(modelled)
    for rule in ruled:
        touched = [span for span in modelled if span.start < rule.end and rule.start < span.end]
        if rule.method == "dateline" or (rule.method == "beginning" and touched):
            spans = [span for span in spans if span not in touched] + [rule]
        elif rule.method == "gazetteer" and rule.label == PLACE:
            if rule.confidence < _SURE and not _dateline(sentence, rule):
                continue
            bounds = (rule.start, rule.end)
            longer = all(
                rule.start <= span.start and span.end <= rule.end and (span.start, span.end) != bounds
                for span in touched
            )
            if longer and (touched or _alone(sentence, rule)):
                spans = [span for span in spans if span not in touched]
                spans.append(rule if touched else replace(rule, confidence=_UNSECONDED))
        elif not touched and ((rule.method, rule.label) in _FILLING or _acts(sentence, rule, lists)):
            spans.append(replace(rule, confidence=_UNSECONDED))
    return spans


def _acts(sentence: Sequence[Token], span: Span, lists: Gazetteer) -> bool:
    """Whether an unknown short form is written like one who acts: "the LFPC", "LFPC's", "LFPC said", "by LFPC"."""
    if span.method != "acronym" or (span.end - span.start < 4 and not _alone(sentence, span)):
        return False
    before = [token.folded for token in sentence if token.end <= span.start][-1:]
    after = [token.folded for token in sentence if token.start >= span.end][:1]
    return bool(_BEFORE_ACTORS.intersection(before)) or any(
        word in lists.words["speech"] or word in _AFTER_ACTORS for word in after
    )


def _dateline(sentence: Sequence[Token], span: Span) -> bool:
    """Whether a name opens the sentence before a dash: "LISBON – "."""
    after = [token.text for token in sentence if token.start >= span.end][:1]
    return span.start == sentence[0].start and bool(after) and after[0] in names_sentence.DASHES


def _alone(sentence: Sequence[Token], span: Span) -> bool:
    """Whether no capitalised word and no figure stands next to a name: not so in "the 1990 Peru Congress"."""
    before = [token for token in sentence if token.end <= span.start][-1:]
    after = [token for token in sentence if token.start >= span.end][:1]
    return not any(token.capital or token.text[0].isdigit() for token in before + after)
