"""How check boxes, radio buttons, switches and option cards lay out mark, title and hint."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Property, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.widgets import paint
from hallpass_desktop.gui.widgets.base import Choosing, Hovering, Themed
from hallpass_desktop.gui.widgets.pressable import Pressable
from hallpass_desktop.gui.widgets.text_block import (
    UNLIMITED,
    TextBlock,
    TextStyle,
    natural_width,
    widest_word,
)

_PROSE = 482


@dataclass(frozen=True, slots=True)
class ChoiceShape:
    """The distances of one kind of choice, at 100 %."""

    mark_width: int
    mark_height: int
    side: int = 0
    top: int = 0
    gap: int = 10
    title_role: str = "body"
    title_role_on: str = "body"
    hint_role: str = "small"
    is_mark_last: bool = False


class Choice(Hovering, Choosing, Pressable, Themed):
    """Mark, title and hint drawn as one thing to press; a mixin over Qt's own buttons."""

    ring_gap = 2
    ring_radius = 5.0
    shape = ChoiceShape(18, 18)
    _hint = ""

    def _get_hint(self) -> str:
        return self._hint

    def set_hint(self, hint: str) -> None:
        """Say in a line what the choice means."""
        self._hint = hint
        self.setAccessibleDescription(hint)
        self.restyle()

    hint = Property(str, _get_hint, set_hint)

    def set_up(self) -> None:
        """Prepare the button; every constructor calls it last."""
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.fade_choices()
        self.toggled.connect(self._on_choice_toggled)

    def draw_mark(self, painter: QPainter, area: QRectF) -> None:
        """Paint the mark; each kind has its own."""
        raise NotImplementedError

    def draw_ground(self, painter: QPainter) -> None:
        """Paint what lies behind; nothing unless a kind has a ground."""

    def sizeHint(self) -> QSize:
        width = min(self._words_width(natural_width), theme.current().px(_PROSE))
        width += self._around()
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        width = self._words_width(widest_word) + self._around()
        return QSize(width, self._height_of(self._title_block(UNLIMITED), None))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        room = max(1, width - self._around())
        return self._height_of(self._title_block(room), self._hint_block(room))

    def hitButton(self, place: QPoint) -> bool:
        return self.rect().contains(place)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = paint.start(self)
        self.draw_ground(painter)
        look, shape = theme.current(), self.shape
        room = max(1, self.width() - self._around())
        title, hint = self._title_block(room), self._hint_block(room)
        top = self._top_of(title, hint)
        self._draw_mark_at(painter, top)
        left = 0 if shape.is_mark_last else self._mark_width() + self._gap()
        area = paint.mirrored(self, QRectF(look.px(shape.side) + left, top, room, title.height))
        title_top = top + max(0, (self._mark_height() - self._first_line()) / 2)
        title.draw(painter, area.left(), title_top, self.title_color())
        if hint is not None:
            hint.draw(painter, area.left(), title_top + title.height, self.hint_color())

    def title_color(self) -> QColor:
        """Answer the colour of the title as it is now."""
        return theme.current().color("text" if self.isEnabled() else "disabledText")

    def hint_color(self) -> QColor:
        """Answer the colour of the hint as it is now."""
        return theme.current().color("text2" if self.isEnabled() else "disabledText")

    def _on_choice_toggled(self, _is_on: bool) -> None:
        self.updateGeometry()
        self.update()

    def _top_of(self, title: TextBlock, hint: TextBlock | None) -> float:
        """A title alone stands in the middle; with a hint it stands in line with its neighbours."""
        top = theme.current().px(self.shape.top)
        return top + (0 if hint is not None else (self.height() - self._height_of(title, hint)) / 2)

    def _draw_mark_at(self, painter: QPainter, top: float) -> None:
        look, shape = theme.current(), self.shape
        width, height = self._mark_width(), self._mark_height()
        left = look.px(shape.side)
        if shape.is_mark_last:
            left = self.width() - left - width
        down = top + max(0.0, (self._first_line() - height) / 2)
        area = QRectF(left, round(down), width, height)
        self.draw_mark(painter, paint.mirrored(self, area))

    def _title_style(self) -> TextStyle:
        role = self.shape.title_role_on if self.isChecked() else self.shape.title_role
        return TextStyle.of(role, self.layoutDirection())

    def _title_block(self, room: int) -> TextBlock:
        return TextBlock(paint.plain(self.text()), self._title_style(), room, room)

    def _hint_block(self, room: int) -> TextBlock | None:
        if not self._hint:
            return None
        style = TextStyle.of(self.shape.hint_role, self.layoutDirection())
        return TextBlock(self._hint, style, room, room)

    def _height_of(self, title: TextBlock, hint: TextBlock | None) -> int:
        words = title.height if self.text() else 0
        words += hint.height if hint is not None else 0
        return max(self._mark_height(), words) + 2 * theme.current().px(self.shape.top)

    def _first_line(self) -> int:
        return self._title_style().line_height if self.text() else self._mark_height()

    def _words_width(self, measure: Callable[[str, QFont], int]) -> int:
        look = theme.current()
        strong = look.font(self.shape.title_role_on)
        title = measure(paint.plain(self.text()), strong) if self.text() else 0
        hint = measure(self._hint, look.font(self.shape.hint_role)) if self._hint else 0
        return max(title, hint)

    def _around(self) -> int:
        gap = self._gap() if self.text() else 0
        return self._mark_width() + gap + 2 * theme.current().px(self.shape.side)

    def _gap(self) -> int:
        return theme.current().px(self.shape.gap)

    def _mark_width(self) -> int:
        return theme.current().icon_px(self.shape.mark_width)

    def _mark_height(self) -> int:
        return theme.current().icon_px(self.shape.mark_height)
