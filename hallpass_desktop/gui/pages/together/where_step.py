"""The last step: on which screen of the computer, and whether it fills it."""

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from hallpass_desktop.gui import locale_text
from hallpass_desktop.gui.pages.page import Fold
from hallpass_desktop.gui.pages.together.card_grid import CardGrid, Option
from hallpass_desktop.gui.pages.together.step_view import StepView
from hallpass_desktop.gui.widgets.label import Label

FULL, WINDOW = "full", "window"


class WhereStep(StepView):
    """The screen this window is on is named by an empty name, as in the placing."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(
            parent,
            self.tr("Where will you look at it?"),
            self.tr(
                "Your notebook closes before anything is shown. To come back to your private "
                "pages you will need your passphrase; to end the session nobody needs one."
            ),
            "where",
        )
        self._build()
        self._connect()

    def refresh(self) -> None:
        placing, options = self.setup.placing, tuple(self._options())
        self._how.set_chosen(FULL if placing.is_full else WINDOW)
        for widget in (self._label, self._screens):
            widget.setVisible(len(options) > 1)
        self._screens.set_options(options)
        names = {code for code, _, _ in options}
        here = self.screen().name()
        self._screens.set_chosen(placing.screen if placing.screen in names else here)

    def set_fold(self, fold: Fold) -> None:
        columns = 1 if fold is Fold.NARROW else 2
        self._how.set_columns(columns)
        self._screens.set_columns(columns)

    def focus_first(self) -> bool:
        return self._how.focus_chosen()

    def _build(self) -> None:
        self._how = CardGrid(self, self.tr("Where will you look at it?"))
        self._how.setObjectName("how_cards")
        self._how.set_options(
            (
                (FULL, self.tr("Full screen"), self.tr("Nothing else is in sight.")),
                (WINDOW, self.tr("In a window"), self.tr("Where this one is now.")),
            )
        )
        self._label = Label(self, self.tr("On which screen?"), "label", "text2")
        self._screens = CardGrid(self, self.tr("On which screen?"))
        self._screens.setObjectName("screen_cards")
        for widget in (self._how, self._label, self._screens):
            self.column.addWidget(widget)
        self.column.addStretch(1)

    def _connect(self) -> None:
        self._how.chosen.connect(self._on_how_chosen)
        self._screens.chosen.connect(self._on_screen_chosen)

    def _options(self) -> Iterator[Option]:
        #: {number} counts the screens of the computer from 1
        pattern = self.tr("Screen {number}")
        for number, screen in enumerate(QGuiApplication.screens(), 1):
            size = screen.size()
            title = pattern.format(number=locale_text.number(number))
            yield screen.name(), title, f"{size.width()} × {size.height()}"

    def _on_how_chosen(self, code: str) -> None:
        placing = replace(self.setup.placing, is_full=code == FULL)
        self.setup_chosen.emit(replace(self.setup, placing=placing))

    def _on_screen_chosen(self, code: str) -> None:
        placing = replace(self.setup.placing, screen=code)
        self.setup_chosen.emit(replace(self.setup, placing=placing))
