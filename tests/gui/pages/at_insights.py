"""The page of insights, opened on a few notes."""

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.check_in import CheckInBody
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.jealousy import Attempt, JealousyBody
from hallpass_desktop.gui.charts.chart_view import ChartView
from hallpass_desktop.gui.pages.insight_row import NumberRow
from hallpass_desktop.gui.pages.insights import InsightsPage
from hallpass_desktop.gui.widgets.fold import Fold
from tests.gui.pages.finding import find, settle
from tests.gui.pages.notebook import Notebook, whole

WALKS = ((8, 4), (6, 5), (7, 4))


def opened(qtbot: QtBot, notebook: Notebook, fold: Fold = Fold.WIDE) -> InsightsPage:
    page = whole(InsightsPage(notebook.context))
    page.set_fold(fold)
    page.resize(1068, 900)
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    notebook.show(page)
    page.activateWindow()
    settle(page)
    return page


def a_walk(before: int | None, after: int | None, what: str = "walk") -> JealousyBody:
    return JealousyBody(
        title="The lamp shop",
        strength_before=before,
        strength_now=after,
        tried=(Attempt(what),),
        tender=("poor_sleep",),
    )


def write_walks(notebook: Notebook) -> list[RecordId]:
    """Three walks, 3, 2 and 1 days ago: a Wednesday, a Thursday and a Friday."""
    return [notebook.write(a_walk(*pair), 3 - place, "evening") for place, pair in enumerate(WALKS)]


def write_calm(notebook: Notebook) -> RecordId:
    return notebook.write(CheckInBody(calm=4, trust=5, energy=6), 1)


def rows(page: QWidget, card: str) -> list[NumberRow]:
    """The rows of a card that can be seen."""
    found = find(page, QWidget, f"{card}_numbers").findChildren(NumberRow)
    return [row for row in found if row.isVisible()]


def row(page: QWidget, card: str, name: str) -> NumberRow:
    return next(each for each in rows(page, card) if each.number.name == name)


def lines(page: QWidget) -> list[str]:
    chart = find(page, ChartView, "chart_view").chart
    assert chart is not None
    return [series.name for series in chart.series]
