"""Which form a chosen file or folder has, by what is in it; somebody may say otherwise."""

from collections.abc import Callable, Mapping
from datetime import tzinfo
from itertools import islice
from pathlib import PurePosixPath

from hallpass_desktop.domain.errors import CannotBringIn
from hallpass_desktop.services.exchange import red_notebook
from hallpass_desktop.services.exchange.day_one import DayOne
from hallpass_desktop.services.exchange.foreign import Files, Reader
from hallpass_desktop.services.exchange.jrnl import BEGINS, JrnlJson, JrnlText
from hallpass_desktop.services.exchange.json_pieces import ENTRIES, members
from hallpass_desktop.services.exchange.markdown_in import ENDINGS, Markdown
from hallpass_desktop.services.exchange.mini_diarium import MiniDiarium
from hallpass_desktop.services.exchange.mini_diary import MiniDiary
from hallpass_desktop.services.exchange.moods import Moods, is_table_of_moods
from hallpass_desktop.services.exchange.red_notebook import RedNotebook
from hallpass_desktop.services.exchange.rehearsal import Form, Trouble
from hallpass_desktop.services.exchange.schema import FORMAT
from hallpass_desktop.services.exchange.taking import Source

MEMBERS_LOOKED_AT = 20
JSON = ".json"

SOURCES: Mapping[Form, Callable[[Reader, tzinfo], Source]] = {
    Form.DAY_ONE: DayOne,
    Form.JRNL_JSON: JrnlJson,
    Form.JRNL_TEXT: JrnlText,
    Form.MINI_DIARIUM: MiniDiarium,
    Form.MINI_DIARY: MiniDiary,
    Form.RED_NOTEBOOK: RedNotebook,
    Form.MARKDOWN: Markdown,
    Form.MOODS: Moods,
}


def source_of(files: Files, form: Form, zone: tzinfo) -> Source:
    """What reads these files as that form."""
    return SOURCES[form](Reader(files), zone)


def form_of(files: Files) -> Form:
    """The form that the content speaks for. Raises CannotBringIn."""
    names = files.names()
    if len(names) == 1 and names[0] == files.name:
        return _of_text(Reader(files).text(names[0]), names[0])
    if any(red_notebook.MONTH.fullmatch(PurePosixPath(name).name) for name in names):
        return Form.RED_NOTEBOOK
    tables = [name for name in names if name.lower().endswith(JSON)]
    for name in tables:
        form = _of_text(Reader(files).text(name), name)
        if form is Form.DAY_ONE or len(names) == 1:
            return form
    if any(name.lower().endswith(ENDINGS) for name in names):
        return Form.MARKDOWN
    raise CannotBringIn(Trouble.NOT_KNOWN)


def _of_text(text: str, name: str) -> Form:
    start = text.lstrip()[:1]
    if start in ("{", "["):
        found = _of_json(text)
        if found is not None:
            return found
    first = next((line for line in text.split("\n", 50) if line.strip()), "")
    if BEGINS.match(first):
        return Form.JRNL_TEXT
    if is_table_of_moods(first):
        return Form.MOODS
    if name.lower().endswith(ENDINGS):
        return Form.MARKDOWN
    raise CannotBringIn(Trouble.NOT_KNOWN)


def _of_json(text: str) -> Form | None:
    """By what the file says of itself, else by how its first entry looks."""
    try:
        for name, value in islice(members(text), MEMBERS_LOOKED_AT):
            found = _said(name, value) or (_looks_like(value) if name == ENTRIES else None)
            if found is not None:
                return found
    except CannotBringIn:
        return None
    return None


def _said(name: str, value: object) -> Form | None:
    """By the notes of a file on itself."""
    if name == "format" and value == FORMAT:
        return Form.OWN_JSON
    if name != "metadata" or not isinstance(value, dict):
        return None
    known = {"Mini Diarium": Form.MINI_DIARIUM, "Mini Diary": Form.MINI_DIARY}
    return known.get(str(value.get("application")))


def _looks_like(entry: object) -> Form | None:
    if isinstance(entry, tuple):
        return Form.MINI_DIARY
    if not isinstance(entry, dict):
        return None
    if "creationDate" in entry:
        return Form.DAY_ONE
    if {"date", "body"} <= entry.keys():
        return Form.JRNL_JSON
    return Form.MINI_DIARIUM if {"date", "text"} <= entry.keys() else None
