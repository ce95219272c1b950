"""The numbers of a summary as small charts in black: gaps stay gaps, and every line has its n."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from hallpass_desktop.domain.points import Point, Step
from hallpass_desktop.domain.summary_view import LinesShown, PlanShown, WeekShown
from hallpass_desktop.gui import locale_text
from hallpass_desktop.gui.charts import axes
from hallpass_desktop.gui.charts.chart import Chart, Series
from hallpass_desktop.gui.models.line_words import step_said
from hallpass_desktop.gui.print.document import Block, Columns, Content, Part, Picture
from hallpass_desktop.gui.words import Vocabulary

#: Which lines share a chart: two are told apart in black by their shapes and dashes.
PAIRS = (("calm", "jealousy"), ("closeness", "trust"))
_NAMED_DAYS, _FELT_MOST = 3, 3
_MOST_BESIDE = 16  # points of a line that are told apart on half of a page


def lines_shown(lines: LinesShown, words: Vocabulary) -> Iterator[Content]:
    """One chart, or two: side by side where their points have room there; and what these are."""
    pictures = [
        _picture(lines, chosen, words)
        for pair in PAIRS
        if (chosen := [each for each in pair if lines.lines.get(each)])
    ]
    if not pictures:
        return
    first, *others = pictures
    is_dense = any(len(line) > _MOST_BESIDE for line in lines.lines.values())
    if others and not is_dense:
        yield Columns((first,), tuple(others))
    else:
        yield from pictures
    yield Block(Part.NOTE, " ".join(_meant(lines)))


def plan_shown(plan: PlanShown) -> Iterator[Content]:
    """What was done and what was felt, week by week: two lines that are never made one."""
    found = []
    if any(week.asked or week.done for week in plan.weeks):
        found.append(_done(plan.weeks))
    if any(week.felt is not None for week in plan.weeks):
        found.append(_felt(plan.weeks))
    if len(found) > 1:
        yield Columns((found[0],), (found[1],))
        return
    yield from found


def _picture(lines: LinesShown, chosen: Sequence[str], words: Vocabulary) -> Picture:
    shown = [_series(name, lines.lines[name], words.field(name)) for name in chosen]
    series = tuple(replace(each, look=look) for look, each in enumerate(shown))
    first = lines.step.start(lines.days.first)
    named = 2 if lines.step is Step.MONTH else _NAMED_DAYS  # the name of a month is long
    below = axes.days(first, lines.days.last, lines.step, named)
    chart = Chart(
        first,
        lines.days.last,
        series,
        axes.numbers(axes.TEN),
        below,
        lines.step,
        shows_gaps=True,
        shows_ranges=True,
    )
    counts = {name: whole.count for name in chosen if (whole := lines.wholes.get(name))}
    keys = (
        _key(look, each.name, counts.get(each.code, sum(point.count for point in each.points)))
        for look, each in enumerate(series)
    )
    return Picture(chart, caption=" ".join(keys))


def _series(code: str, points: tuple[Point, ...], name: str) -> Series:
    if not points:
        return Series(code, name, points)
    #: at the end of a line in a chart: its name and its last value, "Calm, 6"
    pattern = QCoreApplication.translate("SummaryPaper", "{name}, {value}")
    last = locale_text.number(round(points[-1].value, 1))
    return Series(code, name, points, pattern.format(name=name, value=last))


def _key(look: int, name: str, count: int) -> str:
    translate = QCoreApplication.translate
    shapes = (
        translate("SummaryPaper", "Full circle: {name}, %n number(s).", "", count),
        translate("SummaryPaper", "Open square: {name}, %n number(s).", "", count),
    )
    return shapes[look].format(name=name.lower())


def _meant(lines: LinesShown) -> Iterator[str]:
    translate = QCoreApplication.translate
    yield translate("SummaryPaper", "From 0 to 10.")
    days = (lines.days.last - lines.days.first).days + 1
    if lines.answered:
        said = translate("SummaryPaper", "Answered on {count} of %n day(s).", "", days)
        yield said.format(count=locale_text.number(lines.answered))
    yield step_said(lines.step)
    if any(point.low != point.high for line in lines.lines.values() for point in line):
        yield translate("SummaryPaper", "A thin bar is where half of the numbers of a point lie.")


def _done(weeks: Sequence[WeekShown]) -> Picture:
    """Promises done beside those that were asked for; one done in part is a number of its own."""
    translate = QCoreApplication.translate
    asked = tuple(Point(each.monday, each.asked) for each in weeks if each.asked)
    done = tuple(Point(each.monday, each.done) for each in weeks if each.asked or each.done)
    series = (
        replace(_series("done", done, translate("SummaryPaper", "Done")), look=0),
        replace(_series("asked", asked, translate("SummaryPaper", "Asked for")), look=1),
    )
    most = max(1, *(max(each.asked, each.done) for each in weeks))
    name = translate("SummaryPaper", "What was done, each week")
    part = sum(each.in_part for each in weeks)
    notes = [translate("SummaryPaper", "Full circle: promises done. Open square: asked for.")]
    if part:
        said = translate("SummaryPaper", "{count} more done in part.")
        notes.append(said.format(count=locale_text.number(part)))
    return Picture(_weekly(weeks, series, (0, most)), name, " ".join(notes))


def _felt(weeks: Sequence[WeekShown]) -> Picture:
    translate = QCoreApplication.translate
    points = tuple(
        Point(each.monday, each.felt.middle, each.felt.count, each.felt.low, each.felt.high)
        for each in weeks
        if each.felt is not None
    )
    series = (replace(_series("felt", points, translate("SummaryPaper", "Felt")), look=0),)
    name = translate("SummaryPaper", "What was felt, each week, from 0 to 3")
    count = sum(each.felt_count for each in weeks)
    caption = translate("SummaryPaper", "The middle of %n mark(s).", "", count)
    return Picture(_weekly(weeks, series, (0, _FELT_MOST)), name, caption)


def _weekly(
    weeks: Sequence[WeekShown], series: tuple[Series, ...], values: tuple[int, ...]
) -> Chart:
    first, last = weeks[0].monday, weeks[-1].monday
    return Chart(
        first,
        last,
        series,
        axes.numbers(values),
        axes.days(first, last, Step.WEEK, _NAMED_DAYS),
        Step.WEEK,
        shows_gaps=True,
        shows_ranges=True,
    )
