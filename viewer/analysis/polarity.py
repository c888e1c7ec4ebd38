"""What one account says and another denies: "it was sabotage" and "sabotage has been ruled out".

Sentences of different accounts are compared where one denies words that the other says, and where what
else they say is alike. Proposed from the texts, never decided: irony and quoted voices are not heard.
"""

from __future__ import annotations

import math
import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from viewer.analysis.affairs import Affairs
from viewer.analysis.statements import WORD, Account, word_key
from viewer.domain.mention import NAMES, Mention
from viewer.domain.ticket import Ticket

_ALIKE = 0.3  # likeness from which two sentences are taken to speak of one thing
_TELLING = 0.06  # ... of which so much must lie in what the one denies
_FIRMLY = 0.1  # the same where somebody denies just that in so many words, or a phrase such as "false flag"
_NEAREST = 0.8  # of the likeness to the likest sentence of the other account, which may be about it rather
_SAME_DENIAL = 0.2  # likeness from which two denials deny one thing
_NAME_BONUS = 1.2
_REACH = 9  # words that a denial reaches
_FEWEST = 2  # words and names that two sentences share at least
_LONGEST = 80  # words of a sentence that are looked at
_COMMON = 120  # sentences with a word, beyond which it finds nobody
_VISITS = 400_000  # pairs looked at; the rarest words first, so that a large archive stays quick
_MOST = 200  # candidates; nobody reads more

_DENYING = r"den(?:y|ies|ied|ying)|rul(?:e|es|ed|ing) out|refut(?:e|es|ed)|exclud(?:e|es|ed)"
_DENIES_NEXT = re.compile(
    rf"\b(?:not|never|no|nor|neither|cannot|{_DENYING}|disput(?:e|es|ed)|reject(?:s|ed)?|dismiss(?:es|ed)?)\b"
    r"|\b\w+n['’]t\b",
    re.IGNORECASE,
)
#: Whoever says it so speaks of what somebody else claims.
_FIRM = re.compile(rf"\b(?:{_DENYING}|no (?:proof|evidence|sign|trace|hint) (?:of|that|for))\b", re.IGNORECASE)
#: Behind these a "not" speaks of what ought to be or may come, not of what was.
_WISHED = re.compile(
    r"\b(?:must|should|shall|would|could|can|may|might|will|let|ought to|do)(?: \w+ly)?\s*$", re.IGNORECASE
)
_CONTRACTED = re.compile(r"(?:must|should|sha|would|could|can|might|wo)n?['’]t$|cannot$", re.IGNORECASE)
_NO_DENIAL = re.compile(
    r"(?:not (?:only|just|merely|even|until|yet known)|no (?:doubt|longer|more|less|fewer|later|matter|one)"
    r"|never before)\b",
    re.IGNORECASE,
)
_DENIES_BEFORE = re.compile(
    r"\b(?:is|are|was|were|be|been|being) (?:ruled out|denied|rejected|dismissed|refuted|excluded|disputed"
    r"|false|untrue|invented|a lie|a myth|a rumou?r)\b",
    re.IGNORECASE,
)
_BORDER = re.compile(
    r"[,;:()—–]|\b(?:but|although|though|while|whereas|because)\b"
    r"|\band (?=(?:it|he|she|they|we|i|there|that|this|was|were|is|are|has|have|had|will|would|says?|\w+ed)\b)",
    re.IGNORECASE,
)


#: Stems of verbs and days that nearly every sentence may have: to deny them denies nothing by itself.
_LIGHT = frozenset(
    word_key(word)[0]
    for word in """take took place come go get give make made know known see seen look think want need mean keep put
    find found become seem happen exist continue remain today tomorrow yesterday year day time way thing question
    matter part""".split()
)


@dataclass(frozen=True, slots=True)
class Voice:
    """One account's sentence. denies: whether it denies what the candidate is about."""

    document: str
    start: int
    end: int
    denies: bool


@dataclass(frozen=True, slots=True)
class Contradiction:
    """The same thing said and denied. value: the words it is about, as one account writes them.

    voices: one for each account, in order of the accounts. words: what else they share, most telling
    first. confidence: 0..1.
    """

    value: str
    voices: tuple[Voice, ...]
    words: tuple[str, ...]
    confidence: float


@dataclass(frozen=True, slots=True)
class _Word:
    start: int
    end: int
    key: str
    is_name: bool
    denied: bool


@dataclass(frozen=True, slots=True, eq=False)
class _Sentence:
    """denied: keys of plain words that only stand denied. said: of those that stand undenied."""

    document: str
    start: int
    end: int
    text: str
    words: tuple[_Word, ...]
    denied: frozenset[str]
    said: frozenset[str]

    @property
    def is_firm(self) -> bool:
        """Whether it speaks of what somebody else claims."""
        return _FIRM.search(self.text) is not None

    def pairs(self, *, denied: bool) -> frozenset[tuple[str, str]]:
        """Plain words that stand side by side, such as "false flag", both denied or both not."""
        return frozenset(
            (a.key, b.key)
            for a, b in pairwise(self.words)
            if a.denied == b.denied == denied and not (a.is_name or b.is_name) and b.start - a.end == 1
        )


def _sentence(account: Account, start: int, end: int, words: tuple[_Word, ...]) -> _Sentence:
    plain = [word for word in words if not word.is_name]
    said = frozenset(word.key for word in plain if not word.denied)
    denied = frozenset(word.key for word in plain if word.denied) - said
    return _Sentence(account.id, start, end, account.text[start:end], words, denied, said)


@dataclass(slots=True)
class Polarity:
    """Reads accounts one after the other, then compares. `reading` passes them on as they come."""

    _sentences: list[_Sentence] = field(default_factory=list)
    _affairs: Affairs = field(default_factory=Affairs)

    def reading(self, accounts: Iterable[Account]) -> Iterator[Account]:
        """The same accounts, read on the way."""
        for account in accounts:
            names = [mention for mention in account.mentions if mention.entity]
            named = {f"@{mention.entity}" for mention in names}
            named.update(word_key(word)[0] for mention in names for word in WORD.findall(mention.text))
            starts = [mention.start for mention in account.mentions]
            for start, end in account.sentences:
                found = account.mentions[bisect_left(starts, start) : bisect_left(starts, end)]
                words = tuple(_words(account.text, start, end, found))[:_LONGEST]
                if len(words) >= _FEWEST:
                    self._sentences.append(_sentence(account, start, end, words))
                    named.update(word.key for word in words if word.is_name)
            self._affairs.add(account.id, account.mentions, named)
            yield account

    def find(self, ticket: Ticket | None = None) -> list[Contradiction]:
        """What is said and denied in what was read, likeliest first. Raises Cancelled."""
        ticket = ticket or Ticket()
        weights = _weights(self._sentences)
        order = {id(sentence): number for number, sentence in enumerate(self._sentences)}
        together = self._affairs.together()
        links = [
            (likeness, denial, said)
            for likeness, denial, said in _links(self._sentences, weights, ticket)
            if together(denial.document, said.document)
        ]
        links.sort(key=lambda link: -link[0])
        return list(_groups(links, weights, order))[:_MOST]


_Weights = Mapping[int, Mapping[str, float]]
_Link = tuple[float, "_Sentence", "_Sentence"]  # likeness, who denies, who says


def _words(text: str, start: int, end: int, mentions: Sequence[Mention]) -> Iterator[_Word]:
    scopes = list(_scopes(text, start, end))
    denials = [
        match.span() for rule in (_DENIES_BEFORE, _DENIES_NEXT, _FIRM) for match in rule.finditer(text, start, end)
    ]
    names = [mention for mention in mentions if mention.label in NAMES and mention.entity]
    for mention in names:
        yield _Word(mention.start, mention.end, f"@{mention.entity}", True, False)
    for match in WORD.finditer(text, start, end):
        key = word_key(match.group())[0]
        if key and not any(name.start < match.end() and match.start() < name.end for name in names):
            if any(first <= match.start() < last for first, last in denials):
                continue
            denied = sum(first <= match.start() < last for first, last in scopes) % 2 == 1
            is_name = match.group()[0].isupper() and match.start() > start
            yield _Word(match.start(), match.end(), key, is_name, denied and not is_name)


def _scopes(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The spans that a denial reaches; what lies in two of them is said again."""
    passive = [match.span() for match in _DENIES_BEFORE.finditer(text, start, end)]
    for first, _ in passive:
        borders = [match.end() for match in _BORDER.finditer(text, start, first)]
        yield borders[-1] if borders else start, first
    for match in _DENIES_NEXT.finditer(text, start, end):
        if _NO_DENIAL.match(text, match.start()) or any(a <= match.start() < b for a, b in passive):
            continue
        if _CONTRACTED.fullmatch(match.group()) or _WISHED.search(text[max(start, match.start() - 25) : match.start()]):
            continue
        border = _BORDER.search(text, match.end(), end)
        stop = border.start() if border else end
        reached = [word.end() for word in WORD.finditer(text, match.end(), stop)][:_REACH]
        yield match.end(), reached[-1] if reached else match.end()


def _weights(sentences: Sequence[_Sentence]) -> dict[int, dict[str, float]]:
    """Sentence -> its words, the rarer the heavier, of length 1 together."""
    with_word: Counter[str] = Counter()
    for sentence in sentences:
        with_word.update({word.key for word in sentence.words})
    found = {}
    for sentence in sentences:
        weights = {
            word.key: math.log((len(sentences) + 1) / (with_word[word.key] + 0.5))
            * (_NAME_BONUS if word.is_name else 1)
            for word in sentence.words
        }
        length = math.hypot(*weights.values()) or 1.0
        found[id(sentence)] = {key: weight / length for key, weight in weights.items()}
    return found


def _links(sentences: Sequence[_Sentence], weights: _Weights, ticket: Ticket) -> Iterator[_Link]:
    saying: dict[str, list[_Sentence]] = defaultdict(list)
    nearest = _nearest(sentences, weights)
    for sentence in sentences:
        for key in sentence.said:
            saying[key].append(sentence)
    visits = 0
    for sentence in sorted(sentences, key=lambda each: min((len(saying[key]) for key in each.denied), default=0)):
        ticket.report(0, 0)
        if visits > _VISITS:
            return
        near = {
            id(other): other
            for key in sentence.denied
            if len(saying[key]) <= _COMMON
            for other in saying[key]
            if other.document != sentence.document
        }
        visits += len(near)
        for other in near.values():
            likeness = _likeness(sentence, other, weights)
            if likeness and (_names_it(sentence, other, weights) or nearest(sentence, other, likeness)):
                yield likeness, sentence, other


def _likeness(denial: _Sentence, other: _Sentence, weights: _Weights) -> float:
    """How alike two sentences are of which one denies what the other says; 0 where they are not."""
    a, b = weights[id(denial)], weights[id(other)]
    shared = {key: a[key] * b[key] for key in a.keys() & b.keys()}
    apart = (denial.denied & other.said) - _LIGHT
    likeness, telling = sum(shared.values()), sum(shared[key] for key in apart)
    if telling <= sum(shared[key] for key in denial.denied & other.denied):
        return 0.0  # both deny it, rather
    if telling >= _FIRMLY and _names_it(denial, other, weights):
        return likeness
    return likeness if likeness >= _ALIKE and telling >= _TELLING and len(shared) >= _FEWEST else 0.0


def _names_it(denial: _Sentence, other: _Sentence, weights: _Weights) -> bool:
    """Whether somebody denies just what the other says in so many words, or both use a phrase such as "false flag"."""
    phrases = denial.pairs(denied=True) & other.pairs(denied=False)
    if any(not set(phrase) & _LIGHT for phrase in phrases):
        return True
    return denial.is_firm and denial.denied <= other.said


def _nearest(sentences: Sequence[_Sentence], weights: _Weights) -> Callable[[_Sentence, _Sentence, float], bool]:
    """Says whether two sentences so alike are about as alike as any two of their accounts that one of them is in."""
    of: dict[str, list[_Sentence]] = defaultdict(list)
    for sentence in sentences:
        of[sentence.document].append(sentence)
    known: dict[tuple[int, str], float] = {}

    def best(sentence: _Sentence, document: str) -> float:
        place = id(sentence), document
        if place not in known:
            known[place] = max(_product(weights, sentence, other) for other in of[document])
        return known[place]

    def ask(a: _Sentence, b: _Sentence, likeness: float) -> bool:
        return likeness >= _NEAREST * max(best(a, b.document), best(b, a.document))

    return ask


def _groups(links: Sequence[_Link], weights: _Weights, order: Mapping[int, int]) -> Iterator[Contradiction]:
    """Each sentence in one group: who denies, who says it, and who denies it too."""
    used: set[int] = set()
    for likeness, denial, said in links:
        if id(denial) in used or id(said) in used:
            continue
        about = denial.denied & said.said
        members = {denial.document: (denial, True), said.document: (said, False)}
        for _, other_denial, other in links:
            for sentence, denies in ((other, False), (other_denial, True)):
                held = sentence.denied if denies else sentence.said
                if id(sentence) in used or sentence.document in members or not about & held:
                    continue
                if _product(weights, sentence, denial) >= _SAME_DENIAL or _product(weights, sentence, said) >= _ALIKE:
                    members[sentence.document] = (sentence, denies)
        used |= {id(sentence) for sentence, _ in members.values()}
        voices = sorted(members.values(), key=lambda member: order[id(member[0])])
        heavy = sorted(about, key=lambda key: -weights[id(denial)][key])
        yield Contradiction(
            _value(denial, about),
            tuple(Voice(s.document, s.start, s.end, denies) for s, denies in voices),
            tuple(_shared(denial, said, weights, heavy[:1])),
            round(min(0.9, 0.3 + likeness / 2), 2),
        )


def _product(weights: _Weights, a: _Sentence, b: _Sentence) -> float:
    few, many = weights[id(a)], weights[id(b)]
    return sum(weight * many[key] for key, weight in few.items() if key in many)


def _value(sentence: _Sentence, about: Collection[str]) -> str:
    """The denied words as written, from the first to the last."""
    inside = [word for word in sentence.words if word.key in about]
    first, last = min(word.start for word in inside), max(word.end for word in inside)
    return " ".join(sentence.text[first - sentence.start : last - sentence.start].split())


def _shared(a: _Sentence, b: _Sentence, weights: _Weights, first: Sequence[str]) -> Iterator[str]:
    """The words that both share as written, most telling first."""
    both = weights[id(a)].keys() & weights[id(b)].keys()
    written = {word.key: a.text[word.start - a.start : word.end - a.start] for word in a.words}
    for key in sorted(both, key=lambda key: (key not in first, -weights[id(a)][key] * weights[id(b)][key])):
        yield " ".join(written[key].split())
