"""Places where a vault is at risk: folders that copy themselves elsewhere, and network drives."""

import re
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path, PurePath

SYNCED = {
    "dropbox": "Dropbox",
    "onedrive": "OneDrive",
    "icloud drive": "iCloud Drive",
    "mobile documents": "iCloud Drive",
    "com~apple~clouddocs": "iCloud Drive",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "my drive": "Google Drive",
    "nextcloud": "Nextcloud",
    "owncloud": "ownCloud",
    "pclouddrive": "pCloud",
    "mega": "MEGA",
    "syncthing": "Syncthing",
}
MARKERS = {".stfolder": "Syncthing", ".dropbox": "Dropbox", ".dropbox.cache": "Dropbox"}
NETWORK_FILE_SYSTEMS = frozenset(
    {"nfs", "nfs4", "cifs", "smb3", "smbfs", "sshfs", "fuse.sshfs", "fuse.rclone", "davfs",
     "fuse.davfs2", "afpfs", "9p", "ceph", "glusterfs", "fuse.glusterfs"}
)  # fmt: skip
CONFLICT = re.compile(
    r"(conflicted copy|\.sync-conflict-|\(\d+\)\.|-conflict-|_conf\(|~\d+\.)", re.IGNORECASE
)


class Risk(StrEnum):
    """Why a place is not a good one. The window writes the sentence."""

    SYNCED = "synced"
    NETWORK = "network"
    CONFLICT = "conflict"


@dataclass(frozen=True, slots=True)
class PlaceWarning:
    """One risk, and the name of the service or the file that shows it."""

    risk: Risk
    name: str


def warnings(path: Path, mounts: str = "") -> tuple[PlaceWarning, ...]:
    """What speaks against this place. `mounts` is the text of /proc/self/mounts, if there is one.

    Copies in conflict are only named: they are never merged and never removed.
    """
    found = [_synced(path), _network(path, mounts), *_conflicts(path)]
    return tuple(warning for warning in found if warning is not None)


def system_mounts() -> str:
    """The table of mounted drives, empty where the system has none to read."""
    try:
        return Path("/proc/self/mounts").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""


def _synced(path: Path) -> PlaceWarning | None:
    for folder in (path, *path.parents):
        service = _service_named(folder.name) or _service_marked(folder)
        if service:
            return PlaceWarning(Risk.SYNCED, service)
    return None


def _service_named(name: str) -> str:
    folded = name.casefold()
    whole = SYNCED.get(folded, "")
    return whole or next(
        (label for key, label in SYNCED.items() if folded.startswith((f"{key} ", f"{key}-"))), ""
    )


def _service_marked(folder: Path) -> str:
    return next((label for name, label in MARKERS.items() if (folder / name).exists()), "")


def _network(path: Path, mounts: str) -> PlaceWarning | None:
    kind = file_system(path, mounts)
    kind = kind if kind in NETWORK_FILE_SYSTEMS else ""
    is_share = str(path).startswith(("\\\\", "//"))
    return PlaceWarning(Risk.NETWORK, kind or "share") if kind or is_share else None


def file_system(path: Path, mounts: str) -> str:
    """The kind of file system that the path lies on, as far as the table of drives tells."""
    best, kind = 0, ""
    for line in mounts.splitlines():
        _, folder, file_system = (*line.split(), "", "", "")[:3]
        point = PurePath(folder.replace("\\040", " "))
        if folder and path.is_relative_to(point) and len(point.parts) >= best:
            best, kind = len(point.parts), file_system
    return kind


def _conflicts(path: Path) -> list[PlaceWarning]:
    if not path.is_dir():
        return []
    names = sorted(entry.name for entry in path.iterdir() if CONFLICT.search(entry.name))
    return [PlaceWarning(Risk.CONFLICT, name) for name in names]
