"""What only the archive knows and a search needs while it is answered: states, grades, other spellings."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from itertools import islice

from sqlite_utils import Database

from viewer.domain.scale import Scale
from viewer.search.index import Index
from viewer.search.lookup import ACCOUNT
from viewer.search.words import fold
from viewer.session.other_forms import other_forms
from viewer.session.views import ClaimView
from viewer.storage import findable, info, states

#: (kind, id) of entries.
Things = frozenset[tuple[str, str]]
Sets = Mapping[str, Things]

_VALUES: Mapping[str, Mapping[str, str]] = {
    "is": {
        "conflict": "on a claim that accounts contradict each other on",
        "overlapping": "on a claim whose values reach beyond each other",
        "compatible": "on a claim that accounts agree on",
        "open": "on a claim that cannot be decided yet",
        "unread": "not opened yet",
        "begun": "read in part",
        "read": "read to the end",
        "annotated": "with a note on it",
        "todo": "a note that says that something is to be done",
        "graded": "with a grade on the source",
        "ungraded": "without a grade on the source",
    },
}
_AXES = {"grade": "reliability", "cred": "credibility"}
_NAMES = 20  # entities that are asked for their forms
_FORMS = 12  # forms of what was typed
_REMEMBERED = 200  # words whose forms are kept


class Knowledge:
    """Answers the searches of one archive; any thread may ask. See `viewer.search.lookup.Lookup`.

    Sets are made once and kept while what they rest on is the same, so that typing a query costs nothing.
    """

    def __init__(
        self,
        db: Callable[[], Database],
        claims: Callable[[], Sequence[ClaimView]],
        index: Callable[[], Index],
    ) -> None:
        """db: the connection of the thread that asks. claims: the ledger with its verdicts. index: finds names."""
        self._db = db
        self._claims = claims
        self._index = index
        self._kept: dict[str, tuple[Hashable, Sets]] = {}
        self._ranges: dict[tuple[str, tuple[str, ...]], tuple[Sets, Things]] = {}
        self._forms: tuple[int, dict[str, tuple[tuple[str, str], ...]]] = (0, {})

    def values(self, field: str) -> Sequence[tuple[str, str]]:
        """(value, what it means in words), in their order; of a scale, "cannot be judged" last."""
        if field in _AXES:
            return tuple((step.sign, step.words) for step in self._scale(field).ordered)
        return tuple(_VALUES.get(field, {}).items())

    def having(self, field: str, first: str, last: str) -> Things | None:
        """Everything whose value lies from `first` to `last`; None where there is no such value.

        An open range never takes in "cannot be judged": it says that there is no basis, not that something is bad.
        """
        known = {value.casefold(): value for value, _ in self.values(field)}
        first, last = first.casefold(), last.casefold()
        if not {first, last} - {""} <= known.keys() or not (first or last):
            return None
        if field == "is":
            return self._sets(field)[known[first]] if first == last else None
        order = [*known]
        chosen = tuple(known.values())[order.index(first) if first else 0 : order.index(last) + 1 if last else -1]
        return self._together(field, chosen)

    def forms(self, words: str) -> Sequence[tuple[str, str]]:
        """(form, reason) of other spellings of a name, from the spelling ledger."""
        index = self._index()
        at, known = self._forms
        if at != index.counter or len(known) > _REMEMBERED:
            at, known = self._forms = index.counter, {}
        if words not in known:
            known[words] = tuple(self._looked_up(index, words))
        return known[words]

    def _looked_up(self, index: Index, words: str) -> Iterable[tuple[str, str]]:
        named = index.search(f'"{words}"', _NAMES, filters={"kind": ("entity",)}).matches
        if not named:
            return
        names = findable.names(self._db(), [match.id for match in named])
        forms = (form for match in named for form in other_forms(words, names.get(match.id, ("", []))[1]))
        different = {fold(form): form for form in forms}.values()
        for form in islice(different, _FORMS):
            accounts = index.search(f'"{form}"', 0, filters={"kind": ("document",)}).total
            yield form, f"written so in {accounts:,} account{'s' * (accounts != 1)}"

    def _together(self, field: str, values: tuple[str, ...]) -> Things:
        sets = self._sets(field)
        if len(values) == 1:
            return sets[values[0]]
        kept = self._ranges.get((field, values))
        if kept is None or kept[0] is not sets:
            kept = self._ranges[field, values] = sets, frozenset().union(*(sets[value] for value in values))
        return kept[1]

    def _sets(self, field: str) -> Sets:
        """Value -> everything that has it, for every value of the field."""
        db = self._db()
        if field == "grade":
            rests_on = info.last_change(db, "grade", "source", "document", "claim", "archive")
            return self._keep(field, rests_on, self._graded)
        if field == "cred":
            return self._keep(field, info.counter(db), self._believed)
        return {
            **self._keep("verdict", info.counter(db), self._judged),
            **self._keep(
                "read", (states.reading(db), info.last_change(db, "document")), lambda: _accounts(states.read(db))
            ),
            **self._keep("noted", info.last_change(db, "note", "document"), self._noted),
            **self._keep("judged", info.last_change(db, "grade", "source", "document", "archive"), self._rated),
        }

    def _keep(self, name: str, rests_on: Hashable, make: Callable[[], Sets]) -> Sets:
        kept = self._kept.get(name)
        if kept is None or kept[0] != rests_on:
            kept = self._kept[name] = rests_on, make()
        return kept[1]

    def _judged(self) -> Sets:
        found: dict[str, set[tuple[str, str]]] = defaultdict(set)
        for view in self._claims():
            accounts = {(ACCOUNT, cell.document) for cell in view.claim.cells}
            found[view.verdict.kind] |= {("claim", view.claim.id)} | accounts
        kinds = {"conflict": "conflicting", "overlapping": "overlapping", "compatible": "compatible", "open": "open"}
        return {value: frozenset(found[kind]) for value, kind in kinds.items()}

    def _noted(self) -> Sets:
        db = self._db()
        to_do = frozenset(("note", note) for note in states.to_do(db))
        return {**_accounts({"annotated": states.annotated(db)}), "todo": to_do}

    def _scale(self, field: str) -> Scale:
        return info.scales(self._db()).of(_AXES[field])

    def _rated(self) -> Sets:
        db = self._db()
        rated, published = states.reliability(db), states.documents_by_source(db)
        found: dict[str, set[tuple[str, str]]] = {"graded": set(), "ungraded": set()}
        for source in [*published.keys() | states.sources(db)]:
            found["graded" if source in rated else "ungraded"] |= _of_source(source, published.get(source, frozenset()))
        return {value: frozenset(things) for value, things in found.items()}

    def _graded(self) -> Sets:
        db = self._db()
        rated, published = states.reliability(db), states.documents_by_source(db)
        scale = self._scale("grade")
        found = _by_own_value(scale, states.grades(db, "reliability"))
        for source in [*published.keys() | states.sources(db)]:
            found[rated.get(source, scale.none)] |= _of_source(source, published.get(source, frozenset()))
        return {value: frozenset(things) for value, things in found.items()}

    def _believed(self) -> Sets:
        found = _by_own_value(self._scale("cred"), states.grades(self._db(), "credibility"))
        for view in self._claims():
            for cell in view.claim.cells:
                found[cell.credibility].add(("claim", view.claim.id))
        return {value: frozenset(things) for value, things in found.items()}


def _by_own_value(scale: Scale, grades: Iterable[tuple[str, str]]) -> dict[str, set[tuple[str, str]]]:
    found: dict[str, set[tuple[str, str]]] = {value: set() for value in scale.signs}
    for grade, value in grades:
        found.setdefault(value, set()).add(("grade", grade))
    return found


def _of_source(source: str, documents: Iterable[str]) -> set[tuple[str, str]]:
    return {("source", source)} | {(ACCOUNT, document) for document in documents}


def _accounts(ids: Mapping[str, Iterable[str]]) -> Sets:
    return {value: frozenset((ACCOUNT, document) for document in documents) for value, documents in ids.items()}
