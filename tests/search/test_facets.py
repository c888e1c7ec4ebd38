"""Of thousands of names only the most frequent are counted, and those exactly."""

from __future__ import annotations

from pathlib import Path

from viewer.search import facets
from viewer.search.entry import SEVERAL, Entry
from viewer.search.index import Index


def test_of_very_many_values_the_most_frequent_are_told_with_their_exact_numbers(tmp_path: Path) -> None:
    many = facets._MANY + 500
    index = Index.open(tmp_path / "index", "archive")
    for counter in (1, 2):  # two segments, so that numbers are added up
        entries = []
        for number in range(60):
            document = f"{counter}-{number}"
            rare = [f"Name {n}" for n in range(number, many, 60)] if counter == 1 else []
            frequent = [f"Body {n}" for n in range(number + 1)]
            named = SEVERAL.join([*rare, *frequent])
            entries.append(Entry("document", document, document, "", "harbour", {"entity": named}))
        index.apply(entries, counter)
    counted = index.search("harbour", facets=["entity"]).facets["entity"]
    index.close()
    assert len(counted) == facets._TOLD
    told = list(counted.items())
    assert told[:3] == [("Body 0", 120), ("Body 1", 118), ("Body 2", 116)]
    assert counted["Body 59"] == 2
    assert told == sorted(told, key=lambda item: (-item[1], item[0]))
