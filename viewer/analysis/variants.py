"""Proposes which written forms name one and the same: spellings, short forms, last names, other names.

Proposals are never acted on by themselves, except those that `certain` calls safe. Names are compared
only where they share a key, so the work grows with their number and not with its square.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations, product

from viewer.analysis.gazetteer import gazetteer
from viewer.domain.mention import ORG, PERSON, PLACE
from viewer.domain.romanisation import word_key
from viewer.domain.spelling import plain
from viewer.domain.text import fold

SAME_FORM = "same form: only case, accents, “the” or a possessive differ"
LAST_NAME_HERE = "last name of the only full name in this document"
IN_BRACKETS = "short form given in brackets in the text"
SIDE_BY_SIDE = "written side by side as one in the text"
COUNTRY = "two names of one country"
INITIALS = "initials of the longer name"
SAME_SOUND = "same sound: usual spellings of one name in Latin letters"
LAST_NAME = "last name of the only full name"
LAST_NAME_OF_SEVERAL = "last name of one of several full names"
PART_OF_NAME = "same last name; the rest is part of the longer name"
FIRST_NAME = "first name of the only full name that begins so"
PART_OF_BODY = "the longer name without its first or last words"
OTHER_ORDER = "the same words in another order"
INITIAL = "same name, with an initial in one of them"
WITH_COUNTRY = "short form with the name of the country"
PLURAL = "short form with a plural or possessive s"
GENERIC = "only a general word differs, such as “organisation”"
OF_COUNTRY = "only the country word differs"
NEAR = "one letter differs"

_BUCKET = 60  # more names than this under one key say nothing
_SEVERAL = 5  # how many full names are offered for one last name
_SURE_SOUND = 5  # letters; shorter keys collide
_NEAR_FROM, _NEAR_TO = 7, 40  # letters
_SMALL = frozenset("of the for and de la du des in on to e i".split())
_GENERIC = frozenset(
    "organization organisation group movement party affairs council agency office international".split()
)
_SAME = {"internal": "interior", "exterior": "foreign", "defense": "defence", "labor": "labour"}
_POSSESSIVE = re.compile(r"'s?$")  # also inside a name: "Teachers' Union"
_SHORT = re.compile(r"[A-Z][A-Za-z]{0,2}[A-Z]{1,6}")
_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*\.?")


@dataclass(frozen=True, slots=True)
class Name:
    """A form to compare. key: the caller's own; documents: ids of the documents that use the form."""

    key: str
    label: str
    text: str
    documents: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Link:
    """Two names that may be one. reason: a short clause for people; confidence: 0..1."""

    a_key: str
    b_key: str
    reason: str
    confidence: float


def certain(link: Link) -> bool:
    """Whether the link may be made without asking."""
    return link.reason in (SAME_FORM, LAST_NAME_HERE)


def within_document(names: Sequence[Name]) -> list[Link]:
    """Last names tied to the only full name of one document; `names` are that document's.

    A last name that also occurs inside another person's name is left alone.
    """
    forms = [_Form(name) for name in names if name.label == PERSON]
    holders: dict[str, list[_Form]] = defaultdict(list)
    for full in forms:
        if len(full.words) > 1:
            for word in set(full.words):
                holders[word].append(full)
    links = []
    for form in forms:
        if len(form.words) == 1:
            full_names = {full.plain: full for full in holders[form.words[0]]}
            if len(full_names) == 1 and (full := next(iter(full_names.values()))).words[-1] == form.words[0]:
                links.append(Link(full.key, form.key, LAST_NAME_HERE, 0.95))
    return links


def propose(names: Sequence[Name], pairs: Collection[tuple[str, str]] = ()) -> list[Link]:
    """Links between `names`, the surest first; at most one for two names.

    pairs: (long form, short form) as the documents explain them, see names.short_forms.
    Names are linked only under one label, and never two different countries.
    """
    links = _Links()
    forms = _distinct([_Form(name) for name in names], links)
    short = [form for form in forms if form.is_short]
    spelt_out = [form for form in forms if not form.is_short]
    _explained(forms, pairs, links)
    _countries(forms, links)
    _short_forms(short, spelt_out, links)
    _sounds(spelt_out, links)
    _organisations([form for form in spelt_out if form.label == ORG], links)
    _parts_of_bodies([form for form in forms if form.label == ORG], links)
    _places([form for form in spelt_out if form.label == PLACE], links)
    _persons([form for form in spelt_out if form.label == PERSON], links)
    _near(spelt_out, links)
    return links.sorted()


class _Form:
    """A name prepared for comparing."""

    __slots__ = ("country", "documents", "is_short", "key", "keys", "label", "plain", "text", "words")

    def __init__(self, name: Name) -> None:
        self.key, self.label, self.documents = name.key, name.label, name.documents
        self.text = name.text.strip()
        self.plain = plain(self.text)
        found = [_POSSESSIVE.sub("", w) for w in _WORD.findall(self.plain.replace("-", " ")) if w not in _SMALL]
        self.words = tuple(found) or (self.plain,)
        self.keys = tuple(word_key(word) for word in self.words)
        self.is_short = (
            _SHORT.fullmatch(self.text.removesuffix("s").replace(".", "")) is not None and name.label != PERSON
        )
        self.country = gazetteer().country(self.plain) if name.label == PLACE else None


class _Links:
    """The best link for each two names."""

    def __init__(self) -> None:
        self._best: dict[tuple[str, str], Link] = {}

    def add(self, a: _Form, b: _Form, reason: str, confidence: float) -> None:
        if a.key == b.key or (a.country and b.country and a.country != b.country):
            return
        pair = (a.key, b.key) if a.key < b.key else (b.key, a.key)
        if pair not in self._best or self._best[pair].confidence < confidence:
            self._best[pair] = Link(a.key, b.key, reason, confidence)

    def star(self, forms: Sequence[_Form], reason: str, confidence: float) -> None:
        """Links all to the one that most documents use."""
        hub = max(forms, key=lambda form: (len(form.documents), len(form.text)))
        for form in forms:
            self.add(hub, form, reason, confidence)

    def sorted(self) -> list[Link]:
        return sorted(self._best.values(), key=lambda link: (-link.confidence, link.a_key, link.b_key))


def _buckets(items: Iterable[tuple[Hashable, _Form]]) -> Iterator[list[_Form]]:
    """The forms that share a key, where there are at least two and not too many."""
    buckets: dict[Hashable, list[_Form]] = defaultdict(list)
    for key, form in items:
        buckets[key].append(form)
    return (bucket for bucket in buckets.values() if 2 <= len(bucket) <= _BUCKET)


def _distinct(forms: Iterable[_Form], links: _Links) -> list[_Form]:
    """One form for each folded form and label; the others are linked to it."""
    same: dict[tuple[str, str], list[_Form]] = defaultdict(list)
    for form in forms:
        same[form.label, form.plain].append(form)
    for bucket in same.values():
        links.star(bucket, SAME_FORM, 0.99)
    return [max(bucket, key=lambda form: (len(form.documents), len(form.text))) for bucket in same.values()]


def _explained(forms: Sequence[_Form], pairs: Iterable[tuple[str, str]], links: _Links) -> None:
    by_plain: dict[str, list[_Form]] = defaultdict(list)
    for form in forms:
        by_plain[form.plain].append(form)
    explained: dict[str, dict[str, str]] = defaultdict(dict)
    for long, short in pairs:
        side_by_side = _SHORT.fullmatch(long) is not None
        explained[plain(long)][plain(short)] = SIDE_BY_SIDE if side_by_side else IN_BRACKETS
    for long, shorts in explained.items():
        meant = by_plain.get(long, [])
        for short, reason in shorts.items():
            for a, b in product(meant, by_plain.get(short, [])):
                if a.label == b.label:
                    links.add(a, b, reason, 0.97 if reason == IN_BRACKETS else 0.9)
        named = [form for short in shorts for form in by_plain.get(short, []) if form.label == ORG]
        if not meant and len(named) > 1:
            links.star(named[:_BUCKET], IN_BRACKETS, 0.9)


def _countries(forms: Iterable[_Form], links: _Links) -> None:
    for bucket in _buckets((form.country, form) for form in forms if form.country):
        links.star(bucket, COUNTRY, 0.98)


def _short_forms(short: Sequence[_Form], spelt_out: Sequence[_Form], links: _Links) -> None:
    by_letters = {(form.label, form.plain): form for form in short}
    for form in short:
        if form.text.endswith("s") and (whole := by_letters.get((form.label, form.plain.removesuffix("s")))):
            links.add(whole, form, PLURAL, 0.9)
    by_capitals = {(form.label, _capitals(form)): form for form in short if any(map(str.islower, form.text[:-1]))}
    longer: dict[_Form, list[_Form]] = defaultdict(list)
    for form in spelt_out:
        for letters in _initials(form):
            if found := by_letters.get((form.label, letters)):
                longer[found].append(form)
            if (found := by_capitals.get((form.label, letters))) and _begins_with_parts(form, found):
                longer[found].append(form)
        first, _, rest = form.plain.partition(" ")
        if rest and gazetteer().country(rest) and (found := by_letters.get((form.label, first))):
            links.add(found, form, WITH_COUNTRY, 0.9)
    for form, spelt in longer.items():
        sure = 0.85 if len({full.keys for full in spelt}) == 1 else 0.7
        for full in spelt[:_BUCKET]:
            links.add(full, form, INITIALS, sure if len(form.plain) > 2 else 0.6)


def _capitals(form: _Form) -> str:
    return "".join(filter(str.isupper, form.text)).lower()


def _begins_with_parts(form: _Form, short: _Form) -> bool:
    """Whether the words of a name begin with the parts of a short form: "MarPF" for "Maritime Popular Front"."""
    parts = re.findall(r"[A-Z][a-z]*", short.text.removesuffix("s"))
    return all(word.startswith(part.lower()) for word, part in zip(form.words, parts, strict=False))


def _initials(form: _Form) -> set[str]:
    """What the name may be shortened to, with and without small words and parts after a hyphen."""
    words = [word.removesuffix("'s") for word in fold(form.text).split()]
    if not 2 <= len(words) <= 12:
        return set()
    loud = [word.isupper() and len(word) <= 5 for word in form.text.split()]
    found = set()
    for small, parts, whole in product((True, False), repeat=3):
        letters = ""
        for word, is_loud in zip(words, loud, strict=False):
            if word in _SMALL and not small:
                continue
            pieces = [piece for piece in word.split("-") if piece] or [word]
            letters += word if is_loud and whole else "".join(piece[:1] for piece in (pieces if parts else pieces[:1]))
        found.add(letters)
    return found


def _sounds(forms: Sequence[_Form], links: _Links) -> None:
    places = gazetteer().places
    for bucket in _buckets(((form.label, form.keys), form) for form in forms):
        sure = max(map(len, bucket[0].keys)) >= _SURE_SOUND
        if bucket[0].label == PLACE and sum(form.plain in places for form in bucket) > 1:
            sure = False  # two known places: most often two places
        links.star(bucket, SAME_SOUND, 0.9 if sure else 0.6)


def _organisations(forms: Sequence[_Form], links: _Links) -> None:
    lists = gazetteer()
    nations: dict[_Form, frozenset[str]] = {}
    cores: list[tuple[Hashable, _Form]] = []
    for form in forms:
        codes = {word: lists.peoples.get(word) or lists.country(word) for word in form.words}
        nations[form] = frozenset(code for code in codes.values() if code)
        core = [word_key(_SAME.get(word, word)) for word, code in codes.items() if not code and word not in _GENERIC]
        if len(core) > 1 or (core and core[0] not in lists.ordinary and len(core[0]) >= _SURE_SOUND):
            cores.append((tuple(sorted(core)), form))
    for bucket in _buckets(cores):
        for a, b in combinations(bucket, 2):
            if a.keys == b.keys:
                continue  # differs in spelling only
            if nations[a] == nations[b]:
                links.add(a, b, GENERIC, 0.85)
            elif not nations[a] or not nations[b]:
                plain, national = (a, b) if not nations[a] else (b, a)
                rivals = [form for form in bucket if nations[form]]
                if len({nations[form] for form in rivals}) > 1:
                    rivals = [form for form in rivals if form.documents & plain.documents]
                if national in rivals and len({nations[form] for form in rivals}) == 1:
                    links.add(national, plain, OF_COUNTRY, 0.8)


def _parts_of_bodies(forms: Sequence[_Form], links: _Links) -> None:
    """ "the Forum" and "Alania" for bodies whose name begins or ends so; a general word only inside one document."""
    lists = gazetteer()
    heads = lists.words["organisation_heads"]
    by_part: dict[tuple[str, ...], list[_Form]] = defaultdict(list)
    for form in forms:
        parts = {part for size in range(1, len(form.keys)) for part in (form.keys[:size], form.keys[-size:])}
        parts |= {(key,) for key, word in zip(form.keys, form.words, strict=True) if word in heads}
        for part in parts - {form.keys}:
            by_part[part].append(form)
    for form in forms:
        anywhere = by_part.get(form.keys, [])
        here = [other for other in anywhere if other.documents & form.documents]
        general = all(word in heads or word in lists.ordinary for word in form.words)
        meant = {other.keys: other for other in here or anywhere}
        if len(meant) == 1:
            links.add(next(iter(meant.values())), form, PART_OF_BODY, 0.7 if here or not general else 0.4)
        elif len(meant) <= _SEVERAL and (here or not general):
            for other in meant.values():
                links.add(other, form, PART_OF_BODY, 0.4)


def _places(forms: Sequence[_Form], links: _Links) -> None:
    """ "Bridge of Martyrs" and "Martyrs' Bridge"; "Hotel Bruknapi" and "Bruknapi"."""
    lists = gazetteer()
    for bucket in _buckets((tuple(sorted(form.keys)), form) for form in forms if len(form.keys) > 1):
        for a, b in combinations(bucket, 2):
            if a.keys != b.keys:
                links.add(a, b, OTHER_ORDER, 0.8)
    by_keys = {form.keys: form for form in forms}
    for form in forms:
        short = by_keys.get(form.keys[1:]) if form.words[0] in lists.words["place_beginnings"] else None
        if short and not (form.plain in lists.places and short.plain in lists.places):
            links.add(form, short, PART_OF_BODY, 0.6)


def _persons(forms: Sequence[_Form], links: _Links) -> None:
    full = [form for form in forms if len(form.words) > 1]
    by_last: dict[str, list[_Form]] = defaultdict(list)
    by_first: dict[str, list[_Form]] = defaultdict(list)
    for form in full:
        by_last[form.keys[-1]].append(form)
        by_first[form.keys[0]].append(form)
    for form in forms:
        if len(form.words) == 1:
            _last_name(form, by_last.get(form.keys[0], ()), links)
            _first_name(form, by_first.get(form.keys[0], ()), links)
        elif _is_initial(form.words[-1]):
            for other in by_first[form.keys[0]][:_BUCKET]:
                if other.words[-1].startswith(form.words[-1][0]) and not _is_initial(other.words[-1]):
                    links.add(other, form, INITIAL, 0.6)
    for bucket in by_last.values():
        if 2 <= len(bucket) <= _BUCKET:
            _same_last_name(bucket, links)
    for bucket in by_first.values():
        for a, b in combinations(bucket, 2) if len(bucket) <= _BUCKET else ():
            shorter, longer = (a, b) if len(a.keys) < len(b.keys) else (b, a)
            if shorter.keys == longer.keys[: len(shorter.keys)] and shorter.keys != longer.keys:
                links.add(longer, shorter, PART_OF_NAME, 0.75)


def _last_name(form: _Form, full: Sequence[_Form], links: _Links) -> None:
    persons = {other.keys: other for other in full[:_BUCKET]}
    whole = [keys for keys in persons if not any(set(keys) < set(other) for other in persons)]
    if len(whole) == 1:
        links.add(persons[whole[0]], form, LAST_NAME, 0.85)
    elif len(whole) <= _SEVERAL:
        for keys in whole:
            links.add(persons[keys], form, LAST_NAME_OF_SEVERAL, 0.4)


def _first_name(form: _Form, full: Sequence[_Form], links: _Links) -> None:
    here = {other.keys: other for other in full[:_BUCKET] if other.documents & form.documents}
    anywhere = {other.keys: other for other in full[:_BUCKET]}
    for meant, confidence in ((here, 0.7), (anywhere, 0.45)):
        if len(meant) == 1:
            links.add(next(iter(meant.values())), form, FIRST_NAME, confidence)
            return


def _same_last_name(bucket: Sequence[_Form], links: _Links) -> None:
    spelt = {form: [word for word in form.words if not _is_initial(word)] for form in bucket}
    for a, b in combinations(bucket, 2):
        shorter, longer = (a, b) if len(a.keys) <= len(b.keys) else (b, a)
        first, other = shorter.words[0], longer.words[0]
        if len(spelt[shorter]) > 1 and set(shorter.keys) < set(longer.keys):
            links.add(longer, shorter, PART_OF_NAME, 0.8)
        elif _is_initial(first) != _is_initial(other) and first[0] == other[0]:
            links.add(longer, shorter, INITIAL, 0.75)
        elif len(spelt[a]) > 1 and spelt[a] == spelt[b]:
            links.add(longer, shorter, INITIAL, 0.8)


def _is_initial(word: str) -> bool:
    return len(word.rstrip(".")) == 1


def _near(forms: Sequence[_Form], links: _Links) -> None:
    """Forms one letter apart, found through what is left when one letter is taken out of each."""
    places = gazetteer().places
    long = [f for f in forms if _NEAR_FROM <= len(f.plain) <= _NEAR_TO and not any(map(str.isdigit, f.plain))]
    less = [
        ((form.label, left), form)
        for form in long
        for left in {form.plain[:at] + form.plain[at + 1 :] for at in range(1, len(form.plain))} | {form.plain}
    ]
    for bucket in _buckets(less):
        for a, b in combinations(bucket, 2):
            if not (a.plain in places and b.plain in places) and _one_letter_apart(a.plain, b.plain):
                links.add(a, b, NEAR, 0.6)


def _one_letter_apart(a: str, b: str) -> bool:
    if len(a) == len(b):
        return sum(x != y for x, y in zip(a, b, strict=True)) == 1
    shorter, longer = sorted((a, b), key=len)
    return len(longer) - len(shorter) == 1 and any(
        longer[:at] + longer[at + 1 :] == shorter for at in range(len(longer))
    )
