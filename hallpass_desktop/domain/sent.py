"""What left the notebook: in which form, for whom, what was in it, and when to look after it."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from hallpass_desktop.domain.discreet import Discreet
from hallpass_desktop.domain.ids import RecordId, SentId
from hallpass_desktop.domain.moment import Moment


class SentWhat(StrEnum):
    """What it was that left."""

    SUMMARY = "summary"
    AGREEMENT = "agreement"
    EVERYTHING = "everything"
    READINGS = "readings"
    COPY = "copy"


class SentForm(StrEnum):
    """As what it left."""

    PDF = "pdf"
    PRINT = "print"
    HTML = "html"
    MARKDOWN = "markdown"
    ODT = "odt"
    JSON = "json"
    FOLDER = "folder"
    CSV = "csv"
    BACKUP = "backup"


@dataclass(frozen=True, slots=True, repr=False)
class Manifest(Discreet):
    """What is remembered of it. `name` is that of the file, never its folder.

    `lines` say what was in it, `is_closed` that a passphrase opens it, and `record` which summary
    or agreement it was made of. Since `gone_on` the copy outside is known to be deleted.
    """

    what: SentWhat
    for_whom: str = ""
    name: str = ""
    lines: tuple[str, ...] = ()
    is_closed: bool = False
    record: str | None = None
    remind_on: date | None = None
    gone_on: date | None = None

    def waits(self, today: date) -> bool:
        """Whether its day has come to be looked after."""
        return self.gone_on is None and self.remind_on is not None and self.remind_on <= today


@dataclass(frozen=True, slots=True, repr=False)
class SentEntry(Discreet):
    """One time that something left."""

    id: SentId
    at: Moment
    form: SentForm
    manifest: Manifest

    @property
    def made_of(self) -> RecordId | None:
        """The record it was made of."""
        return RecordId(self.manifest.record) if self.manifest.record else None
