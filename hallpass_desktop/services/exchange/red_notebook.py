"""RedNotebook: a folder with one YAML file a month, each a table of days.

Read by the simplest of PyYAML's loaders, which makes texts, lists and tables and nothing else.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, tzinfo
from pathlib import PurePosixPath
from typing import Any

from hallpass_desktop.domain.errors import CannotBringIn
from hallpass_desktop.services.exchange.foreign import Reader
from hallpass_desktop.services.exchange.incoming import Entry
from hallpass_desktop.services.exchange.rehearsal import Form, Mood, Reason, Skipped, Trouble
from hallpass_desktop.services.exchange.words_in import on_day

MONTH = re.compile(r"(\d{4})-(\d\d)\.txt$")
_HASHTAG = re.compile(r"(?<![\w&#])#(?![0-9A-Fa-f]{6}\b)(\w*[^\W\d_]\w*)")
_NOTHING = ("", "null", "~")
_TEXT = "text"


@dataclass
class RedNotebook:
    """One journal. Categories without words are tags, others lists below the text."""

    reader: Reader
    zone: tzinfo
    form: Form = Form.RED_NOTEBOOK
    moods: tuple[Mood, ...] = ()

    def found(self) -> Iterator[Entry | Skipped]:
        """Its days in order."""
        reader = Reader(self.reader.files)
        for name in reader.files.names():
            month = MONTH.fullmatch(PurePosixPath(name).name)
            if month is None:
                continue
            days = loaded(reader.text(name), name)
            for day, content in days.items():
                yield self._read(f"{name} {day}", (int(month[1]), int(month[2])), day, content)

    def _read(self, where: str, month: tuple[int, int], day: Any, content: Any) -> Entry | Skipped:
        if not isinstance(content, dict):
            return Skipped(where, Reason.NOT_UNDERSTOOD)
        try:
            happened = on_day(date(*month, int(day)), self.zone)
        except (ValueError, TypeError, OverflowError):
            return Skipped(where, Reason.BAD_DATE)
        tags, lists = _categories(content)
        text = "\n\n".join(part for part in (_text(content.get(_TEXT)), *lists) if part)
        return Entry(where, happened, text=text, tags=(*tags, *_HASHTAG.findall(text)))


def loaded(text: str, name: str) -> dict[Any, Any]:
    """The table that a YAML text is. Raises CannotBringIn."""
    import yaml  # noqa: PLC0415 - only who comes from RedNotebook needs it

    loader = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
    try:
        # It knows no tags and makes no objects.
        found = yaml.load(text, loader)  # noqa: S506
    except RecursionError:
        raise CannotBringIn(Trouble.TOO_DEEP, name) from None
    except (yaml.YAMLError, ValueError, TypeError):
        raise CannotBringIn(Trouble.NOT_THIS_FORM, name) from None
    if found in (None, ""):
        return {}
    if not isinstance(found, dict):
        raise CannotBringIn(Trouble.NOT_THIS_FORM, name)
    return found


def _categories(content: dict[Any, Any]) -> tuple[list[str], list[str]]:
    """The tags, and each category that holds something as a few lines."""
    tags: list[str] = []
    lists: list[str] = []
    for name, held in content.items():
        if name == _TEXT or not isinstance(name, str):
            continue
        if name == "Tags" and isinstance(held, dict):  # of versions before 1.3
            tags += [each for each in held if isinstance(each, str)]
        elif isinstance(held, dict) and held:
            lines = [f"- {each}" for each in held if isinstance(each, str)]
            lists.append("\n".join((f"{name}:", *lines)))
        else:
            tags.append(name)
    return tags, lists


def _text(value: Any) -> str:
    return value.strip() if isinstance(value, str) and value not in _NOTHING else ""
