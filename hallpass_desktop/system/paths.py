"""Where everything is kept: neutral names, in folders nobody else on the computer can read."""

import os
from dataclasses import dataclass
from pathlib import Path

from hallpass_desktop.system.files import translated

NAME = "Notebook"
VAULT_NAME = f"{NAME}.vault"
SETTINGS_NAME = "settings.json"
PRIVATE_FOLDER = 0o700


@dataclass(frozen=True, slots=True)
class Paths:
    """The folders of one person's app, and the vault that opens unless another is named."""

    data: Path
    config: Path
    runtime: Path
    vault: Path
    settings: Path

    @classmethod
    def for_home(cls, home: Path | None = None, vault: Path | None = None) -> "Paths":
        """The system's usual places, or everything inside `home`. Nothing is made yet."""
        data, config, runtime = _usual() if home is None else _inside(home.absolute())
        chosen = data / VAULT_NAME if vault is None else vault.absolute()
        return cls(data, config, runtime, chosen, config / SETTINGS_NAME)

    def make(self) -> None:
        """Make the folders, mode 0700. Raises DiskFull or StorageFailed."""
        for folder in (self.data, self.config, self.runtime):
            make_private(folder)


def make_private(folder: Path) -> None:
    """Make a folder, parents too, that only its owner can enter; close one that is open."""
    with translated():
        folder.mkdir(mode=PRIVATE_FOLDER, parents=True, exist_ok=True)
        if os.name == "posix" and folder.stat().st_mode & 0o077:
            folder.chmod(PRIVATE_FOLDER)


def _usual() -> tuple[Path, Path, Path]:
    from platformdirs import PlatformDirs  # noqa: PLC0415  (not needed with --home)

    dirs = PlatformDirs(NAME, appauthor=False, roaming=False)
    data = Path(dirs.user_data_dir)
    return data, Path(dirs.user_config_dir), _runtime(data)


def _inside(home: Path) -> tuple[Path, Path, Path]:
    return home, home, home / "runtime"


def _runtime(data: Path) -> Path:
    """The per-login folder, or one beside the data where the system offers none that is ours."""
    base = Path(os.environ.get("XDG_RUNTIME_DIR", ""))
    if os.name == "posix" and base.is_absolute() and base.is_dir():
        status = base.stat()
        if status.st_uid == os.getuid() and not status.st_mode & 0o077:
            return base / NAME
    return data / "runtime"
