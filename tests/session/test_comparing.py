"""For the paragraph I read I see what the other accounts say on the same, and where the words differ."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from viewer.analysis import word_diff
from viewer.session import Session


def ids(case: Session) -> list[str]:
    return [account.document.id for account in case.accounts()]


def test_the_closest_paragraph_speaks_of_the_same_night(case: Session) -> None:
    harbour, union, inquiry = ids(case)
    at = case.text(harbour).index("The ferry ran aground")
    found = case.similar_passages(harbour, at, [union, inquiry, harbour])
    assert found
    assert harbour not in {passage.document for passage in found}
    assert [passage.score for passage in found] == sorted((p.score for p in found), reverse=True)
    for passage in found:
        assert case.text(passage.document)[passage.start : passage.end] == passage.text
        assert all(0 <= a < b <= len(passage.text) for a, b in passage.spans)
    words = {passage.text[a:b].casefold() for passage in found for a, b in passage.spans}
    assert {"ferry", "ilona"} <= words


def test_a_shared_name_counts_whatever_its_spelling(case: Session) -> None:
    harbour, _, inquiry = ids(case)
    brandt = {entity.name: entity.id for entity in case.entities()}
    names = [name for name in brandt if "Bran" in name]
    for other in names[1:]:
        case.merge(brandt[names[0]], brandt[other])
    at = case.text(inquiry).index("Ilona Brant")
    found = case.similar_passages(inquiry, at, [harbour])
    assert any("Bran" in name for passage in found for name in passage.names)


def test_no_other_account_no_passage(case: Session) -> None:
    harbour = ids(case)[0]
    assert case.similar_passages(harbour, 0, []) == []
    assert case.similar_passages(harbour, 0, [harbour]) == []


def test_the_words_that_differ_are_told_with_how_much_is_the_same(case: Session) -> None:
    harbour, union, _ = ids(case)
    a, b = case.text(harbour), case.text(union)
    here, there = a.index("The ferry ran aground"), b.index("the ferry ran aground")
    diff = case.word_diff((harbour, here, here + 33), (union, there, there + 40))
    same = [diff.a[slice(*piece.a)] for piece in diff.pieces if piece.same]
    assert "ferry ran aground on" in same
    assert 0 < diff.share < 1


@given(st.text(max_size=60), st.text(max_size=60))
def test_a_diff_holds_every_word_of_both_in_order(a: str, b: str) -> None:
    pieces = word_diff.compare(a, b)
    for text, spans in ((a, [p.a for p in pieces]), (b, [p.b for p in pieces])):
        words = [found.span() for found in word_diff._WORD.finditer(text)]
        covered = [span for span in words if any(low <= span[0] and span[1] <= high for low, high in spans)]
        assert covered == words
        assert spans == sorted(spans)
    for piece in pieces:
        if piece.same:
            assert word_diff._WORD.findall(a[slice(*piece.a)]) == word_diff._WORD.findall(b[slice(*piece.b)])
    assert 0 <= word_diff.share(pieces, a, b) <= 1
