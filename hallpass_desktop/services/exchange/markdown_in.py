"""Markdown and plain text: one page a file, in a folder, in a zip, or alone.

The date stands in the front matter, else in the name of the file or its folders, else the file was
last written on it. Pictures that the text shows lie beside it.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, tzinfo
from pathlib import PurePosixPath

from hallpass_desktop.domain.errors import CannotBringIn
from hallpass_desktop.domain.moment import Moment
from hallpass_desktop.domain.record import Author, Kind, Who
from hallpass_desktop.services.exchange.foreign import Beside, Reader, is_inside
from hallpass_desktop.services.exchange.front_matter import parted
from hallpass_desktop.services.exchange.incoming import Entry
from hallpass_desktop.services.exchange.rehearsal import Form, Mood, Reason, Skipped, Trouble
from hallpass_desktop.services.exchange.words_in import (
    LONGEST_TITLE,
    MANY_LINES,
    of_iso,
    on_day,
    on_wall,
    plain_words,
    tags_of,
)

ENDINGS = (".md", ".markdown", ".txt")
DATES = ("date", "created", "created_at", "creation_date", "day")
_IN_NAME = re.compile(
    r"(?<!\d)(\d{4})[-_.]?(\d\d)[-_.]?(\d\d)(?:[-_T .]+(\d\d)[-_:.h]?(\d\d)(?!\d))?"
)
_IN_FOLDERS = re.compile(r"(?<!\d)(\d{4})/(\d\d)/(\d\d)()()(?!\d)")
_SHOWN = re.compile(
    r"!\[[^\]\n]{0,300}\]\(<?([^)\n>]{1,500}?)>?(?: +\"[^\"\n]{0,300}\")?\)"
    r"|!\[\[([^\]|\n]{1,500})[^\]\n]{0,300}\]\]"
)
_ELSEWHERE = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]*:")
_TITLE = re.compile(r"# +([^\n]+)\n*")


@dataclass
class Markdown:
    """One folder, or one file."""

    reader: Reader
    zone: tzinfo
    form: Form = Form.MARKDOWN
    moods: tuple[Mood, ...] = ()

    def found(self) -> Iterator[Entry | Skipped]:
        """Its pages in the order of their names."""
        reader = Reader(self.reader.files)
        names = reader.files.names()
        known = frozenset(names)
        for name in names:
            if name.lower().endswith(ENDINGS) or names == (reader.files.name,):
                yield self._read(reader, name, known)

    def _read(self, reader: Reader, name: str, known: frozenset[str]) -> Entry | Skipped:
        try:
            matter, text = parted(reader.text(name))
        except CannotBringIn as error:
            if error.reason != Trouble.NOT_UTF8:
                raise
            return Skipped(name, Reason.NOT_WORDS)
        try:
            happened = self._happened(name, matter)
        except (ValueError, OverflowError):
            return Skipped(name, Reason.BAD_DATE)
        if happened is None:
            return Skipped(name, Reason.NO_DATE)
        pictures, text = self._pictures(name, text, known)
        title, words = _titled(matter, plain_words(text))
        tags = (*matter.get("tags", ()), *matter.get("keywords", ()))
        author = _author(matter)
        return Entry(name, happened, title, words, tags_of(tags), pictures, author=author)

    def _happened(self, name: str, matter: dict[str, list[str]]) -> Moment | None:
        for field in DATES:
            if matter.get(field):
                return of_iso(matter[field][0].replace("/", "-"), self.zone)
        stem = PurePosixPath(name).stem
        for each in (*_IN_NAME.finditer(stem), *_IN_FOLDERS.finditer(name)):
            if moment := _of_name(each, self.zone):
                return moment
        changed = self.reader.files.changed(name)
        if changed is None:
            return None
        return Moment.at(datetime.fromtimestamp(int(changed), UTC).astimezone(self.zone))

    def _pictures(
        self, name: str, text: str, known: frozenset[str]
    ) -> tuple[tuple[Beside, ...], str]:
        """The pictures that the text shows and that lie here, and the text without them."""
        beside: dict[str, Beside] = {}

        def take(shown: re.Match[str]) -> str:
            target = _target(name, shown[1] or shown[2] or "", known)
            if target is None:
                return shown[0]
            beside.setdefault(target, Beside(self.reader.files, target))
            return ""

        left = _SHOWN.sub(take, text)
        return tuple(beside.values()), MANY_LINES.sub("\n\n", left) if beside else left


def _of_name(found: re.Match[str], zone: tzinfo) -> Moment | None:
    try:
        day = date(int(found[1]), int(found[2]), int(found[3]))
        if found[4] and int(found[4]) < 24 and int(found[5]) < 60:  # noqa: PLR2004 - a clock
            shown = datetime(day.year, day.month, day.day, int(found[4]), int(found[5]))
            return on_wall(shown, zone)
        return on_day(day, zone)
    except (ValueError, OverflowError):
        return None


def _target(name: str, shown: str, known: frozenset[str]) -> str | None:
    """The file that a text shows; one that is missing is named, one from elsewhere is words."""
    shown = shown.strip().replace("%20", " ").removeprefix("./")
    if not shown or _ELSEWHERE.match(shown):
        return None
    target = str(PurePosixPath(name).parent / shown)
    if target in known or shown in known:
        return target if target in known else shown
    parts = PurePosixPath(target).parts
    while ".." in parts[1:]:
        at = parts.index("..", 1)
        parts = (*parts[: at - 1], *parts[at + 1 :])
    target = "/".join(parts)
    return target if is_inside(target) else None


def _author(matter: dict[str, list[str]]) -> Author:
    """Whose words a page is that this app wrote into a folder: those of others stay theirs."""
    kind, who = (" ".join(matter.get(name, ())) for name in ("kind", "author"))
    is_ours = kind in set(Kind) and who in set(Who)
    return Author(Who(who)) if is_ours else Author()


def _titled(matter: dict[str, list[str]], text: str) -> tuple[str, str]:
    title = " ".join(matter.get("title", ()))
    if len(title) > LONGEST_TITLE:  # too long to be one, and none of it gets lost
        return "", f"{title}\n\n{text}".strip()
    heading = _TITLE.match(text)
    if heading and (not title or heading[1].strip() == title) and len(heading[1]) <= LONGEST_TITLE:
        return heading[1].strip(), text[heading.end() :].strip()
    return title, text
