"""What the four real accounts answer, by place: nothing of their text is here.

Marked by hand. A place is (start, end) of a value in code points of the account whose SHA-256 begins with the key.
The sentences of one man and of three others are two questions, and the second is answered once: to propose both as one
is an error.
"""

from __future__ import annotations

from dataclasses import dataclass

from tests.analysis.cases import DATE, NUMBER, WORDING

AGENCY, ESSAY, BLOG, PRIMER = "008054b2a767741e", "ad1a954b6ac4e16e", "10281fa99fa45a61", "9cf353d00b78a4a0"


@dataclass(frozen=True, slots=True)
class Marked:
    """One question. places: account -> where its answers stand. conflicting: whether two cannot both hold."""

    name: str
    conflicting: bool
    kind: str
    places: dict[str, tuple[tuple[int, int], ...]]


REAL = (
    Marked(
        "time of the rally",
        True,
        DATE,
        {
            AGENCY: ((1602, 1606),),
            ESSAY: ((282, 286), (657, 661), (2627, 2631), (6336, 6340)),
            BLOG: ((2666, 2680),),
            PRIMER: ((177, 184), (222, 226), (2979, 2986), (5567, 5574)),
        },
    ),
    Marked("attendance", True, NUMBER, {ESSAY: ((2582, 2609),), BLOG: ((2723, 2749),), PRIMER: ((186, 197),)}),
    Marked("the diplomat's sentence", False, NUMBER, {AGENCY: ((234, 241),), ESSAY: ((215, 223), (521, 529))}),
    Marked("how many others were accused", False, NUMBER, {AGENCY: ((1522, 1534),), ESSAY: ((667, 688),)}),
    Marked(
        "years of terror",
        False,
        NUMBER,
        {ESSAY: ((1233, 1245), (6039, 6051), (7366, 7374)), BLOG: ((534, 552),)},
    ),
    Marked("false flag", True, WORDING, {AGENCY: ((1653, 1663),), ESSAY: ((2318, 2328),)}),
)
#: Sentences of different persons, which are never one question.
APART = ((ESSAY, (698, 709)), (AGENCY, (234, 241)))
