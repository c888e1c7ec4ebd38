"""Dates in annotated accounts of our own: found, and valued as the account means them."""

from __future__ import annotations

import pytest

from tests.analysis.gold_dates import Score, accounts, score
from viewer.analysis import dates
from viewer.session.analysing import anchor_of


@pytest.fixture(scope="module")
def measured() -> Score:
    found = []
    for account in accounts():
        anchor, around = anchor_of(account.published)
        found.append((account, dates.find(account.text, anchor, around=around)))
    return score(found)


def test_dates_are_found_and_little_else(measured: Score) -> None:
    assert measured.gold > 180
    assert measured.recall >= 0.95, measured.wrong
    assert measured.precision >= 0.95, measured.wrong


def test_dates_are_valued_as_the_account_means_them(measured: Score) -> None:
    assert measured.accuracy >= 0.9, measured.wrong
