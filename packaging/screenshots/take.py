"""Takes a picture of every screen of the real app, from an invented journal, in every look.

    packaging/screenshots/take.py FOLDER [--only NAME ...] [--look NAME ...]

Needs the test environment (packaging/test.py makes it) and its system packages.
"""

import argparse
import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from sample import write_sample  # noqa: E402
from scenes import SCENES, Scene  # noqa: E402

from tests.e2e.desktop import Desktop, open_desktop  # noqa: E402
from tests.e2e.person import Person  # noqa: E402

EVENING_HOUR = 21
SETTLE_SECONDS = 0.8
FRAME = (8, 40)


@dataclass(frozen=True, slots=True)
class Look:
    """One way the app may look."""

    name: str
    theme: str = "light"
    text_scale: int = 100
    size: tuple[int, int] = (1280, 800)


LOOKS = (
    Look("light"),
    Look("dark", theme="dark"),
    Look("contrast", theme="contrast"),
    Look("small", size=(900, 600)),
    Look("large-text", text_scale=200),
    Look("large-text-dark", theme="dark", text_scale=200),
    Look("wide", size=(2560, 1440)),
)


def main() -> int:
    """Take the pictures that were asked for."""
    wanted = _arguments()
    wanted.folder.mkdir(parents=True, exist_ok=True)
    for look in LOOKS:
        if wanted.look and look.name not in wanted.look:
            continue
        with TemporaryDirectory() as folder:
            screen = (look.size[0] + FRAME[0], look.size[1] + FRAME[1])
            with open_desktop(Path(folder), screen) as desktop:
                for scene in SCENES:
                    if not wanted.only or scene.name in wanted.only:
                        _take(scene, look, desktop, wanted.folder)
    return 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--only", nargs="*", default=[])
    parser.add_argument("--look", nargs="*", default=[])
    return parser.parse_args()


def _take(scene: Scene, look: Look, desktop: Desktop, folder: Path) -> None:
    target = folder / f"{scene.name}-{look.name}.png"
    with _someone(scene, look, desktop) as person:
        scene.walk(person)
        _sized(desktop, look.size)
        time.sleep(SETTLE_SECONDS)
        _run(desktop, "import", "-window", _window(desktop), str(target))
    sys.stdout.write(f"{target.name}\n")


@contextmanager
def _someone(scene: Scene, look: Look, desktop: Desktop) -> Iterator[Person]:
    with TemporaryDirectory() as folder:
        home = Path(folder, "home")
        home.mkdir(mode=0o700)
        evening, zone = _evening()
        os.environ["TZ"] = zone
        if scene.has_notebook:
            write_sample(home / "Notebook.vault", evening)
        _choose(home, look)
        environment = {**desktop.environment, "TZ": zone, "LC_ALL": "C.UTF-8", "LANG": "en_GB"}
        person = Person(Desktop(environment, desktop.size), home, Path(folder, "log.txt"))
        person.opens_the_app()
        try:
            yield person
        finally:
            person.closes_everything()


def _choose(home: Path, look: Look) -> None:
    chosen = {"theme": look.theme, "text_scale": look.text_scale, "reduced_motion": True}
    (home / "settings.json").write_text(json.dumps(chosen), encoding="utf-8")


def _evening() -> tuple[datetime, str]:
    """Now, in a time zone where it is evening, so that the pictures say so."""
    now = datetime.now(UTC)
    hours = (EVENING_HOUR - now.hour + 12) % 24 - 12
    local = now.astimezone(timezone(timedelta(hours=hours)))
    return local, f"EVE{-hours:+d}"  # POSIX counts hours west of Greenwich


def _window(desktop: Desktop) -> str:
    found = _run(desktop, "xdotool", "search", "--onlyvisible", "--name", "^Notebook$")
    return found.split()[0]


def _sized(desktop: Desktop, size: tuple[int, int]) -> None:
    window = _window(desktop)
    _run(desktop, "xdotool", "windowmove", "--sync", window, "0", "20")
    _run(desktop, "xdotool", "windowsize", "--sync", window, str(size[0]), str(size[1]))


def _run(desktop: Desktop, *command: str) -> str:
    done = subprocess.run(
        command, env=dict(desktop.environment), check=True, capture_output=True, text=True
    )
    return done.stdout


if __name__ == "__main__":
    raise SystemExit(main())
