"""Writes the invented journal into a notebook of its own, through the services the app uses."""

import tomllib
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta, tzinfo
from pathlib import Path
from typing import Any

from hallpass_desktop.domain.body import Body
from hallpass_desktop.domain.check_in import PULSE, WEEKLY, CheckInBody
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.jealousy import Attempt, Feeling, JealousyBody
from hallpass_desktop.domain.moment import Moment
from hallpass_desktop.domain.need import NeedBody
from hallpass_desktop.domain.note import NoteBody
from hallpass_desktop.domain.record import Draft, Kind
from hallpass_desktop.domain.recurrence import Daily, Weekly
from hallpass_desktop.domain.request import RequestBody
from hallpass_desktop.keys.kdf import KdfParams
from hallpass_desktop.keys.recovery import RecoveryCode
from hallpass_desktop.services import backups
from hallpass_desktop.services.journal import Journal
from hallpass_desktop.services.vault import Vault, create

PASSPHRASE = "violet kettle harbour nine"  # noqa: S105 - opens an invented journal
QUICK_KDF = KdfParams(memory_kib=64, passes=1, lanes=1)
ENTRIES = Path(__file__).with_name("journal.toml")
NEEDS = Path(__file__).with_name("needs.toml")
CHECK_INS = Path(__file__).with_name("check_ins.toml")


class WrittenAt:
    """A clock that stands at the evening an entry was written."""

    def __init__(self, moment: datetime) -> None:
        self.moment = moment

    def now(self) -> datetime:
        """The time of writing."""
        return self.moment

    def zone(self) -> tzinfo:
        """Where that evening was."""
        return self.moment.tzinfo or UTC

    def awake_seconds(self) -> float:
        """Nothing here waits."""
        return 0.0


def write_sample(vault: Path, evening: datetime, *, is_empty: bool = False) -> None:
    """Make the notebook and fill it; `evening` is an aware local time."""
    clock = WrittenAt(evening)
    opened = create(vault, PASSPHRASE, RecoveryCode(bytes(16)), kdf=QUICK_KDF, clock=clock)
    try:
        if not is_empty:
            _fill(opened, clock, evening)
    finally:
        opened.close()


def _fill(opened: Vault, clock: WrittenAt, evening: datetime) -> None:
    journal = Journal(opened, clock)
    entries = tomllib.loads(ENTRIES.read_text(encoding="utf-8"))["entry"]
    for entry in sorted(entries, key=lambda entry: -int(entry["days_ago"])):
        _write(journal, clock, entry, evening)
    _write_needs(journal, clock, evening)
    _write_check_ins(journal, clock, evening)
    for days in (2, 1):
        clock.moment = evening - timedelta(days=days)
        backups.make(opened, clock)


def _write(journal: Journal, clock: WrittenAt, entry: Mapping[str, Any], evening: datetime) -> None:
    happened = _when(entry, evening)
    draft = journal.begin(Kind(entry["kind"]), happened=Moment.at(happened))
    for number, version in enumerate((*entry.get("before", ()), {})):
        clock.moment = happened + timedelta(minutes=20 + 40 * number)
        record = draft.record.changed(_body({**entry, **version}), clock.moment.astimezone(UTC))
        journal.keep(Draft(record, draft.base))
        draft = journal.open(record.id)
    journal.set_tags(draft.record.id, entry.get("tags", ()))


def _write_needs(journal: Journal, clock: WrittenAt, evening: datetime) -> None:
    """Needs with a mark a week, the latest last; a missing week is written as -1."""
    for need in tomllib.loads(NEEDS.read_text(encoding="utf-8"))["need"]:
        clock.moment = evening - timedelta(days=60)
        requests, marks = need.pop("requests", ()), need.pop("marks", ())
        answers: dict[str, Any] = {name: _answer(value) for name, value in need.items()}
        body = NeedBody(**answers)
        kept = _keep(journal, journal.begin(Kind.NEED), body)
        for request in requests:
            _keep(journal, journal.needs.begin_request(kept), RequestBody(**request))
        for week, step in enumerate(reversed(marks)):
            clock.moment = evening - timedelta(days=7 * week)
            if step >= 0:
                journal.needs.mark(kept, step)


def _write_check_ins(journal: Journal, clock: WrittenAt, evening: datetime) -> None:
    """Numbers of many evenings, the latest last and -1 for none, and a few longer forms."""
    told = tomllib.loads(CHECK_INS.read_text(encoding="utf-8"))
    evenings = list(zip(*told["pulse"].values(), strict=True))
    for ago, numbers in enumerate(reversed(evenings), start=1):
        clock.moment = evening - timedelta(days=ago, minutes=20)
        pairs = zip(told["pulse"], numbers, strict=True)
        answered = {name: value for name, value in pairs if value >= 0}
        if answered:
            _keep(journal, journal.check_ins.begin(), CheckInBody(**answered))
    clock.moment = evening - timedelta(days=10)
    first = clock.moment.date()
    journal.schedules.make(PULSE, Daily(first, time(20)))
    journal.schedules.make(WEEKLY, Weekly((6,), time(18, 30)))
    for entry in told["check_in"]:
        clock.moment = evening - timedelta(days=entry.pop("days_ago"), hours=1)
        _keep(journal, journal.check_ins.begin(), CheckInBody(**entry))


def _keep(journal: Journal, draft: Draft, body: Body) -> RecordId:
    journal.keep(replace(draft, record=replace(draft.record, body=body)))
    return draft.record.id


def _answer(value: object) -> object:
    return tuple(value) if isinstance(value, list) else value


def _when(entry: Mapping[str, Any], evening: datetime) -> datetime:
    day = evening.date() - timedelta(days=int(entry["days_ago"]))
    return datetime.combine(day, time.fromisoformat(entry["time"]), evening.tzinfo)


def _body(entry: Mapping[str, Any]) -> Body:
    answers: dict[str, Any] = {
        name: _answer(value)
        for name, value in entry.items()
        if name not in {"kind", "days_ago", "time", "tags", "feelings", "tried", "before"}
    }
    if Kind(entry["kind"]) is Kind.NOTE:
        return replace(NoteBody(), **answers)
    return replace(
        JealousyBody(),
        feelings=tuple(Feeling(*pair) for pair in entry.get("feelings", ())),
        tried=tuple(Attempt(*pair) for pair in entry.get("tried", ())),
        **answers,
    )
