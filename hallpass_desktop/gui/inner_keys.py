"""The keys inside parts of a page: they belong to what has the keyboard, so the table has none.

The sheet of shortcuts reads them from here. `modules` says where each is handled, and a test holds
that no other module of the app listens to keys.
"""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

PAGES, WIDGETS, PICTURES, STAGE = "gui.pages", "gui.widgets", "gui.pictures", "gui.stage"


@dataclass(frozen=True, slots=True)
class InnerKeys:
    """Keys of one part: each line is what they do, and their names."""

    modules: tuple[str, ...]
    name: str
    lines: tuple[tuple[str, tuple[str, ...]], ...]


def inner_keys() -> tuple[InnerKeys, ...]:
    """Every part that has keys of its own, in the language in use."""
    return (
        _anywhere(),
        _scales(),
        _lists(),
        _cards(),
        _steps(),
        _grid(),
        _writing(),
        _days(),
        _charts(),
        _pictures(),
        _paper(),
        _together(),
    )


def _anywhere() -> InnerKeys:
    translate, keys = QCoreApplication.translate, _names()
    return InnerKeys(
        (
            f"{WIDGETS}.overlay",
            f"{WIDGETS}.pressable",
            f"{WIDGETS}.menu",
            f"{WIDGETS}.check_box",
            f"{WIDGETS}.check_card",
            f"{WIDGETS}.search_field",
            "gui.shell.palette.overlay",
        ),
        translate("InnerKeys", "Anywhere"),
        (
            (translate("InnerKeys", "To the next thing"), (keys["tab"],)),
            (translate("InnerKeys", "To the one before"), (keys["shift"], keys["tab"])),
            (translate("InnerKeys", "Press what has the keyboard"), (keys["enter"],)),
            (translate("InnerKeys", "Choose, or stop choosing"), (keys["space"],)),
            (translate("InnerKeys", "Close what floats, or empty a search"), (keys["esc"],)),
        ),
    )


def _scales() -> InnerKeys:
    translate, keys = QCoreApplication.translate, _names()
    return InnerKeys(
        (f"{WIDGETS}.scale_base", f"{PAGES}.settings.stepper"),
        translate("InnerKeys", "On a scale"),
        (
            (translate("InnerKeys", "Choose this number"), ("0", "–", "9")),
            (translate("InnerKeys", "One more, one less"), ("↑", "↓")),
            (translate("InnerKeys", "The lowest, the highest"), (keys["home"], keys["end"])),
            (translate("InnerKeys", "Take the answer back"), (keys["delete"],)),
        ),
    )


def _lists() -> InnerKeys:
    translate, keys = QCoreApplication.translate, _names()
    return InnerKeys(
        (
            f"{PAGES}.timeline_view",
            f"{PAGES}.needs_table",
            f"{WIDGETS}.passage",
            "gui.charts.chart_table",
            "gui.editors.fields.links_field",
        ),
        translate("InnerKeys", "In a list"),
        (
            (translate("InnerKeys", "From the search to what was found"), ("↓",)),
            (translate("InnerKeys", "One line up or down"), ("↑", "↓")),
            (translate("InnerKeys", "A good way up or down"), (keys["page_up"], keys["page_down"])),
            (translate("InnerKeys", "To the first, to the last"), (keys["home"], keys["end"])),
            (translate("InnerKeys", "Open it"), (keys["enter"],)),
        ),
    )


def _cards() -> InnerKeys:
    translate = QCoreApplication.translate
    return InnerKeys(
        (f"{WIDGETS}.card_button", f"{PAGES}.needs_card"),
        translate("InnerKeys", "On a card"),
        (
            (translate("InnerKeys", "To the card beside it"), ("←", "↑", "↓", "→")),
            (translate("InnerKeys", "Mark how far a need is met"), ("1", "–", "5")),
        ),
    )


def _steps() -> InnerKeys:
    translate = QCoreApplication.translate
    return InnerKeys(
        (f"{PAGES}.repair.step_card",),
        translate("InnerKeys", "On a step of a repair plan"),
        (
            (translate("InnerKeys", "Mark it as done, or take that back"), ("D",)),
            (translate("InnerKeys", "Mark how much of it was felt"), ("F",)),
        ),
    )


def _grid() -> InnerKeys:
    translate, keys = QCoreApplication.translate, _names()
    return InnerKeys(
        (f"{PAGES}.boundaries.grid_table",),
        translate("InnerKeys", "In the grid of an agreement"),
        (
            (translate("InnerKeys", "To the cell beside it"), ("←", "↑", "↓", "→")),
            (translate("InnerKeys", "Answer"), ("1", "–", "6")),
            (translate("InnerKeys", "Take the answer back"), (keys["delete"],)),
            (translate("InnerKeys", "What can be done here"), (keys["enter"],)),
        ),
    )


def _writing() -> InnerKeys:
    translate, keys = QCoreApplication.translate, _names()
    return InnerKeys(
        (f"{PAGES}.check_in_pulse", f"{PAGES}.today_capture", f"{WIDGETS}.marked_edit"),
        translate("InnerKeys", "While writing"),
        (
            (
                translate("InnerKeys", "Keep the check-in or quick note"),
                (keys["ctrl"], keys["enter"]),
            ),
            (translate("InnerKeys", "To the next question of the check-in"), (keys["enter"],)),
            (translate("InnerKeys", "A line that ends a list"), (keys["shift"], keys["enter"])),
        ),
    )


def _days() -> InnerKeys:
    translate, keys = QCoreApplication.translate, _names()
    return InnerKeys(
        (f"{WIDGETS}.calendar", f"{WIDGETS}.day_button"),
        translate("InnerKeys", "In a calendar"),
        (
            (translate("InnerKeys", "A day back or on"), ("←", "→")),
            (translate("InnerKeys", "A week back or on"), ("↑", "↓")),
            (
                translate("InnerKeys", "A month back or on"),
                (keys["page_up"], keys["page_down"]),
            ),
            (
                translate("InnerKeys", "A year back or on"),
                (keys["shift"], keys["page_up"], keys["page_down"]),
            ),
            (translate("InnerKeys", "To the ends of the week"), (keys["home"], keys["end"])),
            (translate("InnerKeys", "To today"), ("T",)),
            (translate("InnerKeys", "Choose the day"), (keys["enter"],)),
        ),
    )


def _charts() -> InnerKeys:
    translate, keys = QCoreApplication.translate, _names()
    return InnerKeys(
        ("gui.charts.chart_view",),
        translate("InnerKeys", "In a chart"),
        (
            (
                translate("InnerKeys", "To the next point or line"),
                ("←", "↑", "↓", "→"),
            ),
            (translate("InnerKeys", "To the first, to the last"), (keys["home"], keys["end"])),
            (translate("InnerKeys", "Open what it stands for"), (keys["enter"],)),
        ),
    )


def _pictures() -> InnerKeys:
    translate, keys = QCoreApplication.translate, _names()
    return InnerKeys(
        (f"{PICTURES}.tile", f"{PICTURES}.view"),
        translate("InnerKeys", "On a picture"),
        (
            (translate("InnerKeys", "Before or after its neighbour"), (keys["alt"], "←", "→")),
            (translate("InnerKeys", "Take it out"), (keys["delete"],)),
            (translate("InnerKeys", "The one before, the one after, when it is open"), ("←", "→")),
        ),
    )


def _paper() -> InnerKeys:
    translate, keys = QCoreApplication.translate, _names()
    return InnerKeys(
        (f"{PAGES}.summary.paper_scroll",),
        translate("InnerKeys", "On the page of a summary"),
        (
            (translate("InnerKeys", "Show it larger or smaller"), ("+", "−")),
            (translate("InnerKeys", "As it fits"), ("0",)),
            (
                translate("InnerKeys", "To the page before or after"),
                (keys["page_up"], keys["page_down"]),
            ),
        ),
    )


def _together() -> InnerKeys:
    translate, keys = QCoreApplication.translate, _names()
    return InnerKeys(
        (
            f"{STAGE}.answer_field",
            f"{STAGE}.choices",
            f"{STAGE}.reading_area",
            f"{STAGE}.stage",
        ),
        translate("InnerKeys", "In a session of two people"),
        (
            (translate("InnerKeys", "Pause, wherever you are"), ("F8",)),
            (
                translate("InnerKeys", "Pause, when no field or button has the keyboard"),
                (keys["space"],),
            ),
            (translate("InnerKeys", "The page before or after"), ("←", "→")),
            (translate("InnerKeys", "Choose an answer by its place"), ("1", "–", "9")),
            (translate("InnerKeys", "Done with a line"), (keys["enter"],)),
        ),
    )


def _names() -> dict[str, str]:
    """What keys are called on a keyboard."""
    translate = QCoreApplication.translate
    return {
        "alt": translate("InnerKeys", "Alt"),
        "ctrl": translate("InnerKeys", "Ctrl"),
        "delete": translate("InnerKeys", "Del"),
        "end": translate("InnerKeys", "End"),
        "enter": translate("InnerKeys", "Enter"),
        "esc": translate("InnerKeys", "Esc"),
        "home": translate("InnerKeys", "Home"),
        "page_down": translate("InnerKeys", "PgDn"),
        "page_up": translate("InnerKeys", "PgUp"),
        "shift": translate("InnerKeys", "Shift"),
        "space": translate("InnerKeys", "Space"),
        "tab": translate("InnerKeys", "Tab"),
    }
