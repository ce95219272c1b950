"""The few lines above a Markdown page that say its date, title and tags.

Only `name: value` and simple lists are read; whatever else stands there is no answer of anybody.
"""

import re

MARK = "---"
MOST_LINES = 200

_FIELD = re.compile(r"([A-Za-z_][\w -]*):(?:\s+(.*))?$")
_ITEM = re.compile(r"\s*-\s+(.*)$")


def parted(text: str) -> tuple[dict[str, list[str]], str]:
    """The fields, in small letters and each as a list, and the text below them."""
    lines = text.split("\n", MOST_LINES)
    if lines[0].strip() != MARK:
        return {}, text
    ends = (n for n, line in enumerate(lines[1:-1], 1) if line.strip() in (MARK, "..."))
    end = next(ends, None)
    if end is None:
        return ({}, text) if lines[-1].strip() != MARK else (_fields(lines[1:-1]), "")
    return _fields(lines[1:end]), "\n".join(lines[end + 1 :])


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
        return [_bare(each) for each in text[1:-1].split(",") if each.strip()]
    if name in ("tags", "keywords"):
        return [_bare(each) for each in re.split(r"[,\s]+", text) if each]
    return [_bare(text)] if text else []


def _bare(text: str) -> str:
    text = text.strip()
    is_quoted = len(text) > 1 and text[0] == text[-1] and text[0] in "\"'"
    return text[1:-1] if is_quoted else text
