"""A few needs on Today that were hardly met lately, each to be marked with one key."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.gui import theme
from hallpass_desktop.gui.forms.ui_today_needs import Ui_NeedsLately
from hallpass_desktop.gui.models.untitled import need_title
from hallpass_desktop.gui.theme import rescale_layouts
from hallpass_desktop.gui.widgets.card import Card
from hallpass_desktop.gui.widgets.clearing import let_go
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.met_scale import MetScale
from hallpass_desktop.services.needs import NeedCard


class NeedLine(QWidget):
    """The name of one need and its five dots."""

    marked = Signal(object, int)  # RecordId, step

    def __init__(self, parent: QWidget, card: NeedCard) -> None:
        super().__init__(parent)
        self.need, self.title = _named(card)
        title = need_title(self.title)
        self.scale = MetScale(self)
        self.scale.setObjectName("met_scale")
        self.scale.setAccessibleName(self.tr("How met: {need}").format(need=title))
        name = Label(self, title, "body", wraps=True)
        name.setObjectName("need_label")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.current().px(12))
        row.addWidget(name, 1)
        row.addWidget(self.scale, 0, Qt.AlignmentFlag.AlignTop)
        self.scale.value_changed.connect(self._on_value_changed)
        self.show_mark(card)

    def show_mark(self, card: NeedCard) -> None:
        """Show how met it was when it was last marked."""
        self.scale.set_answer(card.met_now)

    def _on_value_changed(self, step: int | None) -> None:
        if step is not None:
            self.marked.emit(self.need, step)


class NeedsLately(Card):
    """Not there while no need asks to be looked at; it counts nothing."""

    marked = Signal(object, int)  # RecordId, step
    all_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: list[NeedLine] = []
        self._form = Ui_NeedsLately()
        self._form.setupUi(self)
        rescale_layouts(self)
        self._form.all_needs_button.clicked.connect(self.all_asked)
        self.setAccessibleName(self._form.title_label.text())
        self.hide()

    def show_needs(self, cards: tuple[NeedCard, ...]) -> None:
        """Show these needs; those that are there already keep the keyboard."""
        if [(line.need, line.title) for line in self._lines] == [*map(_named, cards)]:
            for line, card in zip(self._lines, cards, strict=True):
                line.show_mark(card)
            return
        focused = next((line.need for line in self._lines if line.scale.hasFocus()), None)
        self._make(cards)
        for line in self._lines[:1]:
            self.setFocusProxy(line.scale)
        self.setVisible(bool(cards))
        if focused is not None:
            self._focus(focused)

    def _make(self, cards: tuple[NeedCard, ...]) -> None:
        for line in self._lines:
            self._form.needs_layout.removeWidget(line)
        let_go(self._lines)
        self._lines = [NeedLine(self, card) for card in cards]
        for line in self._lines:
            line.marked.connect(self.marked)
            self._form.needs_layout.addWidget(line)
            line.show()

    def _focus(self, need: RecordId) -> None:
        for line in self._lines:
            if line.need == need:
                line.scale.setFocus(Qt.FocusReason.OtherFocusReason)


def _named(card: NeedCard) -> tuple[RecordId, str]:
    return card.id, card.body.title.strip()
