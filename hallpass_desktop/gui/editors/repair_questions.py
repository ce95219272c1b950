"""The questions of a repair plan, as a table; each can stay empty."""

from hallpass_desktop.domain.pointing import NEED, NOTE
from hallpass_desktop.domain.repair_plan import IMPACTS, impact_field
from hallpass_desktop.domain.touching import KEPT, role_of
from hallpass_desktop.gui.editors.steps import LINKS, Ask, FieldSpec, Step

REPAIR_PLAN: tuple[Step, ...] = (
    Step(
        "happened",
        (
            FieldSpec("what_happened", Ask.LINE, is_asked_above=True),
            FieldSpec("who_hurt", Ask.ONE_OF),
            FieldSpec(LINKS + role_of(KEPT), Ask.CLAUSES),
            FieldSpec("happened", Ask.MOMENT, more="when"),
            FieldSpec(LINKS + NOTE, Ask.PAGES, more="pages"),
        ),
    ),
    Step(
        "stand",
        (
            FieldSpec("stand", Ask.ONE_OF, is_asked_above=True),
            FieldSpec("not_before", Ask.DAY),
            FieldSpec("look_every", Ask.ONE_OF),
        ),
    ),
    Step("impact", tuple(FieldSpec(impact_field(name), Ask.SCALE) for name in IMPACTS)),
    Step(
        "lost",
        (
            FieldSpec("lost", Ask.WORDS, is_asked_above=True),
            FieldSpec(LINKS + NEED, Ask.LINKS, more="needs"),
        ),
    ),
    Step(
        "knowing",
        (
            FieldSpec("want_to_know", Ask.WORDS),
            FieldSpec("rather_not_know", Ask.WORDS),
        ),
    ),
    Step(
        "limits",
        (
            FieldSpec("own_limits", Ask.CHOICES, is_asked_above=True),
            FieldSpec("own_limits_words", Ask.WORDS),
        ),
    ),
    Step("word", (FieldSpec("code_word", Ask.LINE, is_asked_above=True),)),
)
