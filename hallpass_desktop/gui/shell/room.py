"""One open notebook in the window: frame, desk and keys, made anew whenever the looks change."""

from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from hallpass_desktop.domain.marked import BOLD, ITALIC
from hallpass_desktop.gui.actions import Actions, KeyConflictError
from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.gui.desktop.notifier import Notifier
from hallpass_desktop.gui.models import session_back
from hallpass_desktop.gui.pages.guide_shortcuts import ShortcutsSheet
from hallpass_desktop.gui.pages.registry import PAGES
from hallpass_desktop.gui.shell import navigation, new_entry, panes, troubles
from hallpass_desktop.gui.shell.ahead import Ahead
from hallpass_desktop.gui.shell.asked import Asked
from hallpass_desktop.gui.shell.desk import Desk
from hallpass_desktop.gui.shell.door import Opened
from hallpass_desktop.gui.shell.flare_up_way import FlareUpWay
from hallpass_desktop.gui.shell.frame import Frame
from hallpass_desktop.gui.shell.housekeeping import Housekeeping
from hallpass_desktop.gui.shell.place import Place
from hallpass_desktop.gui.shell.reminders import Reminders
from hallpass_desktop.gui.shell.starters_way import StartersWay
from hallpass_desktop.gui.shell.taking_back import bring_back_here
from hallpass_desktop.gui.spelling.spell_walk import to_next_word_where_one_writes
from hallpass_desktop.gui.spelling.spelling import Spelling
from hallpass_desktop.gui.tasks import TaskRunner
from hallpass_desktop.gui.widgets.fold import FoldWatcher
from hallpass_desktop.gui.widgets.marked_edit import toggle_where_one_writes
from hallpass_desktop.gui.words import Vocabulary
from hallpass_desktop.services import session_row
from hallpass_desktop.services.changes import Changes
from hallpass_desktop.services.lock_reasons import Senses
from hallpass_desktop.system.clock import Clock
from hallpass_desktop.system.content import Content
from hallpass_desktop.system.paths import Paths
from hallpass_desktop.system.settings import Settings

if TYPE_CHECKING:
    from hallpass_desktop.services.places import PlaceWarning

LARGER, SMALLER, USUAL = 1, -1, 0


@dataclass(frozen=True, slots=True)
class Furniture:
    """What stays the same when a room is made anew."""

    paths: Paths
    clock: Clock
    tasks: TaskRunner
    notifier: Notifier
    senses: Senses | None = None


class Room(Asked):
    """Turns keys and the side column into calls of the desk."""

    quit_asked = Signal()
    settings_chosen = Signal(object)  # Settings
    text_size_asked = Signal(int)  # LARGER, SMALLER or USUAL

    def __init__(
        self, window: QWidget, opened: Opened, furniture: Furniture, settings: Settings
    ) -> None:
        self.frame = Frame(window)
        super().__init__(self.frame)
        self._opened = opened
        self._furniture = furniture
        self._settings = settings
        self._fold = FoldWatcher(window)
        self.actions = Actions(self.frame)
        self.desk = Desk(self.frame)
        self._keeping = self._housekeeping()
        self._reminders = Reminders(opened.journal, furniture.tasks, furniture.notifier, self)
        self._reminders.set_notifying(settings.reminders)
        self._starters = StartersWay(self.frame, self.desk)
        self._flare_up = FlareUpWay(self.frame, self.desk, self._starters)
        self._spelling = Spelling(furniture.tasks, opened.journal, settings.spelling, self)
        self._bind_cover_key()
        self.frame.set_content(navigation.content(self.actions, settings))
        self._connect()

    def _housekeeping(self) -> Housekeeping:
        given = self._furniture
        return Housekeeping(self._opened, given.tasks, given.clock, given.paths.runtime, self)

    def begin(self, place: Place, language: str) -> None:
        """Go to a place in the notebook."""
        furniture = self._furniture
        context = AppContext(
            tasks=furniture.tasks,
            clock=furniture.clock,
            paths=furniture.paths,
            settings=self._settings,
            actions=self.actions,
            words=Vocabulary(self._settings.quiet_words),
            content=Content(language),
            shell=self.desk,
            vault=self._opened.vault,
            journal=self._opened.journal,
            spelling=self._spelling,
            senses=furniture.senses,
        )
        self.desk.begin(context, place, self._fold.fold)

    def greet(self) -> None:
        """Say what somebody should know about how the notebook opened."""
        vault = self._opened.vault
        if vault.is_read_only:
            self.desk.notice(
                "read_only", self.tr("Open to read only: nothing that is typed here will be kept.")
            )
        if vault.used_spare_keys:
            self.desk.toast(troubles.worn_keys(is_mended=not vault.is_read_only))

    def welcome_back(self) -> None:
        """Say once what a crash had left open, and what a session for two handed back."""
        found, settled = self._opened.found_again, self._opened.settled
        if found:
            self.desk.toast(self.tr("%n page(s) were still open. Every word is kept.", "", found))
        if settled is not None:
            session_back.tell(self.desk, settled)
        if self._opened.unknown:
            unknown = session_back.not_known(self._opened.unknown)
            self.desk.notice(session_back.UNKNOWN, unknown)
        if self._opened.not_settled is not None:
            waits = session_back.still_waits(self._opened.not_settled)
            self.desk.notice(session_back.WAITS, waits)

    def keep_house(self) -> None:
        """Begin what an open notebook does unasked."""
        self._keeping.begin()
        self._reminders.begin()
        Ahead(self.desk.shelf.make_ahead(), self).begin()

    def show_settings(self, settings: Settings) -> None:
        """Follow settings that leave the looks alone."""
        self._settings = settings
        self._bind_cover_key()
        self._reminders.set_notifying(settings.reminders)
        self._spelling.choose(settings.spelling)
        self.desk.show_settings(settings)

    def _bind_cover_key(self) -> None:
        with suppress(KeyConflictError):  # a taken key is refused where it is chosen
            self.actions.bind("cover", (self._settings.cover_key,))

    def _connect(self) -> None:
        self._fold.fold_changed.connect(self.desk.set_fold)
        self._furniture.tasks.busy_changed.connect(self.frame.show_busy)
        self._furniture.tasks.failure_unheard.connect(self.desk.report)
        self.frame.item_chosen.connect(self._on_item_chosen)
        self._keeping.trash_emptied.connect(self.desk.announce)
        self._reminders.waiting_changed.connect(self.desk.announce)
        self._keeping.places_doubted.connect(self._on_places_doubted)
        self._keeping.backup_missed.connect(self._on_backup_missed)
        self._keeping.trial_failed.connect(self._on_trial_failed)
        self._spelling.word_kept.connect(self._on_word_kept)
        self._spelling.failed.connect(self.desk.report)
        self._spelling.said.connect(self.desk.toast)
        self.desk.announced.connect(self._spelling.show_changes)
        self.desk.announced.connect(self._on_written)
        self.pass_on(self.desk)
        self.desk.settings_chosen.connect(self.settings_chosen)
        slots = self._slots()
        for code, slot in slots.items():
            self.actions[code].triggered.connect(slot)
        for spec in PAGES:
            self.actions[spec.action].setData(spec.code)
            self.actions[spec.action].triggered.connect(self._on_page_action)
        self.actions.allow(frozenset(slots) | {spec.action for spec in PAGES})

    def _slots(self) -> dict[str, object]:
        """What each action of the table sets off here; an action without a slot is switched off."""
        return {
            "lock": self.lock_asked,
            "cover": self.cover_asked,
            "quit": self.quit_asked,
            "new_entry": self.desk.offer_new,
            "search": self.desk.search,
            "calendar": self.desk.open_calendar,
            "undo": self.desk.undo,
            "redo": self._on_redo,
            "templates": self._on_templates,
            "bold": self._on_bold,
            "italic": self._on_italic,
            "palette": self._on_palette,
            "add_step": self._on_add_step,
            "starters": self._on_starters,
            "flare_up": self._flare_up.open,
            "next_misspelt": self._on_next_misspelt,
            "next_pane": self._on_next_pane,
            "previous_pane": self._on_previous_pane,
            "explain": self.desk.guide.explain,
            "shortcuts": self._on_shortcuts,
            **self._text_slots(),
        }

    def _text_slots(self) -> dict[str, object]:
        return {
            "text_larger": self._on_text_larger,
            "text_smaller": self._on_text_smaller,
            "text_usual": self._on_text_usual,
        }

    def _on_written(self, changes: Changes) -> None:
        self.frame.hide_banner(troubles.PASSING)
        if session_row.NAME in changes.lists:  # what waited was brought in, or ended
            self.frame.hide_banner(session_back.WAITS)

    def _on_item_chosen(self, code: str) -> None:
        if code in {spec.code for spec in PAGES}:
            self.desk.go_to(code)
        else:
            self.actions[code].trigger()

    def _on_places_doubted(self, warnings: "tuple[PlaceWarning, ...]") -> None:
        for warning in warnings:
            self.desk.notice(f"{warning.risk}_place", troubles.doubt(warning))

    def _on_word_kept(self, changes: Changes) -> None:
        self.desk.announce(changes)
        self.desk.toast(self.tr("The word is kept, and not marked any more"), undo=True)

    def _on_backup_missed(self, text: str) -> None:
        self.desk.notice("backup", text)

    def _on_trial_failed(self, _trial: object) -> None:
        """Said once; the settings go on saying it."""
        action = self.tr("Make a new backup")
        banner = self.frame.show_banner("backup_trial", troubles.unsound_backup(), action)
        banner.action_chosen.connect(self._on_new_backup_asked)

    def _on_new_backup_asked(self) -> None:
        self.frame.hide_banner("backup_trial")
        self.desk.open_settings("backups")

    def _on_page_action(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.desk.go_to(action.data())

    def _on_add_step(self) -> None:
        self.desk.visit("repair", lambda page: page.add_step())

    def _on_next_pane(self) -> None:
        panes.move(self._panes(), 1)

    def _on_previous_pane(self) -> None:
        panes.move(self._panes(), -1)

    def _panes(self) -> tuple[QWidget, ...]:
        """What F6 goes through: the side column, banners, and the parts of the page."""
        page = self.desk.page
        return (*self.frame.panes(), *(page.panes() if page is not None else ()))

    def _on_redo(self) -> None:
        bring_back_here(self.desk)

    def _on_templates(self) -> None:
        new_entry.offer_templates(self.desk.page, self.desk.begin_new)

    def _on_bold(self) -> None:
        toggle_where_one_writes(BOLD)

    def _on_italic(self) -> None:
        toggle_where_one_writes(ITALIC)

    def _on_next_misspelt(self) -> None:
        to_next_word_where_one_writes()

    def _on_palette(self) -> None:
        from hallpass_desktop.gui.shell.palette.way import toggle  # noqa: PLC0415 - when wanted

        toggle(self.frame, self.desk, self._starters)

    def _on_starters(self) -> None:
        self._starters.offer()

    def _on_shortcuts(self) -> None:
        ShortcutsSheet(self.frame, self.actions).open()

    def _on_text_larger(self) -> None:
        self.text_size_asked.emit(LARGER)

    def _on_text_smaller(self) -> None:
        self.text_size_asked.emit(SMALLER)

    def _on_text_usual(self) -> None:
        self.text_size_asked.emit(USUAL)
