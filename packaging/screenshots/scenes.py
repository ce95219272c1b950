"""The ways a person goes through the app for the pictures: each starts it once and stops often."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from broken import nothing, with_a_newer_notebook, without_keys, without_one_key
from sample import PASSPHRASE

from tests.e2e.person import Person

Snap = Callable[[str], None]
Walk = Callable[[Person, Snap], object]

SEVERAL_WORDS = "plum staple quiet orbit"


@dataclass(frozen=True, slots=True)
class Scene:
    """Pictures taken on one way, and what the notebook is like before it."""

    walk: Walk
    pictures: tuple[str, ...]
    entries: str = "journal"
    prepare: Callable[[Path], None] = nothing
    gallery: bool = False


def first_run(person: Person, snap: Snap) -> None:
    """From the first thing a new person meets to the last question."""
    person.sees(id="first_run_passphrase")
    snap("first-run-empty")
    person.activates(within="passphrase_field", id="reveal_button")
    person.writes_into(SEVERAL_WORDS, within="passphrase_field", id="edit")
    person.writes_into(SEVERAL_WORDS, within="again_field", id="edit")
    person.sees(id="next_button", state="enabled")
    snap("first-run")
    person.goes_on()
    person.sees(id="first_run_sheet")
    snap("first-run-sheet")
    person.activates(id="copied_button")
    person.sees(id="group_2_edit")
    snap("first-run-drill")
    person.activates(id="again_button")
    person.activates(id="without_button")
    person.sees(id="accept_button")
    snap("first-run-without")
    person.clicks(id="accept_button")
    person.clicks(id="partner_card")
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


def today(person: Person, snap: Snap) -> None:
    """Today, writing there, and what lies over it."""
    opened(person)
    snap("today")
    person.types("A quiet supper. We both said one true thing.")
    person.clicks(within="kind_chips", name="Jealousy note")
    person.sees(id="strength_scale")
    snap("today-capture")
    person.activates(id="save_button")
    person.sees(id="toast")
    snap("today-toast")
    person.activates(id="slow_button")
    person.sees(id="grounding_sheet")
    snap("grounding")
    person.presses("Escape")
    person.presses("F1")
    person.sees(id="shortcuts_sheet")
    snap("shortcuts")
    person.presses("Escape")
    person.presses("ctrl+n")
    person.sees(id="jealousy_item")
    snap("new-entry")
    person.presses("Escape")
    person.presses("F9")
    person.sees(id="cover")
    snap("cover")


def empty(person: Person, snap: Snap) -> None:
    """A notebook in which nothing stands yet."""
    opened(person)
    snap("today-empty")
    person.presses("ctrl+2")
    person.sees(id="journal_page")
    snap("journal-empty")


def journal(person: Person, snap: Snap) -> None:
    """The timeline beside a page, and what narrows it."""
    opened(person)
    person.presses("ctrl+2")
    person.clicks(id="timeline_view", name_has="The table by the window")
    person.sees(id="edit_button")
    snap("journal")
    if person.sees_all(within="reader", id="back_button"):
        person.activates(within="reader", id="back_button")
        snap("journal-list")
    person.clicks(id="month_filter_chip")
    person.sees(id="calendar_popover")
    snap("calendar")
    person.presses("Escape")
    person.clicks(id="more_filter_chip")
    person.sees(id="more_filters")
    snap("more-filters")
    person.presses("Escape")
    person.activates(id="menu_button")
    person.sees(id="journal_menu")
    snap("journal-menu")
    person.activates(id="tags_item")
    person.sees(id="tag_list_sheet")
    snap("tags")
    person.presses("Escape")
    person.searches_for("laugh")
    person.sees(id="timeline_view", name_has="That laugh")
    snap("search")


def page(person: Person, snap: Snap) -> None:
    """What can be done with one page, up to the trash."""
    opened(person)
    person.presses("ctrl+2")
    person.clicks(id="timeline_view", name_has="Coffee on the stairs")
    person.activates(id="more_button")
    person.sees(id="page_menu")
    snap("page-menu")
    person.activates(id="versions_item")
    person.sees(id="versions_words")
    snap("versions")
    person.activates(within="versions", id="back_button")
    person.activates(id="more_button")
    person.activates(id="date_item")
    person.sees(id="date_sheet")
    snap("date-sheet")
    person.presses("Escape")
    person.activates(id="more_button")
    person.activates(id="trash_item")
    person.sees(id="toast")
    snap("trash-toast")
    if person.sees_all(within="reader", id="back_button"):
        person.activates(within="reader", id="back_button")
    person.activates(id="menu_button")
    person.activates(id="trash_item")
    person.clicks(id="timeline_view", name_has="Coffee on the stairs")
    person.sees(id="restore_button")
    snap("trash")
    if person.sees_all(within="reader", id="back_button"):
        person.activates(within="reader", id="back_button")
    person.activates(id="empty_button")
    person.sees(id="emptying_sheet")
    snap("confirm")


def guided(person: Person, snap: Snap) -> None:
    """A jealousy note, step by step and as one page."""
    opened(person)
    person.presses("ctrl+2")
    person.clicks(id="timeline_view", name_has="A message at the red light")
    person.activates(id="edit_button")
    person.sees(id="stop_button")
    snap("guided")
    person.activates(id="next_button")
    snap("guided-7")
    person.activates(id="next_button")
    snap("guided-8")
    if person.sees_all(id="unfold_words_button"):
        person.activates(id="unfold_words_button")
        snap("guided-words")
        person.activates(id="unfold_words_button")
    person.activates(id="audience_button")
    person.sees(id="audience_sheet")
    snap("audience")
    person.presses("Escape")
    person.activates(id="when_button")
    snap("when")
    person.presses("Escape")
    person.clicks(name="Free page")
    person.sees(id="free_page")
    snap("free-page")


def beginning(person: Person, snap: Snap) -> None:
    """A jealousy note from its first line."""
    opened(person)
    person.presses("ctrl+n")
    person.clicks(id="jealousy_item")
    person.sees(id="jealousy_editor")
    snap("guided-1")
    person.types("You were always late and I sat there alone, ignored again.")
    person.clicks(id="next_button")
    person.presses("9")
    snap("guided-2")
    person.clicks(id="next_button")
    person.clicks(name="Afraid")
    snap("guided-3")
    person.clicks(id="next_button")
    snap("guided-4")
    person.clicks(id="next_button")
    person.types("That I am not enough.")
    snap("guided-5")


def note(person: Person, snap: Snap) -> None:
    """A free page of one's own."""
    opened(person)
    person.presses("ctrl+n")
    person.clicks(id="note_item")
    person.sees(id="note_editor")
    snap("note-empty")
    person.clicks(id="text_edit")
    person.types("It rained all the way, and I liked it. ")
    person.types("Nobody asked for anything. We counted the lamps on the bridge.")
    snap("note")


def settings(person: Person, snap: Snap) -> None:
    """Every section of the settings, and the pages below them."""
    opened(person)
    person.presses("ctrl+comma")
    person.sees(id="settings_page")
    for section in ("appearance", "locking", "words", "backups", "privacy", "notebook", "about"):
        if not person.sees_all(id=f"{section}_section_button"):
            person.activates(id="back_button")
        person.clicks(id=f"{section}_section_button")
        person.sees(id=f"settings_{section}")
        snap(f"settings-{section}")


def below_settings(person: Person, snap: Snap) -> None:
    """What opens from a section of the settings."""
    settings(person, _not)
    to_section(person, "privacy")
    person.activates(id="proof_button")
    person.sees(id="settings_proof")
    snap("proof")
    person.activates(id="back_button")
    person.activates(id="limits_button")
    person.sees(id="limits_view")
    snap("limits")
    person.activates(id="back_button")
    to_section(person, "locking")
    person.activates(id="recovery_button")
    person.sees(id="settings_recovery")
    snap("settings-recovery")
    person.activates(id="back_button")
    person.activates(id="passphrase_button")
    person.sees(id="passphrase_sheet")
    snap("passphrase-sheet")
    person.presses("Escape")
    to_section(person, "notebook")
    person.activates(id="erase_button")
    person.sees(id="erase_sheet")
    snap("erase-sheet")


def banner(person: Person, snap: Snap) -> None:
    """A notice that stays until it is closed."""
    opened(person)
    person.sees(id="banner_close_button")
    snap("banner")


def gallery(person: Person, snap: Snap) -> None:
    """Every part of the window."""
    person.sees(name="Parts and states")
    snap("gallery")


def opened(person: Person) -> None:
    """Today, through the lock screen."""
    unlocks(person)
    person.sees(id="greeting_label")


def unlocks(person: Person) -> None:
    """Type the passphrase."""
    person.sees(id="open_button")
    person.types(PASSPHRASE)
    person.presses("Return")


def to_section(person: Person, section: str) -> None:
    """Go to a section of the settings, by the list of them where it takes a page of its own."""
    if not person.sees_all(id=f"{section}_section_button"):
        person.activates(id="back_button")
    person.clicks(id=f"{section}_section_button")


def _not(_name: str) -> None:
    pass


SCENES = (
    Scene(
        first_run,
        (
            "first-run-empty",
            "first-run",
            "first-run-sheet",
            "first-run-drill",
            "first-run-without",
            "first-run-people",
            "first-run-limits",
            "first-run-begin",
        ),
        entries="",
    ),
    Scene(lock, ("unlock", "unlock-wrong", "unlock-recovery", "unlock-backups")),
    Scene(no_keys, ("unlock-no-keys",), prepare=without_keys),
    Scene(newer, ("unlock-newer",), prepare=with_a_newer_notebook),
    Scene(
        today,
        ("today", "today-capture", "today-toast", "grounding", "shortcuts", "new-entry", "cover"),
    ),
    Scene(empty, ("today-empty", "journal-empty"), entries="empty"),
    Scene(
        journal,
        ("journal", "journal-list", "calendar", "more-filters", "journal-menu", "tags", "search"),
    ),
    Scene(page, ("page-menu", "versions", "date-sheet", "trash-toast", "trash", "confirm")),
    Scene(
        guided,
        (
            "guided",
            "guided-7",
            "guided-8",
            "guided-words",
            "audience",
            "when",
            "free-page",
        ),
    ),
    Scene(beginning, ("guided-1", "guided-2", "guided-3", "guided-4", "guided-5")),
    Scene(note, ("note-empty", "note")),
    Scene(
        settings,
        (
            "settings-appearance",
            "settings-locking",
            "settings-words",
            "settings-backups",
            "settings-privacy",
            "settings-notebook",
            "settings-about",
        ),
    ),
    Scene(
        below_settings,
        ("proof", "limits", "settings-recovery", "passphrase-sheet", "erase-sheet"),
    ),
    Scene(banner, ("banner",), prepare=without_one_key),
    Scene(gallery, ("gallery",), entries="", gallery=True),
)
