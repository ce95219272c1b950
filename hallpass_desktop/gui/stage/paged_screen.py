"""A list that two people go through one thing at a time."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from hallpass_desktop.domain.talk import Talk
from hallpass_desktop.gui import theme
from hallpass_desktop.gui.stage.scene import Scene
from hallpass_desktop.gui.stage.screen import Screen
from hallpass_desktop.gui.widgets.clearing import let_go
from hallpass_desktop.gui.widgets.label import Label


class PagedScreen(Screen):
    """What stands on one page is made anew with it; the last page leads on."""

    def __init__(self, scene: Scene, talk: Talk) -> None:
        self.place = 0
        self._page: QWidget | None = None
        super().__init__(scene, talk)

    @property
    def pages(self) -> int:
        """How many there are."""
        raise NotImplementedError

    def fill(self, page: QWidget, column: QVBoxLayout) -> QWidget | None:
        """Put the present thing into its page; answers where the keyboard begins."""
        raise NotImplementedError

    def focus_first(self) -> None:
        if self._first is None:
            super().focus_first()
            return
        self._first.setFocus()

    def _build(self) -> None:
        super()._build()
        self.nothing = self.add_words(self.tr("Nothing was chosen for this. You can go on."))
        self.nothing.setVisible(not self.pages)
        self.counter = self.add_words("", "shared_small", "text2")
        self.counter.setObjectName("counter_label")
        self.before = self.add_way(self.tr("Back"), "before_button", "arrow-left")
        self.on = self.add_way(self.tr("Next"), "go_on_button", is_main=True)

    def _connect(self) -> None:
        self.before.clicked.connect(self._on_before)
        self.on.clicked.connect(self._on_next)

    def _refresh(self) -> None:
        super()._refresh()
        self._show_page()

    _first: QWidget | None = None

    def _show_page(self) -> None:
        if self._page is not None:
            self.body.removeWidget(self._page)
            let_go([self._page])
        self._page, self._first = None, None
        #: Which of several things: "2 of 5"
        count = self.tr("{number} of {all}").format(number=self.place + 1, all=self.pages)
        self.counter.setText(count)
        self.counter.setVisible(self.pages > 1)
        is_last = self.place + 1 >= self.pages
        self.on.setText(self.tr("Go on") if is_last else self.tr("Next"))
        if self.pages:
            self._make_page()

    def _make_page(self) -> None:
        self._page = QWidget(self.area.content)
        column = QVBoxLayout(self._page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.current().px(14))
        self._first = self.fill(self._page, column)
        self.body.insertWidget(self.body.indexOf(self.counter) + 1, self._page)
        self._page.show()
        self.area.verticalScrollBar().setValue(0)

    def words(self, column: QVBoxLayout, text: str, role: str, tone: str = "text") -> None:
        """A line on the page, if there is anything to say."""
        if text:
            column.addWidget(Label(self._page, text, role, tone, wraps=True))

    def _on_before(self) -> None:
        if not self.place:
            self.go_back()
            return
        self._go(-1)

    def _on_next(self) -> None:
        if self.place + 1 >= self.pages:
            self.go_on()
        elif self.is_clear():
            self._go(1)

    def _go(self, step: int) -> None:
        self.place += step
        self._show_page()
        self.focus_first()
        self.tell(self.counter.text())
