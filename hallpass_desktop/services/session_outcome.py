"""What a session leaves behind once it is over: pages, answers and marks in the journal."""

from dataclasses import replace
from datetime import date
from typing import Any

from hallpass_desktop.domain.action_point import ActionPointBody
from hallpass_desktop.domain.afterword import AfterwordBody
from hallpass_desktop.domain.body import Body
from hallpass_desktop.domain.moment import Moment
from hallpass_desktop.domain.outcome import StepSaid
from hallpass_desktop.domain.record import Author, Kind, Who
from hallpass_desktop.domain.repair_marks import Marked, Source
from hallpass_desktop.domain.shared_session import ClauseSaid, RowSaid
from hallpass_desktop.domain.wall_time import wall
from hallpass_desktop.services.action_points import ActionPoints
from hallpass_desktop.services.agreements import Agreements
from hallpass_desktop.services.drafts import Drafts, put_answers
from hallpass_desktop.services.repair_steps import RepairSteps
from hallpass_desktop.services.session_agreement import SessionAgreement
from hallpass_desktop.services.session_bringing import AUTHORS, Bringing
from hallpass_desktop.services.trash import Trash
from hallpass_desktop.services.undo import Undo
from hallpass_desktop.storage import records

OF_BOTH = Author(Who.US)


class SessionOutcome:
    """Works inside the transaction of whoever brings a session in, and pushes no undo."""

    def __init__(
        self, drafts: Drafts, trash: Trash, agreements: Agreements, steps: RepairSteps
    ) -> None:
        self._drafts, self._steps = drafts, steps
        self._agreement = SessionAgreement(drafts, trash, agreements)

    def stop(self, session: Bringing) -> tuple[Who, ...]:
        """Who has paused the agreement by now."""
        return self._agreement.stop(session)

    def apply(self, session: Bringing, ended_where: str) -> None:
        """Bring in everything of a talk that is over."""
        self._agreement.apply(session)
        for said in session.outcome.marks:
            with session.part(session.name_of(said.handle)):
                self._mark(session, said)
        points = ActionPoints(session.desk, self._drafts)
        for handle in session.outcome.done:
            with session.part(session.name_of(handle)):
                point = session.there(handle, Kind.ACTION_POINT)
                session.add(points.put_done(point, _day(session)))
        self._write_parts(session)
        self._write_session(session, ended_where)

    def _mark(self, session: Bringing, said: StepSaid) -> None:
        step, marked = session.there(said.handle, Kind.STEP), Marked(said.marked)
        changes = self._steps.mark(
            step, marked, said.value, _day(session), Source.TOGETHER, said.note
        )
        session.add(changes)

    def _write_parts(self, session: Bringing) -> None:
        """Action points and afterwords, as pages that hang on the session."""
        outcome = session.outcome
        for point in (each for each in outcome.actions if each.text.strip()):
            body = ActionPointBody(point.text.strip(), point.who.value, point.due)
            self._add(session, Kind.ACTION_POINT, body, OF_BOTH)
        words = {Who.ME: outcome.my_afterword, Who.PARTNER: outcome.their_afterword}
        for who, text in words.items():
            self._add(session, Kind.AFTERWORD, AfterwordBody(text=text.strip()), AUTHORS[who])

    def _add(self, session: Bringing, kind: Kind, body: Body, author: Author) -> None:
        """One page; one that says nothing is none."""
        draft = self._drafts.begin_below(session.row.record, kind)
        record = replace(draft.record, body=body, author=author, happened=_moment(session))
        session.add(self._drafts.keep_within(replace(draft, record=record)))

    def _write_session(self, session: Bringing, ended_where: str) -> None:
        """What was decided. A page that went for good meanwhile stays gone."""
        row = session.row
        if not records.exists(session.desk.connection, row.record):
            return
        answers = _decided(session) | {"minutes": row.minutes, "ended_where": ended_where}
        session.add(put_answers(session.desk, self._drafts, row.record, Undo.ANSWER, **answers))


def _decided(session: Bringing) -> dict[str, Any]:
    """What the two decided, in codes and in their words."""
    outcome = session.outcome
    return _said_of_parts(session) | {
        "lines": tuple(line.strip() for line in outcome.kept_lines),
        "decisions": tuple(each.strip() for each in outcome.decisions if each.strip()),
        "keep": outcome.keep.strip(),
        "attempt": outcome.attempt.strip(),
        "asked_for": outcome.ask.strip(),
        "asked_by": (outcome.asked_by or "") if outcome.ask.strip() else "",
        "reply": outcome.reply or "",
        "another_way": outcome.another_way.strip(),
        "look_mine": outcome.mine,
        "look_theirs": outcome.theirs,
        "again": outcome.again,
    }


def _said_of_parts(session: Bringing) -> dict[str, Any]:
    """What was said of clauses and rows, by the names that the screen gave them."""
    name_of, outcome = session.name_of, session.outcome
    verdicts = [each for each in outcome.verdicts if each.verdict]
    rows = [each for each in outcome.rows if each.agreed.strip()]
    return {
        "clauses_said": tuple(ClauseSaid(name_of(each.handle), each.verdict) for each in verdicts),
        "rows_said": tuple(RowSaid(name_of(each.handle), each.agreed.strip()) for each in rows),
    }


def _moment(session: Bringing) -> Moment:
    return Moment.at(session.row.last.astimezone(session.desk.zone()))


def _day(session: Bringing) -> date:
    """The day on which it was said; a clock that was set back since makes it today."""
    zone = session.desk.zone()
    return min(wall(session.row.last, zone), wall(session.desk.now(), zone)).date()
