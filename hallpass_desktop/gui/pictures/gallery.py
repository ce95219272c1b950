"""Fills a strip with the pictures of a note, and opens one of them large."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage
from shiboken6 import isValid

from hallpass_desktop.domain.ids import PictureId
from hallpass_desktop.domain.picture import LONGEST_SIDE, Picture
from hallpass_desktop.gui import theme
from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.gui.pictures.bringing import image_of
from hallpass_desktop.gui.pictures.sheet import PictureSheet
from hallpass_desktop.gui.pictures.strip import PictureStrip
from hallpass_desktop.gui.pictures.tile import SIDE
from hallpass_desktop.gui.tasks import Lane


class Gallery(QObject):
    """Small pictures are held as long as the strip is; the large one as long as it is seen."""

    def __init__(self, strip: PictureStrip, context: AppContext, *, is_editable: bool) -> None:
        super().__init__(strip)
        self.pictures: tuple[Picture, ...] = ()
        self.sheet: PictureSheet | None = None
        self._strip, self._context = strip, context
        self._is_editable = is_editable
        self._images: dict[PictureId, QImage] = {}
        strip.opened.connect(self.open)

    def show(self, pictures: tuple[Picture, ...]) -> None:
        """Show these, and read those that are not here yet."""
        if pictures != self.pictures:
            self.pictures = pictures
            self._strip.show_pictures(pictures)
            self._strip.show_images(self._images)
        if (sheet := self.open_sheet) is not None:
            sheet.show_changed(pictures)
        self._read_next()

    @property
    def open_sheet(self) -> PictureSheet | None:
        """Where a picture is seen large, if one is."""
        sheet = self.sheet
        return sheet if sheet is not None and isValid(sheet) and sheet.is_open else None

    def open(self, place: int) -> None:
        """See one large."""
        self.sheet = PictureSheet(self._strip, self._context, is_editable=self._is_editable)
        self.sheet.show_picture(self.pictures, place)
        self.sheet.open()

    def flush(self) -> None:
        """Hand over what was written about the picture that is seen large."""
        if (sheet := self.open_sheet) is not None:
            sheet.flush()

    def _read_next(self) -> None:
        """Read one that is not here yet; where another page is shown by then, no more follow."""
        missing = next((each for each in self.pictures if each.id not in self._images), None)
        if missing is None:
            return
        journal, picture, longest = self._context.journal, missing.id, self._longest(missing)
        self._context.tasks.run(
            lambda: (picture, image_of(journal, picture, longest)),
            context=self,
            done=self._on_read,
            lane=Lane.SEARCH,
            key="edited_pictures" if self._is_editable else "read_pictures",
        )

    def _longest(self, picture: Picture) -> int:
        """So that the shorter side fills the square of the strip."""
        side = theme.current().px(SIDE) * self._strip.devicePixelRatio()
        shape = max(picture.width, picture.height) / max(1, min(picture.width, picture.height))
        return min(LONGEST_SIDE, round(side * shape))

    def _on_read(self, found: tuple[PictureId, QImage]) -> None:
        self._images[found[0]] = found[1]
        self._strip.show_images(dict((found,)))
        self._read_next()
