"""What a page says when there is nothing on it yet: a fact, a kind line, one button."""

from PySide6.QtCore import Property, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.widgets import paint
from hallpass_desktop.gui.widgets.button import Button
from hallpass_desktop.gui.widgets.drawing import Drawing
from hallpass_desktop.gui.widgets.label import Label

_WIDTH, _HEIGHT, _MEASURE = 72, 60, 300


class EmptyState(QWidget):
    """`fact`, `line` and `action_text`; an empty action leaves the button out."""

    action_chosen = Signal()
    second_chosen = Signal()

    def __init__(
        self,
        parent: QWidget | None = None,
        fact: str = "",
        line: str = "",
        action_text: str = "",
    ) -> None:
        super().__init__(parent)
        self._build()
        self.button.clicked.connect(self.action_chosen)
        self.set_fact(fact)
        self.set_line(line)
        self.set_action_text(action_text)

    def _get_fact(self) -> str:
        return self._fact.text()

    def set_fact(self, text: str) -> None:
        """Say what is so."""
        self._fact.setText(text)

    def _get_line(self) -> str:
        return self._line.text()

    def set_line(self, text: str) -> None:
        """Add a kind line."""
        self._line.setText(text)
        self._line.setVisible(bool(text))

    def _get_action_text(self) -> str:
        return self.button.text()

    def set_action_text(self, text: str) -> None:
        """Offer one thing to do."""
        self.button.setText(text)
        self.button.setVisible(bool(text))

    def add_second(self, text: str) -> Button:
        """Offer a quieter thing below the first; answers its button."""
        button = Button(self, text, "quiet")
        button.setObjectName("empty_second_button")
        button.clicked.connect(self.second_chosen)
        self._column.insertSpacing(self._column.count() - 1, theme.current().px(8))
        place = self._column.count() - 1
        self._column.insertWidget(place, button, 0, Qt.AlignmentFlag.AlignHCenter)
        return button

    fact = Property(str, _get_fact, set_fact)
    line = Property(str, _get_line, set_line)
    action_text = Property(str, _get_action_text, set_action_text)

    def _build(self) -> None:
        look = theme.current()
        centre = Qt.AlignmentFlag.AlignHCenter
        self._fact = Label(self, "", "step", wraps=True)
        self._fact.setAlignment(centre)
        self.button = Button(self)
        self.button.setObjectName("empty_action_button")
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(look.px(28), look.px(28), look.px(28), look.px(28))
        column.setSpacing(0)
        column.addStretch(1)
        column.addWidget(_Page(self), 0, centre)
        column.addSpacing(look.px(10))
        column.addWidget(self._fact)
        column.addSpacing(look.px(4))
        column.addLayout(self._make_line())
        column.addSpacing(look.px(14))
        column.addWidget(self.button, 0, centre)
        column.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def _make_line(self) -> QHBoxLayout:
        self._line = Label(self, "", "body", "text2", wraps=True)
        self._line.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._line.setMaximumWidth(theme.current().px(_MEASURE))
        # An alignment would measure the lines at the full width: stretches do not.
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(self._line)
        across.addStretch(1)
        return across


class _Page(Drawing):
    """Two sheets of paper."""

    def sizeHint(self) -> QSize:
        look = theme.current()
        return QSize(look.px(_WIDTH), look.px(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        painter = paint.start(self)
        painter.scale(look.scale, look.scale)
        paint.box(painter, QRectF(20, 8, 40, 48), 6, look.color("accentSoft"))
        edge = look.color("edge")
        sheet = QRectF(13.25, 3.25, 41.5, 49.5)
        paint.box(painter, sheet, 6.75, look.color("surface"), edge, 1.5)
        pen = QPen(edge, 1.5)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawLine(QPointF(24, 18), QPointF(44, 18))
        painter.drawLine(QPointF(24, 26), QPointF(38, 26))
