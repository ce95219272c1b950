"""Watches a text that is written: one hint at a time below it, and never in the way."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from hallpass_desktop.domain.person import places
from hallpass_desktop.gui.editors.fields.alias_row import Alias
from hallpass_desktop.gui.editors.fields.hint_card import Hint, HintCard
from hallpass_desktop.gui.editors.tools import Tools
from hallpass_desktop.gui.widgets.spans import write_over
from hallpass_desktop.gui.widgets.title_edit import TitleEdit
from hallpass_desktop.gui.widgets.writing_edit import WritingEdit

LOOK_AFTER_MS = 700

Find = Callable[[str], tuple[Hint, ...]]


def nothing_felt() -> tuple[str, ...]:
    """Where no feelings are kept."""
    return ()


class Hinting(QObject):
    """Looks a moment after the last key; what was kept once is not said again."""

    def __init__(
        self,
        edit: WritingEdit | TitleEdit,
        card: HintCard,
        tools: Tools,
        find: Find,
        felt: Callable[[], tuple[str, ...]] = nothing_felt,
    ) -> None:
        super().__init__(edit)
        self._edit, self._card, self._tools = edit, card, tools
        self._find, self._felt = find, felt
        self._kept: set[str] = set()
        self._name = ""
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(LOOK_AFTER_MS)
        self._connect()

    def look(self) -> None:
        """Look at the text now instead of in a moment."""
        self._wait.stop()
        hints = [hint for hint in self._find(self._edit.text()) if hint.key not in self._kept]
        if isinstance(self._edit, WritingEdit):
            self._edit.mark_words([(hint.start, hint.end) for hint in hints])
        first = hints[0] if hints else None
        self._name = first.name if first is not None else ""
        people = self._tools.people
        if people is not None and self._name:
            people.ask()
        known = people.people if people is not None else None
        self._card.show_hint(first, self._felt(), known)

    def _connect(self) -> None:
        self._edit.edited.connect(self._wait.start)
        self._edit.focus_left.connect(self.look)
        self._wait.timeout.connect(self.look)
        self._card.dismissed.connect(self._on_dismissed)
        self._card.alias_chosen.connect(self._on_alias_chosen)
        if self._tools.people is not None:
            self._tools.people.changed.connect(self._on_people_changed)

    def _on_dismissed(self, key: str) -> None:
        self._kept.add(key)
        self.look()
        self._edit.setFocus()

    def _on_people_changed(self) -> None:
        if self._name:
            self.look()

    def _on_alias_chosen(self, alias: Alias) -> None:
        spans, people = places(self._edit.text(), self._name), self._tools.people
        if spans:
            write_over(self._edit, spans, alias.words)
        if spans and alias.is_new and people is not None:
            people.add(alias.words)
        self.look()
        self._edit.setFocus()
