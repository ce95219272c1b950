"""What may be said about the numbers of a line, no more than they can carry."""

from PySide6.QtCore import QCoreApplication

from hallpass_desktop.domain.points import Comparison, Drift, Spread, Step
from hallpass_desktop.gui import locale_text


def spread_said(name: str, spread: Spread | None, fewest: int) -> str:
    """The middle of the numbers and the half around it; below `fewest` only how many there are."""
    translate = QCoreApplication.translate
    count = spread.count if spread is not None else 0
    if spread is None or count < fewest:
        few = translate(
            "CheckIns", "{name}: %n number(s) so far, too few to read much into.", "", count
        )
        return few.format(name=name)
    whole = translate(
        "CheckIns",
        "{name}: the middle of %n number(s) is {middle}, and half lie from {low} to {high}.",
        "",
        count,
    )
    return whole.format(
        name=name,
        middle=locale_text.number(spread.middle),
        low=locale_text.number(round(spread.low, 1)),
        high=locale_text.number(round(spread.high, 1)),
    )


def drift_said(found: Comparison | None) -> str:
    """Which way the later half went; nothing where that would say too much."""
    translate = QCoreApplication.translate
    if found is None:
        return ""
    sayings = {
        Drift.STRONGER: translate("CheckIns", "The trend so far: a little higher than at first."),
        Drift.LIGHTER: translate("CheckIns", "The trend so far: a little lower than at first."),
        Drift.ALIKE: translate("CheckIns", "The trend so far: much the same."),
    }
    return sayings[found.drift]


def step_said(step: Step) -> str:
    """What one point of a chart stands for."""
    translate = QCoreApplication.translate
    if step is Step.DAY:
        return translate("CheckIns", "Days without a number are left open.")
    if step is Step.MONTH:
        return translate(
            "CheckIns",
            "Each point is the middle value of a month. Months without a number are left open.",
        )
    return translate(
        "CheckIns",
        "Each point is the middle value of a week. Weeks without a number are left open.",
    )
