"""Words as a file can hold them: whole characters, one sort of line break, nothing unseen."""

import re

from hallpass_desktop.domain.characters import whole_characters

_BREAKS = re.compile("\r\n|[\r\v\f\x1c-\x1e\x85\u2028\u2029]")
_UNSEEN = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\ufdd0-\ufdef\ufffe\uffff]")


def plain(text: str) -> str:
    """The text without control characters; tabs become blanks."""
    lines = _BREAKS.sub("\n", whole_characters(text)).replace("\t", " ")
    return _UNSEEN.sub("", lines)
