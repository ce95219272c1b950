"""Bringing in another journal: what the worker does for it, and every sentence about it."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from hallpass_desktop.domain.errors import CannotBringIn
from hallpass_desktop.gui import locale_text
from hallpass_desktop.gui.models.bringing_in_words import reasons, troubles
from hallpass_desktop.gui.pictures.bringing import made_anew
from hallpass_desktop.services.changes import Changes
from hallpass_desktop.services.exchange.incoming import Incoming
from hallpass_desktop.services.exchange.moods import Moods
from hallpass_desktop.services.exchange.rehearsal import Form, Reason, Rehearsal
from hallpass_desktop.services.exchange.taking import Import
from hallpass_desktop.services.steps import Steps

if TYPE_CHECKING:  # loads the database driver, which the lock screen does not need
    from hallpass_desktop.services.journal import Journal

PLACES_NAMED = 3
Calm = Mapping[str, int | None]


@dataclass(frozen=True, slots=True)
class Found:
    """What was chosen, looked at: how it can be taken, and what would come in."""

    incoming: Incoming
    rehearsal: Rehearsal


def look(journal: "Journal", path: Path, form: Form | None) -> Steps[Found]:
    """On the worker: find out what it is, and rehearse. Raises CannotBringIn."""
    incoming = yield from journal.imports.at(path, made_anew, form)
    return Found(incoming, (yield from incoming.rehearse()))


def take(found: Found, calm: Calm) -> Steps[Changes]:
    """On the worker: bring it in, with each word for a mood standing for this. Or all of none."""
    incoming = found.incoming
    if isinstance(incoming, Import) and isinstance(incoming.source, Moods):
        incoming.source.calm = dict(calm)
    return (yield from incoming.take())


def lines(rehearsal: Rehearsal) -> Iterator[str]:
    """What would come in, a sentence each."""
    yield _coming(rehearsal)
    if rehearsal.pictures or rehearsal.tags:
        yield _with_them(rehearsal)
    if known := rehearsal.duplicates:
        translate = QCoreApplication.translate
        yield translate("BringIn", "Here already, and left out: %n page(s)", "", known)
    if rehearsal.sample:
        yield _sample(rehearsal.sample)


def skipped(rehearsal: Rehearsal) -> Iterator[str]:
    """What stays out, a sentence for each reason, with the first places."""
    places: defaultdict[Reason, list[str]] = defaultdict(list)
    for each in rehearsal.skipped:
        places[each.reason].append(each.where)
    for reason, found in places.items():
        text = QCoreApplication.translate("BringIn", "{count} left out: {why} ({where})")
        if len(found) > PLACES_NAMED:
            text = QCoreApplication.translate(
                "BringIn", "{count} left out: {why} ({where} and others)"
            )
        named = locale_text.listed(found[:PLACES_NAMED])
        count = locale_text.number(len(found))
        yield text.format(count=count, why=reasons()[reason], where=named)


def trouble(error: CannotBringIn) -> str:
    """Why nothing of it can come in."""
    said = troubles().get(error.reason, troubles()["not_known"])
    text = QCoreApplication.translate("BringIn", "{why} Nothing was changed.").format(why=said)
    if not error.where:
        return text
    place = QCoreApplication.translate("BringIn", "{text} (In {where}.)")
    return place.format(text=text, where=error.where)


def _coming(rehearsal: Rehearsal) -> str:
    translate = QCoreApplication.translate
    pages = rehearsal.pages
    if not pages:
        return translate("BringIn", "There is nothing new in it.")
    text = translate("BringIn", "%n page(s)", "", pages)
    if rehearsal.first is None or rehearsal.last is None:
        return text
    first, last = map(locale_text.full_date, (rehearsal.first, rehearsal.last))
    if first == last:
        return translate("BringIn", "{pages} of {day}").format(pages=text, day=first)
    between = translate("BringIn", "{pages} from {first} to {last}")
    return between.format(pages=text, first=first, last=last)


def _with_them(rehearsal: Rehearsal) -> str:
    translate = QCoreApplication.translate
    pictures, tags = rehearsal.pictures, rehearsal.tags
    parts = []
    if pictures:
        parts.append(translate("BringIn", "%n picture(s)", "", pictures))
    if tags:
        parts.append(translate("BringIn", "%n tag(s)", "", tags))
    return translate("BringIn", "With {things}").format(things=locale_text.listed(parts))


def _sample(sample: tuple[str, ...]) -> str:
    quoted = "\n".join(f"“{line}”" for line in sample)
    return QCoreApplication.translate("BringIn", "It begins:\n{lines}").format(lines=quoted)
