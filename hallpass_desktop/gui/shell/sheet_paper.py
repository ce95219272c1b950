"""The recovery sheet outside the app: on a printer, or in a text file for somebody to take away."""

from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF, Qt, Signal
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QWidget

from hallpass_desktop.domain.errors import HallpassError
from hallpass_desktop.gui import locale_text, theme
from hallpass_desktop.gui.print.document import usual_paper
from hallpass_desktop.gui.print.face import paper_font
from hallpass_desktop.gui.print.printing import Printing
from hallpass_desktop.gui.shell.file_dialogs import PlaceDialog
from hallpass_desktop.gui.tasks import Tasks
from hallpass_desktop.gui.widgets.sheet import Sheet
from hallpass_desktop.system.files import replace_file
from hallpass_desktop.system.paths import NAME

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from hallpass_desktop.keys.recovery import RecoveryCode

POINTS_PER_INCH = 72


class SheetPaper(QObject):
    """Prints or saves; `taken` says that a copy of the code has left the app."""

    taken = Signal()

    def __init__(self, window: QWidget, tasks: Tasks, runtime: Path, made_on: datetime) -> None:
        super().__init__(window)
        self._window = window
        self._tasks = tasks
        self._runtime = runtime
        self._date = locale_text.plain_date(made_on.date())
        self._code: RecoveryCode | None = None
        self._printing = Printing(window, runtime)
        self._printing.printed.connect(self.taken)

    def print(self, code: "RecoveryCode") -> None:
        """Ask for a printer, then print."""
        self._printing.ask(partial(self._draw_on, code), usual_paper())

    def save(self, code: "RecoveryCode") -> None:
        """Ask for a place, then write a text file that only its owner can read."""
        self._code = code
        dialog = PlaceDialog(self._window, self._runtime)
        dialog.place_chosen.connect(self._on_place_chosen)
        dialog.ask_where_to_save(NAME, self.tr("Notebook sheet.txt"))

    def text(self, code: "RecoveryCode") -> str:
        """The sheet as plain text."""
        lines = [NAME, self.tr("Recovery sheet of {date}").format(date=self._date), ""]
        lines += [f"{number}  {group}" for number, group in enumerate(code.groups, 1)]
        lines += ["", self._note(), ""]
        return "\n".join(lines)

    def draw(self, painter: QPainter, code: "RecoveryCode", dots_per_inch: float) -> None:
        """Draw the sheet in the upper corner of a page."""
        points = dots_per_inch / POINTS_PER_INCH
        left, top, width = 54 * points, 60 * points, 460 * points
        for text, size, drop, is_code in self._printed_lines(code):
            font = _paper_font(size * points, is_code=is_code)
            painter.setFont(font)
            area = QRectF(left, top, width, 4 * drop * points)
            painter.drawText(area, int(Qt.TextFlag.TextWordWrap), text)
            top += drop * points

    def _printed_lines(self, code: "RecoveryCode") -> list[tuple[str, float, float, bool]]:
        """Each line with its size and the way down to the next, in points."""
        head = [(NAME, 20.0, 28.0, False)]
        head.append(
            (self.tr("Recovery sheet of {date}").format(date=self._date), 10.0, 30.0, False)
        )
        groups = [
            (f"{number}    {group}", 16.0, 25.0, True)
            for number, group in enumerate(code.groups, 1)
        ]
        return [*head, *groups, (self._note(), 10.0, 30.0, False)]

    def _note(self) -> str:
        return self.tr("Keep it away from the computer. Whoever has it can open the notebook.")

    def _draw_on(self, code: "RecoveryCode", painter: QPainter, printer: "QPrinter") -> bool:
        self.draw(painter, code, printer.resolution())
        return True

    def _on_place_chosen(self, place: Path) -> None:
        if self._code is None:
            return
        content = self.text(self._code).encode()
        self._tasks.run(
            lambda: replace_file(place, content),
            context=self,
            done=self._on_written,
            failed=self._on_not_written,
        )

    def _on_written(self, _nothing: None) -> None:
        self._say(
            self.tr("The sheet is saved"),
            self.tr("Move the file off this computer, or print it elsewhere and delete it here."),
        )
        self.taken.emit()

    def _on_not_written(self, _error: HallpassError) -> None:
        self._say(self.tr("The sheet is not saved"), self.tr("That place cannot be written to."))

    def _say(self, title: str, text: str) -> None:
        sheet = Sheet(self._window, title, text)
        sheet.set_actions("", self.tr("Close"))
        sheet.open()


def _paper_font(pixels: float, *, is_code: bool) -> QFont:
    return paper_font(theme.current().font("code" if is_code else "body"), pixels)
