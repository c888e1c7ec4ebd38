"""Dates and figures with the words around them: what an account states, ready to be compared.

The words of a sentence count the more the rarer they are among such sentences and the nearer they
stand. Names count as the entity they refer to, however they are spelt.
"""

from __future__ import annotations

import math
import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from functools import lru_cache

from viewer.analysis.affairs import SMALL, Affairs
from viewer.domain.extent import extent
from viewer.domain.mention import DATE, NAMES, PERSON, QUANTITY, DateValue, Mention, QuantityValue, Span
from viewer.domain.text import fold
from viewer.domain.ticket import Ticket

_NEAR = 5.0  # words after which a word counts half
_BREAK = 2  # words that a comma or another stop inside a sentence counts for, ...
_RIVAL = 4  # ... and another date or figure of the same label: what lies beyond it rather belongs to that one
_OWN_NOUN = 0.3  # share of what is counted, where it says little or the sentence counts several of it
_NAME_BONUS = 1.2
_BEFORE = 0.25  # share of the sentence before a short one
_SHORT = 14  # words
_LEAST = 2  # words without which a value says nothing about anything
_STEADY = 3  # the same for a date, which often stands in a byline
_BESIDE = 2  # words
_THEME_LEAST = 3  # accounts that use a word of their theme
_BRIEF = 40  # sentences of a short account
_LONGEST = 400  # words of a sentence that are looked at

_STOP = re.compile(r"[,;:()—–]")
WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_STOPS = frozenset(
    """a an the of in on at to for from by with and or but nor that this these those which who whom whose it its is am
    are was were be been being has have had having do does did done no not as than then so also their his her hers they
    them he him she we us our i me my you your there here all any some such into onto over under after before during
    about against between among through throughout more most less many much few other others another one two three
    first second would could should will shall may might can cannot must just only very even still yet now when where
    while because if since until upon per each both either every same own out up down off again once what why how
    say says said saying tell tells told statement according announce announced report reported reports add added
    article hundred hundreds thousand thousands million millions billion tens dozen dozens scores mr mrs ms
    dr three four five six seven eight nine ten eleven twelve outside inside near around within along across behind
    beside however although though people""".split()
)
_IRREGULAR = {
    form: verb
    for verb, forms in {
        "begin": "began begun", "break": "broke broken", "bring": "brought", "build": "built", "burn": "burnt",
        "buy": "bought", "choose": "chose chosen", "come": "came", "drown": "drowned", "fall": "fell fallen",
        "find": "found", "fight": "fought", "flee": "fled", "fly": "flew flown", "give": "gave given",
        "go": "went gone", "hold": "held", "kill": "killings", "lead": "led", "leave": "left", "lose": "lost",
        "meet": "met", "pay": "paid", "rise": "rose risen", "sell": "sold", "send": "sent", "shoot": "shot",
        "sink": "sank sunk", "speak": "spoke spoken", "steal": "stole stolen", "strike": "struck", "take": "took taken",
        "win": "won", "write": "wrote written",
    }.items()
    for form in forms.split()
}  # fmt: skip
_MUTE = 5  # letters from which a last "e" is an ending too: collapse, collapsed
_ENDINGS = ("ations", "ation", "ings", "ing", "edly", "ies", "ied", "ers", "ed", "es", "er", "ly", "s")
_ADDRESS = re.compile(r"(?:https?://|www\.)\S*$", re.IGNORECASE)
_PUBLISHED = re.compile(
    r"\b(?:published|posted|updated|retrieved|accessed)(?: online)?(?: on| at|:)?\s*$", re.IGNORECASE
)
_DASHED = re.compile(r"\s*[—–-]+\s*")
_AFTER_DATELINE = re.compile(r"\s?(?:\([^()\n]{1,40}\)\s?)?(?:[—–]|-{1,2}\s)")
#: What is counted without saying more than that they are people.
GENERIC = frozenset(
    """peopl person participant attend attendee support visitor casualti casualty victim dead death
    men man women woman guest member""".split()
)
#: Dates without days of their own, or with days that only the reader's own day could settle.
_UNDATED = frozenset({"recurring", "vague", "duration"})
_ONE_OF_MANY = frozenset({"year"})  # units in which different persons have different figures
_SPEAKS = re.compile(
    r"(?:,[^,.]{0,60},)?\s+(?:has |have |had )?(?:also )?"
    r"(?:says?|said|tells?|told|adds?|added|announced?|stat(?:es?|ed)|assert(?:s|ed)|claim(?:s|ed)|insist(?:s|ed)|issued|"
    r"den(?:y|ies|ied)|confirm(?:s|ed)|wrote|writes|reported|reports|declared|declares|concluded|thinks|thought)\b"
)
_ELSEWHERE = re.compile(r"\b(?:another|an earlier|a (?:previous|former|later|similar|smaller|second))\b", re.IGNORECASE)
_LED_BY_SPEECH = re.compile(r"\b(?:according to|said|says|told|by)\s+(?:\w+\s+){0,3}$", re.IGNORECASE)
LEADING = frozenset({"killed", "attendance"})  #: kinds of figure by which a short account tells how big its event was
SOMEBODY_ELSE = "others"  #: the subject of what "his accomplices" got
_LIVES = "lives"  # as in "took nine lives"
_OTHERS = re.compile(
    r"\b(?:co-?(?:conspirators?|defendants?|accused)|accomplices?|others|associates|colleagues|brothers|sisters)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Account:
    """One account as it is compared.

    sentences: spans of `text`, in order. mentions: in order; the entity of a name is whatever id stands
    for all its spellings.
    """

    id: str
    text: str
    sentences: Sequence[tuple[int, int]]
    mentions: Sequence[Mention]


@dataclass(frozen=True, slots=True, eq=False)
class Statement:
    """A date or a figure of an account with the words that say what it is about.

    kind: "date" or "number". what: kind of figure (attendance, killed ...), "date" for dates.
    low, high: the value as an interval (see domain.extent). sentence: the span it stands in.
    weights: word or entity -> weight, of length 1 together. content: those words of its own sentence that
    are no names. subject: whose figure it is, "" where unknown. days: the days its sentence names, if any.
    is_lead: whether it is the first of its kind in a short account, so that it needs not say of what: "16 dead".
    is_only: whether a short account counts such things, "mourners", nowhere else.
    is_elsewhere: whether its sentence says that it tells of something else: "in another prison".
    theme: words beside it that most accounts of a small archive use: "the riot of 3 June".
    """

    document: str
    mention: Mention
    kind: str
    what: str
    unit: str
    noun: str
    low: float
    high: float
    sentence: tuple[int, int]
    weights: Mapping[str, float]
    content: frozenset[str] = frozenset()
    subject: str = ""
    days: tuple[float, float] | None = None
    is_lead: bool = False
    is_only: bool = False
    is_elsewhere: bool = False
    theme: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Statements:
    """All statements of some accounts.

    shown: word or entity -> how it is written. affairs: what tells which accounts may be compared.
    """

    all: Sequence[Statement]
    shown: Mapping[str, str]
    affairs: Affairs


def collect(accounts: Iterable[Account], ticket: Ticket) -> Statements:
    """The statements of all accounts, with weights that know how common a word is among them."""
    drafts: list[_Draft] = []
    sentences_with: Counter[str] = Counter()
    shown: dict[str, str] = {}
    affairs = Affairs()
    short: set[str] = set()
    accounts_with: Counter[str] = Counter()
    total = telling = 0
    for account in accounts:
        ticket.report(0, 0)
        if len(account.sentences) <= _BRIEF:
            short.add(account.id)
        affairs.add(account.id, account.mentions, ("@" + m.entity for m in account.mentions if m.entity))
        plain: set[str] = set()
        for sentence, found in _drafts(account, shown):
            total += 1
            plain.update(item.key for item in sentence if not item.is_name)
            sentences_with.update({item.key for item in sentence})
            affairs.names[account.id].update(item.key for item in sentence if item.is_name)
            drafts += found
        if plain:
            accounts_with.update(plain)
            telling += 1
    most = max(_THEME_LEAST, telling / 2)
    theme = {key for key, count in accounts_with.items() if count >= most} if telling <= SMALL else set[str]()
    rarity = {key: math.log((total + 1) / (count + 0.5)) for key, count in sentences_with.items()}
    return Statements(
        _led([draft.finish(rarity, theme if draft.document in short else frozenset()) for draft in drafts], short),
        shown,
        affairs,
    )


def _led(statements: Sequence[Statement], short: Set[str]) -> list[Statement]:
    """The same, of which those know it that lead a short account or are the only ones of their kind in it."""
    times = Counter((statement.document, statement.noun) for statement in statements)
    seen: set[tuple[str, str]] = set()
    found = []
    for statement in statements:
        of = statement.document, statement.what
        if statement.document in short:
            only = bool(statement.noun) and statement.noun not in GENERIC and times[of[0], statement.noun] == 1
            leads = of[1] in LEADING and of not in seen and not statement.is_elsewhere
            statement = replace(statement, is_lead=leads, is_only=only)
        found.append(statement)
        seen.add(of)
    return found


@dataclass(frozen=True, slots=True)
class _Item:
    """A word or a name at a place of the text."""

    start: int
    key: str
    is_name: bool = False


@dataclass(frozen=True, slots=True)
class _Draft:
    """A statement before it is known how rare its words are."""

    document: str
    mention: Mention
    span: tuple[float, float]
    sentence: tuple[int, int]
    here: Sequence[_Item]
    before: Sequence[_Item]
    barriers: Sequence[tuple[int, int]]
    subject: str
    days: tuple[float, float] | None
    has_faint_noun: bool
    is_elsewhere: bool

    def finish(self, rarity: Mapping[str, float], theme: Set[str]) -> Statement:
        value = self.mention.value
        figure = value if isinstance(value, QuantityValue) else None
        kind, unit, noun = (figure.kind, figure.unit, figure.noun) if figure else ("date", "", "")
        if noun == _LIVES:
            kind, unit, noun = "killed", "person", ""
        weights = self._weights(rarity)
        length = math.hypot(*weights.values()) or 1.0
        return Statement(
            self.document,
            self.mention,
            "number" if figure else "date",
            kind,
            stem(unit),
            stem(noun),
            *self.span,
            self.sentence,
            {key: weight / length for key, weight in weights.items()},
            frozenset(item.key for item in self.here if not item.is_name),
            self.subject,
            self.days,
            is_elsewhere=self.is_elsewhere,
            theme=frozenset(self._beside() & theme),
        )

    def _beside(self) -> set[str]:
        """The words before it, or behind it where a sentence begins with it."""
        at = bisect_left([item.start for item in self.here], self.mention.start)
        near = self.here[max(0, at - _BESIDE) : at] or self.here[:_BESIDE]
        return {item.key for item in near if not item.is_name}

    def _weights(self, rarity: Mapping[str, float]) -> dict[str, float]:
        weights: dict[str, float] = {}
        at = bisect_left([item.start for item in self.here], self.mention.start)
        for number, item in enumerate(self.here):
            distance = number - at if number >= at else at - number - 1
            weight = rarity[item.key] / (1 + (distance + self._between(item.start)) / _NEAR)
            if item.key.startswith("@"):
                weight *= _NAME_BONUS
            if self.has_faint_noun and self.mention.start <= item.start < self.mention.end:
                weight *= _OWN_NOUN
            weights[item.key] = max(weights.get(item.key, 0.0), weight)
        for item in self.before:
            weights[item.key] = max(weights.get(item.key, 0.0), _BEFORE * rarity.get(item.key, 0.0))
        return {key: weight for key, weight in weights.items() if weight > 0}

    def _between(self, place: int) -> int:
        """What stands in the way from the value to `place`, in words."""
        low, high = sorted((place, self.mention.start))
        return sum(size for start, size in self.barriers if low < start < high)


def stem(word: str) -> str:
    """A word without the endings of English grammar; good enough to tell that two are of one family.

    >>> stem("attended") == stem("attending"), stem("collapse") == stem("collapsed"), stem("participants")
    (True, True, 'participant')
    """
    word = _IRREGULAR.get(word, word)
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 4:
            return word[: -len(ending)] + ("y" if ending in ("ies", "ied") else "")
    return word[:-1] if word.endswith("e") and len(word) > _MUTE else word


def _drafts(account: Account, shown: dict[str, str]) -> Iterator[tuple[list[_Item], list[_Draft]]]:
    """Each sentence that states something: its words, and its dates and figures."""
    starts = [mention.start for mention in account.mentions]
    last: tuple[int, int] | None = None
    for span in account.sentences:
        found = account.mentions[bisect_left(starts, span[0]) : bisect_left(starts, span[1])]
        stated = [mention for mention in found if mention.label in (DATE, QUANTITY) and mention.value]
        before, last = last, span
        if not stated:
            continue
        here = _items(account.text, span, found, shown)
        near: list[_Item] = []
        if before and len(here) < _SHORT:
            earlier = account.mentions[bisect_left(starts, before[0]) : bisect_left(starts, before[1])]
            near = _items(account.text, before, earlier, shown)
        drafts = []
        elsewhere = _ELSEWHERE.search(account.text, *span) is not None
        stops = [(match.start(), _BREAK) for match in _STOP.finditer(account.text, *span)]
        for mention in stated:
            rivals = [(m.start, _RIVAL) for m in stated if m.label == mention.label and m is not mention]
            noun = _noun(mention)
            faint = stem(noun) in GENERIC or sum(_noun(m) == noun for m in stated) > 1
            value = _comparable(account.text, mention, len(here))
            if value:
                subject = _subject(account.text, span, mention, found)
                barriers = [*stops, *rivals]
                drafts.append(
                    _Draft(
                        account.id, mention, value, span, here, near, barriers, subject, _days(stated), faint, elsewhere
                    )
                )
        if drafts:
            yield here, drafts


def _noun(mention: Mention) -> str:
    return mention.value.noun if isinstance(mention.value, QuantityValue) else mention.label


def _days(stated: Sequence[Mention]) -> tuple[float, float] | None:
    """The days that a sentence names; None where it names none."""
    spans = [
        span
        for mention in stated
        if isinstance(mention.value, DateValue) and mention.value.precision not in _UNDATED
        if (span := extent(mention.value))
    ]
    return (min(low for low, _ in spans), max(high for _, high in spans)) if spans else None


def _items(text: str, span: tuple[int, int], mentions: Sequence[Mention], shown: dict[str, str]) -> list[_Item]:
    """The words that carry meaning and the names of a sentence, in order."""
    items = []
    taken = [span[0]]
    for mention in mentions:
        taken += [max(mention.start, taken[-1]), max(mention.end, taken[-1])]
        if mention.label in NAMES and mention.entity:
            key = "@" + mention.entity
            shown.setdefault(key, " ".join(mention.text.split()))
            items.append(_Item(mention.start, key, is_name=True))
        elif isinstance(mention.value, QuantityValue) and mention.value.noun:
            items += _words(text, mention.start, mention.end, span[0], shown)
    taken.append(max(span[1], taken[-1]))
    for start, end in zip(taken[::2], taken[1::2], strict=True):
        items += _words(text, start, end, span[0], shown)
    return sorted(items, key=lambda item: item.start)[:_LONGEST]


def _words(text: str, start: int, end: int, sentence: int, shown: dict[str, str]) -> Iterator[_Item]:
    for match in WORD.finditer(text, start, end):
        key, word = word_key(match.group())
        if key:
            is_name = match.group()[0].isupper() and match.start() > sentence
            shown.setdefault(key, match.group() if is_name else word)
            yield _Item(match.start(), key, is_name)


@lru_cache(maxsize=65_536)
def word_key(written: str) -> tuple[str, str]:
    """(stem, folded) of a word; empty where it says nothing about the matter."""
    word = fold(written).removesuffix("'s")
    return (stem(word), word) if len(word) > 2 and word not in _STOPS else ("", "")


def _comparable(text: str, mention: Mention, words: int) -> tuple[float, float] | None:
    """The value as an interval; None where it dates the text itself, belongs to an address, or says nothing."""
    value = mention.value
    assert value is not None
    line = text.rfind("\n", 0, mention.start) + 1
    before = text[max(line, mention.start - 200) : mention.start]
    if words < _LEAST or _ADDRESS.search(before):
        return None
    if isinstance(value, DateValue):
        counted = value.precision == "range" and value.resolution.startswith("relative")
        if value.precision in _UNDATED or counted or not value.earliest or not value.latest or words < _STEADY:
            return None
        is_dateline = mention.start - line < 60 and _AFTER_DATELINE.match(text, mention.end)
        if _DASHED.fullmatch(before) or _PUBLISHED.search(before) or is_dateline:
            return None
    span = extent(value)
    return span if span and not all(map(math.isinf, span)) else None


def _subject(text: str, span: tuple[int, int], mention: Mention, found: Sequence[Mention]) -> str:
    """Whose age or sentence it is: the person or the group named last before it, else first after it."""
    value = mention.value
    if not isinstance(value, QuantityValue) or value.unit not in _ONE_OF_MANY:
        return ""
    persons = [(m.start, "@" + m.entity) for m in found if m.label == PERSON and m.entity and not speaks(text, span, m)]
    persons += [(m.start(), SOMEBODY_ELSE) for m in _OTHERS.finditer(text, *span)]
    before = [person for person in persons if person[0] < mention.start]
    return max(before)[1] if before else min(persons)[1] if persons else ""


def speaks(text: str, span: tuple[int, int], person: Mention | Span) -> bool:
    """Whether a person is only named as the one who says it."""
    before = text[max(span[0], person.start - 40) : person.start]
    return bool(_SPEAKS.match(text, person.end) or _LED_BY_SPEECH.search(before))
