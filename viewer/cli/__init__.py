"""Parallax without a window: the same session, for scripts and for machines without a screen."""

from __future__ import annotations

import argparse
import io
import json
import os
import sys
from collections.abc import Callable
from typing import TextIO

from viewer.cli.answer import DONE, NOT_DONE, WRONG_CALL, Answer
from viewer.cli.arguments import WrongCall, parser
from viewer.errors import Cancelled, ViewerError

__all__ = ["main", "parser"]


def main(args: argparse.Namespace, run: Callable[[argparse.Namespace], Answer] | None = None) -> int:
    """Runs one verb; the answer goes to standard output, everything else to standard error.

    run: what finds the answer, where that takes more than a session.
    """
    if run is None:
        from viewer.cli import verbs  # and with it all of Parallax, which the words alone do not need

        run = verbs.run
    as_json = getattr(args, "json", False)
    _speak(sys.stdout, "utf-8" if as_json else None)
    _speak(sys.stderr, None)
    try:
        answer = run(args)
        if as_json:
            print(json.dumps(answer.data, ensure_ascii=False, indent=2, allow_nan=False))
        else:
            for line in answer.lines:
                print(line)
        sys.stdout.flush()
        return answer.code
    except WrongCall as error:
        print(error, file=sys.stderr)
        return WRONG_CALL
    except (ViewerError, Cancelled) as error:
        print(str(error) or "Cancelled.", file=sys.stderr)
        return NOT_DONE
    except KeyboardInterrupt:
        print("Stopped. What was saved before is unharmed.", file=sys.stderr)
        return NOT_DONE
    except BrokenPipeError:
        # Whoever read us has gone; Python would complain once more when it flushes at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE


def _speak(stream: TextIO, encoding: str | None) -> None:
    """Lets a stream print whatever an account holds: a terminal may know fewer letters than Unicode."""
    if isinstance(stream, io.TextIOWrapper):
        stream.reconfigure(encoding=encoding, errors="backslashreplace")
