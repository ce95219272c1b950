"""Any body as it is read: every answer below the name of its field, in the order of the fields."""

from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import QCoreApplication

from hallpass_desktop.domain.agreement import Definition
from hallpass_desktop.domain.body import Body, fields_of
from hallpass_desktop.domain.jealousy import Feeling
from hallpass_desktop.domain.readiness import Checked, Planned
from hallpass_desktop.domain.shared_session import ClauseSaid, RowSaid
from hallpass_desktop.domain.stretch import Rest
from hallpass_desktop.domain.summary import RoleFor
from hallpass_desktop.domain.worksheet import Beneath
from hallpass_desktop.gui import locale_text
from hallpass_desktop.gui.models.reading_sections import Choices, Section, Words
from hallpass_desktop.gui.words import Vocabulary


def answered(body: Body, words: Vocabulary) -> Iterator[Section]:
    """What is answered in a body whose kind has no page of its own to be read on."""
    for entry in fields_of(body):
        value = getattr(body, entry.name)
        if entry.name == "title" or entry.metadata.get("setting") or value in (None, "", ()):
            continue
        yield _section(entry.name, value, words, is_code=bool(entry.metadata.get("code")))


def _section(name: str, value: object, words: Vocabulary, *, is_code: bool) -> Section:
    label = words.field(name)
    if isinstance(value, tuple):
        return Choices(name, label, tuple(chosen_said(name, each, words) for each in value))
    if isinstance(value, str) and not is_code:
        return Words(name, label, value.strip())
    return Choices(name, label, (single_said(name, value, words),))


def single_said(name: str, value: object, words: Vocabulary) -> str:
    """One answer that is no text of several words: a choice, a day or a number."""
    if isinstance(value, str):
        return words.choice(name, value)
    if isinstance(value, date):
        return locale_text.long_date(value)
    return locale_text.number(value) if isinstance(value, int | float) else str(value)


def chosen_said(name: str, item: object, words: Vocabulary) -> str:
    """One of several things that were chosen, with whatever stands beside it."""
    if isinstance(item, Checked):
        return _checked(name, item, words)
    if isinstance(item, Planned):
        return _planned(name, item, words)
    if isinstance(item, Rest):
        return _rest(item)
    return _in_two_parts(name, item, words) or words.choice(name, str(item))


def _in_two_parts(name: str, item: object, words: Vocabulary) -> str:
    """What has a name and something beside it; nothing for a plain choice."""
    if isinstance(item, Feeling):
        return _numbered(words.feeling(item.name), item.strength)
    if isinstance(item, Beneath):
        return _numbered(words.choice(name, item.what), item.how_true)
    if isinstance(item, Definition):
        return _named(item.word, item.meaning)
    if isinstance(item, ClauseSaid):
        return _named(item.name, words.choice(name, item.verdict))
    if isinstance(item, RoleFor):
        return _named(item.alias, item.role)
    return _named(item.name, item.agreed) if isinstance(item, RowSaid) else ""


def _named(name: str, said: str) -> str:
    return ": ".join(filter(None, (name.strip(), said.strip())))


def _checked(name: str, line: Checked, words: Vocabulary) -> str:
    """What both say to one line; who has not answered is left out."""
    translate = QCoreApplication.translate
    said = {
        translate("ReadingForm", "you: {answer}"): line.mine,
        translate("ReadingForm", "the other person: {answer}"): line.theirs,
    }
    every = [text.format(answer=words.choice(name, code)) for text, code in said.items() if code]
    return f"{words.choice(name, line.item)} ({locale_text.listed(every)})"


def _planned(name: str, plan: Planned, words: Vocabulary) -> str:
    day = locale_text.long_date(plan.on) if plan.on is not None else ""
    said = ", ".join(filter(None, (plan.step.strip(), day)))
    return f"{words.choice(name, plan.what)}: {said}"


def _rest(rest: Rest) -> str:
    since = locale_text.long_date(rest.since)
    if rest.until is None:
        return QCoreApplication.translate("ReadingForm", "since {day}").format(day=since)
    said = QCoreApplication.translate("ReadingForm", "{first} to {last}")
    return said.format(first=since, last=locale_text.long_date(rest.until))


def _numbered(text: str, value: int | None) -> str:
    return text if value is None else f"{text} {locale_text.number(value)}"
