"""Names on their way out: as each account writes them, and what the user adds kept apart from that."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace

from viewer.exporting import follow_the_money, spellings
from viewer.exporting.brief import Brief

KNOWN = {"aliases": ("J. R.",), "identifiers": {"wikidata": "Q42", "own": "P-7"}, "notes": "=seen twice"}


def _told(brief: Brief) -> Brief:
    first, *rest = brief.entities
    return replace(brief, entities=(replace(first, name="The speaker", **KNOWN), *rest))


def test_what_the_user_adds_is_a_dataset_of_its_own(full: Brief) -> None:
    lines = [json.loads(line) for line in follow_the_money.write(_told(full)).text.splitlines()]
    own = [line for line in lines if line["dataset"] == follow_the_money.OWN]
    assert {(line["schema"], line["prop"], line["value"]) for line in own} == {
        ("Person", "name", "The speaker"),
        ("Person", "alias", "J. R."),
        ("Person", "wikidataId", "Q42"),
        ("Person", "notes", "=seen twice"),
    }
    assert {line["canonical_id"] for line in own} == {"name-e1"}
    assert "The speaker" not in [line["value"] for line in lines if line not in own]
    assert "identifiers other than those of Wikidata" in follow_the_money.write(_told(full)).left_out


def test_a_name_nobody_described_has_no_statement_of_the_user(full: Brief) -> None:
    lines = [json.loads(line) for line in follow_the_money.write(full).text.splitlines()]
    assert not [line for line in lines if line["dataset"] == follow_the_money.OWN]


def test_the_table_has_a_row_for_each_form_in_each_account(full: Brief) -> None:
    text = spellings.write(_told(full)).text
    rows = list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"), newline="")))
    named = [(row["Form"], row["Account"], row["Id"], row["Found as"]) for row in rows if row["Id"] == "e1"]
    assert sorted(named) == [("Jane Roe", "A", "e1", "e1"), ("Jane Roe", "B", "e1", "e1"), ("Roe", "A", "e1", "e2")]
    assert {row["Name"] for row in rows} == {"The speaker", "the capital"}
    assert rows[0]["Identifiers"] == "wikidata Q42; own P-7"
    assert not rows[0]["Notes"].startswith("="), "no spreadsheet runs it"
    assert int(rows[0]["Count"]) > 0


def test_a_matrix_counts_each_form_for_each_account() -> None:
    text = spellings.matrix("=Roe", ["A · Report", "B · Speech"], [("Roe", (2, 0)), ("+Row", (0, 1))]).decode(
        "utf-8-sig"
    )
    heads, first, second = csv.reader(io.StringIO(text, newline=""))
    assert heads == ["Form of =Roe", "A · Report", "B · Speech", "All"]
    assert first == ["Roe", "2", "0", "2"]
    assert second == ["\\+Row", "0", "1", "1"]
