"""For today: what can be carried on with, and at most one gentle question. Nothing is urgent."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from hallpass_desktop.domain.listing import Row
from hallpass_desktop.gui import icons, locale_text
from hallpass_desktop.gui.forms.ui_today_item import Ui_TodayItem
from hallpass_desktop.gui.forms.ui_today_items import Ui_ForToday
from hallpass_desktop.gui.models.today import Stopped
from hallpass_desktop.gui.theme import rescale_layouts
from hallpass_desktop.gui.widgets.line import HLine


class TodayItem(QWidget):
    """One thing, one button, and sometimes a way to say no."""

    act_chosen = Signal(str)  # the record's id
    later_chosen = Signal(str)

    def __init__(self, parent: QWidget, record: str, icon_name: str) -> None:
        super().__init__(parent)
        self._record = record
        self._form = Ui_TodayItem()
        self._form.setupUi(self)
        rescale_layouts(self)
        self._form.icon_label.setPixmap(icons.pixmap(icon_name, "accentText", 18))
        self._form.later_button.hide()
        self._form.act_button.clicked.connect(self._on_act_clicked)
        self._form.later_button.clicked.connect(self._on_later_clicked)

    def set_words(self, title: str, hint: str, act: str, decline: str = "") -> None:
        """Say what it is, and what the buttons do."""
        form = self._form
        form.title_label.setText(title)
        form.hint_label.setText(hint)
        form.act_button.setText(act)
        form.act_button.setAccessibleDescription(title)
        form.later_button.setText(decline)
        form.later_button.setVisible(bool(decline))
        form.later_button.setAccessibleDescription(title)

    def _on_act_clicked(self) -> None:
        self.act_chosen.emit(self._record)

    def _on_later_clicked(self) -> None:
        self.later_chosen.emit(self._record)


class ForToday(QWidget):
    """Not there at all on a day without anything."""

    carry_on_asked = Signal(str)
    later_asked = Signal(str)
    later_declined = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form = Ui_ForToday()
        self._form.setupUi(self)
        rescale_layouts(self)
        self.hide()

    def show_items(self, stopped: tuple[Stopped, ...], later: Row | None) -> None:
        """Show these instead of what was there."""
        self._clear()
        for each in stopped:
            self._add(self._stopped_item(each))
        if later is not None:
            self._add(self._later_item(later))
        self.setVisible(bool(stopped) or later is not None)

    def _clear(self) -> None:
        items = self._form.items_layout
        while (item := items.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _add(self, item: TodayItem) -> None:
        items = self._form.items_layout
        if items.count():
            items.addWidget(HLine(self._form.items_card))
        items.addWidget(item)

    def _stopped_item(self, stopped: Stopped) -> TodayItem:
        item = TodayItem(self._form.items_card, stopped.row.id, "pen-line")
        item.setObjectName("stopped_item")
        hint = self.tr("You stopped before its end. It keeps.")
        if stopped.step is not None:
            said = self.tr("You stopped at step {number}. It keeps.")
            hint = said.format(number=locale_text.number(stopped.step))
        title = stopped.row.title
        named = self.tr("Finish “{title}”").format(title=title)
        item.set_words(
            named if title else self.tr("Finish what you began"), hint, self.tr("Carry on")
        )
        item.act_chosen.connect(self.carry_on_asked)
        return item

    def _later_item(self, row: Row) -> TodayItem:
        item = TodayItem(self._form.items_card, row.id, "history")
        item.setObjectName("later_item")
        named = self.tr("How do you see “{title}” now?").format(title=row.title)
        item.set_words(
            named if row.title else self.tr("How do you see that strong moment now?"),
            self.tr("One number is enough. So is none."),
            self.tr("Say how it is"),
            self.tr("No, thank you"),
        )
        item.act_chosen.connect(self.later_asked)
        item.later_chosen.connect(self.later_declined)
        return item
