"""Before it leaves: locked or not, for whom, and when to think of deleting the copy."""

from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from hallpass_desktop.domain.discreet import Discreet
from hallpass_desktop.gui import theme
from hallpass_desktop.gui.pages.summary.password_part import PasswordPart
from hallpass_desktop.gui.tasks import Tasks
from hallpass_desktop.gui.widgets.banner import Banner
from hallpass_desktop.gui.widgets.field import Field
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.segmented_control import SegmentedControl
from hallpass_desktop.gui.widgets.sheet import Sheet

TWO_WEEKS, MONTH, NEVER = "two_weeks", "month", "never"
_DAYS = {TWO_WEEKS: 14, MONTH: 30}


@dataclass(frozen=True, slots=True, repr=False)
class Leaving(Discreet):
    """What somebody said about the copy that leaves."""

    password: str = ""
    for_whom: str = ""
    remind_on: date | None = None


class SaveSheet(Sheet):
    """What cannot be locked says so at once; nothing is asked that has to be answered."""

    closes_on_accept = False

    def __init__(
        self, anchor: QWidget, title: str, tasks: Tasks, today: date, *, can_lock: bool
    ) -> None:
        super().__init__(
            anchor,
            title,
            self.tr("Once it has left the notebook, the notebook cannot protect it."),
        )
        self.setObjectName("save_summary_sheet")
        self._today = today
        self.set_actions(self.tr("Choose a place"), self.tr("Not now"))
        self._fill(tasks, can_lock=can_lock)
        if self.password is not None:
            self.password.submitted.connect(self.for_whom.setFocus)
        self.for_whom.submitted.connect(self.accept_button.click)

    @property
    def leaving(self) -> Leaving:
        """What was said by now."""
        days = _DAYS.get(self.reminder.chosen())
        remind_on = None if days is None else self._today + timedelta(days=days)
        password = "" if self.password is None else self.password.password
        return Leaving(password, " ".join(self.for_whom.text().split()), remind_on)

    def check(self) -> bool:
        """Say what is missing; True where nothing is."""
        return self.password is None or self.password.check()

    def say(self, sentence: str) -> None:
        """Say why nothing was saved; the sheet stays as it is."""
        self.accept_button.set_ready()
        self.banner.set_words(sentence)
        self.banner.show()
        self.place()
        self.scroller.verticalScrollBar().setValue(0)

    def _fill(self, tasks: Tasks, *, can_lock: bool) -> None:
        look = theme.current()
        self.body.setSpacing(look.px(14))
        self.banner = Banner(self.box)
        self.banner.setObjectName("not_saved_banner")
        self.banner.hide()
        self.body.addWidget(self.banner)
        self.password = PasswordPart(self.box, tasks) if can_lock else None
        if self.password is not None:
            self.body.addWidget(self.password)
            self.password.changed.connect(self.place)
            self.set_first_focus(self.password.first.edit)
        else:
            self.body.addWidget(self._open_words())
        self.for_whom = Field(self.box, self.tr("For whom? Your notebook remembers it"))
        self.for_whom.setObjectName("for_whom_field")
        self.for_whom.set_placeholder(self.tr("for example: my therapist"))
        self.body.addWidget(self.for_whom)
        self._add_reminder()

    def _open_words(self) -> Label:
        said = self.tr(
            "This kind of file cannot be locked: anybody who gets it can read it and change it. "
            "A PDF can have a password."
        )
        label = Label(self.box, said, "body", "text", wraps=True)
        label.setObjectName("cannot_lock_label")
        return label

    def _add_reminder(self) -> None:
        name = self.tr("Remind me to delete the copy")
        self.body.addWidget(Label(self.box, name, "label"))
        self.reminder = SegmentedControl(self.box)
        self.reminder.setObjectName("reminder_choice")
        self.reminder.setAccessibleName(name)
        self.reminder.set_choices(
            (
                (TWO_WEEKS, self.tr("In 2 weeks")),
                (MONTH, self.tr("In a month")),
                (NEVER, self.tr("Never")),
            )
        )
        self.body.addWidget(self.reminder, 0, Qt.AlignmentFlag.AlignLeft)
