"""Another journal comes in through the real window, which stays alive meanwhile."""

import json
from pathlib import Path

import pytest

from tests.e2e.desktop import Desktop
from tests.e2e.gauge import Gauge
from tests.e2e.people import somebody
from tests.e2e.person import Person
from tests.e2e.ready import make_ready

pytestmark = [pytest.mark.e2e, pytest.mark.serial]

IMPORTS = Path(__file__).parents[1] / "data" / "imports"
MANY = 3_000
PATIENCE = 120.0
MOST_WORK_MS = 100.0


def chooses(owner: Person, path: Path) -> None:
    """Go to the section, and choose a file by its name."""
    owner.goes_to("settings")
    owner.clicks(id="bring_in_section_button")
    owner.activates(id="file_button")
    owner.sees(id="fileNameEdit")
    owner.types(str(path), delay_ms=1)
    owner.presses("Return")


def many_entries(path: Path) -> Path:
    """A journal of some years in jrnl's form."""
    entries = [
        {
            "title": f"Evening {n}.",
            "body": f"The lantern was lit {n} times, and nobody counted. " * 8,
            "date": f"20{10 + n // 336:02}-{n // 28 % 12 + 1:02}-{n % 28 + 1:02}",
            "time": "21:10",
            "tags": ["@lantern"],
        }
        for n in range(MANY)
    ]
    path.write_text(json.dumps({"tags": {}, "entries": entries}), encoding="utf-8")
    return path


def test_a_journal_is_looked_at_taken_and_taken_back(owner: Person) -> None:
    owner.opens_the_notebook()
    chooses(owner, IMPORTS / "jrnl.json")
    owner.sees(id="take_button", name="Bring in 3 pages")
    owner.sees(id="form_box", state="focused")

    owner.tabs_to(id="take_button")
    owner.presses("space")
    owner.sees(id="state_label", name_has="3 pages are in.")
    owner.goes_to("journal")
    owner.sees_pages(3)
    owner.opens_the_first_page()  # the search would take the key for its own words
    owner.presses("ctrl+z")

    owner.waits_for(lambda: not owner.rows(), "for the pages to go")


def test_the_window_lives_while_many_pages_come_in(desktop: Desktop, tmp_path: Path) -> None:
    ready, gauge = make_ready(tmp_path / "home", notes=["one"]), Gauge(tmp_path / "report.json")
    journal = many_entries(tmp_path / "jrnl.json")

    with somebody(desktop, ready.folder, tmp_path / "log.txt") as owner:
        owner.opens_the_app(prefix=gauge.prefix)
        owner.unlocks()
        chooses(owner, journal)
        owner.waits_for(lambda: owner.glances_at(id="take_button"), "for the look", PATIENCE)
        gauge.read()
        owner.tabs_to(id="take_button")
        owner.presses("space")
        owner.sees(id="stop_button")
        owner.writes_a_quick_note("said meanwhile")
        meanwhile = gauge.read()
        owner.goes_to("journal")
        owner.waits_for(lambda: len(owner.rows()) > 2, "for the pages", PATIENCE)
        owner.locks()

    assert gauge.on_gui() == ""
    assert max(gap.work for gap in meanwhile.gaps) < MOST_WORK_MS


def test_a_stop_leaves_the_notebook_as_it_was(desktop: Desktop, tmp_path: Path) -> None:
    ready = make_ready(tmp_path / "home", notes=["one"])
    journal = many_entries(tmp_path / "jrnl.json")

    with somebody(desktop, ready.folder, tmp_path / "log.txt") as owner:
        owner.opens_the_app()
        owner.unlocks()
        chooses(owner, journal)
        owner.waits_for(lambda: owner.glances_at(id="take_button"), "for the look", PATIENCE)
        owner.tabs_to(id="take_button")
        owner.presses("space")
        owner.activates(id="stop_button")
        owner.waits_for(
            lambda: owner.glances_at(id="state_label", name="Nothing came in."), "to stop", PATIENCE
        )
        owner.goes_to("journal")

        owner.sees_pages(1)
