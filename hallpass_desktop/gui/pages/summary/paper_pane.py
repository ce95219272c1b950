"""The right side: the very pages that leave, as large as somebody wants to see them."""

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hallpass_desktop.gui import locale_text, theme
from hallpass_desktop.gui.pages.summary.paper_scroll import AIR, PaperScroll
from hallpass_desktop.gui.pages.summary.zoom import STEPS, Zoom, width_at
from hallpass_desktop.gui.print.document import Paper
from hallpass_desktop.gui.print.face import SIZES
from hallpass_desktop.gui.widgets.button import Button
from hallpass_desktop.gui.widgets.card import Panel
from hallpass_desktop.gui.widgets.icon_button import IconButton
from hallpass_desktop.gui.widgets.label import Label

ASK_AFTER_MS = 60
_GAP = 16  # between two pages, as the view paints them


class PaperPane(Panel):
    """Holds no pages but pictures of those in sight; `pictures_asked` says that others are due."""

    pictures_asked = Signal()
    choices_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, "sidebar")
        self.setObjectName("summary_paper_pane")
        self._zoom, self._count, self._paper = Zoom(), 1, Paper.A4
        self._said = ""
        self._images: dict[int, QImage] = {}
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(ASK_AFTER_MS)
        self._build()
        self._connect()
        self._show_head()

    def show_document(self, count: int, paper: Paper, said: str) -> None:
        """So many pages are there now; `said` is what a screen reader hears of them."""
        self._count, self._paper, self._said = count, paper, said
        self._images = {at: each for at, each in self._images.items() if at < count}
        self._fit()
        self.pictures_asked.emit()

    def show_pictures(self, images: Mapping[int, QImage]) -> None:
        """Show these, by the number of their page from 0."""
        self._images = dict(images)
        self._show_images()

    def wanted(self) -> tuple[tuple[int, ...], int, float]:
        """Which pages are in sight or next to it, how wide, and the ratio of the screen."""
        at = self.place
        pages = tuple(each for each in (at - 1, at, at + 1) if 0 <= each < self._count)
        return pages, self.area.paper.width(), self.devicePixelRatioF()

    @property
    def place(self) -> int:
        """The page that fills most of the pane, from 0."""
        bar = self.area.verticalScrollBar()
        if bar.maximum() and bar.value() == bar.maximum():
            return self._count - 1
        middle = bar.value() + self.area.viewport().height() // 3
        return min(self._count - 1, max(0, int(middle // self._step())))

    @property
    def percent(self) -> int:
        """How large it is shown."""
        return self._zoom.percent(SIZES[self._paper], self._room(), theme.current().scale)

    def set_beside(self, *, is_beside: bool) -> None:
        """Whether it stands beside the choices, or in their place with a way back."""
        self.choices_button.setVisible(not is_beside)

    def standing(self) -> int | None:
        """The size that somebody chose, or None."""
        return self._zoom.chosen

    def stand(self, chosen: int | None) -> None:
        """Show it in this size, or as it fits."""
        self._zoom = Zoom(chosen)
        self._fit()

    def _build(self) -> None:
        self.place_label = Label(self, "", "body_strong")
        self.place_label.setObjectName("page_place_label")
        self.back_button = self._button("chevron-left", self.tr("Page before"), "page_back_button")
        self.on_button = self._button("chevron-right", self.tr("Next page"), "page_on_button")
        self.less_button = self._button("zoom-out", self.tr("Show it smaller"), "smaller_button")
        self.more_button = self._button("zoom-in", self.tr("Show it larger"), "larger_button")
        self.size_label = Label(self, "", "label", "text2")
        self.size_label.setObjectName("page_size_label")
        self.size_label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.choices_button = Button(self, self.tr("Back to choices"), "quiet", "sm", "arrow-left")
        self.choices_button.setObjectName("back_to_choices_button")
        self.choices_button.hide()
        self.area = PaperScroll(self)
        self.notices = QVBoxLayout()
        self.notices.setContentsMargins(self._air(), 0, self._air(), 0)
        self.notices.setSpacing(theme.current().px(8))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.current().px(4))
        column.addLayout(self._head())
        column.addLayout(self.notices)
        column.addWidget(self.area, 1)

    def _head(self) -> QHBoxLayout:
        look = theme.current()
        self.head = QHBoxLayout()
        self.head.setContentsMargins(self._air(), look.px(10), self._air(), look.px(6))
        self.head.setSpacing(look.px(4))
        self.head.addWidget(self.choices_button)
        self.head.addWidget(self.place_label)
        self.head.addSpacing(look.px(8))
        self.head.addWidget(self.back_button)
        self.head.addWidget(self.on_button)
        self.head.addStretch(1)
        for widget in (self.less_button, self.size_label, self.more_button):
            self.head.addWidget(widget)
        return self.head

    def _button(self, icon: str, name: str, code: str) -> IconButton:
        button = IconButton(self, icon, name, "sm")
        button.setObjectName(code)
        button.set_icon_size(18)
        return button

    def _connect(self) -> None:
        self.choices_button.clicked.connect(self.choices_asked)
        self.back_button.clicked.connect(self._on_back_clicked)
        self.on_button.clicked.connect(self._on_on_clicked)
        self.less_button.clicked.connect(self._on_smaller_asked)
        self.more_button.clicked.connect(self._on_larger_asked)
        self.area.smaller_asked.connect(self._on_smaller_asked)
        self.area.larger_asked.connect(self._on_larger_asked)
        self.area.fitting_asked.connect(self._on_fitting_asked)
        self.area.turn_asked.connect(self._turn)
        self.area.resized.connect(self._on_resized)
        self.area.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self._wait.timeout.connect(self.pictures_asked)

    def _air(self) -> int:
        return theme.current().px(AIR)

    def _room(self) -> QSize:
        air, view = self._air(), self.area.viewport().size()
        return QSize(view.width() - 2 * air, view.height() - air)

    def _step(self) -> float:
        size = SIZES[self._paper]
        return self.area.paper.width() * size.height() / size.width() + theme.current().px(_GAP)

    def _fit(self) -> None:
        """Give the pages the width of their size; pictures follow when it comes to rest."""
        width = width_at(self.percent, SIZES[self._paper])
        if self.area.paper.width() != width:
            self.area.paper.setFixedWidth(width)
            self._wait.start()
        self._show_images()

    def _show_images(self) -> None:
        images = [self._images.get(at, QImage()) for at in range(self._count)]
        self.area.paper.show_pages(images, self._paper, self._said)
        self.area.paper.setFixedHeight(self.area.paper.heightForWidth(self.area.paper.width()))
        self._show_head()

    def _show_head(self) -> None:
        #: {page} of {count} pages of paper
        pattern = self.tr("Page {page} of {count}")
        at, percent = self.place, self.percent
        self.place_label.setText(pattern.format(page=at + 1, count=self._count))
        self.size_label.setText(locale_text.percent(percent))
        self.back_button.setEnabled(at > 0)
        self.on_button.setEnabled(at < self._count - 1)
        self.less_button.setEnabled(percent > STEPS[0])
        self.more_button.setEnabled(percent < STEPS[-1])

    def _turn(self, by: int) -> None:
        target = min(self._count - 1, max(0, self.place + by))
        self.area.verticalScrollBar().setValue(round(target * self._step()))

    def _zoom_to(self, zoom: Zoom) -> None:
        at = self.place
        self._zoom = zoom
        self._fit()
        self.area.verticalScrollBar().setValue(round(at * self._step()))

    def _on_back_clicked(self) -> None:
        self._turn(-1)

    def _on_on_clicked(self) -> None:
        self._turn(1)

    def _on_smaller_asked(self) -> None:
        self._zoom_to(self._zoom.smaller(self.percent))

    def _on_larger_asked(self) -> None:
        self._zoom_to(self._zoom.larger(self.percent))

    def _on_fitting_asked(self) -> None:
        self._zoom_to(Zoom())

    def _on_resized(self) -> None:
        self._fit()

    def _on_scrolled(self, _value: int) -> None:
        self._show_head()
        self._wait.start()
