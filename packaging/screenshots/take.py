"""Takes a picture of every screen of the real app, from an invented journal, in every look.

    packaging/screenshots/take.py FOLDER [--only PICTURE ...] [--look LOOK ...]
    packaging/screenshots/take.py --readme

Needs the test environment (packaging/test.py makes it) and its system packages.
"""

import argparse
import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
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
BETWEEN_ESCAPES = 0.5
FRAME = (8, 40)
PICTURES = ROOT / "docs" / "pictures"


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
    Look("small-large-text", text_scale=200, size=(900, 600)),
    Look("large-text-dark", theme="dark", text_scale=200),
    Look("wide", size=(2560, 1440)),
    Look("tall", size=(1280, 1120)),
)


README = {
    "light": (
        "today",
        "journal",
        "calendar",
        "needs",
        "check-in-answered",
        "insights",
        "boundaries",
        "boundaries-grid",
        "repair",
        "flare-up",
        "stage",
        "together-seen",
        "summary",
        "summary-save",
        "guide",
        "first-run",
        "unlock",
        "audience",
    ),
    "tall": ("guided",),
    "dark": ("today", "journal"),
    "contrast": ("today",),
    "large-text": ("today",),
}
PLAIN = frozenset({"light", "tall"})


def main() -> int:
    """Take the pictures that were asked for."""
    asked = _arguments()
    subprocess.run([sys.executable, str(ROOT / "packaging" / "compile_assets.py")], check=True)
    if asked.readme:
        return _take_for_readme()
    for look in LOOKS:
        if not asked.look or look.name in asked.look:
            _take_all(look, frozenset(asked.only), asked.folder)
    return 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, nargs="?", default=Path("pictures"))
    parser.add_argument("--only", nargs="*", default=[], metavar="PICTURE")
    parser.add_argument("--look", nargs="*", default=[])
    parser.add_argument("--readme", action="store_true", help="write the pictures in docs/pictures")
    return parser.parse_args()


def _take_for_readme() -> int:
    with TemporaryDirectory() as folder:
        for look in LOOKS:
            wanted = README.get(look.name, ())
            if wanted:
                _take_all(look, frozenset(wanted), Path(folder))
        for name, pictures in README.items():
            for picture in pictures:
                ending = "" if name in PLAIN else f"-{name}"
                publish(Path(folder, f"{picture}-{name}.png"), PICTURES / f"{picture}{ending}.png")
    return 0


def publish(picture: Path, target: Path) -> None:
    """Write a picture with few colours and nothing about where it was taken."""
    target.parent.mkdir(exist_ok=True)
    command = ["convert", str(picture), "-strip", "-dither", "None", "-colors", "128"]
    subprocess.run([*command, f"PNG8:{target}"], check=True)


def _take_all(look: Look, wanted: frozenset[str], folder: Path) -> None:
    """Go every way of which a picture is wanted; no names mean all."""
    folder.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory() as runtime:
        screen = (look.size[0] + FRAME[0], look.size[1] + FRAME[1])
        with open_desktop(Path(runtime), screen) as desktop:
            for scene in SCENES:
                names = wanted & set(scene.pictures) if wanted else set(scene.pictures)
                if names:
                    targets = {name: folder / f"{name}-{look.name}.png" for name in names}
                    _go(scene, look, desktop, targets)


def _go(scene: Scene, look: Look, desktop: Desktop, targets: Mapping[str, Path]) -> None:
    with _someone(scene, look, desktop) as person:

        def snap(name: str) -> None:
            if name in targets:
                _snap(desktop, targets[name])
            else:
                time.sleep(BETWEEN_ESCAPES)

        try:
            _place(desktop, look.size)
            scene.walk(person, snap)
        except (AssertionError, subprocess.CalledProcessError) as error:
            sys.stdout.write(f"{scene.walk.__name__} in {look.name} went wrong: {error}\n")


def _snap(desktop: Desktop, target: Path) -> None:
    _run(desktop, "xdotool", "mousemove", "0", "0")
    time.sleep(SETTLE_SECONDS)
    _run(desktop, "import", "-window", _window(desktop), str(target))
    sys.stdout.write(f"{target.name}\n")
    sys.stdout.flush()


@contextmanager
def _someone(scene: Scene, look: Look, desktop: Desktop) -> Iterator[Person]:
    with TemporaryDirectory() as folder:
        home = Path(folder, "home")
        home.mkdir(mode=0o700)
        evening, zone = _evening()
        os.environ["TZ"] = zone
        if scene.entries:
            write_sample(home / "Notebook.vault", evening, is_empty=scene.entries == "empty")
            scene.prepare(home / "Notebook.vault")
        _choose(home, look)
        environment = {**desktop.environment, "TZ": zone, "LC_ALL": "C.UTF-8", "LANG": "en_GB"}
        person = Person(Desktop(environment, desktop.size), home, Path(folder, "log.txt"))
        person.opens_the_app(*(("--gallery", look.theme) if scene.gallery else ()))
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
    found = _run(desktop, "xdotool", "search", "--onlyvisible", "--sync", "--name", "^Notebook$")
    return found.split()[0]


def _place(desktop: Desktop, size: tuple[int, int]) -> None:
    window = _window(desktop)
    _run(desktop, "xdotool", "windowsize", window, str(size[0]), str(size[1]))
    _run(desktop, "xdotool", "windowmove", window, "0", "20")


def _run(desktop: Desktop, *command: str) -> str:
    done = subprocess.run(
        command, env=dict(desktop.environment), check=True, capture_output=True, text=True
    )
    return done.stdout


if __name__ == "__main__":
    raise SystemExit(main())
