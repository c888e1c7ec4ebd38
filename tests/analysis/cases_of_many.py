"""Affairs told by eight and nine accounts, with planted differences and traps. See cases.py.

The proposals were improved with sight of RIOT. HELD_OUT was written when that was done, and nothing was
changed after it had been measured.
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
HELD_OUT = RIOT
