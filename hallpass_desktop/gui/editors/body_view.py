"""What the host of an editor expects of the part that shows one kind of record."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from hallpass_desktop.gui.editors.answers import Answers
from hallpass_desktop.gui.editors.tools import Tools
from hallpass_desktop.gui.pages.page import Fold


class BodyView(QWidget):
    """Writes every answer into `answers`; all else it asks of the host."""

    stop_asked = Signal()  # leave; the draft stays unfinished where the kind knows steps
    done_asked = Signal()
    grounding_asked = Signal()
    said = Signal(str)  # a short thing to say in a toast
    rearranged = Signal()  # something was added or moved

    def __init__(self, parent: QWidget, answers: Answers, tools: Tools) -> None:
        super().__init__(parent)
        self.answers = answers
        self.tools = tools

    def views(self) -> tuple[tuple[str, str], ...]:
        """The ways to fill it in, as (code, words)."""
        return ()

    def view(self) -> str:
        """The way in use."""
        return ""

    def set_view(self, code: str) -> None:
        """Change the way."""

    def set_fold(self, fold: Fold) -> None:
        """Arrange for this much room."""

    def foot(self) -> QWidget | None:
        """What stays at the bottom while the rest scrolls."""
        return None

    def set_known_tags(self, tags: Iterable[str]) -> None:
        """Say which tags the notebook has."""

    def set_seen_fields(self, fields: frozenset[str]) -> None:
        """Say which fields somebody else sees."""

    def standing(self) -> object:
        """How it stands beside its answers."""
        return None

    def stand(self, standing: object) -> None:
        """Stand as it did before it was made anew."""

    def add_pictures(self, box: QWidget) -> None:
        """Give the pictures their place; only kinds that take some are asked."""

    def focus_first(self) -> None:
        """Put the cursor where one goes on writing."""
