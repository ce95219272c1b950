"""The guided page as a table: which step asks for which answers, and how each is asked."""

from dataclasses import dataclass
from enum import StrEnum

from hallpass_desktop.domain.need import MOST_OFTEN
from hallpass_desktop.domain.pointing import NEED
from hallpass_desktop.domain.touching import KEPT, role_of

# A field of this name and a role is no field of the body: it is what the record points at.
LINKS = "links."


class Ask(StrEnum):
    """How one answer is asked for."""

    WORDS = "words"
    LINE = "line"
    STRENGTH = "strength"
    PERCENT = "percent"
    CHOICES = "choices"
    ONE_OF = "one_of"
    CARDS = "cards"
    FEELINGS = "feelings"
    ATTEMPTS = "attempts"
    BENEATH = "beneath"
    MOMENT = "moment"
    SCALE = "scale"
    COUNT = "count"
    NUMBER = "number"
    DAY = "day"
    NEAR_DAY = "near_day"
    NEEDS = "needs"
    LINKS = "links"
    CLAUSES = "clauses"
    PAGES = "pages"
    CHECKS = "checks"
    PLANS = "plans"


@dataclass(frozen=True, slots=True)
class FieldSpec:
    """One answer. Those with a `more` code wait behind a button of that name until wanted.

    What the step's own question asks needs no label of its own. Where something is wished for or
    agreed, `is_agreed` has vague words pointed out. `most` is the highest number of a count.
    """

    name: str
    ask: Ask
    more: str = ""
    is_asked_above: bool = False
    is_agreed: bool = False
    most: int = MOST_OFTEN


@dataclass(frozen=True, slots=True)
class Step:
    """One step: its code, by which its words are found, and its answers in order."""

    code: str
    fields: tuple[FieldSpec, ...]


STEPS: tuple[Step, ...] = (
    Step(
        "happened",
        (
            FieldSpec("what_happened", Ask.WORDS, is_asked_above=True),
            FieldSpec("camera", Ask.WORDS, more="camera"),
            FieldSpec("happened", Ask.MOMENT, more="when"),
        ),
    ),
    Step("strength", (FieldSpec("strength_before", Ask.STRENGTH, is_asked_above=True),)),
    Step("feelings", (FieldSpec("feelings", Ask.FEELINGS, is_asked_above=True),)),
    Step(
        "body",
        (
            FieldSpec("body_places", Ask.CHOICES, is_asked_above=True),
            FieldSpec("body_words", Ask.LINE),
            FieldSpec("tender", Ask.CHOICES, more="tender"),
        ),
    ),
    Step(
        "story",
        (
            FieldSpec("story", Ask.WORDS, is_asked_above=True),
            FieldSpec("story_belief", Ask.PERCENT),
            FieldSpec("speaks_for", Ask.WORDS, more="weigh"),
            FieldSpec("speaks_against", Ask.WORDS, more="weigh"),
            FieldSpec("fuller_view", Ask.WORDS, more="fuller"),
            FieldSpec("fuller_belief", Ask.PERCENT, more="fuller"),
            FieldSpec("old_echo", Ask.WORDS, more="echo"),
            FieldSpec("jealousy_kinds", Ask.CHOICES, more="kind"),
        ),
    ),
    Step(
        "points_to",
        (
            FieldSpec("points_to", Ask.CARDS, is_asked_above=True),
            FieldSpec(LINKS + NEED, Ask.LINKS),
            FieldSpec("matters", Ask.LINE),
            FieldSpec("imagine", Ask.LINE, more="truths"),
            FieldSpec("not_because", Ask.LINE, more="truths"),
            FieldSpec("but_because", Ask.LINE, more="truths"),
            FieldSpec("clause", Ask.ONE_OF, more="clause"),
            FieldSpec("clause_words", Ask.LINE, more="clause"),
            FieldSpec(LINKS + role_of(KEPT), Ask.CLAUSES, more="clause"),
        ),
    ),
    Step(
        "ask",
        (
            FieldSpec("did", Ask.LINE),
            FieldSpec("ask", Ask.LINE, is_agreed=True),
            FieldSpec("urge", Ask.LINE, more="urge"),
            FieldSpec("tried", Ask.ATTEMPTS, more="tried"),
        ),
    ),
    Step(
        "now",
        (
            FieldSpec("strength_now", Ask.STRENGTH, is_asked_above=True),
            FieldSpec("strength_later", Ask.STRENGTH, more="later"),
            FieldSpec("later_words", Ask.WORDS, more="later"),
        ),
    ),
)


def step_of(name: str) -> int | None:
    """The place of the step that asks for a field, or None for one no step asks for."""
    for place, step in enumerate(STEPS):
        if any(spec.name == name for spec in step.fields):
            return place
    return None
