"""What the palette offers, read from the registries that know it; nothing is listed here again."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.gui.pages.registry import PAGES, begun_alone
from hallpass_desktop.gui.pages.settings.settings_page import SECTIONS, section_name
from hallpass_desktop.gui.shell.palette.other_words import for_actions, for_kinds, for_settings

PALETTE = "palette"
_SEARCH_ICON = "search"


class Sort(StrEnum):
    """What choosing a line does; also the heading it stands under."""

    BEGIN = "begin"
    PAGE = "page"
    ACTION = "action"
    STARTERS = "starters"
    SETTING = "setting"
    TOPIC = "topic"
    SEARCH = "search"


@dataclass(frozen=True, slots=True)
class Entry:
    """One line: its code within its sort, what it is called, and what may be typed instead."""

    sort: Sort
    code: str
    name: str
    other_words: str = ""
    keys: str = ""
    icon: str = ""

    @property
    def spoken(self) -> str:
        """The line as somebody hears it."""
        return ", ".join(part for part in (self.name, sort_name(self.sort), self.keys) if part)


def sort_name(sort: Sort) -> str:
    """What a sort of line is called, as a heading and beside a line that was found."""
    translate = QCoreApplication.translate
    return {
        Sort.BEGIN: translate("Palette", "Begin"),
        Sort.PAGE: translate("Palette", "Page"),
        #: heading over things that can be done, such as locking
        Sort.ACTION: translate("Palette", "Do"),
        Sort.STARTERS: translate("Palette", "Sentences"),
        Sort.SETTING: translate("Palette", "Settings"),
        Sort.TOPIC: translate("Palette", "Guide"),
        Sort.SEARCH: "",
    }[sort]


def every_entry(context: AppContext) -> tuple[Entry, ...]:
    """Everything that can be done or opened now, by sort."""
    return (
        *_kinds(context),
        *_actions(context, are_pages=True),
        *_actions(context, are_pages=False),
        *_starters(context),
        *_settings(),
        *_topics(context),
    )


def search_entry(words: str) -> Entry:
    """The line that hands the words over to the journal."""
    said = QCoreApplication.translate("Palette", "Search the journal for “{words}”")
    return Entry(Sort.SEARCH, words, said.format(words=words), icon=_SEARCH_ICON)


def _kinds(context: AppContext) -> Iterator[Entry]:
    other = for_kinds()
    for kind in begun_alone():
        words = f"{context.words.kind(kind)} {other.get(kind, '')}"
        yield Entry(Sort.BEGIN, kind, context.words.begin(kind), words, icon="plus")


def _actions(context: AppContext, *, are_pages: bool) -> Iterator[Entry]:
    actions, other = context.actions, for_actions()
    pages = {spec.action for spec in PAGES}
    for code in (spec.code for spec in actions):
        is_page = code in pages
        if code == PALETTE or is_page is not are_pages or not actions[code].isEnabled():
            continue
        keys = actions.keys(code)
        yield Entry(
            Sort.PAGE if is_page else Sort.ACTION,
            code,
            actions[code].text(),
            other.get(code, ""),
            keys[0] if keys else "",
            actions.icon(code),
        )


def _starters(context: AppContext) -> Iterator[Entry]:
    other = for_actions()["starters"]
    for group in context.content.starters:
        words = f"{group.help} {other}"
        yield Entry(Sort.STARTERS, group.code, group.title, words, icon="quote")


def _settings() -> Iterator[Entry]:
    other = for_settings()
    for spec in SECTIONS:
        name = section_name(spec.code)
        yield Entry(Sort.SETTING, spec.code, name, other.get(spec.code, ""), icon="settings")


def _topics(context: AppContext) -> Iterator[Entry]:
    for topic in context.content.guide.topics:
        yield Entry(Sort.TOPIC, topic.code, topic.title, topic.summary, icon="book")
