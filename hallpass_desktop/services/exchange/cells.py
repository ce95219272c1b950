"""Cells of a table that no program takes for a formula.

A sheet reads what begins with one of a few signs as something to work out. An apostrophe before it
makes it words. It stands too after whatever a reader with other rules may take for the end of a
cell, and spaces at the beginning do not help.
"""

import re

_SIGNS = "=+@\\-\uff1d\uff0b\uff0d\uff20"
_ENDS = "\\t\\r\\n,;|\"'\uff0c\uff1b"
# At the beginning or after the end of a cell; blanks in between are looked through.
_STARTS = re.compile(rf"((?:^|[{_ENDS}])[^\S\t\r\n]*)(?=[{_SIGNS}])")
_BLANK_STARTS = "\t\r\n"


def safe_cell(text: str) -> str:
    """The same words with an apostrophe wherever a cell could begin with a sign."""
    guarded = _STARTS.sub(r"\1'", text)
    return f"'{guarded}" if guarded[:1] and guarded[0] in _BLANK_STARTS else guarded
