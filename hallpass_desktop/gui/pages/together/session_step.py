"""The first step: which session, how often if it is a check-in, and with whom if that is open."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from hallpass_desktop.domain.ids import PersonId
from hallpass_desktop.domain.session import SessionKind
from hallpass_desktop.domain.session_words import SessionWords
from hallpass_desktop.gui.pages.page import Fold
from hallpass_desktop.gui.pages.together.card_grid import CardGrid, Option
from hallpass_desktop.gui.pages.together.step_view import StepView
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.segmented_control import SegmentedControl

WEEKLY, MONTHLY = "weekly", "monthly"


class SessionStep(StepView):
    """Each session says when it may help and what it ends in."""

    def __init__(self, parent: QWidget, words: Mapping[SessionKind, SessionWords]) -> None:
        super().__init__(
            parent,
            self.tr("What would you like to sit down for?"),
            self.tr("Choose one. Either of you can pause or end it at any moment."),
            "session",
        )
        self._words = words
        self._build()
        self._connect()

    def refresh(self) -> None:
        self._cards.set_chosen(self.setup.kind or "")
        is_check_in = self.setup.kind is SessionKind.CHECK_IN
        for widget in (self._pace_label, self.pace):
            widget.setVisible(is_check_in)
        self.pace.set_chosen(MONTHLY if self.setup.is_monthly else WEEKLY)
        partners = self.view.partners
        for part in (self._whom_label, self._whom):
            part.setVisible(len(partners) > 1)
        self._whom.set_options((each.id, each.alias, "") for each in partners)
        partner = self.setup.partner_of(self.view)
        self._whom.set_chosen(partner.id if partner is not None else "")

    def missing(self) -> str:
        if self.setup.kind is None:
            return self.tr("Choose a session to go on.")
        if self.setup.partner_of(self.view) is None:
            return self.tr("Choose whom it is with to go on.")
        return ""

    def set_fold(self, fold: Fold) -> None:
        columns = 1 if fold is Fold.NARROW else 2
        self._cards.set_columns(columns)
        self._whom.set_columns(columns)

    def focus_first(self) -> bool:
        return self._cards.focus_chosen()

    def _build(self) -> None:
        self._cards = CardGrid(self, self.tr("Sessions"))
        self._cards.setObjectName("session_cards")
        self._cards.set_options(map(self._option, self._words.values()))
        self._pace_label = Label(self, self.tr("How often do you do it?"), "label", "text2")
        self.pace = SegmentedControl(self)
        self.pace.setObjectName("pace_segments")
        self.pace.setAccessibleName(self.tr("How often do you do it?"))
        self.pace.set_choices([(WEEKLY, self.tr("Every week")), (MONTHLY, self.tr("Every month"))])
        self._whom_label = Label(self, self.tr("With whom?"), "label", "text2")
        self._whom = CardGrid(self, self.tr("With whom?"))
        self._whom.setObjectName("whom_cards")
        for widget in (self._cards, self._pace_label, self.pace, self._whom_label, self._whom):
            self.column.addWidget(widget)
        self.column.addStretch(1)

    def _option(self, words: SessionWords) -> Option:
        #: {what} is what a session ends in, for example "One thing to keep, and one thing to try."
        end = self.tr("In the end: {what}").format(what=words.ends_in)
        return words.kind, words.title, f"{words.help}\n{end}"

    def _connect(self) -> None:
        self._cards.chosen.connect(self._on_session_chosen)
        self.pace.chosen_changed.connect(self._on_pace_chosen)
        self._whom.chosen.connect(self._on_partner_chosen)

    def _on_session_chosen(self, code: str) -> None:
        self.setup_chosen.emit(replace(self.setup, kind=SessionKind(code)))

    def _on_pace_chosen(self, code: str) -> None:
        self.setup_chosen.emit(replace(self.setup, is_monthly=code == MONTHLY))

    def _on_partner_chosen(self, code: str) -> None:
        self.setup_chosen.emit(replace(self.setup, partner=PersonId(code)))
