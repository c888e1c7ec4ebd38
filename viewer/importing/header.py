"""Citation data written above a text: lines such as "Title: ...", or front matter between "---" lines."""

from __future__ import annotations

import re

from viewer.importing.citation import Citation, day, language, names, one_line, web_address

_KEYS = {
    "title": "title",
    "author": "authors",
    "authors": "authors",
    "byline": "authors",
    "date": "published",
    "published": "published",
    "source": "publisher",
    "publisher": "publisher",
    "url": "url",
    "link": "url",
    "language": "language",
    "lang": "language",
    "rights": "rights",
    "licence": "rights",
    "license": "rights",
}
_LINE = re.compile(r"(?P<key>[A-Za-z]{3,10})[ \t]*:[ \t]+(?P<value>[^\n]*\S)[ \t]*(?:\n|$)")
_FRONT = re.compile(r"\s*---[ \t]*\n(?P<inside>.{0,20000}?)^---[ \t]*(?:\n|$)", re.DOTALL | re.MULTILINE)
_FRONT_LINE = re.compile(r"^(?P<key>[A-Za-z_-]+)[ \t]*:(?P<value>[^\n]*(?:\n[ \t]*- [^\n]*)*)(?:\n|$)", re.MULTILINE)


def read(text: str) -> tuple[Citation, int]:
    """What the head of a canonical text states, and where the text after it begins (0: it has no head).

    Lines of a head follow one another from the very top and all have a key that is known; front matter
    may hold others, which are passed over. Front matter is read as simple `key: value` and lists.
    """
    if front := _FRONT.match(text):
        fields = [(m["key"], m["value"]) for m in _FRONT_LINE.finditer(front["inside"])]
        return _citation(fields), front.end()
    fields, end = [], len(text) - len(text.lstrip())
    while (line := _LINE.match(text, end)) and line["key"].lower() in _KEYS:
        fields.append((line["key"], line["value"]))
        end = line.end()
    return (_citation(fields), end) if fields else (Citation(), 0)


def _citation(fields: list[tuple[str, str]]) -> Citation:
    stated: dict[str, list[str]] = {}
    for key, value in fields:
        if (meaning := _KEYS.get(key.lower())) and (values := _values(value)):
            stated.setdefault(meaning, values)

    def first(meaning: str) -> str:
        return stated.get(meaning, [""])[0]

    # People write the address of an article behind "Source:" as often as the name of its publisher.
    publisher_is_address = web_address(first("publisher"))
    return Citation(
        title=one_line(first("title")),
        authors=tuple(dict.fromkeys(name for value in stated.get("authors", ()) for name in names(value))),
        publisher=None if publisher_is_address else one_line(first("publisher")),
        published=day(first("published")),
        language=language(first("language")),
        url=web_address(first("url")) or publisher_is_address,
        rights=one_line(first("rights")),
    )


def _values(value: str) -> list[str]:
    """One value, or the items of a list, without quotation marks.

    >>> _values(' "A: b"'), _values(" [A, 'B']"), _values("\\n - A\\n - B")
    (['A: b'], ['A', 'B'], ['A', 'B'])
    """
    value = value.strip()
    if value.startswith("[") and value.endswith("]"):
        items = value[1:-1].split(",")
    elif value.startswith("- "):
        items = re.split(r"(?:^|\n)[ \t]*- ", value)
    else:
        items = [value]
    bare = [re.sub(r"""^(["'])(.*)\1$""", r"\2", item.strip()) for item in items]
    return [item for item in bare if item.strip("|>-+ ")]  # marks of YAML's long strings are no values
