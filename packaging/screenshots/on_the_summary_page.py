"""The summary: before anything was chosen, chosen, what of a page, before it leaves, what left."""

from datetime import timedelta
from pathlib import Path

from at_the_door import Snap, opened
from sample import PASSPHRASE

from hallpass_desktop.domain.sent import SentForm, SentWhat
from hallpass_desktop.services.journal import Journal
from hallpass_desktop.services.vault import unlock
from hallpass_desktop.system.clock import SystemClock
from tests.e2e.person import Person

WANTED = "What happens in me in the first ten minutes of a party."


def with_a_copy_outside(vault: Path) -> None:
    """One summary that left two weeks ago, to be deleted today."""
    clock = SystemClock()
    kept = unlock(vault, PASSPHRASE, clock=clock)
    try:
        today = clock.now().date()
        Journal(kept, clock).sent.note(
            SentWhat.SUMMARY,
            SentForm.PDF,
            for_whom="my therapist",
            name=f"Notebook {today - timedelta(days=14)}.pdf",
            lines=("What I want from this session", "Needs", "The lamp shop (The story)"),
            is_closed=True,
            remind_on=today,
        )
    finally:
        kept.close()


def summary(person: Person, snap: Snap) -> None:
    """From nothing to a page with words, charts and two moments, and the way out."""
    opened(person)
    person.presses("ctrl+8")
    person.sees(id="preset_meaning_label", name_has="Choose one")
    snap("summary-begun")
    person.activates(id="two_pages_segment")
    person.tabs_to(id="wants_1_edit")  # where the text is large, it is out of sight at first
    person.types(WANTED, delay_ms=1)
    _three_moments(person, snap)
    snap("summary")
    _the_page(person, snap)
    person.activates(id="save_pdf_button")
    person.sees(id="save_summary_sheet")
    snap("summary-save")
    person.presses("Escape")
    person.activates(id="edit_roles_button")
    person.sees(id="roles_sheet")
    snap("summary-roles")


def _three_moments(person: Person, snap: Snap) -> None:
    for check in person.sees_all(id="item_check")[:3]:
        person.activates(id="item_check", name=check.name)
    person.activates(id="item_look_button")
    person.sees(id="item_sheet")
    person.activates(id="item_field_check", name="Title")
    person.activates(id="item_field_check", name="What happened")
    snap("summary-item")
    person.activates(id="accept_button", name="Put it on the page")
    person.sees_no(id="item_sheet")


def _the_page(person: Person, snap: Snap) -> None:
    """Larger beside the choices; where there is little room, in their place."""
    if person.glances_at(id="show_page_button") is None:
        person.activates(id="larger_button")
        snap("summary-page")
        return
    person.activates(id="show_page_button")
    person.sees(id="paper_view")
    snap("summary-page")
    person.activates(id="back_to_choices_button")


def what_left(person: Person, snap: Snap) -> None:
    """A reminder on Today, and the list with it."""
    opened(person)
    person.sees(id="sent_item")
    snap("today-sent")
    person.presses("ctrl+8")
    person.activates(id="summary_more_button")
    person.activates(id="sent_item")
    person.sees(id="sent_sheet")
    person.activates(id="sent_lines_button")
    snap("summary-sent")
