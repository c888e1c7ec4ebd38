"""What a start is made of, in medians, beside a bare PySide6 window: python tests/benchmarks/start.py [--screen].

Each part is the time since the one before it: from the program's call to Python's first line, to the last import, to
a dressed QApplication, to the empty window, to the sample's accounts in the columns (from here on it can be used), to
a search index that knows them. --screen: on the screen there is, instead of offscreen. --bundle: the size of a frozen
bundle (default: build/bundle/dist/parallax, where there is one) and its biggest parts.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PARTS = ("interpreter", "import", "Qt", "window", "archive", "index")
HEAVY = ("numpy", "whoosh", "lxml", "jinja2", "pypdfium2", "readability", "charset_normalizer", "rensa", "xlsxwriter")
_BARE = """
import sys, time
reached = [time.monotonic()]
from PySide6.QtWidgets import QApplication, QPlainTextEdit
reached.append(time.monotonic())
app = QApplication([])
reached.append(time.monotonic())
shown = QPlainTextEdit("A bare window")
shown.show()
app.processEvents()
reached.append(time.monotonic())
"""
_PARALLAX = """
import sys, time
reached = [time.monotonic()]
import viewer.app
application = viewer.app._qt()
from viewer import settings
reached.append(time.monotonic())
app = application.application()
application.look().use("light")
reached.append(time.monotonic())
window = application.MainWindow(settings.Settings(), remember=False)
window.show()
app.processEvents()
reached.append(time.monotonic())
loaded = [name for name in HEAVY if name in sys.modules]
window.open_archive(application.working_sample(), "sample archive")
def until(met):
    while not met():
        app.processEvents()
        time.sleep(0.001)
until(lambda: window.bench and None not in window.bench.panels.reader.documents)
app.processEvents()
reached.append(time.monotonic())
until(window.is_idle)
reached.append(time.monotonic())
window.close()
"""
_TELL = """
import json
print(json.dumps([reached, globals().get("loaded", [])]))
"""


def main() -> None:
    options = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    options.add_argument("--starts", type=int, default=9)
    options.add_argument("--screen", action="store_true")
    options.add_argument("--bundle", type=Path, default=ROOT / "build" / "bundle" / "dist" / "parallax")
    given = options.parse_args()
    for name, script in (("bare PySide6 window", _BARE), ("Parallax with the sample", _PARALLAX)):
        times, loaded = _measured(f"HEAVY = {HEAVY}\n{script}{_TELL}", given.starts, given.screen)
        print(f"{name}, median of {given.starts} (milliseconds)")
        for part, took in zip(PARTS, times, strict=False):
            print(f"  {part:12} {took * 1000:6.0f}")
        print(f"  {'usable':12} {sum(times[:5]) * 1000:6.0f}")
        if loaded:
            print(f"  loaded before the window shows: {', '.join(loaded)}")
    if given.bundle.is_dir():
        sizes = [
            (path.stat().st_size, path) for path in given.bundle.rglob("*") if path.is_file() and not path.is_symlink()
        ]
        print(f"bundle: {sum(size for size, _ in sizes) / 1e6:.0f} MB in {len(sizes)} files, the biggest:")
        for size, path in sorted(sizes, reverse=True)[:12]:
            print(f"  {size / 1e6:6.1f} MB {path.relative_to(given.bundle)}")


def _measured(script: str, starts: int, screen: bool) -> tuple[list[float], list[str]]:
    """Medians of the parts, and which heavy modules were there when the empty window was."""
    runs: list[list[float]] = []
    loaded: list[str] = []
    with tempfile.TemporaryDirectory() as home:
        environment = os.environ | {f"XDG_{name}_HOME": home for name in ("CONFIG", "DATA", "CACHE", "STATE")}
        environment |= {"PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": home}  # compiled, as what is installed
        environment |= {"PYTHONPATH": str(ROOT)} | ({} if screen else {"QT_QPA_PLATFORM": "offscreen"})
        for n in range(starts + 1):  # the first warms the disk, and makes the copy of the sample
            began = time.monotonic()
            done = subprocess.run(
                [sys.executable, "-c", script], env=environment, capture_output=True, text=True, check=True
            )
            reached, loaded = json.loads(done.stdout.splitlines()[-1])
            if n:
                runs.append([after - before for before, after in zip([began, *reached], reached, strict=False)])
    return [statistics.median(took) for took in zip(*runs, strict=True)], loaded


if __name__ == "__main__":
    main()
