"""The pictures of a note while it is written: the strip, a way to add some, and what went wrong."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.pictures.strip import PictureStrip
from hallpass_desktop.gui.widgets.button import Button
from hallpass_desktop.gui.widgets.field import ErrorLine
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.saying import say


class PictureBox(QWidget):
    """Shows and asks; without pictures it is one quiet button."""

    adding_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("picture_box")
        self._build()
        self.add_button.clicked.connect(self.adding_asked)
        self.set_filled(is_filled=False)

    def set_filled(self, *, is_filled: bool) -> None:
        """Say whether there are pictures to show."""
        self._label.setVisible(is_filled)
        self.strip.setVisible(is_filled)

    def set_busy(self, *, is_busy: bool) -> None:
        """Say that a picture is on its way in."""
        if is_busy:
            self._error.hide()
            self.add_button.set_busy(self.tr("Taking it in…"))
        else:
            self.add_button.set_ready()

    def show_refusal(self, sentence: str) -> None:
        """Say beside the pictures why one was not taken in."""
        self._error.set_text(sentence)
        self._error.show()
        say(self, sentence)

    def refusal(self) -> str:
        """What is said, if anything."""
        return "" if self._error.isHidden() else self._error.text()

    def _build(self) -> None:
        look = theme.current()
        self._label = Label(self, self.tr("Pictures"), "label", "text2")
        self.strip = PictureStrip(self)
        self._error = ErrorLine(self)
        self._error.setObjectName("picture_refusal")
        self._error.hide()
        self.add_button = Button(self, self.tr("Add a picture"), "quiet", "sm", "image-plus")
        self.add_button.setObjectName("add_picture_button")
        self.add_button.setToolTip(self.tr("Pictures can also be pasted, or dropped on the page"))
        foot = QHBoxLayout()
        foot.addWidget(self.add_button)
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(8))
        for part in (self._label, self.strip, self._error):
            column.addWidget(part)
        column.addLayout(foot)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
