"""Am I ready: what somebody looks at alone before anything is agreed. "Not ready" is an answer."""

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from hallpass_desktop.domain.body import Lasting, Reading, choices, code, setting
from hallpass_desktop.domain.discreet import Discreet

HOPES = (
    "curiosity", "something_new", "being_wanted", "room_of_my_own", "nearer_again", "less_pressure",
    "getting_even", "forgetting",
)  # fmt: skip
ANSWERS = ("yes", "not_yet", "no", "unsure")
CROSSES = ("mine", "theirs", "both", "neither", "unsure")
LIKELY = ("hardly", "possible", "likely", "unsure")
WHO = ("unknown", "known", "daydream", "unsure")
#: Both lists are answered by each person for themselves.
DECISION = ("both_free", "limits_named", "telling_clear", "check_ins_agreed", "protection_agreed")
SAFETY = (
    "no_pressure", "limits_understood", "health_planned", "talk_planned", "pause_exists",
    "somewhere_to_turn", "steady_enough",
)  # fmt: skip
OUTCOMES = ("talk", "not_yet", "not_for_us")
#: What there is instead, in no order of worth.
ALTERNATIVES = ("daydreams", "planned_novelty", "sensual_time", "learning_together")


#: For so long a step whose day has come is named; after that it is left in peace.
STEP_IS_NAMED = timedelta(days=7)


@dataclass(frozen=True, slots=True, repr=False)
class Checked(Discreet):
    """One line of a checklist: what I say to it, and what the other person told me."""

    item: str = field(metadata={"codes": frozenset(DECISION + SAFETY)})
    mine: str = code()
    theirs: str = code()


@dataclass(frozen=True, slots=True, repr=False)
class Planned(Discreet):
    """One other way: what it is, the first step of it and its day."""

    what: str = field(metadata={"codes": frozenset(ALTERNATIVES)})
    step: str = ""
    on: date | None = None


@dataclass(frozen=True, slots=True, repr=False)
class ReadinessBody(Lasting):
    """One look at oneself, three ways it may go, and where that leaves somebody for now."""

    title: str = ""
    hopes: tuple[str, ...] = choices(HOPES)
    can_carry: str = code()
    carry_how: str = ""
    crosses: str = code()
    crosses_what: str = ""
    trusts_us: str = code()
    good_look: str = ""
    good_likely: str = code()
    good_then: str = ""
    plain_look: str = ""
    plain_likely: str = code()
    plain_then: str = ""
    hurt_look: str = ""
    hurt_likely: str = code()
    hurt_then: str = ""
    earlier: str = ""
    decision: tuple[Checked, ...] = ()
    safety: tuple[Checked, ...] = ()
    who: str = code()
    outcome: str = code()
    alternatives: tuple[str, ...] = choices(ALTERNATIVES)
    plans: tuple[Planned, ...] = ()
    small_step: str = ""
    small_step_on: date | None = None
    put_aside: tuple[str, ...] = setting(())

    def readings(self, happened: datetime, written: datetime) -> tuple[Reading, ...]:
        """Nothing here is counted: readiness is no score."""
        return ()

    def bare(self) -> "ReadinessBody":
        """It has no steps to stop at."""
        return self


def steps_named(body: ReadinessBody, today: date) -> tuple[tuple[date, str], ...]:
    """The small steps whose day has come, the oldest first, for a week and not longer."""
    planned = [(plan.on, plan.step) for plan in plans_of(body)]
    every = [(body.small_step_on, body.small_step), *planned]
    return tuple(
        sorted(
            (day, step.strip())
            for day, step in every
            if day is not None and step.strip() and day <= today < day + STEP_IS_NAMED
        )
    )


def plans_of(body: ReadinessBody) -> tuple[Planned, ...]:
    """A plan for each other way that is chosen now, written or not, in the order chosen."""
    written = {plan.what: plan for plan in body.plans}
    return tuple(written.get(what, Planned(what)) for what in body.alternatives)
