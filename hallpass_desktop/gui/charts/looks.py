"""Which shape and colour each line has where a person chooses the lines."""

from collections.abc import Sequence

from hallpass_desktop.gui.charts.chart import LOOKS


def looks_for(chosen: Sequence[str], every: Sequence[str]) -> dict[str, int]:
    """A look each: those that four looks go round for twice step aside."""
    looks: dict[str, int] = {}
    for name in chosen:
        look = every.index(name) % LOOKS
        while look in looks.values():
            look = (look + 1) % LOOKS
        looks[name] = look
    return looks
