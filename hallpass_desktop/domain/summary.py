"""A summary for a session with a therapist: what was chosen for it, line by line."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from hallpass_desktop.domain.body import Lasting, Reading, code, pick, setting
from hallpass_desktop.domain.discreet import Discreet

MOST_LINES = 3  # of what is wanted from the session, and of what has changed
EXCERPT_WORDS = 60


class Preset(StrEnum):
    """A beginning: which sections are ticked, and on how many pages they are to stand."""

    NUMBERS = "numbers"
    ONE_PAGE = "one_page"
    TWO_PAGES = "two_pages"
    IN_FULL = "in_full"


class Section(StrEnum):
    """The parts of the page, in the order in which they stand on it."""

    WANTS = "wants"
    CHANGED = "changed"
    LINES = "lines"
    SET_OFFS = "set_offs"
    HELPED = "helped"
    AGREEMENT = "agreement"
    REPAIR = "repair"
    NEEDS = "needs"
    ITEMS = "items"
    QUESTIONS = "questions"
    SCORES = "scores"


#: What a beginning ticks. No page of the journal is ever ticked with it, and nobody's agreement.
TICKED: dict[Preset, frozenset[Section]] = {
    Preset.NUMBERS: frozenset({Section.LINES, Section.HELPED, Section.SCORES}),
    Preset.ONE_PAGE: frozenset(
        {Section.WANTS, Section.CHANGED, Section.LINES, Section.SET_OFFS, Section.HELPED}
    ),
    Preset.TWO_PAGES: frozenset(Section) - {Section.AGREEMENT, Section.REPAIR},
    Preset.IN_FULL: frozenset({Section.WANTS, Section.ITEMS, Section.QUESTIONS}),
}
#: On how many pages it is to stand; None where whole pages of the journal come along.
MOST_PAGES: dict[Preset, int | None] = {
    Preset.NUMBERS: 1,
    Preset.ONE_PAGE: 1,
    Preset.TWO_PAGES: 2,
    Preset.IN_FULL: None,
}


@dataclass(frozen=True, slots=True, repr=False)
class ItemChoice(Discreet):
    """One page of the journal that comes along: its date, its strengths, and these fields of it.

    Words of a field are cut after sixty unless `is_full`.
    """

    record: str = code()
    fields: tuple[str, ...] = code(())
    is_full: bool = False


@dataclass(frozen=True, slots=True, repr=False)
class RoleFor(Discreet):
    """What somebody is called on the page instead of the alias."""

    alias: str = ""
    role: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class SummaryBody(Lasting):
    """What was chosen and written for one session. Without a preset nothing was chosen yet.

    `weeks` counts back from the last day; without it `since` says where it begins, and without
    that the last session does. `agreements`, `plans`, `needs` and `scores` name what comes along
    of those sections; a clause is named beside its agreement. `left` are words that could tell who
    somebody is, and stand on the page all the same.
    """

    title: str = ""
    preset: str = setting()
    weeks: int | None = setting(None)
    since: date | None = None
    until: date | None = None
    sections: tuple[str, ...] = pick()
    wants: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    questions: tuple[str, ...] = ()
    items: tuple[ItemChoice, ...] = pick()
    agreements: tuple[str, ...] = pick()
    plans: tuple[str, ...] = pick()
    needs: tuple[str, ...] = pick()
    scores: tuple[str, ...] = pick()
    left: tuple[str, ...] = pick()
    roles: tuple[RoleFor, ...] = ()
    replaces_names: bool = setting(default=True)
    prepared_by: str = ""
    paper: str = setting()

    def readings(self, happened: datetime, written: datetime) -> tuple[Reading, ...]:
        """It repeats numbers and has none of its own."""
        return ()

    def bare(self) -> "SummaryBody":
        """It has no steps to stop at."""
        return self

    def has(self, section: Section) -> bool:
        """Whether a section is ticked."""
        return section in self.sections
