"""A table of words for codes: marked for translators here, translated when they are looked up."""

from collections.abc import Mapping

Table = Mapping[str, str]


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """Mark a text for lupdate, which knows this name; PySide6's own one answers an object."""
    return text
