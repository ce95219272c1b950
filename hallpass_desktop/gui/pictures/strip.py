"""The pictures of a note beside each other, as small as they need to be told apart."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QSizePolicy, QWidget

from hallpass_desktop.domain.ids import PictureId
from hallpass_desktop.domain.picture import Picture
from hallpass_desktop.gui.pictures.sentences import named
from hallpass_desktop.gui.pictures.tile import PictureTile
from hallpass_desktop.gui.widgets.clearing import let_go
from hallpass_desktop.gui.widgets.flow_layout import FlowLayout


class PictureStrip(QWidget):
    """Shows and asks; whoever made it does."""

    opened = Signal(int)  # the place of the picture in the row, here and below
    removal_asked = Signal(int)
    moving_asked = Signal(int, int)  # and by how much
    menu_asked = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._tiles: dict[PictureId, PictureTile] = {}
        self._flow = FlowLayout(self, 8, 8)
        self.setObjectName("picture_strip")
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def tiles(self) -> tuple[PictureTile, ...]:
        """The small pictures, in their order."""
        return tuple(self._tiles.values())

    def show_pictures(self, pictures: tuple[Picture, ...]) -> None:
        """Show a place for each of these; `show_images` fills them."""
        focused = self.window().focusWidget()
        at = next((tile.place for tile in self.tiles() if tile is focused), None)
        for tile in self.tiles():
            self._flow.removeWidget(tile)
        let_go(self.tiles())
        self._tiles = {
            picture.id: self._make(place, named(picture, place + 1, len(pictures)))
            for place, picture in enumerate(pictures)
        }
        if at is not None and self._tiles:
            self.focus_on(min(at, len(pictures) - 1))

    def show_images(self, images: Mapping[PictureId, QImage]) -> None:
        """Fill the places whose pictures are here."""
        for picture, tile in self._tiles.items():
            if picture in images:
                tile.set_image(images[picture])

    def focus_on(self, place: int) -> None:
        """Put the keyboard on one of them."""
        self.tiles()[place].setFocus()

    def _make(self, place: int, name: str) -> PictureTile:
        tile = PictureTile(self, place, name)
        tile.clicked.connect(self._on_tile_clicked)
        tile.removal_asked.connect(self._on_removal_asked)
        tile.moving_asked.connect(self._on_moving_asked)
        tile.menu_asked.connect(self._on_menu_asked)
        self._flow.addWidget(tile)
        tile.show()
        return tile

    def _place(self) -> int:
        tile = self.sender()
        return tile.place if isinstance(tile, PictureTile) else 0

    def _on_tile_clicked(self) -> None:
        self.opened.emit(self._place())

    def _on_removal_asked(self) -> None:
        self.removal_asked.emit(self._place())

    def _on_moving_asked(self, by: int) -> None:
        self.moving_asked.emit(self._place(), by)

    def _on_menu_asked(self) -> None:
        self.menu_asked.emit(self._place())
