"""An invented account and sentences that every recogniser of names must read right."""

from __future__ import annotations

from viewer.domain.mention import ORG, PERSON, PLACE

ACCOUNT = """\
ZAGREB – The Croatian Harbour Ministry has rejected the ruling against engineer Davorin Kresnik.

Harbour Ministry spokesman Bahram Ostovar said on Thursday that Mr. Davorin Kresnik had broken no law. \
“The court in Antwerp was misled,” Ostovar added. Kresnik’s lawyer, Dr. Maryam Teymour, will appeal.

The League of Free Pilots of Croatia (LFPC / SPK Croatia) told HINA that the LFPC never met Kresnik near Villepinte. \
Amir S., 38, and Nasimeh N., 33, were held in Woluwe-Saint-Pierre, Belgium. A second car was found in Vilepinte.

Foreign Minister Giulio van der Berg called the verdict “historic”. Western countries and Iranian diplomats stayed away.
"""

#: The names of the account.
IN_ACCOUNT = {
    ("ZAGREB", PLACE),
    ("Harbour Ministry", ORG),
    ("Davorin Kresnik", PERSON),
    ("Kresnik", PERSON),
    ("Bahram Ostovar", PERSON),
    ("Ostovar", PERSON),
    ("Antwerp", PLACE),
    ("Maryam Teymour", PERSON),
    ("League of Free Pilots of Croatia", ORG),
    ("LFPC", ORG),
    ("SPK Croatia", ORG),
    ("Villepinte", PLACE),
    ("Vilepinte", PLACE),
    ("Amir S.", PERSON),
    ("Nasimeh N.", PERSON),
    ("Woluwe-Saint-Pierre", PLACE),
    ("Belgium", PLACE),
    ("Giulio van der Berg", PERSON),
}

#: Sentences, each with a name it holds.
SHAPES = [
    ("As Mrs. Parvin Sohrab said, it ended.", ("Parvin Sohrab", PERSON)),
    ("They followed Osama bin Rashid and others.", ("Osama bin Rashid", PERSON)),
    ("He met Bashar al-Hariri there.", ("Bashar al-Hariri", PERSON)),
    ("This is where Tarkani, an Iranian diplomat, comes in.", ("Tarkani", PERSON)),
    ("the Speaker of the House of Representatives Rudy Marchetti spoke", ("Rudy Marchetti", PERSON)),
    ("the Speaker of the House of Representatives Rudy Marchetti spoke", ("House of Representatives", ORG)),
    ("the Mujahedin-e Khalq (MEK) met", ("Mujahedin-e Khalq", ORG)),
    ("the Audit Directorate of the Polish Ministry of Forests", ("Polish Ministry of Forests", ORG)),
    ("the Islamic Republic of Iran will answer", ("Islamic Republic of Iran", PLACE)),
    ("officials in the U.S. said", ("U.S.", PLACE)),
    ("the Vienna-based man left", ("Vienna", PLACE)),
    ("held in Evin Prison for years", ("Evin Prison", PLACE)),
    ("a car was seen in Brankovec last night", ("Brankovec", PLACE)),
]

#: Sentences without a name.
NAMELESS = [
    "Unfortunately, they were late. However, nobody cared.",
    "On Thursday, in March, Iranian and Western diplomats met some Europeans.",
    "He and I saw it on TV at 5 PM.",
    "THIS IS THE END OF THE STORY",
    "Please do NOT miss the BEST part.",
]
