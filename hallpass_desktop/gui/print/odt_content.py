"""Adds to the paragraphs of OpenDocument text what Qt 6.11 leaves out of them.

That is the level of a heading, by which a screen reader walks, and the direction of a paragraph.
Whatever somebody typed has its signs escaped by then, so a tag is one of Qt's.
"""

import re
from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextBlockFormat, QTextDocument

_PARAGRAPH = re.compile(r'<text:p text:style-name="(p\d+)">(.*?)</text:p>', re.DOTALL)
_STYLE = re.compile(r'(<style:style style:name="(p\d+)" [^>]*>\s*<style:paragraph-properties)')


def completed(content: str, text: QTextDocument) -> str:
    """The content with headings and directions; Qt names a style by the place of its format."""
    forms = {
        f"p{place}": each.toBlockFormat()
        for place, each in enumerate(text.allFormats())
        if each.isBlockFormat()
    }
    return _with_directions(_with_headings(content, forms), forms)


def _with_headings(content: str, forms: Mapping[str, QTextBlockFormat]) -> str:
    def levelled(found: re.Match[str]) -> str:
        name, words = found.groups()
        level = forms[name].headingLevel()
        if not level:
            return found[0]
        return f'<text:h text:style-name="{name}" text:outline-level="{level}">{words}</text:h>'

    return _PARAGRAPH.sub(levelled, content)


def _with_directions(content: str, forms: Mapping[str, QTextBlockFormat]) -> str:
    def directed(found: re.Match[str]) -> str:
        is_left = forms[found[2]].layoutDirection() == Qt.LayoutDirection.RightToLeft
        return f'{found[1]} style:writing-mode="rl-tb"' if is_left else found[1]

    return _STYLE.sub(directed, content)
