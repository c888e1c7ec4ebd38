"""A search result on a terminal: by account, each sentence with what was found marked in it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from viewer.domain.query import Hit, Problem, SearchResult
from viewer.session.views import Account

LANGUAGE = """\
the query language:
  rally pilot            both words; the last one may still be growing; capitals and accents do not count
  "ran aground"          these words as they stand, in no other spelling
  pilot OR captain       either; -pilot or NOT pilot: without it; ( ) for groups
  harb*  h?rbour  okl~   beginning; any one letter; one letter more, less or other
  brandt near/5 night    at most five words apart
  source: origin: author: lang: entity: tag: kind: title:    words of one field, as in source:union
  note:helm claim:helm   notes, or claims, with a word; event:2018 what happened then
  date:2021-02..2021-03  published then; either end may be missing
  grade:<=C cred:>=3     by the grade of the source, or of a statement
  is:conflict is:unread  also read, begun, annotated, todo, graded, ungraded, open, compatible, overlapping

Filters are exact values as the facets of --json count them: --filter source="Harbour Office"
--filter year=2021 --filter date=2021-02..2021-03. Of one field any value will do; of several all must hold.
"""
_ELSEWHERE = "Besides"
_FACETS = ("kind", "source", "grade", "year")


def lines(result: SearchResult, accounts: Sequence[Account], mark: Callable[[str], str]) -> Iterator[str]:
    """The answer for people; `mark` makes words stand out."""
    yield f"{result.total:,} for {result.understood}"
    if result.problem:
        yield from _pointed_at(result.query, result.problem)
    for spelling in result.spellings:
        yield f"  {'also' if spelling.on else 'not'} “{spelling.form}” for “{spelling.word}”: {spelling.reason}"
    if result.meant:
        yield f"  did you mean: {result.meant}"
    if not result.complete:
        yield "  the index is still being made: there may be more"
    known = {account.document.id: account for account in accounts}
    groups: dict[str, list[Hit]] = {}
    for hit in result.hits:
        groups.setdefault(hit.document or "", []).append(hit)
    for document, hits in groups.items():
        yield ""
        yield _head(known.get(document), hits[0]) if document else _ELSEWHERE
        for hit in hits:
            yield from _hit(hit, mark)
    if result.facets:
        yield ""
    for field in _FACETS:
        if counts := result.facets.get(field):
            yield f"{field}: {_counted(counts)}"


def _pointed_at(query: str, problem: Problem) -> Iterator[str]:
    line = " ".join(query.splitlines()) if "\n" in query else query.replace("\t", " ")
    yield f"  {line}"
    yield f"  {' ' * problem.start}{'^' * max(1, problem.end - problem.start)} {problem.says}"


def _head(account: Account | None, hit: Hit) -> str:
    if account is None:
        return hit.title
    of = [account.document.title, account.source.name if account.source else "", account.document.published or ""]
    return f"{account.letter}  {' · '.join(filter(None, of))} [{account.badge}]"


def _hit(hit: Hit, mark: Callable[[str], str]) -> Iterator[str]:
    kind = "" if hit.kind == "document" else f"{'name' if hit.kind == 'entity' else hit.kind}: "
    title = f"{hit.title}: " if not hit.document and hit.title and hit.title not in hit.sentence else ""
    yield f"   {kind}{title}{_marked(hit.sentence, hit.marks, mark)}"
    for passage in hit.further:
        yield f"   {_marked(passage.sentence, passage.marks, mark)}"
    if hit.more:
        yield f"   … and {hit.more:,} more place{'s' * (hit.more != 1)}"


def _marked(sentence: str, marks: Sequence[tuple[int, int]], mark: Callable[[str], str]) -> str:
    said, at = "", 0
    for start, end in marks:
        said += sentence[at:start] + mark(sentence[start:end])
        at = end
    return said + sentence[at:]


def _counted(counts: Mapping[str, int]) -> str:
    return " · ".join(f"{value} {count:,}" for value, count in counts.items())
