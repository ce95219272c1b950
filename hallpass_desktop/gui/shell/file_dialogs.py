"""Ask for a folder or a file, and leave no trace of the answer.

Qt's own dialogs are used on Linux: the desktop's portal cannot serve a process that nobody may look
into, and writes lists of recent files. What Qt itself would remember goes to a folder that is
emptied at once.
"""

import sys
from contextlib import suppress
from pathlib import Path
from shutil import rmtree

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

MEMORY_FOLDER = "dialogs"
PICTURE_NAMES = "*.jpg *.jpeg *.jfif *.png *.webp *.gif *.JPG *.JPEG *.PNG *.WEBP *.GIF"


class PlaceDialog(QObject):
    """One question; `place_chosen` is the answer, and nothing comes when it is cancelled."""

    place_chosen = Signal(object)  # Path
    files_chosen = Signal(object)  # tuple[Path, ...]

    def __init__(self, window: QWidget, runtime: Path) -> None:
        super().__init__(window)
        self._window = window
        self._memory = runtime / MEMORY_FOLDER

    def ask_for_folder(self, title: str) -> None:
        """Ask for a folder that exists."""
        dialog = self._dialog(title)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.open()

    def ask_for_pictures(self, title: str, kinds: str) -> None:
        """Ask for pictures that exist; `kinds` is what the list of names is called."""
        dialog = self._dialog(title)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilter(f"{kinds} ({PICTURE_NAMES})")
        dialog.filesSelected.connect(self._on_files_selected)
        dialog.open()

    def ask_for_file(self, title: str, names: str) -> None:
        """Ask for a file that exists; `names` is a pattern such as *.backup."""
        dialog = self._dialog(title)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(names)
        dialog.open()

    def ask_where_to_save(self, title: str, name: str) -> None:
        """Ask for a new file; `name` is on offer."""
        dialog = self._dialog(title)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setDefaultSuffix(Path(name).suffix.lstrip("."))  # asked about where it is taken
        dialog.selectFile(name)
        dialog.open()

    def _dialog(self, title: str) -> QFileDialog:
        forget_into(self._memory)
        dialog = QFileDialog(self._window, title, str(Path.home()))
        dialog.setObjectName("place_dialog")
        if sys.platform.startswith("linux"):
            dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        dialog.setHistory([])
        dialog.fileSelected.connect(self._on_file_selected)
        dialog.finished.connect(self._on_finished)
        return dialog

    def _on_file_selected(self, name: str) -> None:
        self.place_chosen.emit(Path(name))

    def _on_files_selected(self, names: list[str]) -> None:
        self.files_chosen.emit(tuple(map(Path, names)))

    def _on_finished(self, _result: int) -> None:
        dialog = self.sender()
        if isinstance(dialog, QFileDialog):
            dialog.destroyed.connect(self._on_destroyed)
            dialog.deleteLater()

    def _on_destroyed(self) -> None:
        forget(self._memory)


def forget_into(memory: Path) -> None:
    """Have Qt keep its memory of dialogs here."""
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(memory))
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(memory))


def forget(memory: Path) -> None:
    """Empty a folder, with all below it; what refuses to go must not keep it from locking."""
    for file in memory.iterdir() if memory.is_dir() else ():
        if file.is_dir() and not file.is_symlink():
            rmtree(file, ignore_errors=True)
        else:
            with suppress(OSError):
                file.unlink()
