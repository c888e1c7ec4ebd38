"""The steps that every package shares: an environment, the frozen bundle, its self-test, icons and licences.

Each works on this kind of machine only: a bundle for Windows is made on Windows. Everything is made in build/bundle.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
WORK = ROOT / "build" / "bundle"
VENV, BUNDLE = WORK / "venv", WORK / "dist" / "parallax"
PYTHON = VENV / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
NAME, ID = "parallax-viewer", "org.parallax_viewer.Parallax"
#: Pinned: its start-up code goes into the package, and its hooks decide what else does. 6.22 is what was tried;
#: look at the bundle's list of files when changing it.
FREEZER = "PyInstaller==6.22.3"
ICON_SIDES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
DRAW = """
import sys
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon
app = QGuiApplication([])
for side, target in zip(sys.argv[2::2], sys.argv[3::2]):
    assert QIcon(sys.argv[1]).pixmap(QSize(int(side), int(side))).save(target)
"""


def version() -> str:
    return re.findall('__version__ = "(.+)"', (ROOT / "viewer" / "__init__.py").read_text())[0]


def make(*, whole: bool = False) -> None:
    """The bundle, which has passed its own test. whole: with the system's libraries, for systems of any kind.

    Raises CalledProcessError, after the tool that failed has said why.
    """
    os.environ.setdefault("SOURCE_DATE_EPOCH", said("git", "-C", ROOT, "log", "-1", "--format=%ct") or "0")
    prepare_environment()
    freeze(whole)
    if sys.platform == "linux":
        slim()
        check_libraries()
    try_itself()


def prepare_environment() -> None:
    """What Parallax runs on, and nothing that only its tests need; made anew when either list changes."""
    wanted = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["dependencies"]
    recipe = json.dumps([sys.version, FREEZER, wanted])
    stamp = VENV / ".recipe"
    if stamp.is_file() and stamp.read_text() == recipe:
        return
    say("setting up the environment")
    shutil.rmtree(VENV, ignore_errors=True)
    WORK.mkdir(parents=True, exist_ok=True)
    run(sys.executable, "-m", "venv", VENV)
    pip = (PYTHON, "-m", "pip", "--disable-pip-version-check")
    run(*pip, "install", "-q", *wanted)
    (WORK / "packages.txt").write_text(said(*pip, "freeze") + "\n")
    run(*pip, "install", "-q", FREEZER)
    stamp.write_text(recipe)


def freeze(whole: bool) -> None:
    say("freezing")
    run(
        PYTHON,
        "-c",
        DRAW,
        ROOT / "resources" / "icons" / "parallax.svg",
        *picture(),
        env={"QT_QPA_PLATFORM": "offscreen"},
    )
    run(
        *(PYTHON, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "ERROR"),
        *("--distpath", BUNDLE.parent, "--workpath", WORK / "work", ROOT / "packaging" / "parallax.spec"),
        env={"PYTHONHASHSEED": "0", "PYTHONWARNINGS": "ignore", "PARALLAX_WHOLE": "yes" if whole else ""},
    )


def picture() -> list[str | Path]:
    """The icon's side and file, as Windows and macOS want it in the program itself."""
    kinds = {"win32": ("256", WORK / "parallax.ico"), "darwin": ("512", WORK / "parallax.icns")}
    return list(kinds.get(sys.platform, ()))


def slim() -> None:
    """Takes out what a build of Python leaves in for its developers, and one of two equal programs."""
    internal = BUNDLE / "_internal"
    run("strip", "--strip-unneeded", *internal.glob("libpython*"), *internal.glob("python3*/lib-dynload/*.so"))
    program, window = BUNDLE / "parallax", BUNDLE / "parallax-gui"
    if program.read_bytes() == window.read_bytes():  # each goes by the name it is started with
        window.unlink()
        window.hardlink_to(program)


def check_libraries() -> None:
    """Raises CalledProcessError where the system's linker would not find what the bundle asks for."""
    unfound = [f"{file}: {line.strip()}" for file in libraries() for line in linked(file) if "not found" in line]
    for line in unfound:
        say(line)
    if unfound:
        raise subprocess.CalledProcessError(1, ["ldd"])


def try_itself() -> None:
    say("trying the bundle")
    program = BUNDLE / ("parallax.exe" if sys.platform == "win32" else "parallax")
    run(program, "check", "--self", stdout=sys.stderr)


def draw_icons(theme: Path) -> None:
    shape = ROOT / "resources" / "icons" / "parallax.svg"
    (theme / "scalable/apps").mkdir(parents=True)
    shutil.copy(shape, theme / f"scalable/apps/{ID}.svg")
    wanted: list[str | Path] = []
    for side in ICON_SIDES:
        folder = theme / f"{side}x{side}/apps"
        folder.mkdir(parents=True)
        wanted += [str(side), folder / f"{ID}.png"]
    run(PYTHON, "-c", DRAW, shape, *wanted, env={"QT_QPA_PLATFORM": "offscreen"})


def write_licences(folder: Path, place: str) -> None:
    """Notices and the texts of all licences. place: where the bundle's inner folder lies for those who read them."""
    texts = folder / "licences"
    texts.mkdir(parents=True)
    for name in ("copyright", "README.Qt"):
        words = (ROOT / "packaging" / "linux" / name).read_text("utf-8")
        for inner in ("/usr/lib/parallax/_internal", "usr/lib/parallax/_internal"):
            words = words.replace(inner, place if inner.startswith("/") else place.lstrip("/"))
        (folder / name).write_text(words, "utf-8")
    shutil.copy(WORK / "packages.txt", folder)
    for text in (ROOT / "packaging" / "licences").iterdir():
        shutil.copy(text, texts)
    shutil.copy(ROOT / "resources" / "fonts" / "OFL.txt", texts / "OFL-1.1")
    shutil.copy(ROOT / "resources" / "icons" / "LICENSE", texts / "lucide")
    shutil.copy(python_licence(), texts / "python")
    bundled = {re.split("[=@ ]", line)[0].lower() for line in (WORK / "packages.txt").read_text().splitlines()}
    for about in VENV.glob("[Ll]ib/**/site-packages/*.dist-info"):
        name = about.name.split("-")[0].lower()
        if name in {package.replace("-", "_") for package in bundled} | {"pyinstaller"}:
            for path in sorted(about.rglob("*")):
                if path.is_file() and re.match("licen[cs]e|copying|notice|authors", path.name, re.IGNORECASE):
                    with (texts / name).open("ab") as text:
                        text.write(path.read_bytes() + b"\n")


def python_licence() -> Path:
    base = Path(said(PYTHON, "-c", "import os; print(os.__file__)")).parent
    places = (base / "LICENSE.txt", base.parent / "LICENSE.txt", Path(f"/usr/share/doc/{base.name}/copyright"))
    return next(path for path in places if path.is_file())


def libraries() -> Iterator[Path]:
    """Everything in the bundle that the system's linker loads."""
    yield BUNDLE / "parallax"
    yield from sorted(path for path in BUNDLE.rglob("*.so*") if path.is_file() and not path.is_symlink())


def library_folders() -> tuple[Path, ...]:
    internal = BUNDLE / "_internal"
    return internal, internal / "PySide6/Qt/lib", internal / "PySide6", internal / "shiboken6"


def linked(file: Path) -> list[str]:
    return said("ldd", file, env={"LD_LIBRARY_PATH": os.pathsep.join(map(str, library_folders()))}).splitlines()


def run(*command: str | Path, env: dict[str, str] | None = None, stdout: object = None) -> None:
    subprocess.run(command, check=True, env=os.environ | (env or {}), stdout=stdout, cwd=WORK.parent)


def said(*command: str | Path, env: dict[str, str] | None = None, cwd: Path = ROOT) -> str:
    done = subprocess.run(command, check=False, env=os.environ | (env or {}), capture_output=True, text=True, cwd=cwd)
    if done.returncode and command[0] not in ("git", "ldd"):
        sys.stderr.write(done.stderr)
        done.check_returncode()
    return done.stdout.strip()


def say(words: str) -> None:
    print(f"parallax: {words}", file=sys.stderr)
