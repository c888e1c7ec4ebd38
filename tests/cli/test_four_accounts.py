"""The case Parallax grew from: four real accounts, which are not part of the repository."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Call

pytestmark = pytest.mark.seeds


@pytest.fixture
def ask(call: Call, seeds: Path, tmp_path: Path) -> Call:
    archive = tmp_path / "four.db"
    call("--archive", archive, "new")
    answer = call("--archive", archive, "--json", "import", *sorted(seeds.glob("*.txt")))
    assert answer.code == 0
    assert len(answer.json["imported"]) == 4
    return lambda *words: call("--archive", archive, "--json", *words)


def test_the_four_accounts_can_be_compared(ask: Call, tmp_path: Path) -> None:
    agency, _, _, primer = documents = [row["document"] for row in ask("documents").json]
    texts = {document: ask("text", document).json["text"] for document in documents}

    hits = ask("search", "Assadi", "--limit", 50).json["hits"]
    in_documents = [hit for hit in hits if hit["kind"] == "document"]
    assert {hit["document"] for hit in in_documents} == set(documents)
    assert {texts[hit["document"]][hit["start"] : hit["end"]] for hit in in_documents} == {"Assadi"}

    mentions = ask("mentions").json
    assert {row["document"] for row in mentions if "Assadi" in row["text"] and row["label"] == "PERSON"} == set(
        documents
    )
    assert all(texts[row["document"]][row["start"] : row["end"]] == row["text"] for row in mentions)

    proposed = [{row["a_name"], row["b_name"]} for row in ask("entities", "--proposals").json]
    assert {"Assadollah Assadi", "Asadollah Assadi"} in proposed

    events = [row for row in ask("timeline").json if row["kind"] == "event"]
    assert "2018-06-30" in {row["edtf"] for row in events if row["document"] == primer}
    assert "2019" in {row["edtf"] for row in events if row["document"] == agency}

    quotes = []
    for document in (agency, primer):
        start = texts[document].index("Assadi")
        ask("note", "add", document, "--start", start, "--end", start + 60, "--body", "Compare.")
        quotes.append(texts[document][start : start + 60])
    start = next(row["start"] for row in events if row["document"] == primer and row["edtf"] == "2018-06-30")
    quotes.append(texts[primer][start : start + 40])
    ask("claim", "add", "When?", "--kind", "date", "--document", primer, "--start", start, "--end", start + 40)
    for form in ("markdown", "html", "jsonld"):
        ask("export", form, tmp_path / form)
    held = [row["quote"] for row in ask("note", "list").json]
    held += [cell["quote"] for row in ask("claims").json for cell in row["cells"]]
    assert held == quotes
    for form in ("markdown", "html"):
        written = " ".join(_plain((tmp_path / form).read_text("utf-8")).split())
        for quote in quotes:
            assert " ".join(quote.split()) in written
    assert ask("check").json["ok"]


def _plain(written: str) -> str:
    """What a reader of the page sees: without marks of quotation, escapes and tags."""
    import html
    import re

    written = html.unescape(re.sub(r"<[^>]+>", "", written))
    return re.sub(r"\\(?=[^\w\s])", "", re.sub(r"^>+ ?", "", written, flags=re.MULTILINE))
