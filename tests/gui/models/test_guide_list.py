"""The list of the guide as a model: headings are read, topics are chosen."""

from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.guide import Block, Guide, Shape, Topic, TopicGroup
from hallpass_desktop.domain.guide_search import GuideIndex
from hallpass_desktop.gui.models.entry_text import MonthText
from hallpass_desktop.gui.models.guide_list import GuideListModel, TopicRow, TopicText
from hallpass_desktop.gui.models.roles import TextRole, ValueRole

SEA = Topic("sea", "The sea", "Waves", (Block(Shape.WORDS, "Water and lamps."),))
HILL = Topic("hill", "The hill", "Grass", (Block(Shape.WORDS, "A long way up."),))
GUIDE = Guide((TopicGroup("Outside", (SEA, HILL)),))


def test_the_model_keeps_qts_rules(qtbot: QtBot, qtmodeltester: ModelTester) -> None:
    model = GuideListModel()
    model.show_guide(GUIDE)

    qtmodeltester.check(model)

    assert model.rowCount(model.index(0, 0)) == 0


def test_topics_stand_under_the_name_of_their_group(qtbot: QtBot) -> None:
    model = GuideListModel()

    model.show_guide(GUIDE)

    assert [model.index(row, 0).data() for row in range(3)] == ["Outside", "The sea", "The hill"]
    assert model.index(0, 0).data(TextRole) == MonthText("Outside")
    assert model.index(1, 0).data(TextRole) == TopicText("The sea", "Waves")


def test_a_heading_cannot_be_chosen(qtbot: QtBot) -> None:
    model = GuideListModel()
    model.show_guide(GUIDE)

    chosen = [bool(model.index(row, 0).flags() & SELECTABLE) for row in range(3)]

    assert chosen == [False, True, True]


SELECTABLE = Qt.ItemFlag.ItemIsSelectable


def test_a_hit_names_its_topic_and_shows_its_words(qtbot: QtBot) -> None:
    model = GuideListModel()

    model.show_hits(GuideIndex(GUIDE.topics).find("lamps"))

    index = model.index(0, 0)
    assert model.rowCount() == 1
    assert index.data(ValueRole) == TopicRow("sea", 0)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "The sea. Water and lamps."
    assert index.data(TextRole).marks == ((10, 15),)


def test_a_topic_is_found_by_its_code(qtbot: QtBot) -> None:
    model = GuideListModel()
    model.show_guide(GUIDE)

    assert model.index_of("hill").row() == 2
    assert not model.index_of("lake").isValid()
