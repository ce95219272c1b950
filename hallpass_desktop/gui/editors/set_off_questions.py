"""The questions of a set-off plan, as a table; what sets it off is asked in the title."""

from hallpass_desktop.gui.editors.steps import Ask, FieldSpec, Step

SET_OFF: tuple[Step, ...] = (
    Step("sign", (FieldSpec("first_sign", Ask.WORDS, is_asked_above=True),)),
    Step(
        "helps",
        (
            FieldSpec("what_helps", Ask.WORDS),
            FieldSpec("other_can_do", Ask.WORDS, is_agreed=True),
        ),
    ),
    Step("not", (FieldSpec("not_to_do", Ask.WORDS, is_asked_above=True),)),
    Step("word", (FieldSpec("code_word", Ask.LINE, is_asked_above=True),)),
)
