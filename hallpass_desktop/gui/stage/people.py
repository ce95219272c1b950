"""The two people at the screen, and what each of them does now."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hallpass_desktop.domain.record import Who
from hallpass_desktop.gui import theme
from hallpass_desktop.gui.stage.scene import Scene
from hallpass_desktop.gui.widgets import paint
from hallpass_desktop.gui.widgets.drawing import Drawing
from hallpass_desktop.gui.widgets.label import Label

_SIDE, _SMALL, _RADIUS, _LINE = 52, 36, 14, 2


@dataclass(frozen=True, slots=True)
class Role:
    """What somebody does now, in a line and a smaller one below it."""

    line: str
    below: str = ""
    is_active: bool = False


class PersonMark(Drawing):
    """A circle or a rounded square with an initial; full for whoever is to speak."""

    def __init__(self, parent: QWidget, who: Who, name: str, side: int = _SIDE) -> None:
        super().__init__(parent)
        self._who, self._side = who, side
        self._is_active = False
        self._initial = name.strip()[:1].upper()

    def set_active(self, is_active: bool) -> None:
        """Fill the mark, or leave it as an outline."""
        self._is_active = is_active
        self.update()

    def set_side(self, side: int) -> None:
        """Choose the size, at 100 %."""
        self._side = side
        self.restyle()

    def sizeHint(self) -> QSize:
        side = theme.current().px(self._side)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        painter = paint.start(self)
        role = "accent" if self._who is Who.ME else "plum"
        radius = self.height() / 2 if self._who is Who.ME else look.px(_RADIUS)
        fill = look.color(role if self._is_active else "surface")
        paint.box(painter, self.rect(), radius, fill, look.color(role), look.px(_LINE))
        # In every palette the ground of a card is the readable ink on a full mark.
        ink = "onAccent" if self._who is Who.ME else "surface"
        color = look.color(ink if self._is_active else role)
        centre = Qt.AlignmentFlag.AlignCenter
        font = look.font("shared_strong")
        font.setPixelSize(round(self.height() * 0.38))
        paint.words(painter, QRectF(self.rect()), self._initial, font, color, centre)


class PersonLine(QWidget):
    """One of the two."""

    def __init__(self, parent: QWidget, who: Who, name: str) -> None:
        super().__init__(parent)
        look = theme.current()
        self.mark = PersonMark(self, who, name)
        self.line = Label(self, name, "shared_name", "text", wraps=True)
        self.below = Label(self, "", "shared_small", "text2", wraps=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(14))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.line)
        words.addWidget(self.below)
        row.addWidget(self.mark)
        row.addLayout(words)

    def show_role(self, role: Role) -> None:
        """Say what this person does now."""
        self.line.setText(role.line)
        self.line.set_tone("text" if role.is_active else "text2")
        self.below.setText(role.below)
        self.mark.set_active(role.is_active)
        self._show_below()

    def set_compact(self, is_compact: bool) -> None:
        """Smaller, and without the second line."""
        self._is_compact = is_compact
        self.mark.set_side(_SMALL if is_compact else _SIDE)
        self.line.set_role("shared_control" if is_compact else "shared_name")
        self._show_below()

    _is_compact = False

    def _show_below(self) -> None:
        self.below.setVisible(bool(self.below.text()) and not self._is_compact)


class People(QWidget):
    """Both, side by side."""

    def __init__(self, parent: QWidget, scene: Scene) -> None:
        super().__init__(parent)
        self.setObjectName("people")
        self.mine = PersonLine(self, Who.ME, scene.name(Who.ME))
        self.theirs = PersonLine(self, Who.PARTNER, scene.name(Who.PARTNER))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self.mine)
        self._row.addWidget(self.theirs)
        self._row.addStretch(1)
        self.set_compact(False)

    def show_roles(self, mine: Role, theirs: Role) -> None:
        """Say what each of them does now."""
        self.mine.show_role(mine)
        self.theirs.show_role(theirs)

    def set_compact(self, is_compact: bool) -> None:
        """Take less room."""
        self._row.setSpacing(theme.current().px(20 if is_compact else 44))
        for each in (self.mine, self.theirs):
            each.set_compact(is_compact)
