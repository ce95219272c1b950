"""A set-up of a session for two, over invented offers."""

from dataclasses import replace
from datetime import date

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.ids import PersonId, RecordId
from hallpass_desktop.domain.jealousy import Feeling, JealousyBody
from hallpass_desktop.domain.person import Person
from hallpass_desktop.domain.record import Who
from hallpass_desktop.domain.repair_step import RepairStepBody
from hallpass_desktop.domain.session import SessionKind
from hallpass_desktop.gui.editors.tools import Tools
from hallpass_desktop.gui.models.together import PointOffer, TogetherView
from hallpass_desktop.gui.pages.page import Fold
from hallpass_desktop.gui.pages.together.setup_view import SetupView
from hallpass_desktop.gui.widgets.check_box import CheckBox
from hallpass_desktop.gui.words import Vocabulary
from hallpass_desktop.services.session_offers import (
    AgreementOffer,
    ClauseOffer,
    ItemOffer,
    Offers,
    PlanOffer,
    RowOffer,
    StepOffer,
)
from hallpass_desktop.services.sharing import VisibleField, what_becomes_visible
from hallpass_desktop.system.content import Content
from tests.builders import a_jealousy_note
from tests.gui.pages.finding import click
from tests.gui.pages.notebook import EVENING

NEXT, BACK = "together_next_button", "together_back_button"
DAY = date(2026, 4, 2)
GRANTED = ("title", "happened", "what_happened", "feelings", "story")
NOTE = a_jealousy_note(
    JealousyBody(
        title="The lamp shop",
        what_happened="I waited by the lamps.",
        feelings=(Feeling("sad", 4),),
        story="That I am easy to leave.",
    ),
    id=RecordId("note"),
)
STEP = RepairStepBody(
    title="A message when plans change", done_by="other", rhythm="weekly", times_a_week=2
)


def person(alias: str, role: str) -> Person:
    return Person(PersonId(alias), EVENING, alias, role)


def clause(
    code: str, text: str, kind: str = "our_agreement", **more: str | int | tuple[str, ...]
) -> ClauseOffer:
    fields = tuple(VisibleField(name, value) for name, value in more.items())
    return ClauseOffer(RecordId(code), "", text, "scope", kind, None, fields)


WREN, JAY = person("Wren", "me"), person("Jay", "partner")
TRIP = AgreementOffer(
    RecordId("trip"),
    "The summer trip",
    (
        clause("one", "We tell each other the day before."),
        clause("two", "No photos.", "my_boundary", why="They stay for ever.", covers=("partner",)),
    ),
    (RowOffer(RecordId("row"), "", "kissing", "On the cheek."),),
)
VIEW = TogetherView(
    people=(WREN, JAY),
    offers=Offers(
        items=(ItemOffer(NOTE.id, "The lamp shop", DAY, what_becomes_visible(NOTE, GRANTED)),),
        agreements=(TRIP,),
        plans=(
            PlanOffer(
                RecordId("plan"), "Since March", DAY, "me", (StepOffer(RecordId("step"), STEP),)
            ),
        ),
    ),
    points=(PointOffer(RecordId("point"), "Book the test", Who.US, DAY),),
)
NO_OFFERS = replace(VIEW, offers=Offers(), points=())


def tools() -> Tools:
    return Tools(Vocabulary(), Content(), lambda: EVENING)


def set_up(qtbot: QtBot, view: TogetherView = VIEW, fold: Fold = Fold.WIDE) -> SetupView:
    """The set-up at its first step, shown."""
    shown = SetupView(None, tools())
    shown.begin()
    shown.resize(1000, 700)
    qtbot.addWidget(shown)
    shown.set_fold(fold)
    shown.show_view(view)
    with qtbot.waitExposed(shown):
        shown.show()
    return shown


def tick(shown: QWidget, label: str) -> CheckBox:
    """Press a tick by its words."""
    check = next(c for c in shown.findChildren(CheckBox) if c.text() == label and c.isVisible())
    check.click()
    return check


def go_to_showing(shown: SetupView, kind: SessionKind) -> None:
    """Choose a session, and go on to what it shows."""
    click(shown, f"{kind}_card")
    click(shown, NEXT)
