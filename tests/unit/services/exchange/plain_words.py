"""Words for files as a test needs them: every code is its own word."""

from hallpass_desktop.domain.body import Body, words_of
from hallpass_desktop.domain.record import Kind
from hallpass_desktop.services.exchange.leaving_words import Say


class PlainWords:
    """Says the codes."""

    def kind(self, kind: Kind) -> str:
        """The code."""
        return kind.value

    def lines(self, body: Body) -> list[tuple[str, str]]:
        """The words that were typed, each under the name of its field."""
        return [(name, text) for name, text in words_of(body) if name != "title"]

    def series(self, code: str) -> str:
        """The code."""
        return code

    def say(self, what: Say) -> str:
        """The code."""
        return what.value
