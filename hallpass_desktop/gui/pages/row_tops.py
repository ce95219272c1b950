"""Where the rows of a long list begin, kept so that new rows cost only themselves."""

from bisect import bisect_right
from collections.abc import Callable


class RowTops:
    """The tops of the rows measured so far, and the bottom of the last one."""

    def __init__(self) -> None:
        self._tops = [0]

    @property
    def count(self) -> int:
        """How many rows are measured."""
        return len(self._tops) - 1

    @property
    def height(self) -> int:
        """The height of all measured rows together."""
        return self._tops[-1]

    def forget(self, row: int = 0) -> None:
        """Drop the measures of this row and all below it."""
        del self._tops[row + 1 :]

    def measure(self, rows: int, height_of: Callable[[int], int]) -> None:
        """Ask the height of every row below `rows` that is not measured yet."""
        self.forget(rows)
        for row in range(self.count, rows):
            self._tops.append(self._tops[-1] + height_of(row))

    def span(self, row: int) -> tuple[int, int]:
        """The top of a row and its height; nothing at all for a row not measured."""
        if not 0 <= row < self.count:
            return 0, 0
        return self._tops[row], self._tops[row + 1] - self._tops[row]

    def row_at(self, y: int) -> int:
        """The row that covers this height; -1 above, below and in an empty list."""
        if not 0 <= y < self.height:
            return -1
        return bisect_right(self._tops, y) - 1

    def rows_between(self, top: int, bottom: int) -> range:
        """The rows that show anything between two heights."""
        first = self.row_at(max(0, top))
        if first < 0:
            return range(0)
        last = self.row_at(min(bottom, self.height - 1))
        return range(first, last + 1)
