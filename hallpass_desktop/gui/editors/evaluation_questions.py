"""The questions of an evaluation of a repair plan, as a table; each can stay empty."""

from hallpass_desktop.domain.evaluation import HURT, LEAN, WORDS
from hallpass_desktop.domain.repair_plan import IMPACTS, impact_field
from hallpass_desktop.gui.editors.steps import Ask, FieldSpec, Step

EVALUATION: tuple[Step, ...] = (
    Step(
        "now",
        (
            FieldSpec(LEAN, Ask.SCALE),
            FieldSpec(HURT, Ask.SCALE),
            *(FieldSpec(impact_field(name), Ask.SCALE, more="touched") for name in IMPACTS),
            FieldSpec("happened", Ask.MOMENT, more="when"),
        ),
    ),
    Step("words", tuple(FieldSpec(name, Ask.WORDS) for name in WORDS)),
    Step("onward", (FieldSpec("onward", Ask.ONE_OF, is_asked_above=True),)),
)
