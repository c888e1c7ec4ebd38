"""Grades, and the Admiralty's wording of them: reliability of a source A-F, credibility of a statement 1-6.

The two axes are independent and are written together ("B2"). F and 6 mean "no basis": they are the
default, they are never sorted as worst and never averaged. Wording after STANAG 2511 as quoted in
US FM 2-22.3; keys after the MISP taxonomy `admiralty-scale`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from viewer.texts import later

RELIABILITY = {
    "A": (later("Completely reliable"), later("tried, trusted, no doubt")),
    "B": (later("Usually reliable"), later("good record, slight doubt")),
    "C": (later("Fairly reliable"), later("some use, some trust")),
    "D": (later("Not usually reliable"), later("more often wrong")),
    "E": (later("Unreliable"), later("proven unworthy of trust")),
    "F": (later("Reliability cannot be judged"), later("no basis")),
}
CREDIBILITY = {
    "1": (later("Confirmed by other sources"), later("another, independent origin says the same")),
    "2": (later("Probably true"), later("much agrees, independence not guaranteed")),
    "3": (later("Possibly true"), later("little known, does not clash")),
    "4": (later("Doubtful"), later("tends to clash with what is held")),
    "5": (later("Improbable"), later("positively contradicted")),
    "6": (later("Truth cannot be judged"), later("no basis")),
}
NO_RELIABILITY = "F"
NO_CREDIBILITY = "6"
#: What is graded: sources, and what they say.
AXES = ("reliability", "credibility")


@dataclass(frozen=True, slots=True)
class Grade:
    """One judgement, kept for ever; the newest on a topic is the one in force.

    target: id of a source (scale "reliability") or of a claim cell (scale "credibility").
    date: the day the judgement speaks about, ISO; at: when it was written, UTC ISO. on: the key of the scale it
    was given on, "" for the Admiralty's; words: the name its value had there. blind: whether the source was
    hidden while the statement was judged.
    """

    id: str
    target: str
    scale: str
    value: str
    reason: str
    topic: str = ""
    date: str = ""
    by: str = ""
    at: str = ""
    on: str = ""
    words: str = ""
    blind: bool = False


def in_force(grades: Sequence[Grade], topic: str = "") -> Grade | None:
    """The newest grade on `topic`, else the newest without a topic, else the newest of all.

    `grades` in the order they were written. None where nothing has been graded.
    """
    for wanted in dict.fromkeys((topic, "")):
        for grade in reversed(grades):
            if grade.topic == wanted:
                return grade
    return grades[-1] if grades else None
