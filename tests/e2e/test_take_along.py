"""Everything is taken along in the real window: a file, a folder and a table, and a wrong word."""

import json
from contextlib import closing
from pathlib import Path

import pytest

from hallpass_desktop.services.journal import Journal
from hallpass_desktop.services.vault import unlock
from hallpass_desktop.system.clock import SystemClock
from tests.e2e.person import PASSPHRASE, Person
from tests.e2e.ready import ReadyHome

pytestmark = [pytest.mark.e2e, pytest.mark.serial]

NOTE = "Ten minutes by the door, and then the umbrella."


def test_everything_leaves_in_three_ways_and_is_noted(
    owner: Person, ready: ReadyHome, tmp_path: Path
) -> None:
    owner.opens_the_notebook()
    owner.writes_a_quick_note(NOTE)
    owner.goes_to("settings")
    owner.clicks(id="take_along_section_button")

    takes_along(owner, "everything", tmp_path / "all.json")
    takes_along(owner, "readings", tmp_path / "all.csv")
    proves_it_is_her(owner, "pages")
    owner.sees(id="fileNameEdit")
    owner.types(str(tmp_path))
    owner.presses("Return")
    owner.sees(id="pages_hint", name_has="Saved: Notebook ")
    owner.quits()

    assert [each["body"] for each in json.loads((tmp_path / "all.json").read_text())["records"]]
    (folder,) = tmp_path.glob("Notebook *")
    assert any(NOTE in each.read_text() for each in folder.glob("*.md"))
    with closing(unlock(ready.paths.vault, PASSPHRASE, clock=SystemClock())) as vault:
        left = Journal(vault, SystemClock()).sent.list()
    assert {each.manifest.name for each in left} == {"all.json", "all.csv", folder.name}


def test_without_the_passphrase_nothing_leaves(owner: Person) -> None:
    owner.opens_the_notebook()
    owner.goes_to("settings")
    owner.clicks(id="take_along_section_button")

    owner.activates(id="everything_button")
    owner.writes_into("river tin candle window", within="take_along_sheet", id="edit")
    owner.presses("Return")

    owner.sees(name_has="That is not the passphrase. Nothing was written.")
    owner.sees_no(id="fileNameEdit")


def proves_it_is_her(owner: Person, way: str) -> None:
    owner.tabs_to(id=f"{way}_button")
    owner.presses("Return")
    owner.writes_into(PASSPHRASE, within="take_along_sheet", id="edit")
    owner.presses("Return")


def takes_along(owner: Person, way: str, place: Path) -> None:
    """With the keyboard, as far as the file."""
    proves_it_is_her(owner, way)
    owner.sees(id="fileNameEdit")
    owner.types(str(place))
    owner.presses("Return")
    owner.sees(id=f"{way}_hint", name_has=f"Saved: {place.name}")
