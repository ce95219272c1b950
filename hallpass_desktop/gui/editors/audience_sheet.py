"""Who may see this page: field by field, nothing ticked by itself, exactly this becomes visible."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from hallpass_desktop.domain.record import Audience, Grant
from hallpass_desktop.gui import locale_text, theme
from hallpass_desktop.gui.editors.answers import Answers
from hallpass_desktop.gui.editors.said import answer_said
from hallpass_desktop.gui.editors.tools import Tools
from hallpass_desktop.gui.editors.visible_card import VisibleCard
from hallpass_desktop.gui.widgets.check_box import CheckBox
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.segmented_control import SegmentedControl
from hallpass_desktop.gui.widgets.sheet import Sheet
from hallpass_desktop.services.sharing import (
    fields_to_offer,
    is_held_back,
    needs_their_mark,
    what_becomes_visible,
)

_WIDTH, _NARROW, _LONGEST_HINT = 760, 700, 90


@dataclass(frozen=True, slots=True)
class Wish:
    """What one audience is to see from now on: these fields and no others."""

    audience: Audience
    fields: frozenset[str]


class AudienceSheet(Sheet):
    """Widening is a deliberate act; taking back is always possible."""

    grants_chosen = Signal(object)  # tuple[Wish, ...]

    def __init__(
        self, anchor: QWidget, answers: Answers, grants: Iterable[Grant], tools: Tools
    ) -> None:
        super().__init__(anchor)
        self.setObjectName("audience_sheet")
        self._record = answers.record
        self._tools = tools
        known = tuple(grants)
        self._granted = {
            audience: frozenset(grant.field for grant in known if grant.audience is audience)
            for audience in Audience
        }
        self._chosen = dict(self._granted)
        self._is_held_back = is_held_back(self._record, tools.now())
        self._checks: dict[str, CheckBox] = {}
        self._fill()
        self.segments.chosen_changed.connect(self._on_audience_chosen)
        self.accepted.connect(self._on_accepted)
        self._show_audience()

    @property
    def audience(self) -> Audience:
        """The audience on screen."""
        return Audience(self.segments.chosen())

    def checks(self) -> tuple[CheckBox, ...]:
        """The fields on offer."""
        return tuple(self._checks.values())

    def place(self) -> None:
        is_narrow = self.width() < theme.current().px(_NARROW)
        across = QBoxLayout.Direction.LeftToRight
        self._columns.setDirection(QBoxLayout.Direction.TopToBottom if is_narrow else across)
        super().place()

    def focus_first(self) -> None:
        first = next((check for check in self.checks() if check.isEnabled()), self.reject_button)
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill(self) -> None:
        look = theme.current()
        self.set_widest(_WIDTH)
        self.set_words(self.tr("Who may see this page?"), self._explained())
        self.segments = SegmentedControl(self.box)
        self.segments.setObjectName("audience_segments")
        self.segments.setAccessibleName(self.tr("Who"))
        self.segments.set_choices(
            [
                (Audience.TOGETHER, self.tr("Shown in Together")),
                (Audience.THERAPIST, self.tr("For a therapist")),
            ]
        )
        self.explained = Label(self.box, "", "body", "text2", wraps=True)
        self.explained.setObjectName("audience_label")
        self.visible = VisibleCard(self.box, self._tools)
        self._columns = QHBoxLayout()
        self._columns.setSpacing(look.px(24))
        self._columns.addLayout(self._make_checks(), 1)
        self._columns.addWidget(self.visible, 1, Qt.AlignmentFlag.AlignTop)
        self.body.addSpacing(look.px(16))
        for widget in (self.segments, self.explained):
            self.body.addWidget(widget)
            self.body.addSpacing(look.px(16))
        self.body.addLayout(self._columns)

    def _explained(self) -> str:
        if self._is_held_back:
            until = getattr(self._record.body, "cooling_until", self._tools.now())
            local = until.astimezone(self._tools.now().tzinfo)
            words = self.tr(
                "You asked to keep this to yourself until {when}. Until then nothing more can be "
                "shown; what was shown before can be taken back."
            )
            return words.format(when=locale_text.day_and_time(local, self._tools.now().date()))
        return self.tr(
            "Only you see this page. Tick what somebody else may see; later answers stay private."
        )

    def _meant(self) -> str:
        if self.audience is Audience.TOGETHER:
            return self.tr(
                "Together is for the two of you at one screen. What you tick can be offered there, "
                "and never shows by itself."
            )
        if needs_their_mark(self._record, Audience.THERAPIST):
            return self.tr(
                "These words are not yours alone. The other person can say yes to their own, with "
                "their own hand; a yes can be taken back here."
            )
        return self.tr(
            "What you tick can go into a summary. You look at it first, and you hand it over."
        )

    def _make_checks(self) -> QVBoxLayout:
        look = theme.current()
        column = QVBoxLayout()
        # Room for the ring of the keyboard, which the scrolling part would cut off.
        column.setContentsMargins(look.px(4), look.px(4), look.px(4), look.px(4))
        column.setSpacing(look.px(10))
        for name in fields_to_offer(self._record):
            check = CheckBox(self.box, self._tools.words.field(name))
            check.setObjectName(f"{name}_check")
            check.set_hint(self._in_short(name))
            check.toggled.connect(self._on_toggled)
            self._checks[name] = check
            column.addWidget(check)
        if not self._checks:
            nothing = self.tr("There is nothing on this page yet.")
            column.addWidget(Label(self.box, nothing, "body", "text2", wraps=True))
        column.addStretch(1)
        return column

    def _in_short(self, name: str) -> str:
        source = self._record if name == "happened" else self._record.body
        text = " ".join(answer_said(name, getattr(source, name), self._tools).split())
        return text if len(text) <= _LONGEST_HINT else text[:_LONGEST_HINT] + "…"

    def _show_audience(self) -> None:
        self.explained.setText(self._meant())
        chosen = self._chosen[self.audience]
        for name, check in self._checks.items():
            check.blockSignals(True)
            check.setChecked(name in chosen)
            check.blockSignals(False)
            check.setEnabled(name in chosen or not self._is_closed())
            check.update()
        self._refresh()

    def _is_closed(self) -> bool:
        """Whether nothing more can be shown to the audience on screen."""
        return self._is_held_back or needs_their_mark(self._record, self.audience)

    def _refresh(self) -> None:
        chosen = self._chosen[self.audience]
        self.visible.show_visible(what_becomes_visible(self._record, chosen))
        accept = self.tr("Let them see this") if chosen else self.tr("Show nothing any more")
        is_changed = self._chosen != self._granted
        self.set_actions(accept if is_changed else "", self.tr("Leave it as it is"))

    def _on_audience_chosen(self, _code: str) -> None:
        self._show_audience()

    def _on_toggled(self, _is_on: bool) -> None:
        ticked = frozenset(name for name, check in self._checks.items() if check.isChecked())
        beyond = self._chosen[self.audience] - self._checks.keys()
        self._chosen[self.audience] = ticked | beyond
        self._refresh()

    def _on_accepted(self) -> None:
        wishes = tuple(
            Wish(audience, fields)
            for audience, fields in self._chosen.items()
            if fields != self._granted[audience]
        )
        self.grants_chosen.emit(wishes)
