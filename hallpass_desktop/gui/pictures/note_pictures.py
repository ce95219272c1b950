"""Takes pictures into the note that is being written, and does what is asked of them."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from hallpass_desktop.domain.errors import HallpassError
from hallpass_desktop.domain.ids import PictureId
from hallpass_desktop.domain.picture import Picture
from hallpass_desktop.domain.record import Draft
from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.gui.pictures import sentences
from hallpass_desktop.gui.pictures.box import PictureBox
from hallpass_desktop.gui.pictures.bringing import Brought, bring_in
from hallpass_desktop.gui.pictures.door import PictureDoor
from hallpass_desktop.gui.pictures.gallery import Gallery
from hallpass_desktop.gui.pictures.offers import Offer
from hallpass_desktop.gui.shell.file_dialogs import PlaceDialog
from hallpass_desktop.gui.tasks import Lane, in_steps
from hallpass_desktop.gui.widgets.menu import Menu
from hallpass_desktop.services.changes import Changes

if TYPE_CHECKING:  # loads the database driver, which the lock screen does not need
    from hallpass_desktop.services.pictures import Pictures


class NotePictures(QObject):
    """`collect` answers the draft as it stands on screen: a new one becomes a record."""

    brought = Signal()  # the note is in the notebook now, whatever else stands in it
    emptied = Signal()  # the last picture is off the page, and perhaps the note with it

    def __init__(self, page: QWidget, context: AppContext, collect: Callable[[], Draft]) -> None:
        super().__init__(page)
        self._page, self._context, self._collect = page, context, collect
        self._shell = context.shell
        self._on_their_way = 0
        self._note = collect().record.id
        self.box = PictureBox(page)
        self.gallery = Gallery(self.box.strip, context, is_editable=True)
        self.door = PictureDoor(page)
        self._connect()
        self.look_again()

    def look_again(self) -> None:
        """Show the pictures as they are kept."""
        journal, note = self._context.journal, self._note
        self._context.tasks.run(
            lambda: journal.pictures.of(note), context=self, done=self._on_listed
        )

    def flush(self) -> None:
        """Hand over what was written about a picture."""
        self.gallery.flush()

    def take_in(self, offer: Offer) -> None:
        """Bring in what somebody offers, as far as it is a picture that can be kept."""
        journal, draft = self._context.journal, self._collect()
        self._on_their_way += 1
        self.box.set_busy(is_busy=True)
        # An answer is told to the window even when this page has gone by then.
        self._context.tasks.run(
            lambda: in_steps(bring_in(journal, draft, offer.sources)),
            context=self._context.actions,
            done=lambda brought: self._on_brought(offer, brought),
            failed=self._on_failed,
            lane=Lane.LONG,
        )

    def _connect(self) -> None:
        strip = self.box.strip
        self.box.adding_asked.connect(self._on_adding_asked)
        self.door.offered.connect(self.take_in)
        strip.opened.connect(self._on_opened)
        strip.removal_asked.connect(self._on_removal_asked)
        strip.moving_asked.connect(self._on_moving_asked)
        strip.menu_asked.connect(self._on_menu_asked)

    def _change(self, work: "Callable[[Pictures], Changes]") -> None:
        pictures = self._context.journal.pictures
        self._context.tasks.run(
            lambda: work(pictures),
            context=self._context.actions,
            done=self._shell.announce,
            failed=self._shell.report,
        )

    def _remove(self, picture: str) -> None:
        self._change(lambda pictures: pictures.remove(PictureId(picture)))
        self._shell.toast(self.tr("The picture is off the page."), undo=True)

    def _on_listed(self, pictures: tuple[Picture, ...]) -> None:
        is_emptied = bool(self.gallery.pictures) and not pictures
        self.gallery.show(pictures)
        if is_emptied:
            self.emptied.emit()
        self.box.set_filled(is_filled=bool(pictures))

    def _on_brought(self, offer: Offer, brought: Brought) -> None:
        self._shell.announce(brought.changes)
        if brought.count:
            self._shell.toast(self._kept(offer, brought.count), undo=True)
        if not isValid(self):
            return
        self._settle()
        if brought.refusals:
            self.box.show_refusal(sentences.refused(brought.refusals))
        if brought.count:
            self.brought.emit()
            self.look_again()

    def _on_failed(self, error: HallpassError) -> None:
        self._shell.report(error)
        if isValid(self):
            self._settle()

    def _settle(self) -> None:
        self._on_their_way -= 1
        if not self._on_their_way:
            self.box.set_busy(is_busy=False)

    def _kept(self, offer: Offer, count: int) -> str:
        if offer.is_from_files:
            return self.tr("%n picture(s) kept here. The file(s) stay where they were.", "", count)
        return self.tr("%n picture(s) kept here. You can still paste it elsewhere.", "", count)

    def _on_adding_asked(self) -> None:
        dialog = PlaceDialog(self._page.window(), self._context.paths.runtime)
        dialog.files_chosen.connect(self._on_files_chosen)
        dialog.ask_for_pictures(self.tr("Add pictures"), self.tr("Pictures"))

    def _on_files_chosen(self, files: tuple[Path, ...]) -> None:
        self.take_in(Offer(files))

    def _on_opened(self, _place: int) -> None:
        sheet = self.gallery.sheet
        if sheet is not None:
            sheet.described.connect(self._on_described)
            sheet.removal_asked.connect(self._remove)
            sheet.moving_asked.connect(self._on_sheet_moving_asked)

    def _on_described(self, picture: str, text: str) -> None:
        self._change(lambda pictures: pictures.describe(PictureId(picture), text))

    def _on_removal_asked(self, place: int) -> None:
        self._remove(self.gallery.pictures[place].id)

    def _on_moving_asked(self, place: int, by: int) -> None:
        if 0 <= place + by < len(self.gallery.pictures):
            picture = self.gallery.pictures[place].id
            self.box.strip.focus_on(place + by)
            self._change(lambda pictures: pictures.move(picture, place + by))

    def _on_sheet_moving_asked(self, picture: str, by: int) -> None:
        places = [each.id for each in self.gallery.pictures]
        self._on_moving_asked(places.index(PictureId(picture)), by)

    def _on_menu_asked(self, place: int) -> None:
        count = len(self.gallery.pictures)
        self._asked = place
        menu = Menu(self.box.strip.tiles()[place])
        menu.setObjectName("picture_menu")
        menu.add_item("open", self.tr("See it large, and describe it"), "image")
        earlier = menu.add_item("earlier", self.tr("Move earlier"), "arrow-left")
        later = menu.add_item("later", self.tr("Move later"), "arrow-right")
        earlier.setEnabled(place > 0)
        later.setEnabled(place < count - 1)
        menu.add_line()
        menu.add_item("remove", self.tr("Take it off"), "trash-2", danger=True)
        menu.item_chosen.connect(self._on_menu_chosen)
        menu.open()

    def _on_menu_chosen(self, code: str) -> None:
        if code == "open":
            self.box.strip.opened.emit(self._asked)
        elif code == "remove":
            self._on_removal_asked(self._asked)
        else:
            self._on_moving_asked(self._asked, -1 if code == "earlier" else 1)
