"""A walk through everything that can be opened, one stop at a time."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget

from hallpass_desktop.domain.chart_mark import ChartMark
from hallpass_desktop.domain.check_in import CheckInBody
from hallpass_desktop.domain.errors import DiskFull, VaultDamaged
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.jealousy import Attempt, Feeling, JealousyBody
from hallpass_desktop.domain.need import NeedBody
from hallpass_desktop.domain.note import NoteBody
from hallpass_desktop.gui import theme
from hallpass_desktop.gui.editors.grounding import GroundingSheet
from hallpass_desktop.gui.editors.host import EditorHost
from hallpass_desktop.gui.editors.jealousy_body import JealousyBody as JealousyForm
from hallpass_desktop.gui.editors.steps import STEPS
from hallpass_desktop.gui.pages import guide
from hallpass_desktop.gui.pages.chart_mark_sheet import ChartMarkSheet
from hallpass_desktop.gui.pages.chart_marks_sheet import ChartMarksSheet
from hallpass_desktop.gui.pages.guide import GuidePage
from hallpass_desktop.gui.pages.guide_limits import PAGE, LimitsSheet
from hallpass_desktop.gui.pages.guide_shortcuts import ShortcutsSheet
from hallpass_desktop.gui.pages.journal_sheets import JournalSheets
from hallpass_desktop.gui.pages.registry import EDITORS, PAGES
from hallpass_desktop.gui.pages.settings import SettingsPage
from hallpass_desktop.gui.pages.settings.erase_sheet import EraseSheet
from hallpass_desktop.gui.pages.settings.new_sheet_sheet import NewSheetSheet
from hallpass_desktop.gui.pages.settings.passphrase_sheet import PassphraseSheet
from hallpass_desktop.gui.pages.settings.settings_page import SECTIONS
from hallpass_desktop.gui.pages.settings.ways_in import WaysIn
from hallpass_desktop.gui.shell import navigation, troubles
from hallpass_desktop.gui.shell.desk import Desk
from hallpass_desktop.gui.shell.first_run.guide import FirstRunGuide, step_names
from hallpass_desktop.gui.shell.first_run.screen import FirstRunScreen
from hallpass_desktop.gui.shell.frame import Frame
from hallpass_desktop.gui.shell.gate.keeper import GateKeeper
from hallpass_desktop.gui.shell.gate.message_face import MessageFace
from hallpass_desktop.gui.shell.gate.messages import for_erased, for_state
from hallpass_desktop.gui.shell.gate.screen import LockScreen
from hallpass_desktop.gui.shell.palette.way import toggle
from hallpass_desktop.gui.shell.place import Place
from hallpass_desktop.gui.shell.sheet_paper import SheetPaper
from hallpass_desktop.gui.shell.starters_way import StartersWay
from hallpass_desktop.gui.tasks import InlineTasks
from hallpass_desktop.gui.widgets.fold import fold_for
from hallpass_desktop.gui.window.main_window import MainWindow
from hallpass_desktop.system.content import Content
from hallpass_desktop.system.settings import Settings
from tests.fakes import FakeClock
from tests.gui.floating import close_overlays
from tests.gui.i18n.tour_pages import flare_up, needs, repair, steps
from tests.gui.i18n.window_checks import settle
from tests.gui.pages.notebook import Notebook
from tests.gui.shell.fake_door import CODE, PASSPHRASE, FakeBackup, FakeDoor
from tests.gui.shell.hands import find

# What a person wrote is in brackets too, so that every word without them is one we forgot.
A_NOTE = JealousyBody(
    title="[The coat queue]",
    what_happened="[They talked by the coats for the whole song, and I carried both bags.]",
    strength_before=8,
    feelings=(Feeling("left_out", 8), Feeling("[odd]", 3)),
    body_places=("chest", "[knees]"),
    story="[That I am easy to leave standing.]",
    story_belief=70,
    points_to=("attention", "being_replaced", "[rest]"),
    tried=(Attempt("walk", 3), Attempt("[tea]")),
    ask="[wait for me at the door]",
    strength_now=4,
)
STATES = ("absent", "database_missing", "keys_missing", "keys_damaged", "not_a_vault")


def lock_screen(window: MainWindow, clock: FakeClock, content: Content) -> Iterator[str]:
    """The lock screen, each trouble at the door, and every way round it."""
    screen = LockScreen(Settings(), is_filtered=False)
    listed = tuple(FakeBackup(datetime(2026, 2, day, 21, 4, tzinfo=UTC), 90_000) for day in (3, 9))
    door = FakeDoor(listed=listed)
    keeper = GateKeeper(screen, Path("[place]"), door, InlineTasks(), clock)
    window.show_screen(screen)
    keeper.begin("[Locked]")
    while "look" not in door.asked:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    yield "lock"
    LimitsSheet(window, content.texts(PAGE), is_filtered=False).open()
    yield "lock, what it can and cannot protect"
    close_overlays(window)
    _type(window, "passphrase_field", "[wrong]")
    _click(window, "open_button")
    yield "lock, wrong passphrase"
    door.trouble = VaultDamaged(Path("[place]"))
    _click(window, "open_button")
    yield "lock, damaged"
    _click(window, "backups_way_button")
    yield "lock, backups"
    _click(window, "back_button")
    _click(window, "sheet_button")
    yield "lock, recovery sheet"
    yield from _messages(screen)


def _messages(screen: LockScreen) -> Iterator[str]:
    for state in STATES:
        message = for_state(state)
        assert message is not None
        screen.show_face(MessageFace(message))
        yield f"lock, {state}"
    screen.show_face(MessageFace(for_erased(["[/home/somebody/a file that is not ours]"])))
    yield "lock, erased in part"


def first_run(window: MainWindow, clock: FakeClock, content: Content, place: Path) -> Iterator[str]:
    """Every step of the first run."""
    screen = FirstRunScreen(step_names(), Settings(), is_filtered=False)
    tasks = InlineTasks()
    paper = SheetPaper(window, tasks, place, clock.now())
    guide = FirstRunGuide(screen, place / "Notebook.vault", FakeDoor(), tasks, paper)
    window.show_screen(screen)
    guide.begin(Settings(), content, clock, is_filtered=False)
    yield "first run, passphrase"
    _type(window, "passphrase_field", PASSPHRASE)
    _type(window, "again_field", PASSPHRASE)
    _click(window, "next_button")
    yield "first run, sheet"
    _click(window, "copied_button")
    for number in (2, 5):
        _type(window, f"group_{number}_edit", CODE.groups[number - 1])
    yield "first run, sheet checked"
    for step in ("people", "limits", "begin"):
        _click(window, "next_button")
        yield f"first run, {step}"


def notebook(window: MainWindow, opened: Notebook) -> Iterator[str]:
    """Every page, editor, sheet and menu of an open notebook."""
    record = _written(opened)
    frame = Frame(window)
    context = opened.context
    frame.set_content(navigation.content(context.actions, context.settings))
    desk = Desk(frame)
    context.shell = desk
    window.show_screen(frame)
    desk.begin(context, Place("today"), fold_for(window.width(), theme.current().scale))
    yield from _today(desk, frame)
    desk.go_to("journal")
    yield "journal"
    desk.open_record(record)
    yield "journal, reading"
    yield from _guide(desk)
    desk.go_to("journal")
    yield from _sheets(desk, opened, record)
    yield from _everything(desk)
    yield from needs(desk, window)
    yield from repair(desk, opened)
    yield from steps(desk, opened)
    yield from flare_up(desk, frame)
    desk.open_editor(record)
    yield from _editor(desk)
    yield from _settings(desk)


def _everything(desk: Desk) -> Iterator[str]:
    """Every page that is registered, and an empty record of every kind."""
    for code in (spec.code for spec in PAGES):
        desk.go_to(code)
        yield f"page {code}"
    for kind in EDITORS:
        desk.open_editor(kind)
        yield f"new {kind}"


def _written(opened: Notebook) -> RecordId:
    opened.write(NoteBody("[First bus]", "[Rain all the way.]"), 9)
    opened.write(A_NOTE, 2)
    opened.write(CheckInBody(calm=4), 2)
    opened.write(NeedBody(title="[Quiet]", group="rest", importance=7), 2)
    opened.journal.chart_marks.add(opened.context.clock.now().date(), "[Trip]")
    return opened.write(A_NOTE, 1, "[walk]")


def _today(desk: Desk, frame: Frame) -> Iterator[str]:
    desk.report(DiskFull())
    yield "today, with a banner"
    frame.hide_banner(troubles.PASSING)
    desk.toast("[Done]", undo=True)
    yield "today, with a toast"
    desk.offer_new()
    yield "menu of new entries"
    close_overlays(frame.window())
    starters = StartersWay(frame, desk)
    toggle(frame, desk, starters)
    yield "palette"
    _type(frame.window(), "palette_field", "[zzz]")
    yield "palette, nothing found"
    close_overlays(frame.window())
    starters.offer("limits")
    yield "sentences to begin with"
    close_overlays(frame.window())


def _sheets(desk: Desk, opened: Notebook, record: RecordId) -> Iterator[str]:
    page = desk.page
    assert page is not None
    window = page.window()
    entry = opened.journal.read(record)
    sheets = JournalSheets(opened.context, page)
    mark = ChartMark("1", opened.context.clock.now().date(), "[Trip]")
    asks: tuple[tuple[str, Callable[[], None]], ...] = (
        ("date", partial(sheets.ask_date, entry)),
        ("later", partial(sheets.ask_later, entry)),
        ("tags", partial(sheets.ask_tags, entry)),
        ("tag list", sheets.ask_tag_list),
        ("emptying", sheets.ask_emptying),
        ("a mark on the chart", ChartMarkSheet(page, mark, mark.day).open),
        ("marks on the chart", ChartMarksSheet(page, [mark]).open),
        ("keys", ShortcutsSheet(page, opened.context.actions).open),
        ("grounding", GroundingSheet(page, opened.context.content.grounding).open),
    )
    for name, ask in asks:
        ask()
        yield f"sheet: {name}"
        close_overlays(window)


def _guide(desk: Desk) -> Iterator[str]:
    desk.go_to("guide")
    yield "guide, the list or the first topic"
    page = desk.page
    assert isinstance(page, GuidePage)
    for code in ("pass", "hard-words", "limits"):
        page.show_topic(code)
        yield f"guide, {code}"
    page.focus_search()
    _type(page, "search_field", "[zzz]")
    yield "guide, nothing found"
    GuidePage.place = guide.Place()


def _editor(desk: Desk) -> Iterator[str]:
    host = desk.page
    assert isinstance(host, EditorHost)
    form = host.body
    assert isinstance(form, JealousyForm)
    for place in range(len(STEPS)):
        form.flow.open(place)
        yield f"guided page, step {place + 1}"
    host.header.view_chosen.emit("free")
    yield "free page"
    _click(host, "audience_button")
    yield "who sees it"
    close_overlays(host.window())
    desk.close_editor()


def _settings(desk: Desk) -> Iterator[str]:
    desk.go_to("settings")
    page = desk.page
    assert isinstance(page, SettingsPage)
    for spec in SECTIONS:
        page.show_section(spec.code)
        yield f"settings, {spec.code}"
    context = page.context
    for sheet in (
        PassphraseSheet(page, context, WaysIn(context.vault)),
        NewSheetSheet(page, context),
        EraseSheet(page, context),
    ):
        sheet.open()
        yield f"settings, {sheet.objectName()}"
        close_overlays(page.window())


def _click(root: QWidget, name: str) -> None:
    """Press a button wherever it stands, scrolled out of sight or not."""
    find(root, QPushButton, name).click()


def _type(root: QWidget, name: str, text: str) -> None:
    holder = find(root, QWidget, name)
    edit = holder if isinstance(holder, QLineEdit) else holder.findChild(QLineEdit)
    assert isinstance(edit, QLineEdit)
    edit.setText(text)
    edit.textEdited.emit(text)


def stops(walk: Iterator[str]) -> Iterator[str]:
    """Each stop of a walk, once its layout has come to rest."""
    for name in walk:
        settle()
        yield name
