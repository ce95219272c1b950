"""Agreements as their page shows them: sections, states and versions in words."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from hallpass_desktop.domain.agreement import TOPICS, review_day
from hallpass_desktop.domain.agreement_calls import is_due, looked_at
from hallpass_desktop.domain.agreement_diff import Difference
from hallpass_desktop.domain.agreement_log import Did, State, standing
from hallpass_desktop.domain.clause import OPEN, WITHIN
from hallpass_desktop.domain.grid import Meeting, asks_for_words
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.record import Author, Told, Who
from hallpass_desktop.gui import locale_text, word_lists_agreements
from hallpass_desktop.gui.models.agreement_words import WORDS, open_count, words_name
from hallpass_desktop.gui.models.grid_words import meeting_of
from hallpass_desktop.gui.words import Vocabulary, said
from hallpass_desktop.services.agreements import Agreement, Clause, Version
from hallpass_desktop.services.clause_notes import Touch
from hallpass_desktop.services.looks import Look

if TYPE_CHECKING:
    from hallpass_desktop.services.journal import Journal

PURPOSE = "purpose"
GRID = "grid"


@dataclass(frozen=True, slots=True)
class AgreementView:
    """The agreement on the page, all of them by name, and what changed since its last version."""

    every: tuple[tuple[RecordId, str], ...] = ()
    agreement: Agreement | None = None
    changes: tuple[Difference, ...] = ()
    touches: Mapping[RecordId, tuple[Touch, ...]] = field(default_factory=dict)
    is_due: bool = False  # to be looked at again
    looks: tuple[Look, ...] = ()  # at whether one is ready, the newest first

    @property
    def is_kept(self) -> bool:
        """Whether everything stands in a version."""
        return self.agreement is not None and bool(self.agreement.versions) and not self.changes


@dataclass(frozen=True, slots=True)
class SectionText:
    """One line of the contents: what it is called, and how far it is."""

    code: str
    name: str
    status: str = ""
    is_written: bool = False


@dataclass(frozen=True, slots=True)
class VersionText:
    """One saved version in words."""

    number: int
    title: str
    state: str
    is_agreed: bool
    day: str
    reason: str


def viewed(journal: "Journal", wanted: RecordId | None, today: date) -> AgreementView:
    """On the worker: the agreement that is asked for, or the newest one, and the names of all."""
    agreements, looks = journal.agreements, journal.looks.all()
    every = agreements.all()
    if not every:
        return AgreementView(looks=looks)
    shown = next((each for each in every if each.id == wanted), every[-1])
    newest = shown.standing.newest
    changes = agreements.differences(shown.id, newest) if newest else ()
    touches = journal.clause_notes.of(clause.id for clause in shown.clauses)
    names = tuple((each.id, each.body.title) for each in every)
    due = is_due(shown.body, shown.log, today)
    return AgreementView(names, shown, changes, touches, due, looks)


def called(title: str) -> str:
    """What an agreement is called, with a name or without one."""
    return title.strip() or QCoreApplication.translate("Boundaries", "An agreement without a name")


def state_said(state: State) -> str:
    """Draft, Talked through, Agreed by both, Paused, Ended."""
    return said(word_lists_agreements.AGREEMENT_STATES, state)


def contents(agreement: Agreement, texts: Mapping[str, str]) -> tuple[SectionText, ...]:
    """What it is for, every topic and the words, each with how far it is."""
    body = agreement.body
    has_purpose = bool(body.intention.strip() or body.structure or body.what_counts.strip())
    translate = QCoreApplication.translate
    purpose = SectionText(
        PURPOSE, translate("Boundaries", "What this is for"), is_written=has_purpose
    )
    return (
        purpose,
        _grid(agreement),
        *(_topic(agreement, code, texts) for code in TOPICS),
        _words(agreement),
    )


def _grid(agreement: Agreement) -> SectionText:
    translate = QCoreApplication.translate
    where = [meeting_of(row.body) for row in agreement.grid]
    #: The behaviour grid
    name = translate("Boundaries", "With other people")
    if count := sum(asks_for_words(each) for each in where):
        return SectionText(GRID, name, translate("Boundaries", "%n to talk about", "", count))
    return SectionText(GRID, name, is_written=any(each is not Meeting.OPEN for each in where))


def _words(agreement: Agreement) -> SectionText:
    count = open_count(agreement)
    status = QCoreApplication.translate("Boundaries", "%n open", "", count) if count else ""
    is_written = bool(agreement.body.words) and not count
    return SectionText(WORDS, words_name(), status, is_written)


def _topic(agreement: Agreement, code: str, texts: Mapping[str, str]) -> SectionText:
    name = texts[f"topic.{code}.name"]
    clauses = clauses_of(agreement, code)
    translate = QCoreApplication.translate
    count = sum(each.body.kind == OPEN for each in clauses)
    if count:
        return SectionText(code, name, translate("Boundaries", "%n open", "", count))
    if not clauses and code in agreement.body.left_open:
        return SectionText(code, name, translate("Boundaries", "left open"))
    return SectionText(code, name, is_written=bool(clauses))


def clauses_of(agreement: Agreement, topic: str) -> tuple[Clause, ...]:
    """The clauses of one topic; those of none stand under the first."""
    first = TOPICS[0]
    return tuple(each for each in agreement.clauses if (each.body.topic or first) == topic)


def telling_said(clause: Clause, words: Vocabulary) -> str:
    """What is told and when, in one line; empty where nothing was chosen."""
    body = clause.body
    translate = QCoreApplication.translate
    when = words.choice("tell_when", body.tell_when) if body.tell_when else ""
    count = body.tell_within_hours
    if body.tell_when == WITHIN and count is not None:
        when = translate("Boundaries", "Within %n hour(s)", "", count)
    much = words.choice("tell_how_much", body.tell_how_much) if body.tell_how_much else ""
    #: What is told, and when: "within 24 hours, one line"
    heading = translate("Boundaries", "Told: {what}")
    told = ", ".join(part.lower() for part in (when, much) if part)
    return heading.format(what=told) if told else ""


def versions_said(agreement: Agreement, today: date) -> tuple[VersionText, ...]:
    """The saved versions, the newest first."""
    return tuple(_version(each, today) for each in reversed(agreement.versions))


def _version(version: Version, today: date) -> VersionText:
    state = _state_of(version)
    title = QCoreApplication.translate("Boundaries", "Version {number}")
    return VersionText(
        version.number,
        title.format(number=locale_text.number(version.number)),
        state_said(state),
        state is State.AGREED,
        locale_text.day_and_time(version.at.local, today),
        version.reason,
    )


def _state_of(version: Version) -> State:
    """How far this version came: what was done between it and the next one."""
    done = {(each.did, each.author.who) for each in version.later}
    kinds = {did for did, _ in done}
    for did, state in ((Did.ENDED, State.ENDED), (Did.PAUSED, State.PAUSED)):
        if did in kinds and standing(version.later).state is state:
            return state
    if {(Did.READ, Who.ME), (Did.READ, Who.PARTNER)} <= done:
        return State.AGREED
    return State.TALKED_THROUGH if Did.TALKED in kinds else State.DRAFT


def next_look(agreement: Agreement) -> date | None:
    """When to look at what holds now again; None while nothing does."""
    looked = looked_at(agreement.log)
    return review_day(agreement.body, looked) if looked else None


def who_said(author: Author, alias: str = "") -> str:
    """You, the other person by an alias if there is one, or as they told you."""
    translate = QCoreApplication.translate
    if author.who is Who.ME:
        return translate("Boundaries", "you")
    name = alias or translate("Boundaries", "the other person")
    if author.told is Told.TO_ME:
        #: {name} is an alias, or "the other person"
        return translate("Boundaries", "{name}, as they told you").format(name=name)
    return name


def pause_said(agreement: Agreement, today: date) -> str:
    """Who paused it and since when; empty while it is not paused."""
    if agreement.standing.state is not State.PAUSED:
        return ""
    translate = QCoreApplication.translate
    latest = next(entry for entry in reversed(agreement.log) if entry.did is Did.PAUSED)
    sentence = translate(
        "Boundaries", "Paused by {who}, {day}. Nothing of it holds until both of you say go on."
    )
    day = locale_text.day_and_time(latest.at.local, today)
    who = who_said(latest.author, agreement.body.with_whom.strip())
    return sentence.format(who=who, day=day)
