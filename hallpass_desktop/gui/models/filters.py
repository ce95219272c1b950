"""The filter chips of the journal as a value, and what they add to a typed query."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.query import Comparison, Query, Shown, StrengthTest
from hallpass_desktop.domain.record import Kind
from hallpass_desktop.domain.tags import plain_tags, tag_key

USUAL_KINDS = (Kind.NOTE, Kind.JEALOUSY, Kind.CHECK_IN)
OTHER_KINDS = (
    Kind.NEED,
    Kind.REQUEST,
    Kind.WORKSHEET,
    Kind.READINESS,
    Kind.REPAIR_PLAN,
    Kind.FIRST_EVENING,
    Kind.SET_OFF,
    Kind.AGREEMENT,
    Kind.SESSION,
    Kind.ACTION_POINT,
    Kind.AFTERWORD,
    Kind.SUMMARY,
    Kind.SCORE,
)

Named = tuple[tuple[RecordId, str], ...]


@dataclass(frozen=True, slots=True)
class Filters:
    """What is chosen beside the search field; `first` and `last` are both included.

    The strength lies from `weakest` to `strongest`; `to` are needs that a page may point to, with
    their names. `among` are the notes behind a number somewhere else, and `among_name` says which.
    """

    kinds: tuple[Kind, ...] = ()
    first: date | None = None
    last: date | None = None
    tags: tuple[str, ...] = ()
    weakest: int | None = None
    strongest: int | None = None
    shown: Shown | None = None
    is_unfinished: bool = False
    to: Named = ()
    among: tuple[RecordId, ...] | None = None
    among_name: str = ""

    @property
    def is_month(self) -> bool:
        """Whether the days are those of one whole month."""
        if self.first is None or self.last is None:
            return False
        return (self.first, self.last) == month_days(self.first.year, self.first.month)

    @property
    def has_days(self) -> bool:
        """Whether only some days are wanted."""
        return (self.first, self.last) != (None, None)

    @property
    def has_strength(self) -> bool:
        """Whether only some strengths are wanted."""
        return (self.weakest, self.strongest) != (None, None)

    def without_more(self) -> "Filters":
        """The same without the less common filters."""
        kinds = tuple(kind for kind in self.kinds if kind in USUAL_KINDS)
        return Filters(kinds, self.first, self.last, among=self.among, among_name=self.among_name)

    def with_days(self, first: date | None, last: date | None) -> "Filters":
        """The same filters for other days."""
        return replace(self, first=first, last=last)

    def following(self, retagged: Iterable[tuple[str, str]]) -> "Filters":
        """The same filters by the names that tags have now; one that is gone filters no more."""
        named = self.tags
        for tag, now in retagged:
            named = tuple(now if tag_key(each) == tag_key(tag) else each for each in named)
        return replace(self, tags=plain_tags(named))

    def narrow(self, query: Query) -> Query:
        """A typed query, narrowed by what is chosen; what was typed stays."""
        kinds = query.kinds or self.kinds
        if query.kinds and self.kinds:
            kinds = tuple(kind for kind in query.kinds if kind in self.kinds) or query.kinds
        return replace(
            query,
            kinds=kinds,
            tags=tuple(dict.fromkeys((*query.tags, *self.tags))),
            after=_latest(query.after, self.first),
            before=_earliest(query.before, self.last and self.last + timedelta(days=1)),
            strength=(*query.strength, *self._strength()),
            shown=query.shown or self.shown,
            is_unfinished=query.is_unfinished or self.is_unfinished,
            targets=tuple(need for need, _ in self.to),
            among=self.among,
        )

    def _strength(self) -> Iterator[StrengthTest]:
        if self.weakest is not None:
            yield StrengthTest(Comparison.AT_LEAST, self.weakest)
        if self.strongest is not None:
            yield StrengthTest(Comparison.AT_MOST, self.strongest)


def month_days(year: int, month: int) -> tuple[date, date]:
    """The first and the last day of a month."""
    first = date(year, month, 1)
    following = (first + timedelta(days=31)).replace(day=1)
    return first, following - timedelta(days=1)


def _latest(one: date | None, other: date | None) -> date | None:
    return max(one, other) if one and other else one or other


def _earliest(one: date | None, other: date | None) -> date | None:
    return min(one, other) if one and other else one or other
