"""What changed between two versions of an agreement, in words."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from hallpass_desktop.domain.agreement_diff import Difference, PartChange
from hallpass_desktop.domain.diff import Piece
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.gui import word_lists
from hallpass_desktop.gui.models.grid_words import row_said
from hallpass_desktop.gui.words import Vocabulary
from hallpass_desktop.services.agreements import Agreement


@dataclass(frozen=True, slots=True)
class FieldText:
    """One field that differs: what it is called, and its pieces with every code in words."""

    label: str
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class ChangeText:
    """One part that differs: what happened to it, what it is called, and its fields."""

    what: str
    name: str
    fields: tuple[FieldText, ...] = ()


def changes_said(
    found: tuple[Difference, ...], agreement: Agreement, words: Vocabulary
) -> tuple[ChangeText, ...]:
    """Every difference in words, in the same order."""
    names = _names(agreement)
    return tuple(_change(each, names, words) for each in found)


def _names(agreement: Agreement) -> Mapping[RecordId, str]:
    translate = QCoreApplication.translate
    clauses = {each.id: each.body.title or each.body.text for each in agreement.clauses}
    rows = {each.id: row_said(each.body) for each in agreement.grid}
    return {agreement.id: translate("Boundaries", "What this is for")} | clauses | rows


def _change(change: Difference, names: Mapping[RecordId, str], words: Vocabulary) -> ChangeText:
    translate = QCoreApplication.translate
    what = {
        PartChange.ADDED: translate("Boundaries", "New"),
        PartChange.REMOVED: translate("Boundaries", "Taken out"),
        PartChange.CHANGED: translate("Boundaries", "Changed"),
        PartChange.MOVED: translate("Boundaries", "Moved"),
    }[change.change]
    name = " ".join(names.get(change.part, "").split()) or translate("Boundaries", "A clause")
    fields = tuple(
        FieldText(words.field(each.field), _in_words(each.field, each.pieces, words))
        for each in change.fields
    )
    return ChangeText(what, name if len(name) <= 60 else name[:60].rsplit(" ", 1)[0] + "…", fields)


def _in_words(field: str, pieces: tuple[Piece, ...], words: Vocabulary) -> tuple[Piece, ...]:
    """A field of codes changes as a whole, so that its pieces are codes and can be said."""
    if field not in word_lists.CHOICES:
        return pieces
    return tuple(
        Piece("\n".join(words.choice(field, line) for line in each.text.split("\n")), each.change)
        for each in pieces
    )
