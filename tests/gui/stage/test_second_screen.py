"""A stage opens on the screen that was chosen, on a computer that has two of them."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

PLACES = """
import sys
from PySide6.QtWidgets import QApplication
app = QApplication([])
from hallpass_desktop.domain.snapshot import Placing
from hallpass_desktop.gui.stage.window import place
from hallpass_desktop.gui.window.main_window import MainWindow
window = MainWindow()
place(window, Placing(sys.argv[1], is_full=sys.argv[2] == "full"), "")
window.show()
app.processEvents()
print(window.screen().name(), window.isFullScreen(), window.x() >= 1280, flush=True)
window.let_go()
"""
SCREENS = [
    {"name": name, "x": x, "y": 0, "width": 1280, "height": 800, "logicalDpi": 96,
     "logicalBaseDpi": 96, "dpr": 1}
    for name, x in (("desk", 0), ("wall", 1280))
]  # fmt: skip


@pytest.mark.parametrize(
    ("screen", "how", "expected"),
    [
        ("wall", "window", "wall False True"),
        ("wall", "full", "wall True True"),
        ("desk", "full", "desk True False"),
        ("gone", "window", "desk False False"),
    ],
)
def test_it_opens_on_the_screen_that_was_chosen(
    tmp_path: Path, screen: str, how: str, expected: str
) -> None:
    config = tmp_path / "screens.json"
    config.write_text(json.dumps({"screens": SCREENS}), encoding="utf-8")

    done = subprocess.run(
        [sys.executable, "-c", PLACES, screen, how],
        capture_output=True,
        check=False,
        text=True,
        timeout=60,
        env={**os.environ, "QT_QPA_PLATFORM": f"offscreen:configfile={config}"},
    )

    assert done.stdout.strip() == expected, done.stderr
