"""Everything that is shipped is named with its licence."""

from __future__ import annotations

import re
import tomllib
from importlib import metadata
from pathlib import Path

import pytest

from viewer import paths
from viewer.ui.licences import Part, parts

ROOT = Path(__file__).resolve().parents[2]
NOT_SHIPPED = {"pip", "setuptools"}  # sqlite-utils asks for pip, which no bundle holds


def needed() -> set[str]:
    """The packages that Parallax needs to run, with what they need in their turn."""
    asked = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["dependencies"]
    found: set[str] = set()
    while asked:
        requirement, _, marker = asked.pop().partition(";")
        name = re.split(r"[^\w.-]", requirement.strip(), maxsplit=1)[0].lower().replace("_", "-")
        if name in found or name in NOT_SHIPPED or "extra" in marker:
            continue
        try:
            about = metadata.distribution(name)
        except metadata.PackageNotFoundError:
            continue  # of another platform, or another Python
        found.add(name)
        asked += about.requires or []
    return found


def test_every_package_that_is_needed_is_named() -> None:
    named = {package.lower().replace("_", "-") for part in parts() for package in part.packages}
    assert needed() - named == set()


@pytest.mark.parametrize("part", parts(), ids=lambda part: part.name)
def test_the_words_of_every_licence_are_at_hand(part: Part) -> None:
    for name in part.text:
        assert (paths.resources() / name).is_file()
    assert part.note or part.text or any(part._texts()), f"{part.name} has no text of its licence"
