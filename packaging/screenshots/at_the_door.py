"""Ways up to an open notebook: the first run, the lock screen and its messages."""

from collections.abc import Callable

from sample import PASSPHRASE

from tests.e2e.person import Person

Snap = Callable[[str], None]

SEVERAL_WORDS = "plum staple quiet orbit"


def first_run(person: Person, snap: Snap) -> None:
    """From the first thing a new person meets to the last question."""
    person.sees(id="first_run_passphrase")
    snap("first-run-empty")
    person.activates(within="passphrase_field", id="reveal_button")
    person.writes_into(SEVERAL_WORDS, within="passphrase_field", id="edit")
    for _ in ("reveal", "suggest", "again"):  # below the window's edge where the text is large
        person.presses("Tab")
    person.types(SEVERAL_WORDS)
    person.sees(id="next_button", state="enabled")
    snap("first-run")
    person.goes_on()
    person.sees(id="first_run_sheet")
    snap("first-run-sheet")
    person.activates(id="copied_button")
    person.sees(id="group_2_edit")
    snap("first-run-drill")
    person.activates(id="again_button")
    after_the_sheet(person, snap)


def after_the_sheet(person: Person, snap: Snap) -> None:
    """The rest of the first run, for somebody who wants no sheet."""
    person.activates(id="without_button")
    person.sees(id="accept_button")
    snap("first-run-without")
    person.clicks(id="accept_button")
    person.activates(id="partner_card")
    snap("first-run-people")
    person.goes_on()
    person.sees(id="limits_view")
    snap("first-run-limits")
    person.goes_on()
    person.sees(id="first_run_begin")
    snap("first-run-begin")


def lock(person: Person, snap: Snap) -> None:
    """The lock screen, a slip, and the two other ways in."""
    person.sees(id="open_button")
    snap("unlock")
    person.types("violet kettle")
    person.presses("Return")
    person.sees(name_has="did not open it")
    snap("unlock-wrong")
    person.activates(id="sheet_button")
    person.sees(id="unlock_recovery")
    snap("unlock-recovery")
    person.activates(id="back_button")
    person.activates(id="backups_button")
    person.sees(id="unlock_backups")
    snap("unlock-backups")


def no_keys(person: Person, snap: Snap) -> None:
    """The notebook without its key files."""
    person.sees(id="unlock_message")
    snap("unlock-no-keys")


def newer(person: Person, snap: Snap) -> None:
    """A notebook that a newer version wrote."""
    unlocks(person)
    person.sees(id="unlock_message")
    snap("unlock-newer")


def opened(person: Person) -> None:
    """Today, through the lock screen."""
    unlocks(person)
    person.sees(id="greeting_label")


def unlocks(person: Person) -> None:
    """Type the passphrase."""
    person.sees(id="open_button")
    person.types(PASSPHRASE)
    person.presses("Return")
