"""A document as Markdown: what looks like a sign in somebody's words is made to be just words."""

import re
from collections.abc import Iterator

from hallpass_desktop.gui.print.chart_cells import cells
from hallpass_desktop.gui.print.document import (
    Block,
    Columns,
    Content,
    Document,
    Dots,
    Masthead,
    Part,
    Picture,
    Row,
)
from hallpass_desktop.gui.print.isolating import isolated
from hallpass_desktop.gui.print.plain_text import plain

_SIGNS = re.compile(r"[\\`*_\[\]<>&~|!#]")
_LINKS = re.compile(r"(?i)(?<=\bwww)(?=\.)|(?<=\w)(?=://)")  # what some readers make a link of
_AT_START = re.compile(r"^(?:[+\-=:]|\d+(?=[.)](?:\s|$)))")
_HEADS = {Part.TITLE: "# ", Part.SECTION: "## ", Part.HEADING: "## ", Part.LABEL: "### "}
_FULL, _OPEN, _FIVE = "●", "○", 5
_BREAK, _BETWEEN = "\\\n", " · "


def written(document: Document) -> bytes:
    """The whole document; charts are tables."""
    parts = [part for piece in document.blocks for part in _piece(piece)]
    if document.foot:
        parts += ["---", _paragraph(document.foot)]
    return ("\n\n".join(filter(None, parts)) + "\n").encode()


def _piece(piece: Content) -> Iterator[str]:
    match piece:
        case Block():
            yield _block(piece)
        case Masthead():
            yield "# " + _line(piece.title)
            yield from map(_paragraph, (*piece.below, *piece.aside))
        case Row():
            yield _row(piece)
        case Picture():
            yield from _picture(piece)
        case Columns():
            for each in (*piece.first, *piece.second):
                yield from _piece(each)


def _block(block: Block) -> str:
    if block.part in _HEADS:
        line = _line(block.text)
        return _HEADS[block.part] + line if line else ""
    return _paragraph(block.text)


def _row(row: Row) -> str:
    lead = f"**{_line(row.lead)}**" if row.lead.strip() else ""
    told = " ".join(filter(None, (lead, _paragraph(isolated(row.words), "  "))))
    first = filter(None, (_line(row.day), told, _mark(row), _line(row.aside)))
    lines = filter(None, (_BETWEEN.join(first), _line(row.note)))
    return "- " + f"{_BREAK}  ".join(lines)


def _mark(row: Row) -> str:
    if isinstance(row.mark, Dots):
        return _FULL * row.mark.full + _OPEN * (_FIVE - row.mark.full)
    return _line(row.mark.text) if row.mark else ""


def _picture(picture: Picture) -> Iterator[str]:
    if picture.name:
        yield "### " + _line(picture.name)
    table = cells(picture.chart)
    lines = [table.head, ("---",) * len(table.head), *table.rows]
    yield "\n".join(f"| {' | '.join(_cells(line))} |" for line in lines)
    yield _paragraph(picture.caption)


def _cells(line: tuple[str, ...]) -> Iterator[str]:
    for each in line:
        yield each if each == "---" else _line(each)


def _line(text: str) -> str:
    """Words on one line."""
    return _escaped(" ".join(plain(text).split()))


def _paragraph(text: str, indent: str = "") -> str:
    """Words with their line breaks; an empty line would begin another paragraph."""
    lines = (_escaped(" ".join(line.split())) for line in plain(text).split("\n"))
    return f"{_BREAK}{indent}".join(filter(None, lines))


def _escaped(text: str) -> str:
    """The same words for a reader of Markdown: no sign in them means anything."""
    quiet = _LINKS.sub(r"\\", _SIGNS.sub(r"\\\g<0>", text))
    found = _AT_START.match(quiet)
    if not found:
        return quiet
    at = found.end() if found[0].isdigit() else 0
    return f"{quiet[:at]}\\{quiet[at:]}"
