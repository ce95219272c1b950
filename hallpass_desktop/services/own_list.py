"""One list kept beside the records: read whole, written whole, and taken back whole."""

from typing import Generic, TypeVar

from hallpass_desktop.services.changes import Changes
from hallpass_desktop.services.desk import Desk
from hallpass_desktop.services.undo import Undo
from hallpass_desktop.storage import own_lists

T = TypeVar("T")


class OwnList(Generic[T]):
    """`name` is the row it is kept in, `cls` a dataclass that is an empty list by default."""

    def __init__(self, desk: Desk, name: str, cls: type[T], code: Undo) -> None:
        self._desk, self._name, self._cls, self._code = desk, name, cls, code

    def read(self) -> T:
        """The list as it is kept."""
        return own_lists.read(self._desk.connection, self._name, self._cls)

    def put(self, after: T) -> Changes:
        """Keep another state of it, which can be taken back."""
        before = self.read()
        changes = self.change(after)
        self._desk.undo.push(self._code, changes, lambda: self.change(before))
        return changes

    def change(self, after: T) -> Changes:
        """The same as `put`, inside something that is taken back as a whole."""
        if self.read() == after:
            return Changes()
        with self._desk.transaction():
            own_lists.write(self._desk.connection, self._name, after)
        return Changes(undo=self._code, lists=frozenset({self._name}))
