"""How fast the search is, beside SQLite FTS5, Xapian and tantivy, in one run on the same documents.

    python tests/benchmarks/search.py TEXTS [--documents 100000] [--scratch FOLDER] [--engines parallax,fts5,...]
    python tests/benchmarks/search.py TEXTS --short [--documents 1000000] ...

TEXTS is a folder of plain texts (*.txt, also in folders below); from their sentences, documents of about
2.5 KB are made, with misspelt and invented words, dates and sources, the same in every run. Each engine
runs in a process of its own, one after the other: it builds its index, opens it anew, then asks every
question once (first) and three times more (warm; the median). Xapian is used from Debian's python3-xapian
through /usr/bin/python3; tantivy where `tantivy` can be imported, or by the interpreter in PYTHON_TANTIVY.

With --short the documents have about 250 bytes, as many as a million of them.

Times are milliseconds of the processor, since others may use the machine: 50th / 95th percentile. Every
question asks for 20 matches and the exact number of all (tantivy and FTS5 count in the same or a second
query, Xapian checks at least all documents).
"""

from __future__ import annotations

import argparse
import gc
import json
import os
import random
import re
import sqlite3
import statistics
import subprocess
import sys
import time
from collections import Counter, defaultdict
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
WORD = re.compile(r"[a-z]+")
SYLLABLES = "ba be da do ka ko la le mi na no ra ri sa su ta to va ya an er in or al".split()
SOURCES = ["herald", "tribune", "gazette", "courier", "observer", "monitor"]
KINDS = {
    "rare": 20, "common": 20, "and": 20, "or": 15, "phrase": 20, "near": 15, "prefix": 20, "as you type": 15,
    "wildcard": 10, "wildcard in front": 4, "fuzzy": 12, "filter and dates": 15, "boolean": 10, "facets": 15,
    "page with sentences": 15, "page with sentences and facets": 15,
}  # fmt: skip
SENTENCES = {"page with sentences", "page with sentences and facets"}
FACETED = {"facets", "page with sentences and facets"}


# Documents and questions


def documents(texts: Path, count: int, short: bool):
    """(number, title, body, source, date) of made-up documents."""
    chance = random.Random(20240601)
    sentences = []
    for path in sorted(texts.rglob("*.txt")):
        text = " ".join(path.read_text(encoding="utf-8", errors="replace").split())
        sentences.append(re.findall(r"[^.!?]+[.!?]+", text))
    sentences = [found for found in sentences if len(found) > 50]
    for number in range(1, count + 1):
        several = chance.choices(sentences, k=3)
        at = [chance.randrange(len(found)) for found in several]
        usual = chance.lognormvariate(5.0, 0.4) if short else chance.lognormvariate(7.7, 0.45)
        wanted, body, size = min(12_000, int(usual)), [], 0
        while size < wanted:
            n = chance.randrange(3)
            sentence = several[n][at[n] % len(several[n])]
            at[n] += 1
            body.append(sentence)
            size += len(sentence)
        text = re.sub(r"[A-Za-z]{4,}", lambda found: _perturbed(found[0], chance), "".join(body))
        date = f"{chance.randrange(1990, 2025)}-{chance.randrange(1, 13):02d}-{chance.randrange(1, 29):02d}"
        yield number, " ".join(text.split()[:8]), text, chance.choice(SOURCES), date


def _perturbed(word: str, chance: random.Random) -> str:
    lot = chance.random()
    if lot > 0.006:
        return word
    if lot < 0.003:
        return "".join(chance.choices(SYLLABLES, k=chance.randint(2, 5))).capitalize()
    at = chance.randrange(len(word))
    return word[:at] + chance.choice("aeiorst") + word[at + (lot < 0.005) :]


def questions(rows) -> list[dict]:
    """Questions of each kind, made of the words of the documents themselves."""
    chance = random.Random(7)
    texts = [row[2].lower() for row in rows]
    frequency = Counter(word for text in texts for word in set(WORD.findall(text)))
    total = len(texts)

    def band(low, high, letters):
        return sorted(
            word for word, n in frequency.items() if low * total <= n <= high * total and len(word) >= letters
        )

    rare = sorted(word for word, n in frequency.items() if 2 <= n <= 10 and len(word) > 4)
    middling, wide = band(0.005, 0.03, 5), set(band(0.001, 0.1, 4))
    most = [word for word, _ in frequency.most_common(400) if len(word) > 3]

    def together(count):
        while True:
            found = sorted(set(WORD.findall(chance.choice(texts))) & wide)
            if len(found) >= 5:
                return chance.sample(found, count)

    def in_a_row(count):
        while True:
            found = chance.choice(texts).split()
            at = chance.randrange(max(1, len(found) - count))
            row = found[at : at + count]
            if len(row) == count and all(word.isalpha() and word.isascii() and len(word) > 2 for word in row):
                return row

    asked = []
    for kind, count in KINDS.items():
        for n in range(count):
            question = {"kind": kind}
            match kind:
                case "rare":
                    question["words"] = [chance.choice(rare)]
                case "common":
                    question["words"] = [most[n]]
                case "and" | "page with sentences" | "page with sentences and facets":
                    question["words"] = together(2)
                case "or":
                    question["words"] = together(3)
                case "phrase":
                    question["words"] = in_a_row(3 if n % 4 == 0 else 2)
                case "near":
                    question["words"] = in_a_row(4)[::3]
                case "prefix":
                    question["words"] = [chance.choice(middling)[: 2 + n % 4]]
                case "as you type":
                    first, last = together(2)
                    question["words"] = [first, last[: chance.choice((2, 3, 3, 4))]]
                case "wildcard":
                    word = chance.choice(middling)
                    question["words"] = [word[:2] + "?" + word[3:] if n % 3 == 0 else f"{word[:3]}*{word[-2:]}"]
                case "wildcard in front":
                    question["words"] = ["*" + ("ology", "ment", "graph", "ship")[n]]
                case "fuzzy":
                    word = chance.choice(middling)
                    at = chance.randrange(1, len(word))
                    question["words"] = [word[:at] + chance.choice("aeiorst") + word[at + n % 2 :]]
                case "filter and dates":
                    year = chance.randrange(1990, 2018)
                    question |= {"words": [chance.choice(middling)], "source": chance.choice(SOURCES)}
                    question |= {"first": f"{year}-01", "last": f"{year + 6}-12"}
                case "boolean":
                    question["words"] = together(4)
                case "facets":
                    question["words"] = [chance.choice(middling if n % 3 else most)]
            asked.append(question)
    return asked


# Engines: each builds, opens and gives a function from a question to the number of matches and 20 of them


class Parallax:
    name = "parallax"

    def load(self):
        import viewer.search.answering
        import viewer.search.index
        import viewer.search.snippets  # noqa: F401

    def build(self, rows, folder):
        from viewer.search.entry import Entry
        from viewer.search.index import Index

        index = Index.open(folder, "benchmark")
        made = (
            Entry("document", str(number), str(number), title, body, {"source": source, "date": date, "lang": "en"})
            for number, title, body, source, date in rows
        )
        index.apply(made, 1)
        index.close()

    def add_one(self, folder):
        from viewer.search.entry import Entry
        from viewer.search.index import Index

        index = Index.open(folder, "benchmark")
        took = []
        for n in range(20):
            before = time.perf_counter()
            index.apply([Entry("document", f"new{n}", None, "new", f"novelty number{n} " * 200)], index.counter + 1)
            assert index.search(f'"number{n}"').total == 1
            took.append(time.perf_counter() - before)
        index.close()
        return took

    def open(self, folder, rows_at):
        from viewer.search.index import Index

        self._index = Index.open(folder, "benchmark")
        self._index.search("opening")
        self._rows = rows_at

    def ask(self, question):
        from viewer.search.snippets import snippet

        words, options = question["words"], {}
        match question["kind"]:
            case "and" | "page with sentences" | "page with sentences and facets":
                text = " ".join(f'"{word}"' for word in words)
            case "or":
                text = " OR ".join(f'"{word}"' for word in words)
            case "phrase":
                text = f'"{" ".join(words)}"'
            case "near":
                text = f'"{words[0]}" near/5 "{words[1]}"'
            case "prefix":
                text = words[0] + "*"
            case "as you type":
                text = " ".join(words)
            case "wildcard" | "wildcard in front":
                text = words[0]
            case "fuzzy":
                text = words[0] + "~"
            case "filter and dates":
                text = f'"{words[0]}" date:{question["first"]}..{question["last"]}'
                options = {"filters": {"source": [question["source"]]}}
            case "boolean":
                text = '("{}" OR "{}") "{}" -{}'.format(*words)
            case _:
                text = f'"{words[0]}"'
        if question["kind"] in FACETED:
            options = {"facets": ("source", "year")}
        found = self._index.search(text, **options)
        if question["kind"] in SENTENCES:
            for match in found.matches:
                snippet(self._rows(match.id), found.terms)
        return found.total, [match.id for match in found.matches]


class Fts5:
    name = "fts5"

    def load(self):
        pass

    def build(self, rows, folder):
        folder.mkdir()
        db = sqlite3.connect(folder / "fts.db")
        db.execute("create table d(id integer primary key, title text, body text, source text, date text)")
        db.execute(
            "create virtual table f using fts5(title, body, content='d', content_rowid='id', tokenize='unicode61')"
        )
        db.execute("create index ds on d(source, date)")
        for number, title, body, source, date in rows:
            db.execute("insert into f(rowid, title, body) values (?, ?, ?)", (number, title, body))
            db.execute("insert into d values (?, ?, ?, ?, ?)", (number, title, body, source, date))
        db.commit()
        db.close()

    def open(self, folder, rows_at):
        self._db = sqlite3.connect(folder / "fts.db")
        self._db.execute("create virtual table temp.v using fts5vocab(main, f, row)")
        self._db.execute("select count(*) from f where f match 'opening'").fetchone()
        self._rows = rows_at

    def ask(self, question):
        words, where, values = question["words"], "f match ?", []
        match question["kind"]:
            case "or":
                text = " OR ".join(f'"{word}"' for word in words)
            case "phrase":
                text = f'"{" ".join(words)}"'
            case "near":
                text = f'NEAR("{words[0]}" "{words[1]}", 4)'
            case "prefix":
                text = f'"{words[0]}"*'
            case "as you type":
                text = f'"{words[0]}" "{words[1]}"*'
            case "wildcard" | "wildcard in front" | "fuzzy":
                text = " OR ".join(f'"{word}"' for word in self._fitting(question)) or '""'
            case "boolean":
                text = '("{}" OR "{}") AND "{}" NOT "{}"'.format(*words)
            case "filter and dates":
                text = f'"{words[0]}"'
                where += (
                    " and exists (select 1 from d where id = f.rowid and source = ? and date >= ? and date <= ? || '~')"
                )
                values = [question["source"], question["first"], question["last"]]
            case _:
                text = " ".join(f'"{word}"' for word in words)
        total = self._db.execute(f"select count(*) from f where {where}", (text, *values)).fetchone()[0]
        sentence = ", snippet(f, 1, '[', ']', '…', 40)" if question["kind"] in SENTENCES else ""
        asked = f"select rowid{sentence} from f where {where} order by rank limit 20"
        page = [row[0] for row in self._db.execute(asked, (text, *values))]
        if question["kind"] in FACETED:
            for what in ("source", "substr(date, 1, 4)"):
                self._db.execute(
                    f"select {what}, count(*) from d where id in (select rowid from f where f match ?) group by 1",
                    (text,),
                ).fetchall()
        return total, page

    def _fitting(self, question):
        """The vocabulary table finds them as its reader would: patterns by GLOB, close ones by a check of each."""
        word = question["words"][0]
        if question["kind"] == "fuzzy":
            asked = "select term from v where term >= ? and term < ?"
            terms = (row[0] for row in self._db.execute(asked, (word[0], word[0] + "~")))
            return [term for term in terms if _is_close(word, term)][:500]
        return [row[0] for row in self._db.execute("select term from v where term glob ?", (word,))][:500]


class Xapian:
    name = "xapian"

    def load(self):
        import xapian  # noqa: F401

    def build(self, rows, folder):
        import xapian

        db = xapian.WritableDatabase(str(folder), xapian.DB_CREATE_OR_OPEN)
        maker = xapian.TermGenerator()
        for number, title, body, source, date in rows:
            made = xapian.Document()
            maker.set_document(made)
            maker.index_text(title, 3)
            maker.increase_termpos(1000)
            maker.index_text(body)
            made.add_boolean_term("XS" + source)
            made.add_value(0, date)
            made.add_value(1, source)
            made.add_value(2, date[:4])
            made.set_data(str(number))
            db.add_document(made)
        db.commit()
        db.close()

    def open(self, folder, rows_at):
        import xapian

        self._db = xapian.Database(str(folder))
        self._rows = rows_at
        self.ask({"kind": "rare", "words": ["opening"]})

    def ask(self, question):
        import xapian

        query, words = xapian.Query, question["words"]

        def any_that_begins(prefix):
            return query(query.OP_WILDCARD, prefix, 0, query.WILDCARD_LIMIT_ERROR, query.OP_SYNONYM)

        match question["kind"]:
            case "or":
                asked = query(query.OP_OR, words)
            case "phrase":
                asked = query(query.OP_PHRASE, words, len(words))
            case "near":
                asked = query(query.OP_NEAR, words, 6)
            case "prefix":
                asked = any_that_begins(words[0])
            case "as you type":
                asked = query(query.OP_AND, [query(words[0]), any_that_begins(words[1])])
            case "wildcard" | "wildcard in front" | "fuzzy":
                asked = query(query.OP_OR, self._fitting(question))
            case "boolean":
                either = query(query.OP_AND, [query(query.OP_OR, words[:2]), query(words[2])])
                asked = query(query.OP_AND_NOT, [either, query(words[3])])
            case "filter and dates":
                dates = query(query.OP_VALUE_RANGE, 0, question["first"], question["last"] + "~")
                asked = query(query.OP_FILTER, [query(words[0]), query("XS" + question["source"]), dates])
            case _:
                asked = query(query.OP_AND, words)
        enquire = xapian.Enquire(self._db)
        enquire.set_query(asked)
        spies = [xapian.ValueCountMatchSpy(slot) for slot in (1, 2)] if question["kind"] in FACETED else []
        for spy in spies:
            enquire.add_matchspy(spy)
        found = enquire.get_mset(0, 20, self._db.get_doccount())
        page = [int(match.document.get_data()) for match in found]
        for spy in spies:
            [(item.term, item.termfreq) for item in spy.values()]
        if question["kind"] in SENTENCES:
            for number in page:
                found.snippet(self._rows(number), 200)
        return found.get_matches_estimated(), page

    def _fitting(self, question):
        word = question["words"][0]
        if question["kind"] == "fuzzy":
            terms = (item.term.decode() for item in self._db.allterms(word[:1]))
            return [term for term in terms if _is_close(word, term)]
        fits = re.compile(word.replace("*", ".*").replace("?", ".")).fullmatch
        terms = (item.term.decode() for item in self._db.allterms(re.split(r"[*?]", word)[0]))
        return [term for term in terms if fits(term)]


class Tantivy:
    name = "tantivy"

    def load(self):
        import tantivy  # noqa: F401

    def _schema(self):
        import tantivy

        made = tantivy.SchemaBuilder()
        made.add_integer_field("number", stored=True)
        made.add_text_field("text", tokenizer_name="default")
        made.add_text_field("source", tokenizer_name="raw", fast=True)
        made.add_integer_field("date", indexed=True, fast=True)
        return made.build()

    def build(self, rows, folder):
        import tantivy

        folder.mkdir()
        index = tantivy.Index(self._schema(), str(folder))
        writer = index.writer(256_000_000, 1)
        for number, title, body, source, date in rows:
            writer.add_document(
                tantivy.Document(number=number, text=f"{title}\n{body}", source=source, date=int(date.replace("-", "")))
            )
        writer.commit()
        writer.wait_merging_threads()

    def open(self, folder, rows_at):
        import tantivy

        self._index = tantivy.Index.open(str(folder))
        self._index.reload()
        self._searcher = self._index.searcher()
        self._rows = rows_at
        self.ask({"kind": "rare", "words": ["opening"]})

    def ask(self, question):
        import tantivy

        query, words, schema = tantivy.Query, question["words"], self._index.schema
        must, should, never = tantivy.Occur.Must, tantivy.Occur.Should, tantivy.Occur.MustNot

        def word(text):
            return query.term_query(schema, "text", text)

        def fitting(pattern):
            return query.regex_query(schema, "text", pattern.replace("*", ".*").replace("?", "."))

        match question["kind"]:
            case "or":
                asked = query.boolean_query([(should, word(text)) for text in words])
            case "phrase":
                asked = query.phrase_query(schema, "text", words)
            case "near":
                asked = query.phrase_query(schema, "text", words, slop=5)
            case "prefix":
                asked = fitting(words[0] + "*")
            case "as you type":
                asked = query.boolean_query([(must, word(words[0])), (must, fitting(words[1] + "*"))])
            case "wildcard" | "wildcard in front":
                asked = fitting(words[0])
            case "fuzzy":
                asked = query.fuzzy_term_query(schema, "text", words[0], distance=1)
            case "boolean":
                either = query.boolean_query([(should, word(words[0])), (should, word(words[1]))])
                asked = query.boolean_query([(must, either), (must, word(words[2])), (never, word(words[3]))])
            case "filter and dates":
                first, last = (int(question[end].replace("-", "")) * 100 for end in ("first", "last"))
                dates = query.range_query(schema, "date", tantivy.FieldType.Integer, first, last + 31)
                source = query.term_query(schema, "source", question["source"])
                asked = query.boolean_query([(must, word(words[0])), (must, source), (must, dates)])
            case _:
                asked = query.boolean_query([(must, word(text)) for text in words])
        found = self._searcher.search(asked, 20, count=True)
        page = [self._searcher.doc(address)["number"][0] for _, address in found.hits]
        if question["kind"] in FACETED:
            years = {"histogram": {"field": "date", "interval": 10000.0}}
            self._searcher.aggregate(asked, {"source": {"terms": {"field": "source"}}, "year": years})
        if question["kind"] in SENTENCES:
            for number in page:
                _plain_snippet(self._rows(number), words)
        return found.count, page


ENGINES = {engine.name: engine for engine in (Parallax, Fts5, Xapian, Tantivy)}


def _is_close(one: str, other: str) -> bool:
    if abs(len(one) - len(other)) > 1:
        return False
    at = next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    return one[at + 1 :] == other[at + 1 :] or one[at:] == other[at + 1 :] or one[at + 1 :] == other[at:]


def _plain_snippet(text: str, words: list[str]) -> str:
    found = re.search("|".join(words), text, re.IGNORECASE)
    at = found.start() if found else 0
    return re.sub(
        "|".join(words), lambda match: f"[{match[0]}]", text[max(0, at - 100) : at + 100], flags=re.IGNORECASE
    )


# One engine, in its own process


def run(name: str, scratch: Path) -> None:
    """Build, open and ask; the result as a line of JSON."""
    engine, folder = ENGINES[name](), scratch / name
    source = sqlite3.connect(f"file:{scratch / 'documents.db'}?mode=ro", uri=True)
    result: dict = {}
    if not folder.exists():
        before, began = _cpu(), time.perf_counter()
        engine.build(source.execute("select * from documents order by number"), folder)
        result |= {"build CPU s": _cpu() - before, "build s": time.perf_counter() - began}
        result |= {"build peak MB": _peak()}
        (scratch / f"{name}.built").write_text(json.dumps(result))
        print("built")
        return
    result |= json.loads((scratch / f"{name}.built").read_text())
    result["index MB"] = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file()) / 1e6

    def rows_at(number):
        return source.execute("select body from documents where number = ?", (int(number),)).fetchone()[0]

    engine.load()
    gc.collect()
    memory, began = _memory(), time.process_time()
    engine.open(folder, rows_at)
    result["open ms"] = (time.process_time() - began) * 1e3
    first, warm, totals = defaultdict(list), defaultdict(list), {}
    asked = json.loads((scratch / "questions.json").read_text())
    for number, question in enumerate(asked):
        began = time.process_time()
        totals[number], _ = engine.ask(question)
        first[question["kind"]].append((time.process_time() - began) * 1e3)
        again = []
        for _ in range(3):
            began = time.process_time()
            engine.ask(question)
            again.append((time.process_time() - began) * 1e3)
        warm[question["kind"]].append(statistics.median(again))
    result["search MB"] = _memory() - memory
    if hasattr(engine, "add_one"):
        result["add one ms"] = [1e3 * value for value in engine.add_one(folder)]
    result |= {"first": first, "warm": warm, "totals": totals}
    print(json.dumps(result))


def _cpu() -> float:
    return sum(os.times()[:4])


def _memory() -> float:
    """Megabytes of this process, mapped files included."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGESIZE") / 1e6


def _peak() -> float:
    """Megabytes that this process has held at most; what `resource` says includes its parent's."""
    status = Path("/proc/self/status").read_text()
    return int(re.search(r"VmHWM:\s+(\d+)", status)[1]) / 1e3


def _percentile(values: list[float], share: float) -> float:
    return sorted(values)[min(len(values) - 1, round(share * (len(values) - 1)))]


def _cell(values: list[float]) -> str:
    return " / ".join(f"{value:.1f}" if value < 100 else f"{value:.0f}" for value in _both(values))


def _ratio(theirs: dict[str, list[float]], ours: dict[str, list[float]]) -> str:
    """How many times as long as ours their 50th and 95th percentile over all kinds are."""
    pairs = [_both([value for values in times.values() for value in values]) for times in (theirs, ours)]
    return " / ".join(f"{their / our:.1f}" for their, our in zip(*pairs, strict=True))


def _both(values: list[float]) -> tuple[float, float]:
    return _percentile(values, 0.5), _percentile(values, 0.95)


def table(results: dict[str, dict]) -> str:
    """The results in Markdown."""
    lines = [
        "| kind | " + " | ".join(f"{n} warm | {n} first" for n in results) + " |",
        "|---" * (1 + 2 * len(results)) + "|",
    ]
    for kind in KINDS:
        cells = [_cell(r[when][kind]) for r in results.values() for when in ("warm", "first")]
        lines.append(f"| {kind} | " + " | ".join(cells) + " |")
    every = [
        _cell([value for values in r[when].values() for value in values])
        for r in results.values()
        for when in ("warm", "first")
    ]
    lines.append("| **all** | " + " | ".join(every) + " |")
    if ours := results.get("parallax"):
        cells = [_ratio(r[when], ours[when]) for r in results.values() for when in ("warm", "first")]
        lines.append("| all, times parallax's | " + " | ".join(cells) + " |")
    for what in ("build CPU s", "build s", "build peak MB", "index MB", "open ms", "search MB"):
        lines.append(f"| {what} | " + " | ".join(f"{r[what]:.0f} |" for r in results.values()) + " |")
    added = [_cell(r["add one ms"]) + " |" if "add one ms" in r else "|" for r in results.values()]
    lines.append("| add one and find it, ms | " + " | ".join(added) + " |")
    return "\n".join(lines)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("texts", type=Path)
    parser.add_argument("--documents", type=int)
    parser.add_argument("--short", action="store_true")
    parser.add_argument("--scratch", type=Path, default=Path("/tmp/parallax-benchmark"))
    parser.add_argument("--engines", default=",".join(ENGINES))
    parser.add_argument("--run", help=argparse.SUPPRESS)
    chosen = parser.parse_args()
    count = chosen.documents or (1_000_000 if chosen.short else 100_000)
    scratch = chosen.scratch / f"{count}{'-short' if chosen.short else ''}"
    if chosen.run:
        sys.path.insert(0, str(ROOT))
        run(chosen.run, scratch)
        return
    scratch.mkdir(parents=True, exist_ok=True)
    if not (scratch / "questions.json").exists():
        rows = list(documents(chosen.texts, count, chosen.short))
        (scratch / "documents.db").unlink(missing_ok=True)
        db = sqlite3.connect(scratch / "documents.db")
        db.execute("create table documents(number integer primary key, title, body, source, date)")
        db.executemany("insert into documents values (?, ?, ?, ?, ?)", rows)
        db.commit()
        db.close()
        (scratch / "questions.json").write_text(json.dumps(questions(rows)))
        del rows
    results = {}
    for name in chosen.engines.split(","):
        interpreter = {"xapian": "/usr/bin/python3", "tantivy": os.environ.get("PYTHON_TANTIVY", sys.executable)}
        command = [interpreter.get(name, sys.executable), "-W", "ignore", __file__, str(chosen.texts)]
        command += ["--documents", str(count), *(["--short"] if chosen.short else [])]
        command += ["--scratch", str(chosen.scratch), "--run", name]
        ran = subprocess.run(command, capture_output=True, text=True, check=False)
        if ran.stdout.strip() == "built":
            ran = subprocess.run(command, capture_output=True, text=True, check=False)
        if ran.returncode:
            print(f"{name} was left out: {ran.stderr.strip().splitlines()[-1:]}", file=sys.stderr)
        else:
            results[name] = json.loads(ran.stdout)
    print(f"{count} documents, times in ms, 50th / 95th percentile\n\n{table(results)}")
    asked = json.loads((scratch / "questions.json").read_text())
    for number, question in enumerate(asked):
        found = {name: result["totals"][str(number)] for name, result in results.items()}
        if len(set(found.values())) > 1 and "--totals" in os.environ.get("BENCHMARK", ""):
            print(question, found)


if __name__ == "__main__":
    main()
