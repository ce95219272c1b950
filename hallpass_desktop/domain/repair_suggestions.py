"""Steps on offer for each horizon; a page of them that is not in the form is refused."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from hallpass_desktop.domain.horizons import HORIZONS, Horizon
from hallpass_desktop.domain.repair_step import (
    BOTH,
    EVERY,
    ME,
    OTHER,
    RHYTHMS,
    SIZES,
    WEEKLY,
    YES,
    RepairStepBody,
)

FEWEST, MOST, LONGEST = 5, 7, 240
HURT = "hurt"
_BY = (HURT, "other", "both")
_NUMBERS = {WEEKLY: "times_a_week", EVERY: "every_days"}
_ALWAYS = {"title", "by", "rhythm", "size"}


class SuggestionsError(ValueError):
    """A suggestion that is not in the form; names it."""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """What could be a step. Who does it is said from the side of who is hurt."""

    title: str
    horizon: Horizon
    by: str
    rhythm: str
    size: str
    number: int | None = None
    is_openness: bool = False

    def step(self, who_hurt: str) -> RepairStepBody:
        """The step it would be, in a plan that belongs to who was hurt; without an end."""
        return RepairStepBody(
            title=self.title,
            horizon=self.horizon,
            done_by=_done_by(self.by, who_hurt),
            rhythm=self.rhythm,
            times_a_week=self.number if self.rhythm == WEEKLY else None,
            every_days=self.number if self.rhythm == EVERY else None,
            size=self.size,
            openness=YES if self.is_openness else "",
        )


Suggestions = Mapping[Horizon, tuple[Suggestion, ...]]


def read_suggestions(page: Mapping[str, object]) -> Suggestions:
    """Read those of every horizon, in their order. Raises SuggestionsError."""
    if set(page) != set(HORIZONS):
        raise SuggestionsError("every horizon, and no other")
    found = {horizon: tuple(_of(horizon, page[horizon])) for horizon in HORIZONS}
    titles = [each.title.casefold() for every in found.values() for each in every]
    if len(set(titles)) != len(titles):
        raise SuggestionsError("a step stands twice")
    return found


def _done_by(by: str, who_hurt: str) -> str:
    """Where both were hurt, or nobody said who, the plan is its writer's."""
    if by == BOTH:
        return BOTH
    is_hurt_other = who_hurt == OTHER
    return ME if (by == HURT) is not is_hurt_other else OTHER


def _of(horizon: Horizon, table: object) -> Iterator[Suggestion]:
    if not isinstance(table, Mapping) or not FEWEST <= len(table) <= MOST:
        raise SuggestionsError(f"{horizon}: from {FEWEST} to {MOST}")
    for code, told in table.items():
        yield _suggestion(f"{horizon}.{code}", horizon, told)


def _suggestion(name: str, horizon: Horizon, told: object) -> Suggestion:
    if not isinstance(told, Mapping):
        raise SuggestionsError(f"{name}: no table")
    number = _NUMBERS.get(str(told.get("rhythm", "")))
    needed = _ALWAYS | ({number} if number else set())
    if needed - set(told) or set(told) - needed - {"openness"}:
        raise SuggestionsError(f"{name}: {', '.join(sorted(needed))}, and perhaps openness")
    _check(name, told)
    return Suggestion(
        title=str(told["title"]),
        horizon=horizon,
        by=str(told["by"]),
        rhythm=str(told["rhythm"]),
        size=str(told["size"]),
        number=told[number] if number else None,
        is_openness=bool(told.get("openness", False)),
    )


def _check(name: str, told: Mapping[str, object]) -> None:
    title = told["title"]
    if not isinstance(title, str) or title != title.strip() or len(title.splitlines()) != 1:
        raise SuggestionsError(f"{name}: not one line")
    if len(title) > LONGEST:
        raise SuggestionsError(f"{name}: longer than {LONGEST} characters")
    for part, codes in (("by", _BY), ("rhythm", RHYTHMS), ("size", SIZES)):
        if told[part] not in codes:
            raise SuggestionsError(f"{name}: {part} is one of {', '.join(codes)}")
    for part in _NUMBERS.values():
        if part in told and not (isinstance(told[part], int) and told[part]):
            raise SuggestionsError(f"{name}: {part} is a number")
