"""A short list that two people write together: what is typed is in the session at once."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hallpass_desktop.domain.outcome import ActionPoint
from hallpass_desktop.gui import theme
from hallpass_desktop.gui.stage.answer_field import ACTION
from hallpass_desktop.gui.stage.screen import Screen
from hallpass_desktop.gui.widgets.button import Button
from hallpass_desktop.gui.widgets.clearing import let_go
from hallpass_desktop.gui.widgets.label import Label


class PointLine(QWidget):
    """One entry, with ways to change it and to take it out."""

    def __init__(self, parent: QWidget, number: int, text: str, about: str) -> None:
        super().__init__(parent)
        self.number = number
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.current().px(8))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(self, text, "shared_writing", wraps=True))
        if about:
            words.addWidget(Label(self, about, "shared_small", "text2", wraps=True))
        row.addLayout(words, 1)
        self.change = self._button(self.tr("Change"), "pen-line", "change", text)
        self.remove = self._button(self.tr("Take out"), "x", "remove", text)
        row.addWidget(self.change)
        row.addWidget(self.remove)

    def _button(self, words: str, icon: str, name: str, text: str) -> Button:
        button = Button(self, words, "quiet", "shared_quiet", icon)
        button.setObjectName(f"{name}_{self.number}_button")
        button.setAccessibleDescription(text)
        return button


class PointsScreen(Screen):
    """The open entry is written in the field below the others; empty, it is none."""

    label = ""
    name = "point"

    def focus_first(self) -> None:
        self.field.edit.setFocus()

    def points(self) -> tuple[ActionPoint, ...]:
        """What is written down."""
        raise NotImplementedError

    def store(self, points: Sequence[ActionPoint]) -> None:
        """Write down these."""
        raise NotImplementedError

    def about(self, point: ActionPoint) -> str:
        """A line below an entry."""
        raise NotImplementedError

    def details(self, text: str) -> ActionPoint:
        """The open entry as it is filled in."""
        raise NotImplementedError

    def show_details(self, point: ActionPoint) -> None:
        """Fill in the rest of an entry."""

    def build_details(self) -> None:
        """Ask for more than the words."""

    def _build(self) -> None:
        super()._build()
        self._open = len(self.points())
        self._rows: list[PointLine] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(theme.current().px(6))
        self.body.addLayout(self._list)
        self.field = self.add_field(self.label, "", f"{self.name}_edit", ACTION)
        self.build_details()
        self.another = Button(
            self.area.content, self.tr("Another one"), "plain", "shared_sm", "plus"
        )
        self.another.setObjectName("another_button")
        row = QHBoxLayout()
        row.addWidget(self.another)
        row.addStretch(1)
        self.body.addLayout(row)
        self.add_go_on()

    def _connect(self) -> None:
        self.field.changed.connect(self._on_changed)
        self.field.submitted.connect(self._on_another)
        self.another.clicked.connect(self._on_another)

    def _refresh(self) -> None:
        super()._refresh()
        self._show_list()

    def _on_changed(self, _value: object) -> None:
        self._write_open()

    def _write_open(self) -> None:
        points = list(self.points())
        text = self.field.text()
        if text:
            points[self._open : self._open + 1] = [self.details(text)]
        else:
            del points[self._open : self._open + 1]
        self.store(points)
        self.another.setVisible(bool(text))

    def _on_another(self) -> None:
        if self.field.text() and self.is_clear():
            self._open_at(len(self.points()))
            self.tell(self.tr("Written down"))

    def _open_at(self, number: int) -> None:
        points = self.points()
        self._open = number
        self.show_details(points[number] if number < len(points) else self.details(""))
        self.field.set_text(points[number].text if number < len(points) else "")
        self._show_list()
        self.field.edit.setFocus()

    def _show_list(self) -> None:
        for row in self._rows:
            self._list.removeWidget(row)
        let_go(self._rows)
        self._rows = []
        for number, point in enumerate(self.points()):
            if number != self._open:
                self._add_row(number, point)
        self.another.setVisible(bool(self.field.text()))

    def _add_row(self, number: int, point: ActionPoint) -> None:
        row = PointLine(self.area.content, number, point.text, self.about(point))
        row.change.clicked.connect(self._on_change)
        row.remove.clicked.connect(self._on_remove)
        self._list.addWidget(row)
        row.show()
        self._rows.append(row)

    def _on_change(self) -> None:
        self._open_at(self._pressed())

    def _on_remove(self) -> None:
        number = self._pressed()
        points = list(self.points())
        del points[number]
        if number < self._open:
            self._open -= 1
        self.store(points)
        self._show_list()
        self.field.edit.setFocus()

    def _pressed(self) -> int:
        button = self.sender()
        return next(
            (row.number for row in self._rows if button in (row.change, row.remove)), self._open
        )
