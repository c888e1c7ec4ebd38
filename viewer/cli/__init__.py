"""Parallax without a window: the same session, for scripts and for machines without a screen."""

from __future__ import annotations

import argparse
import json
import os
import sys

from viewer.cli import verbs
from viewer.cli.arguments import parser
from viewer.errors import Cancelled, ViewerError

__all__ = ["main", "parser"]


def main(args: argparse.Namespace) -> int:
    """Runs one verb; the answer goes to standard output, everything else to standard error."""
    try:
        answer = verbs.run(args)
        if getattr(args, "json", False):
            print(json.dumps(answer.data, ensure_ascii=False, indent=2, allow_nan=False))
        else:
            for line in answer.lines:
                print(line)
        sys.stdout.flush()
        return answer.code
    except (ViewerError, Cancelled) as error:
        print(str(error) or "Cancelled.", file=sys.stderr)
        return verbs.NOT_DONE
    except BrokenPipeError:
        # Whoever read us has gone; Python would complain once more when it flushes at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return verbs.DONE
