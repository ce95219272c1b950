"""Agreements in a summary: where each stands, how it went, and clauses that may be shown."""

from collections.abc import Collection, Iterator
from contextlib import suppress

from hallpass_desktop.domain.agreement_diff import Part
from hallpass_desktop.domain.clause import MINE
from hallpass_desktop.domain.errors import HistoryBroken
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.insight import Days
from hallpass_desktop.domain.record import Kind, Who
from hallpass_desktop.domain.summary_offer import PartOffer
from hallpass_desktop.domain.summary_rules import stands_since
from hallpass_desktop.domain.summary_view import AgreementShown
from hallpass_desktop.domain.touching import BROKEN, KEPT, UNCLEAR
from hallpass_desktop.services.agreements import Agreement, Agreements, Clause
from hallpass_desktop.services.desk import Desk
from hallpass_desktop.storage import several, summary_rows


class SummaryAgreements:
    """One whose history was altered says nothing for certain, so it is left out."""

    def __init__(self, desk: Desk, agreements: Agreements) -> None:
        self._desk, self._agreements = desk, agreements

    def offers(self) -> tuple[PartOffer, ...]:
        """Every agreement outside the trash with its clauses, the oldest first."""
        return tuple(map(self._offer, self._read()))

    def shown(self, chosen: Collection[str], days: Days) -> Iterator[AgreementShown]:
        """Those that were ticked."""
        for agreement in self._read():
            if agreement.id in chosen:
                yield self._shown(agreement, chosen, days)

    def _read(self) -> Iterator[Agreement]:
        for record in several.of_kind(self._desk.connection, Kind.AGREEMENT):
            if record.author.who is Who.PARTNER:
                continue
            with suppress(HistoryBroken):
                yield self._agreements.read(record.id)

    def _offer(self, agreement: Agreement) -> PartOffer:
        said = self._said(agreement)
        clauses = [each for each in agreement.clauses if each.id in said]
        return PartOffer(
            agreement.id,
            agreement.body.title.strip(),
            stands_since(agreement.log),
            agreement.standing.state,
            needs_yes=len(clauses) < len(agreement.clauses),
            parts=tuple(
                PartOffer(each.id, each.body.title.strip() or said[each.id], detail=each.body.kind)
                for each in clauses
            ),
        )

    def _shown(self, agreement: Agreement, chosen: Collection[str], days: Days) -> AgreementShown:
        clauses = [each.id for each in agreement.clauses]
        went = summary_rows.touches(self._desk.connection, clauses, days, self._desk.now())
        said = self._said(agreement)
        return AgreementShown(
            title=agreement.body.title.strip(),
            state=agreement.standing.state,
            since=stands_since(agreement.log),
            review_on=agreement.body.review_on,
            trial_until=agreement.body.trial_until,
            kept=went[KEPT],
            unclear=went[UNCLEAR],
            broken=went[BROKEN],
            clauses=tuple(said[each] for each in clauses if each in chosen and each in said),
        )

    def _said(self, agreement: Agreement) -> dict[RecordId, str]:
        """The words of the clauses that may be shown.

        The writer's own boundary as it is written now; of all others what the other person has
        read with their own hand: the words of the newest version, and nothing changed since.
        """
        read = dict(self._read_by_both_eyes(agreement))
        own = {each.id: _words(each) for each in agreement.clauses if each.body.kind == MINE}
        return {record: words for record, words in (read | own).items() if words}

    def _read_by_both_eyes(self, agreement: Agreement) -> Iterator[tuple[RecordId, str]]:
        """Nothing unless the partner's mark stands on the newest version.

        Such a mark counts in the log only if it was given in a shared sitting.
        """
        standing = agreement.standing
        if not standing.newest or Who.PARTNER not in standing.read_by:
            return
        for part in self._agreements.parts(agreement.id, standing.newest):
            yield part.id, _text(part)


def _text(part: Part) -> str:
    words = dict(part.fields)
    return words.get("text", "") or words.get("title", "")


def _words(clause: Clause) -> str:
    return clause.body.text.strip() or clause.body.title.strip()
