"""On a small page: the sentence in one line, and a way to unfold the side column."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.widgets.card import Panel
from hallpass_desktop.gui.widgets.elided_label import ElidedLabel
from hallpass_desktop.gui.widgets.icon_button import IconButton
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.line import HLine
from hallpass_desktop.gui.widgets.slope_mark import SlopeMark

_HEIGHT, _SIDE = 52, 20


class WordsBar(Panel):
    """A bar above the foot of the page."""

    unfold_pressed = Signal(bool)  # whether it is to be unfolded

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, "surface")
        self._is_unfolded = False
        self._build()
        self.unfold_button.clicked.connect(self._on_unfold_clicked)
        self.set_unfolded(is_unfolded=False)

    def show_words(self, sentence: str, before: int | None, now: int | None) -> None:
        """Show the sentence so far, and the mark once both strengths are known."""
        self._sentence.setText(sentence)
        self._slope.set_values(before, now)
        self._slope.setVisible(before is not None and now is not None)

    def set_unfolded(self, *, is_unfolded: bool) -> None:
        """Show which way the button leads."""
        self._is_unfolded = is_unfolded
        self.unfold_button.set_icon_name("chevron-down" if is_unfolded else "chevron-up")
        closed, opened = self.tr("Show what you have so far"), self.tr("Fold it away")
        self.unfold_button.set_name(opened if is_unfolded else closed)

    def _build(self) -> None:
        look = theme.current()
        self.setObjectName("words_bar")
        name = Label(self, self.tr("In your words"), "small_medium", "text2")
        self._sentence = ElidedLabel(self, "", "writing_small")
        self._slope = SlopeMark(self)
        self.unfold_button = IconButton(self, "chevron-up", "", "sm")
        self.unfold_button.setObjectName("unfold_words_button")
        row = QHBoxLayout()
        row.setContentsMargins(look.px(_SIDE), 0, look.px(_SIDE), 0)
        row.setSpacing(look.px(12))
        row.addWidget(name)
        row.addWidget(self._sentence, 1)
        row.addWidget(self._slope)
        row.addWidget(self.unfold_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(HLine(self))
        column.addStretch(1)
        column.addLayout(row)
        column.addStretch(1)
        self.setFixedHeight(look.px(_HEIGHT))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def _on_unfold_clicked(self) -> None:
        self.unfold_pressed.emit(not self._is_unfolded)
