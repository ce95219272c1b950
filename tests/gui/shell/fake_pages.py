"""Pages that remember what happened to them, under the names the registry looks for."""

from collections.abc import Iterator

from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.record import Draft
from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.gui.models.filters import Filters
from hallpass_desktop.gui.pages.page import EditorPage, Fold, Page
from hallpass_desktop.services.changes import Changes
from hallpass_desktop.system.settings import Settings


class NotedPage(Page):
    """A field, a button, and a diary."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.done: list[str] = []
        self.unsaved: tuple[Draft, ...] = ()
        self.steps = 0
        column = QVBoxLayout(self)
        self.edit = QLineEdit(self)
        self.edit.setObjectName("page_edit")
        self.button = QPushButton("Do", self)
        column.addWidget(self.edit)
        column.addWidget(self.button)

    def set_fold(self, fold: Fold) -> None:
        super().set_fold(fold)
        self.done.append(f"fold {fold.name}")

    def entered(self) -> None:
        self.done.append("entered")

    def left(self) -> None:
        self.done.append("left")

    def show_changes(self, changes: Changes) -> None:
        self.done.append("changes")

    def show_settings(self, settings: Settings) -> None:
        self.done.append("settings")

    def drafts(self) -> tuple[Draft, ...]:
        return self.unsaved

    def take_back(self) -> bool:
        self.steps -= 1
        return self.steps >= 0


class TodayPage(NotedPage):
    """The first page."""


class JournalPage(NotedPage):
    """The page with a search field."""

    def focus_search(self) -> bool:
        self.edit.setFocus()
        return True

    def show_filtered(self, filters: Filters, words: str = "") -> None:
        self.done.append(f"look for {words}" if words else f"notes of {filters.among_name}")

    def show_record(self, record_id: RecordId) -> None:
        self.done.append(f"record {record_id}")


class NeedsPage(NotedPage):
    """A page like any other."""


class TogetherPage(NotedPage):
    """Another page like any other."""


class SummaryPage(NotedPage):
    """A page to take along."""


class Check_InPage(NotedPage):  # noqa: N801 - as the fixture spells it
    """A page that is made in three steps."""

    def parts(self) -> Iterator[None]:
        for step in (1, 2):
            yield
            self.done.append(f"part {step}")


class BoundariesPage(NotedPage):
    """The page of agreements."""


class RepairPage(NotedPage):
    """The page of the repair plan."""


class PeoplePage(NotedPage):
    """A page that only menus lead to."""


class InsightsPage(NotedPage):
    """A page that stands under another one."""


class GuidePage(NotedPage):
    """The page that explains."""

    def show_topic(self, topic: str) -> None:
        self.done.append(f"topic {topic}")


class SettingsPage(NotedPage):
    """A page at the foot."""

    def show_section(self, code: str) -> None:
        self.done.append(f"section {code}")


class NotedEditor(EditorPage):
    """An editor with a diary."""

    prefers_rail = True

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.done: list[str] = []
        self.unsaved: tuple[Draft, ...] = ()

    def open(self, target: str, title: str = "") -> None:
        self.done.append(f"open {target} {title}".strip())

    def left(self) -> None:
        self.done.append("left")

    def drafts(self) -> tuple[Draft, ...]:
        return self.unsaved
