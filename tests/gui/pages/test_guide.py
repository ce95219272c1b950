"""The guide, as somebody reads it."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEventLoop, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.guide import Shape
from hallpass_desktop.gui.models.entry_text import MonthText
from hallpass_desktop.gui.models.roles import TextRole
from hallpass_desktop.gui.pages.guide import GuidePage, Place
from hallpass_desktop.gui.pages.page import Fold
from hallpass_desktop.gui.pages.timeline_view import TimelineView
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.passage import Passage
from tests.gui.pages.finding import click, find, is_there, said, titles
from tests.gui.pages.notebook import Notebook, whole

Open = Callable[..., GuidePage]


@pytest.fixture(autouse=True)
def _first_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(GuidePage, "place", Place())


@pytest.fixture
def open_guide(qtbot: QtBot, notebook: Notebook) -> Open:
    def opened(fold: Fold = Fold.WIDE, width: int = 1068) -> GuidePage:
        page = whole(GuidePage(notebook.context))
        page.resize(width, 800)
        page.set_fold(fold)
        qtbot.addWidget(page)
        notebook.show(page)
        with qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        return page

    return opened


def rows(page: GuidePage) -> TimelineView:
    return find(page, TimelineView, "topics_view")


def title(page: GuidePage) -> str:
    return find(find(page, QWidget, "reader"), Label, "title_label").text()


def search(page: GuidePage, text: str) -> QLineEdit:
    page.focus_search()
    edit = find(page, QLineEdit, "edit")
    QTest.keyClicks(edit, text)
    return edit


def chosen(page: GuidePage) -> str:
    return str(rows(page).currentIndex().data())


def settle() -> None:
    for _ in range(4):
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)


def test_every_topic_is_listed_under_its_group(open_guide: Open, notebook: Notebook) -> None:
    page = open_guide()

    guide = notebook.context.content.guide
    model = rows(page).model()
    said_in_list = [model.index(row, 0).data(TextRole) for row in range(model.rowCount())]
    assert titles(rows(page)) == [topic.title for topic in guide.topics]
    groups = [text.title for text in said_in_list if isinstance(text, MonthText)]
    assert groups == ["Understanding", "Deciding together", "When it hurts", "Words and help"]


def test_it_begins_with_the_first_topic(open_guide: Open) -> None:
    page = open_guide()

    assert (title(page), chosen(page)) == ("What a pass is", "What a pass is")
    assert "Four ways people use the word" in said(page)


def test_arrow_keys_turn_from_topic_to_topic_over_the_headings(open_guide: Open) -> None:
    page = open_guide()
    view = rows(page)
    view.setFocus()

    for _ in range(6):
        QTest.keyClick(view, Qt.Key.Key_Down)

    assert (title(page), chosen(page)) == ("Saying what counts", "Saying what counts")


def test_every_topic_can_be_shown_whole(open_guide: Open, notebook: Notebook) -> None:
    page = open_guide()

    for topic in notebook.context.content.guide.topics:
        page.show_topic(topic.code)
        shown = said(page)
        assert title(page) == topic.title
        missing = [block.text for block in topic.blocks if block.text not in shown]
        assert missing == []


def test_the_honest_page_is_one_of_the_topics(open_guide: Open) -> None:
    page = open_guide()

    page.show_topic("limits")

    assert is_there(page, "limits_view")
    assert "Kept out in part" in said(page)


def test_a_search_shows_hits_with_their_topic_and_marks_the_words(open_guide: Open) -> None:
    page = open_guide()

    search(page, "JÉALOUS fear")

    found = [rows(page).model().index(row, 0).data(TextRole) for row in range(3)]
    assert "What jealousy may be telling you" in titles(rows(page))
    assert all(text.is_hit and (text.marks or text.title_marks) for text in found)


def test_down_goes_from_the_field_into_the_hits_and_the_words_are_marked(
    open_guide: Open,
) -> None:
    page = open_guide()
    edit = search(page, "sport")

    QTest.keyClick(edit, Qt.Key.Key_Down)

    assert rows(page).hasFocus()
    assert title(page) == "Mistakes many people make"
    assert any(passage.extraSelections() for passage in page.findChildren(Passage))


def test_the_block_with_the_words_comes_into_view(open_guide: Open) -> None:
    page = open_guide()

    QTest.keyClick(search(page, "crooked"), Qt.Key.Key_Down)
    settle()

    scroll = find(page, QScrollArea, "page_scroll")
    (passage,) = [each for each in page.findChildren(Passage) if "crooked" in each.text()]
    assert scroll.verticalScrollBar().value() > 1000
    assert passage.visibleRegion().boundingRect().height() > 0


def test_a_block_on_the_first_screen_leaves_the_title_in_view(open_guide: Open) -> None:
    page = open_guide()

    QTest.keyClick(search(page, "taste nothing more"), Qt.Key.Key_Down)
    settle()

    assert title(page) == "What a pass is"
    assert find(page, QScrollArea, "page_scroll").verticalScrollBar().value() == 0


def test_an_empty_search_says_so_and_offers_the_way_back(open_guide: Open) -> None:
    page = open_guide()
    search(page, "zzz")

    assert "The guide has no page with these words" in said(page)
    click(page, "empty_action_button")

    assert chosen(page) == "What a pass is"


def test_ending_a_search_shows_the_list_with_the_topic_that_is_read(open_guide: Open) -> None:
    page = open_guide()
    edit = search(page, "score")
    QTest.keyClick(edit, Qt.Key.Key_Down)

    page.focus_search()
    QTest.keyClick(edit, Qt.Key.Key_Escape)

    assert chosen(page) == "Mistakes many people make"
    assert len(titles(rows(page))) == 28


@pytest.mark.parametrize(
    ("button", "topic"),
    [
        ("next_button", "Saying what counts"),
        ("before_button", "Exclusive, open, or no name yet"),
        ("outcomes_link", "How it tends to turn out"),
    ],
)
def test_a_topic_leads_to_others(open_guide: Open, button: str, topic: str) -> None:
    page = open_guide()
    page.show_topic("questions")

    find(page, QAbstractButton, button).click()

    assert (title(page), chosen(page)) == (topic, topic)


def test_the_first_topic_has_none_before_it_and_the_last_none_behind(open_guide: Open) -> None:
    page = open_guide()
    assert not is_there(page, "before_button")

    page.show_topic("limits")

    assert not is_there(page, "next_button")


def test_words_to_borrow_can_be_copied(open_guide: Open, notebook: Notebook) -> None:
    page = open_guide()
    page.show_topic("opening-words")
    topic = notebook.context.content.guide.topic("opening-words")
    first = next(block.text for block in topic.blocks if block.shape is Shape.SAYING)

    page.findChildren(QAbstractButton, "copy_button")[0].click()

    assert QGuiApplication.clipboard().text() == first
    assert notebook.shell.toasts == [("Copied. The clipboard is emptied when you lock.", False)]


def test_somebody_who_asked_elsewhere_is_offered_the_way_back(
    open_guide: Open, notebook: Notebook
) -> None:
    page = open_guide()
    assert not is_there(page, "return_button")

    page.show_topic("practices")
    click(page, "return_button")

    assert notebook.shell.went_to == ["back"]
    page.entered()
    assert not is_there(page, "return_button")


def test_in_a_narrow_window_list_and_topic_take_turns(open_guide: Open) -> None:
    page = open_guide(Fold.NARROW, 560)
    assert (is_there(page, "guide_list"), is_there(page, "reader")) == (True, False)

    view = rows(page)
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Down)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert (is_there(page, "guide_list"), is_there(page, "reader")) == (False, True)
    assert title(page) == "Why people think about it"
    assert find(page, QAbstractButton, "back_button").hasFocus()

    click(page, "back_button")
    assert (is_there(page, "guide_list"), is_there(page, "reader")) == (True, False)
    assert rows(page).hasFocus()


def test_the_topic_is_remembered_when_the_page_is_made_anew(open_guide: Open) -> None:
    open_guide().show_topic("trust")

    assert title(open_guide()) == "Building trust again"


def test_f6_finds_both_sides(open_guide: Open) -> None:
    page = open_guide()

    assert [pane.objectName() for pane in page.panes()] == ["guide_list", "reader"]


def test_arrow_keys_in_the_text_scroll_the_page(open_guide: Open) -> None:
    page = open_guide()
    passage = page.findChildren(Passage)[0]
    passage.setFocus()

    QTest.keyClick(passage, Qt.Key.Key_PageDown)
    settle()

    assert find(page, QScrollArea, "page_scroll").verticalScrollBar().value() > 0


def test_lines_are_at_most_seventy_two_characters_wide(open_guide: Open) -> None:
    page = open_guide(width=2400)
    settle()

    assert max(passage.width() for passage in page.findChildren(Passage)) <= 581
