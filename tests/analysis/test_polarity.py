"""What one account says and another denies is found, and what only looks so is left alone."""

from __future__ import annotations

import pytest

from viewer.analysis.polarity import Contradiction, Polarity
from viewer.analysis.statements import Account
from viewer.domain.text import sentences
from viewer.domain.ticket import Ticket
from viewer.errors import Cancelled


def found(*texts: str) -> list[Contradiction]:
    polarity = Polarity()
    accounts = [Account(f"d{n}", text, sentences(text), []) for n, text in enumerate(texts, 1)]
    assert list(polarity.reading(accounts)) == accounts
    return polarity.find()


def sides(contradiction: Contradiction) -> dict[str, bool]:
    return {voice.document: voice.denies for voice in contradiction.voices}


@pytest.mark.parametrize(
    ("said", "denied", "value"),
    [
        ("The blast was a false flag.", "The blast was not a false flag.", "false flag"),
        ("Papers call the attack a false flag.", "Judges ruled out a rogue act and a false flag.", "false flag"),
        ("The mayor burned the letters.", "The mayor denies that she burned the letters.", "burned the letters"),
        ("The pump failed at night.", "The pump didn't fail at night.", "fail at night"),
        ("The collapse was sabotage.", "Sabotage was ruled out, the experts write.", "Sabotage"),
    ],
)
def test_the_same_thing_said_and_denied_is_one_question(said: str, denied: str, value: str) -> None:
    rest = "The harbour lies in the north. Ships bring salt and timber every spring."
    (one,) = found(f"{said} {rest}", f"{denied} Nothing else is known of the evening.")
    assert one.value == value
    assert sides(one) == {"d1": False, "d2": True}
    assert 0 < one.confidence <= 1


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The pump failed at night.", "The pump failed not only at night."),
        ("The pump failed at night.", "Nobody denies it, and the pump failed at night."),
        ("The pump did not fail at night.", "The pump never failed at night."),
        ("The mayor burned the letters.", "The mayor burned the letters, but she did not say why."),
        ("The guard sold the horse.", "There was no horse race in the village that summer."),
        ("The mayor burned the letters.", "The mayor must not burn the letters."),
        ("The mayor burned the letters.", "The mayor won't burn the letters."),
        ("The festival took place at night.", "The festival did not take place."),
    ],
)
def test_what_only_looks_like_a_denial_is_none(a: str, b: str) -> None:
    assert found(f"{a} Ships bring salt.", f"{b} Timber lies on the quay.") == []


def test_an_account_does_not_contradict_itself() -> None:
    assert found("The pump failed at night. The pump did not fail at night.", "Ships bring salt to the harbour.") == []


def test_several_accounts_stand_on_their_sides_in_order() -> None:
    (one,) = found(
        "It is not true that the guard opened the northern gate.",
        "The guard opened the northern gate, a baker says.",
        "Ships bring salt.",
        "The guard never opened the northern gate.",
    )
    assert [(voice.document, voice.denies) for voice in one.voices] == [("d1", True), ("d2", False), ("d4", True)]


def test_it_can_be_cancelled() -> None:
    polarity, ticket = Polarity(), Ticket()
    text = "The pump did not fail at night."
    list(polarity.reading([Account("d1", text, sentences(text), [])]))
    ticket.cancel()
    with pytest.raises(Cancelled):
        polarity.find(ticket)
