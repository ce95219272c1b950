"""The screen on which one person reads an agreement whole and may mark that they did."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.widgets.button import Button
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.scroll_page import ScrollPage
from hallpass_desktop.gui.widgets.whole_screen import WholeScreen

_WIDEST, _PAD = 760, 32


@dataclass(frozen=True, slots=True)
class HandOverWords:
    """What stands on the screen: before it, in it, and on its button."""

    name: str
    introduction: str
    question: str
    yes: str
    done: str


class HandOver(WholeScreen):
    """Covers the whole window, so that nothing but the agreement is to be seen.

    With an introduction it waits until the screen has changed hands, and asks for it back, after a
    no and after Escape as well: what lies behind is for one person alone.
    """

    marked = Signal()

    def __init__(
        self, anchor: QWidget, words: HandOverWords, parts: Sequence[tuple[str, str]]
    ) -> None:
        super().__init__(anchor)
        self._words, self._parts = words, tuple(parts)
        self.setObjectName("hand_over")
        self.setAccessibleName(words.name)
        self._build()
        self._connect()
        self._refresh(is_reading=not words.introduction)

    def cancel(self) -> None:
        """Go without a mark."""
        if self._is_reading and self._words.done:
            self._ask_back()
        else:
            self.close_overlay()

    def _build(self) -> None:
        look = theme.current()
        column = QVBoxLayout(self.box)
        column.setContentsMargins(0, look.px(_PAD), 0, look.px(24))
        column.setSpacing(look.px(16))
        self._build_text()
        self.words = Label(self.box, "", "section", wraps=True)
        self.words.setObjectName("hand_over_label")
        self.words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        column.addWidget(self.words)
        column.addWidget(self.scroller, 8)
        column.addLayout(self._make_buttons())
        column.addStretch(1)

    def _build_text(self) -> None:
        look = theme.current()
        self.scroller = ScrollPage(self.box)
        self.scroller.set_widest(_WIDEST)
        self.scroller.set_padding(_PAD, 0, _PAD, 16)
        self.scroller.column.setSpacing(look.px(14))
        self.scroller.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.scroller.setAccessibleName(self._words.name)
        self.scroller.column.addWidget(Label(self.box, self._words.name, "display", wraps=True))
        for heading, text in self._parts:
            if heading:
                label = Label(self.box, heading, "label", "text2", wraps=True)
                self.scroller.column.addWidget(label)
            self.scroller.column.addWidget(Label(self.box, text, "writing", wraps=True))
        self.scroller.column.addStretch(1)

    def _make_buttons(self) -> QHBoxLayout:
        self.not_now = Button(self.box, self.tr("Not now"))
        self.not_now.setObjectName("not_now_button")
        self.go_on = Button(self.box, "", "primary")
        self.go_on.setObjectName("hand_over_button")
        return self.foot_of(self.not_now, self.go_on)

    def _connect(self) -> None:
        self.not_now.clicked.connect(self.cancel)
        self.go_on.clicked.connect(self._on_go_on_clicked)

    def _refresh(self, *, is_reading: bool, is_done: bool = False) -> None:
        self._is_reading, self._is_done = is_reading, is_done
        words = self._words
        waiting = words.done if is_done else words.introduction
        self.words.setText(words.question if is_reading else waiting)
        self.scroller.setVisible(is_reading)
        self.not_now.setVisible(not is_done)
        begin, back = self.tr("I have the screen now"), self.tr("I have the screen again")
        self.go_on.setText(words.yes if is_reading else back if is_done else begin)

    def _on_go_on_clicked(self) -> None:
        if not self._is_reading and not self._is_done:
            self._refresh(is_reading=True)
            self.scroller.setFocus()
            return
        if self._is_reading:
            self.marked.emit()
        self.cancel()

    def _ask_back(self) -> None:
        self._refresh(is_reading=False, is_done=True)
        self.go_on.setFocus()
