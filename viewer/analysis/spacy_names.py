"""Names as a spaCy pipeline finds them that the user has installed; spaCy itself is no part of Parallax.

Nothing of spaCy is loaded before a text is read: which pipeline it is, and in which version, is told by the meta.json
in its folder.
"""

from __future__ import annotations

import importlib.util
import json
from collections.abc import Iterator, Sequence
from functools import cached_property
from pathlib import Path
from typing import Any

from viewer.analysis.covered import Covered
from viewer.domain.mention import ORG, PERSON, PLACE, Span
from viewer.domain.text import plain_spaces
from viewer.errors import ViewerError
from viewer.texts import tr

#: The labels of spaCy's own pipelines (OntoNotes, WikiNER) for what Parallax knows.
LABELS = {
    "PERSON": PERSON, "PER": PERSON,
    "ORG": ORG,
    "GPE": PLACE, "LOC": PLACE, "FAC": PLACE, "PLACE": PLACE,
}  # fmt: skip
CONFIDENCE = 0.8  # spaCy says nothing of how sure it is
_PIECE = 50_000  # characters: a pipeline takes about 1 MB of memory for 1,000
_BREAKS = ("\n\n", "\n", ". ", " ")  # where a text is cut, the best first


def installed() -> list[str]:
    """The names of the pipelines that are installed as packages, which say so themselves; in order."""
    import importlib.metadata  # reads mail, for which it takes its time

    return sorted({entry.name for entry in importlib.metadata.entry_points(group="spacy_models")})


class SpacyRecogniser:
    """A spaCy pipeline behind the protocol NameRecogniser.

    pipeline: the name of an installed package, such as "en_core_web_sm", or a folder that spaCy saved one to.
    Raises ViewerError where there is no such pipeline.
    """

    def __init__(self, pipeline: str) -> None:
        import importlib.metadata

        self._pipeline = pipeline
        folder = _folder(pipeline)
        try:
            meta = json.loads((folder / "meta.json").read_text("utf-8"))
            written = f"{meta['lang']}_{meta['name']}-{meta['version']}"
            self.version = f"spacy-{importlib.metadata.version('spacy')}-{written}"
        except (OSError, ValueError, LookupError, TypeError) as error:
            raise _unusable(pipeline, "it has no description that can be read") from error

    def find(self, text: str, taken: Sequence[tuple[int, int]] = ()) -> list[Span]:
        """See NameRecogniser.find; confidence is the same for all, for want of better."""
        barred = Covered(taken)
        found = []
        for start, piece in _pieces(plain_spaces(text)):
            for name in self._loaded(piece).ents:
                label = LABELS.get(name.label_)
                a, b = _trimmed(piece, name.start_char, name.end_char)
                if label and a < b and not barred(start + a, start + b):
                    found.append(Span(start + a, start + b, label, None, CONFIDENCE, "spacy"))
        return found

    @cached_property
    def _loaded(self) -> Any:
        try:
            import spacy

            return spacy.load(self._pipeline)
        except Exception as error:  # whatever a pipeline's own code raises, the answer is the same
            raise _unusable(self._pipeline, f"spaCy could not load it ({type(error).__name__})") from error


def _folder(pipeline: str) -> Path:
    """Where the pipeline's meta.json lies; neither spaCy nor the pipeline is loaded for that."""
    if importlib.util.find_spec("spacy") is None:
        raise _unusable(pipeline, "spaCy is not installed")
    if (Path(pipeline) / "meta.json").is_file():
        return Path(pipeline)
    found = importlib.util.find_spec(pipeline) if pipeline.isidentifier() else None
    if found is None or found.origin is None:
        raise _unusable(pipeline, "there is no such package and no such folder")
    package = Path(found.origin).parent
    inside = sorted(package.glob("*/meta.json"))  # a package holds the pipeline itself in a folder of its own
    return inside[0].parent if inside else package


def _unusable(pipeline: str, reason: str) -> ViewerError:
    return ViewerError(
        tr("Names cannot be found by the spaCy pipeline “{pipeline}”: {reason}.", pipeline=pipeline, reason=reason),
        safe=tr("The names already found stay as they are."),
        do=tr('Install it (pip install spacy, then the pipeline), or write recogniser = "parallax" in settings.toml.'),
    )


def _pieces(text: str) -> Iterator[tuple[int, str]]:
    """The text in pieces of a bearable length with where they start, cut between paragraphs where possible."""
    start = 0
    while start < len(text):
        end = start + _PIECE
        if end < len(text):
            cuts = (
                text.rfind(mark, start + _PIECE // 2, end) + len(mark) for mark in _BREAKS if mark in text[start:end]
            )
            end = next((cut for cut in cuts if cut > start + _PIECE // 2), end)
        yield start, text[start:end]
        start = end


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """The same without blanks at the ends, "the" before and "’s" behind."""
    words = text[start:end]
    start += len(words) - len(words.lstrip())
    words = words.strip()
    if words[:4].lower() == "the ":
        start, words = start + 4, words[4:]
    for ending in ("’s", "'s"):
        words = words.removesuffix(ending)
    return start, start + len(words)
