from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from hallpass_desktop.gui.models.entry_text import EntryText
from hallpass_desktop.gui.models.roles import TextRole, ValueRole
from hallpass_desktop.gui.models.rows import RowsModel

WALK = EntryText("Mon", "2", "A walk", "Slow and long.", "Note", "Only you", "A walk. Monday")


def test_the_model_keeps_qts_rules(qtbot: QtBot, qtmodeltester: ModelTester) -> None:
    model = RowsModel()
    model.set_rows(((1, WALK), (2, WALK)))

    qtmodeltester.check(model)

    assert model.rowCount(model.index(0, 0)) == 0


def test_each_role_has_its_answer(qtbot: QtBot) -> None:
    model = RowsModel()
    model.set_rows((("value", WALK),))
    index = model.index(0, 0)

    assert index.data(ValueRole) == "value"
    assert index.data(TextRole) is WALK
    assert index.data() == "A walk"
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "A walk. Monday"
    assert index.data(Qt.ItemDataRole.ToolTipRole) is None


def test_the_same_rows_again_leave_the_view_alone(qtbot: QtBot) -> None:
    model = RowsModel()
    model.set_rows(((1, WALK),))
    resets = []
    model.modelReset.connect(lambda: resets.append(True))

    model.set_rows(((1, WALK),))
    model.set_rows(())

    assert resets == [True]
