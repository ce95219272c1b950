"""Takes a picture of every screen of a session for two, in every look, without a notebook.

    packaging/screenshots/on_the_stage.py FOLDER [--session KIND ...] [--look LOOK ...]

The real widgets with invented words, on Qt's offscreen platform: a minute for all of them.
"""

import argparse
import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from PySide6.QtCore import QLocale, QSize  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from hallpass_desktop.domain.session import Part, SessionKind  # noqa: E402
from hallpass_desktop.gui import fonts, theme, translation  # noqa: E402
from hallpass_desktop.gui.stage.reading_distance import scale_for  # noqa: E402
from tests.gui.stage.driver import CARRIED, EVERYTHING, Driver, a_snapshot  # noqa: E402


@dataclass(frozen=True, slots=True)
class Look:
    """One way a stage may look."""

    palette: str = "light"
    scale: float = 1.0
    size: tuple[int, int] = (1280, 800)


LOOKS = {
    "light": Look(),
    "dark": Look("dark"),
    "contrast-light": Look("contrast-light"),
    "contrast-dark": Look("contrast-dark"),
    "small": Look(size=(900, 600)),
    "large-text": Look(scale=2.0),
    "wide": Look(size=(2560, 1440)),
    "wide-dark": Look("dark", size=(2560, 1440)),
}


class Showing:
    """What a test's own qtbot does, as far as it is needed here."""

    def addWidget(self, _window: object) -> None:  # noqa: N802 - named so by pytest-qt
        """Nothing is tidied up: the process ends soon."""

    def waitExposed(self, _window: object) -> None:  # noqa: N802 - named so by pytest-qt
        """Let the window come up."""
        _settle()


def main() -> int:
    """Take the pictures that were asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--session", nargs="*", default=[kind.value for kind in SessionKind])
    parser.add_argument("--look", nargs="*", default=[*LOOKS])
    asked = parser.parse_args()
    asked.folder.mkdir(parents=True, exist_ok=True)
    app = QApplication([])
    fonts.load()
    translation.install(app, "en", system=QLocale("en_GB"))
    for name in asked.look:
        for kind in map(SessionKind, asked.session):
            _take(app, kind, name, asked.folder)
    return 0


def _take(app: QApplication, kind: SessionKind, name: str, folder: Path) -> None:
    look = LOOKS[name]
    scale = scale_for(QSize(*look.size), look.scale)
    theme.apply(app, theme.Theme.named(look.palette, scale, reduced_motion=True))
    snapshot = a_snapshot(kind, carried=CARRIED, **EVERYTHING)
    driver = Driver(Showing(), snapshot, size=look.size)  # type: ignore[arg-type]  # see Showing
    for number, stop in enumerate(_stops(driver)):
        _settle()
        driver.window.grab().save(str(folder / f"{kind}-{number:02}-{stop}-{name}.png"))
    driver.window.close()
    driver.window.deleteLater()
    _settle()


def _stops(driver: Driver) -> Iterator[str]:
    """From the gate to the end, with a minute of the first turn gone and a pause in between."""
    has_paused = False
    for _ in driver.walk():
        yield type(driver.screen).__name__.lower()
        if driver.talk.part is Part.TURNS and not has_paused and driver.talk.timer is not None:
            has_paused = True
            driver.pass_time(60)
            yield "a_minute_later"
            driver.press("pause_button")
            yield "paused"
            driver.press("ready_me_check")
            driver.press("ready_partner_check")


def _settle() -> None:
    for _ in range(10):
        QApplication.processEvents()


if __name__ == "__main__":
    raise SystemExit(main())
