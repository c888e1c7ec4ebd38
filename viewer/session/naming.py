"""Names: the entities that mentions refer to, and what the user has decided about them."""

from __future__ import annotations

from viewer.analysis import variants
from viewer.analysis.variants import Link, Name
from viewer.domain.change import Change
from viewer.domain.entity import Entity, Proposal
from viewer.domain.mention import NAMES, PERSON
from viewer.domain.spelling import spelling
from viewer.errors import ViewerError
from viewer.session.core import one_of
from viewer.session.linking import apart, proposals
from viewer.session.surveying import Surveying
from viewer.session.views import EntityView, OpenProposal
from viewer.storage import entities
from viewer.storage.edits import Edit
from viewer.texts import tr

_FIELDS = ("notes", "colour")


class Naming(Surveying):
    """What the accounts call whom. Nothing of it changes the documents."""

    def entity(self, entity_id: str) -> EntityView:
        """An entity, or the one it was merged into, with what may be the same."""
        db = self._archive.db
        root = self._root(entity_id)
        whole, parts = entities.get(db, root)
        near = [
            OpenProposal(self._entity(b if a == root else a), p.reason, p.confidence)
            for p in self.proposals()
            for a, b in ((p.a, p.b),)
            if root in (a, b)
        ]
        others = {other for pair in apart(db) if root in pair for other in pair - {root}}
        different = sorted((self._entity(other) for other in others), key=lambda entity: entity.name)
        return EntityView(whole, tuple(sorted(near, key=lambda p: -p.confidence)), parts, tuple(different))

    def most_shared_name(self) -> str | None:
        """The person, body or place that most accounts speak of, people first: a place to begin reading."""
        named = [entity for entity in self.entities() if len(entity.documents) > 1]
        best = max(named, key=lambda e: (e.label == PERSON, len(e.documents), e.count), default=None)
        return best.id if best else None

    def proposals(self) -> list[Proposal]:
        """Pairs of entities that may be one, likeliest first."""
        find = lambda: proposals(self._archive.db, self.entities(), self._links)  # noqa: E731
        return self._remember("proposals", find, self._names_changed())

    def merge(self, into: str, other: str, *, anyway: bool = False) -> Change:
        """Makes two entities one, under the name of the first. Nothing in the documents changes.

        Raises ViewerError where that joins parts of them that the user called different, unless `anyway`.
        That these two themselves were called different is taken back with it.
        """
        a, b = self._root(into), self._root(other)
        if a == b:
            raise ViewerError(tr("These two are one already."), do=tr("Split them to take them apart."))
        db = self._archive.db
        against = [
            (pair, x, y)
            for pair, x, y in entities.apart(db)
            if {entities.root_of(db, x), entities.root_of(db, y)} == {a, b}
        ]
        for _, x, y in against:
            if {x, y} != {a, b} and not anyway:
                names = " and ".join(f"“{self._entity(part, root=False).name}”" for part in (x, y))
                raise ViewerError(
                    tr("This would make one of {names}, which you called different.", names=names),
                    safe=tr("Nothing was changed."),
                    do=tr("Split one of them off first."),
                )

        def work(edit: Edit) -> None:
            for pair, _, _ in against:
                edit.delete("form_pair", pair)
            entities.merge(edit, a, b)

        return self._edit("Merge names", work)[1]

    def split(self, entity_id: str) -> Change:
        """Takes a merged entity out again."""
        if self._root(entity_id) == entity_id:
            raise ViewerError(tr("This name was not merged into another."), do=tr("Choose one that was merged."))
        return self._edit("Split names", lambda edit: entities.split(edit, entity_id))[1]

    def split_form(self, entity_id: str, form: str) -> Entity:
        """Makes a spelling an entity of its own, in all accounts and in those that are still to come."""
        root, text = self._root(entity_id), spelling(form)
        written = [known.text for known in self._entity(root).forms]
        if text not in written:
            raise ViewerError(
                tr("This name is nowhere written “{words}”.", words=text), do=tr("Choose one of its forms.")
            )
        if len(written) == 1:
            raise ViewerError(
                tr("“{words}” is the only form of this name.", words=text), do=tr("Choose a name with several forms.")
            )
        target, _ = self._edit("Split form", lambda edit: entities.split_form(edit, root, text))
        return self._entity(target)

    def split_mention(self, mention_id: str) -> Entity:
        """Makes this one place an entity of its own."""
        return self._entity(self._split_mention(self._name(mention_id)))

    def keep_apart(self, a: str, b: str) -> Change:
        """Says that two entities are different, so that nobody proposes them again."""
        if self._root(a) == self._root(b):
            raise ViewerError(tr("A name cannot be kept apart from itself."), do=tr("Choose two names."))
        return self._edit("Keep names apart", lambda edit: entities.keep_apart(edit, a, b))[1]

    def rename_entity(self, entity_id: str, name: str) -> Change:
        """Gives an entity another display name. Its forms stay as the accounts write them."""
        root, name = self._root(entity_id), spelling(name)
        if not name:
            raise ViewerError(tr("A name cannot be empty."), do=tr("Write one."))
        return self._edit("Rename", lambda edit: entities.set_field(edit, root, "name", name))[1]

    def retype_entity(self, entity_id: str, label: str) -> Change:
        """Says what kind it is. All its mentions are of that kind then, in later imports too."""
        one_of("kind of name", label, NAMES)
        root = self._root(entity_id)
        return self._edit("Change kind of name", lambda edit: entities.set_field(edit, root, "label", label))[1]

    def set_entity(self, entity_id: str, field: str, value: str) -> Change:
        """Sets notes or colour; an empty colour is the one of its kind."""
        one_of("field of a name", field, _FIELDS)
        root = self._root(entity_id)
        key = f"entity:{root}:{field}"
        return self._edit(f"Set {field}", lambda edit: entities.set_field(edit, root, field, value), key)[1]

    def add_alias(self, entity_id: str, text: str) -> Change:
        """Adds a name the user knows it by; search finds it, and what is written so is proposed to be it."""
        entity, text = self._entity(entity_id), spelling(text)
        if not text:
            raise ViewerError(tr("A name cannot be empty."), do=tr("Write one."))
        if text in entity.aliases:
            raise ViewerError(
                tr("“{words}” is another name of it already.", words=text), safe=tr("Nothing was changed.")
            )
        return self._edit("Add name", lambda edit: entities.set_aliases(edit, entity.id, (*entity.aliases, text)))[1]

    def remove_alias(self, entity_id: str, text: str) -> Change:
        """Takes a name away that the user had added."""
        entity, text = self._entity(entity_id), spelling(text)
        if text not in entity.aliases:
            raise ViewerError(tr("“{words}” is not among its other names.", words=text), do=_choose(entity.aliases))
        kept = [alias for alias in entity.aliases if alias != text]
        return self._edit("Remove name", lambda edit: entities.set_aliases(edit, entity.id, kept))[1]

    def set_identifier(self, entity_id: str, scheme: str, value: str) -> Change:
        """Says what it is called elsewhere, for example ("wikidata", "Q42"); an empty value takes it away."""
        root, scheme, value = self._root(entity_id), spelling(scheme).casefold(), spelling(value)
        if not scheme:
            raise ViewerError(tr("An identifier belongs to a list, such as “wikidata”."), do=tr("Name the list."))
        if scheme == "wikidata" and value and not _is_wikidata(value):
            raise ViewerError(
                tr("“{value}” is no Wikidata item.", value=value), do=tr("It is a Q and a number, such as Q42.")
            )
        return self._edit("Set identifier", lambda edit: entities.set_identifier(edit, root, scheme, value))[1]

    def _links(self, names: tuple[Name, ...], short_forms: frozenset[tuple[str, str]]) -> list[Link]:
        """Kept as long as the spellings are the same: merging names does not change how they are written."""
        work = lambda: variants.propose(names, short_forms)  # noqa: E731
        return self._remember("links", work, hash((names, short_forms)))

    def _entity(self, entity_id: str, *, root: bool = True) -> Entity:
        return entities.get(self._archive.db, self._root(entity_id) if root else entity_id)[0]


def _is_wikidata(value: str) -> bool:
    return value[:1] == "Q" and value[1:].isascii() and value[1:].isdecimal() and value[1:2] != "0"


def _choose(names: tuple[str, ...]) -> str:
    return f"Choose one of: {', '.join(names)}." if names else "It has none."
