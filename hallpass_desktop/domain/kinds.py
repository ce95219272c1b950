"""Which body each kind of record has, and the version its stored form carries."""

from hallpass_desktop.domain.action_point import ActionPointBody
from hallpass_desktop.domain.afterword import AfterwordBody
from hallpass_desktop.domain.agreement import AgreementBody
from hallpass_desktop.domain.body import Body
from hallpass_desktop.domain.check_in import CheckInBody
from hallpass_desktop.domain.clause import ClauseBody
from hallpass_desktop.domain.evaluation import EvaluationBody
from hallpass_desktop.domain.first_evening import FirstEveningBody
from hallpass_desktop.domain.grid import GridRowBody
from hallpass_desktop.domain.jealousy import JealousyBody
from hallpass_desktop.domain.need import NeedBody
from hallpass_desktop.domain.note import NoteBody
from hallpass_desktop.domain.readiness import ReadinessBody
from hallpass_desktop.domain.record import Kind
from hallpass_desktop.domain.repair_plan import RepairPlanBody
from hallpass_desktop.domain.repair_step import RepairStepBody
from hallpass_desktop.domain.request import RequestBody
from hallpass_desktop.domain.score import ScoreBody
from hallpass_desktop.domain.set_off import SetOffBody
from hallpass_desktop.domain.shared_session import SessionBody
from hallpass_desktop.domain.summary import SummaryBody
from hallpass_desktop.domain.worksheet import WorksheetBody

BODIES: dict[Kind, type[Body]] = {
    Kind.JEALOUSY: JealousyBody,
    Kind.NOTE: NoteBody,
    Kind.NEED: NeedBody,
    Kind.REQUEST: RequestBody,
    Kind.CHECK_IN: CheckInBody,
    Kind.WORKSHEET: WorksheetBody,
    Kind.READINESS: ReadinessBody,
    Kind.REPAIR_PLAN: RepairPlanBody,
    Kind.STEP: RepairStepBody,
    Kind.EVALUATION: EvaluationBody,
    Kind.FIRST_EVENING: FirstEveningBody,
    Kind.SET_OFF: SetOffBody,
    Kind.AGREEMENT: AgreementBody,
    Kind.CLAUSE: ClauseBody,
    Kind.GRID_ROW: GridRowBody,
    Kind.SESSION: SessionBody,
    Kind.ACTION_POINT: ActionPointBody,
    Kind.AFTERWORD: AfterwordBody,
    Kind.SUMMARY: SummaryBody,
    Kind.SCORE: ScoreBody,
}
BODY_VERSIONS: dict[Kind, int] = dict.fromkeys(BODIES, 1)

# What only makes sense inside something else: found by search and alone in the trash, and not
# listed in the timeline.
PARTS = frozenset(
    {
        Kind.REQUEST,
        Kind.CLAUSE,
        Kind.GRID_ROW,
        Kind.STEP,
        Kind.EVALUATION,
        Kind.SET_OFF,
        Kind.ACTION_POINT,
        Kind.AFTERWORD,
    }
)


def empty_body(kind: Kind) -> Body:
    """A body of this kind with nothing answered."""
    return BODIES[kind]()
