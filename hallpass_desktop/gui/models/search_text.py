"""What was typed into the search field as a query, in the words that are on screen."""

from hallpass_desktop.domain.choices import with_choices
from hallpass_desktop.domain.folding import folded
from hallpass_desktop.domain.query import Query
from hallpass_desktop.domain.query_text import KIND_WORDS, parse
from hallpass_desktop.domain.record import Kind
from hallpass_desktop.gui.words import Vocabulary


def read(text: str, words: Vocabulary | None) -> Query:
    """The query, with the choices that its words may mean where there are words for them."""
    if words is None:
        return parse(text)
    return with_choices(parse(text, _kind_words(words)), words.every_choice())


def _kind_words(words: Vocabulary) -> dict[str, Kind]:
    """The names of kinds as they are typed after `kind:`, in the words in use as well."""
    return dict(KIND_WORDS) | {folded(words.kind(kind)): kind for kind in Kind}
