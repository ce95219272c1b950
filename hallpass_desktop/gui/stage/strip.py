"""The strip at the top: private pages are closed, and anybody can end it for today."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from hallpass_desktop.domain.record import Who
from hallpass_desktop.gui import theme
from hallpass_desktop.gui.stage.scene import Scene
from hallpass_desktop.gui.style.palette import faded
from hallpass_desktop.gui.widgets import paint
from hallpass_desktop.gui.widgets.base import Themed
from hallpass_desktop.gui.widgets.button import Button
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.notebook_mark import NotebookMark

_HEIGHT, _LOW = 60, 48


class Strip(Themed, QWidget):
    """In the colour of the cover; it says how many things can be seen, and never what they are."""

    end_asked = Signal()

    def __init__(self, parent: QWidget, scene: Scene) -> None:
        super().__init__(parent)
        self.setObjectName("strip")
        self._is_compact = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._build(scene)
        self.end.clicked.connect(self.end_asked)

    def set_compact(self, is_compact: bool) -> None:
        """Leave out what can be done without where there is little room."""
        self._is_compact = is_compact
        self._seen.setVisible(not is_compact)
        self.restyle()

    def set_ends(self, can_end: bool) -> None:
        """Whether there is something left to end."""
        self.end.setVisible(can_end)

    def restyle(self) -> None:
        self.setFixedHeight(theme.current().px(_LOW if self._is_compact else _HEIGHT))
        super().restyle()

    def paintEvent(self, event: QPaintEvent) -> None:
        paint.start(self).fillRect(self.rect(), theme.current().color("cover"))

    def _build(self, scene: Scene) -> None:
        look = theme.current()
        row = QHBoxLayout(self)
        row.setContentsMargins(look.px(32), 0, look.px(20), 0)
        row.setSpacing(look.px(14))
        mark = NotebookMark(self)
        mark.set_inverted(True)
        closed = Label(self, self.tr("Private pages are closed"), "heading", "onCover")
        self._seen = Label(self, self._say_seen(scene), "lead", "onCover", wraps=True)
        self._seen.setObjectName("seen_label")
        self.end = CoverButton(self, self.tr("End for today"), "log-out")
        self.end.setObjectName("end_button")
        row.addWidget(mark)
        row.addWidget(closed)
        row.addWidget(self._seen, 1)
        row.addStretch(0)
        row.addWidget(self.end, 0, Qt.AlignmentFlag.AlignVCenter)
        self.restyle()

    def _say_seen(self, scene: Scene) -> str:
        shown = scene.snapshot.shown
        if not shown:
            return self.tr("Nothing was chosen to be seen.")
        #: {name} is the person who set this up
        words = self.tr("Only the %n things {name} chose can be seen.", "", shown)
        return words.format(name=scene.name(Who.ME))


class CoverButton(Button):
    """A quiet button on the colour of the cover."""

    def __init__(self, parent: QWidget, text: str, icon_name: str) -> None:
        super().__init__(parent, text, "quiet", "lg", icon_name)

    def words_color(self) -> QColor:
        return theme.current().color("onCover")

    def _ground(self, state: str) -> QColor:
        look = theme.current()
        share = {"hover": 0.12, "pressed": 0.22}.get(state, 0.0)
        return faded(look.color("cover"), look.color("onCover"), share)
