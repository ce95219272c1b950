from PySide6.QtCore import (
    QAbstractAnimation,
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QSize,
    Qt,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QStyledItemDelegate, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.pages.row_hover import RowOption
from hallpass_desktop.gui.pages.timeline_view import TimelineView
from hallpass_desktop.gui.theme import Theme

Index = QModelIndex | QPersistentModelIndex
HEADING, ROW = 30, 110


class Numbers(QAbstractListModel):
    """Rows that are only numbers; every tenth is a heading nobody can choose."""

    def __init__(self, loaded: int, total: int, page: int = 20) -> None:
        super().__init__()
        self.loaded, self.total, self.page = loaded, total, page

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as in Qt
        return 0 if parent.isValid() else self.loaded

    def data(self, index: Index, role: int = 0) -> object:
        return str(index.row()) if role == Qt.ItemDataRole.DisplayRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.row() % 10 == 0:
            return Qt.ItemFlag.ItemNeverHasChildren
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def canFetchMore(self, parent: Index) -> bool:
        return self.loaded < self.total

    def fetchMore(self, parent: Index) -> None:
        more = min(self.page, self.total - self.loaded)
        self.beginInsertRows(QModelIndex(), self.loaded, self.loaded + more - 1)
        self.loaded += more
        self.endInsertRows()


class Measured(QStyledItemDelegate):
    asked = 0
    painted = 0

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        self.asked += 1
        return QSize(100, HEADING if index.row() % 10 == 0 else ROW)

    def paint(self, painter: object, option: QStyleOptionViewItem, index: Index) -> None:
        self.painted += 1


def shown(qtbot: QtBot, model: Numbers) -> tuple[TimelineView, Measured]:
    view = TimelineView()
    delegate = Measured(view)
    view.setItemDelegate(delegate)
    view.setModel(model)
    view.resize(360, 600)
    qtbot.addWidget(view)
    with qtbot.waitExposed(view):
        view.show()
    return view, delegate


def test_a_page_that_arrives_costs_only_its_own_rows(qtbot: QtBot) -> None:
    model = Numbers(loaded=100_000, total=100_040)
    view, delegate = shown(qtbot, model)
    delegate.asked = delegate.painted = 0

    model.fetchMore(QModelIndex())
    view.doItemsLayout()

    assert delegate.asked == 20
    assert delegate.painted <= 10


def test_nothing_is_fetched_until_the_end_comes_near(qtbot: QtBot) -> None:
    model = Numbers(loaded=20, total=1000)
    view, _ = shown(qtbot, model)
    assert model.loaded == 20

    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() - 100)

    qtbot.waitUntil(lambda: model.loaded == 40)


def test_arrow_keys_step_over_headings(qtbot: QtBot) -> None:
    view, _ = shown(qtbot, Numbers(loaded=40, total=40))
    view.setFocus()

    rows = []
    for key in (Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_Up):
        QTest.keyClick(view, key)
        rows.append(view.currentIndex().row())

    assert rows == [1, 39, 34, 33]
    view.setCurrentIndex(view.model().index(9, 0))
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert view.currentIndex().row() == 11


def test_the_chosen_row_is_scrolled_into_view(qtbot: QtBot) -> None:
    view, _ = shown(qtbot, Numbers(loaded=200, total=200))

    view.setCurrentIndex(view.model().index(150, 0))

    rect = view.visualRect(view.currentIndex())
    assert rect.top() >= 0
    assert rect.bottom() < view.viewport().height()


def test_a_click_chooses_the_row_below_the_pointer(qtbot: QtBot) -> None:
    view, _ = shown(qtbot, Numbers(loaded=30, total=30))

    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(50, 30 + 110 + 5))

    assert [index.row() for index in view.selectedIndexes()] == [2]


def test_enter_opens_the_row_once(qtbot: QtBot) -> None:
    view, _ = shown(qtbot, Numbers(loaded=30, total=30))
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Home)

    with qtbot.waitSignal(view.row_activated) as opened:
        QTest.keyClick(view, Qt.Key.Key_Return)

    assert opened.args is not None
    assert opened.args[0].row() == 1


def test_rows_that_leave_take_their_height_with_them(qtbot: QtBot) -> None:
    model = Numbers(loaded=30, total=30)
    view, _ = shown(qtbot, model)
    before = view.verticalScrollBar().maximum()

    model.beginRemoveRows(QModelIndex(), 29, 29)
    model.loaded -= 1
    model.endRemoveRows()
    view.doItemsLayout()

    assert view.verticalScrollBar().maximum() == before - ROW


class Shares(QStyledItemDelegate):
    """Keeps how far the fade of each row had come when it was last painted."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.seen: dict[int, float] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, ROW)

    def paint(self, painter: object, option: QStyleOptionViewItem, index: Index) -> None:
        assert isinstance(option, RowOption)
        self.seen[index.row()] = option.hover_share


def hovering(qtbot: QtBot, row: int) -> tuple[TimelineView, Shares]:
    view, _ = shown(qtbot, Numbers(loaded=20, total=20))
    shares = Shares(view)
    view.setItemDelegate(shares)
    view.forget_sizes()
    view.doItemsLayout()
    over(view, row)
    return view, shares


def over(view: TimelineView, row: int) -> None:
    place = view.visualRect(view.model().index(row, 0)).center()
    QTest.mouseMove(view.viewport(), place)
    QApplication.processEvents()


def moving(view: TimelineView) -> bool:
    return any(
        one.state() == QAbstractAnimation.State.Running
        for one in view.viewport().findChildren(QAbstractAnimation)
    )


def test_the_row_under_the_mouse_fades_in_and_the_one_before_fades_out(
    qapp: QApplication, qtbot: QtBot
) -> None:
    theme.apply(qapp, Theme.named())
    view, shares = hovering(qtbot, 1)
    qtbot.waitUntil(lambda: shares.seen[1] == 1.0)

    over(view, 3)
    qtbot.waitUntil(lambda: not moving(view))
    qtbot.waitUntil(lambda: shares.seen[3] == 1.0)

    assert shares.seen[1] == 0.0


def test_without_movement_the_row_under_the_mouse_is_marked_at_once(qtbot: QtBot) -> None:
    view, shares = hovering(qtbot, 1)

    assert not moving(view)
    qtbot.waitUntil(lambda: shares.seen[1] == 1.0)


def test_the_mouse_paints_only_the_rows_it_comes_to_and_leaves(qtbot: QtBot) -> None:
    view, shares = hovering(qtbot, 1)
    qtbot.waitUntil(lambda: shares.seen[1] == 1.0)
    over(view, 2)
    qtbot.waitUntil(lambda: shares.seen[2] == 1.0)
    shares.seen.clear()

    over(view, 3)
    qtbot.waitUntil(lambda: bool(shares.seen))

    assert set(shares.seen) <= {2, 3}


def test_the_mark_goes_with_the_mouse_when_rows_scroll_below_it(qtbot: QtBot) -> None:
    view, shares = hovering(qtbot, 1)
    qtbot.waitUntil(lambda: shares.seen[1] == 1.0)

    view.verticalScrollBar().setValue(ROW)
    qtbot.waitUntil(lambda: shares.seen.get(2) == 1.0)

    assert shares.seen[1] == 0.0
