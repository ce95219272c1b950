"""The questions of an agreement and of one clause, as tables."""

from hallpass_desktop.domain.pointing import NEED
from hallpass_desktop.gui.editors.steps import LINKS, Ask, FieldSpec, Step

AGREEMENT: tuple[Step, ...] = (
    Step(
        "purpose",
        (
            FieldSpec("intention", Ask.WORDS, is_agreed=True),
            FieldSpec("my_motives", Ask.CHOICES, more="motives"),
            FieldSpec("their_motives", Ask.CHOICES, more="motives"),
        ),
    ),
    Step(
        "ground",
        (
            FieldSpec("with_whom", Ask.LINE),
            FieldSpec("structure", Ask.ONE_OF),
            FieldSpec("structure_words", Ask.WORDS, more="structure_words"),
        ),
    ),
    Step("counts", (FieldSpec("what_counts", Ask.WORDS, is_asked_above=True, is_agreed=True),)),
    Step(
        "time",
        (
            FieldSpec("trial_until", Ask.DAY),
            FieldSpec("review_on", Ask.DAY, more="review"),
        ),
    ),
)

CLAUSE: tuple[Step, ...] = (
    Step(
        "says",
        (
            FieldSpec("kind", Ask.ONE_OF),
            FieldSpec("text", Ask.WORDS, is_agreed=True),
            FieldSpec("why", Ask.WORDS),
            FieldSpec(LINKS + NEED, Ask.LINKS),
        ),
    ),
    Step(
        "edges",
        (
            FieldSpec("inside", Ask.LINE, is_agreed=True),
            FieldSpec("outside", Ask.LINE, is_agreed=True),
            FieldSpec("conditions", Ask.WORDS, more="conditions", is_agreed=True),
            FieldSpec("covers", Ask.CHOICES, more="conditions"),
            FieldSpec("trial_until", Ask.DAY, more="trial"),
        ),
    ),
    Step(
        "telling",
        (
            FieldSpec("tell_when", Ask.ONE_OF, more="telling"),
            FieldSpec("tell_within_hours", Ask.COUNT, more="telling"),
            FieldSpec("tell_how_much", Ask.ONE_OF, more="telling"),
        ),
    ),
    Step(
        "then",
        (
            FieldSpec("first_if_broken", Ask.WORDS, is_asked_above=True, is_agreed=True),
            FieldSpec("how_to_change", Ask.WORDS, more="changing", is_agreed=True),
        ),
    ),
    Step(
        "reading",
        (
            FieldSpec("feels_mine", Ask.ONE_OF),
            FieldSpec("feels_theirs", Ask.ONE_OF),
        ),
    ),
)
