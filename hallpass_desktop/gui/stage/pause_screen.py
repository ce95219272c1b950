"""A pause: a neutral screen that says when it may go on, and where each of the two taps ready."""

from datetime import datetime, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from hallpass_desktop.domain.record import Who
from hallpass_desktop.domain.talk import LONGEST_PAUSE, SHORTEST_PAUSE, Pause, Talk
from hallpass_desktop.gui import locale_text, theme
from hallpass_desktop.gui.stage.choices import Choices, SharedCheck
from hallpass_desktop.gui.stage.screen import Screen
from hallpass_desktop.gui.widgets.label import Label

_MINUTE, _HOUR, _EVENING = 60, 3600, 20
_SOON, _HOUR_ON, _TONIGHT, _TOMORROW = "soon", "hour", "tonight", "tomorrow"


class PauseScreen(Screen):
    """Twenty minutes are shown and hold nobody: it goes on whenever both say so."""

    closed = Signal()
    has_people = False
    can_pause = False

    def focus_first(self) -> None:
        self.mine.setFocus(Qt.FocusReason.OtherFocusReason)

    def shown_talk(self, talk: Talk) -> None:
        super().shown_talk(talk)
        self._show_when()
        for who, check in ((Who.ME, self.mine), (Who.PARTNER, self.theirs)):
            is_ready = who in self._pause.ready
            check.setChecked(is_ready)

    def show_time(self, now: datetime) -> None:
        """How long is left, in whole minutes, so that nothing ticks."""
        left = self._pause.until - now
        minutes = -(-int(left.total_seconds()) // _MINUTE)
        self._left.setText(self._say_left(minutes))
        hints = {code: hint for code, _, hint, _ in self._offered()}
        for option in self.times.options():
            hint = hints.get(option.code, "")
            if hint and hint != option.property("hint"):
                option.set_hint(hint)

    @property
    def _pause(self) -> Pause:
        now = self.scene.clock.now()
        return self.talk.pause or Pause(now, now)

    def _build(self) -> None:
        content = self.area.content
        self.set_heading(self.tr("Paused"), self.tr("Take the time you need. Nobody says why."))
        self._when = Label(content, "", "shared_lead", wraps=True)
        self._when.setObjectName("when_label")
        self._left = Label(content, "", "shared_lead", "text2", wraps=True)
        self._left.setObjectName("left_label")
        self.body.addWidget(self._when)
        self.body.addWidget(self._left)
        self.times = Choices(content, self.tr("Name a time to go on"), is_flowing=True)
        self.times.offer((code, words, hint) for code, words, hint, _ in self._offered())
        self.body.addSpacing(theme.current().px(8))
        self.times.setVisible(bool(self.times.options()))  # none is left a day later
        self.body.addWidget(self.times)
        self.body.addLayout(self._build_ready())
        self.add_words(
            self.tr("You can close it until then. It waits for both of you in the notebook."),
            "shared_small",
            "text2",
        )
        self.close_app = self.add_way(self.tr("Close for now"), "close_for_now_button", "x")

    def _build_ready(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(0, theme.current().px(14), 0, 0)
        row.setSpacing(theme.current().px(14))
        self.mine = self._make_ready(Who.ME, "ready_me_check")
        self.theirs = self._make_ready(Who.PARTNER, "ready_partner_check")
        row.addWidget(self.mine)
        row.addWidget(self.theirs)
        return row

    def _make_ready(self, who: Who, name: str) -> SharedCheck:
        words = self.tr("{name}: I am ready").format(name=self.scene.name(who))
        check = SharedCheck(self.area.content, words, "", who)
        check.setObjectName(name)
        check.setChecked(who in self._pause.ready)
        return check

    def _connect(self) -> None:
        self.close_app.clicked.connect(self.closed)
        self.times.chosen_changed.connect(self._on_time)
        self.mine.clicked.connect(self._on_mine)
        self.theirs.clicked.connect(self._on_theirs)

    def _refresh(self) -> None:
        super()._refresh()
        self._show_when()

    def _offered(self) -> tuple[tuple[str, str, str, datetime], ...]:
        """What can be named: all of it lies within a day of when the pause began."""
        now, since = self.scene.clock.now(), self._pause.since
        tonight = now.replace(hour=_EVENING, minute=0, second=0, microsecond=0)
        latest = (since + LONGEST_PAUSE).astimezone(now.tzinfo)
        tomorrow = min(latest, tonight + timedelta(days=1))
        offered = [
            (_SOON, self.tr("In 20 minutes"), now + SHORTEST_PAUSE),
            (_HOUR_ON, self.tr("In an hour"), now + timedelta(seconds=_HOUR)),
        ]
        if tonight > now + timedelta(hours=1):
            offered.append((_TONIGHT, self.tr("This evening"), tonight))
        if tomorrow.date() > now.date():
            offered.append((_TOMORROW, self.tr("Tomorrow"), tomorrow))
        return tuple(
            (code, words, locale_text.time(when), when)
            for code, words, when in offered
            if when <= latest
        )

    def _show_when(self) -> None:
        now = self.scene.clock.now()
        when = locale_text.day_and_time(self._pause.until.astimezone(now.tzinfo), now.date())
        #: {when} is "Today, 21:04"
        self._when.setText(self.tr("You go on: {when}").format(when=when))
        self.show_time(now)

    def _say_left(self, minutes: int) -> str:
        if minutes <= 0:
            return self.tr("You can go on now, once both of you are ready.")
        hours, rest = divmod(minutes, _MINUTE)
        if hours:
            #: {hours} is "2 hours", {minutes} is "5 minutes"
            words = self.tr("{hours} and {minutes} until then. Sooner is fine if you both want.")
            of_hours, of_rest = self.tr("%n hours", "", hours), self.tr("%n minutes", "", rest)
            return words.format(hours=of_hours, minutes=of_rest)
        return self.tr("%n minutes until then. Sooner is fine if you both want.", "", minutes)

    def _on_time(self, code: str) -> None:
        when = next((when for known, _, _, when in self._offered() if known == code), None)
        if when is not None:
            self.write(self.talk.return_at(when))

    def _on_mine(self) -> None:
        self._on_ready(Who.ME, self.mine)

    def _on_theirs(self) -> None:
        self._on_ready(Who.PARTNER, self.theirs)

    def _on_ready(self, who: Who, check: SharedCheck) -> None:
        if not check.isChecked():
            self.write(self.talk.not_ready(who))
            return
        self.tell(self.tr("{name} is ready").format(name=self.scene.name(who)))
        self.write(self.talk.ready(who, self.scene.clock.now()))
