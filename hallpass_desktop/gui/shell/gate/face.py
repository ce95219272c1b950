"""One face of the label plate: a form, and what it has to say while it waits."""

from PySide6.QtWidgets import QWidget

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.shell.titles import give_title_room
from hallpass_desktop.gui.widgets.button import Button


class Face(QWidget):
    """A face with one main button, which says what is happening while the worker is at it."""

    def settle_form(self, main_button: Button | None) -> None:
        """Called by each face once its form is set up."""
        self._main_button = main_button
        theme.rescale_layouts(self)
        give_title_room(self)

    def set_busy(self, words: str) -> None:
        """Say what is happening; nothing can be pressed twice."""
        if self._main_button is not None:
            self._main_button.set_busy(words)

    def set_ready(self) -> None:
        """Take presses again."""
        if self._main_button is not None:
            self._main_button.set_ready()

    def clear_secrets(self) -> None:
        """Forget what was typed."""
