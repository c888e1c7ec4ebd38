"""What ships beside the code holds together, and the two set-up commands keep their word."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor

import viewer
from viewer import paths
from viewer.domain import address
from viewer.storage import schema
from viewer.ui.application import application
from viewer.ui.icons import app_icon

ROOT = Path(__file__).resolve().parents[1]
LINUX = ROOT / "resources" / "linux"
ID = "org.parallax_viewer.Parallax"


def needs(tool: str) -> pytest.MarkDecorator:
    return pytest.mark.skipif(shutil.which(tool) is None, reason=f"{tool} is not here")


def passes(*command: str | Path) -> None:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def entry() -> dict[str, str]:
    lines = (LINUX / f"{ID}.desktop").read_text("utf-8").splitlines()
    return dict(line.split("=", 1) for line in lines if "=" in line)


@needs("desktop-file-validate")
def test_the_menu_entry_is_valid():
    passes("desktop-file-validate", LINUX / f"{ID}.desktop")


@needs("appstreamcli")
def test_the_description_for_software_centres_is_valid():
    passes("appstreamcli", "validate", "--no-net", LINUX / f"{ID}.metainfo.xml")


@needs("update-mime-database")
def test_the_file_type_is_valid(tmp_path: Path):
    (tmp_path / "packages").mkdir()
    shutil.copy(LINUX / f"{ID}.xml", tmp_path / "packages")
    passes("update-mime-database", tmp_path)
    assert (tmp_path / "application" / "vnd.parallax.archive+sqlite3.xml").is_file()


def test_the_files_for_the_desktop_speak_of_the_same_program(qapp):
    declared = ElementTree.parse(LINUX / f"{ID}.metainfo.xml")
    kind = ElementTree.parse(LINUX / f"{ID}.xml").getroot()[0]
    app = application()
    assert declared.findtext("id") == app.desktopFileName() == entry()["Icon"] == ID
    assert entry()["StartupWMClass"] == app.applicationName()
    types = [kind.get("type"), f"x-scheme-handler/{address.SCHEME}"]
    assert entry()["MimeType"].split(";") == [*types, ""]
    assert [each.text for each in declared.findall("provides/mediatype")] == types
    (release,) = declared.findall("releases/release[1]")
    assert release.get("version") == viewer.__version__
    magic = next(match for match in kind.iter() if match.get("offset") == "68")
    assert int(magic.get("value", ""), 16) == schema.APPLICATION_ID
    scripts = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["gui-scripts"]
    assert entry()["TryExec"] in scripts


def test_every_system_is_told_of_archives_and_links():
    packaging = ROOT / "packaging"
    windows = (packaging / "windows" / "parallax.iss").read_text("utf-8")
    for key in (".parallax", address.SCHEME):
        assert f'Subkey: "Software\\Classes\\{key}"' in windows
    apple = (packaging / "parallax.spec").read_text("utf-8")
    assert f'"CFBundleURLSchemes": ["{address.SCHEME}"]' in apple
    assert '"public.filename-extension": ["parallax"]' in apple
    kind = ElementTree.parse(LINUX / f"{ID}.xml").getroot()[0].get("type")
    assert f'"public.mime-type": ["{kind}"]' in apple


def test_a_flatpak_is_given_no_network():
    recipe = (ROOT / "packaging" / "flatpak" / f"{ID}.yml").read_text("utf-8")
    asked = [line.strip() for line in recipe.splitlines() if line.strip().startswith("- --")]
    assert "- --socket=wayland" in asked
    assert not [line for line in asked if "network" in line or "filesystem=host" in line or "filesystem=home" in line]


@pytest.mark.parametrize("side", [16, 32, 128, 512])
def test_the_icon_shows_its_point_at_every_size(qapp, side: int):
    picture = app_icon().pixmap(QSize(side, side)).toImage()
    assert picture.size() == QSize(side, side)
    point, ground = picture.pixelColor(side // 2, side // 2), picture.pixelColor(side // 2, side // 8)
    assert (point.red() > 2 * point.blue(), ground) == (True, QColor("#2f5d8a"))
    assert picture.pixelColor(0, 0).alpha() == 0


def test_a_checkout_reads_its_own_resources():
    if not Path(viewer.__file__).is_relative_to(ROOT):
        pytest.skip("Parallax is installed, not run from the checkout")
    assert paths.resources() == ROOT / "resources"
    assert paths.sample_archive() == ROOT / "archive.db"


@needs("shellcheck")
def test_the_set_up_commands_are_clean():
    folder = ROOT / "packaging"
    passes("shellcheck", "-x", folder / "prepare.sh", folder / "start", folder / "test")


PYTHON = """
case "$1 $2" in
  -V*) echo Python 3.99 ;;
  "-m venv")
    mkdir -p "$3/bin"
    cp "$0" "$3/bin/python"
    printf '#!/bin/sh\\necho "parallax in $PWD:" "$@"\\n' > "$3/bin/parallax"
    chmod +x "$3/bin/parallax" ;;
  -m*) echo "$*" >> "$LOG" ;;
esac
"""


class Machine:
    """A copy of packaging/ on a machine whose tools only write down what they are asked.

    python3 makes an environment whose `parallax` prints where it was started and with what.
    """

    def __init__(self, folder: Path) -> None:
        self.tree, self.bin, self.log = folder / "a tree", folder / "bin", folder / "log"
        self.bin.mkdir()
        (self.tree / "packaging").mkdir(parents=True)
        for name in ("prepare.sh", "start", "test"):
            shutil.copy(ROOT / "packaging" / name, self.tree / "packaging")
        (self.tree / "pyproject.toml").touch()
        self.tool("dpkg-query", 'for name; do printf "<%s installed>" "$name"; done')
        self.tool("sudo", "exit 1")
        self.tool("id", "echo 1000")
        self.tool("apt-get", 'echo "apt-get $*" >> "$LOG"')
        for minor in range(11, 20):
            self.tool(f"python3.{minor}", "exit 1")
        self.tool("python3", PYTHON)

    def tool(self, name: str, script: str) -> None:
        """Puts a program on the PATH, before the real ones."""
        (self.bin / name).write_text(f"#!/bin/sh\n{script}\n")
        (self.bin / name).chmod(0o755)

    def run(self, command: str | Path, *args: str) -> subprocess.CompletedProcess[str]:
        """Runs a command of packaging/ (or one by its full path) from another folder, with nobody at the keyboard."""
        return subprocess.run(
            [self.tree / "packaging" / command, *args],
            cwd=self.bin,
            env={"PATH": f"{self.bin}:/usr/bin:/bin", "LOG": str(self.log)},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=30,
            check=False,
        )

    def asked(self) -> list[str]:
        """What pip and apt-get were asked since the last call."""
        lines = self.log.read_text().splitlines() if self.log.exists() else []
        self.log.unlink(missing_ok=True)
        return [line for line in lines if "pip" in line or "apt-get" in line]


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    if sys.platform == "win32" or shutil.which("bash") is None:
        pytest.skip("bash is not here")
    return Machine(tmp_path)


def test_the_first_start_sets_up_and_the_second_only_starts(machine: Machine):
    first = machine.run("start", "--archive", "mine.db", "info")
    assert first.stdout == f"parallax in {machine.bin}: --archive mine.db info\n"
    assert "setting up the Python environment" in first.stderr
    (asked,) = machine.asked()
    assert asked.endswith(f"-e {machine.tree}")
    second = machine.run("start", "info")
    assert (second.stdout, second.stderr) == (f"parallax in {machine.bin}: info\n", "")
    assert machine.asked() == []


def test_an_environment_made_for_the_tests_serves_the_start(machine: Machine):
    machine.run("test")
    (asked,) = machine.asked()
    assert asked.endswith("/a tree[test]")
    assert machine.run("start").stderr == ""
    assert machine.asked() == []


def test_tests_need_more_than_an_environment_made_for_the_start(machine: Machine):
    machine.run("start")
    machine.asked()
    machine.run("test")
    (asked,) = machine.asked()
    assert asked.endswith("[test]")


@pytest.mark.parametrize("change", ["dependencies", "place", "python"])
def test_the_environment_is_made_again_when_it_would_not_fit(machine: Machine, change: str):
    machine.run("start")
    machine.asked()
    if change == "dependencies":
        (machine.tree / "pyproject.toml").write_text("[project]\n")
    elif change == "place":
        machine.tree = machine.tree.rename(machine.tree.with_name("moved"))
    else:
        (machine.tree / ".venv" / "bin" / "python").unlink()
    assert machine.run("start").returncode == 0
    assert len(machine.asked()) == 1


def test_without_sudo_the_missing_packages_are_named_and_parallax_starts_all_the_same(machine: Machine):
    machine.tool("dpkg-query", 'printf "<libgl1 installed><libglib2.0-0t64 installed><libegl1 not-installed>"')
    done = machine.run("start", "info")
    assert done.stdout == f"parallax in {machine.bin}: info\n"
    line = next(line for line in done.stderr.splitlines() if "sudo apt-get install" in line)
    assert "libegl1" in line
    assert "libgl1" not in line.split()
    assert "libglib2.0-0" not in line
    assert not any("apt-get" in line for line in machine.asked())


def test_with_sudo_the_missing_packages_are_installed(machine: Machine):
    machine.tool("sudo", 'shift; exec "$@"')
    machine.tool("dpkg-query", "exit 1")
    assert machine.run("start").returncode == 0
    update, install, _pip = machine.asked()
    assert update.startswith("apt-get update")
    assert "libegl1" in install


def test_without_python_there_is_a_sentence_and_no_environment(machine: Machine):
    machine.tool("python3", "exit 1")
    machine.tool("dpkg-query", "exit 1")
    done = machine.run("start")
    assert (done.returncode, done.stdout) == (3, "")
    assert "python3-venv" in done.stderr
    assert "Python 3.11 or newer is needed" in done.stderr
    assert not (machine.tree / ".venv").exists()


def test_a_failed_set_up_is_told_and_tried_again(machine: Machine):
    machine.tool("python3", PYTHON.replace("-m*)", '"-m pip") echo no network >&2; exit 1 ;;\n  -m*)'))
    for _ in range(2):
        done = machine.run("start")
        assert done.returncode == 3
        assert "no network\nparallax: the Python environment could not be made" in done.stderr
    machine.tool("python3", PYTHON)
    assert machine.run("start").returncode == 0


def test_a_link_to_the_start_works_from_anywhere(machine: Machine):
    link = machine.bin / "link"
    link.symlink_to(machine.tree / "packaging" / "start")
    assert machine.run(link, "info").stdout == f"parallax in {machine.bin}: info\n"
