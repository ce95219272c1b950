"""Which agreement or repair plan a session is about, for the sessions that have one."""

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hallpass_desktop.domain.session import SessionKind
from hallpass_desktop.gui import theme
from hallpass_desktop.gui.models.together import (
    ABOUT_AGREEMENT,
    ABOUT_PLAN,
    GO_THROUGH,
    Setup,
    TogetherView,
)
from hallpass_desktop.gui.pages.page import Fold
from hallpass_desktop.gui.pages.together import naming
from hallpass_desktop.gui.pages.together.card_grid import CardGrid, Option
from hallpass_desktop.gui.widgets.button import Button
from hallpass_desktop.gui.widgets.label import Label

NONE = "none"


class AboutPart(QWidget):
    """Its name is shown with it, so that even one alone has to be chosen."""

    about_chosen = Signal(str)  # its id, or NONE
    page_asked = Signal(str)  # where one can be begun

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._page = ""
        self._heading = Label(self, "", "heading", wraps=True)
        self._line = Label(self, "", "body", "text2", wraps=True)
        self._cards = CardGrid(self, "")
        self._cards.setObjectName("about_cards")
        self._button = Button(self, "", "plain", "md", "arrow-right")
        self._button.setObjectName("begin_about_button")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.current().px(12))
        for widget in (self._heading, self._line, self._cards):
            column.addWidget(widget)
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeft)
        self._cards.chosen.connect(self.about_chosen)
        self._button.clicked.connect(self._on_button_clicked)

    def show_setup(self, setup: Setup, view: TogetherView) -> None:
        """Show what there is to choose from, or where it can be begun."""
        is_plan = setup.kind in ABOUT_PLAN
        self.setVisible(is_plan or setup.kind in ABOUT_AGREEMENT)
        options = tuple(_plans(view) if is_plan else _agreements(view))
        self._say(is_plan=is_plan, has_any=bool(options), is_needed=setup.kind in GO_THROUGH)
        if options and setup.kind is SessionKind.DEBRIEF:
            options = (*options, (NONE, self.tr("No agreement this time"), ""))
        self._cards.set_options(options)
        about = setup.plan_of(view) if is_plan else setup.agreement_of(view)
        self._cards.set_chosen(about.id if about is not None else setup.about or "")
        self._cards.setVisible(bool(options))

    def focus_first(self) -> bool:
        """Put the keyboard on what is chosen, or on the way to where one can be begun."""
        if self.isHidden() or self._cards.focus_chosen():
            return not self.isHidden()
        self._button.setFocus()
        return True

    def set_fold(self, fold: Fold) -> None:
        """Two columns where there is room."""
        self._cards.set_columns(1 if fold is Fold.NARROW else 2)

    def _say(self, *, is_plan: bool, has_any: bool, is_needed: bool) -> None:
        agreement, plan = (
            self.tr("Which agreement is it about?"),
            self.tr("Which plan is it about?"),
        )
        self._heading.setText(plan if is_plan else agreement)
        self._cards.setAccessibleName(self._heading.text())
        self._page = "repair" if is_plan else "boundaries"
        self._line.setText(self._said(is_plan=is_plan, has_any=has_any, is_needed=is_needed))
        self._button.setText(
            self.tr("Go to the repair plan") if is_plan else self.tr("Go to Boundaries")
        )
        self._button.setVisible(not has_any)

    def _said(self, *, is_plan: bool, has_any: bool, is_needed: bool) -> str:
        if has_any:
            return self.tr("The other person sees what it is called.")
        if is_plan:
            return self.tr("There is no repair plan that goes on. This session goes through one.")
        if is_needed:
            return self.tr("There is no agreement yet. This session goes through one.")
        return self.tr("There is no agreement yet. You can talk without one.")

    def _on_button_clicked(self) -> None:
        self.page_asked.emit(self._page)


def _agreements(view: TogetherView) -> Iterator[Option]:
    for each in view.offers.agreements:
        yield each.id, naming.agreement_name(each), ""


def _plans(view: TogetherView) -> Iterator[Option]:
    for each in view.offers.plans:
        yield each.id, naming.plan_name(each), naming.plan_day(each)
