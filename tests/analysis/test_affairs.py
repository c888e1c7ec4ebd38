"""Accounts of different affairs, or of different times, are not compared."""

from __future__ import annotations

from viewer.analysis.affairs import Affairs
from viewer.domain.mention import DATE, DateValue, Mention


def dated(*years: int) -> list[Mention]:
    return [
        Mention(str(n), "d", n, n + 1, str(year), DATE, DateValue(str(year), f"{year}-01-01", f"{year}-12-31", "year"))
        for n, year in enumerate(years)
    ]


def gathered(**names: str) -> Affairs:
    affairs = Affairs()
    for account, named in names.items():
        affairs.add(account, [], named.split())
    return affairs


def test_who_shares_names_speaks_of_one_affair() -> None:
    together = gathered(
        a="oster lund karlsson", b="oster lund vega", c="ramirez quito torres bogota lima cuzco perez"
    ).together()
    assert together("a", "b") and together("b", "a")
    assert not together("a", "c")


def test_a_witness_who_names_nobody_belongs_to_the_affair_that_most_are_about() -> None:
    together = gathered(a="oster lund", b="oster lund vega", c="").together()
    assert together("a", "c") and together("c", "b")


def test_where_the_accounts_do_not_hang_together_nobody_belongs_to_all() -> None:
    together = gathered(a="oster", b="vega", c="quito", d="").together()
    assert not any(together(one, "d") for one in "abc")


def test_in_a_large_archive_a_few_common_names_are_not_enough() -> None:
    many = {f"x{n}": f"europe own{n} other{n} third{n} " + " ".join(f"n{n}-{m}" for m in range(30)) for n in range(20)}
    together = gathered(**many).together()
    assert not together("x1", "x2")


def test_wars_of_different_years_are_two_affairs_whatever_names_they_share() -> None:
    affairs = gathered(a="oster lund", b="oster lund", c="oster lund")
    affairs.add("a", dated(*range(1914, 1924)), [])
    affairs.add("b", dated(*range(1939, 1949)), [])
    affairs.add("c", dated(1917), [])
    together = affairs.together()
    assert not together("a", "b")
    assert together("b", "c"), "one date says nothing of the time it tells of"
