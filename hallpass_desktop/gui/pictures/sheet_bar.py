"""What can be done with a picture that is seen large."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from hallpass_desktop.gui.widgets.button import Button
from hallpass_desktop.gui.widgets.flow_layout import FlowLayout
from hallpass_desktop.gui.widgets.icon_button import IconButton


class PictureBar(QWidget):
    """To the one before and after; in an editor also move it and take it off."""

    step_asked = Signal(int)
    moving_asked = Signal(int)
    removal_asked = Signal()

    def __init__(self, parent: QWidget, *, is_editable: bool) -> None:
        super().__init__(parent)
        self._is_editable = is_editable
        self._build()
        self._connect()

    def show_place(self, place: int, count: int) -> None:
        """Offer what is possible for this one of so many."""
        is_first, is_last = place == 0, place == count - 1
        for button, is_at_end in ((self.back_button, is_first), (self.on_button, is_last)):
            button.setVisible(count > 1)
            button.setEnabled(not is_at_end)
        for mover, is_at_end in ((self.earlier_button, is_first), (self.later_button, is_last)):
            mover.setVisible(self._is_editable and count > 1)
            mover.setEnabled(not is_at_end)
        self.remove_button.setVisible(self._is_editable)
        self.setVisible(self._is_editable or count > 1)

    def _build(self) -> None:
        self.back_button = IconButton(self, "chevron-left", self.tr("The picture before"))
        self.on_button = IconButton(self, "chevron-right", self.tr("The next picture"))
        self.earlier_button = Button(self, self.tr("Move earlier"), "quiet", "md", "arrow-left")
        self.later_button = Button(self, self.tr("Move later"), "quiet", "md", "arrow-right")
        self.remove_button = Button(self, self.tr("Take it off"), "danger", "md", "trash-2")
        names = ("back", "on", "earlier", "later", "remove")
        flow = FlowLayout(self, 8, 8)
        for button, name in zip(self._buttons(), names, strict=True):
            button.setObjectName(f"picture_{name}_button")
            flow.addWidget(button)
        for button in (self.back_button, self.on_button):
            button.set_outlined(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _connect(self) -> None:
        self.back_button.clicked.connect(self._on_back_clicked)
        self.on_button.clicked.connect(self._on_on_clicked)
        self.earlier_button.clicked.connect(self._on_earlier_clicked)
        self.later_button.clicked.connect(self._on_later_clicked)
        self.remove_button.clicked.connect(self.removal_asked)

    def _buttons(self) -> tuple[Button, ...]:
        return (
            self.back_button,
            self.on_button,
            self.earlier_button,
            self.later_button,
            self.remove_button,
        )

    def _on_back_clicked(self) -> None:
        self.step_asked.emit(-1)

    def _on_on_clicked(self) -> None:
        self.step_asked.emit(1)

    def _on_earlier_clicked(self) -> None:
        self.moving_asked.emit(-1)

    def _on_later_clicked(self) -> None:
        self.moving_asked.emit(1)
