"""One thing on Today: an icon, a title, a line about it, and what can be said to it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from hallpass_desktop.gui import icons
from hallpass_desktop.gui.forms.ui_today_item import Ui_TodayItem
from hallpass_desktop.gui.theme import rescale_layouts


class TodayItem(QWidget):
    """One thing, one button, and sometimes a way to say no."""

    act_chosen = Signal(str)  # what it was made for, for example a record's id
    again_chosen = Signal(str)
    later_chosen = Signal(str)

    def __init__(self, parent: QWidget, record: str, icon_name: str) -> None:
        super().__init__(parent)
        self._record = record
        self._form = Ui_TodayItem()
        self._form.setupUi(self)
        rescale_layouts(self)
        self._form.icon_label.setPixmap(icons.pixmap(icon_name, "accentText", 18))
        self._form.later_button.hide()
        self._form.again_button.hide()
        self._form.act_button.clicked.connect(self._on_act_clicked)
        self._form.again_button.clicked.connect(self._on_again_clicked)
        self._form.later_button.clicked.connect(self._on_later_clicked)

    def set_words(self, title: str, hint: str, act: str, decline: str = "") -> None:
        """Say what it is, and what the buttons do."""
        form = self._form
        form.title_label.setText(title)
        form.hint_label.setText(hint)
        form.act_button.setText(act)
        form.act_button.setAccessibleDescription("\n".join(filter(None, (title, hint))))
        form.later_button.setText(decline)
        form.later_button.setVisible(bool(decline))
        form.later_button.setAccessibleDescription(title)

    def offer_again(self, again: str) -> None:
        """Offer to come back later."""
        button = self._form.again_button
        button.setText(again)
        button.setAccessibleDescription(self._form.title_label.text())
        button.show()

    def _on_act_clicked(self) -> None:
        self.act_chosen.emit(self._record)

    def _on_again_clicked(self) -> None:
        self.again_chosen.emit(self._record)

    def _on_later_clicked(self) -> None:
        self.later_chosen.emit(self._record)
