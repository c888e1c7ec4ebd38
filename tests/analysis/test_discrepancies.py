"""Three invented affairs: what differs between their accounts is proposed, and what only looks so is not."""

from __future__ import annotations

import pytest

from tests.analysis.cases import CASES, FIRE, MARCH, VOYAGE, Case
from viewer.analysis import dates, names, quantities
from viewer.analysis.discrepancies import Account, Candidate, find
from viewer.domain.mention import NAMES, Mention
from viewer.domain.text import fold, sentences
from viewer.domain.ticket import Ticket
from viewer.errors import Cancelled

_NAMES = names.RuleRecogniser()


def account(name: str, text: str) -> Account:
    """A text as the session hands it over; one spelling is one entity.

    The names come from the rules, so that these tests judge the comparison and not a model's training.
    """
    found = dates.find(text)
    taken = [(span.start, span.end) for span in found]
    spans = [*found, *quantities.find(text, taken), *_NAMES.find(text, taken)]
    mentions = [
        Mention(
            str(number),
            name,
            span.start,
            span.end,
            text[span.start : span.end],
            span.label,
            span.value,
            fold(text[span.start : span.end]) if span.label in NAMES else None,
        )
        for number, span in enumerate(sorted(spans, key=lambda span: span.start))
    ]
    return Account(name, text, sentences(text), mentions)


def proposed(texts: dict[str, str]) -> list[Candidate]:
    return find([account(name, text) for name, text in texts.items()])


def answers(candidate: Candidate) -> dict[str, str]:
    return {statement.document: statement.mention.text for statement in candidate.statements}


def conflicts(candidates: list[Candidate]) -> list[set[str]]:
    return [set(answers(candidate).values()) for candidate in candidates if candidate.conflicting]


def says_both(found: list[set[str]], *values: str) -> bool:
    return any(set(values) <= told for told in found)


@pytest.fixture(scope="module")
def fire() -> list[Candidate]:
    return proposed(dict(FIRE.texts))


@pytest.fixture(scope="module")
def march() -> list[Candidate]:
    return proposed(dict(MARCH.texts))


@pytest.fixture(scope="module")
def voyage() -> list[Candidate]:
    return proposed(dict(VOYAGE.texts))


def test_figures_that_cannot_both_hold_are_proposed(
    fire: list[Candidate], march: list[Candidate], voyage: list[Candidate]
) -> None:
    assert says_both(conflicts(fire), "Nine people", "17 workers", "more than 40 people")
    assert says_both(conflicts(march), "11,200 people", "Up to 40,000 people")
    assert says_both(conflicts(march), "14 villages", "22 villages")
    assert says_both(conflicts(voyage), "180 passengers", "212 passengers")


def test_dates_that_cannot_both_hold_are_proposed(
    fire: list[Candidate], march: list[Candidate], voyage: list[Candidate]
) -> None:
    assert says_both(conflicts(fire), "12 March 2031", "13 March 2031")
    assert says_both(conflicts(march), "September 2025", "March 2024")
    assert says_both(conflicts(voyage), "4 October 1887", "6 October 1887")


def test_one_question_shows_the_accounts_that_agree_too(fire: list[Candidate]) -> None:
    killed = next(candidate for candidate in fire if "17 workers" in answers(candidate).values())
    assert answers(killed)["court"] == answers(killed)["union"] == "17 workers"
    assert answers(killed)["ministry"] == "nine lives"


def test_conflicts_come_first_and_the_likelier_of_them_earlier(march: list[Candidate]) -> None:
    order = [(not candidate.conflicting, -candidate.confidence) for candidate in march]
    assert order == sorted(order)
    assert {candidate.conflicting for candidate in march} == {True, False}


def test_a_question_names_its_answers_and_what_it_is_about(voyage: list[Candidate]) -> None:
    leaving = next(candidate for candidate in voyage if "6 October 1887" in answers(candidate).values())
    assert leaving.question.startswith("Date: 4 October 1887 / 6 October 1887 — left, Port Sarre")
    assert leaving.kind == "date"
    assert "left" in leaving.words


def test_what_is_counted_is_not_said_twice(march: list[Candidate]) -> None:
    villages = next(candidate for candidate in march if "22 villages" in answers(candidate).values())
    assert villages.question.startswith("Villages: 14 / 22 — ")
    assert (villages.kind, villages.unit) == ("number", "villages")


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_nothing_is_proposed_that_nobody_planted(case: Case) -> None:
    for candidate in proposed(dict(case.texts)):
        said = answers(candidate)
        right = [fact for fact in case.facts if sum(v in fact.said.get(a, ()) for a, v in said.items()) > 1]
        assert right, candidate.question


def test_other_persons_sentences_do_not_conflict(fire: list[Candidate]) -> None:
    assert not says_both(conflicts(fire), "two years", "six years")
    apart = {
        "a": "The court in Lund sentenced Pavel Oster to 20 years in prison for the bomb plot of Lund.",
        "b": "After the bomb plot of Lund his three accomplices were sentenced to 15 to 18 years in prison in Lund.",
    }
    assert proposed(apart) == []
    unnamed = {**apart, "a": "The court in Lund imposed 20 years in prison on the diplomat for the bomb plot of Lund."}
    assert proposed(unnamed) == []
    together = {**apart, "b": "The court in Lund sentenced Pavel Oster to 15 years in prison for the bomb plot."}
    assert says_both(conflicts(proposed(together)), "20 years", "15 years")


def test_who_gives_the_other_value_too_does_not_conflict() -> None:
    texts = {
        "a": "The court in Lund sentenced Oster to 20 years in prison.",
        "b": "The court in Lund sentenced Oster to 14 years in prison. "
        "Then the court in Lund sentenced Oster to 20 years in prison.",
    }
    assert conflicts(proposed(texts)) == []
    only_one = {**texts, "b": texts["b"].split(". ")[0] + "."}
    assert says_both(conflicts(proposed(only_one)), "20 years", "14 years")


def test_vague_words_do_not_conflict_with_what_lies_within_them() -> None:
    texts = {
        "a": "Tens of thousands of people attended the rally in Lund.",
        "b": "Some 25,000 people attended the rally in Lund.",
    }
    (only,) = proposed(texts)
    assert not only.conflicting


def test_the_date_of_a_text_is_no_date_of_the_matter() -> None:
    texts = {
        "a": "LUND, 3 May 2031 — Ministers of Lund condemn the attack on the Oster bridge.\n\n"
        "The Oster bridge in Lund fell.\n\n—May 4, 2031, in a statement by the ministers of Lund on the Oster bridge",
        "b": "Published 9 May 2031\n\nMinisters of Lund condemn the attack on the Oster bridge.\n\n"
        "—May 12, 2031, in a statement by the ministers of Lund on the Oster bridge",
    }
    assert proposed(texts) == []


def test_a_date_in_an_address_is_no_statement() -> None:
    dated = "Ministers of Lund condemn the attack of 3 May 2030 on the Oster bridge."
    address = "https://lund.example/ministers-condemn-12-May-2031-the-attack-on-the-Oster-bridge-of-Lund"
    assert proposed({"a": dated, "b": f"Ministers of Lund spoke of Oster.\n\n{address}"}) == []
    assert conflicts(proposed({"a": dated, "b": dated.replace("2030", "2031")}))


def test_protesters_are_not_police() -> None:
    texts = {
        "a": "At the march in Lund 40 protesters were injured near the Oster bridge.",
        "b": "At the march in Lund 12 officers were injured near the Oster bridge.",
    }
    assert proposed(texts) == []


def test_accounts_of_different_affairs_are_not_compared() -> None:
    texts = {
        "a": "In Lund 40 people were killed when a bridge collapsed, Oster said. Karlsson of Malmo mourned.",
        "b": "In Quito 12 people were killed when a bridge collapsed, Ramirez said. Vega of Guayaquil mourned.",
    }
    assert proposed(texts) == []


def test_what_leads_two_short_accounts_is_compared_with_few_words_in_common() -> None:
    counted = {
        "a": "The Oster bridge in Lund fell. Rescuers counted 14 dead.",
        "b": "I was on the Oster bridge in Lund. ",
    }
    assert says_both(conflicts(proposed(counted | {"b": counted["b"] + "I saw 16 dead myself."})), "14 dead", "16 dead")
    assert proposed(counted | {"b": counted["b"] + "In another town a bridge left 16 dead."}) == []


def test_this_year_of_two_accounts_is_no_conflict() -> None:
    said = "{day} — The farmers of Lund urge Oster to lower the bridge tax this year.\n"
    assert (
        conflicts(proposed({"a": said.format(day="LUND, 3 May 2031"), "b": said.format(day="LUND, 3 May 2033")})) == []
    )


def test_one_account_alone_proposes_nothing() -> None:
    assert proposed({"a": FIRE.texts["courier"] + FIRE.texts["union"]}) == []
    assert proposed({}) == []


@pytest.mark.parametrize("text", ["", "\n\n", "12", "2031 " * 500, "🜂 " * 50 + "9 people died in Lund", "٣ مارس " * 20])
def test_odd_texts_do_no_harm(text: str) -> None:
    assert proposed({"a": text, "b": text + FIRE.texts["blog"]}) is not None


def test_it_stops_when_it_is_not_wanted() -> None:
    ticket = Ticket()
    ticket.cancel()
    with pytest.raises(Cancelled):
        find([account("a", FIRE.texts["courier"])], ticket)


def test_the_same_texts_give_the_same_proposals(fire: list[Candidate]) -> None:
    assert [c.question for c in proposed(dict(FIRE.texts))] == [c.question for c in fire]
