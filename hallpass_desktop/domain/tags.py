"""Tags as a person spells them; case and accents do not make another tag."""

from collections.abc import Iterable

from hallpass_desktop.domain.characters import whole_characters
from hallpass_desktop.domain.folding import folded


def plain_tag(text: str) -> str:
    """The tag without quotation marks and spare spaces, so that a query can name it.

    Half characters, which no file can hold, become question marks.
    """
    return " ".join(whole_characters(text).replace('"', " ").replace("\x00", " ").split())


def tag_key(tag: str) -> str:
    """What two spellings of one tag have in common."""
    return folded(plain_tag(tag))


def plain_tags(tags: Iterable[str]) -> tuple[str, ...]:
    """Every tag once, in the first spelling, in order; empty ones are left out."""
    unique: dict[str, str] = {}
    for tag in map(plain_tag, tags):
        unique.setdefault(tag_key(tag), tag)
    unique.pop("", None)
    return tuple(unique.values())
