"""Affairs told by eight and nine accounts, with planted differences and traps. See cases.py.

The proposals were improved with sight of RIOT. HELD_OUT was written when that was done, and nothing was
changed for its sake.
"""

from __future__ import annotations

from tests.analysis.cases import DATE, WORDING, Case, Fact

RIOT = Case(
    "the riot at Velm prison",
    {
        "wire": """Inmates die in riot at Velm prison

VELM, 4 June 2029 — Eleven inmates were killed and 46 were injured when a riot broke out at the Velm prison on the \
evening of 2 June 2029, the justice ministry said on Monday.

The riot began in the east wing. Guards regained control of the prison after nine hours. Three guards were taken \
hostage and freed unharmed.

The prison was built for 400 inmates.
""",
        "ministry": """Ministry of justice: the events at Velm

On 2 June 2029 a riot broke out in the prison of Velm. Eleven inmates lost their lives. The guards did not fire live \
rounds. The prison held 610 inmates on that day, all of them in proper cells.

The ministry has opened an inquiry under Judge Alma Reuss. The repair of the east wing will cost 3.2 million euros.
""",
        "families": """Open letter of the families

Our sons died behind locked doors. We have the names of 19 inmates who were killed at Velm on the night of 2 June \
2029. The guards fired live rounds into the yard; we have the cartridges.

More than 900 inmates were crowded into the prison of Velm. The director, Piet Sandor, was warned of the riot in May.
""",
        "radio": """Radio Lorn, the week in Velm

Dozens of inmates were injured in the riot at Velm. Director Piet Sandor resigned on 9 June 2029. He denies that he \
was warned of the riot.

The funeral of the first victims drew some 1,500 mourners to the cathedral of Velm.

In another prison, at Hask, two inmates died in April.
""",
        "inquiry": """Report of Judge Reuss to the parliament

The riot in the prison of Velm began shortly after nine in the evening of 2 June 2029. Nineteen inmates died, four of \
them of gunshot wounds. The guards fired live rounds from the tower, without an order.

The prison held 912 inmates. It had been built for 400 inmates. Director Sandor resigned on 7 June 2029.

The inquiry heard 83 witnesses.
""",
        "guards": """The guards' union answers

Nobody asks what the guards went through. Five guards were taken hostage and beaten for hours. On that evening 28 \
guards were on duty.

It was a planned escape and no protest over food. The riot did not begin in the east wing.
""",
        "tribunal": """Verdicts in the Velm trial

The court sentenced Janko Brill, who led the riot, to 22 years in prison. Four other inmates received 8 to 11 years \
each. The trial of the director has not begun.

The repair of the east wing has cost 5.8 million euros so far, the court was told.
""",
        "magazine": """Velm, a place and a number

Janko Brill was sentenced to 22 years in prison in March 2031. Nineteen inmates died in the riot of 3 June 2029 and \
as many families still wait for an answer.

Some 4,000 mourners came to the cathedral of Velm in that week, the sexton remembers. There were 28 guards on duty in \
a house of 900 inmates.
""",
        "prisoner": """What I saw from cell 114

It was a protest over food, nothing else, and it began in the east wing, in the kitchen. I counted the dead in the \
yard. I was two years into a sentence of seven years.

The new director came in the autumn. We got 200 grams of bread.
""",
    },
    (
        Fact(
            "killed",
            True,
            {
                "wire": ("Eleven inmates",),
                "ministry": ("Eleven inmates",),
                "families": ("19 inmates",),
                "inquiry": ("Nineteen inmates",),
                "magazine": ("Nineteen inmates",),
            },
        ),
        Fact("injured", False, {"wire": ("46",), "radio": ("Dozens of inmates",)}),
        Fact(
            "inmates held",
            True,
            {
                "ministry": ("610 inmates",),
                "families": ("More than 900 inmates",),
                "inquiry": ("912 inmates",),
                "magazine": ("900 inmates",),
            },
        ),
        Fact("built for", False, {"wire": ("400 inmates",), "inquiry": ("400 inmates",)}),
        Fact("guards held", True, {"wire": ("Three guards",), "guards": ("Five guards",)}),
        Fact("guards on duty", False, {"guards": ("28 guards",), "magazine": ("28 guards",)}),
        Fact("mourners", True, {"radio": ("some 1,500 mourners",), "magazine": ("Some 4,000 mourners",)}),
        Fact("repair", True, {"ministry": ("3.2 million euros",), "tribunal": ("5.8 million euros",)}),
        Fact("Brill's sentence", False, {"tribunal": ("22 years",), "magazine": ("22 years",)}),
        Fact(
            "day of the riot",
            True,
            {
                "wire": ("2 June 2029",),
                "ministry": ("2 June 2029",),
                "families": ("2 June 2029",),
                "inquiry": ("2 June 2029",),
                "magazine": ("3 June 2029",),
            },
            DATE,
        ),
        Fact("the director resigned", True, {"radio": ("9 June 2029",), "inquiry": ("7 June 2029",)}, DATE),
        Fact(
            "live rounds",
            True,
            dict.fromkeys(("ministry", "families", "inquiry"), ("fire live rounds", "live rounds", "fire live")),
            WORDING,
        ),
        Fact(
            "the director was warned",
            True,
            dict.fromkeys(("families", "radio"), ("warned of the riot", "warned", "riot")),
            WORDING,
        ),
        Fact(
            "where it began",
            True,
            dict.fromkeys(("wire", "guards", "prisoner"), ("begin in the east wing", "east wing", "begin", "wing")),
            WORDING,
        ),
        Fact("a protest over food", True, dict.fromkeys(("guards", "prisoner"), ("protest over food",)), WORDING),
    ),
)

HELD_OUT = Case(
    "the spill in the Mirra",
    {
        "agency": """Cyanide reaches the river Mirra

OSTRAVEL, 19 January 2034 — A dam of the Kelm gold mine broke late on 17 January 2034 and poured some 90,000 cubic \
metres of waste into the river Mirra, the regional government said.

Tap water was cut off for 120,000 inhabitants of Ostravel. No people were harmed, according to governor Tessa Vorn.

The mine has belonged to Aurum North since 2026.
""",
        "company": """Aurum North: first statement

On 17 January 2034 an overflow occurred at our Kelm mine. About 30,000 cubic metres of water left the basin; it \
contained no cyanide. Operation was stopped within 40 minutes.

Aurum North employs 380 workers at Kelm and has invested 55 million dollars there. The dam was inspected in November \
2033 by engineers of the state.
""",
        "anglers": """The anglers of Ostravel to the governor

We pulled 200 tons of dead fish from the Mirra in the first week. The water contained cyanide; our own samples show \
it. The dam at Kelm had been leaking since the summer and Aurum North knew about it.

For 61 years our society has looked after this river.
""",
        "university": """Institute of hydrology, note on the Kelm spill

From the level of the basin we calculate that between 85,000 and 95,000 cubic metres of waste ran into the Mirra. The \
flow started on 16 January 2034 at about 22:00 and lasted for seven hours.

Samples taken at Ostravel on 20 January contained cyanide at 40 times the limit. 1,240 tons of dead fish were \
collected in all by the end of February.
""",
        "mayor": """Bulletin of the town hall, Ostravel

Since Friday 120,000 inhabitants have had no tap water. Tankers stand in all districts. In the hospital 17 people are \
being treated for poisoning after they drank from wells.

The dam was not inspected in 2033. We learned of the break from the radio.
""",
        "wire": """Three weeks after Kelm

The Mirra is dead for 70 kilometres. Fishermen collected at least 1,000 tons of fish. Aurum North said that it knew \
nothing of a leak before the break.

Thousands of people gathered in front of the governor's seat on 4 February 2034 and asked for her resignation; police \
counted 2,500.
""",
        "movement": """Clean Mirra calls again

On 4 February 2034, 12,000 people came to our vigil before the governor's seat. We ask for one thing: Aurum North must \
go. Twenty-three people lay in hospital with poisoning, and the government said that nobody was harmed.

Next vigil on 1 March 2034.
""",
        "audit": """Audit office: the Kelm mine and the state

Aurum North bought the Kelm mine in 2024 for 31 million dollars. No inspection of the dam took place between May 2032 \
and the break. The cost to the public amounts to 140 million dollars so far.

The company had 380 workers. It has paid a fine of 2 million dollars.
""",
    },
    (
        Fact(
            "how much ran out",
            True,
            {
                "agency": ("some 90,000 cubic metres", "some 90,000 cubic", "some 90,000"),
                "company": ("About 30,000 cubic metres", "About 30,000 cubic", "About 30,000"),
                "university": (
                    "between 85,000 and 95,000 cubic metres",
                    "between 85,000 and 95,000",
                    "85,000",
                    "95,000 cubic metres",
                ),
            },
        ),
        Fact("inhabitants without water", False, dict.fromkeys(("agency", "mayor"), ("120,000 inhabitants",))),
        Fact(
            "dead fish",
            True,
            {
                "anglers": ("200 tons",),
                "university": ("1,240 tons",),
                "wire": ("at least 1,000 tons",),
            },
        ),
        Fact("in hospital", True, {"mayor": ("17 people",), "movement": ("Twenty-three people",)}),
        Fact(
            "at the vigil",
            True,
            {"wire": ("Thousands of people", "2,500"), "movement": ("12,000 people",)},
        ),
        Fact("workers", False, dict.fromkeys(("company", "audit"), ("380 workers",))),
        Fact(
            "day of the break",
            True,
            {
                "agency": ("17 January 2034",),
                "company": ("17 January 2034",),
                "university": ("16 January 2034",),
            },
            DATE,
        ),
        Fact("bought", True, {"agency": ("2026",), "audit": ("2024",)}, DATE),
        Fact("day of the vigil", False, dict.fromkeys(("wire", "movement"), ("4 February 2034",)), DATE),
        Fact(
            "cyanide in the water",
            True,
            dict.fromkeys(("company", "anglers", "university"), ("cyanide", "contained cyanide", "water contained")),
            WORDING,
        ),
        Fact(
            "the dam was inspected",
            True,
            dict.fromkeys(("company", "mayor", "audit"), ("inspected", "dam inspected", "inspection of the dam")),
            WORDING,
        ),
        Fact(
            "somebody was harmed",
            True,
            dict.fromkeys(("agency", "movement", "mayor"), ("harmed", "people were harmed", "people harmed")),
            WORDING,
        ),
    ),
)
