"""One copy outside: what it was, what was in it, and whether it is deleted by now."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.models.sent_text import SentText
from hallpass_desktop.gui.widgets.button import Button
from hallpass_desktop.gui.widgets.card import Card
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.link_button import LinkButton


class SentCard(Card):
    """What was in it opens on a press."""

    gone_asked = Signal(str)  # the id
    later_asked = Signal(str)  # the id
    resized = Signal()

    def __init__(self, parent: QWidget, text: SentText) -> None:
        super().__init__(parent)
        self.setObjectName("sent_card")
        self._text = text
        self._build()
        self.lines_button.clicked.connect(self._on_lines_clicked)
        self.gone_button.clicked.connect(self._on_gone_clicked)
        self.later_button.clicked.connect(self._on_later_clicked)

    def _build(self) -> None:
        text = self._text
        self.lines_button = LinkButton(self, self.tr("What was in it"), "label")
        self.lines_button.setObjectName("sent_lines_button")
        self.lines_button.setVisible(bool(text.lines))
        self.lines = Label(self, "\n".join(text.lines), "label_regular", "text2", wraps=True)
        self.lines.setObjectName("sent_lines_label")
        self.lines.hide()
        self.gone_button = Button(self, self.tr("I deleted it"), "plain", "sm", "check")
        self.gone_button.setObjectName("sent_gone_button")
        self.later_button = Button(self, self.tr("Remind me later"), "quiet", "sm")
        self.later_button.setObjectName("sent_later_button")
        for button in (self.lines_button, self.gone_button, self.later_button):
            button.setAccessibleDescription(text.title)
        for button in (self.gone_button, self.later_button):
            button.setVisible(text.is_out)
        self._lay_out()

    def _lay_out(self) -> None:
        look, text = theme.current(), self._text
        row = QHBoxLayout()
        row.setSpacing(look.px(8))
        row.addWidget(self.gone_button)
        row.addWidget(self.later_button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(look.px(16), look.px(12), look.px(16), look.px(12))
        column.setSpacing(look.px(6))
        column.addWidget(Label(self, text.title, "heading", wraps=True))
        column.addWidget(Label(self, text.about, "label_regular", "text2", wraps=True))
        column.addWidget(self.lines_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.lines)
        column.addLayout(row)

    def _on_lines_clicked(self) -> None:
        is_open = self.lines.isHidden()
        self.lines.setVisible(is_open)
        shown, hidden = self.tr("Fold it away"), self.tr("What was in it")
        self.lines_button.setText(shown if is_open else hidden)
        self.lines_button.updateGeometry()
        self.resized.emit()

    def _on_gone_clicked(self) -> None:
        self.gone_asked.emit(self._text.id)

    def _on_later_clicked(self) -> None:
        self.later_asked.emit(self._text.id)
