"""Which forms are proposed as one, which never, and which may be joined without asking."""

from __future__ import annotations

import pytest

from viewer.analysis import variants
from viewer.analysis.variants import Name
from viewer.domain.mention import ORG, PERSON, PLACE


def link(label: str, a: str, b: str, pairs: tuple[tuple[str, str], ...] = ()) -> variants.Link | None:
    links = variants.propose([Name("a", label, a), Name("b", label, b)], pairs)
    assert len(links) <= 1
    return links[0] if links else None


@pytest.mark.parametrize(
    ("label", "a", "b", "reason"),
    [
        (PERSON, "Assadollah Assadi", "Asadollah Assadi", variants.SAME_SOUND),
        (PERSON, "Abdullah Karimi", "Abdollah Karimi", variants.SAME_SOUND),
        (PERSON, "Mohammed Naseri", "Muhammad Nasseri", variants.SAME_SOUND),
        (PERSON, "Osama bin Rashid", "Usama bin Rashed", variants.SAME_SOUND),
        (PERSON, "Saeed Khatibi", "Saeid Khatibi", variants.SAME_SOUND),
        (PERSON, "Mohammad Javad Teymour", "Javad Teymour", variants.PART_OF_NAME),
        (PERSON, "Javad Teymour", "J. Teymour", variants.INITIAL),
        (PERSON, "Amir Sohrabi", "Amir S.", variants.INITIAL),
        (PERSON, "John F. Marlow", "John Marlow", variants.PART_OF_NAME),
        (PERSON, "Maryam Teymour", "Teymour", variants.LAST_NAME),
        (PLACE, "Villepinte", "Vellepinte", variants.SAME_SOUND),
        (PLACE, "Brankovec", "Brankovac", variants.NEAR),
        (PLACE, "U.S.", "the United States", variants.COUNTRY),
        (PLACE, "Iran", "Islamic Republic of Iran", variants.COUNTRY),
        (ORG, "People’s Mojahedin Organization of Iran", "PMOI", variants.INITIALS),
        (ORG, "Mujahedin-e Khalq", "MEK", variants.INITIALS),
        (ORG, "UN Relief Mission for Yemen", "UNRMY", variants.INITIALS),
        (ORG, "Mojahedin Kalq Organization", "Mujahedeen-e Khalq", variants.GENERIC),
        (ORG, "Iranian Harbour Ministry", "Harbour Ministry", variants.OF_COUNTRY),
        (ORG, "MEK", "MEK Iran", variants.WITH_COUNTRY),
        (ORG, "MKO", "MKOs", variants.PLURAL),
        (ORG, "Maritime Popular Front", "MarPF", variants.INITIALS),
        (ORG, "U.L.R.", "Union for Liberty and Renewal", variants.INITIALS),
        (ORG, "Ministry of Internal Affairs", "Interior Ministry", variants.GENERIC),
        (ORG, "Alania Trading House", "Alania", variants.PART_OF_BODY),
        (ORG, "National Gendarmerie", "Gendarmerie", variants.PART_OF_BODY),
        (PLACE, "Hotel Bruknapi", "Bruknapi", variants.PART_OF_BODY),
        (PLACE, "Bridge of Martyrs", "Martyrs' Bridge", variants.OTHER_ORDER),
        (PERSON, "Nino Dzhanelidze", "Nino Janelidze", variants.SAME_SOUND),
        (PERSON, "Nino Dzhanelidze", "Nino", variants.FIRST_NAME),
        (PERSON, "Shireen Chaudhury", "Shirin Chowdhury", variants.SAME_SOUND),
        (PERSON, "Zurab Tsereli-Maghradze", "Zourab Tsereli", variants.PART_OF_NAME),
    ],
)
def test_proposed_with_a_reason(label: str, a: str, b: str, reason: str) -> None:
    proposed = link(label, a, b)
    assert proposed and proposed.reason == reason
    assert 0 < proposed.confidence < 1
    assert not variants.certain(proposed)


@pytest.mark.parametrize(
    ("label", "a", "b"),
    [
        (PERSON, "Ali Khamenei", "Ruhollah Khomeini"),
        (PERSON, "Khamenei", "Khomeini"),
        (PERSON, "Hassan Karimi", "Hussein Karimi"),
        (PERSON, "George Marlow", "Laura Marlow"),
        (PLACE, "Iran", "Iraq"),
        (PLACE, "Austria", "Australia"),
        (PLACE, "Niger", "Nigeria"),
        (PLACE, "Slovakia", "Slovenia"),
        (ORG, "IRNA", "ISNA"),
        (ORG, "MEK", "MKO"),
        (ORG, "Iranian Harbour Ministry", "Belgian Harbour Ministry"),
        (ORG, "Unit 731 Museum", "Unit 732 Museum"),
    ],
)
def test_traps_are_not_joined(label: str, a: str, b: str) -> None:
    assert link(label, a, b) is None


@pytest.mark.parametrize(
    ("a", "b"),
    [("TEHRAN", "Tehran"), ("Pérez", "Perez’s"), ("The Hague", "Hague"), ("Vienna\u00a0Hall", "Vienna Hall")],
)
def test_the_same_form_is_certain(a: str, b: str) -> None:
    same = link(PLACE, a, b)
    assert same and variants.certain(same)


def test_labels_are_not_mixed() -> None:
    assert variants.propose([Name("a", PERSON, "Vienna"), Name("b", PLACE, "Vienna")]) == []


def test_what_a_text_explains_is_proposed_even_without_matching_letters() -> None:
    explained = link(ORG, "Ministry of Forests", "MOFX", (("Ministry of Forests", "MOFX"),))
    assert explained and explained.reason == variants.IN_BRACKETS


def test_two_short_forms_of_one_long_form_are_tied_where_the_long_form_is_no_name() -> None:
    pairs = (("Pilots of Croatia", "POC"), ("Pilots of Croatia", "SPK"))
    assert link(ORG, "POC", "SPK", pairs)
    assert link(ORG, "POC", "SPK") is None
    beside = link(ORG, "POC", "SPK", (("POC", "SPK"),))
    assert beside and beside.reason == variants.SIDE_BY_SIDE


def test_a_last_name_with_several_owners_is_offered_with_each_and_less_surely() -> None:
    names = [Name("h", PERSON, "Hanna Marlow"), Name("o", PERSON, "Otto Marlow"), Name("m", PERSON, "Marlow")]
    links = variants.propose(names)
    assert {(link.a_key, link.b_key) for link in links} == {("h", "m"), ("o", "m")}
    assert all(link.reason == variants.LAST_NAME_OF_SEVERAL and link.confidence < 0.5 for link in links)


def test_a_ministry_of_no_country_goes_with_the_one_its_document_names() -> None:
    names = [
        Name("i", ORG, "Iranian Harbour Ministry", frozenset({"1"})),
        Name("b", ORG, "Belgian Harbour Ministry", frozenset({"2"})),
        Name("m", ORG, "Harbour Ministry", frozenset({"2"})),
    ]
    assert {frozenset((link.a_key, link.b_key)) for link in variants.propose(names)} == {frozenset("bm")}


def test_within_a_document_the_only_full_name_takes_its_last_name() -> None:
    (only,) = variants.within_document([Name("f", PERSON, "Maryam Teymour"), Name("l", PERSON, "Teymour")])
    assert (only.a_key, only.b_key) == ("f", "l")
    assert variants.certain(only)


@pytest.mark.parametrize(
    "others",
    [("Maryam Teymour", "Javad Teymour"), ("Farzin Teymour", "Saeid Teymour Moghadam"), ("Teymour Karimi",), ()],
)
def test_within_a_document_doubt_joins_nothing(others: tuple[str, ...]) -> None:
    names = [Name(text, PERSON, text) for text in (*others, "Teymour")]
    assert variants.within_document(names) == []


def test_many_names_with_one_last_name_do_not_explode() -> None:
    crowd = [Name(str(i), PERSON, f"G{chr(97 + i % 26)}{chr(97 + i // 26 % 26)}{i}x Marlow") for i in range(5_000)]
    links = variants.propose([*crowd, Name("m", PERSON, "Marlow")])
    assert len(links) < 5_000


def test_no_names_no_links() -> None:
    assert variants.propose([]) == []
    assert variants.propose([Name("a", ORG, ""), Name("b", ORG, " ")])[0].reason == variants.SAME_FORM
