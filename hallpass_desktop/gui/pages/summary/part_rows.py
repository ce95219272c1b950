"""Agreements, plans, needs and scores by their names, each with a tick of its own."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.models.summary_part_texts import PartText
from hallpass_desktop.gui.widgets.check_box import CheckBox
from hallpass_desktop.gui.widgets.clearing import let_go
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.link_button import LinkButton

_INDENT = 28


class PartRows(QWidget):
    """Says a line of its own where there is nothing; `way` leads to where something can be."""

    ticked = Signal(str, bool)  # the record, on or off
    way_asked = Signal()
    wish_asked = Signal(str)  # the record

    def __init__(self, parent: QWidget, code: str, nothing: str, way: str = "") -> None:
        super().__init__(parent)
        self._code, self._texts = code, ()
        self._checks: dict[str, CheckBox] = {}
        self._rows: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.current().px(6))
        self._nothing = Label(self, nothing, "label_regular", "text2", wraps=True)
        self.way_button = LinkButton(self, way, "label")
        self.way_button.setObjectName(f"{code}_way_button")
        self.way_button.setVisible(bool(way))
        self.way_button.clicked.connect(self.way_asked)
        self._column.addWidget(self._nothing)
        self._column.addWidget(self.way_button, 0, Qt.AlignmentFlag.AlignLeft)

    _texts: tuple[PartText, ...]

    def show_parts(self, texts: Sequence[PartText], chosen: Sequence[str]) -> None:
        """Show these, with their ticks."""
        if tuple(texts) != self._texts:
            self._texts = tuple(texts)
            self._fill()
        for record, check in self._checks.items():
            check.blockSignals(True)
            check.setChecked(record in chosen)
            check.blockSignals(False)
            check.update()

    def checks(self) -> tuple[CheckBox, ...]:
        """Everything on offer."""
        return tuple(self._checks.values())

    def _fill(self) -> None:
        held = next((record for record, each in self._checks.items() if each.hasFocus()), "")
        is_by_keys = bool(held) and self._checks[held].is_focus_visible
        for row in self._rows:
            self._column.removeWidget(row)
        let_go(self._rows)
        self._rows, self._checks = [], {}
        for text in self._texts:
            check = self._check(text)
            self._add(self._below(check) if text.is_below else check)
            if text.wish:
                self._add(self._wish(text))
        self._nothing.setVisible(not self._texts)
        if held in self._checks:
            self._give_keyboard(self._checks[held], is_by_keys=is_by_keys)

    def _give_keyboard(self, check: CheckBox, *, is_by_keys: bool) -> None:
        """What was just ticked keeps it, though its row is another one by now."""
        check.setFocus(Qt.FocusReason.OtherFocusReason)
        if is_by_keys:
            check.show_focus()

    def _add(self, widget: QWidget) -> None:
        at = self._column.indexOf(self._nothing)
        self._column.insertWidget(at, widget)
        self._rows.append(widget)
        widget.show()

    def _below(self, check: CheckBox) -> QWidget:
        holder = QWidget(self)
        row = QHBoxLayout(holder)
        row.setContentsMargins(theme.current().px(_INDENT), 0, 0, 0)
        row.addWidget(check)
        return holder

    def _check(self, text: PartText) -> CheckBox:
        check = CheckBox(self, text.title.replace("&", "&&"))
        check.setObjectName(f"{self._code}_check")
        check.set_hint(text.detail)
        check.clicked.connect(self._on_clicked)
        self._checks[text.record] = check
        return check

    def _wish(self, text: PartText) -> "WishLink":
        link = WishLink(self, text)
        link.setObjectName(f"{self._code}_wish_button")
        link.setAccessibleDescription(text.title)
        link.clicked.connect(self._on_wish_clicked)
        return link

    def _on_clicked(self, is_on: bool) -> None:
        pressed = self.sender()
        for record, check in self._checks.items():
            if check is pressed:
                self.ticked.emit(record, is_on)

    def _on_wish_clicked(self) -> None:
        pressed = self.sender()
        if isinstance(pressed, WishLink):
            self.wish_asked.emit(pressed.record)


class WishLink(LinkButton):
    """What is missing, as a way to it."""

    def __init__(self, parent: QWidget, text: PartText) -> None:
        super().__init__(parent, text.wish, "small")
        self.record = text.record
