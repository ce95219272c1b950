"""A picture seen large: arrows go on, Escape closes, and an editor can say what it shows."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from hallpass_desktop.domain.ids import PictureId
from hallpass_desktop.domain.picture import LONGEST_DESCRIPTION, Picture
from hallpass_desktop.gui import locale_text, theme
from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.gui.pictures.bringing import image_of
from hallpass_desktop.gui.pictures.sentences import named
from hallpass_desktop.gui.pictures.sheet_bar import PictureBar
from hallpass_desktop.gui.pictures.view import PictureView
from hallpass_desktop.gui.tasks import Lane
from hallpass_desktop.gui.widgets.field import Field
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.saying import say
from hallpass_desktop.gui.widgets.sheet import Sheet

_WIDTH, _MARGIN, _HIGHEST, _LOWEST = 1120, 24, 900, 96
SAVE_AFTER_MS = 1_000


class PictureSheet(Sheet):
    """`is_editable` adds a field for words, and ways to move the picture and to take it off."""

    described = Signal(str, str)  # the picture, and what it shows
    removal_asked = Signal(str)
    moving_asked = Signal(str, int)  # and by how much

    def __init__(self, anchor: QWidget, context: AppContext, *, is_editable: bool) -> None:
        super().__init__(anchor)
        self.setObjectName("picture_sheet")
        self._context = context
        self._is_editable = is_editable
        self._pictures: tuple[Picture, ...] = ()
        self._place = 0
        self._is_measured = False
        self.view = PictureView(self.box)
        self._said = ""  # of the picture that is shown, as far as it is on its way to the disk
        self._fill()
        self._connect_parts()

    @property
    def picture(self) -> Picture:
        """The one that is shown."""
        return self._pictures[self._place]

    def show_picture(self, pictures: tuple[Picture, ...], place: int) -> None:
        """Show one of these from the beginning."""
        self._pictures, self._place = pictures, place
        self._said = self.picture.description
        self.field.set_text(self._said)
        self._show_words()
        self.view.set_image(None)
        self._load()

    def show_changed(self, pictures: tuple[Picture, ...]) -> None:
        """Stay with the same picture among others; without it there is nothing to see."""
        shown = self.picture.id
        place = next((at for at, each in enumerate(pictures) if each.id == shown), None)
        if place is None:
            self.close_overlay()
            return
        self._pictures, self._place = pictures, place
        self._show_words()

    def flush(self) -> None:
        """Hand over what was written about the picture, if that has not been done."""
        self._wait.stop()
        words = self.field.text()
        if self._is_editable and words != self._said:
            self._said = words
            self.described.emit(self.picture.id, words)

    def close_overlay(self) -> None:
        self.flush()
        super().close_overlay()

    def place(self) -> None:
        look = theme.current()
        room = self.height() - 2 * look.px(_MARGIN)
        width = min(look.px(_WIDTH), self.width() - 2 * look.px(_MARGIN))
        layout = self.box.layout()
        whole = layout.totalHeightForWidth(width) if layout is not None else 0
        others = whole - self.view.height() if self._is_measured else look.px(300)
        height = max(look.px(_LOWEST), min(look.px(_HIGHEST), room - others))
        self._is_measured = True
        self.view.setFixedHeight(height)
        super().place()

    def _fill(self) -> None:
        self.set_widest(_WIDTH)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(SAVE_AFTER_MS)
        self.words = Label(self.box, "", "body", "text", wraps=True)
        self.words.setObjectName("picture_words")
        self.field = Field(self.box, self.tr("What it shows"))
        self.field.setObjectName("picture_words_field")
        self.field.set_hint(self.tr("Search finds these words, and a screen reader says them."))
        self.bar = PictureBar(self.box, is_editable=self._is_editable)
        for part in (self.view, self.words, self.field, self.bar):
            self.body.addWidget(part)
        self.field.setVisible(self._is_editable)
        self.set_actions("", self.tr("Close"))
        self.set_first_focus(self.view)

    def _connect_parts(self) -> None:
        self.view.step_asked.connect(self._on_step_asked)
        self.bar.step_asked.connect(self._on_step_asked)
        self.bar.moving_asked.connect(self._on_moving_asked)
        self.bar.removal_asked.connect(self._on_removal_asked)
        self.field.text_changed.connect(self._on_words_typed)
        self._wait.timeout.connect(self.flush)

    def _show_words(self) -> None:
        number, count = self._place + 1, len(self._pictures)
        #: {number} and {count} as in "Picture 2 of 5"
        title = self.tr("Picture {number} of {count}")
        said = {"number": locale_text.number(number), "count": locale_text.number(count)}
        self.set_words(title.format(**said))
        self.view.setAccessibleName(named(self.picture, number, count))
        self.words.setText(self.picture.description)
        self.words.setVisible(bool(self.picture.description) and not self._is_editable)
        self.bar.show_place(self._place, count)

    def _say_length(self, length: int) -> None:
        if length <= LONGEST_DESCRIPTION:
            self.field.clear_error()
        elif not self.field.error():
            most = locale_text.number(LONGEST_DESCRIPTION)
            said = self.tr(
                "Only the first {most} characters are kept here; the note has more room."
            )
            self.field.show_error(said.format(most=most))

    def _load(self) -> None:
        journal, picture = self._context.journal, self.picture.id
        longest = max(self.picture.width, self.picture.height)
        self._context.tasks.run(
            lambda: (picture, image_of(journal, picture, longest)),
            context=self,
            done=self._on_loaded,
            lane=Lane.SEARCH,
            key="picture",
        )

    def _on_loaded(self, found: tuple[PictureId, QImage]) -> None:
        if found[0] == self.picture.id:
            self.view.set_image(found[1])

    def _on_step_asked(self, by: int) -> None:
        place = self._place + by
        if 0 <= place < len(self._pictures):
            self.flush()
            self.show_picture(self._pictures, place)
            say(self.view, self.view.accessibleName())

    def _on_moving_asked(self, by: int) -> None:
        self.moving_asked.emit(self.picture.id, by)

    def _on_removal_asked(self) -> None:
        picture = self.picture.id
        self.close_overlay()
        self.removal_asked.emit(picture)

    def _on_words_typed(self, text: str) -> None:
        self._say_length(len(text))
        if text != self._said and not self._wait.isActive():
            self._wait.start()
