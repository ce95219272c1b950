"""Everything that has a key: the one table that menus, buttons, shortcuts and help all read."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from hallpass_desktop.gui.widgets.overlay import open_overlays


class Group(StrEnum):
    """Where an action stands in the shortcuts sheet."""

    WRITE = "write"
    MOVE = "move"
    PRIVATE = "private"
    APP = "app"


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One thing a key can do. `keys` are portable key texts; the first one is shown."""

    code: str
    keys: tuple[str, ...]
    group: Group
    icon: str = ""


TABLE: tuple[ActionSpec, ...] = (
    ActionSpec("new_entry", ("Ctrl+N",), Group.WRITE, "plus"),
    ActionSpec("search", ("Ctrl+F",), Group.WRITE, "search"),
    ActionSpec("undo", ("Ctrl+Z",), Group.WRITE, "undo-2"),
    ActionSpec("redo", ("Ctrl+Shift+Z",), Group.WRITE, "redo-2"),
    ActionSpec("templates", ("Ctrl+T",), Group.WRITE, "file-text"),
    ActionSpec("bold", ("Ctrl+B",), Group.WRITE),
    ActionSpec("italic", ("Ctrl+I",), Group.WRITE),
    ActionSpec("add_step", ("Ctrl+Shift+A",), Group.WRITE, "footprints"),
    ActionSpec("starters", ("Ctrl+J",), Group.WRITE, "quote"),
    ActionSpec("next_misspelt", ("Shift+F7",), Group.WRITE),
    ActionSpec("palette", ("Ctrl+K",), Group.MOVE, "keyboard"),
    ActionSpec("go_today", ("Ctrl+1",), Group.MOVE, "sun"),
    ActionSpec("go_journal", ("Ctrl+2",), Group.MOVE, "book-open"),
    ActionSpec("go_needs", ("Ctrl+3",), Group.MOVE, "sprout"),
    ActionSpec("go_check_in", ("Ctrl+4",), Group.MOVE, "chart-line"),
    ActionSpec("go_boundaries", ("Ctrl+5",), Group.MOVE, "scroll-text"),
    ActionSpec("go_repair", ("Ctrl+6",), Group.MOVE, "footprints"),
    ActionSpec("go_together", ("Ctrl+7",), Group.MOVE, "armchair"),
    ActionSpec("go_summary", ("Ctrl+8",), Group.MOVE, "file-text"),
    ActionSpec("go_people", ("Ctrl+Shift+P",), Group.MOVE, "users-round"),
    ActionSpec("go_insights", ("Ctrl+9",), Group.MOVE, "chart-line"),
    ActionSpec("go_guide", (), Group.MOVE, "book"),
    ActionSpec("calendar", ("Ctrl+D",), Group.MOVE, "calendar-days"),
    ActionSpec("flare_up", ("Ctrl+R",), Group.MOVE, "life-buoy"),
    ActionSpec("next_pane", ("F6",), Group.MOVE),
    ActionSpec("previous_pane", ("Shift+F6",), Group.MOVE),
    ActionSpec("cover", ("F9",), Group.PRIVATE, "eye-closed"),
    ActionSpec("lock", ("Ctrl+L",), Group.PRIVATE, "lock"),
    ActionSpec("settings", ("Ctrl+,",), Group.APP, "settings"),
    ActionSpec("explain", ("F1",), Group.APP),
    ActionSpec("shortcuts", ("Ctrl+/", "Shift+F1"), Group.APP),
    ActionSpec("text_larger", ("Ctrl++", "Ctrl+="), Group.APP),
    ActionSpec("text_smaller", ("Ctrl+-",), Group.APP),
    ActionSpec("text_usual", ("Ctrl+0",), Group.APP),
    ActionSpec("quit", ("Ctrl+Q",), Group.APP),
)


# What a key does even over an open sheet: it hides, ends, or stays with what somebody types there.
OVER_SHEETS = frozenset(
    {"cover", "lock", "quit", "bold", "italic", "next_misspelt"}
    | {"text_larger", "text_smaller", "text_usual"}
)

# What has a key before a notebook is open.
AT_THE_DOOR = tuple(spec for spec in TABLE if spec.code == "quit")


def names() -> dict[str, str]:
    """What each action is called, in the language in use."""
    translate = QCoreApplication.translate
    return (
        _page_names()
        | _writing_names()
        | _help_names()
        | {
            "new_entry": translate("Actions", "New entry"),
            "search": translate("Actions", "Search"),
            "calendar": translate("Actions", "Calendar of the journal"),
            "undo": translate("Actions", "Undo"),
            "palette": translate("Actions", "Find something to do or open"),
            "next_pane": translate("Actions", "To the next part of the window"),
            "previous_pane": translate("Actions", "To the part before"),
            "cover": translate("Actions", "Cover screen"),
            "lock": translate("Actions", "Lock"),
            "settings": translate("Actions", "Settings"),
            "text_larger": translate("Actions", "Larger text"),
            "text_smaller": translate("Actions", "Smaller text"),
            "text_usual": translate("Actions", "Text at its usual size"),
            "quit": translate("Actions", "Close the notebook"),
        }
    )


def _writing_names() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "redo": translate("Actions", "Bring back what was taken back, in a summary"),
        "templates": translate("Actions", "Templates for notes"),
        "bold": translate("Actions", "Bold words, in a note"),
        "italic": translate("Actions", "Italic words, in a note"),
        "add_step": translate("Actions", "Add a step to the repair plan"),
        "starters": translate("Actions", "Sentences to begin with"),
        "next_misspelt": translate("Actions", "Next word that may be misspelt"),
    }


def _page_names() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "go_today": translate("Actions", "Today"),
        "go_journal": translate("Actions", "Journal"),
        "go_needs": translate("Actions", "Needs"),
        "go_check_in": translate("Actions", "Check-in"),
        "go_boundaries": translate("Actions", "Boundaries"),
        "go_repair": translate("Actions", "Repair plan"),
        "go_together": translate("Actions", "Together"),
        "go_summary": translate("Actions", "Summary"),
        "go_people": translate("Actions", "People and help"),
        "go_insights": translate("Actions", "Insights"),
        "go_guide": translate("Actions", "Guide"),
    }


def _help_names() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "flare_up": translate("Actions", "It flares up again"),
        "explain": translate("Actions", "What the guide says here, and back"),
        "shortcuts": translate("Actions", "Shortcuts"),
    }


class KeyConflictError(ValueError):
    """Two actions ask for the same key."""


class Actions(QObject):
    """The table as QActions of one window."""

    def __init__(self, owner: QWidget, table: Iterable[ActionSpec] = TABLE) -> None:
        super().__init__(owner)
        self._specs = {spec.code: spec for spec in table}
        reject_conflicts((spec.code, spec.keys) for spec in self._specs.values())
        self._actions = {code: self._make(spec, owner) for code, spec in self._specs.items()}
        self.retranslate()

    def __getitem__(self, code: str) -> QAction:
        return self._actions[code]

    def __iter__(self) -> Iterator[ActionSpec]:
        return iter(self._specs.values())

    def keys(self, code: str) -> tuple[str, ...]:
        """The keys in use, in the words of this system: "Ctrl+N", or with its own signs."""
        native = QKeySequence.SequenceFormat.NativeText
        return tuple(key.toString(native) for key in self._actions[code].shortcuts())

    def icon(self, code: str) -> str:
        """The name of its icon; empty for an action without one."""
        return self._specs[code].icon

    def bind(self, code: str, keys: tuple[str, ...]) -> None:
        """Give an action other keys. Raises KeyConflictError, changing nothing, if one is taken."""
        used = {name: self._portable(name) for name in self._actions}
        reject_conflicts({**used, code: keys}.items())
        self._actions[code].setShortcuts([QKeySequence(key) for key in keys])

    def allow(self, codes: frozenset[str]) -> None:
        """Switch on these actions and switch off all others, keys included."""
        for code, action in self._actions.items():
            action.setEnabled(code in codes)

    def retranslate(self) -> None:
        """Say every name again in the language in use."""
        known = names()
        for code, action in self._actions.items():
            action.setText(known[code])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Nothing behind an open sheet may change, or take the keyboard: its keys rest."""
        if event.type() == QEvent.Type.Shortcut and self._is_under_a_sheet():
            return True
        return super().eventFilter(watched, event)

    def _is_under_a_sheet(self) -> bool:
        owner = self.parent()
        layers = open_overlays(owner.window()) if isinstance(owner, QWidget) else ()
        return any(layer.holds_keys for layer in layers)

    def _portable(self, code: str) -> tuple[str, ...]:
        return tuple(key.toString() for key in self._actions[code].shortcuts())

    def _make(self, spec: ActionSpec, owner: QWidget) -> QAction:
        action = QAction(self)
        action.setObjectName(f"{spec.code}_action")
        action.setShortcuts([QKeySequence(key) for key in spec.keys])
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        if spec.code not in OVER_SHEETS:
            action.installEventFilter(self)
        owner.addAction(action)
        return action


def usual_key(code: str) -> str:
    """The key of an action that nobody can change, as this system writes it."""
    (keys,) = (spec.keys for spec in TABLE if spec.code == code)
    return QKeySequence(keys[0]).toString(QKeySequence.SequenceFormat.NativeText)


def reject_conflicts(bindings: Iterable[tuple[str, tuple[str, ...]]]) -> None:
    """Raise KeyConflictError when a key stands for two actions."""
    seen: dict[str, str] = {}
    for code, keys in bindings:
        for key in keys:
            portable = QKeySequence(key).toString()
            if not portable or seen.setdefault(portable, code) != code:
                raise KeyConflictError(f"{key}: {code}, {seen.get(portable, 'no such key')}")
