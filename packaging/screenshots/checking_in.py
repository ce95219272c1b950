"""Ways through the check-ins."""

from at_the_door import Snap, opened

from tests.e2e.person import Person


def check_in(person: Person, snap: Snap) -> None:
    """The pulse beside its lines, then three of the longer forms."""
    opened(person)
    person.presses("ctrl+4")
    person.sees(id="calm_scale", state="focused")
    snap("check-in")
    for number in "745":
        person.types(number)
        person.presses("Return")
    person.activates(id="three_months_segment")
    snap("check-in-answered")
    for part in (marking, asking, touching):
        part(person, snap)
    person.activates(id="weekly_button")
    person.sees(id="best_edit", state="focused")
    person.sees(id="need_chip")
    person.types("We cooked, and nobody looked at a clock.")
    person.activates(id="need_chip", name="To hear about plans early")
    snap("check-in-weekly")
    person.presses("ctrl+4")
    person.sees(id="calm_scale")
    person.activates(id="before_button")
    person.sees(id="consent_chips")
    person.activates(id="not_sure_chip")
    person.sees(id="pause_offer")
    snap("check-in-checkpoint")


def touching(person: Person, snap: Snap) -> None:
    """A clause that a pulse touches, and the same question in the form about healing."""
    _asks_for_clauses(person)
    person.presses("space")
    person.activates(id="clause_choice", name="A message before")
    person.activates(id="kept_choice")
    person.activates(id="accept_button")
    person.sees(id="touched_clause_chip")
    person.tabs_to(id="save_button")
    snap("check-in-touches")
    person.activates(id="healing_button")
    person.sees(id="calm_scale", state="focused")
    _asks_for_clauses(person)
    person.tabs_to(id="done_button")
    snap("check-in-healing")
    person.presses("ctrl+4")


def _asks_for_clauses(person: Person) -> None:
    person.tabs_to(id="more_touches_button")
    person.presses("space")
    person.sees(id="touch_clause_button", state="focused")


def marking(person: Person, snap: Snap) -> None:
    """The marks on the chart: as a table, the list of them, and one of them."""
    person.activates(id="table_button")
    snap("check-in-table")
    person.activates(id="table_button")
    person.activates(id="change_marks_link")
    person.sees(id="chart_marks_sheet")
    snap("marks")
    person.activates(id="chart_mark_row", name_has="Work trip")
    person.sees(id="chart_mark_sheet")
    snap("mark")
    person.presses("Escape")
    person.sees_no(id="chart_mark_sheet")


def asking(person: Person, snap: Snap) -> None:
    """When to ask: the card, and the sheet for an evening that was agreed."""
    person.activates(id="asking_button")
    person.sees(id="ask_me_button", state="focused")
    snap("when-to-ask")
    person.activates(id="ask_me_button")
    person.sees(id="asking_sheet")
    snap("asking")
    person.activates(id="checkpoint_chip")
    person.sees(id="ends_edit")
    snap("asking-event")
    person.presses("Escape")
    person.sees_no(id="asking_sheet")
