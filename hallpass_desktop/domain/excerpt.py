"""The first words of a text, for a page on which there is no room for all of them."""

from hallpass_desktop.domain.summary import EXCERPT_WORDS

CUT = "…"
_LETTERS = 12  # of a word in the middle: some scripts have no blanks between words


def excerpt(text: str, most: int = EXCERPT_WORDS) -> str:
    """At most so many words on one line, cut at a word's end."""
    words = text.split()
    found = " ".join(words[:most])
    limit = most * _LETTERS
    if len(found) > limit:
        found = _cut(found, limit)
    is_whole = len(words) <= most and len(found) == len(" ".join(words))
    return found if is_whole else f"{found}{CUT}"


def _cut(text: str, limit: int) -> str:
    """As many whole words as fit; a word that is longer than that is cut within."""
    head = text[: limit + 1].rpartition(" ")[0]
    return head or text[:limit]
