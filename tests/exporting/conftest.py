from dataclasses import replace

import pytest

from viewer.domain.document import Document
from viewer.domain.event import Event
from viewer.domain.grade import Grade
from viewer.domain.source import Source
from viewer.exporting.brief import Brief, BriefAccount, BriefCell, BriefClaim, BriefEntity, BriefForm, BriefNote
from viewer.exporting.citing import cite

AGENCY = Document(
    id="d1",
    title="Agency report",
    authors=("Jane Roe",),
    source="s1",
    published="2021-02-05",
    language="en",
    url="https://agency.example/a_report",
    file_name="report.txt",
    sha256="ab" * 32,
    imported="2026-01-02T03:04:05Z",
)
PAPER = Document(
    id="d2",
    title="گزارش روزنامه",
    source="s2",
    published="2018-10~",
    language="fa",
    file_name="photo\u202egpj.exe",
    sha256="cd" * 32,
    imported="2026-01-02T03:04:05Z",
)
TEXT = "😀 Agency report\n\nAt a rally near the capital, he spoke in 2019 [sic].\n"
GRADE = Grade("g1", "s2", "reliability", "B", "good record on this affair", by="me", at="2026-01-03T00:00:00Z")


@pytest.fixture
def press(qapp):
    """What needs Qt."""
    from viewer.ui import press

    return press


@pytest.fixture
def brief():
    """Two accounts that disagree on a year, one graded; a note on a passage and a loose one."""
    agency, paper = Source("s1", "State agency", "state-agency", "Government"), Source("s2", "Newspaper", "news")
    return Brief(
        title="A rally",
        created="2026-01-05T10:00:00Z",
        generator="Parallax 1.0",
        accounts=(
            BriefAccount("A", AGENCY, agency, (), "F6", cite(AGENCY, agency)),
            BriefAccount("B", PAPER, paper, (GRADE,), "B2", cite(PAPER, paper)),
        ),
        claims=(
            BriefClaim(
                "c1",
                "Year of the rally",
                "date",
                "conflicting",
                "2018 and 2019 do not meet.",
                (
                    BriefCell(
                        "A", "d1", "2019", quote="in 2019 [sic]", prefix="at a rally near the capital, he",
                        suffix=".\nOn", paragraph=3, start=120, end=133, part="conflicts",
                    ),
                    BriefCell(
                        "B", "d2", "2018", "reports-others-say", "the prosecutor", "گردهمایی\nدر سال ۲۰۱۸", "", "",
                        1, 0, 20, "agrees", "2", "two origins", "B2",
                    ),
                ),
            ),
            BriefClaim("c2", "Who paid", "actor", "open", rows=(BriefCell("A", "d1", stance="silent"),)),
        ),
        notes=(
            BriefNote(
                "n1", "A", "d1", "in 2019 [sic]", "he", ".", 3, 120, 133, "Slip, or another event?", ("to verify",),
                "me", "2026-01-04T09:30:00Z",
            ),
        ),
        loose_notes=(BriefNote("n2", body="Ask for the judgment."),),
    )  # fmt: skip


@pytest.fixture
def full(brief):
    """The same with what some forms take along: a merged name, dates, and the text of the first account."""
    first, second = brief.accounts
    forms = (
        BriefForm("Jane Roe", "d1", 2, "e1"),
        BriefForm("Roe", "d1", 1, "e2"),
        BriefForm("Jane Roe", "d2", 1, "e1"),
    )
    place = (BriefForm("the capital", "d1", 1, "e3"),)
    start = TEXT.index("in 2019 [sic]")
    note = replace(brief.notes[0], start=start, end=start + 13)
    return replace(
        brief,
        accounts=(replace(first, text=TEXT), second),
        notes=(note,),
        entities=(
            BriefEntity("e1", "PERSON", "Jane Roe", "", forms),
            BriefEntity("e3", "PLACE", "the capital", "", place),
        ),
        events=(
            Event("1", "d1", "publication", "2021-02-05", "2021-02-05", "2021-02-05", text="Published: Agency report"),
            Event(
                "2",
                "d1",
                "event",
                "2019",
                "2019-01-01",
                "2019-12-31",
                "year",
                start=41,
                end=45,
                text="He spoke in 2019.",
            ),
            Event("3", "d2", "event", "2018-06-21/2018-06-30", "2018-06-21", "2018-06-30", "range", text="A rally."),
            Event("4", "d2", "event", "2018-10~", "2018-10-01", "2018-10-31", "month", True, text="It was in autumn."),
            Event("5", "d2", "event", None, None, None, text="On Thursday.", reason="needs the date of the document"),
        ),
    )
