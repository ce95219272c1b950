"""The GUI thread never touches the database, and a list costs what is seen of it."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.e2e.desktop import Desktop
from tests.e2e.gauge import Gauge
from tests.e2e.people import somebody
from tests.e2e.person import Person
from tests.e2e.ready import make_ready

pytestmark = [pytest.mark.e2e, pytest.mark.serial]

ROOT = Path(__file__).resolve().parents[2]
PAGES = 300
MORE_THAN_SEEN = 20
ON_THIS_THREAD = """
import sys
from pathlib import Path
from tests.e2e.instruments import count_work
from tests.e2e.ready import make_ready
counts = count_work(Path(sys.argv[1]))
make_ready(Path(sys.argv[2]), notes=["one"])
"""


LANTERNS = tuple(f"note {number} about a lantern by the door" for number in range(PAGES))


def rows_built(owner: Person, gauge: Gauge, before: int) -> int:
    """How many rows were made since, once the list has come to rest."""
    owner.waits_for(owner.rows, "for the list")
    return gauge.read().rows - before


def test_no_statement_runs_on_the_gui_thread_and_few_rows_are_built(
    desktop: Desktop, tmp_path: Path
) -> None:
    ready, gauge = make_ready(tmp_path / "home", notes=LANTERNS), Gauge(tmp_path / "report.json")

    with somebody(desktop, ready.folder, tmp_path / "log.txt") as owner:
        owner.opens_the_app(prefix=gauge.prefix)
        owner.unlocks()
        owner.writes_a_quick_note("one more lantern")
        before = gauge.read().rows
        owner.goes_to("journal")
        opened, seen = rows_built(owner, gauge, before), len(owner.rows())
        owner.clicks(id="timeline_view", role="list item", name_has="Only you")
        before = gauge.read().rows
        owner.presses("Next", "Next", "Next")
        scrolled = rows_built(owner, gauge, before)
        owner.searches_for("lantern")
        owner.opens_the_first_page()
        statements = gauge.read().on_worker
        owner.locks()

    assert gauge.on_gui() == ""
    assert statements > 50
    assert seen <= opened <= seen + MORE_THAN_SEEN
    assert scrolled <= 3 * (seen + MORE_THAN_SEEN)


def test_a_statement_on_the_wrong_thread_would_be_noted(tmp_path: Path) -> None:
    gauge, report = Gauge(tmp_path / "report.json"), str(tmp_path / "report.json")

    words = [sys.executable, "-c", ON_THIS_THREAD, report, str(tmp_path / "home")]
    subprocess.run(words, check=True, cwd=ROOT)

    assert gauge.on_gui() != ""
