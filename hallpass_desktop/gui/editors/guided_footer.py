"""The foot of a guided page: where one is, and three ways on, none of them larger than stopping."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.editors.steps import STEPS
from hallpass_desktop.gui.forms.ui_guided_footer import Ui_GuidedFooter
from hallpass_desktop.gui.pages.page import Fold
from hallpass_desktop.gui.widgets.card import Panel
from hallpass_desktop.gui.words import Vocabulary


class GuidedFooter(Panel):
    """Shows and asks; the page does."""

    skip_pressed = Signal()
    stop_pressed = Signal()
    next_pressed = Signal()

    def __init__(self, parent: QWidget, words: Vocabulary) -> None:
        super().__init__(parent, "window")
        self._words = words
        self._fold = Fold.WIDE
        self._place: int | None = None
        self._is_free = False
        self._build()
        self._connect()

    def show_place(self, place: int | None) -> None:
        """Show which step is open, counted from 0; None when all are folded."""
        self._place = place
        self._refresh()

    def set_free(self, is_free: bool) -> None:
        """Stand below the free page, where there are no steps."""
        self._is_free = is_free
        self._refresh()

    def set_fold(self, fold: Fold) -> None:
        """Say less where there is less room."""
        self._fold = fold
        self._refresh()

    def set_sides(self, side: int) -> None:
        """Stand in line with the steps above."""
        margins = self._form.footer_row.contentsMargins()
        self._form.footer_row.setContentsMargins(side, margins.top(), side, margins.bottom())

    def _build(self) -> None:
        self._form = Ui_GuidedFooter()
        self._form.setupUi(self)
        theme.rescale_layouts(self)

    def _connect(self) -> None:
        self._form.skip_button.clicked.connect(self.skip_pressed)
        self._form.stop_button.clicked.connect(self.stop_pressed)
        self._form.next_button.clicked.connect(self.next_pressed)

    def _refresh(self) -> None:
        is_last = self._is_free or self._place == len(STEPS) - 1
        form = self._form
        form.place_label.setText(self._where())
        form.skip_button.setVisible(not is_last and self._place is not None)
        form.next_button.setText(self.tr("Done") if is_last else self._next())
        form.next_button.set_trailing_icon("" if is_last else "arrow-right")
        is_narrow = self._fold is Fold.NARROW
        form.place_label.setVisible(not is_narrow)
        if is_narrow:
            form.skip_button.hide()

    def _where(self) -> str:
        anything = self.tr("Everything can be left empty.")
        if self._is_free or self._place is None:
            return anything
        words = self.tr("Step {number} of {all}.").format(number=self._place + 1, all=len(STEPS))
        if self._fold is not Fold.WIDE:
            return words
        return self.tr("{place} {hint}").format(place=words, hint=anything)

    def _next(self) -> str:
        following = 0 if self._place is None else self._place + 1
        if self._fold is not Fold.WIDE or self._place is None:
            return self.tr("Next")
        return self._words.next_step(STEPS[following].code)
