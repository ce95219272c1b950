"""The record being edited, as its widgets share it; long texts are read only when asked for."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any, cast

from PySide6.QtCore import QObject, QTimer, Signal

from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.jealousy import JealousyBody
from hallpass_desktop.domain.record import Draft, Record
from hallpass_desktop.gui.editors.steps import LINKS

TELL_AFTER_MS = 200
_ENVELOPE = frozenset({"happened", "tags", "links"})


class Answers(QObject):
    """Every answer of one draft by the name of its field; date, tags and links among them.

    `links.need_met` is what it points at in that role.
    """

    touched = Signal()  # at once, with every key
    changed = Signal(str)  # the field that a person changed; while typing, a few times a second
    shown = Signal(str)  # a field whose widgets must show another value; empty for all

    def __init__(self, draft: Draft, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._draft = draft
        self._pending: dict[str, Callable[[], object]] = {}
        self._untold: set[str] = set()
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(TELL_AFTER_MS)
        self._wait.timeout.connect(self._on_time_to_tell)

    @property
    def id(self) -> RecordId:
        """The record's id; it never changes."""
        return self._draft.record.id

    @property
    def draft(self) -> Draft:
        """The draft with everything that stands on screen."""
        for name, read in tuple(self._pending.items()):
            self._put(name, read())
        self._pending.clear()
        return self._draft

    @property
    def record(self) -> Record:
        """The record with everything that stands on screen."""
        return self.draft.record

    @property
    def note(self) -> JealousyBody:
        """The body of a jealousy note. Raises TypeError for another kind of record."""
        body = self.record.body
        if not isinstance(body, JealousyBody):
            raise TypeError("not a jealousy note")
        return body

    def value(self, name: str) -> Any:
        """The answer of one field."""
        if name in self._pending:
            self._put(name, self._pending.pop(name)())
        if name.startswith(LINKS):
            return self._draft.record.targets(name.removeprefix(LINKS))
        source = self._draft.record if name in _ENVELOPE else self._draft.record.body
        return getattr(source, name)

    def set(self, name: str, value: object) -> None:
        """Change one answer, and let every widget of it show the new one."""
        if value == self.value(name):
            return
        self._put(name, value)
        self.shown.emit(name)
        self.touched.emit()
        self.changed.emit(name)

    def offer(self, name: str, read: Callable[[], object]) -> None:
        """Say that a text is being typed; it is read when somebody asks for it."""
        self._pending[name] = read
        self._untold.add(name)
        self.touched.emit()
        if not self._wait.isActive():
            self._wait.start()

    def set_quietly(self, name: str, value: object) -> None:
        """Change something that is no answer, such as the open step; it travels with the next."""
        self._put(name, value)

    def rebase(self, draft: Draft) -> None:
        """Go on from another revision of the same record; what stands on screen stays."""
        self._draft = replace(draft, record=self.record)

    def _on_time_to_tell(self) -> None:
        untold, self._untold = sorted(self._untold), set()
        for name in untold:
            self.changed.emit(name)

    def _put(self, name: str, value: object) -> None:
        record = self._draft.record
        if name.startswith(LINKS):
            name, value = (
                "links",
                record.pointing(name.removeprefix(LINKS), cast("tuple[RecordId, ...]", value)),
            )
        changes: dict[str, Any] = {name: value}
        if name in _ENVELOPE:
            record = replace(record, **changes)
        else:
            record = replace(record, body=replace(record.body, **changes))  # type: ignore[type-var]  # every body is a dataclass
        self._draft = replace(self._draft, record=record)
