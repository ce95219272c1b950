"""Warnings about the place a vault stands in."""

from pathlib import Path

import pytest

from hallpass_desktop.services.places import PlaceWarning, Risk, system_mounts, warnings

MOUNTS = """\
/dev/sda1 / ext4 rw 0 0
server:/home /home nfs4 rw 0 0
/dev/sdb1 /home/sam/local\\040disk ext4 rw 0 0
//box/share /mnt/box cifs rw 0 0
broken line
"""


@pytest.mark.parametrize(
    ("path", "service"),
    [
        ("/home/sam/Dropbox/Notebook.vault", "Dropbox"),
        ("C:/Users/sam/OneDrive - Work/Notebook.vault", "OneDrive"),
        ("/Users/sam/Library/Mobile Documents/x/Notebook.vault", "iCloud Drive"),
        ("/home/sam/Nextcloud/Notebook.vault", "Nextcloud"),
    ],
)
def test_folder_that_copies_itself_is_named(path: str, service: str) -> None:
    assert warnings(Path(path)) == (PlaceWarning(Risk.SYNCED, service),)


def test_ordinary_place_has_no_warning(tmp_path: Path) -> None:
    assert warnings(tmp_path / "Notebook.vault", MOUNTS) == ()
    assert warnings(Path("/srv/Dropboxes/Notebook.vault"), MOUNTS) == ()


def test_marker_of_a_service_is_seen(tmp_path: Path) -> None:
    (tmp_path / ".stfolder").mkdir()

    assert warnings(tmp_path / "deep" / "Notebook.vault") == (
        PlaceWarning(Risk.SYNCED, "Syncthing"),
    )


@pytest.mark.parametrize(
    ("path", "kinds"),
    [
        ("/home/sam/Notebook.vault", ["nfs4"]),
        ("/home/sam/local disk/Notebook.vault", []),
        ("/mnt/box/Notebook.vault", ["cifs"]),
        ("/srv/Notebook.vault", []),
    ],
)
def test_network_drive_is_told_from_a_local_one_inside_it(path: str, kinds: list[str]) -> None:
    assert [warning.name for warning in warnings(Path(path), MOUNTS)] == kinds


@pytest.mark.parametrize(
    "name",
    [
        "journal (Sam's conflicted copy 2026-03-01).db",
        "journal.sync-conflict-20260301-211000-ABCDEFG.db",
        "keys (1).json",
    ],
)
def test_copy_in_conflict_is_named_and_stays(tmp_path: Path, name: str) -> None:
    (tmp_path / name).touch()
    (tmp_path / "journal.db").touch()

    assert warnings(tmp_path) == (PlaceWarning(Risk.CONFLICT, name),)
    assert (tmp_path / name).exists()


def test_mount_table_is_read_or_empty() -> None:
    assert isinstance(system_mounts(), str)
