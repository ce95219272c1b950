"""What a session says of an agreement: its clauses and rows, a new version, its marks, a stop."""

from collections.abc import Iterable, Iterator, Mapping

from hallpass_desktop.domain.agreement import HEAD_SEEN, AgreementBody
from hallpass_desktop.domain.agreement_diff import Difference, PartChange, differences
from hallpass_desktop.domain.agreement_log import Did
from hallpass_desktop.domain.agreement_parts import part_of
from hallpass_desktop.domain.clause import AT_ONCE, FEELINGS, ClauseBody
from hallpass_desktop.domain.grid import GridRowBody
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.outcome import CHANGE, END, STOP, TRY, RowAgreed, Verdict
from hallpass_desktop.domain.record import Kind, Who
from hallpass_desktop.domain.session import SessionKind
from hallpass_desktop.domain.snapshot import ShownClause, ShownField, ShownRow
from hallpass_desktop.services.agreements import Agreements
from hallpass_desktop.services.drafts import Drafts, put_answers
from hallpass_desktop.services.session_bringing import AUTHORS, Bringing
from hallpass_desktop.services.session_row import ABOUT
from hallpass_desktop.services.trash import Trash
from hallpass_desktop.services.undo import Undo

#: Which fields of which part stood on the screen as they are.
Seen = Mapping[RecordId, frozenset[str]]


class SessionAgreement:
    """The version it makes is the whole agreement; nobody marks reading what was not shown."""

    def __init__(self, drafts: Drafts, trash: Trash, agreements: Agreements) -> None:
        self._drafts, self._trash, self._agreements = drafts, trash, agreements

    def apply(self, session: Bringing) -> None:
        """What both wanted of clauses and rows, as a new version with the marks of who read it."""
        outcome = session.outcome
        if not (outcome.verdicts or outcome.rows or outcome.read_by):
            return
        seen = dict(_seen(session))
        for verdict in outcome.verdicts:
            with session.part(session.name_of(verdict.handle)):
                self._judge(session, verdict)
        for agreed in outcome.rows:
            with session.part(session.name_of(agreed.handle)):
                self._agree(session, agreed)
        with session.part(session.row.snapshot.about):
            self._save(session, seen)

    def stop(self, session: Bringing) -> tuple[Who, ...]:
        """Whoever says stop pauses the agreement once; it does not wait for the end of the talk."""
        row, outcome = session.row, session.outcome
        said = {Who.ME: outcome.mine, Who.PARTNER: outcome.theirs}
        stopped = tuple(who for who in said if said[who] == STOP and who not in row.stopped)
        if row.talk.kind is not SessionKind.DEBRIEF or row.record_of(ABOUT) is None:
            return row.stopped
        for who in stopped:
            with session.part(row.snapshot.about):
                agreement = session.there(ABOUT, Kind.AGREEMENT)
                session.add(self._agreements.note(agreement, Did.PAUSED, AUTHORS[who]))
        return (*row.stopped, *stopped)

    def _judge(self, session: Bringing, said: Verdict) -> None:
        clause = session.there(said.handle, Kind.CLAUSE)
        if said.verdict == END:
            session.add(self._trash.move_in([clause]))
            return
        answers: dict[str, object] = {}
        if said.verdict == CHANGE and said.text.strip():
            answers["text"] = said.text.strip()
        if said.verdict == TRY:
            answers["trial_until"] = said.until
        session.add(put_answers(session.desk, self._drafts, clause, Undo.ANSWER, **answers))

    def _agree(self, session: Bringing, said: RowAgreed) -> None:
        """What was left empty on the screen takes no words away."""
        part = session.there(said.handle, Kind.GRID_ROW)
        answers: dict[str, object] = {}
        if said.mine:
            answers |= {"mine": said.mine, "mine_if": said.mine_if.strip()}
        if said.theirs:
            answers |= {"theirs": said.theirs, "theirs_if": said.theirs_if.strip()}
        if said.agreed.strip():
            answers["agreed"] = said.agreed.strip()
        session.add(put_answers(session.desk, self._drafts, part, Undo.GRID, **answers))

    def _save(self, session: Bringing, seen: Seen) -> None:
        """A new version if anything is new, talked through, and the marks of those who read it."""
        agreement, note = session.there(ABOUT, Kind.AGREEMENT), self._agreements.note
        standing = self._agreements.read(agreement).standing
        is_new = not standing.newest or bool(
            self._agreements.differences(agreement, standing.newest)
        )
        if is_new:
            session.add(self._agreements.save_version(agreement))
        elif standing.in_force:
            session.add(note(agreement, Did.LOOKED, AUTHORS[Who.ME]))
            return
        session.add(note(agreement, Did.TALKED, AUTHORS[Who.ME]))
        readers = [who for who in AUTHORS if who in session.outcome.read_by]
        was_shown = self._was_shown(agreement, standing.held, seen)
        session.marks_wait = bool(readers) and not was_shown
        for who in readers if not session.marks_wait else ():
            session.add(note(agreement, Did.READ, AUTHORS[who]))

    def _was_shown(self, agreement: RecordId, held: int, seen: Seen) -> bool:
        """Whether all that is new since both last read it stood on the screen."""
        before = self._agreements.parts(agreement, held) if held else ()
        every = differences(before, self._agreements.parts(agreement))
        return all(_is_seen(each, seen) for each in every if _says(each))


def _seen(session: Bringing) -> Iterator[tuple[RecordId, frozenset[str]]]:
    """The parts that still say, before anything is brought in, what the screen showed of them."""
    yield from _head_seen(session)
    clauses = {each.handle: each for each in session.row.snapshot.clauses}
    rows = {each.handle: each for each in session.row.snapshot.rows}
    for handle in (*clauses, *rows):
        body, record = session.body(handle), session.row.record_of(handle)
        if body is None or record is None or not session.row.is_as_handed(handle, body):
            continue
        match body, clauses.get(handle), rows.get(handle):
            case ClauseBody(), ShownClause() as clause, _ if _is_same(body.text, clause.text):
                yield record, AT_ONCE | FEELINGS | _more(record, body, clause.more)
            case GridRowBody(), _, ShownRow() as row if _is_same(body.agreed, row.agreed):
                yield record, frozenset({"title", "agreed"}) | _answered(session, handle)
            case _:
                pass


def _head_seen(session: Bringing) -> Iterator[tuple[RecordId, frozenset[str]]]:
    """The agreement itself: its title, and what it says at its beginning if that was shown."""
    body, record = session.body(ABOUT), session.row.record_of(ABOUT)
    if isinstance(body, AgreementBody) and record is not None:
        is_as_shown = session.row.is_as_handed(ABOUT, body)
        shown = session.row.snapshot.head if is_as_shown else ()
        yield record, HEAD_SEEN | _more(record, body, shown)


def _is_same(text: str, shown: str) -> bool:
    return text.strip() == shown.strip()


def _more(
    record: RecordId, body: ClauseBody | AgreementBody, shown: Iterable[ShownField]
) -> frozenset[str]:
    """What else stood on the screen; what was chosen and not typed has words of its own there."""
    part = part_of(record, body)
    words = {name: text.strip() for name, text in part.fields if name not in part.coded}
    is_typed = {name for name in words if isinstance(getattr(body, name), str)}
    return frozenset(
        each.field
        for each in shown
        if each.field not in is_typed or _is_same(words[each.field], each.text)
    )


def _answered(session: Bringing, handle: str) -> frozenset[str]:
    """The answers that were given on the screen itself; it shows no earlier ones."""
    said = [each for each in session.outcome.rows if each.handle == handle]
    mine = {"mine", "mine_if"} if any(each.mine for each in said) else set()
    theirs = {"theirs", "theirs_if"} if any(each.theirs for each in said) else set()
    return frozenset(mine | theirs)


def _says(each: Difference) -> bool:
    """Whether there is anything to read in what changed: a new blank row has nothing."""
    is_blank = each.change is PartChange.ADDED and not each.fields
    return each.change is not PartChange.MOVED and not is_blank


def _is_seen(each: Difference, seen: Seen) -> bool:
    if each.part not in seen:
        return False
    names = {change.field for change in each.fields}
    return each.change is PartChange.REMOVED or names <= seen[each.part]
