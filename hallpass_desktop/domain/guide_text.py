"""Reads one topic of the guide from its text; whatever is not in the form is refused.

    # Title
    One line that sums it up

    ## A heading
    A paragraph is one line, however long.
    - a line of a list
    > A sentence to borrow

There are no links, no emphasis and no nesting: the page shows words, and translators see the same.
"""

import re
from collections.abc import Iterator

from hallpass_desktop.domain.guide import Block, Shape, Topic

TITLE_MARK = "# "
_MARKS = {"## ": Shape.HEADING, "- ": Shape.ITEM, "> ": Shape.SAYING}
_ALONE = "a heading with nothing below it"
_STRANGE = re.compile(r"^(#|[-*+=>|<`]|\d+[.)] )|\]\(|://|\*\*|__|`|\t|  ")


class GuideTextError(ValueError):
    """A topic that is not in the form; names the topic and the line."""

    def __init__(self, code: str, number: int, what: str) -> None:
        super().__init__(f"{code}, line {number}: {what}")


def read_topic(code: str, text: str) -> Topic:
    """Read one topic. Raises GuideTextError."""
    title, summary, *rest = (*text.split("\n"), "", "")
    if not title.startswith(TITLE_MARK) or not _is_plain(title.removeprefix(TITLE_MARK)):
        raise GuideTextError(code, 1, "no title")
    if not summary or not _is_plain(summary):
        raise GuideTextError(code, 2, "no summary")
    blocks = tuple(_blocks(code, rest))
    if not any(block.shape is Shape.WORDS for block in blocks):
        raise GuideTextError(code, 3, "no paragraph")
    return Topic(code, title.removeprefix(TITLE_MARK), summary, blocks)


def _blocks(code: str, lines: list[str]) -> Iterator[Block]:
    is_apart = False
    heading = 0  # the line of a heading that has nothing below it so far
    for number, line in enumerate(lines, 3):
        if not line:
            is_apart = True
            continue
        block = _block(code, number, line)
        is_heading = block.shape is Shape.HEADING
        if not is_apart and (is_heading or block.shape is Shape.WORDS):
            raise GuideTextError(code, number, "no empty line above it")
        if heading and is_heading:
            raise GuideTextError(code, heading, _ALONE)
        yield block
        is_apart, heading = False, number if is_heading else 0
    if heading:
        raise GuideTextError(code, heading, _ALONE)


def _block(code: str, number: int, line: str) -> Block:
    mark = next((mark for mark in (*_MARKS, TITLE_MARK) if line.startswith(mark)), "")
    text = line.removeprefix(mark)
    if mark == TITLE_MARK or not _is_plain(text):
        raise GuideTextError(code, number, f"not in the form: {line[:40]!r}")
    return Block(_MARKS.get(mark, Shape.WORDS), text)


def _is_plain(text: str) -> bool:
    return bool(text) and text == text.strip() and not _STRANGE.search(text)
