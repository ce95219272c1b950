"""The questions of a step of a repair plan, as a table; each can stay empty."""

from hallpass_desktop.domain.promise import MOST_A_WEEK
from hallpass_desktop.gui.editors.steps import Ask, FieldSpec, Step

REPAIR_STEP: tuple[Step, ...] = (
    Step("who", (FieldSpec("done_by", Ask.ONE_OF, is_asked_above=True),)),
    Step(
        "often",
        (
            FieldSpec("rhythm", Ask.ONE_OF, is_asked_above=True),
            FieldSpec("by_day", Ask.DAY),
            FieldSpec("times_a_week", Ask.COUNT, most=MOST_A_WEEK),
            FieldSpec("every_days", Ask.COUNT),
        ),
    ),
    Step(
        "until",
        (
            FieldSpec("openness", Ask.ONE_OF),
            FieldSpec("ends", Ask.DAY),
            FieldSpec("starts", Ask.DAY, more="starts"),
        ),
    ),
    Step(
        "place",
        (
            FieldSpec("horizon", Ask.ONE_OF),
            FieldSpec("size", Ask.ONE_OF),
        ),
    ),
)
#: Which question belongs to which rhythm alone.
OF_RHYTHM = {"by_day": "once", "times_a_week": "weekly", "every_days": "every"}
