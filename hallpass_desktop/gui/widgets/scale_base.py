"""What the scales share: a slider that may be unanswered, for keyboard, mouse and reader alike."""

from PySide6.QtCore import Property, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QSlider, QWidget

from hallpass_desktop.gui.widgets.base import KeyboardFocus, Themed

_MORE = (Qt.Key.Key_Up, Qt.Key.Key_Plus)
_LESS = (Qt.Key.Key_Down, Qt.Key.Key_Minus)
_CLEAR = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_ONE_NUMBER_MS = 1500  # digits that come closer together than this are one number


class ScaleBase(KeyboardFocus, Themed, QSlider):
    """A scale without a starting value; the wheel never changes it."""

    value_changed = Signal(object)  # int, or None for no answer

    counts_from_one = False  # whether the digit 1 chooses the lowest value, where steps have words

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._answer: int | None = None
        self._at_press: int | None = None
        self._one_typed_ms: int | None = None
        self._low_words = ""
        self._high_words = ""
        self.setRange(0, 10)
        self.setPageStep(1)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._tell_readers()

    def _get_low_words(self) -> str:
        return self._low_words

    def set_low_words(self, words: str) -> None:
        """Name the low end."""
        self._low_words = words
        self.restyle()

    def _get_high_words(self) -> str:
        return self._high_words

    def set_high_words(self, words: str) -> None:
        """Name the high end."""
        self._high_words = words
        self.restyle()

    low_words = Property(str, _get_low_words, set_low_words)
    high_words = Property(str, _get_high_words, set_high_words)

    def answer(self) -> int | None:
        """Answer the value, or None as long as there is none."""
        return self._answer

    def set_answer(self, answer: int | None) -> None:
        """Show a value without telling."""
        if answer is not None:
            answer = min(self.maximum(), max(self.minimum(), answer))
        self._answer = answer
        self.setValue(self.minimum() if answer is None else answer)
        self._tell_readers()
        self.update()

    def spoken(self) -> str:
        """Answer the value in words, as a screen reader should say it."""
        if self._answer is None:
            return self.tr("Not answered")
        return self.tr("{value} of {top}").format(value=self._answer, top=self.maximum())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.show_focus()
        if event.key() in _CLEAR:
            self._choose(None)
        elif (wanted := self._wanted_by(event)) is not None:
            self._choose(wanted)
        else:
            event.ignore()
        self._one_typed_ms = event.timestamp() if event.text() == "1" else None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._at_press = self._answer
            self._choose(self.value_at(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            value = self.value_at(event.position().x())
            self._at_press = None if value != self._at_press else self._at_press
            self._choose(value)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A second press on the chosen value takes the answer back."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if self._at_press is not None and self._at_press == self._answer:
            self._choose(None)
        self._at_press = None

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def value_at(self, x: float) -> int:
        """Answer the value nearest to a place; each scale knows its own drawing."""
        low, high = self.minimum(), self.maximum()
        return min(range(low, high + 1), key=lambda value: abs(self.place_of(value) - x))

    def place_of(self, value: int) -> float:
        """Answer where a value stands."""
        raise NotImplementedError

    def fraction(self, value: int) -> float:
        """Answer how far along a value is, from the left edge of the drawing."""
        share = (value - self.minimum()) / (self.maximum() - self.minimum())
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return 1 - share if is_mirrored else share

    def _wanted_by(self, event: QKeyEvent) -> int | None:
        key = event.key()
        if key == Qt.Key.Key_Home:
            return self.minimum()
        if key == Qt.Key.Key_End:
            return self.maximum()
        if (step := self._step_of(key)) != 0:
            return self.minimum() if self._answer is None else self._answer + step
        text = event.text()
        is_digit = len(text) == 1 and "0" <= text <= "9"
        if not is_digit or not self._takes_digits():
            return None
        if self.counts_from_one:
            value = int(text) - 1
            return value if self.minimum() <= value <= self.maximum() else None
        return 10 if self._makes_ten(event) else int(text)

    def _makes_ten(self, event: QKeyEvent) -> bool:
        """Whether this is the second half of a typed 10, which must not become a 0."""
        if event.text() != "0" or self._one_typed_ms is None or self.maximum() < 10:
            return False
        return event.timestamp() - self._one_typed_ms < _ONE_NUMBER_MS

    def _takes_digits(self) -> bool:
        return self.minimum() >= 0 and self.maximum() <= 10

    def _step_of(self, key: int) -> int:
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        forward, back = Qt.Key.Key_Right, Qt.Key.Key_Left
        if is_mirrored:
            forward, back = back, forward
        if key in _MORE or key == forward:
            return self.singleStep()
        if key in _LESS or key == back:
            return -self.singleStep()
        if key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            return self.pageStep() if key == Qt.Key.Key_PageUp else -self.pageStep()
        return 0

    def _choose(self, answer: int | None) -> None:
        before = self._answer
        self.set_answer(answer)
        if self._answer != before:
            self.value_changed.emit(self._answer)

    def _tell_readers(self) -> None:
        self.setAccessibleDescription(self.spoken())
