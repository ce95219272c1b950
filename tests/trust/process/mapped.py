"""Run as a program: open a notebook, look at every page, and print which libraries are mapped.

Words: the checkout, the home, the passphrase.
"""

import json
import sys
from pathlib import Path

ROOT, HOME, PASSPHRASE = sys.argv[1:]
sys.path.insert(0, ROOT)

from hallpass_desktop.__main__ import prepare  # noqa: E402 - the checkout is on the path from here

if not prepare():
    sys.exit("the network could not be refused")

from PySide6.QtCore import QObject, QTimer  # noqa: E402 - as the app, after the filter
from PySide6.QtWidgets import QLineEdit, QPushButton  # noqa: E402

from hallpass_desktop.app import Session  # noqa: E402
from hallpass_desktop.gui.desktop.single_instance import SingleInstance  # noqa: E402
from hallpass_desktop.gui.pages.registry import PAGES  # noqa: E402
from hallpass_desktop.gui.window.application import make_application  # noqa: E402
from hallpass_desktop.system.arguments import Arguments  # noqa: E402
from hallpass_desktop.system.paths import Paths  # noqa: E402


class Visitor(QObject):
    """Unlocks, goes through the pages, and tells what it found in the process."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        session.host.entered.connect(self._on_entered)

    def unlock(self) -> None:
        """Type the passphrase and press the button."""
        window = self._session.window
        field = window.findChild(QLineEdit, "edit")
        button = window.findChild(QPushButton, "open_button")
        assert isinstance(field, QLineEdit)
        assert isinstance(button, QPushButton)
        field.setText(PASSPHRASE)
        button.click()

    def _on_entered(self, _opened: object) -> None:
        QTimer.singleShot(0, self, self._look_round)

    def _look_round(self) -> None:
        room = self._session.host.room
        assert room is not None
        for spec in PAGES:
            room.desk.go_to(spec.code)
        QTimer.singleShot(300, self, self._tell)

    def _tell(self) -> None:
        lines = Path("/proc/self/maps").read_text(encoding="utf-8").splitlines()
        files = {line.split(maxsplit=5)[5] for line in lines if "/" in line}
        print(json.dumps(sorted(file for file in files if ".so" in file)), flush=True)
        self._session.lifecycle.quit()


paths = Paths.for_home(Path(HOME))
paths.make()
instance = SingleInstance(paths.runtime)
assert instance.acquire(paths.vault)
app = make_application()
session = Session(app, Arguments(home=Path(HOME)), paths, instance)
visitor = Visitor(session)
session.begin()
QTimer.singleShot(0, visitor, visitor.unlock)
sys.exit(app.exec())
