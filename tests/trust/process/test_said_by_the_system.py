"""Every word of the buses that locks is heard; every other one, from anybody, changes nothing."""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest

from tests.e2e import computer as c
from tests.e2e.computer import Computer, computer
from tests.e2e.desktop import start_bus

pytestmark = pytest.mark.trust

ROOT = Path(__file__).resolve().parents[3]
PATIENCE_SECONDS = 10.0
FLOOD = 5_000


class Ear:
    """A listening process."""

    def __init__(self, process: "subprocess.Popen[str]") -> None:
        self._process = process

    def asks(self, word: str = "what") -> list[str]:
        """Everything it said up to its answer, the answer last."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(word + "\n")
        self._process.stdin.flush()
        said: list[str] = []
        while not said or not said[-1].startswith("told"):
            line = self._process.stdout.readline()
            assert line, f"the listener ended: {self._process.wait()}"
            said.append(line.strip())
        return said

    def hears(self) -> list[str]:
        """What it says within a moment, and nothing for a moment after."""
        said: list[str] = []
        end = time.monotonic() + PATIENCE_SECONDS
        while time.monotonic() < end:
            time.sleep(0.15)
            new = self.asks()[:-1]
            said += new
            if said and not new:
                break
        return said

    def hears_nothing(self) -> bool:
        """Whether it says nothing at all for a while."""
        time.sleep(0.5)
        return self.asks()[:-1] == []

    def can_tell(self) -> set[str]:
        """What it could say, once it knows who is there."""
        time.sleep(0.5)
        return set(self.asks()[-1].split()[1:])


@contextmanager
def listening(environment: Mapping[str, str], *words: str) -> Iterator[Ear]:
    command = [sys.executable, "-m", "tests.trust.process.listener", *words]
    pipe = subprocess.PIPE
    with subprocess.Popen(
        command, cwd=ROOT, env=dict(environment), stdin=pipe, stdout=pipe, text=True
    ) as process:
        ear = Ear(process)
        ear.can_tell()
        yield ear
        assert process.stdin is not None
        process.stdin.close()


@pytest.fixture
def buses() -> Iterator[Mapping[str, str]]:
    with ExitStack() as stack:
        environment = dict(os.environ)
        for name in (c.SESSION, c.SYSTEM):
            environment[name] = start_bus(stack, environment)
        yield environment


@pytest.fixture
def around(buses: Mapping[str, str]) -> Iterator[Computer]:
    with computer(buses) as around:
        yield around


@pytest.fixture
def ear(buses: Mapping[str, str], around: Computer) -> Iterator[Ear]:
    with listening(buses) as ear:
        known = {"GetSession", "RegisterClient"}
        until(lambda: known <= {call[0] for call in around.was_asked()})
        ear.can_tell()
        yield ear


def until(is_so: Callable[[], bool]) -> None:
    """Wait for what comes by itself."""
    end = time.monotonic() + PATIENCE_SECONDS
    while not is_so():
        assert time.monotonic() < end, "it did not come"
        time.sleep(0.05)


def test_every_way_to_say_that_the_screen_locks_is_heard(around: Computer, ear: Ear) -> None:
    heard = {}
    for saying in c.SCREEN_LOCKS:
        around.says(saying)
        heard[saying] = ear.hears()

    assert heard == {saying: ["screen"] for saying in c.SCREEN_LOCKS}


def test_sleep_another_account_and_a_locked_session_are_heard(around: Computer, ear: Ear) -> None:
    around.says(c.sleeps())
    sleep = ear.hears()
    around.changes("Active", value=False)
    switch = ear.hears()
    around.changes("Active", value=True)
    around.changes("LockedHint", value=True)
    locked = ear.hears()

    assert (sleep, switch, set(locked)) == (["sleep"], ["switch"], {"screen"})


def test_what_means_nothing_is_nothing(around: Computer, ear: Ear) -> None:
    for saying in c.MEANINGLESS:
        around.says(saying)

    assert ear.hears_nothing()


def test_a_stranger_who_owns_no_name_is_not_believed(around: Computer, ear: Ear) -> None:
    for saying in (*c.SCREEN_LOCKS, c.sleeps()):
        around.hears_a_stranger_say(saying)

    assert ear.hears_nothing()


def test_one_that_asks_no_names_believes_the_stranger(
    buses: Mapping[str, str], around: Computer
) -> None:
    with listening(buses, "gullible") as ear:
        until(lambda: around.was_asked() != [])
        ear.can_tell()
        around.hears_a_stranger_say(c.saver("gnome"))

        assert "screen" in ear.hears()


def test_one_that_looks_at_no_form_takes_anything(
    buses: Mapping[str, str], around: Computer
) -> None:
    with listening(buses, "careless") as ear:
        around.says(c.saver("xfce", values="(uint32 1,)"))

        assert ear.hears() == ["screen"]


def test_a_flood_is_survived_and_what_comes_after_it_is_heard(around: Computer, ear: Ear) -> None:
    around.says(c.CHANGED, times=FLOOD)
    around.says(c.saver("gnome", values="(false,)"), times=FLOOD)
    around.says(c.saver("gnome"))

    assert ear.hears() == ["screen"]
    assert len([call for call in around.was_asked() if call[0] == "GetSession"]) == 1


def test_sleep_is_held_up_until_it_is_let_go(around: Computer, ear: Ear) -> None:
    before = around.delays()
    ear.asks("hold")
    until(lambda: around.delays() == 1)
    ear.asks("let")
    until(lambda: around.delays() == 0)

    assert before == 0
    assert ["Inhibit", "sleep", "Notebook", "Closing", "delay"] in around.was_asked()


def test_a_log_out_is_told_first_and_never_stood_in_the_way_of(around: Computer, ear: Ear) -> None:
    around.says(c.MAY_END)
    asked = ear.hears()
    around.says(c.ENDS)

    assert (asked, ear.hears()) == (["ending"], ["ended"])
    assert ["RegisterClient", "Notebook", ""] in around.was_asked()
    until(lambda: around.was_asked()[-1] == ["EndSessionResponse", True, ""])


def test_where_everybody_is_there_everything_can_be_told(ear: Ear) -> None:
    assert ear.can_tell() == {"screen", "sleep", "switch", "minimised", "behind"}


def test_buses_on_which_nobody_is_tell_only_of_the_window(buses: Mapping[str, str]) -> None:
    with listening(buses) as ear:
        assert ear.can_tell() == {"minimised", "behind"}


@pytest.mark.parametrize("address", ["disabled:", "unix:path=/nowhere/at/all"])
def test_no_bus_is_no_harm(address: str) -> None:
    with listening(dict(os.environ) | {c.SESSION: address, c.SYSTEM: address}) as ear:
        ear.asks("hold")
        assert ear.can_tell() == {"minimised", "behind"}
