"""The questions of a need, of a request and of what is underneath, as tables."""

from hallpass_desktop.gui.editors.steps import Ask, FieldSpec, Step

NEED: tuple[Step, ...] = (
    Step(
        "what",
        (
            FieldSpec("about", Ask.WORDS),
            FieldSpec("importance", Ask.SCALE),
            FieldSpec("group", Ask.ONE_OF),
        ),
    ),
    Step(
        "signs",
        (
            FieldSpec("signs_met", Ask.WORDS),
            FieldSpec("signs_unmet", Ask.WORDS, more="unmet"),
            FieldSpec("who_helps", Ask.CHOICES, more="helpers"),
        ),
    ),
    Step(
        "often",
        (
            FieldSpec("often_what", Ask.LINE, more="often"),
            FieldSpec("often_mine", Ask.COUNT, more="often"),
            FieldSpec("often_theirs", Ask.COUNT, more="often"),
            FieldSpec("often_period", Ask.ONE_OF, more="often"),
            FieldSpec("often_middle", Ask.WORDS, more="often", is_agreed=True),
        ),
    ),
)

REQUEST: tuple[Step, ...] = (
    Step(
        "act",
        (
            FieldSpec("when", Ask.LINE, is_agreed=True),
            FieldSpec("how_often", Ask.LINE, is_agreed=True),
            FieldSpec("how_known", Ask.WORDS, more="known", is_agreed=True),
        ),
    ),
    Step("room", (FieldSpec("no_is_fine", Ask.ONE_OF, is_asked_above=True),)),
    Step(
        "stands",
        (
            FieldSpec("state", Ask.ONE_OF, is_asked_above=True),
            FieldSpec("answer", Ask.WORDS),
            FieldSpec("look_again_on", Ask.DAY, more="again"),
        ),
    ),
)

WORKSHEET: tuple[Step, ...] = (
    Step("wish", (FieldSpec("wish", Ask.WORDS, is_asked_above=True),)),
    Step("beneath", (FieldSpec("beneath", Ask.BENEATH, is_asked_above=True),)),
    Step(
        "ways",
        (
            FieldSpec("other_ways", Ask.WORDS, is_asked_above=True),
            FieldSpec("what_i_see", Ask.WORDS),
        ),
    ),
)
