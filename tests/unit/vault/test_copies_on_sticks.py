"""A copy on a stick: the place is looked at first, a hindrance is named, and it is noted."""

import errno
import shutil
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest

from hallpass_desktop.domain.errors import (
    CopyPlaceGone,
    CopyPlaceReadOnly,
    CopyRefused,
    CopyTooLarge,
    HallpassError,
    NoRoomForCopy,
)
from hallpass_desktop.domain.sent import SentForm, SentWhat
from hallpass_desktop.services import backups, copies_elsewhere
from hallpass_desktop.services.copies_elsewhere import SavedCopy
from hallpass_desktop.services.journal import Journal
from hallpass_desktop.services.places import file_system
from hallpass_desktop.services.vault import Vault
from tests.fakes import FakeClock
from tests.vaults import made_vault, opened

CLOCK = FakeClock()


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[Vault]:
    with opened(made_vault(tmp_path, rows=20)) as vault:
        yield vault


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def save(vault: Vault, target: Path, mounts: str = "") -> SavedCopy:
    sent = Journal(vault, CLOCK).sent
    return copies_elsewhere.save(vault, sent, target, CLOCK, mounts=mounts)


def test_a_saved_copy_is_noted_by_its_name_alone(vault: Vault, stick: Path) -> None:
    saved = save(vault, stick / "Notebook.backup")

    (entry,) = Journal(vault, CLOCK).sent.list()
    assert (entry.manifest.what, entry.form) == (SentWhat.COPY, SentForm.BACKUP)
    assert (entry.manifest.name, entry.manifest.is_closed) == ("Notebook.backup", True)
    assert backups.verify(vault, saved.backup).counts["people"] == 20


def test_the_disk_of_the_notebook_itself_is_said(vault: Vault, stick: Path) -> None:
    assert save(vault, stick / "Notebook.backup").is_same_disk


def test_another_disk_is_another_disk(
    vault: Vault, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(copies_elsewhere, "device_of", lambda path: "stick" in path.parts)

    assert not save(vault, stick / "Notebook.backup").is_same_disk


def test_too_little_room_is_said_before_anything_is_written(
    vault: Vault, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(free=1000))

    with pytest.raises(NoRoomForCopy):
        save(vault, stick / "Notebook.backup")

    assert list(stick.iterdir()) == []
    assert Journal(vault, CLOCK).sent.list() == ()


def test_more_than_a_fat_drive_holds_in_one_piece_is_refused_at_once(
    vault: Vault, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(copies_elsewhere, "MOST_ON_FAT_BYTES", 1000)
    mounts = f"/dev/sda1 / ext4 rw 0 0\n/dev/sdb1 {stick} vfat rw 0 0\n"

    assert file_system(stick / "x", mounts) == "vfat"
    with pytest.raises(CopyTooLarge):
        save(vault, stick / "Notebook.backup", mounts)
    save(vault, stick / "Notebook.backup", "/dev/sda1 / ext4 rw 0 0\n")


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        (errno.EIO, CopyPlaceGone),
        (errno.ENODEV, CopyPlaceGone),
        (errno.EROFS, CopyPlaceReadOnly),
        (errno.EFBIG, CopyTooLarge),
        (errno.ENOSPC, NoRoomForCopy),
        (errno.EINVAL, CopyRefused),
    ],
)
def test_what_goes_wrong_half_way_is_named_and_leaves_nothing(
    vault: Vault,
    stick: Path,
    monkeypatch: pytest.MonkeyPatch,
    number: int,
    expected: type[HallpassError],
) -> None:
    def refuse(_descriptor: int) -> None:
        raise OSError(number, "pulled out")

    monkeypatch.setattr("hallpass_desktop.storage.archive.flush_file", refuse)

    with pytest.raises(HallpassError) as met:
        save(vault, stick / "Notebook.backup")

    assert type(met.value) is expected
    assert list(stick.iterdir()) == []
    assert Journal(vault, CLOCK).sent.list() == ()


def test_an_older_copy_of_that_name_stays_when_a_new_one_fails(
    vault: Vault, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    save(vault, stick / "Notebook.backup")
    before = (stick / "Notebook.backup").read_bytes()

    def refuse(_descriptor: int) -> None:
        raise OSError(errno.EIO, "pulled out")

    monkeypatch.setattr("hallpass_desktop.storage.archive.flush_file", refuse)
    with pytest.raises(CopyPlaceGone):
        save(vault, stick / "Notebook.backup")

    assert (stick / "Notebook.backup").read_bytes() == before
