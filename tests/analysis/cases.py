"""Four invented affairs, each told by several accounts, with planted differences and traps.

A fact is one question that the accounts answer: account -> the values, as written, that answer it.
Everything else in the texts is a trap: other persons' sentences, another fire, the day of publication.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

NUMBER, DATE, WORDING = "number", "date", "wording"


@dataclass(frozen=True, slots=True)
class Fact:
    """One question. conflicting: whether two of the values cannot both hold. kind: of the claim it makes."""

    name: str
    conflicting: bool
    said: Mapping[str, tuple[str, ...]]
    kind: str = NUMBER


@dataclass(frozen=True, slots=True)
class Case:
    """texts: account -> what it says."""

    name: str
    texts: Mapping[str, str]
    facts: tuple[Fact, ...]


FIRE = Case(
    "the fire at Corran",
    {
        "courier": """Blaze destroys grain store at Corran

CORRAN, 14 March 2031 — A fire destroyed the Halden grain store at Corran on the night of 12 March 2031. Nine people \
were killed, the fire chief Mirela Costin said, and 31 were injured.

The company that owns the store, Halden Milling, put the damage at 4 million euros. Costin said that 120 firefighters \
fought the flames for eleven hours.

In 1994 a smaller fire at a mill in Brask, on the other side of the river, killed two people.
""",
        "union": """What the workers saw

Published 20 March 2031

The union of grain workers says that 17 workers died in the fire at the Halden grain store in Corran. The alarm did \
not ring, although the company had been warned twice.

Halden Milling spoke of damage of 4 million euros. The union thinks that the damage is closer to 11 million euros and \
that the company wants to hide how much grain was kept in the store.

About 60 workers were on the night shift when the store caught fire on 12 March 2031.
""",
        "ministry": """Statement on the accident at Corran

The ministry regrets the loss of nine lives in the fire at the Halden grain store in Corran. The store caught fire on \
13 March 2031. The ministry sent 45 inspectors to all grain stores of the country.

The ministry paid every family 8,000 euros. The minister, Oren Talvik, will visit Corran on 2 April 2031.
""",
        "weekly": """A year after Corran

Mirela Costin, who led the fight against the flames, remembers that 120 firefighters came to the Halden grain store. \
The flames took nine lives and left 31 injured.

The trial of the director of Halden Milling, Pavel Oster, began in February 2032. Oster faces six years in prison. \
The foreman, Janek Lind, was already sentenced to two years in prison in November 2031.

Every third mill of the country still has no alarm; in Corran it is 12 per cent, a survey says.
""",
        "blog": """The truth about Corran

https://example.org/2031/03/12/corran-fire

Nobody believes the figures. In Corran everybody knows that more than 40 people were killed when the Halden grain \
store burned. They were buried on 16 March 2031 in the presence of 5,000 mourners.

My grandfather worked at the store for 30 years. He says that 12 per cent of the grain was always wet.
""",
        "court": """Summary of the judgment against Pavel Oster

The court sentenced Pavel Oster to four years in prison for the fire at the Halden grain store. Janek Lind, the \
foreman, had been sentenced to two years in prison.

The court found that the fire broke out on the night of 12 March 2031 and that 17 workers died in it. The alarm had \
been broken since August 2029.

The funeral in Corran was attended by some 2,000 mourners, according to a witness.
""",
    },
    (
        Fact(
            "killed",
            True,
            {
                "courier": ("Nine people",),
                "union": ("17 workers",),
                "ministry": ("nine lives",),
                "weekly": ("nine lives",),
                "blog": ("more than 40 people",),
                "court": ("17 workers",),
            },
        ),
        Fact(
            "day of the fire",
            True,
            {
                "courier": ("12 March 2031",),
                "union": ("12 March 2031",),
                "ministry": ("13 March 2031",),
                "court": ("12 March 2031",),
            },
            DATE,
        ),
        Fact(
            "damage",
            True,
            {"courier": ("4 million euros", "4 million"), "union": ("4 million euros", "11 million euros")},
        ),
        Fact("firefighters", False, {"courier": ("120 firefighters",), "weekly": ("120 firefighters",)}),
        Fact("injured", False, {"courier": ("31",), "weekly": ("31 injured",)}),
        Fact("mourners", True, {"blog": ("5,000 mourners",), "court": ("some 2,000 mourners",)}),
        Fact("Lind's sentence", False, {"weekly": ("two years",), "court": ("two years",)}),
        Fact("Oster's sentence", True, {"weekly": ("six years",), "court": ("four years",)}),
    ),
)

MARCH = Case(
    "the march in Tellin",
    {
        "agency": """Thousands march in Tellin against the dam

TELLIN, 8 May 2027 — Some 9,000 people marched through Tellin on Saturday against the Orsa dam, police said. The \
march was organised by the farmers' league of Neva Dorin.

Police arrested 23 demonstrators at the bridge. Three officers were injured by stones.

The dam will flood 14 villages. It costs 620 million dollars.
""",
        "league": """A great day for the valley

Up to 40,000 people from the whole valley joined the march in Tellin on 8 May 2027 and said no to the Orsa dam, the \
farmers' league declares. "We have not seen such a crowd since 1989," Neva Dorin said.

The police attacked at the bridge without cause and arrested 71 demonstrators, among them two children.

The Orsa dam would flood 22 villages and take the land of more than 6,000 families.
""",
        "radio": """Radio notes, evening of 9 May 2027

Tens of thousands of people marched in Tellin yesterday against the dam on the Orsa. The police speak of 23 arrests at \
the bridge; our reporter saw officers carry at least 30 demonstrators away.

Neva Dorin, 52, leads the farmers' league. Her brother Ilja, 47, sits in parliament.

The builder, Orsa Power, says that the dam will cost 620 million dollars and stand by 2033.
""",
        "builder": """Facts about the Orsa dam

The Orsa dam will be finished in 2033. Its cost is 870 million dollars, including the new road. 14 villages will be \
moved to higher ground.

Construction began on 3 September 2025. The dam will be 96 metres high and supply 400,000 households.

On 8 May 2027 there was a peaceful march in Tellin.
""",
        "report": """Report of the observers

The observers counted 11,200 people at the head of the march in Tellin on 8 May 2027. They saw 23 demonstrators \
arrested at the bridge of Tellin; all were free by the evening.

Work on the Orsa dam began in September 2025, in spite of a court's order of June 2024. According to the plans the \
dam will be 96 metres high. Half of the households of Tellin, 48 per cent, have signed against it.

An earlier march in the capital, on 1 February 2026, drew 3,000 people.
""",
        "memoir": """What I remember of that year

I was one of the 9,000 people who marched through Tellin that spring. Construction of the dam had begun in March 2024, \
behind our backs. I was 19 years old and had 200 dollars.

In the winter the court of appeal heard 35 witnesses in a hall for 60 people.
""",
    },
    (
        Fact(
            "marchers",
            True,
            {
                "agency": ("Some 9,000 people",),
                "league": ("Up to 40,000 people",),
                "radio": ("Tens of thousands of people",),
                "report": ("11,200 people",),
                "memoir": ("9,000 people",),
            },
        ),
        Fact(
            "arrested",
            True,
            {
                "agency": ("23 demonstrators",),
                "league": ("71 demonstrators",),
                "radio": ("23 arrests", "at least 30 demonstrators"),
                "report": ("23 demonstrators",),
            },
        ),
        Fact("villages", True, {"agency": ("14 villages",), "league": ("22 villages",), "builder": ("14 villages",)}),
        Fact(
            "cost",
            True,
            {
                "agency": ("620 million dollars",),
                "radio": ("620 million dollars",),
                "builder": ("870 million dollars",),
            },
        ),
        Fact(
            "beginning of the work",
            True,
            {"builder": ("3 September 2025",), "report": ("September 2025",), "memoir": ("March 2024",)},
            DATE,
        ),
        Fact("end of the work", False, {"radio": ("2033",), "builder": ("2033",)}, DATE),
        Fact("height", False, {"builder": ("96 metres",), "report": ("96 metres",)}),
        Fact(
            "day of the march",
            False,
            {
                "agency": ("Saturday",),
                "league": ("8 May 2027",),
                "radio": ("yesterday",),
                "builder": ("8 May 2027",),
                "report": ("8 May 2027",),
            },
            DATE,
        ),
    ),
)

VOYAGE = Case(
    "the last voyage of the Albe",
    {
        "captain": """Letter of the captain

We left Port Sarre on 4 October 1887 with 212 passengers and 38 sailors. On 19 October 1887 the Albe struck a rock \
off Cape Morn and sank within an hour. We saved 140 passengers.

I have served at sea for 26 years.
""",
        "owners": """The owners' declaration to the insurers

The steamship Albe left Port Sarre on 6 October 1887 with 180 passengers. She carried 900 tons of iron. She struck a \
rock off Cape Morn on 19 October 1887 and was lost. The owners ask for 31,000 pounds.

The Albe was built in 1869 by Tarn and Sons.
""",
        "newspaper": """THE MORN HERALD, 27 October 1887

The wreck of the Albe off Cape Morn has cost more lives than any since 1851. Fishermen saved 140 passengers; 72 \
passengers drowned. It is said that the ship was built in 1861 and leaked for years.

The fishermen found a chest with 300 pounds.
""",
        "historian": """The Albe, a hundred years on

Historians agree that the Albe struck a rock off Cape Morn in October 1887, on the 19th by most accounts. The owners, \
Tarn and Sons, received 31,000 pounds from the insurers in 1889. The ship carried 900 tons of iron, far more than \
allowed.

Of the 212 passengers who left Port Sarre, 65 passengers drowned.
""",
        "song": """The song of the Albe

The Albe left Port Sarre in the autumn with hundreds of passengers, the old song goes. It was first printed in 1902.
""",
    },
    (
        Fact(
            "passengers on board",
            True,
            {
                "captain": ("212 passengers",),
                "owners": ("180 passengers",),
                "historian": ("212 passengers",),
                "song": ("hundreds of passengers",),
            },
        ),
        Fact("day of leaving", True, {"captain": ("4 October 1887",), "owners": ("6 October 1887",)}, DATE),
        Fact(
            "day of the wreck",
            False,
            {"captain": ("19 October 1887",), "owners": ("19 October 1887",), "historian": ("October 1887",)},
            DATE,
        ),
        Fact("saved", False, {"captain": ("140 passengers",), "newspaper": ("140 passengers",)}),
        Fact("drowned", True, {"newspaper": ("72 passengers",), "historian": ("65 passengers",)}),
        Fact("year of building", True, {"owners": ("1869",), "newspaper": ("1861",)}, DATE),
        Fact("cargo", False, {"owners": ("900 tons",), "historian": ("900 tons",)}),
        Fact("insurance", False, {"owners": ("31,000 pounds",), "historian": ("31,000 pounds",)}),
    ),
)

#: What is said by one and denied by another may be named by any of its words.
WARNED = (
    "warned",
    "cracks",
    "warned cracks",
    "warned of cracks",
    "cracks in the bearings",
    "warned of cracks in the bearings",
)
DELAYED = ("delay", "repair", "delay the repair")
LATE = ("arrive", "late", "arrive late")

BRIDGE = Case(
    "the bridge at Sarn",
    {
        "gazette": """Bridge falls into the Lem at Sarn

SARN, 9 May 2027 — The Osterval bridge at Sarn collapsed on the evening of 8 May 2027. Rescuers counted 14 dead. \
The collapse was an act of sabotage, a guard of the railway told this paper.

The bridge had not been inspected since 2019, according to Mira Holt of the engineers' union.
""",
        "ministry": """The ministry of transport on the bridge at Sarn

The commission of experts has ruled out sabotage. The Osterval bridge collapsed because a bearing had rusted through. \
The bridge was inspected in March 2026 and found safe.

The ministry did not delay the repair. Fourteen people lost their lives. It will not comment on the trial.
""",
        "union": """What we warned of

Mira Holt, chair of the engineers' union, warned the mayor of cracks in the bearings twice. The ministry delayed the \
repair for two years to save money.

No inspector has set foot on the Osterval bridge since 2019. There is no proof of sabotage and there never was.
""",
        "mayor": """Letter of the mayor of Sarn to the citizens

I, Dora Penn, was not warned of cracks in the bearings of the bridge by anybody. Our town has lost 14 neighbours. \
The rescue service did not arrive late.

The funeral will not take place before Friday.
""",
        "survivor": """I was in the fourth car

The Osterval bridge collapsed on 8 May 2027, a little after eight. I did not see any train. The rescue service \
arrived late, more than an hour after the fall, and without boats.

I saw 16 dead on the bank myself.
""",
        "weekly": """Sarn, a year on

There was no explosion before the Osterval bridge gave way, say the seismologists of Varn. The collapse, on 7 May \
2027 by the station's clock, killed 14 people.

Holt has not been invited to the commission. The new bridge is not expected before 2031.
""",
        "blog": """Who profits?

Everybody on the left bank heard an explosion before the bridge gave way. It was sabotage, and the ministry knows it. \
They will never tell us how many died; I do not trust any figure.
""",
    },
    (
        Fact(
            "day of the collapse",
            True,
            {"gazette": ("8 May 2027",), "survivor": ("8 May 2027",), "weekly": ("7 May 2027",)},
            DATE,
        ),
        Fact(
            "dead",
            True,
            {
                "gazette": ("14 dead",),
                "ministry": ("Fourteen people",),
                "survivor": ("16 dead",),
                "weekly": ("14 people",),
                "mayor": ("14 neighbours",),
            },
        ),
        Fact(
            "sabotage",
            True,
            {
                "gazette": ("sabotage",),
                "ministry": ("sabotage",),
                "union": ("sabotage",),
                "blog": ("sabotage",),
            },
            WORDING,
        ),
        Fact(
            "an explosion before",
            True,
            dict.fromkeys(("weekly", "blog"), ("explosion", "explosion before the Osterval bridge gave way")),
            WORDING,
        ),
        Fact("the mayor was warned", True, dict.fromkeys(("union", "mayor"), WARNED), WORDING),
        Fact("the repair was delayed", True, dict.fromkeys(("union", "ministry"), DELAYED), WORDING),
        Fact("the rescue came late", True, dict.fromkeys(("mayor", "survivor"), LATE), WORDING),
    ),
)

CASES = (FIRE, MARCH, VOYAGE, BRIDGE)
