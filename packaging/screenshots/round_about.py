"""Ways through Today, the settings, and what lies over a page."""

from pathlib import Path

from at_the_door import Snap, opened
from sample import PASSPHRASE

from tests.e2e.person import Person

MOODS = Path(__file__).parents[2] / "tests" / "data" / "imports" / "moods.csv"


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


def floating(person: Person, snap: Snap) -> None:
    """What opens over any page: keys, the palette, the menu of what can be begun, the cover."""
    opened(person)
    person.presses("ctrl+slash")
    person.sees(id="shortcuts_sheet")
    snap("shortcuts")
    person.presses("Escape")
    person.presses("ctrl+k")
    person.sees(within="palette_field", id="edit", state="focused")
    snap("palette")
    person.types("text")
    snap("palette-found")
    person.presses("Escape")
    person.presses("ctrl+j")
    person.sees(id="starters_sheet")
    snap("starters")
    person.presses("Escape")
    person.presses("ctrl+n")
    person.sees(id="jealousy_item")
    snap("new-entry")
    person.presses("Escape")
    person.presses("F9")
    person.sees(id="cover")
    snap("cover")


def guide(person: Person, snap: Snap) -> None:
    """The guide: its topics, one of them, a search, and the page that F1 opens."""
    opened(person)
    person.clicks(id="guide_button")
    person.sees(id="guide_list")
    snap("guide")
    person.presses("ctrl+f")
    person.types("jealous fear")
    person.sees(id="topics_view", name_has="What jealousy may be telling you")
    person.presses("Down")
    snap("guide-search")
    person.presses("ctrl+f", "ctrl+a")
    person.types("hard moments words")
    person.sees(id="topics_view", name_has="Words for hard moments")
    person.presses("Down", "Return")
    person.sees(id="copy_button")
    snap("guide-words")
    person.presses("ctrl+1", "F1")
    person.sees(id="return_button")
    snap("guide-explains")
    person.presses("F1")
    person.sees(id="greeting_label")


def empty(person: Person, snap: Snap) -> None:
    """A notebook in which nothing stands yet."""
    opened(person)
    snap("today-empty")
    person.presses("ctrl+2")
    person.sees(id="journal_page")
    snap("journal-empty")


def settings(person: Person, snap: Snap) -> None:
    """Every section of the settings, and the pages below them."""
    opened(person)
    person.presses("ctrl+comma")
    person.sees(id="settings_page")
    sections = "appearance locking words backups take_along privacy notebook about"
    for section in sections.split():
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
    _show_a_new_sheet(person)
    snap("settings-recovery")
    person.activates(id="back_button")
    person.activates(id="passphrase_button")
    person.sees(id="passphrase_sheet")
    snap("passphrase-sheet")
    person.presses("Escape")
    _ask_for_a_new_key(person, snap)
    _ask_before_something_goes(person, snap)


def _ask_before_something_goes(person: Person, snap: Snap) -> None:
    to_section(person, "take_along")
    person.activates(id="everything_button")
    person.sees(id="take_along_sheet")
    snap("take-along-sheet")
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


def to_section(person: Person, section: str) -> None:
    """Go to a section of the settings, by the list of them where it takes a page of its own."""
    if not person.sees_all(id=f"{section}_section_button"):
        person.activates(id="back_button")
    person.clicks(id=f"{section}_section_button")


def _not(_name: str) -> None:
    pass


def bring_in(person: Person, snap: Snap) -> None:
    """Another journal: before a file is chosen, what would come in, and what came in."""
    settings(person, _not)
    to_section(person, "bring_in")
    person.sees(id="settings_bring_in")
    snap("bring-in")
    person.activates(id="file_button")
    person.sees(id="fileNameEdit")
    person.types(str(MOODS), delay_ms=1)
    person.presses("Return")
    person.sees(id="take_button")
    snap("bring-in-found")
    person.activates(id="take_button")
    person.sees(id="take_out_button")
    snap("bring-in-done")


def inside_a_backup(person: Person, snap: Snap) -> None:
    """What a backup holds, and one page of it."""
    settings(person, _not)
    to_section(person, "backups")
    person.activates(id="look_inside_button")
    person.sees(id="choose_page_check")
    snap("inside-a-backup")
    person.activates(id="read_page_button")
    person.sees(id="inside_back_button")
    snap("inside-a-page")
    person.activates(id="inside_back_button")
    person.activates(id="choose_page_check")
    person.activates(id="bring_back_button")
    person.sees(id="bring_back_sheet")
    snap("bring-back-sheet")


def _ask_for_a_new_key(person: Person, snap: Snap) -> None:
    person.activates(id="new_key_button")
    person.sees(id="settings_new_key")
    snap("settings-new-key")
    person.activates(id="begin_button")
    person.sees(id="new_key_sheet")
    snap("new-key-sheet")
    person.activates(within="new_key_sheet", id="change_check")
    snap("new-key-sheet-other-words")
    person.presses("Escape")
    person.activates(id="back_button")


def _show_a_new_sheet(person: Person) -> None:
    person.activates(id="recovery_button")
    person.writes_into(PASSPHRASE, within="new_sheet_sheet", id="edit")
    person.presses("Return")
    person.sees(id="settings_recovery")
