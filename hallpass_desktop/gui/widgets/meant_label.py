"""A label in which the words that are explained elsewhere have a fine line below them."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QEvent, QPointF
from PySide6.QtGui import QHelpEvent, QPaintEvent, QTextLayout
from PySide6.QtWidgets import QToolTip, QWidget

from hallpass_desktop.domain.agreement import Definition
from hallpass_desktop.domain.defined import Meant, meant_in
from hallpass_desktop.gui import theme
from hallpass_desktop.gui.widgets import paint
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.spans import explained
from hallpass_desktop.gui.widgets.text_places import qt_places


class MeantLabel(Label):
    """The mouse finds the meaning on a word; a MeaningLink beside it has it for everybody."""

    def __init__(
        self,
        parent: QWidget | None,
        text: str,
        words: Sequence[Definition],
        role: str = "body",
        tone: str = "text",
    ) -> None:
        super().__init__(parent, text, role, tone, wraps=True)
        self._meant = meant_in(text, words)

    def meant(self) -> tuple[Meant, ...]:
        """The places that are underlined."""
        return self._meant

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and self._meant:
            QToolTip.showText(event.globalPos(), tip_for(self._meaning_at(event)), self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._meant:
            super().paintEvent(event)
            return
        painter = paint.start(self)
        color = theme.current().color(self._tone if self.isEnabled() else "disabledText")
        area = self.contentsRect()
        block = self._block(area.width())
        top = area.top() + self._offset(area.height(), block.height)
        block.draw(painter, area.left(), top, color, self._looks())

    def _looks(self) -> list[QTextLayout.FormatRange]:
        places, found = qt_places(self.text()), []
        for each in self._meant:
            look = QTextLayout.FormatRange()
            look.start = places[each.start]
            look.length = places[each.end] - places[each.start]
            look.format = explained()
            found.append(look)
        return found

    def _meaning_at(self, event: QHelpEvent) -> Definition | None:
        area = self.contentsRect()
        block = self._block(area.width())
        top = area.top() + self._offset(area.height(), block.height)
        point = QPointF(event.pos()) - QPointF(area.left(), top)
        return word_at(self._meant, self.text(), block.place_at(point.x(), point.y()))


def word_at(meant: Sequence[Meant], text: str, place: int | None) -> Definition | None:
    """The explained word at a place as Qt counts it."""
    places = qt_places(text)
    found = (
        each.word
        for each in meant
        if place is not None and places[each.start] <= place < places[each.end]
    )
    return next(found, None)


def tip_for(word: Definition | None) -> str:
    """What a tooltip says, and nothing for no word. It wraps, and signs in it stay signs."""
    return f"<p>{escape(word.meaning.strip())}</p>" if word is not None else ""
