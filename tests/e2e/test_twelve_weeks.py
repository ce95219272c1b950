"""Twelve weeks of a repair plan in a real window: every week is what was worked out by hand."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.e2e.desktop import Desktop
from tests.e2e.people import somebody
from tests.e2e.person import Person
from tests.e2e.ready import ReadyHome
from tests.e2e.repairing import evening, live_twelve_weeks
from tests.unit.domain.test_twelve_weeks import BY_MONDAY
from tests.unit.domain.twelve_weeks import TODAY

pytestmark = [pytest.mark.e2e, pytest.mark.serial]

FRIDAYS = "say where I am on Fridays"
ON_A_DAY = str(Path(__file__).with_name("on_a_day.py"))
SIGNS = {
    "Kept": "K", "In part": "P", "Not this week": "N", "Still to come": "T", "Did not apply": "-",
}  # fmt: skip
# A step knows no pause of its own: in the week of 30 March nothing was said on a Friday.
BY_HAND = BY_MONDAY | {FRIDAYS: "- - K N N  - K - K  K K K"}
LATER, EARLIER = slice(4, 12), slice(0, 4)  # what two pages of eight weeks show of the twelve

# The week of 18 May, on its Thursday. In a pause two of three are not asked for, and one was done.
BEFORE = {"message when late": "T", "thursday talk": "T", FRIDAYS: "K", "a weekend away": "T"}
AT_REST = {"message when late": "P", FRIDAYS: "K"}
# The Thursday was one of the pause; three days of the week are left for everything else.
GOING_ON = {"message when late": "T", FRIDAYS: "K", "a weekend away": "T"}


@pytest.fixture
def hurt(desktop: Desktop, ready: ReadyHome, tmp_path: Path) -> Iterator[Person]:
    """Somebody who opens the twelve weeks on their last Thursday, in Berlin."""
    live_twelve_weeks(ready)
    with somebody(desktop, ready.folder, tmp_path / "log.txt") as hurt:
        at = evening(TODAY).isoformat()
        hurt.opens_the_app(prefix=(sys.executable, "-I", ON_A_DAY, at, "Europe/Berlin"))
        hurt.unlocks()
        hurt.presses("ctrl+6")
        hurt.sees(id="weeks_table")
        yield hurt
        hurt.quits()


def test_each_week_stands_in_the_window_as_it_was_worked_out(hurt: Person) -> None:
    assert weeks_of(hurt) == by_hand(LATER)

    hurt.tabs_to(id="earlier_weeks_button")
    hurt.presses("space")
    hurt.sees(name_has="Week of 2 March: Kept")
    assert {name: signs[-4:] for name, signs in weeks_of(hurt).items()} == by_hand(EARLIER)


def test_a_pause_an_end_and_a_new_beginning_leave_no_week_missed(hurt: Person) -> None:
    assert this_week(hurt) == BEFORE
    hurt.clicks(id="repair_pause_button")
    hurt.sees(id="standing_label", name_has="nothing counts as missed")
    assert this_week(hurt) == AT_REST

    hurt.clicks(id="repair_end_button")
    hurt.sees(id="ending_menu")
    hurt.presses("Return")
    hurt.sees(id="standing_label", name_has="Everything in it is still here")
    assert this_week(hurt) == AT_REST

    hurt.clicks(id="standing_button")
    hurt.sees_no(id="standing_card")
    hurt.sees(id="repair_pause_button")
    assert this_week(hurt) == GOING_ON
    weeks_before = {name: signs[:-1] for name, signs in weeks_of(hurt).items()}
    expected = by_hand(slice(4, 11))
    assert {name: signs for name, signs in weeks_before.items() if name in expected} == expected


def by_hand(part: slice) -> dict[str, str]:
    """The rows that say something in these weeks."""
    every = {name: signs.replace(" ", "")[part] for name, signs in BY_HAND.items()}
    return {name: signs for name, signs in every.items() if signs.strip("-")}


def weeks_of(hurt: Person) -> dict[str, str]:
    """What each row of the table says, a sign for each week."""
    names: list[str] = []
    said: list[str] = []
    for cell in hurt.sees_all(role="table cell"):
        week, _, went = cell.name.partition(": ")
        if not week.startswith("Week of "):
            names.append(cell.name)
            said.append("")
        else:
            said[-1] += SIGNS[went.split(".")[0]]
    return dict(zip(names, said, strict=True))


def this_week(hurt: Person) -> dict[str, str]:
    """What the last column says, of the rows that say something in it."""
    every = {name: signs[-1] for name, signs in weeks_of(hurt).items()}
    return {name: sign for name, sign in every.items() if sign != "-"}
