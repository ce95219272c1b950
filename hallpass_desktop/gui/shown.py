"""What a part of a page shows, so that the same values read again are not laid out again."""


class Shown:
    """Remembers the values that were shown last."""

    def __init__(self) -> None:
        self._values: tuple[object, ...] | None = None

    def is_new(self, *values: object) -> bool:
        """Whether these differ from the last ones; they are the last ones from now on."""
        before, self._values = self._values, values
        return values != before
