"""A password for the file: typed twice, rated in words, or left out after a warning."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hallpass_desktop.domain.strength import Rating, Strength
from hallpass_desktop.gui import theme
from hallpass_desktop.gui.shell.strength_bars import StrengthBars
from hallpass_desktop.gui.tasks import Lane, Tasks
from hallpass_desktop.gui.widgets.field import Field
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.link_button import LinkButton
from hallpass_desktop.gui.words import Vocabulary
from hallpass_desktop.services import paper, strength


class PasswordPart(QWidget):
    """`is_ready` says whether the file can be written as things stand; `password` with what."""

    changed = Signal()
    submitted = Signal()  # Enter in the last field

    def __init__(self, parent: QWidget, tasks: Tasks) -> None:
        super().__init__(parent)
        self._tasks, self._words = tasks, Vocabulary()
        self._is_wanted = True
        self._build()
        self._connect()
        self._show()

    @property
    def is_wanted(self) -> bool:
        """Whether the file is to be locked."""
        return self._is_wanted

    @property
    def password(self) -> str:
        """What is to open the file; empty for nothing."""
        return self.first.text() if self._is_wanted else ""

    @property
    def is_ready(self) -> bool:
        """Whether both fields match, or none is wanted."""
        text = self.first.text()
        return not self._is_wanted or (bool(text) and text == self.again.text())

    def check(self) -> bool:
        """Say what is missing; True where nothing is."""
        if self.is_ready and paper.can_close(self.password):
            return True
        if not paper.can_close(self.password):
            self.first.show_error(self.tr("That is longer than a PDF can take."))
        elif not self.first.text():
            self.first.show_error(self.tr("Type a password, or save it without one."))
        else:
            self.again.show_error(self.tr("That differs from the first one. Look at both."))
        return False

    def _build(self) -> None:
        self.first = self._field(self.tr("A password for the file"), "file_password_field")
        self.again = self._field(self.tr("The same once more"), "file_password_again_field")
        self.bars = StrengthBars(self)
        self.rating = Label(self, "", "small", "text2", wraps=True)
        self.rating.setObjectName("file_password_rating_label")
        self.other_way = Label(self, self._how_to_tell(), "label_regular", "text2", wraps=True)
        self.warning = Label(self, self._what_without(), "body", "text", wraps=True)
        self.warning.setObjectName("no_password_label")
        self.turn_button = LinkButton(self, "", "label")
        self.turn_button.setObjectName("password_turn_button")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.current().px(8))
        for widget in (*self._asked(), self.warning):
            column.addWidget(widget)
        column.addWidget(self.turn_button, 0, Qt.AlignmentFlag.AlignLeft)

    def _asked(self) -> tuple[QWidget, ...]:
        """What is there only while a password is wanted."""
        return (self.first, self.bars, self.rating, self.again, self.other_way)

    def _how_to_tell(self) -> str:
        return self.tr(
            "Tell it to them another way than the file: in person, or by phone. "
            "Nobody can open the file without it, and it is kept nowhere."
        )

    def _what_without(self) -> str:
        return self.tr(
            "Without a password anybody who gets the file can read it: on a shared computer, "
            "in a mailbox, on a lost stick."
        )

    def _field(self, name: str, code: str) -> Field:
        field = Field(self, name)
        field.setObjectName(code)
        field.set_secret(True)
        return field

    def _connect(self) -> None:
        self.first.text_changed.connect(self._on_typed)
        self.again.text_changed.connect(self._on_again_typed)
        self.first.submitted.connect(self.again.setFocus)
        self.again.submitted.connect(self.submitted)
        self.turn_button.clicked.connect(self._on_turned)

    def _show(self) -> None:
        for widget in self._asked():
            widget.setVisible(self._is_wanted)
        self.warning.setVisible(not self._is_wanted)
        without, locked = self.tr("Save it without a password"), self.tr("Lock it with a password")
        self.turn_button.setText(without if self._is_wanted else locked)

    def _on_turned(self) -> None:
        self._is_wanted = not self._is_wanted
        self._show()
        self.changed.emit()

    def _on_typed(self, text: str) -> None:
        self.first.clear_error()
        self.again.clear_error()
        if text:
            self._tasks.run(
                lambda: strength.rate(text),
                context=self,
                done=self._on_rated,
                lane=Lane.SEARCH,
                key="rate file password",
            )
        else:
            self._show_rating(None)
        self.changed.emit()

    def _on_again_typed(self, _text: str) -> None:
        self.again.clear_error()
        self.changed.emit()

    def _on_rated(self, rating: Rating) -> None:
        self._show_rating(rating if self.first.text() else None)

    def _show_rating(self, rating: Rating | None) -> None:
        self.bars.show_strength(None if rating is None else rating.strength)
        if rating is None:
            self.rating.setText("")
        elif rating.strength is Strength.TOO_SHORT:
            self.rating.setText(self.tr("Short. It may be guessed quickly."))
        else:
            #: {strength} is "Strong", {time} is "Guessing it would take about 40 years"
            pattern = self.tr("{strength}. {time}.")
            said = self._words.passphrase(rating.strength)
            time = self._words.crack_time(rating.crack_time)
            self.rating.setText(pattern.format(strength=said, time=time))
