"""What the process of a stage has: no journal, no database, no key, and nothing open to read."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from hallpass_desktop.domain.session import SessionKind
from hallpass_desktop.domain.snapshot import Snapshot
from hallpass_desktop.domain.talk import Talk
from hallpass_desktop.keys.session_sealing import new_pair
from hallpass_desktop.services.stage_form import Handed, pack
from hallpass_desktop.services.stage_outbox import OUTBOX_NAME, read
from hallpass_desktop.system.carrying import carry
from tests.e2e.ready import make_ready

ROOT = Path(__file__).resolve().parents[3]
PROGRAM = Path(__file__).with_name("staged.py")
PRIVATE = (
    "hallpass_desktop.storage", "hallpass_desktop.services.journal",
    "hallpass_desktop.services.vault", "hallpass_desktop.gui.pages", "hallpass_desktop.gui.models",
    "hallpass_desktop.gui.editors", "hallpass_desktop.gui.shell", "hallpass_desktop.app",
    "hallpass_desktop.domain.kinds",
)  # fmt: skip

pytestmark = pytest.mark.trust

PAIR = new_pair(os.urandom)
HANDED = Handed(
    "one",
    Snapshot(SessionKind.FREE, "Ada", "Bo"),
    Talk(SessionKind.FREE),
    PAIR.public,
    os.urandom(32),
)


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home with a notebook in it."""
    home = tmp_path_factory.mktemp("staged") / "home"
    make_ready(home)
    return home


def seen_in_a_stage(home: Path, planted: str = "nothing") -> dict[str, Any]:
    """What the process has, with something planted in it on purpose."""
    descriptor = carry(pack(HANDED))
    done = subprocess.run(
        [sys.executable, "-I", str(PROGRAM), str(ROOT), str(home), str(descriptor), planted],
        check=False,
        capture_output=True,
        text=True,
        timeout=30,
        pass_fds=(descriptor,),
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    os.close(descriptor)
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def private_parts(found: dict[str, Any]) -> list[str]:
    """Modules of the journal, the database or a private page, and the database's own driver."""
    modules = [name for name in found["modules"] if name.startswith(PRIVATE)]
    return modules + [name for name in found["others"] if name in {"sqlcipher3", "keyring"}]


def files_of_the_vault(found: dict[str, Any]) -> list[str]:
    """Names of what is open in the folder of the vault."""
    return [Path(name).name for name in found["open"] if ".vault" in name]


@pytest.fixture(scope="module")
def found(home: Path) -> dict[str, Any]:
    return seen_in_a_stage(home)


def test_no_journal_no_database_and_no_private_page_is_in_the_process(
    found: dict[str, Any],
) -> None:
    assert "hallpass_desktop.gui.stage.process" in found["modules"]
    assert private_parts(found) == []


def test_nothing_of_the_vault_is_open_but_the_outbox(found: dict[str, Any]) -> None:
    assert files_of_the_vault(found) == [OUTBOX_NAME]


def test_the_window_says_its_neutral_name_alone(found: dict[str, Any]) -> None:
    assert found["title"] == "Notebook"


def test_what_it_hands_back_can_be_read_with_the_half_that_it_does_not_have(
    home: Path, found: dict[str, Any]
) -> None:
    events = read(home / "Notebook.vault" / OUTBOX_NAME, PAIR.private, HANDED)

    assert events[-1].talk == HANDED.talk


def test_a_journal_that_is_loaded_on_purpose_is_found(home: Path) -> None:
    assert "hallpass_desktop.services.journal" in private_parts(seen_in_a_stage(home, "journal"))


def test_a_database_that_is_open_on_purpose_is_found(home: Path) -> None:
    assert "journal.db" in files_of_the_vault(seen_in_a_stage(home, "database"))
