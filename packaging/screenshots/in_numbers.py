"""Ways through the insights."""

from at_the_door import Snap, opened

from tests.e2e.person import Person


def insights(person: Person, snap: Snap) -> None:
    """Lines and rows, the same as a table, and the notes behind one number."""
    opened(person)
    person.presses("ctrl+4")
    person.activates(id="insights_button")
    person.sees(id="insight_box")
    person.activates(id="three_months_segment")
    person.sees(id="tried_numbers")
    snap("insights")
    person.activates(id="all_segment")
    person.activates(id="table_button")
    snap("insights-table")
    person.activates(id="table_button")
    person.sees(within="tender_numbers", id="number_row")
    scroll_to_rows(person)
    snap("insights-rows")
    person.activates(within="tender_numbers", id="number_row")
    person.sees(id="timeline_view")
    snap("insights-behind")


def scroll_to_rows(person: Person) -> None:
    """The page follows the keyboard."""
    person.clicks(id="jealousy_chip")
    person.clicks(id="jealousy_chip")
    for _ in range(10):
        person.presses("Tab")


def no_insights(person: Person, snap: Snap) -> None:
    """A notebook in which nothing has a number yet."""
    opened(person)
    person.presses("ctrl+9")
    person.sees(id="empty_action_button")
    snap("insights-empty")
