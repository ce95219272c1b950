"""A question with a few answers in large type; one of them, chosen by mouse, arrows or digits."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.widgets.check_card import CheckCard, RadioCard
from hallpass_desktop.gui.widgets.choice import ChoiceShape
from hallpass_desktop.gui.widgets.flow_layout import FlowLayout
from hallpass_desktop.gui.widgets.label import Label

_SHAPE = ChoiceShape(
    20, 20, side=14, top=12, gap=11,
    title_role="shared_control", title_role_on="shared_control", hint_role="lead",
)  # fmt: skip

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class SharedOption(RadioCard):
    """One answer; its edge is seen from two metres, also when nobody points at it."""

    shape = _SHAPE

    def hover_share(self) -> float:
        return 1.0


class SharedCheck(CheckCard):
    """Yes or no to one thing."""

    shape = _SHAPE

    def hover_share(self) -> float:
        return 1.0


class Choices(QWidget):
    """Options one below the other, or side by side where they are short."""

    chosen_changed = Signal(str)  # the code

    def __init__(
        self, parent: QWidget, question: str = "", *, is_flowing: bool = False, name: str = ""
    ) -> None:
        super().__init__(parent)
        self._options: list[SharedOption] = []
        self._name = f"{name}_" if name else ""
        self._question: Label | None = None
        self.setAccessibleName(question)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._build(question, is_flowing)

    def offer(self, choices: Iterable[tuple[str, str, str]], chosen: str = "") -> None:
        """Offer answers as (code, words, hint), one of them chosen."""
        for code, words, hint in choices:
            option = SharedOption(self, words, hint, code)
            option.setObjectName(f"{self._name}{code or 'none'}_option")
            option.setChecked(code == chosen)
            option.clicked.connect(self._on_clicked)
            self._options.append(option)
            self._place.addWidget(option)

    def set_question(self, question: str) -> None:
        """Ask it in other words."""
        self.setAccessibleName(question)
        if self._question is not None:
            self._question.setText(question)

    def options(self) -> tuple[SharedOption, ...]:
        """The answers, in their order."""
        return tuple(self._options)

    def chosen(self) -> str:
        """The code of the answer, or nothing."""
        return next((one.code for one in self._options if one.isChecked()), "")

    def choose(self, code: str) -> None:
        """Show an answer without telling."""
        for option in self._options:
            if option.code == code:
                option.setChecked(True)

    def focus_here(self) -> None:
        """Give the keyboard to the answer, or to the first one."""
        chosen = [one for one in self._options if one.isChecked()] or self._options[:1]
        for option in chosen:
            option.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits choose, 1 is the first answer; up and down go along, also where answers flow."""
        place = event.key() - Qt.Key.Key_1
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            event.ignore()
        elif 0 <= place < len(self._options):
            self._options[place].setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._options[place].click()
        elif not self._goes_along(_STEPS.get(Qt.Key(event.key()), 0)):
            event.ignore()

    def _goes_along(self, step: int) -> bool:
        """Move on from the answer that has the keyboard; what was chosen moves with it."""
        here = next((at for at, one in enumerate(self._options) if one.hasFocus()), -1)
        there = here + step
        if not step or here < 0 or not 0 <= there < len(self._options):
            return False
        is_chosen = self._options[here].isChecked()
        self._options[there].setFocus(Qt.FocusReason.OtherFocusReason)
        if is_chosen:
            self._options[there].click()
        return True

    def _build(self, question: str, is_flowing: bool) -> None:
        look = theme.current()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(10))
        if question:
            self._question = Label(self, question, "shared_control", "text", wraps=True)
            column.addWidget(self._question)
        if is_flowing:
            self._place: FlowLayout | QVBoxLayout = FlowLayout(None, 10, 10)
        else:
            self._place = QVBoxLayout()
            self._place.setSpacing(look.px(8))
        column.addLayout(self._place)

    def _on_clicked(self) -> None:
        self.chosen_changed.emit(self.chosen())
