"""The offline guide: topics on one side, the one that is read on the other."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from PySide6.QtWidgets import QWidget

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.gui.forms.ui_guide_page import Ui_GuidePage
from hallpass_desktop.gui.models.guide_list import TopicRow
from hallpass_desktop.gui.pages.journal_room import MEDIUM_LIST, WIDE_LIST
from hallpass_desktop.gui.pages.page import Fold, Page
from hallpass_desktop.gui.widgets.copied import copy

_NO_LIMIT = 16_777_215


@dataclass(slots=True)
class Place:
    """What is read, so that a new text size or theme does not throw somebody back."""

    topic: str = ""
    is_open: bool = False


class GuidePage(Page):
    """Where both sides have no room, they take turns."""

    place: ClassVar[Place] = Place()

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._can_return = False
        self._form = Ui_GuidePage()
        self._form.setupUi(self)
        self._connect()

    def parts(self) -> Iterator[None]:
        first = self.context.content.guide.topics[0].code
        yield
        for side in (self._form.guide_list, self._form.reader):
            side.start(self.context)
            yield
        self.place.topic = self.place.topic or first
        yield from self._form.reader.show_in_parts(self.place.topic)
        yield
        self._form.guide_list.choose(self._form.reader.code)
        yield
        self._arrange()

    def set_fold(self, fold: Fold) -> None:
        super().set_fold(fold)
        self._arrange()

    def entered(self) -> None:
        self._can_return = False
        self._arrange()

    def show_topic(self, topic: str) -> None:
        self._can_return = True
        self._open(topic)

    def focus_search(self) -> bool:
        self._show_list()
        self._form.guide_list.focus_search()
        return True

    def panes(self) -> tuple[QWidget, ...]:
        shown = (self._form.guide_list, self._form.reader)
        return tuple(pane for pane in shown if not pane.isHidden())

    def _connect(self) -> None:
        topics, reader = self._form.guide_list, self._form.reader
        topics.topic_chosen.connect(self._on_topic_chosen)
        topics.topic_opened.connect(self._on_topic_opened)
        reader.topic_asked.connect(self._open)
        reader.copy_asked.connect(self._on_copy_asked)
        reader.back_asked.connect(self._on_back_asked)
        reader.return_asked.connect(self.context.shell.come_back)

    def _arrange(self) -> None:
        form, look = self._form, theme.current()
        is_narrow = self.fold is Fold.NARROW
        form.guide_list.setVisible(not is_narrow or not self.place.is_open)
        form.pane_line.setVisible(not is_narrow)
        form.reader.setVisible(not is_narrow or self.place.is_open)
        form.reader.set_ways(can_go_back=is_narrow, can_return=self._can_return)
        width = look.px(WIDE_LIST if self.fold is Fold.WIDE else MEDIUM_LIST)
        form.guide_list.setMinimumWidth(0 if is_narrow else width)
        form.guide_list.setMaximumWidth(_NO_LIMIT if is_narrow else width)

    def _read(self, code: str) -> None:
        self.place.topic = code
        if code != self._form.reader.code:
            self._form.reader.show_topic(code)

    def _open(self, code: str) -> None:
        """Turn to a topic from outside the list."""
        self._read(code)
        self._form.guide_list.choose(code)
        self.place.is_open = True
        self._arrange()
        self._form.reader.focus_page()

    def _show_list(self) -> None:
        self.place.is_open = False
        self._arrange()

    def _on_topic_chosen(self, row: TopicRow) -> None:
        self._read(row.code)
        self._form.reader.mark(self._form.guide_list.words, row.block)

    def _on_topic_opened(self, row: TopicRow) -> None:
        self._on_topic_chosen(row)
        if self.fold is Fold.NARROW:
            self.place.is_open = True
            self._arrange()
            self._form.reader.focus_page()

    def _on_back_asked(self) -> None:
        self._show_list()
        self._form.guide_list.focus_rows()

    def _on_copy_asked(self, text: str) -> None:
        copy(text)
        self.context.shell.toast(self.tr("Copied. The clipboard is emptied when you lock."))
