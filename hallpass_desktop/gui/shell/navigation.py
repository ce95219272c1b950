"""What the side column shows: the pages that exist, in their sections, with their keys."""

from PySide6.QtCore import QCoreApplication

from hallpass_desktop.gui.actions import Actions
from hallpass_desktop.gui.pages.registry import PAGES, PageSpec, Section
from hallpass_desktop.gui.widgets.sidebar import NavContent, NavGroup, NavItem
from hallpass_desktop.system.settings import Settings

LEAD = "new_entry"
COVER = "cover"
LOCK = "lock"


def content(actions: Actions, settings: Settings) -> NavContent:
    """Everything the column and the rail show."""
    translate = QCoreApplication.translate
    titles = {
        Section.MAIN: "",
        Section.SHARED: translate("Navigation", "Shared"),
        Section.TAKE_ALONG: translate("Navigation", "To take with you"),
    }
    groups = tuple(
        NavGroup(title, items)
        for section, title in titles.items()
        if (items := _places(actions, section))
    )
    foot = (
        _act(actions, COVER, _cover_keys(actions, settings)),
        _act(actions, LOCK, _first_key(actions, LOCK)),
        *_places(actions, Section.FOOT),
    )
    lead = _act(actions, LEAD, _first_key(actions, LEAD))
    return NavContent(translate("Navigation", "Notebook"), lead, groups, foot)


def _places(actions: Actions, section: Section) -> tuple[NavItem, ...]:
    return tuple(_place(actions, spec) for spec in PAGES if spec.section is section)


def _place(actions: Actions, spec: PageSpec) -> NavItem:
    return NavItem(spec.code, actions[spec.action].text(), actions.icon(spec.action))


def _act(actions: Actions, code: str, keys: str) -> NavItem:
    return NavItem(code, actions[code].text(), actions.icon(code), keys, is_place=False)


def _first_key(actions: Actions, code: str) -> str:
    keys = actions.keys(code)
    return keys[0].replace("+", " ") if keys else ""


def _cover_keys(actions: Actions, settings: Settings) -> str:
    if settings.cover_on_double_escape:
        #: the Escape key, pressed twice
        return QCoreApplication.translate("Navigation", "Esc Esc")
    return _first_key(actions, COVER)
