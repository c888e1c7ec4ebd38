"""How well dates are found and valued: `python tests/benchmarks/dates.py [-v] [FOLDER of TimeML files ...]`.

On the annotated accounts of tests/analysis/gold and on TimeML corpora such as WikiWars. Where the
environment variable PARALLAX_DATEPARSER names a Python that has `dateparser`, its search_dates is asked
the same questions beside ours.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import time
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from tests.analysis.gold_dates import Gold, GoldAccount, accounts, same, score
from viewer.analysis import dates
from viewer.domain.date import interval
from viewer.domain.mention import DATE, DateValue, Span
from viewer.errors import ViewerError
from viewer.session.analysing import anchor_of

_SEASONS = {"SP": "21", "SU": "22", "FA": "23", "WI": "24"}
_ASK = """
import json, sys
from dateparser.search import search_dates
from datetime import datetime
out = []
for text, base in json.load(sys.stdin):
    settings = {"RELATIVE_BASE": datetime.fromisoformat(base)} if base else {}
    found, at = [], 0
    for words, moment in search_dates(text, languages=["en"], settings=settings) or []:
        start = text.find(words, at)
        if start >= 0:
            at = start + len(words)
            found.append((start, at, moment.date().isoformat()))
    out.append(found)
json.dump(out, sys.stdout)
"""


def main(arguments: Sequence[str]) -> None:
    verbose = "-v" in arguments
    corpora = [("own gold", accounts(), same)]
    for folder in (argument for argument in arguments if not argument.startswith("-")):
        corpora.append(
            (Path(folder).parent.name, [timeml(path) for path in sorted(Path(folder).glob("*.tml"))], within)
        )
    print(f"{'corpus':18} {'system':12} {'gold':>5} {'found':>6} {'P':>6} {'R':>6} {'value':>6} {'kchar/s':>8}")
    for name, given, agree in corpora:
        for system, find in (("ours", _ours), ("dateparser", _dateparser)):
            begun = time.perf_counter()
            found = find(given)
            if found is None:
                continue
            taken = time.perf_counter() - begun
            result = score(zip(given, found, strict=True), agree)
            speed = sum(len(account.text) for account in given) / taken / 1000
            print(
                f"{name:18} {system:12} {result.gold:5} {result.found:6} {result.precision:6.3f} {result.recall:6.3f} "
                f"{result.accuracy:6.3f} {speed:8.0f}"
            )
            for account, words, wanted, got in result.wrong if verbose and system == "ours" else ():
                print(f"    {account:24} {words!r}: {wanted} | {got}")


def timeml(path: Path) -> GoldAccount:
    """A TimeML file with those of its expressions that have a place on the calendar.

    Lengths of time and "now" are left out of it, so finding one counts as spurious.
    """
    root = ElementTree.parse(path).getroot()
    body, told = root.find("TEXT"), root.find("DCT/TIMEX3")
    text, gold = (body.text or "" if body is not None else ""), []
    for element in body if body is not None else ():
        words = "".join(element.itertext())
        if element.tag == "TIMEX3" and element.get("type") in ("DATE", "TIME"):
            edtf = _edtf(element.get("value") or "")
            gold += [Gold(len(text), len(text) + len(words), edtf)] if edtf else []
        text += words + (element.tail or "")
    return GoldAccount(path.stem, told.get("value") if told is not None else None, text, tuple(gold))


def within(got: str | None, wanted: str | None) -> bool:
    """Whether a value is the wanted one, a part of it, or a span that begins or ends with it.

    TimeML keeps "early" and "since" outside the value, and marks the ends of a span one by one.
    """
    if not got or not wanted or same(got, wanted):
        return same(got, wanted)
    first, _, last = got.partition("/")
    if same(first, wanted) or same(last, wanted):
        return True
    mine, other = interval(got), interval(wanted)
    if not (mine.earliest and mine.latest and other.earliest and other.latest):
        return False
    return other.earliest <= mine.earliest and mine.latest <= other.latest


def _edtf(value: str) -> str | None:
    """A TimeML value as EDTF; None for what has none, such as PRESENT_REF."""
    if value.startswith("BC"):
        value = f"-{int(value[2:6]) - 1:04d}" if value[2:6].isdigit() else ""
    value = re.sub(r"T(?:MO|MI|AF|EV|NI|DT|\d\d).*$", "", value)
    value = re.sub(r"-(SP|SU|FA|WI)$", lambda match: "-" + _SEASONS[match[1]], value)
    value = re.sub(r"-Q([1-4])$", lambda match: f"-{32 + int(match[1])}", value)
    value = {2: value + "XX", 3: value + "X"}.get(len(value), value) if value.isdigit() else value
    try:
        interval(value)
    except ViewerError:
        return None
    return None if "XXXX" in value else value


def _ours(given: Sequence[GoldAccount]) -> list[list[Span]]:
    found = []
    for account in given:
        anchor, around = anchor_of(account.published)
        found.append(dates.find(account.text, anchor, around=around))
    return found


def _dateparser(given: Sequence[GoldAccount]) -> list[list[Span]] | None:
    """Its answers; a day inside a longer gold value counts as that value, as it knows days only."""
    python = os.environ.get("PARALLAX_DATEPARSER")
    if not python:
        return None
    asked = [(account.text, _first_day(account.published)) for account in given]
    done = subprocess.run([python, "-c", _ASK], input=json.dumps(asked), capture_output=True, text=True, check=True)
    return [
        [Span(start, end, DATE, DateValue(_as_gold(day, start, end, account))) for start, end, day in found]
        for account, found in zip(given, json.loads(done.stdout), strict=True)
    ]


def _first_day(published: str | None) -> str | None:
    first = interval(published).earliest if published else None
    return first.isoformat() if first else None


def _as_gold(day: str, start: int, end: int, account: GoldAccount) -> str:
    for gold in account.gold:
        if start < gold.end and gold.start < end and gold.edtf:
            span = interval(gold.edtf)
            if (span.earliest or date.min) <= date.fromisoformat(day) <= (span.latest or date.max):
                return gold.edtf
    return day


if __name__ == "__main__":
    main(sys.argv[1:])
