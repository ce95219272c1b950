"""The few lines above a Markdown page that say its date, title and tags.

Only `name: value` and simple lists are read; whatever else stands there is no answer of anybody.
Two rules with words between them are a page that begins with a rule: every word of it stays.
"""

import json
import re
from collections.abc import Sequence

MARK = "---"
MOST_LINES = 200

_FIELD = re.compile(r"([A-Za-z_][\w -]*):(?:\s+(.*))?$")
_ITEM = re.compile(r"\s*-\s+(.*)$")
_BEGINS_TABLE = re.compile(r"[\"'\w][^:]{0,60}:(?:\s|$)")
# The same; or nothing, a remark, one of a list, the end of one, or more of the line before.
_IN_TABLE = re.compile(rf"{_BEGINS_TABLE.pattern}|$|#|-\s|[\]}}]|\s")


def parted(text: str) -> tuple[dict[str, list[str]], str]:
    """The fields, in small letters and each as a list, and the text below them."""
    lines = text.split("\n", MOST_LINES)
    if lines[0].strip() != MARK:
        return {}, text
    ends = (n for n, line in enumerate(lines[1:-1], 1) if line.strip() in (MARK, "..."))
    end = next(ends, None)
    if end is None and lines[-1].strip() == MARK:
        end = len(lines) - 1
    if end is None or not _is_table(lines[1:end]):
        return {}, text
    return _fields(lines[1:end]), "\n".join(lines[end + 1 :])


def _is_table(lines: Sequence[str]) -> bool:
    """Whether these lines are names with values, and no words of a page."""
    said = [line for line in lines if line.strip() and not line.startswith("#")]
    return all(map(_IN_TABLE.match, said)) and all(map(_BEGINS_TABLE.match, said[:1]))


def _fields(lines: list[str]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    name = ""
    for line in lines:
        field, item = _FIELD.match(line), _ITEM.match(line)
        if field:
            name = field[1].strip().lower()
            found[name] = _values(name, (field[2] or "").strip())
        elif item and name:
            found[name].append(_bare(item[1]))
    return found


def _values(name: str, text: str) -> list[str]:
    if text.startswith("[") and text.endswith("]"):
        return _listed(text)
    if name in ("tags", "keywords"):
        return [_bare(each) for each in re.split(r"[,\s]+", text) if each]
    return [_bare(text)] if text else []


def _listed(text: str) -> list[str]:
    """A list in one line; what is JSON too may have commas in its words."""
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        return [_bare(each) for each in text[1:-1].split(",") if each.strip()]
    return [str(each) for each in found if isinstance(each, str | int | float)]


def _bare(text: str) -> str:
    text = text.strip()
    is_quoted = len(text) > 1 and text[0] == text[-1] and text[0] in "\"'"
    return text[1:-1] if is_quoted else text
