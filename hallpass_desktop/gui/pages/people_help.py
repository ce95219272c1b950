"""Whom to turn to in general, and a quiet list of signs; no numbers, no links, no brands."""

from collections.abc import Iterator, Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.widgets.card import Card
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.quiet_signs import SIGNS, QuietSigns
from hallpass_desktop.system.content import Content

_WAYS = "ways."


class PeopleHelp(QWidget):
    """Two cards of words from the content."""

    guide_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.current().px(16))

    def parts(self, content: Content) -> Iterator[None]:
        """Say it in the language in use, a card at a step; called once."""
        said = content.texts("people")
        ways = self._card(said["help.title"], said["help.text"])
        for key in said:
            if key.startswith(_WAYS) and key.endswith(".title"):
                self._add_way(ways, said[key], said[key.replace(".title", ".text")])
        yield
        self._add_signs(content.texts(SIGNS))

    def _add_signs(self, said: Mapping[str, str]) -> None:
        look = theme.current()
        card = Card(self)
        inner = QVBoxLayout(card)
        inner.setContentsMargins(look.px(20), look.px(16), look.px(20), look.px(16))
        signs = QuietSigns(card, said, leads_to_people=False)
        signs.guide_asked.connect(self.guide_asked)
        inner.addWidget(signs)
        self._column.addWidget(card)

    def _card(self, title: str, text: str) -> QVBoxLayout:
        look = theme.current()
        card = Card(self)
        inner = QVBoxLayout(card)
        inner.setContentsMargins(look.px(20), look.px(16), look.px(20), look.px(16))
        inner.setSpacing(look.px(6))
        inner.addWidget(Label(card, title, "heading", wraps=True))
        inner.addWidget(Label(card, text, "body", "text2", wraps=True))
        inner.addSpacing(look.px(4))
        self._column.addWidget(card)
        return inner

    def _add_way(self, column: QVBoxLayout, title: str, text: str) -> None:
        way = QVBoxLayout()
        way.setSpacing(0)
        way.addWidget(Label(self, title, "body_medium", wraps=True))
        way.addWidget(Label(self, text, "body", "text2", wraps=True))
        column.addLayout(way)
        column.addSpacing(theme.current().px(4))
