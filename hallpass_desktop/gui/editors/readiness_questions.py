"""The questions of a look at whether one is ready, as a table."""

from hallpass_desktop.gui.editors.steps import Ask, FieldSpec, Step


def _forecast(code: str) -> Step:
    """One way it may go: how it would look, how likely that is, and what then."""
    return Step(
        code,
        (
            FieldSpec(f"{code}_look", Ask.WORDS),
            FieldSpec(f"{code}_likely", Ask.ONE_OF),
            FieldSpec(f"{code}_then", Ask.WORDS),
        ),
    )


READINESS: tuple[Step, ...] = (
    Step(
        "myself",
        (
            FieldSpec("hopes", Ask.CHOICES),
            FieldSpec("can_carry", Ask.ONE_OF),
            FieldSpec("carry_how", Ask.WORDS, more="carry"),
            FieldSpec("crosses", Ask.ONE_OF),
            FieldSpec("crosses_what", Ask.WORDS, more="crosses"),
            FieldSpec("trusts_us", Ask.ONE_OF),
        ),
    ),
    Step("earlier", (FieldSpec("earlier", Ask.WORDS, is_asked_above=True),)),
    *map(_forecast, ("good", "plain", "hurt")),
    Step("decision", (FieldSpec("decision", Ask.CHECKS, is_asked_above=True),)),
    Step(
        "safety",
        (
            FieldSpec("safety", Ask.CHECKS, is_asked_above=True),
            FieldSpec("who", Ask.ONE_OF),
        ),
    ),
    Step(
        "outcome",
        (
            FieldSpec("outcome", Ask.ONE_OF, is_asked_above=True),
            FieldSpec("alternatives", Ask.CHOICES),
            FieldSpec("plans", Ask.PLANS),
            FieldSpec("small_step", Ask.LINE, more="small_step"),
            FieldSpec("small_step_on", Ask.DAY, more="small_step"),
        ),
    ),
)
