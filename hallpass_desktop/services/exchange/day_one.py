"""Day One: JSON as it is exported, alone, in its zip or in a folder with the photos beside it.

Learned from exported files: `creationDate` is in UTC, `timeZone` a name of the tz list. A
picture is `photos/<md5>.<type>` and stands in the text as `![](dayone-moment://<identifier>)`.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import tzinfo
from pathlib import PurePosixPath
from typing import Any

from hallpass_desktop.domain.moment import Moment, Precision
from hallpass_desktop.services.exchange.foreign import Beside, Reader
from hallpass_desktop.services.exchange.incoming import Entry
from hallpass_desktop.services.exchange.json_pieces import ENTRIES, members
from hallpass_desktop.services.exchange.rehearsal import Form, Mood, Reason, Skipped
from hallpass_desktop.services.exchange.words_in import (
    LONGEST_TITLE,
    MANY_LINES,
    in_zone,
    list_at,
    of_iso,
    plain_words,
    tags_of,
    words_at,
)

_MOMENT = re.compile(r"!\[[^\]\n]{0,300}\]\(dayone-moment:[^)\s]{0,300}\)\n?")
_ESCAPED = re.compile(r"\\([\\`*_{}\[\]()#+.!~>|&-])")
_TITLE = re.compile(r"#{1,6} +([^\n]+)\n*")
_OTHER_MEDIA = ("videos", "audios", "pdfAttachments")


@dataclass
class DayOne:
    """One export; each of its JSON files is a journal."""

    reader: Reader
    zone: tzinfo
    form: Form = Form.DAY_ONE
    moods: tuple[Mood, ...] = ()

    def found(self) -> Iterator[Entry | Skipped]:
        """Its entries in order."""
        reader = Reader(self.reader.files)
        names = [name for name in reader.files.names() if name.lower().endswith(".json")]
        pictures = {_stem(name): name for name in _pictures(reader)}
        for name in names:
            number, before = 0, f"{name} " if len(names) > 1 else ""
            for member, value in members(reader.text(name)):
                if member == ENTRIES:
                    number += 1
                    yield from self._read(f"{before}#{number}", value, pictures)

    def _read(self, where: str, value: Any, pictures: dict[str, str]) -> Iterator[Entry | Skipped]:
        happened = self._happened(value)
        if isinstance(happened, Reason):
            yield Skipped(where, happened)
            return
        for kind in _OTHER_MEDIA:
            for _ in list_at(value, kind):
                yield Skipped(where, Reason.NOT_A_PICTURE)
        title, text = _parted(words_at(value, "text"))
        yield Entry(
            where,
            happened,
            title,
            text,
            tags_of(list_at(value, "tags")),
            tuple(self._pictures(value, pictures)),
            key=words_at(value, "uuid"),
        )

    def _happened(self, value: Any) -> Moment | Reason:
        said = words_at(value, "creationDate")
        if not said:
            return Reason.NO_DATE
        try:
            at = of_iso(said, self.zone)
            return in_zone(at, words_at(value, "timeZone"), self.zone) if _has_time(at) else at
        except (ValueError, OverflowError):
            return Reason.BAD_DATE

    def _pictures(self, value: Any, pictures: dict[str, str]) -> Iterator[Beside]:
        photos = [each for each in list_at(value, "photos") if isinstance(each, dict)]
        for photo in sorted(photos, key=_order):
            digest = words_at(photo, "md5").lower()
            missing = f"photos/{digest or words_at(photo, 'identifier')}"
            yield Beside(self.reader.files, pictures.get(digest, missing))


def _has_time(at: Moment) -> bool:
    return at.precision is Precision.MINUTE


def _order(photo: dict[str, Any]) -> int:
    found = photo.get("orderInEntry")
    return found if isinstance(found, int) else 0


def _pictures(reader: Reader) -> Iterator[str]:
    return (name for name in reader.files.names() if PurePosixPath(name).parent.name == "photos")


def _stem(name: str) -> str:
    return PurePosixPath(name).stem.lower()


def _parted(text: str) -> tuple[str, str]:
    """Its heading, if it begins with one, and the rest, without what only Day One reads."""
    text, taken = _MOMENT.subn("", plain_words(text))
    text = _ESCAPED.sub(r"\1", MANY_LINES.sub("\n\n", text) if taken else text).strip()
    heading = _TITLE.match(text)
    if heading and len(heading[1]) <= LONGEST_TITLE:
        return heading[1].strip(), text[heading.end() :].strip()
    return "", text
