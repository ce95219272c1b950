"""Single pages of the journal in a summary: those that can be ticked, and what was ticked."""

from collections.abc import Iterable, Iterator
from datetime import datetime

from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.insight import Days
from hallpass_desktop.domain.listing import Row
from hallpass_desktop.domain.record import Audience, Record, Who
from hallpass_desktop.domain.summary import ItemChoice
from hallpass_desktop.domain.summary_offer import ItemOffer
from hallpass_desktop.domain.summary_rules import (
    ITEM_KINDS,
    bare_fields,
    may_be_shown,
    tickable,
    without_others,
)
from hallpass_desktop.domain.summary_view import FieldShown, ItemShown
from hallpass_desktop.services.desk import Desk
from hallpass_desktop.services.sharing import is_about, is_held_back
from hallpass_desktop.services.steps import Steps
from hallpass_desktop.storage import grants, records, rows, summary_rows, tallies
from hallpass_desktop.storage.summary_rows import ItemRow

READ_AT_ONCE = 20
OFFERED_AT_ONCE = 250  # rows are read whole, where counting reads indexes
TITLE = "title"


class SummaryItems:
    """Whatever is in the trash, gone, or held back until tomorrow comes along nowhere."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def offers(self, days: Days) -> Steps[tuple[ItemOffer, ...]]:
        """Every page of these days of which something could come along, the newest first."""
        found: list[ItemOffer] = []
        now = self._desk.now()
        for stretch in tallies.stretches(self._desk.connection, days, OFFERED_AT_ONCE):
            rows_here = summary_rows.items(
                self._desk.connection, stretch, ITEM_KINDS, bare_fields(), now
            )
            found.extend(_offers(rows_here, now))
            yield
        return tuple(reversed(found))

    def fields(self, record_id: RecordId) -> tuple[str, ...]:
        """All that could be ticked of one page, in the order of the page. Raises NotFound."""
        record = records.read(self._desk.connection, record_id)
        if record.trashed_at is not None or is_held_back(record, self._desk.now()):
            return ()
        return tuple(each for each in tickable(record.kind) if each in self._allowed(record))

    def shown(self, chosen: Iterable[ItemChoice], days: Days) -> Steps[tuple[ItemShown, ...]]:
        """The ticked fields of the ticked pages that lie within the days, the oldest first."""
        wanted = {RecordId(each.record): each for each in chosen}
        found: list[ItemShown] = []
        light = rows.some(self._desk.connection, wanted)
        for place, row in enumerate(reversed(light), start=1):
            found.extend(self._shown(row, wanted[row.id], days))
            if not place % READ_AT_ONCE:
                yield
        return tuple(found)

    def _shown(self, row: Row, choice: ItemChoice, days: Days) -> Iterator[ItemShown]:
        day = row.happened.local.date()
        if row.kind not in ITEM_KINDS or not days.first <= day <= days.last:
            return
        record = records.read(self._desk.connection, row.id)
        if is_held_back(record, self._desk.now()):
            return
        allowed = self._allowed(record)
        fields = [each for each in tickable(row.kind) if each in allowed & {*choice.fields}]
        is_own = record.author.who is Who.ME
        if not (fields or is_own):
            return
        yield ItemShown(
            kind=row.kind,
            day=day,
            title=row.title if TITLE in fields else "",
            before=row.strength_before if is_own else None,
            after=row.strength_after if is_own else None,
            fields=tuple(_field(record, each, choice) for each in fields if each != TITLE),
        )

    def _allowed(self, record: Record) -> frozenset[str]:
        """The fields that hold something and may come along."""
        filled = [each for each in tickable(record.kind) if _is_filled(record, each)]
        known = grants.of(self._desk.connection, record.id)
        marked = [
            each.field
            for each in known
            if each.audience is Audience.THERAPIST and is_about(record, each)
        ]
        return may_be_shown(record.author, filled, marked)


def _offers(found: Iterable[ItemRow], now: datetime) -> Iterator[ItemOffer]:
    for row in found:
        filled = [each for each in tickable(row.kind) if each in row.named]
        allowed = may_be_shown(row.author, filled, row.marked)
        if not allowed and row.author.who is not Who.ME:
            continue
        is_held_back = row.waits_until is not None and now < row.waits_until
        yield ItemOffer(
            record=row.record,
            kind=row.kind,
            day=row.day,
            title=row.title,
            before=row.before,
            after=row.after,
            fields=() if is_held_back else tuple(each for each in filled if each in allowed),
            marked=row.marked & allowed,
            is_held_back=is_held_back,
            preview=row.preview,
        )


def _is_filled(record: Record, name: str) -> bool:
    value = getattr(record.body, name)
    return bool(value.strip()) if isinstance(value, str) else value not in (None, ())


def _field(record: Record, name: str, choice: ItemChoice) -> FieldShown:
    return FieldShown(name, without_others(getattr(record.body, name)), choice.is_full)
