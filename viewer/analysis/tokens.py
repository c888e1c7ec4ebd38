"""Words of a text with their places, grouped into sentences; linear in the text, whatever it holds."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from viewer.domain.text import fold

LONGEST_WORD = 60  #: longer strings of letters are no words of a language
LONGEST_SENTENCE = 400  #: words; longer sentences are cut, so that no later step sees a long one

_TOKEN = re.compile(
    r"""
    (?:[A-Z]\.){2,}                                    # U.S.
  | [^\W\d_a-z]\.(?=[ ,;:)\n]|$)                       # initials: "Amir S.", "J. Smith"
  | (?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Sgt|Capt|Maj|Adm|Rep|Sen|Gov|Amb|Rev|Hon|St|Jr|Sr|Inc|Ltd|Co|Corp|No)\.(?!\w)
  | ['’]s\b
  | (?:[aA]l|el|[aA]sh?|an|ar|ad|at|az|ul|ud)-[^\W\d_a-z][^\W\d_]*(?:[-’'](?!s\b)[^\W\d_a-z][^\W\d_]*)*   # al-Assad
  | [^\W\d_]+(?:[-’'](?!s\b)[^\W\d_a-z][^\W\d_]*|-(?:sur|en|le|la|les|de|du|el|al|ol|ul|i|e)(?=-[^\W\d_a-z])
      |’[^\W\d_]{2,}|'[^\W\d_]{2,})*(?:-[ei](?=[ ][^\W\d_a-z]))?
  | \d+(?:[.,:]\d+)*\w*
  | _+
  | [^\w\s]
""",
    re.VERBOSE,
)
_PREFIXED = re.compile(r"[a-z]{2,3}-[^\W\d_a-z]")
_STOPS = frozenset(".!?…")
_CLOSERS = frozenset("\"”’»)]'")


class Token(NamedTuple):
    """text[start:end]; `folded` is its folded form, `capital` whether it is written like a name."""

    start: int
    end: int
    text: str
    folded: str
    capital: bool

    @property
    def is_word(self) -> bool:
        """Whether it starts with a letter."""
        return self.text[0].isalpha()

    @property
    def is_initial(self) -> bool:
        """A single capital with its point, "S."."""
        return len(self.text) == 2 and self.text[1] == "." and self.capital

    @property
    def is_acronym(self) -> bool:
        """Two to seven letters, nearly all of them capitals: NCRI, MKOs, MoD, MarPF."""
        if self.text[1:].islower():
            return False  # most words; a quick answer
        core = self.text.removesuffix("s")
        capitals = sum(map(str.isupper, core))
        loud = capitals >= len(core) - 1 or (capitals > 2 and core[-2:].isupper())
        return 2 <= len(core) <= 7 and core.isalpha() and capitals >= 2 and loud


def sentences(text: str) -> Iterator[list[Token]]:
    """The sentences of `text` as lists of tokens; line ends and stops end a sentence.

    >>> [[t.text for t in s] for s in sentences("Mr. A. Lee’s U.S. trip. It ended.")]
    [['Mr.', 'A.', 'Lee', '’s', 'U.S.', 'trip', '.'], ['It', 'ended', '.']]
    """
    sentence: list[Token] = []
    stopped = False
    for match in _TOKEN.finditer(text):
        start, end = match.span()
        if sentence:
            gap = text[sentence[-1].end : start]
            if "\n" in gap or len(sentence) >= LONGEST_SENTENCE:
                over = True
            else:
                over = stopped and bool(gap) and not text[start].islower()
            if over:
                yield sentence
                sentence, stopped = [], False
        word = match.group()
        known = len(word) <= LONGEST_WORD
        sentence.append(Token(start, end, word, fold(word) if known else "", known and _is_capital(word)))
        stopped = word in _STOPS or (stopped and word in _CLOSERS)
    if sentence:
        yield sentence


def _is_capital(word: str) -> bool:
    return word[0].isupper() or _PREFIXED.match(word) is not None
