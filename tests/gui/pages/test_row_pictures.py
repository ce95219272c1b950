"""A row that is drawn by its picture looks as if it was painted, and is not painted again."""

import pytest
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.delegates import kept_pictures
from hallpass_desktop.gui.delegates.entry import EntryDelegate
from hallpass_desktop.gui.models.entry_text import EntryText
from hallpass_desktop.gui.models.rows import RowsModel
from hallpass_desktop.gui.pages.row_hover import RowOption
from hallpass_desktop.gui.pages.row_pictures import RowPictures
from hallpass_desktop.gui.pages.timeline_view import TimelineView
from hallpass_desktop.gui.style.palette import NAMES
from hallpass_desktop.gui.widgets.card import Panel

ROWS = 5


class Counting(EntryDelegate):
    """Counts how often a row is painted."""

    painted = 0

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        self.painted += 1
        super().paint(painter, option, index)


def said(number: int) -> EntryText:
    """A row with everything that a row can have."""
    return EntryText(
        "Wed",
        str(number),
        f"The party, part {number}",
        "He laughed at something on his phone and put it away.",
        "Jealousy note",
        "Only you",
        "",
        before=7,
        after=number,
        marks=((3, 10),),
    )


@pytest.fixture(params=NAMES)
def ground(request: pytest.FixtureRequest, qapp: QApplication, qtbot: QtBot) -> Panel:
    """What lies under the rows, in every palette."""
    theme.apply(qapp, theme.Theme.named(request.param, reduced_motion=True))
    made = Panel()
    made.resize(420, 600)
    qtbot.addWidget(made)
    return made


def list_on(ground: Panel, *, keeps: bool) -> tuple[TimelineView, Counting]:
    view = TimelineView(ground)
    delegate = Counting(view)
    model = RowsModel(view)
    model.set_rows(tuple((number, said(number)) for number in range(ROWS)))
    view.setItemDelegate(delegate)
    view.setModel(model)
    view.setGeometry(ground.rect())
    if keeps:
        view.keep_pictures("window")
    view.setCurrentIndex(model.index(1, 0))
    view.show_focus()
    return view, delegate


def seen(ground: Panel, view: TimelineView) -> QImage:
    """What is on screen when this list is the only one."""
    for other in ground.findChildren(TimelineView):
        other.setVisible(other is view)
    return ground.grab().toImage()


def test_a_picture_looks_exactly_like_the_painting(ground: Panel) -> None:
    painted, _ = list_on(ground, keeps=False)
    kept, _ = list_on(ground, keeps=True)
    first = seen(ground, kept)

    assert first == seen(ground, painted)
    assert seen(ground, kept) == first


def test_a_row_that_is_shown_again_is_not_painted_again(ground: Panel) -> None:
    view, delegate = list_on(ground, keeps=True)
    seen(ground, view)
    delegate.painted = 0

    seen(ground, view)

    assert delegate.painted == 0


def test_a_row_prepared_behind_another_window_is_not_painted_again_in_front(
    ground: Panel, monkeypatch: pytest.MonkeyPatch
) -> None:
    view, delegate = list_on(ground, keeps=True)
    seen(ground, view)
    delegate.painted = 0
    really, active = view._option_for, QStyle.StateFlag.State_Active  # noqa: SLF001 - no other way to another window

    def other_window(index: QModelIndex) -> RowOption:
        option = really(index)
        option.state ^= active
        return option

    monkeypatch.setattr(view, "_option_for", other_window)
    seen(ground, view)
    assert delegate.painted == 0

    view.setCurrentIndex(view.model().index(2, 0))
    seen(ground, view)
    assert delegate.painted == 2


def test_another_manner_paints_every_row_anew(ground: Panel) -> None:
    view, delegate = list_on(ground, keeps=True)
    before = seen(ground, view)
    delegate.shows_previews = False
    delegate.painted = 0

    view.paint_anew()
    after = seen(ground, view)

    assert delegate.painted == ROWS
    assert after != before


def test_a_row_with_other_words_is_painted(ground: Panel) -> None:
    view, delegate = list_on(ground, keeps=True)
    seen(ground, view)
    delegate.painted = 0
    model = view.model()
    assert isinstance(model, RowsModel)

    model.set_rows(tuple((number, said(number + 1)) for number in range(ROWS)))
    seen(ground, view)

    assert delegate.painted > 0


def test_only_so_many_pictures_are_kept(ground: Panel, monkeypatch: pytest.MonkeyPatch) -> None:
    view, delegate = list_on(ground, keeps=True)
    monkeypatch.setattr(kept_pictures, "MOST_PIXELS", 1)
    seen(ground, view)
    delegate.painted = 0

    seen(ground, view)

    assert delegate.painted >= ROWS - 1


@pytest.mark.parametrize(
    ("room", "ratio", "reach"),
    [
        (QSize(420, 800), 1.0, 800),  # a screen each way
        (QSize(420, 2400), 2.0, 0),  # those in view take everything there is
        (QSize(500, 1000), 2.0, 500),  # 4,000,000 = 500 x 4 x (1000 + 2 x 500)
        (QSize(0, 0), 1.0, 0),
    ],
)
def test_rows_ahead_never_take_the_room_of_those_in_view(
    room: QSize, ratio: float, reach: int
) -> None:
    assert RowPictures().reach(room, ratio) == reach


def test_a_row_from_right_to_left_has_a_picture_of_its_own(ground: Panel) -> None:
    view, _ = list_on(ground, keeps=True)
    before = seen(ground, view)

    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)

    assert seen(ground, view) != before
