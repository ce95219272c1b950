"""The cover at the side of the first run: where one is, and what holds from the start."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from hallpass_desktop.gui import icons, theme
from hallpass_desktop.gui.widgets import paint
from hallpass_desktop.gui.widgets.base import Themed
from hallpass_desktop.gui.widgets.drawing import Drawing
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.notebook_mark import NotebookMark

_WIDTH, _SPINE, _BADGE, _ROOMY = 320, 24, 26, 680


class StepBadge(Drawing):
    """The number of a step: a ring, full when one is there, with a check when it is done."""

    def __init__(self, number: int, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = number
        self._name = name
        self._state = "ahead"

    def show_state(self, state: str) -> None:
        """Choose ahead, here or done."""
        self._state = state
        spoken = {
            "ahead": self.tr("Step {number}, {name}"),
            "here": self.tr("Step {number}, {name}: you are here"),
            "done": self.tr("Step {number}, {name}: done"),
        }
        self.setText(spoken[state].format(number=self._number, name=self._name))
        self.update()

    def sizeHint(self) -> QSize:
        side = theme.current().px(_BADGE)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        painter = paint.start(self)
        ink, cover = look.color("onCover"), look.color("cover")
        is_here = self._state == "here"
        fill = ink if is_here else None
        paint.box(painter, self.rect(), self.height() / 2, fill, ink, 1.5)
        if self._state == "done":
            side = look.icon_px(14)
            area = QRectF(0, 0, side, side)
            area.moveCenter(QRectF(self.rect()).center())
            icons.draw(painter, "check", area, ink)
            return
        centre, font = Qt.AlignmentFlag.AlignCenter, look.font("label_strong")
        number = str(self._number)
        paint.words(painter, self.rect(), number, font, cover if is_here else ink, centre)


class StepsPanel(Themed, QWidget):
    """320 px of cover, with the steps in the middle and three facts at the foot."""

    def __init__(self, names: Sequence[str], facts: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self.setObjectName("steps_panel")
        self._badges: list[tuple[StepBadge, Label]] = []
        self._facts: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self._build(names, facts)
        self.show_step(0)

    def show_step(self, current: int) -> None:
        """Mark where one is."""
        for place, (badge, label) in enumerate(self._badges):
            is_here = place == current
            badge.show_state("here" if is_here else "done" if place < current else "ahead")
            label.set_role("body_strong" if is_here else "body")

    def sizeHint(self) -> QSize:
        return QSize(theme.current().px(_WIDTH), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self.sizeHint().width(), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        has_room = self.height() >= theme.current().px(_ROOMY)
        for widget in self._facts:
            widget.setVisible(has_room)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        painter = paint.start(self)
        painter.fillRect(self.rect(), look.color("cover"))
        spine = paint.mirrored(self, QRectF(0, 0, look.px(_SPINE), self.height()))
        painter.fillRect(spine, look.color("coverEdge"))

    def _build(self, names: Sequence[str], facts: Sequence[tuple[str, str]]) -> None:
        look = theme.current()
        sides = (look.px(52), look.px(40), look.px(36), look.px(32))
        self._column.setContentsMargins(*sides)
        self._column.setSpacing(0)
        self._add_brand()
        self._column.addSpacing(look.px(60))
        self._column.addWidget(
            Label(self, self.tr("A place that\nis only yours"), "display", "onCover", wraps=True)
        )
        self._column.addSpacing(look.px(24))
        for number, name in enumerate(names, 1):
            self._add_step(number, name)
        self._column.addStretch(1)
        for icon, text in facts:
            self._add_fact(icon, text)

    def _add_brand(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(theme.current().px(12))
        mark = NotebookMark(self)
        mark.set_inverted(True)
        row.addWidget(mark)
        row.addWidget(Label(self, self.tr("Notebook"), "heading", "onCover"), 1)
        self._column.addLayout(row)

    def _add_step(self, number: int, name: str) -> None:
        look = theme.current()
        row = QHBoxLayout()
        row.setContentsMargins(0, look.px(10), 0, look.px(10))
        row.setSpacing(look.px(14))
        badge = StepBadge(number, name, self)
        label = Label(self, name, "body", "onCover", wraps=True)
        row.addWidget(badge)
        row.addWidget(label, 1)
        self._badges.append((badge, label))
        self._column.addLayout(row)

    def _add_fact(self, icon: str, text: str) -> None:
        look = theme.current()
        fact = QWidget(self)
        row = QHBoxLayout(fact)
        row.setContentsMargins(0, look.px(6), 0, look.px(6))
        row.setSpacing(look.px(12))
        mark = QLabel(fact)
        mark.setPixmap(icons.pixmap(icon, "onCover", 18))
        row.addWidget(mark)
        row.addWidget(Label(fact, text, "label_regular", "onCover", wraps=True), 1)
        self._facts.append(fact)
        self._column.addWidget(fact)
