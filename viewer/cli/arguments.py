"""The words of the command line."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

from viewer import __version__
from viewer.cli.found import LANGUAGE
from viewer.domain.annotation import FLAGS
from viewer.domain.claim import CLAIM_KINDS, STANCES, VERDICTS
from viewer.domain.grade import AXES
from viewer.domain.mention import NAMES
from viewer.domain.merging import BOTH, MINE, THEIRS
from viewer.domain.query import SORTS
from viewer.domain.relation import RELATIONS
from viewer.domain.scale import OFFERED
from viewer.errors import ViewerError
from viewer.exporting import writer
from viewer.exporting.citing import STYLES
from viewer.exporting.wanted import CONTENTS

WAYS = (MINE, THEIRS, BOTH)
#: What a share copy leaves out if one says so, and what it takes along only then.
WITHOUT, WITH = ("names", "tags", "authors"), ("paths", "revisions", "history")
DOC = "a document: its id (or the beginning of it), its letter, or its title"
FORMS = (*writer.FORMS, *sorted(writer.PLANNED))


class WrongCall(ViewerError):
    """A command line that cannot be meant as it stands."""


def parser() -> argparse.ArgumentParser:
    """The whole grammar. `--archive` and `--json` may stand before or after the verb."""
    common = argparse.ArgumentParser(add_help=False, argument_default=argparse.SUPPRESS)
    common.add_argument("--archive", type=Path, metavar="FILE", help="the archive to work on")
    common.add_argument("--json", action="store_true", help="one JSON document on standard output")
    common.add_argument("--author", metavar="NAME", help="who edits (default: the login name)")
    common.add_argument(
        "--recogniser",
        metavar="NAME",
        help="what finds names: parallax, or an installed spaCy pipeline (default: as in settings.toml)",
    )
    top = argparse.ArgumentParser(
        prog="parallax",
        parents=[common],
        description="Read conflicting accounts side by side. Without a verb, opens the window.",
        epilog="Exit codes: 0 done, 1 done in part, 2 wrong call, 3 could not be done.",
    )
    top.add_argument("--version", action="version", version=f"Parallax {__version__}")
    verbs = top.add_subparsers(dest="verb", metavar="VERB")

    def verb(name: str, help_: str) -> argparse.ArgumentParser:
        return verbs.add_parser(name, help=help_, parents=[common], description=help_)

    verb("new", "make a new archive").add_argument("--title", default="")
    importing = verb("import", "bring in files and folders")
    importing.add_argument("paths", nargs="+", type=Path, metavar="PATH")
    importing.add_argument("--version-of", metavar="DOC", help="the one file is a new version of this document")
    verb("documents", "list the documents")
    verb("text", "print the canonical text").add_argument("document", metavar="DOC", help=DOC)
    setting = verb("set", "correct the citation data of a document")
    setting.add_argument("document", metavar="DOC", help=DOC)
    setting.add_argument("field", metavar="FIELD")
    setting.add_argument("value", metavar="VALUE")
    listing = verb("mentions", "list names, dates and quantities")
    listing.add_argument("document", metavar="DOC", nargs="?", help=DOC)
    listing.add_argument("--of", metavar="ENTITY", help="only the places of this name, with their sentences")
    names = verb("entities", "list names with their forms")
    names.add_argument("--proposals", action="store_true", help="pairs that may be one")
    names.add_argument("--dates", action="store_true", help="with the first and last day of the sentences that name it")
    _pairs(verb)
    _merge(verbs.choices["merge"])
    _entity(verb("entity", "say more of a name: rename, retype, merge, split …"), common)
    _mention(verb("mention", "mark, judge, move or delete single places"), common)
    setting_date = verb("set-date", "correct what a date in a text means, or take that back")
    setting_date.add_argument("mention", metavar="MENTION", help="id of a date, as “mentions” lists it")
    setting_date.add_argument("value", metavar="DATE", nargs="?", help="EDTF or words; without it, as it was found")
    setting_date.add_argument("--reason", default="")
    verb("timeline", "list the events")
    _events(verb("events", "join events that are one, part, name, hide and add them"), common)
    _search(verb("search", "find documents, notes, claims, grades, names, sources and events"))
    verb("sources", "list the sources with their grades")
    describing = verb("source", "describe a source: name, kind, origin or notes")
    describing.add_argument("source", metavar="SOURCE")
    describing.add_argument("field", metavar="FIELD")
    describing.add_argument("value", metavar="VALUE")
    grading = verb("grade", "grade a source (A-F) or a statement (1-6), or on the scale of the archive")
    grading.add_argument("target", metavar="SOURCE|CELL", help="name or id of a source, or id of a claim's cell")
    grading.add_argument("value", metavar="GRADE")
    grading.add_argument("--reason", required=True)
    grading.add_argument("--topic", default="")
    grading.add_argument("--date", default="")
    _note(verb("note", "write, list, change or delete notes"), common)
    _tag(verb("tag", "describe, rename, order or delete tags"), common)
    _link(verb("link", "link two passages, list or delete links"), common)
    flagging = verb("flag", "say what a document as a whole is; without a flag, nothing of it")
    flagging.add_argument("document", metavar="DOC", help=DOC)
    flagging.add_argument("flags", nargs="*", metavar="FLAG", help=", ".join(FLAGS))
    _claim(verb("claim", "make claims, add passages to them, list or delete them"), common)
    listing = verb("claims", "list the claims with their verdicts")
    listing.add_argument(
        "--proposals", action="store_true", help="questions that the accounts seem to answer, to accept or dismiss"
    )
    _mute(listing)
    _scale(verb("scale", "show or define what grades are given on"))
    _copies(verb("copies", "who copies whom"), common)
    verb("undo", "take the last edit back")
    verb("redo", "do the last undone edit again")
    _export(verb("export", "write notes and claims"))
    copying = verb("template", "write out the template of a form, to be changed and used by “export --template”")
    copying.add_argument("form", metavar="FORM", choices=FORMS)
    copying.add_argument("target", metavar="TARGET", type=Path)
    verb("check", "check the archive and every original in it").add_argument(
        "--self", action="store_true", dest="itself", help="instead, try whether this installation works"
    )
    verb("backup", "make a checked copy").add_argument("target", metavar="TARGET", nargs="?", type=Path)
    restoring = verb("restore", "put a backup in the archive's place")
    restoring.add_argument("backup", metavar="BACKUP", nargs="?", type=Path, help="default: the newest automatic one")
    verb("reindex", "make the search index again")
    verb("info", "say what the archive holds")
    menu = verb("desktop", "put Parallax into the desktop's menu, or take it out")
    menu.add_argument("action", choices=("install", "remove"))
    picture = verb("screenshot", "render the window to a picture, without a screen")
    picture.add_argument("target", metavar="TARGET", type=Path)
    picture.add_argument("--size", default="1600x1000", metavar="WxH")
    picture.add_argument("--theme", default="light", choices=("light", "dark", "contrast"))
    return top


def _export(verb: argparse.ArgumentParser) -> None:
    verb.add_argument("form", metavar="FORM", choices=FORMS, help=", ".join(FORMS))
    verb.add_argument("target", metavar="TARGET", type=Path)
    verb.add_argument("--what", choices=CONTENTS, default=CONTENTS[0], help="the brief, the notes alone, one account "
                      "with its annotations, or two to four accounts side by side")  # fmt: skip
    verb.add_argument("--claim", action="append", default=[], metavar="CLAIM", help="only this claim, by its id")
    verb.add_argument("--document", action="append", default=[], metavar="DOC", help="only notes on it; " + DOC)
    verb.add_argument("--tag", action="append", default=[], help="only notes with this tag")
    verb.add_argument("--by", action="append", default=[], metavar="NAME", help="only notes of this author")
    verb.add_argument("--since", default="", metavar="DAY", help="only notes changed on this day or later")
    verb.add_argument("--until", default="", metavar="DAY", help="only notes changed on this day or before")
    verb.add_argument("--style", choices=STYLES, default="plain", help="how accounts are cited")
    verb.add_argument("--template", type=Path, metavar="FILE", help="your own; the verb “template” writes ours out")
    verb.add_argument("--private", action="store_true", help="private notes too")
    sharing = verb.add_argument_group("the form “archive”, a share copy to read in Parallax")
    sharing.add_argument("--note", action="append", default=[], metavar="NOTE", help="only this note, by its id")
    sharing.add_argument("--without", action="append", default=[], choices=WITHOUT, help=", ".join(WITHOUT))
    sharing.add_argument("--with", action="append", default=[], choices=WITH, dest="also", help=", ".join(WITH))
    _mute(verb)
    verb.add_argument("--bom", action="store_true", help="begin CSV with the mark by which Excel knows UTF-8")


def _search(verb: argparse.ArgumentParser) -> None:
    verb.epilog, verb.formatter_class = LANGUAGE, argparse.RawDescriptionHelpFormatter
    verb.add_argument("query", metavar="QUERY", nargs="*", help="see below; may be left out where there is a filter")
    verb.add_argument("--filter", action="append", default=[], metavar="FIELD=VALUE", help="only what has this value")
    verb.add_argument("--sort", choices=SORTS, default=SORTS[0], help="best first, earliest first, or by source")
    verb.add_argument("--exact", action="store_true", help="no other spellings than those typed")
    verb.add_argument("--stem", action="store_true", help="English endings do not count")
    verb.add_argument("--limit", type=int, default=20)
    verb.add_argument("--offset", type=int, default=0)


def _pairs(verb: Callable[[str, str], argparse.ArgumentParser]) -> None:
    """The verbs that join names and part them; they stand for themselves and below `entity`."""
    for name, help_ in (("merge", "make two names one"), ("apart", "say that two names are different")):
        pair = verb(name, help_)
        pair.add_argument("a", metavar="ENTITY")
        pair.add_argument("b", metavar="ENTITY")
        if name == "merge":
            pair.add_argument("--anyway", action="store_true", help="also what was called different")
    parting = verb("split", "take a merged name out again, or one form of a name")
    parting.add_argument("entity", metavar="ENTITY")
    parting.add_argument("--form", metavar="TEXT", help="the form that becomes a name of its own")


def _merge(verb: argparse.ArgumentParser) -> None:
    """`merge FILE` brings in a colleague's work; `merge ENTITY ENTITY` joins two names."""
    verb.description = "Bring in a colleague's archive or annotations (merge FILE), or make two names one (merge A B)."
    verb.usage = "%(prog)s FILE [options] | ENTITY ENTITY [--anyway]"
    first, second = (action for action in verb._actions if action.dest in "ab")
    first.metavar, first.help = "FILE|ENTITY", "a share copy, an archive, or W3C annotations (JSON-LD)"
    second.nargs, second.help = "?", "with two names: the other one"
    verb.add_argument("--look", action="store_true", help="only say what would come in")
    verb.add_argument("--conflicts", choices=WAYS, default=MINE, help="what stays where both changed (default: mine)")
    verb.add_argument("--choose", action="append", default=[], metavar="KEY=WAY", help="the same for one conflict")


def _entity(verb: argparse.ArgumentParser, common: argparse.ArgumentParser) -> None:
    does = verb.add_subparsers(dest="action", required=True)

    def action(name: str, help_: str, *words: str) -> argparse.ArgumentParser:
        made = does.add_parser(name, help=help_, parents=[common])
        for word in ("entity", *words):
            made.add_argument(word, metavar=word.upper(), choices=NAMES if word == "label" else None)
        return made

    action("show", "its forms, its parts and what may be the same")
    action("rename", "give it another display name", "name")
    action("retype", f"say what kind it is: {', '.join(NAMES)}", "label")
    action("set", "set notes or colour", "field", "value")
    action("identify", "say what it is called elsewhere: wikidata Q42", "scheme", "value")
    action("alias", "add another name of it", "text").add_argument("--remove", action="store_true")
    action("beside", "the names in the same paragraphs")
    action("terms", "who calls it what").add_argument("target", metavar="TARGET", nargs="?", type=Path, help="as CSV")
    _pairs(lambda name, help_: does.add_parser(name, help=help_, parents=[common]))


def _mention(verb: argparse.ArgumentParser, common: argparse.ArgumentParser) -> None:
    does = verb.add_subparsers(dest="action", required=True)
    add = does.add_parser("add", parents=[common], help="mark words as a name")
    add.add_argument("document", metavar="DOC", help=DOC)
    add.add_argument("label", metavar="KIND", choices=NAMES, help=", ".join(NAMES))
    _place(add)
    add.add_argument("--entity", metavar="ENTITY", help="whose name (default: what its spelling leads to)")
    add.add_argument("--everywhere", action="store_true", help="wherever these words stand, in later imports too")
    delete = does.add_parser("delete", parents=[common], help="say that it is no name, here or everywhere")
    delete.add_argument("mention", metavar="MENTION")
    delete.add_argument("--everywhere", action="store_true", help="so written in no account, in later imports too")
    for name, help_ in (
        ("confirm", "say that it is right"),
        ("reject", "say that it is wrong"),
        ("split", "make this one place a name of its own"),
        ("move", "say that this one place means another name"),
    ):
        does.add_parser(name, parents=[common], help=help_).add_argument("mention", metavar="MENTION")
    does.choices["move"].add_argument("entity", metavar="ENTITY")


def _note(verb: argparse.ArgumentParser, common: argparse.ArgumentParser) -> None:
    does = verb.add_subparsers(dest="action", required=True)
    add = does.add_parser("add", parents=[common])
    add.add_argument("document", metavar="DOC", nargs="?", help=DOC)
    _place(add)
    add.add_argument("--private", action="store_true", help="not meant for others")
    listing = does.add_parser("list", parents=[common])
    listing.add_argument("document", metavar="DOC", nargs="?", help=DOC)
    listing.add_argument("--text", default="", help="words that all stand in it; #word only in its tags")
    listing.add_argument("--by", metavar="NAME", action="append", default=[], help="written by")
    listing.add_argument("--since", metavar="DAY", default="", help="changed on this day (ISO) or later")
    listing.add_argument("--until", metavar="DAY", default="", help="changed on this day or earlier")
    listing.add_argument("--lost", action="store_true", help="whose words its document no longer has")
    edit = does.add_parser("edit", parents=[common])
    edit.add_argument("note", metavar="NOTE")
    edit.add_argument("--private", action=argparse.BooleanOptionalAction, help="not meant for others")
    for parser, none in ((add, []), (listing, []), (edit, None)):
        parser.add_argument("--tag", action="append", default=none)
        parser.add_argument("--flag", action="append", default=none, choices=FLAGS)
        parser.add_argument("--todo", choices=("none", "open", "done"))
        if parser is not listing:
            parser.add_argument("--body", default=none if none is None else "")
    does.add_parser("delete", parents=[common]).add_argument("notes", metavar="NOTE", nargs="+")


def _tag(verb: argparse.ArgumentParser, common: argparse.ArgumentParser) -> None:
    does = verb.add_subparsers(dest="action", required=True)
    does.add_parser("list", parents=[common], help="every tag with its colour, its meaning and its notes")
    setting = does.add_parser("set", parents=[common], help="give it a colour and a meaning")
    setting.add_argument("name", metavar="TAG")
    setting.add_argument("--colour", metavar="#RRGGBB", help='"" for none')
    setting.add_argument("--meaning")
    renaming = does.add_parser("rename", parents=[common], help="on every note, with its parts")
    renaming.add_argument("name", metavar="TAG")
    renaming.add_argument("new", metavar="NAME")
    does.add_parser("delete", parents=[common], help="from every note").add_argument("name", metavar="TAG")
    ordering = does.add_parser("order", parents=[common], help="which colour wins: the first of these")
    ordering.add_argument("names", metavar="TAG", nargs="+")
    notes = does.add_parser("notes", parents=[common], help="give notes a tag, or take it from them")
    notes.add_argument("name", metavar="TAG")
    notes.add_argument("notes", metavar="NOTE", nargs="+")
    notes.add_argument("--remove", action="store_true")


def _link(verb: argparse.ArgumentParser, common: argparse.ArgumentParser) -> None:
    does = verb.add_subparsers(dest="action", required=True)
    add = does.add_parser("add", parents=[common], help="a passage, what it is to the other one, the other one")
    for side in ("a", "b"):
        if side == "b":
            add.add_argument("kind", metavar="KIND", choices=RELATIONS, help=", ".join(RELATIONS))
        add.add_argument(f"document_{side}", metavar="DOC", help=DOC)
        add.add_argument(f"place_{side}", metavar="START-END|QUOTE", help="code points, or the words themselves")
    add.add_argument("--reason", default="")
    listing = does.add_parser("list", parents=[common])
    listing.add_argument("document", metavar="DOC", nargs="?", help=DOC)
    does.add_parser("delete", parents=[common]).add_argument("link", metavar="LINK")


def _claim(verb: argparse.ArgumentParser, common: argparse.ArgumentParser) -> None:
    does = verb.add_subparsers(dest="action", required=True)
    add = does.add_parser("add", parents=[common], help="a new claim, or with --claim a passage for one")
    add.add_argument("question", metavar="QUESTION", nargs="?")
    add.add_argument("--kind", choices=CLAIM_KINDS, default="wording")
    add.add_argument("--subject", default="")
    add.add_argument("--unit", default="")
    add.add_argument("--claim", metavar="CLAIM", help="id of the claim to add a passage to")
    add.add_argument("--document", metavar="DOC", help=DOC)
    _place(add)
    add.add_argument("--value", default="")
    add.add_argument("--stance", choices=STANCES, default="asserts")
    add.add_argument("--speaker", default="")
    does.add_parser("list", parents=[common])
    does.add_parser("lost", parents=[common], help="statements whose words no longer stand where they stood")
    does.add_parser("delete", parents=[common]).add_argument("claim", metavar="CLAIM")
    edit = does.add_parser("edit", parents=[common], help="correct the question, its kind, subject or unit")
    edit.add_argument("claim", metavar="CLAIM")
    edit.add_argument("--question")
    edit.add_argument("--kind", choices=CLAIM_KINDS)
    edit.add_argument("--subject")
    edit.add_argument("--unit")
    rule = does.add_parser("rule", parents=[common], help="say what the verdict is, whatever its sum")
    rule.add_argument("claim", metavar="CLAIM")
    rule.add_argument("verdict", metavar="VERDICT", choices=VERDICTS, help=", ".join(VERDICTS))
    rule.add_argument("--reason", required=True)
    withdraw = does.add_parser("withdraw", parents=[common], help="leave the verdict to its sum again")
    withdraw.add_argument("claim", metavar="CLAIM")
    withdraw.add_argument("--reason", default="")
    cell = does.add_parser("cell", parents=[common], help="correct what one account says")
    cell.add_argument("cell", metavar="CELL")
    cell.add_argument("--value")
    cell.add_argument("--stance", choices=STANCES)
    cell.add_argument("--speaker")
    cell.add_argument("--nearest", action="store_true", help="rest on the words most like those that were lost")
    _place(cell)
    remove = does.add_parser("remove", parents=[common], help="take what one account says out of the claim")
    remove.add_argument("cell", metavar="CELL")
    accept = does.add_parser("accept", parents=[common], help="make a proposal a claim")
    accept.add_argument("claim", metavar="KEY")
    accept.add_argument("--question", help="what it asks (default: as proposed)")
    does.add_parser("dismiss", parents=[common], help="see a proposal no more").add_argument("claim", metavar="KEY")


def _mute(verb: argparse.ArgumentParser) -> None:
    verb.add_argument(
        "--mute",
        action="append",
        default=[],
        metavar="WHOM",
        help="whose word does not count, as a view: source=NAME, origin=NAME, below=GRADE or unjudged",
    )


def _scale(verb: argparse.ArgumentParser) -> None:
    verb.add_argument("axis", metavar="AXIS", nargs="?", choices=AXES, help=" or ".join(AXES))
    verb.add_argument("--use", metavar="SCALE", help=", ".join(dict.fromkeys(scale.name for scale in OFFERED)))
    verb.add_argument("--name", default="", help="of a scale of one's own")
    verb.add_argument("--step", action="append", default=[], metavar="SIGN=WORDS[:MEANING]", help="best first")
    verb.add_argument("--none", default="", metavar="SIGN", help="the sign that means “cannot be judged”")


def _copies(verb: argparse.ArgumentParser, common: argparse.ArgumentParser) -> None:
    does = verb.add_subparsers(dest="action", required=True)
    does.add_parser("list", parents=[common], help="as judged, and as the texts propose")
    for name, help_ in (
        ("confirm", "say that an account copies another"),
        ("refuse", "say that it does not"),
        ("forget", "take what was said back"),
    ):
        said = does.add_parser(name, parents=[common], help=help_)
        said.add_argument("copy", metavar="COPY", help=DOC)
        said.add_argument("original", metavar="ORIGINAL", help=DOC)


def _events(verb: argparse.ArgumentParser, common: argparse.ArgumentParser) -> None:
    does = verb.add_subparsers(dest="action", required=True)
    does.add_parser("list", parents=[common], help="what was joined").add_argument(
        "--proposals", action="store_true", help="events of different accounts that may be one"
    )
    join = does.add_parser("join", parents=[common], help="say that events are one")
    join.add_argument("events", metavar="EVENT", nargs="+")
    join.add_argument("--name", default="")
    for name, help_ in (
        ("part", "take an event out again"),
        ("hide", "take it from the timeline"),
        ("show", "undo hide"),
    ):
        does.add_parser(name, parents=[common], help=help_).add_argument("event", metavar="EVENT")
    dismiss = does.add_parser("dismiss", parents=[common], help="see a proposal no more")
    dismiss.add_argument("events", metavar="EVENT", nargs="+")
    naming = does.add_parser("name", parents=[common], help="name an event or what was joined")
    naming.add_argument("event", metavar="EVENT")
    naming.add_argument("name", metavar="NAME")
    add = does.add_parser("add", parents=[common], help="add an event that a passage tells")
    add.add_argument("document", metavar="DOC", help=DOC)
    _place(add)
    add.add_argument("--date", required=True, help="EDTF or words")
    add.add_argument("--title", required=True)


def _place(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--start", type=int, help="first code point of the passage")
    parser.add_argument("--end", type=int, help="code point after the passage")
    parser.add_argument("--quote", help="the passage itself, where it stands once in the document")
