"""Ask once more, a while later, how strong it is and how it looks now."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from hallpass_desktop.domain.jealousy import JealousyBody
from hallpass_desktop.gui.widgets.dot_scale import DotScale
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.sheet import Sheet
from hallpass_desktop.gui.widgets.writing_edit import WritingEdit

_WIDEST = 520


class LaterSheet(Sheet):
    """Both answers may stay empty; no change is an answer too."""

    answered = Signal(object, str)  # int | None, words

    def __init__(self, anchor: QWidget, body: JealousyBody) -> None:
        super().__init__(
            anchor,
            self.tr("How do you see it now?"),
            self.tr("Less, more or the same: each is fine. What you wrote before stays as it is."),
        )
        self.setObjectName("later_sheet")
        self.set_widest(_WIDEST)
        self.set_actions(self.tr("Add to the page"), self.tr("Not now"))
        self._build_body(body)
        self.accepted.connect(self._on_accepted)
        self.set_first_focus(self._scale)

    def _build_body(self, body: JealousyBody) -> None:
        label = Label(self.box, self.tr("How strong is it now?"), "label", "text2")
        self._scale = DotScale(self.box)
        self._scale.setObjectName("later_scale")
        self._scale.setAccessibleName(self.tr("How strong is it now? 0 to 10"))
        self._scale.set_answer(body.strength_later)
        label.setBuddy(self._scale)
        words = Label(self.box, self.tr("In your words"), "label", "text2")
        self._words = WritingEdit(self.box)
        self._words.setObjectName("later_words_edit")
        self._words.setAccessibleName(self.tr("How you see it now, in your words"))
        self._words.set_framed(True)
        self._words.set_max_lines(6)
        self._words.set_text(body.later_words)
        words.setBuddy(self._words)
        for widget in (label, self._scale, words, self._words):
            self.body.addWidget(widget)

    def _on_accepted(self) -> None:
        self.answered.emit(self._scale.answer(), self._words.text().strip())
