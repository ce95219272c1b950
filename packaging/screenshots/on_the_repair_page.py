"""The repair plan: nothing yet, its questions, and what was written in it."""

from at_the_door import Snap, opened

from tests.e2e.person import Person


def repair(person: Person, snap: Snap) -> None:
    """A plan of some months ago, and its questions."""
    opened(person)
    person.presses("ctrl+6")
    person.sees(id="change_plan_button", state="focused")
    snap("repair")
    person.presses("Return")
    person.sees(id="what_happened_edit")
    snap("repair-writing")
    person.tabs_to(id="more_pages_button")
    person.presses("Return")
    person.tabs_to(id="choose_page_button")
    person.presses("Return")
    person.sees(id="page_choice")
    snap("repair-pages")
    person.presses("Escape")
    person.tabs_to(id="impact_sleep_scale")
    snap("repair-impact")


def what_is_promised(person: Person, snap: Snap) -> None:
    """The promises week by week, and what a new step could be."""
    opened(person)
    person.presses("ctrl+6")
    person.sees(id="change_plan_button", state="focused")
    person.tabs_to(id="weeks_table")
    person.presses("End")
    snap("repair-weeks")
    person.presses("ctrl+shift+a")
    person.sees(id="suggestion_chips")
    snap("repair-suggestions")
    person.presses("Return")
    person.sees(id="title_edit", state="focused")
    person.types("The phone lies on the shelf at night")
    person.tabs_to(id="weekly_chip")
    person.presses("space")
    person.tabs_to(id="yes_chip")
    person.presses("space")
    snap("repair-step")
    person.presses("ctrl+6")
    person.tabs_to(id="felt_button")
    person.presses("Return")
    person.sees(id="mark_sheet")
    snap("repair-felt")


def looking_back_at_it(person: Person, snap: Snap) -> None:
    """How it is now beside what was said before."""
    opened(person)
    person.presses("ctrl+6")
    person.sees(id="change_plan_button", state="focused")
    person.tabs_to(id="look_button")
    person.presses("Return")
    person.sees(id="lean_scale")
    snap("repair-look")
    person.presses("ctrl+6")
    person.sees(id="change_plan_button", state="focused")
    person.tabs_to(id="look_row")
    snap("repair-looks")


def nothing_hurt(person: Person, snap: Snap) -> None:
    """What there is to do before anything is written."""
    opened(person)
    person.presses("ctrl+6")
    person.sees(id="empty_action_button", state="focused")
    snap("repair-empty")
    person.presses("Return")
    person.sees(id="what_happened_edit", state="focused")
    snap("repair-begun")


def hard_day(person: Person, snap: Snap) -> None:
    """The help for when it flares up again, and what of it can be written down beforehand."""
    opened(person)
    person.presses("ctrl+r")
    person.sees(id="flare_up_slow_button", state="focused")
    snap("flare-up")
    for level in ("days", "long"):
        person.clicks(id=f"{level}_chip")
        person.sees(id=f"{level}_level")
        snap(f"flare-up-{level}")
    person.presses("Escape", "ctrl+6")
    person.sees(id="change_plan_button", state="focused")
    person.presses("F6")  # to the ways out, and from there back: the page is long
    person.sees(id="repair_slow_button", state="focused")
    person.presses("shift+Tab")
    person.sees(id="support_people_button", state="focused")
    snap("repair-help")
    person.presses("shift+Tab", "shift+Tab", "shift+Tab")
    person.sees(id="set_off_card", state="focused")
    person.presses("Return")
    person.sees(id="first_sign_edit")
    snap("set-off")
