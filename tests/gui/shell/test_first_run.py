"""The first run: step by step, back at every step, and nothing on the disk before the last one."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from hallpass_desktop.domain.errors import DiskFull
from hallpass_desktop.gui.shell.first_run.answers import Answers, settings_for
from hallpass_desktop.gui.shell.first_run.guide import FirstRunGuide, step_names
from hallpass_desktop.gui.shell.first_run.screen import FirstRunScreen
from hallpass_desktop.gui.shell.sheet_paper import SheetPaper
from hallpass_desktop.gui.tasks import InlineTasks
from hallpass_desktop.gui.window.main_window import MainWindow
from hallpass_desktop.system.settings import Settings
from tests.fakes import FakeClock
from tests.gui.shell.fake_door import CODE, PASSPHRASE, SIX_WORDS, FakeDoor
from tests.gui.shell.first_run import CONTENT, FirstRun
from tests.gui.shell.hands import press, settle, shown_text, write


@pytest.fixture
def run(window: MainWindow, door: FakeDoor, clock: FakeClock, tmp_path: Path) -> Iterator[FirstRun]:
    yield FirstRun(window, door, clock, tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_the_whole_way_makes_a_notebook_with_a_sheet(run: FirstRun) -> None:
    run.choose_passphrase()
    run.copy_sheet()
    run.choose_people("me")
    run.go_on()
    assert "make" not in run.door.asked

    run.go_on()

    assert run.door.made_with == (PASSPHRASE, CODE)
    assert run.made[0][1].shared_computer == "me"


def test_one_cannot_go_on_before_both_fields_match(run: FirstRun) -> None:
    write(run.window, "passphrase_field", PASSPHRASE)
    assert not run.can_go_on()

    write(run.window, "again_field", PASSPHRASE[:-1])
    assert not run.can_go_on()

    QTest.keyClicks(_again(run), PASSPHRASE[-1])
    assert run.can_go_on()
    assert "They match." in run.text


def test_seven_characters_are_too_few_and_that_is_said(run: FirstRun) -> None:
    write(run.window, "passphrase_field", "seven77")
    write(run.window, "again_field", "seven77")

    assert not run.can_go_on()
    assert "8" in run.text


def test_the_strength_is_said_in_words(run: FirstRun) -> None:
    write(run.window, "passphrase_field", PASSPHRASE)

    assert "Strong." in run.text
    assert "Guessing it" in run.text


def test_six_words_are_offered_shown_and_have_to_be_typed_once(run: FirstRun) -> None:
    press(run.window, "suggest_button")
    settle()

    first = _first(run)
    assert first.text() == SIX_WORDS
    assert first.echoMode() is QLineEdit.EchoMode.Normal
    assert not run.can_go_on()

    write(run.window, "again_field", SIX_WORDS)
    assert run.can_go_on()


def test_caps_lock_is_pointed_out(run: FirstRun) -> None:
    QTest.keyClicks(_first(run), "A")

    assert "Caps Lock" in run.text


def test_the_sheet_has_to_be_checked(run: FirstRun) -> None:
    run.choose_passphrase()
    assert not run.can_go_on()

    press(run.window, "copied_button")
    write(run.window, "group_2_edit", CODE.groups[1])
    write(run.window, "group_5_edit", "0000")
    settle()

    assert not run.can_go_on()
    assert "Group 5 differs" in run.text


def test_the_code_is_covered_while_it_is_asked_for(run: FirstRun) -> None:
    run.choose_passphrase()
    assert " ".join(CODE.groups[2]) in run.text

    press(run.window, "copied_button")
    settle()

    assert " ".join(CODE.groups[2]) not in run.text


def test_going_on_without_a_sheet_takes_a_second_deliberate_press(run: FirstRun) -> None:
    run.choose_passphrase()

    press(run.window, "without_button")
    settle()
    assert "Go on without a sheet?" in run.text
    press(run.window, "accept_button")
    settle()
    run.choose_people("me")
    run.go_on()
    run.go_on()

    assert run.door.made_with == (PASSPHRASE, None)


def test_staying_keeps_the_sheet(run: FirstRun) -> None:
    run.choose_passphrase()
    press(run.window, "without_button")
    settle()

    press(run.window, "reject_button")
    settle()

    assert "A way back in" in run.text
    assert not run.can_go_on()


def test_one_can_go_back_from_every_step_and_nothing_is_lost(run: FirstRun) -> None:
    run.choose_passphrase()
    run.copy_sheet()
    run.choose_people("partner")
    run.go_on()

    for _ in range(4):
        run.go_back()
    assert _first(run).text() == PASSPHRASE
    for _ in range(5):
        assert run.can_go_on()
        run.go_on()

    assert run.door.made_with == (PASSPHRASE, CODE)
    assert run.made[0][1].shared_computer == "partner"


def test_nobody_is_chosen_beforehand(run: FirstRun) -> None:
    run.choose_passphrase()
    run.copy_sheet()

    assert not run.can_go_on()


def test_a_full_disk_is_said_and_can_be_tried_again(run: FirstRun) -> None:
    run.choose_passphrase()
    run.copy_sheet()
    run.choose_people("me")
    run.go_on()
    run.door.trouble = DiskFull()

    run.go_on()
    assert "The disk is full" in run.text
    run.go_on()

    assert len(run.made) == 1


def test_a_progress_can_be_carried_over_to_new_looks(
    run: FirstRun, window: MainWindow, clock: FakeClock, tmp_path: Path
) -> None:
    run.choose_passphrase()
    progress = run.guide.progress()

    screen = FirstRunScreen(step_names(), Settings(), is_filtered=True)
    paper = SheetPaper(window, InlineTasks(), tmp_path, clock.now())
    guide = FirstRunGuide(screen, tmp_path / "x", run.door, InlineTasks(), paper)
    window.show_screen(screen)
    guide.begin(Settings(), CONTENT, clock, is_filtered=True, progress=progress)
    settle()

    assert "A way back in" in shown_text(window)
    assert guide.progress().answers == progress.answers


def test_answers_do_not_show_the_passphrase() -> None:
    assert PASSPHRASE not in repr(Answers(passphrase=PASSPHRASE))


@pytest.mark.parametrize(
    ("who", "minutes", "previews", "at_once"),
    [("me", 5, True, False), ("family", 2, False, False), ("partner", 2, False, True)],
)
def test_who_is_around_decides_where_things_start(
    who: str, minutes: int, previews: bool, at_once: bool
) -> None:
    chosen = settings_for(Answers(shared_with=who), Settings())

    assert (chosen.idle_minutes, chosen.previews, chosen.cover_locks_at_once) == (
        minutes,
        previews,
        at_once,
    )


def test_the_text_file_holds_the_code_for_its_owner_alone(
    window: MainWindow, clock: FakeClock, tmp_path: Path
) -> None:
    paper = SheetPaper(window, InlineTasks(), tmp_path, clock.now())

    text = paper.text(CODE)

    assert all(f"{number}  {group}" in text for number, group in enumerate(CODE.groups, 1))
    assert "hallpass" not in text.lower()


def _first(run: FirstRun) -> QLineEdit:
    fields = [edit for edit in run.window.findChildren(QLineEdit, "edit") if edit.isVisible()]
    return fields[0]


def _again(run: FirstRun) -> QLineEdit:
    fields = [edit for edit in run.window.findChildren(QLineEdit, "edit") if edit.isVisible()]
    return fields[1]
