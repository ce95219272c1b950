"""Cover, lock and leave: what is kept, in which order, and what happens when it cannot be."""

from collections.abc import Iterator

from PySide6.QtGui import QClipboard
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.errors import DiskFull
from hallpass_desktop.gui.tasks import Lane
from hallpass_desktop.gui.window.selections import Selections
from hallpass_desktop.services.autolock import Limits
from tests.gui.shell.life import DRAFT, Life, NotedClipboard


def test_lock_covers_first_and_then_writes_what_is_on_screen(open_life: Life, qtbot: QtBot) -> None:
    open_life.screen.unsaved = (DRAFT,)

    open_life.cycle.lock()
    assert open_life.done[0] == "cover"
    qtbot.waitUntil(lambda: "become locked" in open_life.done)

    assert open_life.door.closed_with == (DRAFT,)
    assert open_life.done == ["cover", "remember", "become locked"]


def test_locking_twice_closes_once(open_life: Life, qtbot: QtBot) -> None:
    open_life.cycle.lock()
    open_life.cycle.lock()
    qtbot.waitUntil(lambda: "become locked" in open_life.done)

    assert open_life.door.asked.count("close") == 1


def test_there_is_nothing_to_lock_before_anything_is_open(life: Life) -> None:
    life.cycle.lock()

    assert life.done == []


def test_a_save_under_way_is_finished_before_the_vault_closes(
    open_life: Life, qtbot: QtBot
) -> None:
    order = open_life.door.asked
    open_life.tasks.run(lambda: order.append("save"), context=open_life.cycle)

    open_life.cycle.lock()
    qtbot.waitUntil(lambda: "become locked" in open_life.done)

    assert order == ["save", "close"]


def test_a_long_job_does_not_hold_the_lock_up(open_life: Life, qtbot: QtBot) -> None:
    def endless() -> Iterator[None]:
        while True:
            yield

    open_life.tasks.run(endless, context=open_life.cycle, lane=Lane.LONG)

    open_life.cycle.lock()

    qtbot.waitUntil(lambda: "become locked" in open_life.done, timeout=2000)


def test_words_that_cannot_be_written_lock_the_screen_and_keep_the_process(
    open_life: Life, qtbot: QtBot
) -> None:
    open_life.door.trouble = DiskFull()

    open_life.cycle.lock()

    qtbot.waitUntil(lambda: "hold DiskFull" in open_life.done)
    assert "become locked" not in open_life.done
    assert open_life.cycle.is_open


def test_locking_again_after_making_room_goes_all_the_way(open_life: Life, qtbot: QtBot) -> None:
    open_life.door.trouble = DiskFull()
    open_life.cycle.lock()
    qtbot.waitUntil(lambda: "hold DiskFull" in open_life.done)

    open_life.cycle.lock()

    qtbot.waitUntil(lambda: "become locked" in open_life.done)


def test_quit_saves_and_ends_without_becoming_anything(open_life: Life, qtbot: QtBot) -> None:
    open_life.screen.unsaved = (DRAFT,)

    open_life.cycle.quit()
    qtbot.waitUntil(lambda: "quit" in open_life.done)

    assert open_life.door.closed_with == (DRAFT,)
    assert "become locked" not in open_life.done


def test_quit_at_the_lock_screen_ends_at_once(life: Life) -> None:
    life.cycle.quit()

    assert life.done == ["remember", "quit"]


def test_quit_with_a_full_disk_asks(open_life: Life, qtbot: QtBot) -> None:
    open_life.door.trouble = DiskFull()

    open_life.cycle.quit()
    qtbot.waitUntil(lambda: "ask" in open_life.done)
    assert "quit" not in open_life.done
    open_life.cycle.quit_without_saving()

    assert open_life.done[-1] == "quit"


def test_cover_and_back_leave_everything_as_it_was(open_life: Life) -> None:
    open_life.cycle.toggle_cover()
    open_life.cycle.toggle_cover()

    assert open_life.done == ["cover", "uncover"]
    assert not open_life.cycle.is_covered


def test_a_cover_left_alone_locks(open_life: Life, qtbot: QtBot) -> None:
    open_life.cycle.toggle_cover()

    open_life.clock.pass_time(seconds=15)
    open_life.idle.set_limits(Limits(60))

    qtbot.waitUntil(lambda: "become locked" in open_life.done)


def test_a_cover_can_be_set_to_lock_at_once(open_life: Life, qtbot: QtBot) -> None:
    open_life.cycle.locks_at_once = True

    open_life.cycle.toggle_cover()

    qtbot.waitUntil(lambda: "become locked" in open_life.done)


def test_while_it_locks_the_cover_stays(open_life: Life, qtbot: QtBot) -> None:
    open_life.cycle.lock()
    open_life.cycle.toggle_cover()

    assert "uncover" not in open_life.done
    qtbot.waitUntil(lambda: "become locked" in open_life.done)


def test_nobody_there_for_long_enough_locks(open_life: Life, qtbot: QtBot) -> None:
    open_life.clock.pass_time(seconds=60)
    open_life.idle.set_limits(Limits(60))

    qtbot.waitUntil(lambda: "become locked" in open_life.done)


def test_what_we_put_on_the_clipboard_is_taken_back_on_lock(open_life: Life, qtbot: QtBot) -> None:
    clipboard = NotedClipboard()
    open_life.cycle.selections = Selections(clipboard)

    open_life.cycle.lock()
    qtbot.waitUntil(lambda: "become locked" in open_life.done)

    assert clipboard.cleared == {QClipboard.Mode.Clipboard, QClipboard.Mode.Selection}


def test_a_cover_takes_back_the_selection_and_leaves_the_clipboard(open_life: Life) -> None:
    clipboard = NotedClipboard()
    open_life.cycle.selections = Selections(clipboard)

    open_life.cycle.cover()

    assert clipboard.cleared == {QClipboard.Mode.Selection}


def test_what_others_put_there_stays() -> None:
    clipboard = NotedClipboard(is_ours=False)

    Selections(clipboard).take_back()

    assert clipboard.cleared == set()


def test_a_session_that_ends_waits_for_the_words(open_life: Life) -> None:
    open_life.screen.unsaved = (DRAFT,)

    assert open_life.cycle.save_now(5)

    assert open_life.door.journal.drafts == [DRAFT]


def test_erasing_closes_and_begins_anew(open_life: Life, qtbot: QtBot) -> None:
    open_life.cycle.erase(())

    qtbot.waitUntil(lambda: "become new" in open_life.done)
    assert open_life.done[0] == "cover"
