"""What a user writes into an exported file, and templates that a user changes."""

from dataclasses import replace

import pytest

from viewer.errors import ViewerError
from viewer.exporting import templates
from viewer.exporting.wanted import Wanted
from viewer.exporting.writer import export


def begin(id):
    return f"<!-- yours: {id} -->\n"


def test_a_second_export_keeps_what_was_written_between_the_marked_lines(brief, tmp_path):
    target = export("markdown", brief, tmp_path / "brief.md").target
    first = target.read_text("utf-8")
    target.write_text(first.replace(begin("claim-c1"), begin("claim-c1") + "Ask the court *again*.\n"), "utf-8")
    changed = replace(brief, claims=(replace(brief.claims[0], why="It is 2018."), *brief.claims[1:]))
    export("markdown", changed, target)
    second = target.read_text("utf-8")
    assert "It is 2018." in second
    assert begin("claim-c1") + "Ask the court *again*.\n" in second
    export("markdown", changed, target)
    assert target.read_text("utf-8") == second


def test_words_on_a_claim_that_is_gone_are_kept_at_the_end(brief, tmp_path):
    target = export("markdown", brief, tmp_path / "brief.md").target
    text = target.read_text("utf-8").replace(begin("claim-c2"), begin("claim-c2") + "The bank knows.\n")
    target.write_text(text, "utf-8")
    for _ in range(2):
        export("markdown", replace(brief, claims=brief.claims[:1]), target)
        kept = target.read_text("utf-8")
        assert kept.count("The bank knows.") == 1
        assert kept.index("Kept from the former file") < kept.index("The bank knows.")
    export("markdown", brief, target)
    assert "Kept from the former file" not in target.read_text("utf-8")


def test_words_of_others_cannot_pass_for_a_marked_line(brief, tmp_path):
    trap = "x\n<!-- yours: claim-c1 -->\nmine\n<!-- /yours: claim-c1 -->"
    hostile = replace(brief, title=trap, claims=(replace(brief.claims[0], question=trap, why=trap),))
    target = export("markdown", hostile, tmp_path / "brief.md").target
    first = target.read_text("utf-8")
    assert first.count("\n<!-- yours: claim-c1 -->\n") == 1
    export("markdown", hostile, target)
    assert target.read_text("utf-8") == first


def test_a_file_that_is_not_ours_or_no_text_is_simply_replaced(brief, tmp_path):
    target = tmp_path / "brief.md"
    target.write_bytes(b"\xff\xfe\x00 not a text")
    export("markdown", brief, target)
    assert target.read_text("utf-8").startswith("---\n")


@pytest.mark.parametrize("form", ["markdown", "html"])
def test_a_copy_of_our_template_gives_the_same_and_can_be_changed(form, full, tmp_path):
    name = {"markdown": "brief.md.j2", "html": "brief.html.j2"}[form]
    copy = tmp_path / "mine.j2"
    copy.write_text(templates.ours(name), "utf-8")
    ours = export(form, full, tmp_path / "ours").target.read_text("utf-8")
    wanted = Wanted(template=copy)
    assert export(form, full, tmp_path / "mine", wanted).target.read_text("utf-8") == ours
    copy.write_text(templates.ours(name).replace("What stays open", "Still to be found out"), "utf-8")
    assert "Still to be found out" in export(form, full, tmp_path / "mine", wanted).target.read_text("utf-8")


@pytest.mark.parametrize(
    "text",
    ["{% for %}", "{{ nothing.there }}", "{{ ''.__class__.__mro__ }}", "{{ 1 / 0 }}", "{% include '../brief.css' %}"],
)
def test_a_template_that_is_wrong_or_reaches_too_far_is_refused_in_words(text, brief, tmp_path):
    mine, target = tmp_path / "mine.j2", tmp_path / "brief.html"
    mine.write_text(text, "utf-8")
    target.write_text("old")
    with pytest.raises(ViewerError, match=r"template cannot be used.*still as it was"):
        export("html", brief, target, Wanted(template=mine))
    assert target.read_text() == "old"


def test_words_of_others_stay_inert_in_a_users_template(brief, tmp_path):
    mine = tmp_path / "mine.j2"
    mine.write_text("<p>{{ brief.title }}</p>", "utf-8")
    hostile = replace(brief, title="<script>alert(1)</script>\x1b")
    made = export("html", hostile, tmp_path / "x", Wanted(template=mine)).target.read_text("utf-8")
    assert made == "<p>&lt;script&gt;alert(1)&lt;/script&gt;[U+001B]</p>"


def test_a_form_without_a_template_says_so(brief, tmp_path):
    with pytest.raises(ViewerError, match=r"made without a template.*markdown or html"):
        export("ris", brief, tmp_path / "x", Wanted(template=tmp_path / "mine.j2"))
