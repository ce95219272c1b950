"""Choose a passphrase: typed twice, rated in words while it is typed, or six words on offer."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from hallpass_desktop.domain.strength import SHORTEST, Rating, Strength
from hallpass_desktop.gui import theme
from hallpass_desktop.gui.forms.ui_first_run_chooser import Ui_FirstRunChooser
from hallpass_desktop.gui.shell.door import Door
from hallpass_desktop.gui.shell.gate.face import Typed
from hallpass_desktop.gui.tasks import Lane, Tasks
from hallpass_desktop.gui.words import Vocabulary

LONGEST_BYTES = 1024
WIDEST = 520


class PassphraseChooser(QWidget):
    """Knows whether what stands in its two fields can be taken; `text` is what was typed."""

    changed = Signal()
    submitted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tasks: Tasks | None = None
        self._door: Door | None = None
        self._words = Vocabulary()
        self._build()
        self._connect()
        self._refresh()

    def use(self, tasks: Tasks, door: Door) -> None:
        """Say who rates passphrases and draws words; without them nothing is rated."""
        self._tasks, self._door = tasks, door

    @property
    def is_ready(self) -> bool:
        """Whether both fields match and it is long enough."""
        text = self.text()
        return len(text) >= SHORTEST and text == self._form.again_field.text() and _fits(text)

    def text(self) -> str:
        """The passphrase as it was typed."""
        return self._form.passphrase_field.text()

    def fill(self, passphrase: str) -> None:
        """Put a passphrase into both fields again, after coming back to this step."""
        self._form.passphrase_field.set_text(passphrase)
        self._form.again_field.set_text(passphrase)

    def typed(self) -> Typed:
        """What stands in both fields."""
        first, again = self._form.passphrase_field, self._form.again_field
        return Typed((first.text(), again.text()), is_revealed=first.is_revealed)

    def show_typed(self, typed: Typed) -> None:
        """Put it there again, as far as each field had come."""
        first, again = typed.texts
        self._form.passphrase_field.set_text(first)
        self._form.again_field.set_text(again)
        if typed.is_revealed:
            self._form.passphrase_field.reveal()

    def clear(self) -> None:
        """Forget what was typed."""
        self._form.passphrase_field.set_text("")
        self._form.again_field.set_text("")

    def _build(self) -> None:
        self._form = Ui_FirstRunChooser()
        self._form.setupUi(self)
        theme.rescale_layouts(self)
        self._form.passphrase_field.edit.setAccessibleName(self._form.passphrase_heading.text())
        self.setMaximumWidth(theme.current().px(WIDEST))
        self.setFocusProxy(self._form.passphrase_field)

    def _connect(self) -> None:
        self._form.passphrase_field.text_changed.connect(self._on_passphrase_changed)
        self._form.again_field.text_changed.connect(self._on_again_changed)
        self._form.passphrase_field.submitted.connect(self._on_first_submitted)
        self._form.again_field.submitted.connect(self.submitted)
        self._form.suggest_button.clicked.connect(self._on_suggest_clicked)

    def _refresh(self) -> None:
        self._show_rating(None)
        self._show_match()

    def _on_passphrase_changed(self, text: str) -> None:
        if not text:
            self._show_rating(None)
        elif self._tasks is not None and self._door is not None:
            door = self._door
            self._tasks.run(
                lambda: door.rate(text),
                context=self,
                done=self._show_rating,
                lane=Lane.SEARCH,
                key="rate",
            )
        self._show_match()
        self.changed.emit()

    def _on_again_changed(self, _text: str) -> None:
        self._show_match()
        self.changed.emit()

    def _on_first_submitted(self) -> None:
        self._form.again_field.setFocus()

    def _on_suggest_clicked(self) -> None:
        if self._tasks is not None and self._door is not None:
            self._tasks.run(self._door.suggest, context=self, done=self._on_suggested)

    def _on_suggested(self, words: str) -> None:
        self._form.again_field.set_text("")
        self._form.passphrase_field.set_text(words)
        self._form.passphrase_field.reveal()
        self._form.again_field.setFocus()

    def _show_rating(self, rating: Rating | None) -> None:
        if not self.text():
            rating = None
        self._form.strength_bars.show_strength(None if rating is None else rating.strength)
        self._form.strength_label.setText("" if rating is None else self._said(rating))

    def _said(self, rating: Rating) -> str:
        if rating.strength is Strength.TOO_SHORT:
            return self.tr("Too short: it needs %n character(s) or more.", "", SHORTEST)
        strength = self._words.passphrase(rating.strength)
        time = self._words.crack_time(rating.crack_time)
        #: {strength} is "Strong", {time} is "Guessing it would take about 40 years"
        return self.tr("{strength}. {time}.").format(strength=strength, time=time)

    def _show_match(self) -> None:
        again = self._form.again_field
        typed, first = again.text(), self.text()
        again.clear_error()
        if not _fits(first):
            again.show_error(self.tr("That is longer than a passphrase can be. Use fewer words."))
        elif typed and typed == first:
            again.set_hint(self.tr("They match."))
        elif typed and not first.startswith(typed):
            again.show_error(self.tr("That differs from the first one. Look at both with the eye."))
        else:
            again.set_hint("")


def _fits(text: str) -> bool:
    return len(text.encode("utf-8", "surrogatepass")) <= LONGEST_BYTES
