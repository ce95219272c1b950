"""What of a search could not be read, said beside the field with something that works."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QCoreApplication

from hallpass_desktop.domain.query import Query, Unread

MOST_SAID = 2


def note_on(query: Query, typed: str, kind_example: str) -> str:
    """One sentence or two, or nothing; a value that is still being typed is let be."""
    unread = [piece for piece in query.unread if not _is_being_typed(piece, typed)]
    return " ".join((*_said(unread[:MOST_SAID], kind_example), *_on_signs(query)))


def _on_signs(query: Query) -> Iterator[str]:
    """An emoji or a stop alone is not in the index, and "every page" would be no answer."""
    for signs in query.signs[:1]:
        yield QCoreApplication.translate(
            "SearchNote", "{typed} has no letter or number in it, so it is passed over."
        ).format(typed=signs)


def _is_being_typed(piece: Unread, typed: str) -> bool:
    return piece.goes_on and typed.endswith(piece.text)


def _said(unread: Iterable[Unread], kind_example: str) -> Iterable[str]:
    example = {
        "kind": f"kind:{kind_example}",
        "before": "before:2026-03-01",
        "after": "after:2026-03",
        "strength": "strength>6",
        "audience": "audience:private",
        "is": "is:unfinished",
        "in": "in:trash",
    }
    for piece in unread:
        pattern = _pattern(piece)
        yield pattern.format(typed=piece.text, example=example.get(piece.operator, ""))


def _pattern(piece: Unread) -> str:
    translate = QCoreApplication.translate
    if piece.text.startswith("-"):
        #: {typed} is for example "-before:2026"
        return translate(
            "SearchNote", "{typed} is passed over: only words, tags and kinds can be left out."
        )
    return {
        #: {typed} is what somebody typed, {example} is something that works
        "kind": translate("SearchNote", "{typed} names no kind of page. Try {example}."),
        "before": translate("SearchNote", "{typed} has no day in it. Try {example}."),
        "after": translate("SearchNote", "{typed} has no day in it. Try {example}."),
        "strength": translate("SearchNote", "{typed} needs a number from 0 to 10. Try {example}."),
        "audience": translate(
            "SearchNote", "{typed} says private, together or therapist. Try {example}."
        ),
    }.get(piece.operator) or translate("SearchNote", "{typed} means nothing here. Try {example}.")
