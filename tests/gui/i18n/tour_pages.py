"""The stops of the walk at pages that look different once something is written on them."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

from PySide6.QtWidgets import QPushButton

from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.repair_marks import IN_PART, Marked, Source
from hallpass_desktop.domain.repair_plan import RepairPlanBody
from hallpass_desktop.domain.repair_step import RepairStepBody
from hallpass_desktop.domain.set_off import SetOffBody
from hallpass_desktop.gui.pages.flare_up_levels import LEVELS
from hallpass_desktop.gui.pages.repair.page import RepairPage
from hallpass_desktop.gui.shell.desk import Desk
from hallpass_desktop.gui.shell.flare_up_way import FlareUpWay
from hallpass_desktop.gui.shell.frame import Frame
from hallpass_desktop.gui.shell.starters_way import StartersWay
from hallpass_desktop.gui.widgets.chip import Chip
from hallpass_desktop.gui.widgets.segmented_control import SegmentedControl
from hallpass_desktop.gui.window.main_window import MainWindow
from tests.gui.floating import close_overlays
from tests.gui.pages.notebook import Notebook
from tests.gui.shell.hands import find

A_PLAN = RepairPlanBody(
    what_happened="[It went on.]",
    who_hurt="both",
    impact_sleep=8,
    impact_body=5,
    impact_trust=1,
    impact_worth=2,
    impact_work=0,
    impact_sex=7,
    impact_parenting=3,
    lost="[A ring]",
    want_to_know="[Until when]",
    rather_not_know="[The words]",
    stand="pausing",
    code_word="[Dune]",
    own_limits=("counselling", "space", "ending", "no_contact", "test"),
    own_limits_words="[Until then]",
)
A_STEP = RepairStepBody(
    title="[A call at noon]",
    horizon="steady",
    done_by="both",
    rhythm="weekly",
    times_a_week=2,
    size="large",
    openness="yes",
)
A_DAY = timedelta(days=1)
A_SET_OFF = SetOffBody("[A song]", "[Jaw]", "[Water]", "[Sit]", "[Talk]", "[Reed]")


def add_set_off(opened: Notebook, plan: RecordId, body: SetOffBody) -> RecordId:
    """Keep a set-off plan that hangs on this plan."""
    draft = opened.journal.repair_plans.set_offs.begin(plan)
    opened.journal.keep(replace(draft, record=replace(draft.record, body=body)))
    return draft.record.id


def add_step(opened: Notebook, plan: RecordId) -> None:
    """Keep a step of openness that ends soon, with a mark of each kind."""
    steps, today = opened.journal.repair_plans.steps, opened.context.clock.now().date()
    body = replace(A_STEP, starts=today - 30 * A_DAY, ends=today + 3 * A_DAY)
    draft = steps.begin(plan, body)
    opened.journal.keep(draft)
    step = draft.record.id
    steps.mark(step, Marked.DONE, IN_PART, today - 8 * A_DAY, Source.TOLD)
    steps.mark(step, Marked.FELT, 2, today - A_DAY, Source.OWN, "[calm]")
    opened.journal.repair_plans.say(plan, "can_stop", "yes")


def steps(desk: Desk, opened: Notebook) -> Iterator[str]:
    """A plan with a step, and every sheet that asks about one."""
    page = desk.page
    assert isinstance(page, RepairPage)
    plan = page.standing()
    assert isinstance(plan, str)
    add_step(opened, RecordId(plan))
    page.look_again()
    yield "repair plan, with a step"
    for name in ("add_step", "step_menu", "felt", "still_wanted"):
        find(page, QPushButton, f"{name}_button").click()
        yield f"repair plan, {name}"
        close_overlays(page.window())
    find(page, QPushButton, "step_menu_button").click()
    find(page.window(), QPushButton, "day_item").click()
    yield "repair plan, done on a day"
    close_overlays(page.window())


def flare_up(desk: Desk, frame: Frame) -> Iterator[str]:
    """The help for when it flares up again, at each of its levels."""
    FlareUpWay(frame, desk, StartersWay(frame, desk)).open()
    for level in LEVELS:
        find(frame.window(), Chip, f"{level}_chip").click()
        yield f"it flares up again, {level}"
    close_overlays(frame.window())


def needs(desk: Desk, window: MainWindow) -> Iterator[str]:
    """The table beside the cards."""
    desk.go_to("needs")
    find(window, SegmentedControl, "view_segments").segments()[-1].click()
    yield "needs, as a table"


def repair(desk: Desk, opened: Notebook) -> Iterator[str]:
    """A plan that was written in, before and after the day that is waited for."""
    today = opened.context.clock.now().date()
    for day, name in ((today, "the day has come"), (today + timedelta(days=3), "waiting")):
        desk.go_to("journal")
        plan = opened.write(replace(A_PLAN, not_before=day))
        add_set_off(opened, plan, A_SET_OFF)
        desk.go_to("repair")
        yield f"repair plan, {name}"
    page = desk.page
    assert page is not None
    find(page, QPushButton, "repair_menu_button").click()
    yield "repair plan, the menu"
    close_overlays(page.window())
