"""Which mentions stand and what they refer to, as pieces of SQL that every question about names shares.

Nothing of it is stored: what the analyser found and what the user decided lie side by side, and these
rules say what comes of both. So an analysis never overwrites a decision, and taking a decision back
leaves exactly what was there before.

- A mention refers to the entity it was moved to, else to the one its spelling was moved to, else to
  the one it was found as; and that one is what it was merged into.
- A rejected mention does not stand, nor one that a withdrawn rule made.
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
_REFUSED = (
    "EXISTS (SELECT 1 FROM name_rule r WHERE r.verdict = 'none' AND r.deleted IS NULL "
    "AND r.text = f.text AND r.label = m.label)"
)
_COVERED = (
    "EXISTS (SELECT 1 FROM mention c LEFT JOIN name_rule cr ON cr.id = c.rule "  # noqa: S608
    "WHERE c.document = m.document AND (c.status <> 'proposed' OR c.rule IS NOT NULL) "
    f'AND c.start < m."end" AND c.start > m.start - {LONGEST} AND c."end" > m.start AND c.id <> m.id '
    "AND c.deleted IS NULL AND cr.deleted IS NULL AND CASE c.status WHEN 'confirmed' THEN 1 "
    """WHEN 'rejected' THEN c.start = m.start AND c."end" = m."end" """
    "AND (c.label = m.label OR c.form IS NOT NULL AND m.form IS NOT NULL) "
    """ELSE m.rule IS NULL OR c."end" - c.start > m."end" - m.start END)"""
)
STANDS = (
    "m.deleted IS NULL AND d.deleted IS NULL AND m.status <> 'rejected' "  # noqa: S608
    "AND (m.rule IS NULL OR EXISTS (SELECT 1 FROM name_rule r WHERE r.id = m.rule AND r.deleted IS NULL)) "
    f"AND (m.status <> 'proposed' OR NOT ({_REFUSED} OR {_COVERED}))"
)
#: The ids of mentions that may refer to the root entity ?1, found by indexes alone.
OF_ENTITY = (
    "WITH family AS (SELECT id FROM entity WHERE id = ?1 OR merged_into = ?1), "
    "spelt AS (SELECT id FROM form WHERE entity IN family AND moved_to IS NULL "
    "UNION ALL SELECT id FROM form WHERE moved_to IN family) "
    "SELECT id FROM mention WHERE form IN spelt AND moved_to IS NULL "
    "UNION ALL SELECT id FROM mention WHERE moved_to IN family"
)
