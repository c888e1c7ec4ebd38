"""Finds the names of persons, organisations and places in a text.

A recogniser by rules and lists stands behind the same protocol as the trained one, and in for it where
its model is left out. Whatever they find is a proposal with a confidence; the user decides.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Protocol

from viewer.analysis import names_document, names_sentence
from viewer.analysis.covered import Covered
from viewer.analysis.gazetteer import gazetteer
from viewer.analysis.names_model import ModelRecogniser, weights
from viewer.analysis.short_forms import short_forms
from viewer.analysis.spacy_names import SpacyRecogniser
from viewer.analysis.tokens import sentences
from viewer.domain.mention import Span
from viewer.domain.text import plain_spaces

__all__ = ["PARALLAX", "ModelRecogniser", "NameRecogniser", "RuleRecogniser", "chosen", "default", "short_forms"]

PARALLAX = "parallax"  #: the name of Parallax's own recogniser


class NameRecogniser(Protocol):
    """What finds names, by rules or by a trained model."""

    version: str

    def find(self, text: str, taken: Sequence[tuple[int, int]] = ()) -> list[Span]:
        """The names in `text`: sorted, not overlapping one another nor a span of `taken`.

        Offsets are code points; labels PERSON, ORG and PLACE; confidence 0..1; method says how each
        was found: model, gazetteer, title, given, initials, run, head, beginning, acronym, context,
        dateline, pair, form, surname, part, spelling or spacy.
        """
        ...


class RuleRecogniser:
    """Recognition by lists, titles, organisation words and capitals, then a pass over the document."""

    version = "names-rules-2"

    def find(self, text: str, taken: Sequence[tuple[int, int]] = ()) -> list[Span]:
        """See NameRecogniser.find."""
        flat, lists, barred = plain_spaces(text), gazetteer(), Covered(taken)
        read = [
            [token._replace(capital=False) if barred(token.start, token.end) else token for token in sentence]
            for sentence in sentences(flat)
        ]
        found = (span for sentence in read for span in names_sentence.names(sentence, lists))
        complete = names_document.complete(flat, read, found, lists)
        return [span for span in complete if not barred(span.start, span.end)]


@cache
def chosen(name: str) -> NameRecogniser:
    """The recogniser of this name: PARALLAX, or a spaCy pipeline of the user's.

    Raises ViewerError where there is no such pipeline.
    """
    return default() if name == PARALLAX else SpacyRecogniser(name)


@cache
def default() -> NameRecogniser:
    """The recogniser that Parallax uses: the trained one, or the rules where its model was left out."""
    return ModelRecogniser(weights()) if weights().is_file() else RuleRecogniser()
