"""R5 in the window: a full disk is said plainly, takes no word, and is over when there is room."""

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.e2e.desktop import Desktop
from tests.e2e.people import somebody
from tests.e2e.person import Person
from tests.e2e.ready import ReadyHome, kept_notes, make_ready

pytestmark = [
    pytest.mark.e2e,
    pytest.mark.trust,
    pytest.mark.privileged,
    pytest.mark.serial,
]

LEFT_BYTES = 200_000
LONG = "nothing of this may get lost " * 12_000


@pytest.fixture
def small(tmp_path: Path) -> Iterator[ReadyHome]:
    """A notebook on a disk of eight megabytes."""
    home = tmp_path / "home"
    home.mkdir(mode=0o700)
    command = ["mount", "-t", "tmpfs", "-o", "size=8m,mode=700", "tmpfs", str(home)]
    subprocess.run(command, check=True)
    try:
        yield make_ready(home)
    finally:
        subprocess.run(["umount", "--lazy", str(home)], check=True)


def fill_up(folder: Path) -> None:
    """Leave room for a short page, but not for a long one."""
    (folder / "filler").write_bytes(bytes(shutil.disk_usage(folder).free - LEFT_BYTES))


@pytest.fixture
def writer(desktop: Desktop, small: ReadyHome, tmp_path: Path) -> Iterator[Person]:
    """Somebody who types more than fits beside what else is on the disk."""
    with somebody(desktop, small.folder, tmp_path / "log.txt") as owner:
        owner.opens_the_notebook()
        owner.begins_a_note()
        owner.types("before ")
        owner.waits_until_saved()
        fill_up(small.folder)
        owner.pastes(LONG)
        owner.sees(id="state_label", name_has="ot saved")
        yield owner


def test_words_that_find_no_room_stay_on_the_screen_and_are_saved_later(
    writer: Person, small: ReadyHome
) -> None:
    assert len(writer.reads(id="text_edit")) == len(f"before {LONG}")

    (small.folder / "filler").unlink()
    writer.waits_until_saved()
    writer.quits()

    assert kept_notes(small) == [f"before {LONG}"]


def test_locking_without_room_hides_the_page_and_loses_nothing(
    writer: Person, small: ReadyHome
) -> None:
    writer.presses("ctrl+l")
    writer.sees(id="open_button")
    assert "nothing of this" not in writer.everything()

    (small.folder / "filler").unlink()
    writer.tries_to_unlock(small.passphrase)
    writer.waits_until_saved()
    writer.quits()

    assert kept_notes(small) == [f"before {LONG}"]
