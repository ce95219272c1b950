"""What the computer says locks the real window; the same words to one that is deaf do not."""

import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest

from hallpass_desktop.domain.session import SessionKind
from tests.e2e import computer as c
from tests.e2e.computer import Computer, computer
from tests.e2e.desktop import Desktop
from tests.e2e.people import somebody
from tests.e2e.person import Person
from tests.e2e.ready import CALM, ReadyHome, kept_notes, make_ready
from tests.e2e.talking import begin
from tests.e2e.two_at_home import two_at_home

pytestmark = [pytest.mark.e2e, pytest.mark.trust, pytest.mark.serial]

UNPLUGGED = str(Path(__file__).parents[2] / "e2e" / "unplugged.py")
WOKEN = str(Path(__file__).parents[2] / "e2e" / "woken.py")
# Every other way to say it is heard in tests/trust/process/test_said_by_the_system.py.
SAID = (c.saver("gnome"), c.LOCK, c.sleeps())
DEBOUNCE_SECONDS = 1.0
ELSEWHERE = """
import subprocess
import sys
from PySide6.QtWidgets import QApplication, QWidget
app = QApplication(sys.argv)
other = QWidget()
other.setObjectName("other_program")
other.resize(200, 100)
other.show()
print(int(other.winId()), flush=True)
app.exec()
"""


@pytest.fixture
def around(desktop: Desktop) -> Iterator[Computer]:
    with computer(desktop.environment) as around:
        yield around


def is_locked(owner: Person) -> bool:
    """Whether the lock screen comes within a few seconds."""
    end = time.monotonic() + 5
    while time.monotonic() < end:
        if owner.glances_at(id="open_button"):
            return True
        time.sleep(0.1)
    return False


def waits_until_it_hears(owner: Person, around: Computer) -> None:
    """Until sleep waits for it: by then it has found its session, and listens."""
    owner.waits_for(lambda: around.delays() == 1, "for it to hold up sleep")


def test_a_screen_that_locks_sleep_and_another_account_lock_it_and_keep_every_word(
    owner: Person, ready: ReadyHome, around: Computer
) -> None:
    owner.opens_the_notebook()
    waits_until_it_hears(owner, around)
    owner.writes_a_quick_note("what was written")
    pid, locked = owner.pid, []
    for saying in SAID:
        around.says(saying)
        locked.append(is_locked(owner) and around.delays() == 0)
        owner.unlocks()
        waits_until_it_hears(owner, around)
    around.changes("Active", value=False)
    locked.append(is_locked(owner))

    assert (locked, owner.pid) == ([True] * 4, pid)
    owner.quits()
    owner.waits_for_the_end()
    assert kept_notes(ready) == ["what was written"]


def test_one_that_is_deaf_stays_open_over_the_same_words(
    owner: Person, ready: ReadyHome, around: Computer
) -> None:
    command = [sys.executable, UNPLUGGED, "-m", "hallpass_desktop", "--home", str(ready.folder)]
    owner.opens_only(command)
    owner.unlocks()
    for saying in SAID:
        around.says(saying)
    around.changes("Active", value=False)

    assert not is_locked(owner)


def test_what_means_nothing_leaves_it_open(owner: Person, around: Computer) -> None:
    owner.opens_the_notebook()
    waits_until_it_hears(owner, around)
    for saying in c.MEANINGLESS:
        around.says(saying)
    around.hears_a_stranger_say(c.saver("gnome"))

    assert not is_locked(owner)


@pytest.fixture
def careful(desktop: Desktop, tmp_path: Path) -> Iterator[Person]:
    """Somebody who wants it locked when the window is away, too."""
    settings = replace(CALM, lock_when_minimised=True, lock_when_behind=True)
    ready = make_ready(tmp_path / "home", settings=settings)
    with somebody(desktop, ready.folder, tmp_path / "log.txt") as owner:
        owner.opens_the_notebook()
        yield owner


def window_of(owner: Person) -> str:
    """The number of the app's window; a lock makes it a new one, and for a moment there is none."""
    with suppress(subprocess.CalledProcessError):
        ours = ("--pid", str(owner.pid), "--name", "Notebook")
        return owner.desktop_says("xdotool", "search", *ours).split()[-1]
    return ""


def state_of(owner: Person) -> str:
    """What the window manager says of the window."""
    return owner.desktop_says("xprop", "-id", window_of(owner), "WM_STATE")


def test_a_minimised_window_locks_after_a_moment_and_stays_where_it_is(careful: Person) -> None:
    before = window_of(careful)

    careful.desktop_says("xdotool", "windowminimize", before)
    careful.waits_for(
        lambda: window_of(careful) not in ("", before), "for the window of the lock screen"
    )
    careful.waits_for(lambda: "Iconic" in state_of(careful), "to see it minimised")
    careful.desktop_says("xdotool", "windowmap", window_of(careful))

    assert is_locked(careful)


def test_menus_and_dialogs_of_its_own_do_not_lock_it_and_another_program_does(
    careful: Person, desktop: Desktop
) -> None:
    careful.begins_a_note()
    careful.activates(id="add_picture_button")
    careful.sees(id="fileNameEdit")
    time.sleep(2 * DEBOUNCE_SECONDS)
    careful.sees(id="fileNameEdit")
    careful.presses("Escape")
    careful.sees_no(id="fileNameEdit")
    careful.presses("shift+F10")
    time.sleep(2 * DEBOUNCE_SECONDS)
    careful.presses("Escape")
    assert not careful.glances_at(id="open_button")

    with subprocess.Popen(
        [sys.executable, "-c", ELSEWHERE], env=dict(desktop.environment), stdout=subprocess.PIPE
    ) as other:
        assert other.stdout is not None
        its_window = other.stdout.readline().decode().strip()
        assert is_locked(careful)
        assert careful.desktop_says("xdotool", "getactivewindow").strip() == its_window
        other.kill()


def test_a_shared_session_covers_itself_and_holds_no_key_to_lock_away(
    owner: Person, ready: ReadyHome, around: Computer
) -> None:
    two_at_home(ready)
    begin(ready, SessionKind.FREE)
    owner.opens_the_notebook()
    owner.presses("ctrl+7")
    owner.clicks(id="go_on_button")
    owner.sees(id="arrived_button")
    waits_until_it_hears(owner, around)

    around.says(c.saver("gnome"))
    owner.sees(id="neutral")
    owner.sees_no(id="arrived_button")
    owner.presses("Return")

    owner.sees(id="arrived_button")


def test_a_log_out_ends_it_with_every_word_kept(
    owner: Person, ready: ReadyHome, around: Computer
) -> None:
    owner.opens_the_notebook()
    waits_until_it_hears(owner, around)
    owner.begins_a_note()
    owner.types("half a sentence")

    around.says(c.MAY_END)
    around.says(c.ENDS)

    assert owner.waits_for_the_end() == 0
    assert kept_notes(ready) == ["half a sentence"]


def test_a_computer_that_wakes_unannounced_finds_it_locked_within_a_second(
    owner: Person, ready: ReadyHome, tmp_path: Path
) -> None:
    slept = tmp_path / "slept"
    home = ("-m", "hallpass_desktop", "--home", str(ready.folder))
    owner.opens_only([sys.executable, WOKEN, str(slept), *home])
    owner.unlocks()
    owner.writes_into("half a line", id="capture_edit")
    time.sleep(2 * DEBOUNCE_SECONDS)
    assert not owner.glances_at(id="open_button")

    slept.touch()

    assert is_locked(owner)
