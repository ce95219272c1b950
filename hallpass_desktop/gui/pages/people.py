"""People: whom to talk to, what each is called in here, and one place to call them otherwise."""

from collections.abc import Iterator

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QBoxLayout, QWidget

from hallpass_desktop.domain.ids import PersonId
from hallpass_desktop.domain.person import Person
from hallpass_desktop.domain.record import Draft
from hallpass_desktop.gui import theme
from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.gui.forms.ui_people_page import Ui_PeoplePage
from hallpass_desktop.gui.pages.fresh_page import FreshPage
from hallpass_desktop.gui.pages.page import Fold
from hallpass_desktop.gui.pages.people_wishes import PeopleWishes
from hallpass_desktop.gui.tasks import Lane
from hallpass_desktop.gui.widgets.scroll_page import scrolled
from hallpass_desktop.services.changes import Changes

PROFESSIONAL = "professional"
_SIDE, _NO_LIMIT = 340, 16_777_215


class PeoplePage(FreshPage):
    """Beside the list stand general ways to find help, whether the list is empty or not."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._people: tuple[Person, ...] = ()
        self._wishes = PeopleWishes(context, self)
        self._opened: PersonId | None = None
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(0)
        self._build()

    def parts(self) -> Iterator[None]:
        yield from self._form.help.parts(self.context.content)
        self._connect()
        self.look_again()

    def set_fold(self, fold: Fold) -> None:
        super().set_fold(fold)
        form, is_wide = self._form, fold is Fold.WIDE
        along, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        form.folds.setDirection(along if is_wide else down)
        width = theme.current().px(_SIDE) if is_wide else 0
        form.side_column.setMinimumWidth(width)
        form.side_column.setMaximumWidth(width or _NO_LIMIT)
        is_narrow = fold is Fold.NARROW
        self._scroll.set_padding(*((20, 16, 20, 16) if is_narrow else (32, 28, 32, 28)))

    def concerns(self, changes: Changes) -> bool:
        return bool(changes.people)

    def drafts(self) -> tuple[Draft, ...]:
        """None of its own; what is typed about somebody is written down beside the records."""
        self._wishes.flush()
        return ()

    def panes(self) -> tuple[QWidget, ...]:
        return (self._form.head, self._form.main_column, self._form.side_column)

    def _build(self) -> None:
        self._form = Ui_PeoplePage()
        self._scroll, _ = scrolled(self, self._form, "people")
        self._scroll.column.addStretch(1)
        self._form.empty_state.hide()
        self._form.add_button.hide()  # the keyboard would begin there before anybody is shown

    def _connect(self) -> None:
        form = self._form
        self._settle.timeout.connect(self._begin)
        form.add_button.clicked.connect(self._on_add_clicked)
        form.empty_state.action_chosen.connect(self._on_add_clicked)
        form.board.opened.connect(self._on_opened)
        form.help.guide_asked.connect(self._on_guide_asked)

    def load(self) -> None:
        people = self.context.journal.people
        self.context.tasks.run(
            people.all,
            context=self,
            done=self._show,
            failed=self.context.shell.report,
            lane=Lane.SEARCH,
            key="people",
        )

    def _show(self, people: tuple[Person, ...]) -> None:
        self._people = people
        form = self._form
        form.board.show_people(people)
        form.board.setVisible(bool(people))
        form.empty_state.setVisible(not people)
        form.add_button.setVisible(bool(people))
        if self.arrives():
            self._settle.start()

    def _begin(self) -> None:
        """Put the keyboard where one goes on: on somebody's card, or on the one thing to do.

        Only once everything has its place: the page would scroll to where it stood before.
        """
        if not self.has_keyboard():
            return
        if self._people:
            self._form.board.focus_person(self._opened)
        else:
            self._form.empty_state.button.setFocus()

    def _on_add_clicked(self) -> None:
        self._wishes.ask_new(self._people)

    def _on_opened(self, person: Person) -> None:
        self._opened = person.id
        self._wishes.ask_about(person, self._people)

    def _on_guide_asked(self) -> None:
        self.context.shell.show_topic(PROFESSIONAL)
