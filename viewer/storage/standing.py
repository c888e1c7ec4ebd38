"""Which mentions stand and what they refer to, as pieces of SQL that every question about names shares.

Nothing of it is stored: what the analyser found and what the user decided lie side by side, and these
rules say what comes of both. So an analysis never overwrites a decision, and taking a decision back
leaves exactly what was there before.

- A mention refers to the entity it was moved to, else to the one its spelling was moved to, else to
  the one it was found as; and that one is what it was merged into.
- A rejected mention does not stand, nor one that a withdrawn rule made, nor one that is no longer
  found unless the user confirmed it or corrected its value.
- What is only proposed gives way: to a rule that its spelling is no name, to a mention that the user
  decided on at the same words, and to words the user taught. Taught words give way to longer ones.
"""

from __future__ import annotations

from viewer.domain.spelling import LONGEST

#: m: mention, d: document, f: form, o: the entity meant before any merging, e: the one it was merged into.
FROM = (
    "mention m JOIN document d ON d.id = m.document LEFT JOIN form f ON f.id = m.form "
    "LEFT JOIN entity o ON o.id = coalesce(m.moved_to, f.moved_to, f.entity) "
    "LEFT JOIN entity e ON e.id = coalesce(o.merged_into, o.id)"
)
#: A name's kind is that of its entity, so that correcting it there corrects every mention.
LABEL = "coalesce(e.label, m.label)"


def _refused(m: str, text: str) -> str:
    """A rule says that it is no name."""
    return (
        "EXISTS (SELECT 1 FROM name_rule r WHERE r.verdict = 'none' AND r.deleted IS NULL "  # noqa: S608
        f"AND r.text = {text} AND r.label = {m}.label)"
    )


def _overlap(m: str, c: str) -> str:
    return (
        f'{c}.document = {m}.document AND {c}.start < {m}."end" AND {c}.start > {m}.start - {LONGEST} '
        f'AND {c}."end" > {m}.start'
    )


def _longer(a: str, b: str) -> str:
    return f'{a}."end" - {a}.start > {b}."end" - {b}.start'


def _holds(a: str, b: str) -> str:
    return f'{a}.start <= {b}.start AND {a}."end" >= {b}."end" AND {_longer(a, b)}'


def _live(m: str) -> str:
    """It was not withdrawn, nor was the rule that made it."""
    return (
        f"{m}.deleted IS NULL AND ({m}.rule IS NULL "  # noqa: S608
        f"OR EXISTS (SELECT 1 FROM name_rule r WHERE r.id = {m}.rule AND r.deleted IS NULL))"
    )


def _decided(m: str) -> str:
    """The user has decided on the same words: another mention, or that there is none."""
    same = f'x.start = {m}.start AND x."end" = {m}."end" AND (x.label = {m}.label OR x.form > 0 AND {m}.form > 0)'
    return (
        f"EXISTS (SELECT 1 FROM mention x WHERE {_overlap(m, 'x')} AND x.status <> 'proposed' "  # noqa: S608
        f"AND {_live('x')} AND x.id <> {m}.id AND (x.status = 'confirmed' OR {same}))"
    )


def _taught(m: str) -> str:
    """The user taught words that overlap and do not stand inside it; among taught words the longer ones win."""
    return (
        f"EXISTS (SELECT 1 FROM mention c WHERE {_overlap(m, 'c')} AND c.rule IS NOT NULL "  # noqa: S608
        f"AND c.status = 'proposed' AND {_live('c')} AND CASE WHEN {m}.rule IS NULL THEN NOT ({_holds(m, 'c')}) "
        f"ELSE {_longer('c', m)} END AND NOT {_decided('c')})"
    )


def _inside(m: str) -> str:
    """It was taught, and stands inside a longer name that was found."""
    return (
        f"{m}.rule IS NOT NULL AND EXISTS (SELECT 1 FROM mention c JOIN form cf ON cf.id = c.form "  # noqa: S608
        f"WHERE {_overlap(m, 'c')} AND {_holds('c', m)} AND c.rule IS NULL AND c.status = 'proposed' AND c.found "
        f"AND NOT {_refused('c', 'cf.text')} AND NOT {_decided('c')})"
    )


#: Asks of `m` whether it stands.
STANDS = (
    f"{_live('m')} AND d.deleted IS NULL AND m.status <> 'rejected' AND (m.found OR m.status = 'confirmed' "
    "OR m.corrected IS NOT NULL) "
    f"AND (m.status = 'confirmed' OR NOT ({_refused('m', 'f.text')} OR {_decided('m')} OR {_taught('m')} "
    f"OR {_inside('m')}))"
)
#: The ids of mentions that may refer to the root entity ?1, found by indexes alone.
OF_ENTITY = (
    "WITH family AS (SELECT id FROM entity WHERE id = ?1 OR merged_into = ?1), "
    "spelt AS (SELECT id FROM form WHERE entity IN family AND moved_to IS NULL "
    "UNION ALL SELECT id FROM form WHERE moved_to IN family) "
    "SELECT id FROM mention WHERE form IN spelt AND moved_to IS NULL "
    "UNION ALL SELECT id FROM mention WHERE moved_to IN family"
)
