"""Somebody who uses the app: what they do, in the words of what they want."""

import re
from pathlib import Path
from typing import Any

from tests.e2e.hands import Hands, Seen
from tests.e2e.ready import PASSPHRASE

__all__ = ["PASSPHRASE", "Person", "Seen"]

FIRST_RUN_SECONDS = 60.0
DRILL = (2, 5)
MOST_TABS = 50  # once round the longest page, the column at the side included


class Person(Hands):
    """Opens the app on a desktop and keeps a notebook in it."""

    # coming and going

    def opens_the_notebook(self, passphrase: str = PASSPHRASE) -> None:
        """Start the app before a notebook that is there, and unlock it."""
        self.opens_the_app()
        self.unlocks(passphrase)

    def unlocks(self, passphrase: str = PASSPHRASE) -> None:
        """Type the passphrase at the lock screen and arrive at Today."""
        self.tries_to_unlock(passphrase)
        self.sees(id="today_page")

    def tries_to_unlock(self, passphrase: str) -> None:
        """Type something into the passphrase field, over what stands there, and press Enter."""
        self.writes_over(passphrase, within="passphrase_field", id="edit")
        self.presses("Return")

    def locks(self) -> None:
        """Lock with the keyboard, and stand before the lock screen of the same process."""
        self.presses("ctrl+l")
        self.sees(id="open_button")
        self.sees_no(id="cover")

    def quits(self) -> None:
        """Close the notebook with the keyboard."""
        self.presses("ctrl+q")
        self.waits_for_the_end()

    # the first run

    def makes_a_notebook(self, passphrase: str = PASSPHRASE, *, with_sheet: bool = True) -> str:
        """Go through the first run as it asks; answers what stood on the recovery sheet."""
        self.chooses_a_passphrase(passphrase)
        code = self.copies_the_sheet() if with_sheet else self.goes_without_a_sheet()
        self.clicks(id="me_card")
        self.goes_on()
        self.sees(id="limits_view")
        self.goes_on()
        self.sees(id="first_run_begin")
        self.goes_on()
        self.waits_for(
            lambda: self.sees_all(id="today_page"), "for the new notebook", FIRST_RUN_SECONDS
        )
        return code

    def chooses_a_passphrase(self, passphrase: str) -> None:
        """Type the new passphrase twice."""
        self.writes_into(passphrase, within="passphrase_field", id="edit")
        self.writes_into(passphrase, within="again_field", id="edit")
        self.goes_on()

    def copies_the_sheet(self) -> str:
        """Read the sheet, then type the two groups it asks for."""
        groups = self.waits_for(self.sheet_groups, "for the recovery code")
        self.activates(id="copied_button")
        for number in DRILL:
            self.writes_into(groups[number - 1], id=f"group_{number}_edit")
        self.goes_on()
        return "-".join(groups)

    def goes_without_a_sheet(self) -> str:
        """Decline the sheet, and say so a second time."""
        self.activates(id="without_button")
        self.clicks(id="accept_button")
        return ""

    def goes_on(self) -> None:
        """Press the button of the first run that leads on."""
        self.clicks(id="next_button", state="enabled")

    # writing and finding

    def chooses_a_picture(self, path: Path) -> None:
        """Add a picture to the open page from a file, by typing its name."""
        self.activates(id="add_picture_button")
        self.sees(id="fileNameEdit")
        self.types(str(path))
        self.presses("Return")

    def writes_a_quick_note(self, words: str) -> None:
        """Write into the box on Today and keep it."""
        self.goes_to("today")
        self.writes_into(words, id="capture_edit")
        self.presses("ctrl+Return")
        self.sees_text("", id="capture_edit")

    def begins_a_note(self) -> None:
        """Open an empty page of one's own, with the cursor in it."""
        self._begins("note")
        self.clicks(id="text_edit")

    def begins_a_jealousy_note(self) -> None:
        """Open an empty jealousy note."""
        self._begins("jealousy")

    def searches_for(self, words: str) -> None:
        """Type into the search field of the journal, over what stands there."""
        self.presses("ctrl+f")
        self.writes_over(words, within="search_field", id="edit")

    def sees_pages(self, count: int) -> None:
        """Wait until the list in the journal shows so many pages."""
        self.waits_for(lambda: len(self.rows()) == count, f"for {count} pages in the list")

    def rows(self) -> list[Seen]:
        """The pages that the list in the journal shows now."""
        return self.sees_all(id="timeline_view", role="list item", name_has="Only you")

    def opens_the_first_page(self) -> None:
        """Open the uppermost page of the list to read."""
        self.clicks(id="timeline_view", role="list item", name_has="Only you")
        self.sees(id="edit_button")

    def goes_to(self, page: str) -> None:
        """Go to `today`, `journal` or `settings` with the keyboard."""
        keys = {"today": "ctrl+1", "journal": "ctrl+2", "settings": "ctrl+comma"}
        self.presses(keys[page])
        self.sees(id=f"{page}_page")

    def finds_in_the_settings(self, words: str, section: str) -> None:
        """Go to what is switched in a section of the settings by typing what it is about."""
        self.presses("ctrl+k")
        self.types(words)
        self.sees(id="palette_view", role="list item", name_has="Settings")
        self.presses("Return")
        self.sees(id=f"settings_{section}")

    def waits_until_saved(self) -> None:
        """Wait until the editor says that everything is on the disk."""
        self.sees(id="state_label", name_has="Saved")

    # the hands again

    def reads(self, **wanted: Any) -> str:
        """The text in a field."""
        return self.sees(**wanted).text or ""

    def sees_text(self, text: str, **wanted: Any) -> None:
        """Wait until exactly this stands in a field."""
        self.waits_for(lambda: self.reads(**wanted) == text, f"to read {text!r} in {wanted}")

    def tabs_to(self, **wanted: Any) -> None:
        """Press Tab until something has the keyboard, as somebody without a mouse does."""
        for _ in range(MOST_TABS):
            if self.glances_at(**wanted, state="focused"):
                return
            self.presses("Tab")
        raise AssertionError(f"{MOST_TABS} tabs led nowhere:\n{self.everything()}")

    def writes_over(self, words: str, **wanted: Any) -> None:
        """Click a field and type in the place of what stands there."""
        self.clicks(**wanted)
        self.presses("ctrl+a")
        self.types(words)

    def _begins(self, kind: str) -> None:
        self.presses("ctrl+n")
        self.clicks(id=f"{kind}_item")
        self.sees(id=f"{kind}_editor")

    def sheet_groups(self) -> tuple[str, ...]:
        """The seven groups of the recovery code, once they are shown."""
        spoken = self.sees(id="sheet_card").name
        groups = re.findall(r": ((?:\w ){3}\w)", spoken)
        return tuple(group.replace(" ", "") for group in groups) if len(groups) == 7 else ()
