"""Paints a cell of the grid, and opens a line of text in it."""

from functools import partial
from typing import Protocol

from PySide6.QtCore import QAbstractItemModel, QObject, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPixmap, QTextCharFormat
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from hallpass_desktop.domain.grid import asks_for_words
from hallpass_desktop.gui import icons, theme
from hallpass_desktop.gui.delegates import grid_places, paragraph
from hallpass_desktop.gui.delegates.frame import RowFrame
from hallpass_desktop.gui.delegates.grid_places import Piece
from hallpass_desktop.gui.delegates.kept_pictures import KeptPictures
from hallpass_desktop.gui.delegates.paragraph import Ink
from hallpass_desktop.gui.models.grid import Column, GridRows, Index
from hallpass_desktop.gui.models.grid_words import meeting_of
from hallpass_desktop.gui.widgets.line_edit import LineEdit
from hallpass_desktop.gui.widgets.spans import explained, hinted
from hallpass_desktop.gui.widgets.text_places import qt_places

_BAR = 4
Looks = tuple[tuple[tuple[int, int], QTextCharFormat], ...]


class Rows(Protocol):
    """What the view knows about its rows."""

    is_focus_visible: bool

    ground: str

    def hasFocus(self) -> bool: ...

    def devicePixelRatioF(self) -> float: ...


class GridCellDelegate(QStyledItemDelegate):
    """Never by colour alone: a difference has a bar, a sign and words."""

    typed = Signal(object, str)  # QModelIndex, text

    def __init__(self, parent: QObject, rows: GridRows, view: Rows) -> None:
        super().__init__(parent)
        self._rows, self._view = rows, view
        self._open: Index | None = None
        self._pictures = KeptPictures()
        rows.modelReset.connect(self._on_model_reset)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        ratio = self._view.devicePixelRatioF()
        if ratio != int(ratio):  # a picture would not be sharp
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self.draw_cell(option, index, painter)
            painter.restore()
            return
        painter.drawPixmap(option.rect.topLeft(), self._picture(option, index, ratio))

    def draw_cell(self, option: QStyleOptionViewItem, index: Index, painter: QPainter) -> None:
        """Paint a cell anew."""
        cell = self._frame(painter, option)
        column = self._rows.column_of(index)
        self._draw_ground(cell, index, column)
        _draw_pieces(cell, tuple(grid_places.pieces(self._rows, index.row(), column)), self._rows)
        if cell.has_focus:
            cell.draw_cell_ring()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = LineEdit(parent)
        editor.setObjectName("grid_cell_edit")
        editor.setAutoFillBackground(True)
        editor.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        editor.setAccessibleName(self._rows.read_aloud(index))
        if self._rows.column_of(index) in (Column.MINE, Column.THEIRS):
            editor.setPlaceholderText(self.tr("Only if …"))
        self._open = index
        editor.textEdited.connect(self._on_text_edited)
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, QLineEdit) and not editor.isModified():
            editor.setText(str(index.data(Qt.ItemDataRole.EditRole)))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, QLineEdit):
            model.setData(index, editor.text())

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        editor.setGeometry(option.rect.adjusted(2, 2, -2, -3))

    def _picture(self, option: QStyleOptionViewItem, index: Index, ratio: float) -> QPixmap:
        """A cell as it was painted last, or painted now."""
        look, size, there = theme.current(), option.rect.size(), option.rect
        place = (index.column(), size.width(), size.height(), ratio)
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        manner = (is_chosen, self._has_ring(option), option.direction, look.name, look.scale)
        row = self._rows.rows()[index.row()]
        is_agreed = self._rows.column_of(index) is Column.AGREED
        under = self._rows.under(row.body.agreed.strip()) if is_agreed else ()
        key = (row, under, place, manner)
        option.rect = QRect(QPoint(0, 0), size)
        paint = partial(self.draw_cell, option, index)
        ground = look.color("accentSoft" if is_chosen else self._view.ground)  # as the view has it
        picture = self._pictures.of(key, size, ratio, ground, paint)
        option.rect = there
        return picture

    def _frame(self, painter: QPainter, option: QStyleOptionViewItem) -> RowFrame:
        cell = RowFrame.of(painter, option, QRectF(option.rect))
        return RowFrame(
            painter,
            cell.rect,
            is_chosen=False,
            has_focus=self._has_ring(option),
            hover_share=0.0,
            is_mirrored=cell.is_mirrored,
        )

    def _has_ring(self, option: QStyleOptionViewItem) -> bool:
        is_current = bool(option.state & QStyle.StateFlag.State_HasFocus)
        return is_current and self._view.hasFocus() and self._view.is_focus_visible

    def _draw_ground(self, cell: RowFrame, index: Index, column: Column) -> None:
        look, rect = theme.current(), cell.rect
        line = QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1)
        cell.painter.fillRect(line, look.color("line"))
        where = meeting_of(self._rows.rows()[index.row()].body)
        if column is Column.THING and self._rows.mark(index.row()) and asks_for_words(where):
            bar = cell.box(0, 0, _BAR, 0)
            bar.setHeight(rect.height() - 1)
            cell.painter.fillRect(bar, look.color("honey"))

    def _on_model_reset(self) -> None:
        if not self._rows.rowCount():  # whoever takes all rows away means their pictures too
            self._pictures.forget()

    def _on_text_edited(self, text: str) -> None:
        if self._open is not None:
            self.typed.emit(self._open, text)


def _draw_pieces(cell: RowFrame, pieces: tuple[Piece, ...], rows: GridRows) -> None:
    """One below the other, in the middle of the cell."""
    side = theme.current().px(grid_places.SIDE)
    room = cell.rect.adjusted(side, 0, -side, 0)
    heights = [piece.height(room.width()) for piece in pieces]
    top = room.center().y() - sum(heights) / 2
    for piece, height in zip(pieces, heights, strict=True):
        under = _under(piece.text, rows) if piece.is_agreed else ()
        _draw_piece(cell, piece, QRectF(room.left(), top, room.width(), height), under)
        top += height


def _draw_piece(cell: RowFrame, piece: Piece, area: QRectF, under: Looks) -> None:
    look = theme.current()
    font, height, color = look.font(piece.font), look.line_height(piece.font), piece.color
    ink = Ink(font, height, look.color(color), under=under)
    indent = piece.indent()
    if piece.icon:
        side = look.icon_px(grid_places.ICON)
        left = area.right() - side if cell.is_mirrored else area.left()
        spot = QRectF(left, area.top() + (ink.line_height - side) / 2, side, side)
        icons.draw(cell.painter, piece.icon, spot, ink.color)
    words = area.adjusted(0, 0, -indent, 0) if cell.is_mirrored else area.adjusted(indent, 0, 0, 0)
    paragraph.draw(
        cell.painter, words, piece.text, ink, max(1, round(area.height() / ink.line_height))
    )


def _under(text: str, rows: GridRows) -> Looks:
    """The lines below its words, at places as Qt counts them."""
    places = qt_places(text)
    return tuple(
        ((places[each.start], places[each.end]), hinted() if each.is_vague else explained())
        for each in rows.under(text)
    )
