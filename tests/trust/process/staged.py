"""Run as a program: open a stage as the app does, and print what its process has.

Words: the checkout, the home, the number of the descriptor in which what it holds was carried over,
and what is planted on purpose: nothing, "journal" or "database".
"""

import json
import os
import sys
from pathlib import Path

ROOT, HOME, CARRIED, PLANTED = sys.argv[1:]
sys.path.insert(0, ROOT)

from hallpass_desktop.__main__ import prepare  # noqa: E402 - the checkout is on the path from here
from hallpass_desktop.system import carrying  # noqa: E402

carried = carrying.take([carrying.OPTION, CARRIED])
if not prepare() or carried is None:
    sys.exit("the network could not be refused, or nothing was carried over")

from PySide6.QtCore import QObject, QTimer  # noqa: E402 - as the app, after the filter

from hallpass_desktop.gui.desktop.single_instance import SingleInstance  # noqa: E402
from hallpass_desktop.gui.stage.process import StageSession  # noqa: E402
from hallpass_desktop.gui.window.application import make_application  # noqa: E402
from hallpass_desktop.services.stage_form import unpack  # noqa: E402
from hallpass_desktop.system.arguments import Arguments  # noqa: E402
from hallpass_desktop.system.paths import Paths  # noqa: E402


class Looker(QObject):
    """Tells what the process has once the stage has been seen and something was kept."""

    def __init__(self, session: StageSession) -> None:
        super().__init__(session)
        self._session = session

    def look(self) -> None:
        """Print it, and end."""
        kept = [plant() for plant in PLANTS.get(PLANTED, ())]
        found = {
            "modules": sorted(name for name in sys.modules if name.startswith("hallpass_desktop")),
            "others": sorted({name.partition(".")[0] for name in sys.modules}),
            "open": sorted(_open_files()),
            "title": self._session.window.windowTitle(),
        }
        print(json.dumps(found), flush=True)
        del kept
        self._session.window.close_asked.emit()


def _open_files() -> set[str]:
    found = set()
    for name in os.listdir("/proc/self/fd"):
        try:
            found.add(os.readlink(f"/proc/self/fd/{name}"))
        except OSError:
            continue
    return found


def _journal() -> object:
    from hallpass_desktop.services import journal  # noqa: PLC0415 - planted on purpose

    return journal


def _database() -> object:
    return (Path(HOME) / "Notebook.vault" / "journal.db").open("rb")


PLANTS = {"journal": (_journal,), "database": (_database,)}

paths = Paths.for_home(Path(HOME))
paths.make()
instance = SingleInstance(paths.runtime)
assert instance.acquire(paths.vault)
app = make_application()
session = StageSession(app, Arguments(home=Path(HOME)), paths, instance, unpack(carried))
looker = Looker(session)
session.begin()
session.stage.talk_changed.emit(unpack(carried).talk)
QTimer.singleShot(400, looker, looker.look)
sys.exit(app.exec())
