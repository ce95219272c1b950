"""The screens of a first evening, as a table: one thing on each, and every one can stay empty."""

from hallpass_desktop.gui.editors.steps import Ask, FieldSpec, Step

FIRST_EVENING: tuple[Step, ...] = (
    Step("happened", (FieldSpec("what_happened", Ask.LINE, is_asked_above=True),)),
    Step(
        "now",
        (
            FieldSpec("feelings", Ask.FEELINGS, is_asked_above=True),
            FieldSpec("strength", Ask.STRENGTH, more="strength"),
        ),
    ),
    Step("words", (FieldSpec("talk_words", Ask.LINE, is_asked_above=True),)),
    Step(
        "talk",
        (
            FieldSpec("talk_when", Ask.LINE),
            FieldSpec("talk_safe", Ask.LINE),
        ),
    ),
    Step(
        "knowing",
        (
            FieldSpec("knowing", Ask.ONE_OF, is_asked_above=True),
            FieldSpec("questions", Ask.LINE),
        ),
    ),
    Step("limits", (FieldSpec("for_now", Ask.CHOICES, is_asked_above=True),)),
    Step(
        "again",
        (
            FieldSpec("look_again_on", Ask.NEAR_DAY),
            FieldSpec("look_again_part", Ask.ONE_OF),
        ),
    ),
)
