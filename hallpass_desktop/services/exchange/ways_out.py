"""The ways out of a journal with everything in it, for the window to ask for."""

from pathlib import Path

from hallpass_desktop.services.desk import Desk
from hallpass_desktop.services.exchange import json_out, markdown_folder, readings_csv
from hallpass_desktop.services.exchange.leaving import Leaving
from hallpass_desktop.services.exchange.leaving_words import LeavingWords


class WaysOut:
    """Each makes a piece of work that nothing has been done of yet."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def everything(self, place: Path) -> Leaving:
        """One JSON file at this place, to read with another program or to bring back."""
        return json_out.everything(self._desk, place)

    def pages(self, place: Path, words: LeavingWords) -> Leaving:
        """A new folder with a file for each page outside the trash, to read without this app."""
        return markdown_folder.folder(self._desk, place, words)

    def readings(self, place: Path, words: LeavingWords) -> Leaving:
        """One table of all numbers outside the trash, for a program for sheets."""
        return readings_csv.readings(self._desk, place, words)
