"""The third step: what will they see? It is made from the very snapshot that is handed over."""

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from hallpass_desktop.domain.snapshot import Snapshot
from hallpass_desktop.gui import theme
from hallpass_desktop.gui.models.together import Setup, TogetherView
from hallpass_desktop.gui.pages.together.making import Made, empty_said
from hallpass_desktop.gui.pages.together.seen_pages import SeenPage, seen_pages
from hallpass_desktop.gui.pages.together.step_view import StepView
from hallpass_desktop.gui.widgets.card import Card
from hallpass_desktop.gui.widgets.clearing import let_go
from hallpass_desktop.gui.widgets.label import Label

Make = Callable[[Setup, TogetherView], Made]


class SeenStep(StepView):
    """Nothing can be changed here: going back does that."""

    def __init__(self, parent: QWidget, make: Make) -> None:
        super().__init__(
            parent,
            self.tr("What will they see?"),
            self.tr(
                "Exactly this, and nothing else of your notebook. Go back to change it. What is "
                "not here cannot be opened, searched or found from the shared screen."
            ),
            "seen",
        )
        self._make = make
        self._widgets: list[QWidget] = []
        look = theme.current()
        ground = Card(self, "together", "line", 16)  # the ground of the shared screen
        self._area = QVBoxLayout(ground)
        self._area.setContentsMargins(*(look.px(side) for side in (20, 16, 20, 20)))
        self._area.setSpacing(look.px(16))
        self.column.addWidget(ground)
        self.column.addStretch(1)

    def refresh(self) -> None:
        """Made anew each time, so that it cannot differ from what is handed over."""
        for widget in self._widgets:
            self._area.removeWidget(widget)
        let_go(self._widgets)
        self._widgets = [self._names(self._snapshot())]
        self._widgets += [SeenCard(self, page) for page in seen_pages(self._snapshot())]
        if len(self._widgets) == 1:
            self._widgets.append(SeenCard(self, SeenPage("", (("", empty_said()),))))
        for widget in self._widgets:
            self._area.addWidget(widget)
            widget.show()

    def texts(self) -> tuple[str, ...]:
        """What can be read, a card each, for readers and a test."""
        return tuple(widget.accessibleName() for widget in self._widgets)

    def _snapshot(self) -> Snapshot:
        return self._make(self.setup, self.view).snapshot

    def _names(self, snapshot: Snapshot) -> Label:
        names = self.tr("You are called {me} and {partner} there.")
        text = names.format(me=snapshot.me, partner=snapshot.partner)
        label = Label(self, text, "body", "text2", wraps=True)
        label.setAccessibleName(text)
        return label


class SeenCard(Card):
    """One page, as a card and in the type of the shared screen."""

    def __init__(self, parent: QWidget, page: SeenPage) -> None:
        super().__init__(parent, radius=16)
        look = theme.current()
        column = QVBoxLayout(self)
        column.setContentsMargins(look.px(28), look.px(20), look.px(28), look.px(22))
        column.setSpacing(look.px(4))
        if page.title:
            column.addWidget(Label(self, page.title, "shared_small", "text2", wraps=True))
        for label, text in page.parts:
            column.addSpacing(look.px(8))
            if label:
                column.addWidget(Label(self, label, "shared_small", "text2", wraps=True))
            if text:
                column.addWidget(Label(self, text, "together", wraps=True))
        said = (page.title, *(" ".join(filter(None, part)) for part in page.parts))
        self.setAccessibleName("\n".join(filter(None, said)))
