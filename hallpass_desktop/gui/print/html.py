"""A document as one page of HTML that asks for nothing from anywhere and says nothing of itself."""

import re
from collections.abc import Iterable, Iterator
from html import escape
from itertools import groupby

from PySide6.QtCore import Qt

from hallpass_desktop.gui import locale_text
from hallpass_desktop.gui.charts.said import chart_said
from hallpass_desktop.gui.print import svg
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
from hallpass_desktop.gui.print.isolating import FIRST, LAST
from hallpass_desktop.gui.print.plain_text import plain
from hallpass_desktop.system.paths import NAME

#: Nothing is loaded and nothing runs, whatever somebody wrote.
POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"
_STYLE = """
:root { color-scheme: light dark; }
body { margin: 0 auto; max-width: 44rem; padding: 2rem 1.25rem; background: Canvas;
  color: CanvasText; font: 1rem/1.6 Literata, Charter, Georgia, serif; overflow-wrap: anywhere; }
h1 { font-size: 1.7rem; line-height: 1.3; margin: 0; font-weight: 500; }
h2, h3, h4, .app, table, figure, footer, .day, .aside { font-family: Inter, system-ui, sans-serif; }
h2 { font-size: 1rem; border-top: 1px solid; padding-top: .6rem; margin: 1.8rem 0 .4rem; }
h3, h4 { font-size: .95rem; margin: 1rem 0 .3rem; font-weight: 500; }
p { margin: .4rem 0; }
ul { list-style: none; margin: 0; padding: 0; }
li { padding: .4rem 0; display: flex; flex-wrap: wrap; gap: .2rem 1rem; }
li + li { border-top: 1px solid; border-color: GrayText; }
li > .told { flex: 1 1 14rem; } li > .note { flex-basis: 100%; }
.note, .day, header p, figcaption, footer { font-size: .85rem; opacity: .85; }
.aside { font-size: .9rem; } .columns { display: flex; flex-wrap: wrap; gap: 0 2rem; }
.columns > div { flex: 1 1 18rem; min-width: 0; }
figure { margin: .5rem 0; } svg { width: 100%; height: auto; max-width: 30rem; }
table { border-collapse: collapse; font-size: .85rem; }
th, td { text-align: start; padding: .15rem .9rem .15rem 0; }
footer { border-top: 1px solid; margin-top: 2rem; padding-top: .6rem; }
@media print { :root { color-scheme: light; } body { max-width: none; padding: 0; }
  h2, h3, h4 { break-after: avoid; } li, figure { break-inside: avoid; } }
"""
_TAGS = {Part.TITLE: "h1", Part.SECTION: "h2", Part.HEADING: "h2", Part.LABEL: "h3"}
_FULL, _OPEN, _FIVE = "●", "○", 5
_ISOLATED = re.compile(f"{FIRST}([^<{FIRST}{LAST}\u2066\u2067]*){LAST}")


def written(document: Document) -> bytes:
    """The whole page, with all of its style and its charts inside."""
    names = locale_text.current().words
    is_right = names.textDirection() == Qt.LayoutDirection.RightToLeft
    body = "\n".join(_pieces(document.blocks))
    foot = f"\n<footer>{_said(document.foot)}</footer>" if document.foot else ""
    return f"""<!DOCTYPE html>
<html lang="{escape(names.bcp47Name())}" dir="{"rtl" if is_right else "ltr"}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{POLICY}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{NAME}</title>
<style>{_STYLE}</style>
</head>
<body>
<main>
{body}
</main>{foot}
</body>
</html>
""".encode()


def _pieces(pieces: Iterable[Content]) -> Iterator[str]:
    """Rows that follow one another are one list."""
    for is_rows, found in groupby(pieces, _is_row):
        if is_rows:
            rows = "\n".join(_row(each) for each in found if isinstance(each, Row))
            yield f"<ul>\n{rows}\n</ul>"
            continue
        yield from map(_piece, found)


def _is_row(piece: Content) -> bool:
    return isinstance(piece, Row)


def _piece(piece: Content) -> str:
    match piece:
        case Block():
            return _block(piece)
        case Masthead():
            lines = "".join(f"<p>{_said(each)}</p>" for each in (*piece.below, *piece.aside))
            return f'<header class="app"><h1 dir="auto">{_said(piece.title)}</h1>{lines}</header>'
        case Picture():
            return _picture(piece)
        case Columns():
            sides = ("\n".join(_pieces(each)) for each in (piece.first, piece.second))
            return (
                '<div class="columns">' + "".join(f"<div>{each}</div>" for each in sides) + "</div>"
            )
        case Row():
            return _row(piece)


def _block(block: Block) -> str:
    if block.part in _TAGS:
        tag = _TAGS[block.part]
        return f'<{tag} dir="auto">{_said(block.text)}</{tag}>'
    kind = ' class="note"' if block.part is Part.NOTE else ""
    return f'<p{kind} dir="auto">{_said(block.text)}</p>'


def _row(row: Row) -> str:
    lead = f"<strong>{_said(row.lead)}</strong> " if row.lead else ""
    kind = "told" if row.is_own else "told app"
    parts = [f'<div class="{kind}" dir="auto">{lead}{_said(row.words)}</div>']
    if row.day:
        parts.insert(0, f'<div class="day">{_said(row.day)}</div>')
    aside = [_mark(row), _said(row.aside)]
    if any(aside):
        parts.append(f'<div class="aside">{" ".join(filter(None, aside))}</div>')
    if row.note:
        parts.append(f'<div class="note app" dir="auto">{_said(row.note)}</div>')
    return f"<li>{''.join(parts)}</li>"


def _mark(row: Row) -> str:
    """Dots are only seen, for a word says them; strengths are words."""
    if isinstance(row.mark, Dots):
        dots = _FULL * row.mark.full + _OPEN * (_FIVE - row.mark.full)
        return f'<span aria-hidden="true">{dots}</span>'
    return _said(row.mark.text) if row.mark else ""


def _picture(picture: Picture) -> str:
    name = f"<h3>{_said(picture.name)}</h3>" if picture.name else ""
    caption = f"<figcaption>{_said(picture.caption)}</figcaption>" if picture.caption else ""
    table = cells(picture.chart)
    head = "".join(f'<th scope="col">{_said(each)}</th>' for each in table.head)
    rows = "\n".join(
        f'<tr><th scope="row">{_said(first)}</th>'
        + "".join(f"<td>{_said(each)}</td>" for each in others)
        + "</tr>"
        for first, *others in table.rows
    )
    drawn = svg.drawn(picture.chart, chart_said(picture.chart))
    numbers = f"<table><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>"
    return f"{name}<figure>{drawn}{caption}{numbers}</figure>"


def _said(text: str) -> str:
    """Words that are only words; those that were isolated stand in an element for that."""
    said = escape(plain(text)).replace("\n", "<br>")
    return _ISOLATED.sub(r"<bdi>\1</bdi>", said)
