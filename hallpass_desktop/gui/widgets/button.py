"""The push button in its kinds: one primary on a page, plain, quiet, and danger for deleting."""

from dataclasses import dataclass

from PySide6.QtCore import Property, QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from hallpass_desktop.gui import icons, theme
from hallpass_desktop.gui.style.palette import faded
from hallpass_desktop.gui.style.typeface import STRONG
from hallpass_desktop.gui.widgets import paint
from hallpass_desktop.gui.widgets.base import Hovering, Themed
from hallpass_desktop.gui.widgets.pressable import Pressable


@dataclass(frozen=True, slots=True)
class Measures:
    """The sizes of one button size, at 100 %."""

    height: int
    side: int
    role: str
    radius: int
    gap: int
    icon: int
    trailing: int = 16


MEASURES = {
    "sm": Measures(30, 10, "label", 7, 6, 16),
    "bar": Measures(32, 12, "label", 8, 8, 16),
    "md": Measures(36, 14, "body_medium", 8, 8, 18),
    "field": Measures(40, 14, "body_medium", 8, 8, 18),
    "lg": Measures(44, 20, "lead_medium", 10, 8, 18),
    "shared_quiet": Measures(40, 12, "shared_small", 10, 8, 20, 18),
    "shared_sm": Measures(48, 18, "shared_small", 12, 10, 20, 18),
    "shared": Measures(64, 26, "shared_control", 16, 12, 22, 20),
    "pause_sm": Measures(52, 28, "shared_control", 14, 12, 22),
    "pause": Measures(72, 40, "shared_pause", 18, 14, 24),
}
_INPUT = (
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonDblClick,
    QEvent.Type.KeyPress,
    QEvent.Type.Shortcut,
)


class Button(Hovering, Pressable, Themed, QPushButton):
    """`kind`: primary, plain, quiet, danger. `button_size`: one of MEASURES."""

    _is_busy = False

    def __init__(
        self,
        parent: QWidget | None = None,
        text: str = "",
        kind: str = "plain",
        button_size: str = "md",
        icon_name: str = "",
    ) -> None:
        super().__init__(parent)
        self._kind = kind
        self._button_size = button_size
        self._icon_name = icon_name
        self._icon_role = ""
        self._trailing_icon = ""
        self._words_at_rest = ""
        self.setText(text)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.restyle()

    def _get_kind(self) -> str:
        return self._kind

    def set_kind(self, kind: str) -> None:
        """Choose primary, plain, quiet or danger."""
        self._kind = kind
        self.restyle()

    def _get_button_size(self) -> str:
        return self._button_size

    def set_button_size(self, name: str) -> None:
        """Choose sm (30), bar (32), md (36), field (40), lg (44) or one of the shared sizes."""
        self._button_size = name
        self.restyle()

    def _get_icon_name(self) -> str:
        return self._icon_name

    def set_icon_name(self, name: str) -> None:
        """Choose the icon before the words; an empty name takes it away."""
        self._icon_name = name
        self.restyle()

    def _get_icon_role(self) -> str:
        return self._icon_role

    def set_icon_role(self, role: str) -> None:
        """Choose the icon's colour role; an empty role takes the text's."""
        self._icon_role = role
        self.update()

    def _get_trailing_icon(self) -> str:
        return self._trailing_icon

    def set_trailing_icon(self, name: str) -> None:
        """Choose the icon after the words."""
        self._trailing_icon = name
        self.restyle()

    kind = Property(str, _get_kind, set_kind)
    button_size = Property(str, _get_button_size, set_button_size)
    icon_name = Property(str, _get_icon_name, set_icon_name)
    icon_role = Property(str, _get_icon_role, set_icon_role)
    trailing_icon = Property(str, _get_trailing_icon, set_trailing_icon)

    @property
    def is_busy(self) -> bool:
        return self._is_busy

    def set_busy(self, words: str) -> None:
        """Say what is happening ("Saving…"), keep the width and take no more presses."""
        if not self._is_busy:
            self._words_at_rest = self.text()
            self.setMinimumWidth(self.width())
        self._is_busy = True
        self.setText(words)

    def set_ready(self) -> None:
        """Go back to the words the button had before it was busy."""
        if self._is_busy:
            self._is_busy = False
            self.setText(self._words_at_rest)
            self.setMinimumWidth(0)

    def restyle(self) -> None:
        self.ring_radius = self.measures.radius
        self.ring_gap = 0 if self._kind == "quiet" else 2
        super().restyle()

    @property
    def measures(self) -> Measures:
        return MEASURES[self._button_size]

    def sizeHint(self) -> QSize:
        look = theme.current()
        sides = 2 * look.px(self.measures.side) + 2
        return QSize(self._content_width() + sides, look.px(self.measures.height))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def event(self, event: QEvent) -> bool:
        if self._is_busy and event.type() in _INPUT:
            return True
        if self._is_busy and event.type() == QEvent.Type.Timer:
            return self._end_press_quietly(event)
        return super().event(event)

    def _end_press_quietly(self, event: QEvent) -> bool:
        """Assistive technology presses by a timer of Qt's; it has to end, but nobody hears it."""
        was_blocked = self.blockSignals(True)
        try:
            return super().event(event)
        finally:
            self.blockSignals(was_blocked)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = paint.start(self)
        self._draw_box(painter)
        self._draw_content(painter)

    def hover_share(self) -> float:
        return 0.0 if self._is_busy else super().hover_share()

    def words_font(self) -> QFont:
        """Answer the font of the words on the button."""
        font = theme.current().font(self.measures.role)
        if self._kind == "primary":
            font.setWeight(STRONG)
        return font

    def words_color(self) -> QColor:
        """Answer the colour of the words on the button as it is now."""
        if not self.isEnabled():
            return theme.current().color("disabledText")
        if self.isCheckable() and not self.isChecked() and self._kind == "quiet":
            return theme.current().color("text2")
        return theme.current().color(_WORDS[self._kind])

    def _draw_box(self, painter: QPainter) -> None:
        look = theme.current()
        fill, line = self._fill(), self._line()
        paint.box(painter, self.rect(), look.px(self.measures.radius), fill, line)

    def _fill(self) -> QColor | None:
        look = theme.current()
        is_quiet = self._kind == "quiet"
        if not self.isEnabled():
            return None if is_quiet else look.color("disabledFill")
        if self.isDown():
            return self._ground("pressed")
        return faded(self._ground(""), self._ground("hover"), self.hover_share())

    def _line(self) -> QColor | None:
        look = theme.current()
        if self._kind == "quiet":
            return None
        if not self.isEnabled():
            return look.color("line")
        if self._kind == "primary":
            return None
        return look.color("alert" if self._kind == "danger" else "edge")

    def _ground(self, state: str) -> QColor:
        look = theme.current()
        if self._kind == "primary":
            return look.color(_PRIMARY[state])
        if self._kind == "quiet":
            return look.color(state) if state else QColor(Qt.GlobalColor.transparent)
        return look.over("surface", state) if state else look.color("surface")

    def _draw_content(self, painter: QPainter) -> None:
        spare = self.width() - self._content_width()
        self._draw_parts(painter, max(theme.current().px(4), spare // 2))

    def _draw_parts(self, painter: QPainter, left: int) -> None:
        look = theme.current()
        gap = look.px(self.measures.gap)
        font, text = self.words_font(), paint.plain(self.text())
        if self._icon_name:
            self._draw_icon(painter, self._icon_name, left)
            left += look.icon_px(self.measures.icon) + gap
        if text:
            width = paint.text_width(text, font)
            area = paint.mirrored(self, QRectF(left, 0, width, self.height()))
            paint.words(painter, area, text, font, self.words_color())
            left += width + gap
        if self._trailing_icon:
            self._draw_icon(painter, self._trailing_icon, left, self.measures.trailing)

    def _draw_icon(self, painter: QPainter, name: str, left: int, size: int = 0) -> None:
        look = theme.current()
        side = look.icon_px(size or self.measures.icon)
        color = self.words_color()
        if self._icon_role and self.isEnabled():
            color = look.color(self._icon_role)
        area = paint.mirrored(self, QRectF(left, (self.height() - side) / 2, side, side))
        icons.draw(painter, name, area, color)

    def _content_width(self) -> int:
        look = theme.current()
        widths = []
        if self._icon_name:
            widths.append(look.icon_px(self.measures.icon))
        if self.text():
            widths.append(paint.text_width(paint.plain(self.text()), self.words_font()))
        if self._trailing_icon:
            widths.append(look.icon_px(self.measures.trailing))
        return sum(widths) + look.px(self.measures.gap) * max(0, len(widths) - 1)


_WORDS = {"primary": "onAccent", "plain": "text", "quiet": "accentText", "danger": "alertText"}
_PRIMARY = {"": "accent", "hover": "accentHover", "pressed": "accentPressed"}
