"""What a file dialog remembers goes, and never keeps the notebook from locking."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from hallpass_desktop.gui.shell.file_dialogs import MEMORY_FOLDER, PlaceDialog, forget


def test_the_memory_of_dialogs_goes_with_everything_below_it(tmp_path: Path) -> None:
    memory = tmp_path / MEMORY_FOLDER / "QtProject"
    memory.mkdir(parents=True)
    (memory / "FileDialog.conf").write_text("where somebody was")
    (tmp_path / "other.lock").touch()

    forget(tmp_path)

    assert list(tmp_path.iterdir()) == []


def test_what_lies_behind_a_link_stays(tmp_path: Path) -> None:
    elsewhere, memory = tmp_path / "elsewhere", tmp_path / MEMORY_FOLDER
    elsewhere.mkdir()
    (elsewhere / "lamp.png").touch()
    memory.mkdir()
    (memory / "link").symlink_to(elsewhere)

    forget(memory)

    assert list(memory.iterdir()) == []
    assert [file.name for file in elsewhere.iterdir()] == ["lamp.png"]


def test_a_name_without_an_ending_gets_it_before_it_is_looked_whether_it_is_taken(
    qtbot: QtBot, tmp_path: Path
) -> None:
    window = QWidget()
    qtbot.addWidget(window)

    PlaceDialog(window, tmp_path).ask_where_to_save("Notebook", "Notebook 2026-03-14.pdf")

    dialog = window.findChild(QFileDialog, "place_dialog")
    assert isinstance(dialog, QFileDialog)
    assert dialog.defaultSuffix() == "pdf"
    dialog.reject()


def test_without_a_memory_there_is_nothing_to_forget(tmp_path: Path) -> None:
    forget(tmp_path / "nowhere")
