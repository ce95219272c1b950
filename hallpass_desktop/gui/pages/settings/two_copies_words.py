"""What bringing two copies together comes to, in sentences."""

from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import QObject

from hallpass_desktop.domain.agreement_log import Did
from hallpass_desktop.domain.errors import (
    AnotherNotebook,
    BackupRejected,
    HallpassError,
    KeysDamaged,
    KeysMissing,
    VaultDamaged,
    VaultInUse,
    VaultMissing,
    VaultTooNew,
)
from hallpass_desktop.domain.merging import Note
from hallpass_desktop.domain.two_copies import ToLookAt, TwoCopies
from hallpass_desktop.gui import locale_text
from hallpass_desktop.gui.word_lists_people import role
from hallpass_desktop.services.backup_files import ENDING


class TwoCopiesWords(QObject):
    """The sentences of the page on which two copies are brought together."""

    def lines(self, told: TwoCopies) -> Iterator[str]:
        """What would come, one thing a line."""
        if told.is_nothing:
            yield self.tr("This notebook holds everything of that copy already.")
            return
        counts = (
            (self.tr("New here: %n page(s).", "", told.pages), told.pages),
            (self.tr("Changed here: %n page(s).", "", told.changed), told.changed),
            (self.tr("Deleted there, and going: %n page(s).", "", told.going), told.going),
            (self.tr("Beside the pages: %n thing(s).", "", told.beside), told.beside),
            (self.tr("With both names then: %n person(s).", "", told.two_names), told.two_names),
        )
        yield from (text for text, count in counts if count)
        yield from self._to_look_at(told)

    def _to_look_at(self, told: TwoCopies) -> Iterator[str]:
        both, stay, again = (
            told.notes.get(note, 0) for note in (Note.BOTH_WROTE, Note.OUTLIVED, Note.TWO_LOGS)
        )
        if both:
            yield self.tr(
                "Changed in both: %n page(s). The other words become a version.", "", both
            )
        if stay:
            yield self.tr("Deleted in one copy and staying all the same: %n page(s).", "", stay)
        if again:
            yield self.tr("Done about an agreement in one copy only: %n thing(s).", "", again)

    def refusal(self, error: HallpassError) -> str:
        """Why a copy that was chosen cannot be opened; empty for what has nothing to do with it."""
        damaged = self.tr("That copy cannot be read: it is damaged, or no copy of a notebook.")
        if is_no_copy(error):
            damaged = self.tr(
                "That is neither a backup nor a notebook. Pages in another form can be brought in."
            )
        said: tuple[tuple[type[HallpassError], str], ...] = (
            (AnotherNotebook, self.tr("That is another notebook. Two notebooks never become one.")),
            (VaultInUse, self.tr("That copy is open now. Close it there first.")),
            (
                VaultTooNew,
                self.tr("That copy is from a newer version of the app. Update this one."),
            ),
            (VaultMissing, damaged),
            (VaultDamaged, damaged),
            (BackupRejected, damaged),
            (KeysDamaged, damaged),
            (KeysMissing, damaged),
        )
        found = next((text for kind, text in said if isinstance(error, kind)), "")
        return found and f"{found} {self.tr('Nothing has changed here.')}"

    def about(self, each: ToLookAt, today: date) -> str:
        """Why a page is named."""
        if each.did is not None and each.at is not None:
            day = locale_text.happened(each.at, today)
            said = self.tr("{day}, in one copy only: {what}.").format(
                day=day, what=self._did(each.did)
            )
            return f"{said} {each.said.reason}".strip()
        return {
            Note.BOTH_WROTE: self.tr(
                "Changed in both. The later words stand; the others are a version."
            ),
            Note.TWO_DATES: self.tr("It had two dates. The later change of it holds."),
            Note.OUTLIVED: self.tr("Deleted in one copy and changed in the other, so it stays."),
            Note.TWO_LOGS: "",
            Note.TWO_ROLES: self._roles(each),
        }[each.said.note]

    def _roles(self, each: ToLookAt) -> str:
        stays, _, other = each.said.contents.partition(" ")
        said = self.tr("“{stays}” holds. One copy said “{other}”.")
        return said.format(stays=role(stays), other=role(other))

    def _did(self, did: Did) -> str:
        return {
            Did.SAVED: self.tr("a version was saved"),
            Did.TALKED: self.tr("it was talked through"),
            Did.READ: self.tr("somebody marked it as read"),
            Did.PAUSED: self.tr("it was paused, and is paused now"),
            Did.READY: self.tr("somebody was ready to go on"),
            Did.ENDED: self.tr("it was ended, and is ended now"),
            Did.LOOKED: self.tr("it was looked at and left as it is"),
        }[did]


def is_no_copy(error: HallpassError) -> bool:
    """Whether what was chosen is not even called or built like a copy of a notebook."""
    if isinstance(error, BackupRejected):
        return error.path.suffix != ENDING
    return isinstance(error, VaultMissing)
