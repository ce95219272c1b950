"""The words of an agreement that both explained once: written, changed and taken out."""

from collections.abc import Sequence
from dataclasses import replace
from typing import cast

from hallpass_desktop.domain.agreement import AgreementBody, Definition
from hallpass_desktop.domain.body import check_lengths
from hallpass_desktop.domain.defined import is_said, plain
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.record import Record
from hallpass_desktop.services.changes import Changes
from hallpass_desktop.services.desk import Desk
from hallpass_desktop.services.drafts import Drafts, revisit
from hallpass_desktop.services.undo import Undo
from hallpass_desktop.storage import drafts, records

Words = tuple[Definition, ...]


class AgreementWords:
    """Every change is a revision of the head of its agreement, and can be taken back."""

    def __init__(self, desk: Desk, drafts: Drafts) -> None:
        self._desk, self._drafts = desk, drafts

    def of(self, agreement: RecordId) -> Words:
        """The explained words of an agreement. Raises NotFound."""
        return self._body(self._read(agreement)).words

    def write(self, agreement: RecordId, words: Sequence[Definition]) -> Changes:
        """Let these be the words; those with nothing in them are left out.

        Raises NotFound, TextTooLong.
        """
        wanted = tuple(plain(word) for word in words if is_said(word))
        check_lengths(AgreementBody(words=wanted))
        before = self.of(agreement)
        changes = self._put(agreement, wanted)
        self._desk.undo.push(Undo.WORDS, changes, lambda: self._put(agreement, before))
        return changes

    def _put(self, agreement: RecordId, words: Words) -> Changes:
        with self._desk.transaction():
            is_kept = self._settle_draft(agreement)
            record = self._read(agreement)
            body = replace(self._body(record), words=words)
            if body != record.body:
                revisit(self._desk, record.changed(body, self._desk.now()))
            elif not is_kept:
                return Changes()
        return Changes.to(record, Undo.WORDS)

    def _settle_draft(self, agreement: RecordId) -> bool:
        """Let go of words that were being typed, and keep whatever else waits; says if it did."""
        left = drafts.find(self._desk.connection, agreement)
        if left is None:
            return False
        kept, typed = self._body(self._read(agreement)), self._body(left.record)
        if replace(typed, words=kept.words) == kept:
            self._drafts.drop(agreement)
            return False
        return bool(self._drafts.keep_waiting([agreement]))

    def _read(self, agreement: RecordId) -> Record:
        return records.read(self._desk.connection, agreement)

    def _body(self, record: Record) -> AgreementBody:
        return cast("AgreementBody", record.body)
