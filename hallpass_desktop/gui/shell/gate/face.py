"""One face of the label plate: a form, and what it has to say while it waits."""

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.shell.titles import give_title_room
from hallpass_desktop.gui.widgets.button import Button


@dataclass(frozen=True, slots=True)
class Typed:
    """What stands on a face: what was typed and chosen, and what was said about it."""

    texts: tuple[str, ...] = ()
    error: str = ""
    wrong: tuple[int, ...] = ()
    chosen: int = -1
    is_revealed: bool = False

    def __repr__(self) -> str:
        return "<Typed>"


class Face(QWidget):
    """A face with one main button, which says what is happening while the worker is at it."""

    busy_words = ""

    def settle_form(self, main_button: Button | None) -> None:
        """Called by each face once its form is set up."""
        self._main_button = main_button
        theme.rescale_layouts(self)
        give_title_room(self)

    def set_busy(self, words: str) -> None:
        """Say what is happening; nothing can be pressed twice."""
        self.busy_words = words
        if self._main_button is not None:
            self._main_button.set_busy(words)

    def set_ready(self) -> None:
        """Take presses again."""
        self.busy_words = ""
        if self._main_button is not None:
            self._main_button.set_ready()

    def typed(self) -> Typed:
        """What stands on it now."""
        return Typed()

    def show_typed(self, typed: Typed) -> None:
        """Show what stood on a face of this kind before it was made anew."""

    def clear_secrets(self) -> None:
        """Forget what was typed."""
