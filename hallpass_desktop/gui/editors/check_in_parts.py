"""The questions of each form of a check-in, as tables."""

from collections.abc import Mapping
from dataclasses import replace

from hallpass_desktop.domain.check_in import (
    BEFORE,
    CHECKPOINT,
    HEALING,
    HEALING_SCALES,
    NEED_MET,
    NEED_UNMET,
    PULSE,
    PULSE_SCALES,
    RIGHT_AFTER,
    WEEK_LATER,
    WEEKLY,
)
from hallpass_desktop.domain.touching import KEPT, role_of
from hallpass_desktop.gui.editors.steps import LINKS, Ask, FieldSpec, Step

_TOUCHED = FieldSpec(LINKS + role_of(KEPT), Ask.CLAUSES)
_TOUCHED_IF_WANTED = replace(_TOUCHED, more="touches")
_FEELINGS = Step("feelings", (FieldSpec("feelings", Ask.FEELINGS, is_asked_above=True),))
_SURPRISE = Step("surprise", (FieldSpec("surprise", Ask.WORDS, is_asked_above=True),))
_HELD = Step(
    "held",
    (
        FieldSpec("held", Ask.ONE_OF, is_asked_above=True),
        FieldSpec("was_agreed", Ask.WORDS, more="agreed", is_agreed=True),
        _TOUCHED,
    ),
)
_GO_ON = Step(
    "go_on",
    (
        FieldSpec("go_on", Ask.ONE_OF, is_asked_above=True),
        FieldSpec("line", Ask.WORDS, more="line"),
    ),
)
_SCALES = tuple(FieldSpec(name, Ask.SCALE) for name in PULSE_SCALES)
_BODY = Step("body", tuple(FieldSpec(name, Ask.SCALE) for name in HEALING_SCALES))

_PULSE = (
    Step("scales", _SCALES),
    Step(
        "words",
        (FieldSpec("word", Ask.LINE), FieldSpec("line", Ask.WORDS), _TOUCHED_IF_WANTED),
    ),
)

_WEEKLY = (
    Step("week", (FieldSpec("best", Ask.WORDS), FieldSpec("hard", Ask.WORDS))),
    Step(
        "need_met",
        (FieldSpec(LINKS + NEED_MET, Ask.NEEDS), FieldSpec("need_met", Ask.LINE)),
    ),
    Step(
        "need_unmet",
        (FieldSpec(LINKS + NEED_UNMET, Ask.NEEDS), FieldSpec("need_unmet", Ask.LINE)),
    ),
    Step(
        "agreed",
        (
            FieldSpec("agreements", Ask.ONE_OF, is_asked_above=True),
            _TOUCHED,
        ),
    ),
    Step(
        "ahead",
        (FieldSpec("one_request", Ask.WORDS, is_agreed=True), FieldSpec("kind_act", Ask.LINE)),
    ),
)

_HEALING = (
    Step("healing_scales", _SCALES),
    _BODY,
    Step(
        "where",
        (
            FieldSpec("where", Ask.ONE_OF, is_asked_above=True),
            FieldSpec("where_words", Ask.LINE),
        ),
    ),
    Step(
        "helps",
        (FieldSpec("what_helps", Ask.WORDS, is_asked_above=True), _TOUCHED_IF_WANTED),
    ),
)

_BEFORE = (
    Step("consent", (FieldSpec("consent", Ask.ONE_OF, is_asked_above=True),)),
    _FEELINGS,
    Step(
        "agreed_before", (FieldSpec("was_agreed", Ask.WORDS, is_asked_above=True, is_agreed=True),)
    ),
    Step("for_later", (FieldSpec("line", Ask.WORDS, is_asked_above=True),)),
)

_WEEK_ON = (
    Step(
        "sits",
        (
            FieldSpec("line", Ask.WORDS, is_asked_above=True),
            FieldSpec("feelings", Ask.FEELINGS, more="feelings"),
        ),
    ),
    _SURPRISE,
    _HELD,
    Step("go_on", (FieldSpec("go_on", Ask.ONE_OF, is_asked_above=True),)),
)

_PARTS: Mapping[tuple[str, str], tuple[Step, ...]] = {
    (PULSE, ""): _PULSE,
    (WEEKLY, ""): _WEEKLY,
    (HEALING, ""): _HEALING,
    (CHECKPOINT, BEFORE): _BEFORE,
    (CHECKPOINT, RIGHT_AFTER): (_FEELINGS, _SURPRISE, _HELD, _GO_ON),
    (CHECKPOINT, WEEK_LATER): _WEEK_ON,
}


def parts_of(form: str, phase: str) -> tuple[Step, ...]:
    """The questions of a form; a checkpoint without a phase is one right after."""
    return _PARTS.get((form, phase)) or _PARTS[CHECKPOINT, RIGHT_AFTER]
