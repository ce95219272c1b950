"""The ways out of a journal with everything in it, for the window to ask for."""

from pathlib import Path

from hallpass_desktop.services.desk import Desk
from hallpass_desktop.services.exchange import json_out
from hallpass_desktop.services.exchange.leaving import Leaving


class WaysOut:
    """Each makes a piece of work that nothing has been done of yet."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def everything(self, place: Path) -> Leaving:
        """One JSON file at this place, to read with another program or to bring back."""
        return json_out.everything(self._desk, place)
