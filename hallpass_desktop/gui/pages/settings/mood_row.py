"""One word for a mood, and how calm it is to stand for."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from hallpass_desktop.domain.check_in import VALUES
from hallpass_desktop.gui import locale_text, theme
from hallpass_desktop.gui.widgets.combo_box import ComboBox
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.services.exchange.rehearsal import Mood


class MoodRow(QWidget):
    """The word, how often it is there, and a choice from 0 to 10 or none."""

    def __init__(self, mood: Mood, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.word = mood.word
        self._build(mood)

    @property
    def calm(self) -> int | None:
        """What was chosen."""
        value = self._box.currentData()
        return int(value) if value is not None else None

    def _build(self, mood: Mood) -> None:
        look = theme.current()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(16))
        words = self.tr("{word}, %n time(s)", "", mood.times).format(word=mood.word)
        label = Label(self, words, "body", wraps=True)
        row.addWidget(label, 1)
        self._box = ComboBox(self)
        self._box.setObjectName("calm_box")
        self._box.setAccessibleName(self.tr("Calm that “{word}” means").format(word=mood.word))
        self._box.addItem(self.tr("Only the word"), None)
        for value in VALUES:
            self._box.addItem(locale_text.number(value), value)
        self._box.setCurrentIndex(0 if mood.calm is None else mood.calm + 1)
        label.setBuddy(self._box)
        row.addWidget(self._box)
