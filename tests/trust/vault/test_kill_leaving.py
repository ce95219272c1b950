"""What leaves is there whole or not at all, killed or on a full disk; what comes back too."""

import json
import shutil
from collections import Counter
from pathlib import Path

import pytest

from hallpass_desktop.domain.errors import CopyRefused
from hallpass_desktop.domain.query import Query
from hallpass_desktop.services.journal import Journal
from hallpass_desktop.services.steps import whole
from hallpass_desktop.storage.integrity import is_whole
from tests.fakes import FakeClock
from tests.trust.vault.acting import OUT
from tests.trust.vault.crash import Action, some
from tests.trust.vault.test_kill_steps import at_each_write
from tests.vaults import made_vault, opened

pytestmark = pytest.mark.trust

NAMES = {"leave_as_json": "all.json", "leave_as_pages": "pages", "leave_as_readings": "all.csv"}
REFUSALS: list[type[CopyRefused]] = [CopyRefused, *CopyRefused.__subclasses__()]
OF_THE_PLACE = {error.__name__ for error in REFUSALS}
MEETABLE = {"nothing", "DiskFull", "StorageFailed"} | OF_THE_PLACE


@pytest.fixture
def home(tmp_path: Path) -> Path:
    home = tmp_path / "home"
    Action("fill_notebook", made_vault(home)).run()
    (home / OUT).mkdir()
    return home


def contents(place: Path) -> dict[str, bytes]:
    """What is in a file or in a folder, by name; nothing where there is none."""
    if place.is_file():
        return {place.name: place.read_bytes()}
    return {str(each.relative_to(place)): each.read_bytes() for each in place.rglob("*.*")}


def expected(action: str, home: Path, folder: Path) -> dict[str, bytes]:
    """What comes of it when nothing goes wrong."""
    copy = folder / "expected"
    shutil.copytree(home, copy)
    Action(action, copy / "Notebook.vault").run()
    return contents(copy / OUT / NAMES[action])


@pytest.mark.parametrize("action", NAMES)
def test_killed_at_any_write_it_is_whole_or_not_there(
    tmp_path: Path, home: Path, action: str
) -> None:
    wanted = expected(action, home, tmp_path)
    seen = []

    def check(path: Path) -> None:
        out = path.parent / OUT
        seen.append(contents(out / NAMES[action]))
        for left in out.rglob("*"):
            assert left.stat().st_mode & 0o077 == 0
        Action(action, path).run()
        assert contents(out / NAMES[action]) == wanted
        assert [each.name for each in out.iterdir()] == [NAMES[action]]

    assert at_each_write(action, home, 8, check) > 4
    assert all(each in ({}, wanted) for each in seen)
    assert {} in seen


def test_one_that_is_written_in_its_place_is_caught(tmp_path: Path, home: Path) -> None:
    wanted, seen = expected("leave_as_json", home, tmp_path), []

    def check(path: Path) -> None:
        seen.append(contents(path.parent / OUT / "all.json"))

    at_each_write("leave_as_json_carelessly", home, 8, check)

    assert any(each not in ({}, wanted) for each in seen)


@pytest.mark.parametrize("error", ["ENOSPC", "EIO"])
@pytest.mark.parametrize("action", NAMES)
def test_a_disk_that_refuses_is_told_and_leaves_nothing(
    tmp_path: Path, home: Path, action: str, error: str
) -> None:
    met: Counter[str] = Counter()
    shutil.copytree(home, tmp_path / "whole")
    writes = Action(action, tmp_path / "whole" / "Notebook.vault").writes()
    wanted = contents(tmp_path / "whole" / OUT / NAMES[action])

    for write in some([each for each in writes if each.call in {"write", "fsync", "mkdir"}], 4):
        copy = tmp_path / "copy"
        shutil.copytree(home, copy)
        said = Action(action, copy / "Notebook.vault").failed_at(write, error)
        met[said] += 1
        left = contents(copy / OUT / NAMES[action])
        assert left == wanted if said == "nothing" else left in ({}, wanted)
        assert [each.name for each in (copy / OUT).iterdir()] in ([], [NAMES[action]])
        shutil.rmtree(copy)

    assert set(met) <= MEETABLE
    assert {"NoRoomForCopy"} & set(met) if error == "ENOSPC" else OF_THE_PLACE & set(met)


def test_what_comes_back_is_there_whole_or_not_at_all(tmp_path: Path, home: Path) -> None:
    Action("leave_as_json", home / "Notebook.vault").run()
    new = tmp_path / "new"
    made_vault(new)
    shutil.copytree(home / OUT, new / OUT)
    pages = len(json.loads((new / OUT / "all.json").read_text())["records"])
    seen = set()

    def check(path: Path) -> None:
        with opened(path) as vault:
            journal = Journal(vault, FakeClock())
            listed = journal.count(Query()) + journal.count(Query(in_trash=True))
            whole(journal.imports.sweep())
            kept = vault.connection.value("SELECT COUNT(*) FROM records")
            people = len(journal.people.all())
            assert (kept, people) in ((0, 0), (pages, 1))
            assert (listed > 0) == (kept > 0)
            assert is_whole(vault.connection)
            seen.add(kept)

    assert at_each_write("take_json_in", new, 8, check) > 4
    assert 0 in seen
