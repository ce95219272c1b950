"""What a long journal costs the window: no reading of its own, and never more than so many rows."""

from collections import Counter
from collections.abc import Generator, Iterator
from itertools import pairwise
from threading import current_thread, main_thread
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.jealousy import JealousyBody
from hallpass_desktop.domain.query import Query
from hallpass_desktop.gui.charts.chart_view import ChartView
from hallpass_desktop.gui.pages.insight_card import NumbersCard
from hallpass_desktop.gui.pages.insight_row import NumberRow
from hallpass_desktop.gui.pages.insights import InsightsPage
from hallpass_desktop.gui.pages.looking import Looking
from hallpass_desktop.gui.tasks import TaskRunner
from hallpass_desktop.gui.turns import Turns
from hallpass_desktop.gui.widgets.text_block import TextBlock, TextStyle
from hallpass_desktop.services.journal import Journal
from hallpass_desktop.services.vault import Vault, unlock
from hallpass_desktop.storage import connection
from hallpass_desktop.storage.connection import Connection, Parameters, Rows
from tests.gui.pages.at_insights import opened, row, write_walks
from tests.gui.pages.finding import click, is_there, settle
from tests.gui.pages.notebook import Notebook, whole

PASSPHRASE = "coat queue moss lantern"
MOST_ROWS = 6 * 8 + 7
LINES_AT_ONCE = 40


@pytest.fixture
def on_main(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Every statement that runs in the thread of the window."""
    found: list[str] = []
    execute = Connection.execute

    def noted(self: Connection, sql: str, parameters: Parameters = ()) -> Rows:
        if current_thread() is main_thread():
            found.append(sql)
        return execute(self, sql, parameters)

    monkeypatch.setattr(connection.Connection, "execute", noted)
    return found


@pytest.fixture
def worker(qtbot: QtBot, notebook: Notebook) -> Iterator[TaskRunner]:
    """The real worker, which opens the notebook again and alone may read it."""
    write_walks(notebook)
    vault, clock = notebook.context.vault, notebook.clock
    vault.close()
    runner, opened_again = TaskRunner(), list[Vault]()
    path = vault.folder.path
    runner.run(
        lambda: unlock(path, PASSPHRASE, clock=clock), context=runner, done=opened_again.append
    )
    qtbot.waitUntil(lambda: bool(opened_again))
    notebook.context.journal = Journal(opened_again[0], clock)
    notebook.context.tasks = runner
    yield runner
    runner.run(opened_again[0].close, context=runner)
    runner.stop()


@pytest.mark.usefixtures("worker")
def test_the_window_reads_nothing_itself(
    qtbot: QtBot, notebook: Notebook, on_main: list[str]
) -> None:
    on_main.clear()

    page = opened(qtbot, notebook)
    qtbot.waitUntil(lambda: is_there(page, "tried_numbers"))
    click(page, "all_segment")
    QTest.mouseClick(row(page, "tried", "A walk"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(notebook.shell.filtered))

    assert on_main == []


def test_a_statement_in_the_window_would_be_noticed(notebook: Notebook, on_main: list[str]) -> None:
    notebook.journal.count(Query())

    assert on_main


def test_a_journal_full_of_own_words_costs_no_more_rows(qtbot: QtBot, notebook: Notebook) -> None:
    write_many(notebook)

    page = opened(qtbot, notebook)

    assert 0 < len(page.findChildren(NumberRow)) <= MOST_ROWS


def test_numbers_are_set_on_rows_that_are_there(qtbot: QtBot, notebook: Notebook) -> None:
    write_walks(notebook)
    page = whole(InsightsPage(notebook.context))
    qtbot.addWidget(page)
    made = page.findChildren(NumberRow)

    notebook.show(page)
    settle(page)

    assert page.findChildren(NumberRow) == made
    assert [each.number.name for each in made].count("A walk") == 1


def test_cards_get_their_numbers_one_at_a_turn(qtbot: QtBot, notebook: Notebook) -> None:
    write_walks(notebook)
    page = whole(InsightsPage(notebook.context))
    qtbot.addWidget(page)
    turns = turns_of(page)

    notebook.show(page)
    filled = [cards_with_numbers(page)]
    while turns.is_busy:
        QCoreApplication.processEvents()
        filled.append(cards_with_numbers(page))

    assert filled[0] == 0
    assert filled[-1] > 1
    assert all(after - before <= 1 for before, after in pairwise(filled))


@pytest.fixture
def watched(monkeypatch: pytest.MonkeyPatch) -> Counter[str]:
    """How often the chart is painted and given a size, and lines of words are broken."""
    counts: Counter[str] = Counter()
    count(monkeypatch, counts, ChartView, "paintEvent")
    count(monkeypatch, counts, ChartView, "resizeEvent")
    count(monkeypatch, counts, TextBlock, "__init__")
    return counts


def count(monkeypatch: pytest.MonkeyPatch, counts: Counter[str], owner: type, name: str) -> None:
    really = getattr(owner, name)

    def counting(self: Any, *values: Any, **named: Any) -> None:
        counts[name] += 1
        really(self, *values, **named)

    monkeypatch.setattr(owner, name, counting)


def test_what_stands_above_a_card_is_left_as_it_is(
    qtbot: QtBot, notebook: Notebook, watched: Counter[str]
) -> None:
    write_many(notebook)
    page = opened_on_nothing(qtbot, notebook)
    turns = turns_of(page)
    notebook.show(page)
    while not is_lines_there(page):
        QCoreApplication.processEvents()
    watched.clear()

    while turns.is_busy:
        QCoreApplication.processEvents()

    assert cards_with_numbers(page) > 3
    assert watched["resizeEvent"] == 0
    assert watched["paintEvent"] <= 1


def test_the_page_is_as_long_as_what_is_on_it(qtbot: QtBot, notebook: Notebook) -> None:
    write_many(notebook)

    page = opened(qtbot, notebook)

    (content,) = page.findChildren(QWidget, "scroll_content")
    assert content.height() > page.height()
    assert content.height() == content.heightForWidth(content.width())


def test_no_turn_breaks_the_lines_of_two_cards(
    qtbot: QtBot, notebook: Notebook, watched: Counter[str]
) -> None:
    write_many(notebook)
    page = opened_on_nothing(qtbot, notebook)
    turns, most = turns_of(page), 0
    notebook.show(page)
    while not is_lines_there(page):
        QCoreApplication.processEvents()

    while turns.is_busy:
        watched.clear()
        QCoreApplication.processEvents()
        most = max(most, watched["__init__"])

    assert 0 < most <= LINES_AT_ONCE


def opened_on_nothing(qtbot: QtBot, notebook: Notebook) -> InsightsPage:
    page = whole(InsightsPage(notebook.context))
    page.resize(1068, 800)
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    return page


def turns_of(page: InsightsPage) -> Turns:
    (turns,) = page.findChildren(Turns, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return turns


def is_lines_there(page: InsightsPage) -> bool:
    (view,) = page.findChildren(ChartView)
    return view.isVisible()


def write_many(notebook: Notebook) -> None:
    """Enough for a card to be full, in several groups."""
    write_walks(notebook)
    many = tuple(f"own word {number}" for number in range(300))
    tags = [f"tag {number}" for number in range(300)]
    notebook.write(JealousyBody(title="Much", tender=many, points_to=many), 1, *tags)


def cards_with_numbers(page: InsightsPage) -> int:
    return sum(not card.isHidden() for card in page.findChildren(NumbersCard))


def test_a_row_is_as_high_as_its_lines(qtbot: QtBot, notebook: Notebook) -> None:
    write_walks(notebook)
    one = row(opened(qtbot, notebook), "tried", "A walk")

    wide, narrow = one.heightForWidth(2_000), one.heightForWidth(200)

    assert wide == heights(one, 2_000 - 2 * 10 - 132 - 16) + 2 * 8
    assert narrow == heights(one, 200 - 2 * 10) + 20 + 2 * 8
    assert narrow > wide


def heights(one: NumberRow, room: int) -> int:
    """What its two texts come to when each is broken into lines."""
    texts = ((one.number.name, "body_medium"), (one.number.words, "small"))
    return sum(TextBlock(text, TextStyle.of(role), room).height for text, role in texts)


def test_only_the_latest_look_is_answered(notebook: Notebook) -> None:
    looking, heard = Looking(), list[int]()

    def steps(number: int) -> Generator[None, None, int]:
        if number == 1:  # somebody chooses something else while this is under way
            looking.run(notebook.context, owner, lambda: steps(2), heard.append)
        yield
        return number

    owner = QObject()
    looking.run(notebook.context, owner, lambda: steps(1), heard.append)

    assert heard == [2]
