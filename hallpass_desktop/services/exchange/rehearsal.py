"""What an import would bring in, said before anything is written."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from hallpass_desktop.domain.discreet import Discreet
from hallpass_desktop.domain.record import Kind


class Form(StrEnum):
    """The forms of other journals that can be read, and our own."""

    DAY_ONE = "day_one"
    JRNL_JSON = "jrnl_json"
    JRNL_TEXT = "jrnl_text"
    MINI_DIARIUM = "mini_diarium"
    MINI_DIARY = "mini_diary"
    RED_NOTEBOOK = "red_notebook"
    MARKDOWN = "markdown"
    MOODS = "moods"
    OWN_JSON = "own_json"


class Reason(StrEnum):
    """Why something of a file stays out; the window has the words."""

    ALREADY_THERE = "already_there"
    GONE_FOR_GOOD = "gone_for_good"
    NOTHING_IN_IT = "nothing_in_it"
    NO_DATE = "no_date"
    BAD_DATE = "bad_date"
    TOO_LONG = "too_long"
    NOT_UNDERSTOOD = "not_understood"
    NOT_WORDS = "not_words"
    NOT_A_PICTURE = "not_a_picture"
    PICTURE_MISSING = "picture_missing"
    PICTURE_REFUSED = "picture_refused"
    TOO_MANY_PICTURES = "too_many_pictures"


class Trouble(StrEnum):
    """Why a whole file or folder cannot come in; the reasons of CannotBringIn."""

    NOT_KNOWN = "not_known"
    NOT_THIS_FORM = "not_this_form"
    NEWER_FORM = "newer_form"
    CANNOT_READ = "cannot_read"
    NOT_UTF8 = "not_utf8"
    TOO_LARGE = "too_large"
    TOO_MANY_FILES = "too_many_files"
    TOO_DEEP = "too_deep"
    TOO_LONG_A_CELL = "too_long_a_cell"
    BAD_ARCHIVE = "bad_archive"
    NAMES_LEAD_OUT = "names_lead_out"
    LOCKED = "locked"
    A_BACKUP = "a_backup"
    A_NOTEBOOK = "a_notebook"


@dataclass(frozen=True, slots=True, repr=False)
class Skipped(Discreet):
    """Something that stays out. `where` is a file, or the number of an entry or a line: `#12`."""

    where: str
    reason: Reason


@dataclass(frozen=True, slots=True)
class Mood:
    """A word for a mood, how often it is there, and the calm it is to stand for, if any."""

    word: str
    times: int
    calm: int | None


@dataclass(frozen=True, slots=True, repr=False)
class Rehearsal(Discreet):
    """What would come in. `coming` leaves out duplicates; `first` and `last` are days of it.

    `sample` are a few first lines, so that the writer knows their own journal by them.
    """

    form: Form
    coming: Mapping[Kind, int]
    pictures: int = 0
    tags: int = 0
    duplicates: int = 0
    skipped: tuple[Skipped, ...] = ()
    first: date | None = None
    last: date | None = None
    sample: tuple[str, ...] = ()
    moods: tuple[Mood, ...] = ()

    @property
    def pages(self) -> int:
        """How many pages would come in."""
        return sum(self.coming.values())
