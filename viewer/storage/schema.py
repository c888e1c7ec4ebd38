"""The archive's tables, as steps that are only ever added to.

`user_version` counts the steps an archive has taken. No triggers, views, virtual tables or generated
columns: what `sqlite_master` may hold is exactly what these steps make, and the opening gate
compares it word for word.
"""

from __future__ import annotations

import sqlite3
from functools import cache

#: "PLX1" at byte 68 of the file, so that desktops know an archive whatever it is called.
APPLICATION_ID = 0x504C5831

# Every row a user can edit has an id, an author, times, a version and `deleted`, its tombstone: rows are
# never removed, so an edit and its inverse are both plain updates (see edits.py).
_KEPT = """
  author TEXT NOT NULL DEFAULT '', created TEXT NOT NULL DEFAULT '', modified TEXT NOT NULL DEFAULT '',
  version INTEGER NOT NULL DEFAULT 1, deleted TEXT"""

_FIRST = (
    """CREATE TABLE archive (
  id TEXT PRIMARY KEY, title TEXT NOT NULL, created TEXT NOT NULL,
  counter INTEGER NOT NULL DEFAULT 0, settings TEXT NOT NULL DEFAULT '{}') STRICT""",
    f"""CREATE TABLE source (
  id TEXT PRIMARY KEY, name TEXT NOT NULL, kind TEXT NOT NULL DEFAULT 'unknown',
  origin TEXT NOT NULL DEFAULT '', notes TEXT NOT NULL DEFAULT '', identifiers TEXT NOT NULL DEFAULT '{{}}',
 {_KEPT}) STRICT""",
    """CREATE TABLE import_batch (
  id TEXT PRIMARY KEY, at TEXT NOT NULL, by TEXT NOT NULL, place TEXT NOT NULL, tool TEXT NOT NULL) STRICT""",
    f"""CREATE TABLE document (
  id TEXT PRIMARY KEY, position INTEGER NOT NULL UNIQUE, title TEXT NOT NULL,
  authors TEXT NOT NULL DEFAULT '[]', source TEXT REFERENCES source (id) ON DELETE RESTRICT,
  published TEXT, published_how TEXT, language TEXT, url TEXT, rights TEXT, genre TEXT, description TEXT,
  citation TEXT NOT NULL DEFAULT '{{}}', file_name TEXT NOT NULL, path TEXT NOT NULL,
  media_type TEXT NOT NULL, encoding TEXT, sha256 TEXT NOT NULL, size INTEGER NOT NULL,
  imported TEXT NOT NULL, characters INTEGER NOT NULL, read_to INTEGER NOT NULL DEFAULT 0,
  read_at INTEGER NOT NULL DEFAULT 0, translation_of TEXT REFERENCES document (id) ON DELETE RESTRICT,
  batch TEXT REFERENCES import_batch (id) ON DELETE RESTRICT,
  version_of TEXT REFERENCES document (id) ON DELETE RESTRICT, analysed TEXT, flags TEXT NOT NULL DEFAULT '[]',
 {_KEPT}) STRICT""",
    "CREATE INDEX document_sha256 ON document (sha256)",
    """CREATE TABLE document_text (
  document TEXT PRIMARY KEY REFERENCES document (id) ON DELETE RESTRICT,
  text TEXT NOT NULL, sha256 TEXT NOT NULL, extractor TEXT NOT NULL) STRICT""",
    """CREATE TABLE original (
  document TEXT NOT NULL REFERENCES document (id) ON DELETE RESTRICT, piece INTEGER NOT NULL,
  bytes BLOB NOT NULL, PRIMARY KEY (document, piece)) STRICT""",
    """CREATE TABLE import_item (
  id INTEGER PRIMARY KEY, batch TEXT NOT NULL REFERENCES import_batch (id) ON DELETE RESTRICT,
  path TEXT NOT NULL, state TEXT NOT NULL CHECK (state IN ('imported', 'duplicate', 'refused')),
  reason TEXT NOT NULL DEFAULT '', document TEXT REFERENCES document (id) ON DELETE RESTRICT) STRICT""",
    """CREATE TABLE block (
  document TEXT NOT NULL REFERENCES document (id) ON DELETE RESTRICT, number INTEGER NOT NULL,
  start INTEGER NOT NULL, "end" INTEGER NOT NULL, kind TEXT NOT NULL, page INTEGER,
  PRIMARY KEY (document, number)) STRICT""",
    f"""CREATE TABLE entity (
  id TEXT PRIMARY KEY, label TEXT NOT NULL, found_as TEXT NOT NULL, name TEXT NOT NULL,
  notes TEXT NOT NULL DEFAULT '', colour TEXT NOT NULL DEFAULT '', aliases TEXT NOT NULL DEFAULT '[]',
  identifiers TEXT NOT NULL DEFAULT '{{}}', merged_into TEXT REFERENCES entity (id) ON DELETE RESTRICT,
 {_KEPT}) STRICT""",
    # A spelling of an entity. own: found under this very spelling, not as the short form of a longer one.
    # moved_to: the entity a user gave this spelling to.
    """CREATE TABLE form (
  id INTEGER PRIMARY KEY, entity TEXT NOT NULL REFERENCES entity (id) ON DELETE RESTRICT,
  label TEXT NOT NULL, text TEXT NOT NULL, key TEXT NOT NULL, own INTEGER NOT NULL,
  moved_to TEXT REFERENCES entity (id) ON DELETE RESTRICT) STRICT""",
    "CREATE UNIQUE INDEX form_spelling ON form (entity, label, text)",
    "CREATE INDEX form_key ON form (key)",
    "CREATE INDEX form_moved ON form (moved_to) WHERE moved_to IS NOT NULL",
    "CREATE INDEX entity_merged ON entity (merged_into)",
    f"""CREATE TABLE form_pair (
  id TEXT PRIMARY KEY, a TEXT NOT NULL, b TEXT NOT NULL,
  verdict TEXT NOT NULL CHECK (verdict IN ('same', 'different', 'short')),
  document TEXT REFERENCES document (id) ON DELETE RESTRICT, origin TEXT NOT NULL DEFAULT 'manual',
 {_KEPT}) STRICT""",
    # What a user says of a spelling in every account, also in those that are still to come: that it is
    # a name (of `entity`), or that it is none.
    f"""CREATE TABLE name_rule (
  id TEXT PRIMARY KEY, verdict TEXT NOT NULL CHECK (verdict IN ('name', 'none')),
  label TEXT NOT NULL, text TEXT NOT NULL, entity TEXT REFERENCES entity (id) ON DELETE RESTRICT,
 {_KEPT}) STRICT""",
    "CREATE INDEX name_rule_text ON name_rule (text, label)",
    # moved_to: the entity a user gave this one place to. rule: what a user taught that made it. found: whether
    # the present analyser finds it; what a user judged may outlast that.
    """CREATE TABLE mention (
  id INTEGER PRIMARY KEY AUTOINCREMENT, document TEXT NOT NULL REFERENCES document (id) ON DELETE RESTRICT,
  start INTEGER NOT NULL, "end" INTEGER NOT NULL, text TEXT NOT NULL, prefix TEXT NOT NULL, suffix TEXT NOT NULL,
  label TEXT NOT NULL, value TEXT, corrected TEXT, form INTEGER REFERENCES form (id) ON DELETE RESTRICT,
  moved_to TEXT REFERENCES entity (id) ON DELETE RESTRICT,
  rule TEXT REFERENCES name_rule (id) ON DELETE RESTRICT,
  confidence REAL NOT NULL, origin TEXT NOT NULL CHECK (origin IN ('auto', 'manual')),
  status TEXT NOT NULL CHECK (status IN ('proposed', 'confirmed', 'rejected')),
  method TEXT NOT NULL, analyser TEXT NOT NULL, found INTEGER NOT NULL DEFAULT 1, deleted TEXT) STRICT""",
    "CREATE INDEX mention_document ON mention (document, start)",
    "CREATE INDEX mention_form ON mention (form)",
    "CREATE INDEX mention_moved ON mention (moved_to) WHERE moved_to IS NOT NULL",
    "CREATE INDEX mention_decided ON mention (document, start) WHERE status <> 'proposed'",
    "CREATE INDEX mention_taught ON mention (document, start) WHERE rule IS NOT NULL",
    """CREATE TABLE event (
  id INTEGER PRIMARY KEY AUTOINCREMENT, document TEXT NOT NULL REFERENCES document (id) ON DELETE RESTRICT,
  kind TEXT NOT NULL CHECK (kind IN ('event', 'publication')),
  edtf TEXT, earliest TEXT, latest TEXT, precision TEXT NOT NULL, approx INTEGER NOT NULL DEFAULT 0,
  start INTEGER, "end" INTEGER, text TEXT NOT NULL DEFAULT '', reason TEXT NOT NULL DEFAULT '',
  speaker TEXT NOT NULL DEFAULT '', sentence_start INTEGER, sentence_end INTEGER) STRICT""",
    "CREATE INDEX event_document ON event (document)",
    f"""CREATE TABLE happening (
  id TEXT PRIMARY KEY, name TEXT NOT NULL DEFAULT '',
 {_KEPT}) STRICT""",
    # What the user says of an event, by its place, as events are made again; with an `edtf`, one the user added.
    f"""CREATE TABLE event_mark (
  id TEXT PRIMARY KEY, document TEXT NOT NULL REFERENCES document (id) ON DELETE RESTRICT,
  kind TEXT NOT NULL CHECK (kind IN ('event', 'publication')), start INTEGER, "end" INTEGER, edtf TEXT,
  name TEXT NOT NULL DEFAULT '', hidden INTEGER NOT NULL DEFAULT 0,
  happening TEXT REFERENCES happening (id) ON DELETE RESTRICT,
 {_KEPT}) STRICT""",
    "CREATE INDEX event_mark_document ON event_mark (document)",
    f"""CREATE TABLE claim (
  id TEXT PRIMARY KEY, question TEXT NOT NULL, kind TEXT NOT NULL, subject TEXT NOT NULL DEFAULT '',
  unit TEXT NOT NULL DEFAULT '',
 {_KEPT}) STRICT""",
    f"""CREATE TABLE claim_cell (
  id TEXT PRIMARY KEY, claim TEXT NOT NULL REFERENCES claim (id) ON DELETE RESTRICT,
  document TEXT NOT NULL REFERENCES document (id) ON DELETE RESTRICT, value TEXT NOT NULL DEFAULT '',
  low REAL, high REAL, stance TEXT NOT NULL, speaker TEXT NOT NULL DEFAULT '',
  start INTEGER, "end" INTEGER, quote TEXT, prefix TEXT, suffix TEXT,
 {_KEPT}) STRICT""",
    "CREATE INDEX claim_cell_claim ON claim_cell (claim)",
    f"""CREATE TABLE grade (
  id TEXT PRIMARY KEY, target TEXT NOT NULL, scale TEXT NOT NULL, value TEXT NOT NULL,
  reason TEXT NOT NULL DEFAULT '', topic TEXT NOT NULL DEFAULT '', date TEXT NOT NULL DEFAULT '',
  on_scale TEXT NOT NULL DEFAULT '', words TEXT NOT NULL DEFAULT '', blind INTEGER NOT NULL DEFAULT 0,
 {_KEPT}) STRICT""",
    "CREATE INDEX grade_target ON grade (target)",
    # A quote without a start: words that the present version of the document no longer has.
    f"""CREATE TABLE note (
  id TEXT PRIMARY KEY, body TEXT NOT NULL DEFAULT '', tags TEXT NOT NULL DEFAULT '[]', todo TEXT NOT NULL DEFAULT '',
  flags TEXT NOT NULL DEFAULT '[]',
  document TEXT REFERENCES document (id) ON DELETE RESTRICT,
  start INTEGER, "end" INTEGER, quote TEXT, prefix TEXT, suffix TEXT, private INTEGER NOT NULL DEFAULT 0,
 {_KEPT}) STRICT""",
    "CREATE INDEX note_place ON note (document, start)",
    """CREATE TABLE note_revision (
  id INTEGER PRIMARY KEY, note TEXT NOT NULL REFERENCES note (id) ON DELETE RESTRICT, version INTEGER NOT NULL,
  body TEXT NOT NULL, tags TEXT NOT NULL, at TEXT NOT NULL, author TEXT NOT NULL) STRICT""",
    "CREATE INDEX note_revision_note ON note_revision (note)",
    f"""CREATE TABLE tag (
  id TEXT PRIMARY KEY, name TEXT NOT NULL, colour TEXT NOT NULL DEFAULT '', meaning TEXT NOT NULL DEFAULT '',
  position INTEGER NOT NULL DEFAULT 0,
 {_KEPT}) STRICT""",
    f"""CREATE TABLE relation (
  id TEXT PRIMARY KEY, kind TEXT NOT NULL, reason TEXT NOT NULL DEFAULT '',
  a_document TEXT NOT NULL REFERENCES document (id) ON DELETE RESTRICT,
  a_start INTEGER, a_end INTEGER, a_quote TEXT NOT NULL, a_prefix TEXT NOT NULL, a_suffix TEXT NOT NULL,
  b_document TEXT NOT NULL REFERENCES document (id) ON DELETE RESTRICT,
  b_start INTEGER, b_end INTEGER, b_quote TEXT NOT NULL, b_prefix TEXT NOT NULL, b_suffix TEXT NOT NULL,
 {_KEPT}) STRICT""",
    "CREATE INDEX relation_a ON relation (a_document)",
    "CREATE INDEX relation_b ON relation (b_document)",
    f"""CREATE TABLE dependence (
  id TEXT PRIMARY KEY, a TEXT NOT NULL, b TEXT NOT NULL, evidence TEXT NOT NULL DEFAULT '[]',
  status TEXT NOT NULL DEFAULT 'proposed',
 {_KEPT}) STRICT""",
    # Proposed claims that the user does not want to see again, by the passages [[document, start, end], ...].
    f"""CREATE TABLE dismissal (
  id TEXT PRIMARY KEY, kind TEXT NOT NULL, passages TEXT NOT NULL,
 {_KEPT}) STRICT""",
    # What is asked besides the words: filters {field: [value, ...]}, spellings switched off [form, ...].
    f"""CREATE TABLE saved_search (
  id TEXT PRIMARY KEY, name TEXT NOT NULL, query TEXT NOT NULL, filters TEXT NOT NULL DEFAULT '{{}}',
  sort TEXT NOT NULL DEFAULT 'relevance', without TEXT NOT NULL DEFAULT '[]', stemming INTEGER NOT NULL DEFAULT 0,
 {_KEPT}) STRICT""",
    # Which accounts stood in which columns: {"columns": [{"document", "offset", "pinned"} or null], "focused"}.
    f"""CREATE TABLE arrangement (
  id TEXT PRIMARY KEY, name TEXT NOT NULL, layout TEXT NOT NULL,
 {_KEPT}) STRICT""",
    """CREATE TABLE edit (
  id INTEGER PRIMARY KEY AUTOINCREMENT, label TEXT NOT NULL, at TEXT NOT NULL, author TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('done', 'undone', 'dropped')), key TEXT NOT NULL DEFAULT '',
  rows TEXT NOT NULL) STRICT""",
    "CREATE INDEX edit_state ON edit (state, id)",
    """CREATE TABLE outbox (
  kind TEXT NOT NULL, id TEXT NOT NULL, counter INTEGER NOT NULL, PRIMARY KEY (kind, id)) STRICT""",
    "CREATE INDEX outbox_counter ON outbox (counter)",
    # In a share copy: what each row was when it left, as digests of its fields {field: digest}, so that what comes
    # back is told from what was there. given: as written here; kept: in the archive it left, where that is another.
    """CREATE TABLE shared_row (
  noun TEXT NOT NULL, id TEXT NOT NULL, given TEXT NOT NULL, kept TEXT NOT NULL, PRIMARY KEY (noun, id)) STRICT""",
)

#: One tuple of statements for each step an archive takes; released steps are never rewritten.
STEPS: tuple[tuple[str, ...], ...] = (_FIRST,)


def version() -> int:
    """The schema number this Parallax writes."""
    return len(STEPS)


@cache
def expected(steps: int) -> frozenset[str]:
    """What `sqlite_master.sql` holds after so many steps, as SQLite itself spells it."""
    connection = sqlite3.connect(":memory:")
    try:
        for step in STEPS[:steps]:
            for statement in step:
                connection.execute(statement)
        return frozenset(objects(connection))
    finally:
        connection.close()


def objects(connection: sqlite3.Connection) -> list[str]:
    """The text of every schema object of a database."""
    return [
        f"{kind} {name} {sql or ''}"
        for kind, name, sql in connection.execute("SELECT type, name, sql FROM sqlite_master")
    ]
