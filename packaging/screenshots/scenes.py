"""What each picture shows, as the way a person goes to get there from an open notebook."""

from collections.abc import Callable
from dataclasses import dataclass

from sample import PASSPHRASE

from tests.e2e.person import Person

Walk = Callable[[Person], object]


@dataclass(frozen=True, slots=True)
class Scene:
    """A picture's name, whether the notebook exists before, and how to get there."""

    name: str
    walk: Walk
    has_notebook: bool = True


def at_the_lock(person: Person) -> None:
    """The lock screen, as it comes up."""
    person.sees(id="open_button")


def with_a_wrong_passphrase(person: Person) -> None:
    """The lock screen after a slip."""
    at_the_lock(person)
    person.types("violet kettle")
    person.presses("Return")
    person.sees(name_has="did not open it")


def opened(person: Person) -> None:
    """Today."""
    at_the_lock(person)
    person.types(PASSPHRASE)
    person.presses("Return")
    person.sees(id="greeting_label")


def in_the_journal(person: Person) -> None:
    """The journal with a page open."""
    opened(person)
    person.presses("ctrl+2")
    person.clicks(id="timeline_view", name_has="The table by the window")
    person.sees(id="edit_button")


def searching(person: Person) -> None:
    """The journal while searching."""
    opened(person)
    person.presses("ctrl+f")
    person.types("laugh")
    person.sees(id="timeline_view", name_has="That laugh")


def writing_step_by_step(person: Person) -> None:
    """The guided page in the middle of a note."""
    opened(person)
    person.presses("ctrl+2")
    person.clicks(id="timeline_view", name_has="A message at the red light")
    person.clicks(id="edit_button")
    person.sees(id="stop_button")


def writing_freely(person: Person) -> None:
    """The same fields on one long page."""
    writing_step_by_step(person)
    person.clicks(name="Free page")
    person.sees(id="free_page")


def covered(person: Person) -> None:
    """The plain notebook over everything."""
    opened(person)
    person.presses("F9")
    person.sees(id="cover")


def in_settings(person: Person) -> None:
    """Settings, at the first section."""
    opened(person)
    person.presses("ctrl+comma")
    person.sees(id="settings_page")


def first_run(person: Person) -> None:
    """The first thing a new person meets."""
    person.sees(id="first_run_passphrase")


SCENES = (
    Scene("first-run", first_run, has_notebook=False),
    Scene("unlock", at_the_lock),
    Scene("unlock-wrong", with_a_wrong_passphrase),
    Scene("today", opened),
    Scene("journal", in_the_journal),
    Scene("search", searching),
    Scene("guided", writing_step_by_step),
    Scene("free-page", writing_freely),
    Scene("cover", covered),
    Scene("settings", in_settings),
)
