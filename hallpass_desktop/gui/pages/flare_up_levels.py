"""The three levels of help when it flares up again; a person's own words come before all others."""

from collections.abc import Callable, Iterator, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hallpass_desktop.domain.record import Kind
from hallpass_desktop.gui import theme
from hallpass_desktop.gui.models.flare_up import FlareUp
from hallpass_desktop.gui.pages.set_off_words import add_set_off
from hallpass_desktop.gui.pages.support_people import SupportPeople
from hallpass_desktop.gui.widgets.button import Button
from hallpass_desktop.gui.widgets.card import Card
from hallpass_desktop.gui.widgets.dot_lines import DotLines
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.quiet_signs import REPAIR, SIGNS, QuietSigns
from hallpass_desktop.gui.words import Vocabulary
from hallpass_desktop.system.content import Content

PAGE = "flare_up"
NOW, DAYS, LONG = LEVELS = ("now", "days", "long")


class Level(QWidget):
    """One level: parts below each other, each with a heading."""

    slowing_asked = Signal()
    talk_asked = Signal()
    people_asked = Signal()
    note_asked = Signal()
    guide_asked = Signal()

    def __init__(self, parent: QWidget, content: Content, words: Vocabulary) -> None:
        super().__init__(parent)
        self._content, self._words = content, words
        self._said: Mapping[str, str] = content.texts(PAGE)
        self._column = QVBoxLayout(self)
        look = theme.current()
        # Room for the ring of the keyboard, which the scrolling part would cut off.
        self._column.setContentsMargins(0, look.px(4), 0, look.px(4))
        self._column.setSpacing(look.px(8))

    def parts(self, level: str, flare_up: FlareUp) -> Iterator[None]:
        """Fill it, a part at a step; called once."""
        self.setObjectName(f"{level}_level")
        fill: dict[str, Callable[[FlareUp], Iterator[None]]] = {
            NOW: self._fill_now,
            DAYS: self._fill_days,
            LONG: self._fill_long,
        }
        return fill[level](flare_up)

    def _fill_now(self, flare_up: FlareUp) -> Iterator[None]:
        slow = self._add_button("slow", self.tr("Slow down for a minute"), "wind", "primary")
        slow.clicked.connect(self.slowing_asked)
        if flare_up.code_words:
            self._add_heading("now.word")
        for word in flare_up.code_words:
            label = Label(self, word, "title", wraps=True)
            label.setObjectName("flare_up_word_label")
            self._column.addWidget(label)
        if flare_up.set_offs:
            self._add_heading("now.own")
        for body in flare_up.set_offs:
            card = Card(self)
            column = self._fill_card(card)
            add_set_off(column, card, body)
            yield
        self._add_heading("now.lines")
        self._column.addWidget(DotLines(self, self._lines("now.list.")))

    def _fill_days(self, flare_up: FlareUp) -> Iterator[None]:
        self._add_heading("days.talk")
        self._add_words("days.talk_text")
        self._column.addWidget(Label(self, self._said["days.sentence"], "writing", wraps=True))
        starters = self._add_button("talk", self.tr("More sentences to begin with"), "quote")
        starters.clicked.connect(self.talk_asked)
        yield
        self._add_heading("days.people")
        if flare_up.people:
            people = SupportPeople(self)
            people.show_people(flare_up.people)
            self._column.addWidget(people)
        else:
            self._add_words("days.people_text")
        people_button = self._add_button("people", self.tr("People and help"), "users-round")
        people_button.clicked.connect(self.people_asked)
        yield
        self._add_heading("days.write")
        self._add_words("days.write_text")
        note = self._add_button("note", self._words.begin(Kind.JEALOUSY), "pen-line")
        note.clicked.connect(self.note_asked)

    def _fill_long(self, flare_up: FlareUp) -> Iterator[None]:
        if flare_up.limits:
            self._add_heading("long.limits")
            self._column.addWidget(DotLines(self, flare_up.limits))
        self._add_heading("long.lines")
        self._column.addWidget(DotLines(self, self._lines("long.list.")))
        yield
        self._column.addSpacing(theme.current().px(12))
        signs = QuietSigns(self, self._content.texts(SIGNS), (REPAIR,))
        signs.guide_asked.connect(self.guide_asked)
        signs.people_asked.connect(self.people_asked)
        self._column.addWidget(signs)

    def _fill_card(self, card: Card) -> QVBoxLayout:
        look = theme.current()
        card.setObjectName("own_set_off_card")
        column = QVBoxLayout(card)
        column.setContentsMargins(look.px(16), look.px(12), look.px(16), look.px(14))
        column.setSpacing(look.px(2))
        self._column.addWidget(card)
        return column

    def _add_heading(self, key: str) -> None:
        if self._column.count():
            self._column.addSpacing(theme.current().px(12))
        self._column.addWidget(Label(self, self._said[key], "heading", wraps=True))

    def _add_words(self, key: str) -> None:
        self._column.addWidget(Label(self, self._said[key], "body", wraps=True))

    def _add_button(self, name: str, text: str, icon: str, kind: str = "plain") -> Button:
        button = Button(self, text, kind, "md", icon)
        button.setObjectName(f"flare_up_{name}_button")
        self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        return button

    def _lines(self, prefix: str) -> list[str]:
        return [words for key, words in self._said.items() if key.startswith(prefix)]
