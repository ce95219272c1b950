"""What holds somebody's own words, and never says them when it is printed."""


class Discreet:
    """Answers its kind alone, so that no log, message or traceback quotes a page."""

    __slots__ = ()

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"
