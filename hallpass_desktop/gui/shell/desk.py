"""The open notebook: the page or editor in front, and what pages may ask for."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from hallpass_desktop.domain.errors import HallpassError
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.record import Draft, Kind
from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.gui.models.filters import Filters
from hallpass_desktop.gui.pages.page import EditorPage, Page
from hallpass_desktop.gui.pages.registry import BEGUN_ON, WRITTEN_ON, editor_class, place_of
from hallpass_desktop.gui.shell import bearings, new_entry, panes, troubles
from hallpass_desktop.gui.shell.asked import Asking
from hallpass_desktop.gui.shell.frame import Frame
from hallpass_desktop.gui.shell.guide_way import GUIDE, GuideWay
from hallpass_desktop.gui.shell.noting import Noting
from hallpass_desktop.gui.shell.place import BOUNDARIES, EDITOR, JOURNAL, Place
from hallpass_desktop.gui.shell.shelf import Shelf
from hallpass_desktop.gui.shell.taking_back import take_back_here, take_back_on
from hallpass_desktop.gui.widgets.fold import Fold
from hallpass_desktop.services.changes import Changes
from hallpass_desktop.system.settings import Settings


class Desk(Asking):
    """Everything a page may ask of the window (see context.Shell)."""

    announced = Signal(object)  # Changes, once every page has heard of them

    def __init__(self, frame: Frame, parent: QObject | None = None) -> None:
        super().__init__(parent or frame)
        self._frame = frame
        self._context: AppContext | None = None
        self._laid: Shelf | None = None
        self._editor: EditorPage | None = None
        # What an editor is being fetched for, the page, and the kind in the editor.
        self._coming = self._code = self._kind = ""
        self.guide, self._returning = GuideWay(self), Place()
        self._noting = Noting(self, frame)

    @property
    def context(self) -> AppContext:
        """What pages are given. Raises RuntimeError before `begin`."""
        if self._context is None:
            raise RuntimeError("the desk is not laid yet")
        return self._context

    @property
    def page(self) -> Page | None:
        """The page in front, an editor included."""
        return self._editor or (self._laid.made(self._code) if self._laid is not None else None)

    @property
    def front(self) -> str:
        """The code of the page in front, or the kind of record in an editor."""
        return self._kind if self._editor is not None else self._code

    def begin(self, context: AppContext, place: Place, fold: Fold) -> None:
        """Lay the desk and go to a place."""
        self._context = context
        self._laid = Shelf(self._frame, context, place, fold)
        self.go_to(place.page)
        panes.enter(self.shelf.page(place.page))
        if place.editor:
            self._reopen(place)
        else:
            bearings.go_back(self._frame, place.bearings)

    def place(self) -> Place:
        """Where somebody is, to come back to."""
        target = self._editor.target if self._editor is not None else self._coming
        drafts, standings = self.shelf.drafts(), self.shelf.standings()
        if self._editor is not None:
            drafts += tuple((EDITOR, draft) for draft in self._editor.drafts())
            standings += ((EDITOR, self._editor.standing()),)
        here = Place(self._code, target, drafts, standings, bearings.take(self._frame))
        return here.before_arriving(self._returning)

    def drafts(self) -> tuple[Draft, ...]:
        """What is on screen and perhaps not yet on disk."""
        return tuple(draft for page in self._every_page() for draft in page.drafts())

    def set_fold(self, fold: Fold) -> None:
        """Arrange everything for this much room."""
        if self._laid is None:  # laying it tells how much room there is
            return
        self._laid.fold = fold
        for page in self._every_page():
            page.set_fold(fold)
        self._arrange()

    def show_settings(self, settings: Settings) -> None:
        """Give every page the settings that are in use from now on."""
        self.context.settings = settings
        for page in self._every_page():
            page.show_settings(settings)

    def go_to(self, page: str) -> None:
        """Show a page of the registry, once an open editor has let go of its words."""
        self._coming = ""
        self.guide.forget()
        self._leave_for(lambda: self._go_to(page))

    def open_settings(self, section: str) -> None:
        self.visit("settings", lambda page: page.show_section(section))

    def open_editor(self, target: RecordId | Kind, title: str = "") -> None:
        """Open a record to write in, or begin one of this kind, perhaps with a title."""
        if isinstance(target, Kind):
            self.begin_new(target, title)
            return
        journal, self._coming = self.context.journal, target
        self.context.tasks.run(
            lambda: journal.open(target).record.kind,
            context=self,
            done=lambda kind: self._on_fetched(kind, target),
            failed=self._on_not_fetched,
        )

    def open_record(self, record_id: RecordId) -> None:
        self._leave_for(lambda: self._go_to(JOURNAL).show_record(record_id))

    def open_agreement(self, agreement: RecordId, section: str, part: str = "") -> None:
        self._leave_for(lambda: self._go_to(BOUNDARIES).show_agreement(agreement, section, part))

    def open_journal(self, filters: Filters) -> None:
        self._leave_for(lambda: self._go_to(JOURNAL).show_filtered(filters))

    def visit(self, page: str, then: Callable[[Page], object]) -> None:
        """Go to a page, and do something there as soon as it is in front."""
        self.guide.forget()
        self._leave_for(lambda: then(self._go_to(page)))

    def close_editor(self) -> None:
        if self._editor is not None:
            self.go_to(self._code)

    def come_back(self) -> None:
        """Go back to where somebody was when the guide was asked."""
        self.guide.come_back()

    def show_topic(self, topic: str) -> None:
        self._leave_for(lambda: self._go_to(GUIDE).show_topic(topic))

    def return_to(self, place: Place) -> None:
        """Go back to where somebody was; what stood there has been kept in the meantime."""
        self.go_to(place.page)
        if place.editor:
            self._reopen(replace(place, drafts=()))

    def announce(self, changes: Changes) -> None:
        """Tell every page what changed, so that each can look again."""
        for page in self._every_page():
            page.show_changes(changes)
        self.shelf.note(changes)
        self.announced.emit(changes)

    def report(self, error: HallpassError) -> None:
        """Say in a banner what went wrong and what still holds."""
        code, said = troubles.banner(error), troubles.sentence(error)
        banner = self._frame.show_banner(code, said, troubles.way_on(error))
        if code == troubles.UNNOTED:
            self._noting.listen_to(banner)

    def notice(self, code: str, text: str, *, is_calm: bool = False) -> None:
        """Say something that stays until it is closed; calmly, where nothing went wrong."""
        self._frame.show_banner(code, text).set_calm(is_calm)

    def toast(self, text: str, undo: bool = False) -> None:
        """Say a short thing that needs no answer, with "Undo" beside it when asked."""
        toast = self._frame.toasts.show_toast(text, self.tr("Undo") if undo else "")
        if undo:
            toast.action_chosen.connect(self._on_taking_back_asked)

    def undo(self) -> None:
        """Take back the last thing that can be, on the page in front first."""
        take_back_here(self)

    def offer_new(self) -> None:
        """Ask which kind of entry to begin."""
        new_entry.offer(self._frame.lead_button, self.context.words, self.begin_new)

    def begin_new(self, code: str, title: str = "") -> None:
        """Begin what this item of the menu stands for."""
        kind = new_entry.kind_of(code)
        if page := BEGUN_ON.get(kind):
            self._leave_for(lambda: panes.enter(self._go_to(page)))
        else:
            self._open_editor(kind, code, title)

    def search(self) -> None:
        """Put the cursor into the search field of this page, or of the journal."""
        page = self.page
        if page is None or not page.focus_search():
            self._leave_for(lambda: self._go_to(JOURNAL).focus_search())

    def open_calendar(self) -> None:
        """Show which days of the journal have pages."""
        self._leave_for(lambda: self._go_to(JOURNAL).open_calendar())

    def _on_taking_back_asked(self) -> None:
        take_back_on(self)

    def _every_page(self) -> tuple[Page, ...]:
        return (*(self._laid or ()), *((self._editor,) if self._editor else ()))

    @property
    def shelf(self) -> Shelf:
        if self._laid is None:
            raise RuntimeError("the desk is not laid yet")
        return self._laid

    def _leave_for(self, then: Callable[[], object]) -> None:
        """Every way out of an editor: it stays, and says why, when its words cannot be kept."""
        if self._editor is not None:
            self._editor.let_go(then)
        else:
            then()

    def _go_to(self, page: str) -> Page:
        before, is_in_column = self.page, panes.hold_keyboard(self._frame.panes())
        self._coming, self._returning = "", Place()
        self._leave_editor()
        self._code = page
        self._bring(self.shelf.page(page), before, is_in_column)
        self._frame.set_current(place_of(page))
        return self.shelf.page(page)

    def _on_fetched(self, kind: Kind, target: str) -> None:
        if target != self._coming:  # somebody has gone elsewhere meanwhile
            return
        if page := WRITTEN_ON.get(kind):
            self.visit(page, lambda shown: shown.show_record(RecordId(target)))
        else:
            self._open_editor(kind, target)

    def _on_not_fetched(self, error: HallpassError) -> None:
        self._coming = ""
        self.report(error)

    def _open_editor(self, kind: Kind, target: str, title: str = "") -> None:
        self._coming = ""
        self._leave_for(lambda: self._show_editor(kind, target, title=title))

    def _show_editor(
        self, kind: Kind, target: str, carried: Draft | None = None, title: str = ""
    ) -> None:
        before, is_in_column = self.page, panes.hold_keyboard(self._frame.panes())
        editor = editor_class(kind)(self.context, self._frame.stage)
        editor.setObjectName(f"{kind}_editor")
        editor.set_fold(self.shelf.fold)
        self._frame.add_page(editor)
        self._leave_editor()
        self._editor, self._kind = editor, kind
        self._bring(editor, before, is_in_column)
        editor.target = target
        editor.shown.connect(self._on_editor_shown)
        if carried is not None:
            editor.take_up(carried)
        editor.open(target, title)

    def _on_editor_shown(self) -> None:
        """Stand in a record that was made anew where one stood in it before."""
        place, self._returning = self._returning, Place()
        if self._editor is not None and self._editor.target == place.editor:
            self._editor.stand(place.standing(EDITOR))
            bearings.go_back(self._frame, place.bearings)

    def _reopen(self, place: Place) -> None:
        """Open an editor again; what stood in it counts, whether it reached the disk or not."""
        self._returning, target = place, place.editor
        carried = place.draft(EDITOR)
        if carried is not None:
            self._show_editor(carried.record.kind, target, carried)
            return
        self.open_editor(Kind(target) if target in set(Kind) else RecordId(target))

    def _leave_editor(self) -> None:
        if self._editor is not None:
            editor, self._editor = self._editor, None
            editor.left()
            self._frame.drop_page(editor)

    def _bring(self, page: Page, before: Page | None, is_in_column: bool) -> None:
        if before is not None and before is not page and not isinstance(before, EditorPage):
            before.left()
        self._frame.bring_to_front(page)
        self._arrange()
        page.entered()
        if not is_in_column:
            panes.enter(page)

    def _arrange(self) -> None:
        page = self.page
        self._frame.arrange(self.shelf.fold, prefers_rail=page is not None and page.prefers_rail)
