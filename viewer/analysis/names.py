"""Finds the names of persons, organisations and places in a text.

A recogniser by rules and lists stands behind the same protocol as a trained one. Whatever it finds is
a proposal with a confidence; the user decides.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Protocol

from viewer.analysis import names_document, names_sentence
from viewer.analysis.covered import Covered
from viewer.analysis.gazetteer import gazetteer
from viewer.analysis.short_forms import short_forms
from viewer.analysis.tokens import sentences
from viewer.domain.mention import Span
from viewer.domain.text import plain_spaces

__all__ = ["NameRecogniser", "RuleRecogniser", "default", "short_forms"]


class NameRecogniser(Protocol):
    """What finds names, by rules or by a trained model."""

    version: str

    def find(self, text: str, taken: Sequence[tuple[int, int]] = ()) -> list[Span]:
        """The names in `text`: sorted, not overlapping one another nor a span of `taken`.

        Offsets are code points; labels PERSON, ORG and PLACE; confidence 0..1; method says how each
        was found: gazetteer, title, given, initials, run, head, acronym, context, pair, form, surname
        or spelling.
        """
        ...


class RuleRecogniser:
    """Recognition by lists, titles, organisation words and capitals, then a pass over the document."""

    version = "names-rules-1"

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
def default() -> NameRecogniser:
    """The recogniser that Parallax uses."""
    return RuleRecogniser()
