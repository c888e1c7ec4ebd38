"""Questions of fact that accounts answer with values: proposed from the texts, never decided.

Two statements of different accounts are compared where they are of one kind and unit and their
surroundings are alike; those that belong to one question become one candidate with every account's
passage, whether the values agree or cannot both hold.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from heapq import heapify, heappop, heappush
from itertools import combinations, count, permutations

from viewer.analysis.affairs import Affairs
from viewer.analysis.statements import GENERIC, SOMEBODY_ELSE, Account, Statement, Statements, collect
from viewer.domain.date import show
from viewer.domain.mention import DateValue, QuantityValue
from viewer.domain.ticket import Ticket

__all__ = ["Account", "Candidate", "Statement", "find"]

_CLASH = 0.2  # likeness from which values that cannot both hold are worth a look
_ACCORD = 0.2  # the same for values that agree
_SURE = 0.33  # likeness from which two words in common are enough for two dates to clash
_FAINT = 0.1  # likeness from which an account is taken to give the other one's value too
_SAME_KIND = 0.15  # likeness that a telling kind of figure, such as attendance, is worth by itself
_LEADS = 0.1  # the same for figures that each lead a short account
_COUNTS = 0.08  # the same for figures of what both count nowhere else, such as mourners
_THEME = 0.15  # the same for two dates beside what all accounts are about: "the riot of 3 June"
_GOVERNS = 0.22  # likeness by one rare word beside both, such as "built", that is enough for two dates
_OTHER_DAY = 0.6  # share of the likeness that is left to figures of different days or places
_BEST_SHARE = 0.75  # of the best partner in the other account; what is less alike is about something else
_SHARP_SHARE = 0.6  # of an account's likeliest passage; of those, the one with the sharpest value is shown
_VISITS = 400_000  # pairs looked at; the rarest words first, so that a large archive stays quick
_TELLING = frozenset({"attendance", "killed", "sentence", "age"})
#: Kinds that the analyser tells apart by a word nearby, and not every sentence has one.
_COMPATIBLE = ({"people", "count", "attendance"}, {"sentence", "duration"})
_LOOSE_UNITS = frozenset({"percent", "usd", "eur", "gbp"})
_VAGUE = GENERIC | {""}
_MOST = 1000  # candidates; nobody reads more
_TOPICS = 3  # words that a question names
_WORDS = 4  # words that a reason names
_ANSWERS = 3  # values that a question names
_NOW = re.compile(r"(?:now|today|tonight|this|the (?:day|week|month|year|evening|morning)$)\b", re.IGNORECASE)
_NAMES = {"people": "People", "killed": "Killed", "share": "Share", "money": "Sum", "measure": "Measure"}


@dataclass(frozen=True, slots=True)
class Candidate:
    """A question of fact with every account's passage.

    statements: one for each account and value, in order of the accounts. repeats: further places that
    say the same. conflicting: some values cannot both hold. confidence: 0..1, how likely it is one question.
    words: what the passages share, most telling first.
    """

    question: str
    kind: str
    subject: str
    unit: str
    statements: tuple[Statement, ...]
    repeats: tuple[Statement, ...]
    words: tuple[str, ...]
    confidence: float
    conflicting: bool


def find(accounts: Iterable[Account], ticket: Ticket | None = None) -> list[Candidate]:
    """Candidates, conflicts first, then the likeliest first. Raises Cancelled."""
    ticket = ticket or Ticket()
    stated = collect(accounts, ticket)
    links = _linked(_sharpest(stated.all), stated.affairs, ticket)
    order = {id(statement): number for number, statement in enumerate(stated.all)}
    found = [_candidate(group, stated, order) for group in _groups(links)]
    return sorted(found, key=lambda c: (not c.conflicting, -c.confidence, c.question))[:_MOST]


@dataclass(frozen=True, slots=True, eq=False)
class _Link:
    """Two statements of different accounts about one thing; likeness 0..1."""

    a: Statement
    b: Statement
    likeness: float
    clash: bool

    @property
    def ends(self) -> tuple[Statement, Statement]:
        return self.a, self.b


@dataclass(frozen=True, slots=True)
class _Group:
    members: tuple[Statement, ...]
    links: tuple[_Link, ...]


def _sharpest(statements: Sequence[Statement]) -> list[Statement]:
    """Without figures that the same account gives more exactly: "Thousands march" above "some 9,000 marched"."""
    alike: dict[tuple[str, str, str], list[Statement]] = defaultdict(list)
    for statement in statements:
        if statement.kind == "number" and statement.what in _TELLING:
            alike[statement.document, statement.what, statement.unit].append(statement)
    rough = {
        id(a)
        for same in alike.values()
        for a, b in permutations(same, 2)
        if a.low <= b.low and b.high <= a.high and a.high - a.low > 2 * (b.high - b.low)
        if _product(a.weights, b.weights) >= _FAINT
    }
    return [statement for statement in statements if id(statement) not in rough]


def _linked(statements: Sequence[Statement], affairs: Affairs, ticket: Ticket) -> list[_Link]:
    links = []
    together = affairs.together()
    for number, (a, b) in enumerate(_near(statements)):
        if number % 10_000 == 0:
            ticket.report(0, 0)
        link = compare(a, b)
        if link and together(a.document, b.document):
            links.append(link)
    return _best(links)


def _product(a: Mapping[str, float], b: Mapping[str, float]) -> float:
    few, many = (a, b) if len(a) < len(b) else (b, a)
    return sum(weight * many[word] for word, weight in few.items() if word in many)


def _near(statements: Sequence[Statement]) -> Iterator[tuple[Statement, Statement]]:
    """Pairs of comparable statements of different accounts that share a word, those with rare words first."""
    holders: dict[tuple[str, str, str], list[int]] = defaultdict(list)
    for number, statement in enumerate(statements):
        for word in statement.weights:
            holders[statement.kind, statement.unit, word].append(number)
    seen: set[tuple[int, int]] = set()
    visits = 0
    for numbers in sorted(holders.values(), key=len):
        visits += len(numbers) * (len(numbers) - 1) // 2
        if visits > _VISITS:
            return
        for pair in combinations(numbers, 2):
            if pair not in seen:
                seen.add(pair)
                a, b = statements[pair[0]], statements[pair[1]]
                if a.document != b.document:
                    yield a, b


def compare(a: Statement, b: Statement) -> _Link | None:
    """How two statements of different accounts belong together; None where they do not, or not visibly.

    Only what is of one unit and about one subject is compared, and the same from both sides.
    """
    if a.unit != b.unit or not _same_subject(a, b):
        return None
    few, many = (a.weights, b.weights) if len(a.weights) < len(b.weights) else (b.weights, a.weights)
    shared = [weight * many[word] for word, weight in few.items() if word in many]
    telling = a.what == b.what and a.what in _TELLING
    clash = a.high < b.low or b.high < a.low
    leads = telling and a.is_lead and b.is_lead
    same = a.is_only and b.is_only and a.noun == b.noun
    theme = a.kind == "date" and not a.theme.isdisjoint(b.theme)
    governed = a.kind == "date" and sum(shared) >= _GOVERNS and not a.content.isdisjoint(b.content)
    if len(shared) < (
        0 if leads else 1 if telling or same or governed or theme else 3 if a.unit in _LOOSE_UNITS else 2
    ):
        return None
    if clash and a.kind == "date" and not theme and len(shared) == 2 and sum(shared) < _SURE:
        return None
    if a.kind == "date" and a.content.isdisjoint(b.content):
        return None  # one name alone is no event
    likeness = sum(shared) + _SAME_KIND * telling + _LEADS * leads + _COUNTS * same + _THEME * theme
    if a.kind == "number" and a.days and b.days and (a.days[1] < b.days[0] or b.days[1] < a.days[0]):
        likeness *= _OTHER_DAY
    if telling and a.is_elsewhere != b.is_elsewhere:
        likeness *= _OTHER_DAY
    if likeness < (_CLASH if clash else _FAINT) or (clash and (_is_guess(a, b) or _is_own_day(a) or _is_own_day(b))):
        return None
    return _Link(a, b, min(likeness, 1.0), clash)


def _same_subject(a: Statement, b: Statement) -> bool:
    """Whether the values can be about one thing: kinds that go together, the same persons."""
    if a.what != b.what and not any({a.what, b.what} <= kinds for kinds in _COMPATIBLE):
        return False
    if a.unit == "person" and a.noun != b.noun and a.noun not in _VAGUE and b.noun not in _VAGUE:
        return False
    if SOMEBODY_ELSE in (a.subject, b.subject):
        return a.subject == b.subject
    return not a.subject or not b.subject or a.subject == b.subject


def _is_guess(a: Statement, b: Statement) -> bool:
    """Whether "today" or "Thursday" misses the other day by one, which writers do not keep apart."""
    values = (a.mention.value, b.mention.value)
    counted = any(isinstance(v, DateValue) and v.resolution.startswith("relative") for v in values)
    return counted and max(a.low - b.high, b.low - a.high) <= 1


def _is_own_day(statement: Statement) -> bool:
    """Whether it is a "today" or "this year": every account has its own, and they say nothing of one another."""
    value = statement.mention.value
    if not isinstance(value, DateValue) or not value.anchor or value.resolution == "explicit":
        return False
    return bool(_NOW.match(statement.mention.text))


def _best(links: Sequence[_Link]) -> list[_Link]:
    """Without links that are weak beside another of the same statement into the same account.

    So an account that also gives the other one's value does not conflict with it.
    """
    best: dict[tuple[int, str], float] = defaultdict(float)
    accord: dict[tuple[int, str], float] = defaultdict(float)
    for link in links:
        for one, other in (link.ends, link.ends[::-1]):
            place = id(one), other.document
            best[place] = max(best[place], link.likeness)
            if not link.clash:
                accord[place] = max(accord[place], link.likeness)
    kept = []
    for link in links:
        places = (id(link.a), link.b.document), (id(link.b), link.a.document)
        weak = link.likeness < _BEST_SHARE * max(best[place] for place in places)
        answered = link.clash and max(accord[place] for place in places) >= _BEST_SHARE * link.likeness
        if not weak and not answered and link.likeness >= _ACCORD:
            kept.append(link)
    return kept


def _groups(links: Sequence[_Link]) -> Iterator[_Group]:
    """Links that answer one question, each statement in one group.

    A group grows from its strongest link by what is linked to either end, then by what agrees with a
    member. It does not grow on through conflicts, or everything would end up in one.
    """
    of: dict[int, list[_Link]] = defaultdict(list)
    for link in links:
        for statement in link.ends:
            of[id(statement)].append(link)
    used: set[int] = set()
    for seed in sorted(links, key=lambda link: (not link.clash, -link.likeness)):
        if any(id(statement) in used for statement in seed.ends):
            continue
        members = _grown(seed, of, used)
        used |= set(members)
        inside = {id(link): link for member in members for link in of[member] if _is_inside(link, members)}
        yield _Group(tuple(members.values()), tuple(inside.values()))


def _grown(seed: _Link, of: Mapping[int, Sequence[_Link]], used: Set[int]) -> dict[int, Statement]:
    """The statements of one group by identity. An account that gives two values answers two questions,
    so only its likelier one comes in."""
    members = {id(statement): statement for statement in seed.ends}
    first = set(members)
    number = count()  # so that links of one likeness come in the order found, and are never compared
    waiting = [(-link.likeness, next(number), statement, link) for statement in seed.ends for link in of[id(statement)]]
    heapify(waiting)
    while waiting:
        _, _, statement, link = heappop(waiting)
        other = link.b if link.a is statement else link.a
        if id(other) in used or id(other) in members or (link.clash and id(statement) not in first):
            continue
        if any(m.document == other.document and not _meet(m, other) for m in members.values()):
            continue
        members[id(other)] = other
        for following in of[id(other)]:
            heappush(waiting, (-following.likeness, next(number), other, following))
    return members


def _is_inside(link: _Link, members: Mapping[int, Statement]) -> bool:
    return id(link.a) in members and id(link.b) in members


def _candidate(group: _Group, stated: Statements, order: Mapping[int, int]) -> Candidate:
    strength: dict[int, float] = defaultdict(float)
    for link in group.links:
        for statement in link.ends:
            strength[id(statement)] = max(strength[id(statement)], link.likeness)
    shown: list[Statement] = []
    repeats: list[Statement] = []
    for document in dict.fromkeys(s.document for s in group.members):
        same = [s for s in group.members if s.document == document]
        enough = _SHARP_SHARE * max(strength[id(s)] for s in same)
        best = min((s for s in same if strength[id(s)] >= enough), key=lambda s: (s.high - s.low, -strength[id(s)]))
        shown.append(best)
        repeats += [s for s in same if s is not best]
    clashes = [link for link in group.links if link.clash]
    likeness = max(link.likeness for link in clashes or group.links)
    words = _shared_words(group.links, stated.shown)
    first = max(shown, key=lambda s: (s.what in _TELLING, strength[id(s)]))
    shown.sort(key=lambda s: order[id(s)])
    value = first.mention.value
    return Candidate(
        _question(first, shown, words),
        first.kind,
        "",
        value.unit if isinstance(value, QuantityValue) else "",
        tuple(shown),
        tuple(sorted(repeats, key=lambda s: order[id(s)])),
        tuple(words[:_WORDS]),
        round(min(0.95, 0.3 + likeness), 2),
        bool(clashes),
    )


def _meet(a: Statement, b: Statement) -> bool:
    return a.low <= b.high and b.low <= a.high


def _shared_words(links: Sequence[_Link], shown: Mapping[str, str]) -> list[str]:
    """What the passages have in common beside what they count: the most telling word, then names and words."""
    weights: dict[str, float] = defaultdict(float)
    plain: dict[str, float] = defaultdict(float)
    for link in links:
        for word, weight in link.a.weights.items():
            if word in link.b.weights and word not in (link.a.noun, link.b.noun):
                weights[word] += weight * link.b.weights[word]
                if word in link.a.content and word in link.b.content:
                    plain[word] = weights[word]
    telling = max(plain, key=lambda word: plain[word], default="")
    words: dict[str, str] = {}
    for key in sorted(weights, key=lambda key: (key != telling, -weights[key], key)):
        word = words.setdefault(shown[key].casefold(), shown[key])
        if shown[key][0].isupper() > word[0].isupper():
            words[shown[key].casefold()] = shown[key]
    return list(words.values())


def _question(first: Statement, shown: Sequence[Statement], words: Sequence[str]) -> str:
    """What is asked, the answers, what about: "Attendance: some 25,000 / up to 100,000 — rally, Paris"."""
    answers = list(dict.fromkeys(_answer(statement) for statement in _apart(shown)))
    told = " / ".join(answers[:_ANSWERS]) + (" …" if len(answers) > _ANSWERS else "")
    about = f" — {', '.join(words[:_TOPICS])}" if words else ""
    return f"{_asked(first)}: {told}{about}"


def _asked(statement: Statement) -> str:
    value = statement.mention.value
    counted = value.noun if isinstance(value, QuantityValue) and statement.noun not in _VAGUE else ""
    name = (counted if statement.what in ("count", "people") else "") or _NAMES.get(statement.what, statement.what)
    return name[:1].upper() + name[1:]


def _apart(shown: Sequence[Statement]) -> list[Statement]:
    """One statement for each group of values that meet, the sharpest, smallest first."""
    chosen: list[Statement] = []
    for statement in sorted(shown, key=lambda s: s.high - s.low):
        if not any(_meet(statement, other) for other in chosen):
            chosen.append(statement)
    return sorted(chosen, key=lambda s: s.low)


def _answer(statement: Statement) -> str:
    """The value as written, without what is counted; a date that hangs on another as the day it means."""
    value, words = statement.mention.value, " ".join(statement.mention.text.split())
    if isinstance(value, DateValue) and value.resolution != "explicit" and value.edtf:
        return show(value.edtf)
    if isinstance(value, QuantityValue) and value.noun:
        figure = words.removesuffix(value.noun).rstrip()
        if figure.endswith(" of") or figure[-1:].isdigit() or figure.isalpha():
            return figure.removesuffix(" of") or words
    return words
