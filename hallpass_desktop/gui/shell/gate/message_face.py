"""A trouble at the door in its own words, with the ways on as buttons."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from hallpass_desktop.gui.forms.ui_unlock_message import Ui_UnlockMessage
from hallpass_desktop.gui.shell.gate.face import Face
from hallpass_desktop.gui.shell.gate.messages import Message, Way, way_names
from hallpass_desktop.gui.widgets.button import Button


class MessageFace(Face):
    """Made anew for every message."""

    way_chosen = Signal(object)  # Way

    def __init__(self, message: Message, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._message = message
        self._ways: dict[Button, Way] = {}
        self._build()
        self._connect()
        self._refresh()

    def _build(self) -> None:
        self._form = Ui_UnlockMessage()
        self._form.setupUi(self)
        names = way_names()
        for place, way in enumerate(self._message.ways):
            kind = "plain" if place else "primary"
            button = Button(self._form.ways, names[way], kind, "field")
            button.setObjectName(f"{way}_way_button")
            self._form.ways_layout.addWidget(button)
            self._ways[button] = way
        self.settle_form(next(iter(self._ways), None))
        if self._ways:
            self.setFocusProxy(next(iter(self._ways)))

    def _connect(self) -> None:
        for button in self._ways:
            button.clicked.connect(self._on_way_clicked)

    def _refresh(self) -> None:
        self.setAccessibleName(self._message.title)
        self.setAccessibleDescription(f"{self._message.text} {self._message.still}")
        self._form.title_label.setText(self._message.title)
        self._form.text_label.setText(self._message.text)
        self._form.still_label.setText(self._message.still)

    def _on_way_clicked(self) -> None:
        button = self.sender()
        if isinstance(button, Button):
            self.way_chosen.emit(self._ways[button])
