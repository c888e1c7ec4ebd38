"""The lists that names are recognised and compared with: places, given names, titles, ordinary words.

They lie in resources/language and are read once, when first asked for.
"""

from __future__ import annotations

import gzip
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from viewer.domain.text import fold
from viewer.paths import resources

COUNTRY, REGION, STATE, CITY = "country", "region", "state", "city"
_OFFICIAL_OPENERS = frozenset(
    "islamic people's democratic federal federative socialist arab united republic kingdom state emirate sultanate "
    "federation".split()
)
_OFFICIAL = re.compile(
    r"(?!islamic state)(?:the )?(?:(?:islamic|people's|democratic|federal|federative|socialist|arab|united) )*"
    r"(?:republic|kingdom|state|emirate|sultanate|federation) of (?:the )?(.+)"
)


@dataclass(frozen=True)
class Gazetteer:
    """Lists of folded names and words.

    countries: name -> ISO 3166 code; peoples: "belgian" -> code; places: name -> COUNTRY, REGION,
    STATE or CITY; given: given names; ordinary: words normally written in lower case;
    words: the groups of words.txt; openers: first words of names of several words.
    """

    countries: Mapping[str, str]
    peoples: Mapping[str, str]
    places: Mapping[str, str]
    given: frozenset[str]
    ordinary: frozenset[str]
    words: Mapping[str, frozenset[str]]
    openers: frozenset[str]

    def place(self, folded: str) -> str | None:
        """The kind of place that a folded name is, or None."""
        return self.places.get(folded) or (COUNTRY if self.country(folded) else None)

    def country(self, folded: str) -> str | None:
        """The ISO 3166 code of a folded country name, official forms included.

        >>> gazetteer().country("islamic republic of iran"), gazetteer().country("paris")
        ('IR', None)
        """
        found = self.countries.get(folded) or self.countries.get(folded.removeprefix("the "))
        if not found and " of " in folded and (official := _OFFICIAL.fullmatch(folded)):
            found = self.countries.get(official.group(1))
        return found


@cache
def gazetteer() -> Gazetteer:
    """The lists that ship with Parallax."""
    folder = resources() / "language"
    lists = json.loads(gzip.decompress((folder / "lists.json.gz").read_bytes()))
    words = _groups((folder / "words.txt").read_text(encoding="utf-8"))
    countries, peoples = _countries((folder / "countries.txt").read_text(encoding="utf-8"))
    countries = lists["countries"] | countries
    places = dict.fromkeys(lists["cities"].split("\n"), CITY)
    places |= dict.fromkeys(lists["states"].split("\n"), STATE)
    places |= dict.fromkeys(words["regions"], REGION)
    places |= dict.fromkeys(countries, COUNTRY)
    return Gazetteer(
        countries=MappingProxyType(countries),
        peoples=MappingProxyType(peoples),
        places=MappingProxyType(places),
        given=frozenset(lists["given"].split("\n")) | words["given"],
        ordinary=frozenset(lists["ordinary"].split("\n")) | words["never"],
        words=MappingProxyType(words),
        openers=frozenset(name.partition(" ")[0] for names in (places, words["organisations"]) for name in names)
        | _OFFICIAL_OPENERS,
    )


def _groups(text: str) -> dict[str, frozenset[str]]:
    groups: dict[str, set[str]] = {}
    current: set[str] = set()
    for line in text.splitlines():
        if line.startswith("["):
            current = groups.setdefault(line.strip("[] "), set())
        elif not line.startswith("#"):
            current.update(fold(word).replace("_", " ") for word in line.split())
    return {name: frozenset(group) for name, group in groups.items()}


def _countries(text: str) -> tuple[dict[str, str], dict[str, str]]:
    names: dict[str, str] = {}
    peoples: dict[str, str] = {}
    for line in text.splitlines():
        if "=" not in line:
            continue
        code, _, rest = line.partition("=")
        called, _, people = rest.partition("|")
        names.update({fold(name.strip()): code.strip() for name in called.split(",") if name.strip()})
        peoples.update({fold(word).replace("-", " "): code.strip() for word in people.split()})
    return names, peoples
