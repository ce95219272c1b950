"""What the painters of rows put on paper."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.delegates import paragraph
from hallpass_desktop.gui.delegates.entry import EntryDelegate
from hallpass_desktop.gui.delegates.lately import LatelyDelegate
from hallpass_desktop.gui.delegates.paragraph import Ink
from hallpass_desktop.gui.models.entry_text import EntryText
from hallpass_desktop.gui.models.rows import RowsModel

SAID = EntryText("Mon", "2", "A walk", "Slow and long. " * 30, "Note", "Only you", "", before=7)
LTR, RTL = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


def paper(width: int = 360, height: int = 114) -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    return image


def used(image: QImage) -> QRect:
    """The smallest rectangle that holds every mark on the paper."""
    white = image.pixel(0, 0)
    marks = [
        (x, y)
        for y in range(image.height())
        for x in range(image.width())
        if image.pixel(x, y) != white
    ]
    xs, ys = [x for x, _ in marks], [y for _, y in marks]
    return QRect(min(xs), min(ys), max(xs) - min(xs) + 1, max(ys) - min(ys) + 1)


def written(text: str, lines: int, direction: Qt.LayoutDirection = LTR) -> QRect:
    image = paper(200, 200)
    look = theme.current()
    ink = Ink(look.font("body"), 20, look.color("text"))
    painter = QPainter(image)
    painter.setLayoutDirection(direction)
    paragraph.draw(painter, QRectF(10, 10, 180, 20 * lines), text, ink, lines)
    painter.end()
    return used(image)


def painted(
    delegate: QStyledItemDelegate, said: EntryText = SAID, *, is_chosen: bool = False
) -> QImage:
    model = RowsModel()
    model.set_rows(((None, said),))
    image, option = paper(), QStyleOptionViewItem()
    option.rect = image.rect()
    if is_chosen:
        option.state |= QStyle.StateFlag.State_Selected
    painter = QPainter(image)
    delegate.paint(painter, option, model.index(0, 0))
    painter.end()
    return image


def test_words_keep_to_their_lines_and_their_width(qapp: QApplication) -> None:
    place = written("many small words " * 20, 2)

    assert 40 >= place.height() > 20
    assert place.left() >= 9
    assert place.right() <= 191


def test_a_long_word_is_broken_rather_than_lost(qapp: QApplication) -> None:
    assert written("w" * 300, 3).right() <= 191


def test_a_short_line_begins_where_one_begins_to_read(qapp: QApplication) -> None:
    assert written("short", 1).left() < 20
    assert written("short", 1, RTL).right() > 180


def test_bars_take_the_place_of_words(qapp: QApplication) -> None:
    shown, hidden = EntryDelegate(), EntryDelegate()
    hidden.shows_previews = False
    other = EntryText("Mon", "2", "A walk", "Other words", "Note", "Only you", "", before=7)

    assert painted(shown) != painted(shown, other)
    assert painted(hidden) == painted(hidden, other)
    hidden_today = LatelyDelegate()
    hidden_today.shows_previews = False
    assert painted(hidden_today) == painted(hidden_today, other)


@pytest.mark.parametrize("kind", [EntryDelegate, LatelyDelegate])
@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_no_word_of_an_untitled_page_is_lost_where_its_title_ends(
    qapp: QApplication, kind: type[EntryDelegate | LatelyDelegate], scale: float
) -> None:
    theme.apply(qapp, theme.Theme.named(scale=scale))
    words = ["Ann", "went", "the", "long", "way", "home", "by", "bus"]
    delegate = kind()
    if isinstance(delegate, LatelyDelegate):
        delegate.shows_kind = False

    def picture(said: list[str]) -> QImage:
        row = replace(SAID, title="Note", preview=" ".join(said), before=None, is_untitled=True)
        return painted(delegate, row)

    whole = picture(words)
    for number in range(len(words)):
        other = [*words[:number], "ill", *words[number + 1 :]]
        assert picture(other) != whole, words[number]


@pytest.mark.parametrize("is_chosen", [False, True])
def test_a_searched_word_has_a_ground_of_its_own(qapp: QApplication, is_chosen: bool) -> None:
    def grounds(said: EntryText) -> int:
        image = painted(EntryDelegate(), said, is_chosen=is_chosen)
        wanted = theme.current().color("surface" if is_chosen else "accentSoft").rgb()
        places = [(x, y) for x in range(image.width()) for y in range(image.height())]
        return sum(image.pixel(x, y) == wanted for x, y in places)

    assert grounds(replace(SAID, title_marks=((2, 6),))) > grounds(SAID) + 200


def test_rows_grow_with_the_text(qapp: QApplication) -> None:
    model = RowsModel()
    model.set_rows(((None, SAID),))
    small = EntryDelegate().sizeHint(QStyleOptionViewItem(), model.index(0, 0)).height()

    theme.apply(qapp, theme.Theme.named(scale=2.0))
    large = EntryDelegate().sizeHint(QStyleOptionViewItem(), model.index(0, 0)).height()

    assert (small, large) == (114, 228)
