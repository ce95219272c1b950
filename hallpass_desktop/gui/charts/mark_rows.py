"""In which row above a chart the name of each mark stands, so that no two touch."""

from collections.abc import Sequence

MOST_ROWS = 3


def rows_of(spans: Sequence[tuple[float, float]], apart: float) -> tuple[int | None, ...]:
    """A row for each name, 0 on top; None where every row is taken, so that it goes unnamed.

    The spans are in order of their days. The newest choose first, for they are looked for most.
    """
    rows: list[int | None] = []
    taken: list[float] = []  # from where on each row has names
    for left, right in reversed(spans):
        row = next((row for row, start in enumerate(taken) if right + apart <= start), len(taken))
        if row < MOST_ROWS:
            taken[row : row + 1] = [left]
        rows.append(row if row < MOST_ROWS else None)
    return tuple(reversed(rows))
