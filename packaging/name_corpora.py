"""Reads the corpora that the recogniser of names is trained on and measured with.

Build time only. The corpora are no part of the repository; resources/language/MODEL_CARD.md says what they are, under
which licences they stand and what each file is called in the folder. Every reader gives running text again, so that
training reads it as Parallax reads an account.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from viewer.analysis.gazetteer import COUNTRY, REGION, gazetteer
from viewer.domain.mention import ORG, PERSON, PLACE
from viewer.domain.text import fold

GUM_GENRES = ("academic", "bio", "court", "interview", "news", "voyage")  # whose texts may be used for any purpose
_CONLL = {"PER": PERSON, "ORG": ORG, "LOC": PLACE}
_CROSSNER = {
    "politician": PERSON,
    "person": PERSON,
    "organisation": ORG,
    "politicalparty": ORG,
    "country": PLACE,
    "location": PLACE,
}
_GUM = {"person": PERSON, "organization": ORG, "place": PLACE}
_RE3D = {"Person": PERSON, "Organisation": ORG, "Location": PLACE}
_JOINS = frozenset("of the for -".split())
_TIGHT_BEFORE = frozenset(". , ; : ! ? ) ] } % ' ’ ” ''".split())
_TIGHT_AFTER = frozenset("( [ { “ ‘ `` $ £ €".split())
_CLITIC = re.compile(r"(?:['’](?:s|re|ve|ll|d|m|t)|n['’]t)", re.IGNORECASE)

Name = tuple[int, int, str]


@dataclass(frozen=True)
class Marked:
    """A text and the names a person marked in it: (start, end, label)."""

    text: str
    names: tuple[Name, ...]


def training(folder: Path) -> dict[str, list[Marked]]:
    """The corpora to train on, by name, each as a list of documents."""
    read = {
        "WikiGold": wikigold(folder / "wikigold.txt"),
        "UNER English-EWT, dev": uner(folder / "uner_dev.txt"),
        "Re-DocRED, dev": redocred(folder / "redocred_dev.json"),
        "Re-DocRED, test": redocred(folder / "redocred_test.json"),
        "CrossNER politics, train": crossner(folder / "crossner" / "politics" / "train.txt"),
        "CrossNER politics, dev": crossner(folder / "crossner" / "politics" / "dev.txt"),
        "GUM, free genres": gum(folder / "gum"),
    }
    return {name: [cleaned(document) for document in documents] for name, documents in read.items()}


def measuring(folder: Path) -> dict[str, list[Marked]]:
    """The corpora that no training sees, by name, each as a list of documents."""
    return {
        "UNER English-EWT, test (web)": list(uner(folder / "uner_test.txt")),
        "CrossNER politics, test": list(crossner(folder / "crossner" / "politics" / "test.txt")),
        "re3d, names (Syria and Iraq)": list(re3d(folder / "re3d")),
    }


def cleaned(document: Marked) -> Marked:
    """The document as Parallax wants names marked: peoples are no names, countries are always places."""
    lists = gazetteer()
    names = []
    for start, end, label in document.names:
        form = fold(document.text[start:end])
        if form in lists.peoples or form in lists.words["adjectives"]:
            continue
        names.append((start, end, PLACE if lists.places.get(form) in (COUNTRY, REGION) else label))
    return Marked(document.text, tuple(names))


def wikigold(path: Path) -> Iterator[Marked]:
    """Columns word and IO label; -DOCSTART- between the documents."""
    for document in path.read_text(encoding="utf-8").split("-DOCSTART- O\n"):
        yield _document(_columns(document, 0, 1, _CONLL))


def uner(path: Path) -> Iterator[Marked]:
    """Columns number, word and BIO label; the text as written in comments."""
    for document in path.read_text(encoding="utf-8").split("# newdoc id")[1:]:
        yield _document(_columns(document, 1, 2, _CONLL))


def crossner(path: Path) -> Iterator[Marked]:
    """Columns word and BIO label; every sentence stands alone."""
    for sentence in _columns(path.read_text(encoding="utf-8"), 0, 1, _CROSSNER):
        yield _document([sentence])


def redocred(path: Path) -> Iterator[Marked]:
    """JSON; names by sentence and word numbers."""
    for record in json.loads(path.read_text(encoding="utf-8")):
        sentences: list[tuple[str, list[str], list[tuple[int, int, str]]]] = [
            ("", words, []) for words in record["sents"]
        ]
        for entity in record["vertexSet"]:
            for mention in entity:
                if mention["type"] in _CONLL:
                    sentences[mention["sent_id"]][2].append((*mention["pos"], _CONLL[mention["type"]]))
        yield _document(sentences, tight="-/")


def gum(folder: Path, genres: Sequence[str] = GUM_GENRES) -> Iterator[Marked]:
    """CoNLL-U with every noun phrase marked: kept are those around a proper noun, cut to its run of proper nouns."""
    for path in sorted(folder.glob("GUM_*.conllu")):
        if path.name.split("_")[1] in genres:
            blocks = path.read_text(encoding="utf-8").split("\n\n")
            yield _document([sentence for block in blocks if (sentence := _gum_sentence(block))])


def re3d(folder: Path) -> Iterator[Marked]:
    """JSON lines with offsets; descriptions in small letters are left out, and "the" before a name."""
    for path in sorted(folder.glob("*/documents.json")):
        entities = [json.loads(line) for line in _lines(path.with_name("entities.json"))]
        for line in _lines(path):
            document = json.loads(line)
            names = set()
            for entity in entities:
                if entity["documentId"] != document["_id"] or entity["type"] not in _RE3D:
                    continue
                start, end = entity["begin"], entity["end"]
                start += 4 * (document["text"][start : start + 4].lower() == "the ")
                if document["text"][start:end][:1].isupper():
                    names.add((start, end, _RE3D[entity["type"]]))
            yield Marked(document["text"], tuple(sorted(names)))


def _lines(path: Path) -> list[str]:
    return [line for line in path.read_text(encoding="utf-8-sig").splitlines() if line.strip()]


Sentence = tuple[str, list[str], list[tuple[int, int, str]]]  # the text where known, words, names by word numbers


def _columns(text: str, word: int, label: int, labels: Mapping[str, str]) -> list[Sentence]:
    sentences = []
    for block in re.split(r"\n[ \t]*\n", text):
        written = re.search(r"^# text = (.*)$", block, re.MULTILINE)
        rows = [line.split() for line in block.splitlines() if line.strip() and not line.startswith("#")]
        rows = [row for row in rows if len(row) > max(word, label)]
        if rows:
            names = _runs([row[label] for row in rows], labels.get)
            sentences.append((written.group(1) if written else "", [row[word] for row in rows], names))
    return sentences


def _runs(tags: Iterable[str], label_of: Callable[[str], str | None]) -> list[tuple[int, int, str]]:
    """The names in a row of tags such as B-PER, I-PER or O."""
    names: list[tuple[int, int, str]] = []
    kind = ""
    for at, tag in enumerate(tags):
        label = label_of(tag[2:])
        if label and tag[0] == "I" and tag[2:] == kind:
            names[-1] = (names[-1][0], at + 1, label)
        elif label:
            names.append((at, at + 1, label))
        kind = tag[2:]
    return names


def _gum_sentence(block: str) -> Sentence | None:
    rows = [line.split("\t") for line in block.splitlines() if re.match(r"\d+\t", line)]
    if not rows:
        return None
    proper = [row[4].startswith("NNP") for row in rows]
    words = [row[1] for row in rows]
    taken: set[int] = set()
    names = []
    for first, after, kind in sorted(_gum_phrases(rows), key=lambda phrase: phrase[0] - phrase[1]):
        heads = [at for at in range(first, after) if not first < int(rows[at][6]) <= after]
        if kind not in _GUM or not heads or not proper[heads[0]]:
            continue
        start, end = _around(heads[0], first, after, words, proper)
        if kind == "person":
            titles = gazetteer().words["titles"] | gazetteer().words["title_modifiers"]
            while start < end - 1 and fold(words[start]).rstrip(".") in titles:
                start += 1
        if not taken.intersection(range(start, end)):
            taken.update(range(start, end))
            names.append((start, end, _GUM[kind]))
    written = re.search(r"^# text = (.*)$", block, re.MULTILINE)
    return (written.group(1) if written else "", words, sorted(names))


def _gum_phrases(rows: Sequence[Sequence[str]]) -> Iterator[tuple[int, int, str]]:
    opened: list[tuple[str, int, str]] = []
    for at, row in enumerate(rows):
        marks = re.search(r"Entity=([^|]*)", row[9])
        for mark in re.finditer(r"\(([^()]*)(\))?|([^()]*)\)", marks.group(1) if marks else ""):
            if mark.group(1) is not None:
                number, _, rest = mark.group(1).partition("-")
                kind = rest.partition("-")[0]
                if mark.group(2):
                    yield at, at + 1, kind
                else:
                    opened.append((number, at, kind))
                continue
            number = mark.group(3).partition("-")[0]
            for held in range(len(opened) - 1, -1, -1):
                if opened[held][0] == number:
                    _, first, kind = opened.pop(held)
                    yield first, at + 1, kind
                    break


def _around(head: int, first: int, after: int, words: Sequence[str], proper: Sequence[bool]) -> tuple[int, int]:
    """The run of proper nouns around `head` inside first..after, joined by "of", "of the", "for" or a hyphen."""
    start, end = head, head + 1
    while start > first:
        back = 1
        while start - back > first and back < 3 and words[start - back].lower() in _JOINS:
            back += 1
        if not proper[start - back]:
            break
        start -= back
    while end < after:
        ahead = 0
        while end + ahead < after - 1 and ahead < 2 and words[end + ahead].lower() in _JOINS:
            ahead += 1
        if not proper[end + ahead]:
            break
        end += ahead + 1
    return start, end


def _document(sentences: Iterable[Sentence], tight: str = "") -> Marked:
    """The sentences one to a line, with the names by offset."""
    text = ""
    names: list[Name] = []
    for written, words, marked in sentences:
        line, places = _aligned(written, words) or _joined(words, tight)
        names += [(len(text) + places[a][0], len(text) + places[b - 1][1], label) for a, b, label in sorted(marked)]
        text += line + "\n"
    return Marked(text, tuple(names))


def _aligned(written: str, words: Sequence[str]) -> tuple[str, list[tuple[int, int]]] | None:
    places, at = [], 0
    for word in words:
        found = written.find(word, at)
        if found < 0:
            return None
        at = found + len(word)
        places.append((found, at))
    return written, places


def _joined(words: Sequence[str], tight: str) -> tuple[str, list[tuple[int, int]]]:
    """The words as a typesetter would join them; tight: marks without a blank on either side."""
    line, places = "", []
    quoted, close = False, True
    for word in words:
        ends_quote = word == '"' and quoted
        if not (close or ends_quote or word in _TIGHT_BEFORE or word in tight or _CLITIC.fullmatch(word)):
            line += " "
        places.append((len(line), len(line) + len(word)))
        line += word
        quoted ^= word == '"'
        close = word in _TIGHT_AFTER or word in tight or (word == '"' and quoted)
    return line, places
