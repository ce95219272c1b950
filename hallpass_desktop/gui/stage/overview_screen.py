"""What comes, who begins, how long a turn is, and what was to be done since last time."""

from collections.abc import Iterable

from PySide6.QtWidgets import QWidget

from hallpass_desktop.domain.record import Who
from hallpass_desktop.domain.session import Part, SessionKind
from hallpass_desktop.domain.snapshot import CarriedPoint
from hallpass_desktop.gui import locale_text
from hallpass_desktop.gui.stage.choices import Choices, SharedCheck
from hallpass_desktop.gui.stage.screen import Screen
from hallpass_desktop.gui.stage.stepper import SharedStepper
from hallpass_desktop.gui.widgets.flow_layout import FlowLayout
from hallpass_desktop.gui.widgets.label import Label

_MINUTE = 60


class OverviewScreen(Screen):
    """Both can look at it for as long as they like: no timer runs yet."""

    part = Part.OVERVIEW

    def _build(self) -> None:
        super()._build()
        content = self.area.content
        self.add_words(self.scene.words.ends_in)
        if self.scene.snapshot.kind is SessionKind.CHECK_IN:
            self.add_words(self._span(), "shared_lead", "text2")
        self._build_carried(content)
        self.first = Choices(content, self.tr("Who speaks first?"), is_flowing=True)
        names = ((who, self.scene.name(who), "") for who in (Who.ME, Who.PARTNER))
        self.first.offer(names, self.talk.first)
        self.body.addWidget(self.first)
        minutes = max(1, self.talk.speak_seconds // _MINUTE)
        question = self.tr("How long is a turn? Nobody is cut off.")
        self.body.addWidget(Label(content, question, "shared_control", wraps=True))
        self.minutes = SharedStepper(content, minutes, 1, 10)
        self.tone = SharedCheck(content, self.tr("A quiet tone at its end"))
        self.tone.setObjectName("tone_check")
        self.tone.setChecked(self.talk.has_tone)
        row = FlowLayout(None, 16, 10)
        row.addWidget(self.minutes)
        row.addWidget(self.tone)
        self.body.addLayout(row)
        self.start = self.add_way(self.tr("Start"), "start_button", is_main=True)

    def _build_carried(self, content: QWidget) -> None:
        """What was to be done since last time; done is a word, and not done needs none."""
        self.carried: list[SharedCheck] = []
        points = self.scene.snapshot.carried
        if not points:
            return
        heading = self.tr("From last time. What was done?")
        self.body.addWidget(Label(content, heading, "shared_control", wraps=True))
        for point in points:
            check = SharedCheck(content, point.text, self._about(point), point.handle)
            check.setObjectName(f"{point.handle}_check")
            check.setChecked(point.handle in self.talk.outcome.done)
            self.body.addWidget(check)
            self.carried.append(check)

    def _span(self) -> str:
        if self.scene.snapshot.is_monthly:
            return self.tr("This time you look back over the last month.")
        return self.tr("This time you look back over the last week.")

    def _about(self, point: CarriedPoint) -> str:
        who = self.scene.name(point.who) or self.tr("both of you")
        if point.due is None:
            return who
        today = self.scene.clock.now().date()
        #: Who does something, and by which day: "Robin, by Thursday 14 November"
        by = self.tr("{name}, by {day}")
        return by.format(name=who, day=locale_text.dated(point.due, today))

    def _connect(self) -> None:
        self.first.chosen_changed.connect(self._on_set)
        self.minutes.value_changed.connect(self._on_set)
        self.tone.clicked.connect(self._on_set)
        for check in self.carried:
            check.clicked.connect(self._on_carried)
        self.start.clicked.connect(self.go_on)

    def _on_set(self, _value: object) -> None:
        first = Who(self.first.chosen() or Who.ME)
        seconds = self.minutes.value() * _MINUTE
        self.write(self.talk.begin_with(first, seconds, has_tone=self.tone.isChecked()))

    def _on_carried(self) -> None:
        self.note(done=tuple(_on(self.carried)))


def _on(checks: Iterable[SharedCheck]) -> Iterable[str]:
    return (check.code for check in checks if check.isChecked())
