"""What a person has chosen about the app itself; never anything that was written in it."""

import json
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, fields
from pathlib import Path

from hallpass_desktop.system.files import replace_file

LARGEST_FILE = 64 * 1024
LONGEST_TEXT = 64
LONGEST_GEOMETRY = 1024
LATEST_WEEK = 600_000

THEMES = ("system", "light", "dark", "contrast")
WRITING_SIZES = (15, 17, 19)
SHARED_WITH = ("", "me", "family", "partner")


@dataclass(frozen=True, slots=True)
class Settings:
    """Every choice, with what holds until somebody chooses."""

    theme: str = "system"
    text_scale: int = 100
    reduced_motion: bool | None = None  # as the system has it
    writing_size: int = 17
    language: str = "system"
    spelling: str = "system"  # the language of a dictionary, or off
    idle_minutes: int = 5
    lock_with_screen: bool = True
    lock_before_sleep: bool = True
    lock_on_switch: bool = True
    lock_when_minimised: bool = False
    lock_when_behind: bool = False
    cover_key: str = "F9"
    cover_on_double_escape: bool = True
    cover_locks_at_once: bool = False
    clear_selection: bool = True
    quiet_words: bool = False
    previews: bool = True
    needs_as_table: bool = False
    weekly_question: bool = True
    skipped_week: int = 0
    on_this_day: bool = False
    reminders: bool = False
    reminders_locked: bool = False
    tray: bool = False
    shared_computer: str = ""
    has_notebook: bool = False
    geometry: str = ""


class SettingsStore:
    """The settings file: read leniently, written whole."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def load(self) -> Settings:
        """What is stored; a missing file, unknown names and odd values leave the defaults."""
        stored = self._stored()
        known = {field.name for field in fields(Settings)}
        kept = {
            name: stored[name] for name in known & stored.keys() if is_valid(name, stored[name])
        }
        return Settings(**kept)  # type: ignore[arg-type]  # each value passed its own rule

    def save(self, settings: Settings) -> None:
        """Write all of it. Raises DiskFull or StorageFailed; the old file then still stands."""
        text = json.dumps(asdict(settings), indent=1, sort_keys=True)
        replace_file(self._path, text.encode() + b"\n")

    def _stored(self) -> Mapping[str, object]:
        try:
            with self._path.open("rb") as file:
                stored = json.loads(file.read(LARGEST_FILE))
        except (OSError, ValueError, RecursionError):
            return {}
        return stored if isinstance(stored, dict) else {}


def is_valid(name: str, value: object) -> bool:
    """Whether a stored value is one that this setting can have."""
    return _RULES[name](value)


def _one_of(*choices: object) -> Callable[[object], bool]:
    kinds = {type(choice) for choice in choices}

    def rule(value: object) -> bool:
        return type(value) in kinds and value in choices

    return rule


def _whole(low: int, high: int) -> Callable[[object], bool]:
    def rule(value: object) -> bool:
        return type(value) is int and low <= value <= high

    return rule


def _text(longest: int, *, may_be_empty: bool) -> Callable[[object], bool]:
    def rule(value: object) -> bool:
        if not isinstance(value, str) or len(value) > longest:
            return False
        return value.isascii() and value.isprintable() and (bool(value) or may_be_empty)

    return rule


_SWITCH = _one_of(False, True)

_RULES: Mapping[str, Callable[[object], bool]] = {
    "theme": _one_of(*THEMES),
    "text_scale": _whole(100, 200),
    "reduced_motion": _one_of(None, False, True),
    "writing_size": _one_of(*WRITING_SIZES),
    "language": _text(LONGEST_TEXT, may_be_empty=False),
    "spelling": _text(LONGEST_TEXT, may_be_empty=False),
    "idle_minutes": _whole(1, 60),
    "lock_with_screen": _SWITCH,
    "lock_before_sleep": _SWITCH,
    "lock_on_switch": _SWITCH,
    "lock_when_minimised": _SWITCH,
    "lock_when_behind": _SWITCH,
    "cover_key": _text(LONGEST_TEXT, may_be_empty=False),
    "cover_on_double_escape": _SWITCH,
    "cover_locks_at_once": _SWITCH,
    "clear_selection": _SWITCH,
    "quiet_words": _SWITCH,
    "previews": _SWITCH,
    "needs_as_table": _SWITCH,
    "weekly_question": _SWITCH,
    "skipped_week": _whole(0, LATEST_WEEK),
    "on_this_day": _SWITCH,
    "reminders": _SWITCH,
    "reminders_locked": _SWITCH,
    "tray": _SWITCH,
    "shared_computer": _one_of(*SHARED_WITH),
    "has_notebook": _SWITCH,
    "geometry": _text(LONGEST_GEOMETRY, may_be_empty=True),
}
