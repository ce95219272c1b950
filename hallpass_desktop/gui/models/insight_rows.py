"""What notes have in common, in rows: a name, careful words, and where the strengths lie."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from hallpass_desktop.domain.insight import NeedTally, Tally
from hallpass_desktop.domain.points import Spread
from hallpass_desktop.gui import locale_text
from hallpass_desktop.gui.models.number_text import NumberText, Strip
from hallpass_desktop.gui.models.untitled import need_title
from hallpass_desktop.gui.widgets.met_mark import MetMark
from hallpass_desktop.gui.words import Vocabulary


def tried_rows(tallies: Iterable[Tally], words: Vocabulary) -> tuple[NumberText, ...]:
    """What was tried, and how strength went from before to after."""
    return tuple(
        _row(tally, words.choice("tried", tally.code), _slope_said(tally), _slope(tally))
        for tally in tallies
    )


def strength_rows(
    field: str, tallies: Iterable[Tally], words: Vocabulary
) -> tuple[NumberText, ...]:
    """What was chosen in a field, or a tag, and how strong it was at first."""
    return tuple(
        _row(each, each.name or words.choice(field, each.code), _spread_said(each), _range(each))
        for each in tallies
    )


def weekday_rows(tallies: Iterable[Tally]) -> tuple[NumberText, ...]:
    """The days of the week, in the order of the calendar on the wall."""
    found = {tally.code: tally for tally in tallies}
    return tuple(
        _row(found[str(day)], name, _spread_said(found[str(day)]), _range(found[str(day)]))
        for day, _, name in locale_text.week()
    )


def need_rows(tallies: Iterable[NeedTally]) -> tuple[NumberText, ...]:
    """The needs, and how often each was marked with which step."""
    return tuple(_need_row(each, need_title(each.title)) for each in tallies)


def others_said(count: int) -> str:
    """How many rows were left out."""
    if not count:
        return ""
    return QCoreApplication.translate(
        "Insights", "%n other(s) came up less often and are not shown.", "", count
    )


def change_said(value: float) -> str:
    """2 lighter, 1 stronger, or none."""
    translate = QCoreApplication.translate
    if not round(value, 1):
        #: no change, as in "The middle change is none; half lie between 1 lighter and none."
        return translate("Insights", "none")
    #: how much lighter or stronger it was afterwards, in steps of the scale from 0 to 10
    lighter, stronger = (
        translate("Insights", "{steps} lighter"),
        translate("Insights", "{steps} stronger"),
    )
    pattern = lighter if value < 0 else stronger
    return pattern.format(steps=_number(abs(value)))


def _need_row(tally: NeedTally, title: str) -> NumberText:
    return NumberText(tally.need, title, _marks_said(tally), title, tally.count)


def _row(tally: Tally, name: str, said: str, strip: Strip | None) -> NumberText:
    count = tally.count
    notes = QCoreApplication.translate("Insights", "%n note(s)", "", count)
    if not count:
        none = QCoreApplication.translate("Insights", "No notes in this time")
        return NumberText(tally.code, name, none, name, 0)
    #: {name} is what notes have in common, {notes} is "5 notes"
    chip = QCoreApplication.translate("Insights", "{name}, {notes}")
    words = f"{notes}. {said}" if said else notes
    return NumberText(tally.code, name, words, chip.format(name=name, notes=notes), count, strip)


def _slope_said(tally: Tally) -> str:
    translate, spread = QCoreApplication.translate, tally.spread
    if spread is None or tally.before is None or tally.after is None:
        return translate("Insights", "Too few for a middle value.")
    pattern = translate(
        "Insights",
        "In the middle from {before} to {after}. The middle change is {change}; half lie between "
        "{low} and {high}.",
    )
    return pattern.format(
        before=_number(tally.before),
        after=_number(tally.after),
        change=change_said(spread.middle),
        low=change_said(spread.low),
        high=change_said(spread.high),
    )


def _spread_said(tally: Tally) -> str:
    translate, spread = QCoreApplication.translate, tally.spread
    if not tally.numbers:
        return translate("Insights", "No strength was given.")
    if spread is None:
        return translate("Insights", "Too few strengths for a middle value.")
    pattern = translate(
        "Insights", "The middle of {count} strengths is {middle}; half lie from {low} to {high}."
    )
    return pattern.format(
        count=_number(spread.count),
        middle=_number(spread.middle),
        low=_number(spread.low),
        high=_number(spread.high),
    )


def _marks_said(tally: NeedTally) -> str:
    translate, count = QCoreApplication.translate, tally.count
    times = translate("Insights", "Marked %n time(s).", "", count)
    #: {step} is "Not met" or "Partly", {times} how often it was marked so
    pattern = translate("Insights", "{step}: {times}")
    steps = (
        pattern.format(step=name, times=_number(each))
        for name, each in zip(MetMark.words(), tally.steps, strict=True)
        if each
    )
    return f"{times} {', '.join(steps)}"


def _slope(tally: Tally) -> Strip | None:
    if tally.before is None or tally.after is None:
        return None
    return Strip(full=tally.after, hollow=tally.before)


def _range(tally: Tally) -> Strip | None:
    spread: Spread | None = tally.spread
    return Strip(spread.middle, low=spread.low, high=spread.high) if spread else None


def _number(value: float) -> str:
    return locale_text.number(round(value, 1))
