"""Which pages exist: the sidebar lists these, and a class is imported when it is first shown."""

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from importlib import import_module
from pkgutil import ModuleInfo, iter_modules
from typing import cast

from hallpass_desktop.domain.kinds import PARTS as INSIDE
from hallpass_desktop.domain.record import Kind
from hallpass_desktop.gui.pages.page import EditorPage, Page

GUI = "hallpass_desktop.gui"
PAGES_FOLDER = f"{GUI}.pages"
PARTS = (
    "models",
    "delegates",
    "charts",
    "widgets",
    "pictures",
    "print",
    "editors.fields",
    "editors",
    "pages",
    "pages.boundaries",
    "pages.repair",
    "pages.summary",
    "pages.together",
)


class Section(StrEnum):
    """The part of the sidebar a page stands in."""

    MAIN = "main"
    SHARED = "shared"
    TAKE_ALONG = "take_along"
    FOOT = "foot"
    MENUS = "menus"  # not in the sidebar: reached from another page


@dataclass(frozen=True, slots=True)
class PageSpec:
    """One page: its code, where its class lives ("module:Class"), and its place in the sidebar.

    Its name, icon and key are those of the action `action`; `under` is the page it belongs to.
    """

    code: str
    target: str
    section: Section
    action: str
    under: str = ""


PAGES: tuple[PageSpec, ...] = (
    PageSpec("today", f"{PAGES_FOLDER}.today:TodayPage", Section.MAIN, "go_today"),
    PageSpec("journal", f"{PAGES_FOLDER}.journal:JournalPage", Section.MAIN, "go_journal"),
    PageSpec("needs", f"{PAGES_FOLDER}.needs:NeedsPage", Section.MAIN, "go_needs"),
    PageSpec("check_in", f"{PAGES_FOLDER}.check_in:CheckInPage", Section.MAIN, "go_check_in"),
    PageSpec(
        "boundaries",
        f"{PAGES_FOLDER}.boundaries.page:BoundariesPage",
        Section.SHARED,
        "go_boundaries",
    ),
    PageSpec("repair", f"{PAGES_FOLDER}.repair.page:RepairPage", Section.SHARED, "go_repair"),
    PageSpec(
        "together",
        f"{PAGES_FOLDER}.together.page:TogetherPage",
        Section.SHARED,
        "go_together",
    ),
    PageSpec(
        "summary",
        f"{PAGES_FOLDER}.summary.page:SummaryPage",
        Section.TAKE_ALONG,
        "go_summary",
    ),
    PageSpec("people", f"{PAGES_FOLDER}.people:PeoplePage", Section.MENUS, "go_people"),
    PageSpec(
        "insights",
        f"{PAGES_FOLDER}.insights:InsightsPage",
        Section.MENUS,
        "go_insights",
        "check_in",
    ),
    PageSpec("guide", f"{PAGES_FOLDER}.guide:GuidePage", Section.FOOT, "go_guide"),
    PageSpec("settings", f"{PAGES_FOLDER}.settings:SettingsPage", Section.FOOT, "settings"),
)

EDITORS: dict[Kind, str] = {
    Kind.JEALOUSY: "hallpass_desktop.gui.editors.jealousy:JealousyEditor",
    Kind.NOTE: "hallpass_desktop.gui.editors.note:NoteEditor",
    Kind.NEED: "hallpass_desktop.gui.editors.need:NeedEditor",
    Kind.WORKSHEET: "hallpass_desktop.gui.editors.worksheet:WorksheetEditor",
    Kind.READINESS: "hallpass_desktop.gui.editors.readiness:ReadinessEditor",
    Kind.REPAIR_PLAN: "hallpass_desktop.gui.editors.repair_plan:RepairPlanEditor",
    Kind.EVALUATION: "hallpass_desktop.gui.editors.evaluation:EvaluationEditor",
    Kind.STEP: "hallpass_desktop.gui.editors.repair_step:RepairStepEditor",
    Kind.FIRST_EVENING: "hallpass_desktop.gui.editors.first_evening:FirstEveningEditor",
    Kind.SET_OFF: "hallpass_desktop.gui.editors.set_off:SetOffEditor",
    Kind.CHECK_IN: "hallpass_desktop.gui.editors.check_in:CheckInEditor",
    Kind.REQUEST: "hallpass_desktop.gui.editors.request:RequestEditor",
    Kind.AGREEMENT: "hallpass_desktop.gui.editors.agreement:AgreementEditor",
    Kind.CLAUSE: "hallpass_desktop.gui.editors.agreement:ClauseEditor",
    Kind.AFTERWORD: "hallpass_desktop.gui.editors.after_session:AfterwordEditor",
    Kind.SCORE: "hallpass_desktop.gui.editors.score:ScoreEditor",
    Kind.ACTION_POINT: "hallpass_desktop.gui.editors.after_session:ActionPointEditor",
}


# Where a record of a kind is written, if not in an editor of its own.
WRITTEN_ON: dict[Kind, str] = {Kind.SUMMARY: "summary"}

# Where a new record of a kind is begun, if not in its editor.
BEGUN_ON: dict[Kind, str] = {Kind.CHECK_IN: "check_in"}


def begun_alone() -> tuple[Kind, ...]:
    """The kinds that can be begun from anywhere; others begin inside what they belong to."""
    return tuple(kind for kind in EDITORS if kind not in INSIDE)


def import_ahead() -> Iterator[None]:
    """Import what pages and editors are made of, a module at each step, the smaller first.

    `guide_list` comes before `guide`, which is made of it.
    """
    for part in PARTS:
        folder = import_module(f"{GUI}.{part}")
        for found in sorted(iter_modules(folder.__path__), key=_name, reverse=True):
            name = f"{folder.__name__}.{found.name}"
            if name not in sys.modules:
                import_module(name)
                yield


def _name(module: ModuleInfo) -> str:
    return module.name


def page_class(code: str) -> type[Page]:
    """Import the class of a page. Raises KeyError for one that does not exist."""
    target = next((spec.target for spec in PAGES if spec.code == code), None)
    if target is None:
        raise KeyError(code)
    return _load(target)


def place_of(code: str) -> str:
    """The page of the sidebar under which a page stands: mostly itself."""
    return next((spec.under for spec in PAGES if spec.code == code and spec.under), code)


def editor_class(kind: Kind) -> type[EditorPage]:
    """Import the class of the editor for this kind of record. Raises KeyError without one."""
    return cast("type[EditorPage]", _load(EDITORS[kind]))


def _load(target: str) -> type[Page]:
    module, name = target.split(":")
    return cast("type[Page]", getattr(import_module(module), name))
