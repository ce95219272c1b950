"""Taking turns: one speaks, the other one says it back, until the first one says "That's it"."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from hallpass_desktop.domain.record import Who
from hallpass_desktop.domain.session import Part
from hallpass_desktop.domain.talk import Doing, Talk, Turn
from hallpass_desktop.gui import icons, theme
from hallpass_desktop.gui.stage.people import Role
from hallpass_desktop.gui.stage.scene import Scene
from hallpass_desktop.gui.stage.screen import Screen
from hallpass_desktop.gui.stage.sentences_sheet import SentencesSheet
from hallpass_desktop.gui.stage.shown_pages import ShownPage, shown_pages
from hallpass_desktop.gui.stage.turn_words import TurnWords, turn_words
from hallpass_desktop.gui.widgets.button import Button
from hallpass_desktop.gui.widgets.card import Panel
from hallpass_desktop.gui.widgets.clearing import let_go
from hallpass_desktop.gui.widgets.label import Label


class TurnsScreen(Screen):
    """The words that were shown stay in the card through all the turns, on the page they are on."""

    part = Part.TURNS

    def __init__(self, scene: Scene, talk: Talk, page: int = 0) -> None:
        self._pages = shown_pages(scene)
        self.page = min(page, len(self._pages) - 1)
        self._words: list[QWidget] = []
        super().__init__(scene, talk)

    @property
    def turn(self) -> Turn:
        """Whose turn it is."""
        return self.talk.turn or Turn(self.talk.first)

    @property
    def said(self) -> str:
        mine, theirs = self.roles()
        return f"{mine.line}. {theirs.line}. {self._turn_words().next}"

    def roles(self) -> tuple[Role, Role]:
        words = self._turn_words()
        roles = {self.turn.speaker: words.speaker, self.turn.listener: words.listener}
        return roles[Who.ME], roles[Who.PARTNER]

    def turn_page(self, step: int) -> None:
        page = self.page + step
        if 0 <= page < len(self._pages):
            self.page = page
            self._show_page()
            self.tell(self.area.accessibleDescription())

    def set_low(self, is_low: bool) -> None:
        super().set_low(is_low)
        for widget in self._next_line:
            widget.setVisible(not is_low)

    def _turn_words(self) -> TurnWords:
        return turn_words(self.scene, self.turn)

    def _build(self) -> None:
        self.heading.hide()
        self.help.hide()
        self.head.addLayout(self._build_head())
        self.head.addSpacing(theme.current().px(14))
        self._build_foot()
        self._build_ways()

    def _build_head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.current().px(8))
        row.setContentsMargins(theme.current().px(6), 0, 0, 0)
        self._title = Label(self, "", "shared_small", "text2", wraps=True)
        self.before = Button(self, "", "quiet", "sm", "chevron-left")
        self.before.setObjectName("before_button")
        self.before.setAccessibleName(self.tr("The page before"))
        self.counter = Label(self, "", "shared_small", "text2")
        self.counter.setObjectName("counter_label")
        self.after = Button(self, "", "quiet", "sm", "chevron-right")
        self.after.setObjectName("after_button")
        self.after.setAccessibleName(self.tr("The page after"))
        row.addWidget(self._title, 1)
        for widget in (self.before, self.counter, self.after):
            row.addWidget(widget)
        return row

    def _build_foot(self) -> None:
        look = theme.current()
        rule = Panel(self, "line")
        rule.setFixedHeight(1)
        line = QHBoxLayout()
        line.setContentsMargins(look.px(6), look.px(14), 0, look.px(4))
        line.setSpacing(look.px(12))
        ear = QLabel(self)
        ear.setPixmap(icons.pixmap("ear", "plum", 22))
        self.next_words = Label(self, self._turn_words().next, "shared_small", wraps=True)
        line.addWidget(ear)
        line.addWidget(self.next_words, 1)
        self._next_line = (rule, ear, self.next_words)
        self.outer.insertWidget(self.outer.indexOf(self.below), rule)
        self.outer.insertLayout(self.outer.indexOf(self.below), line)
        words = self.tr("Words to begin with")
        self.sentences = self.add_link(words, "sentences_button", "quote")
        self.round = self.add_link(self.tr("Another round"), "another_round_button", "rotate-ccw")
        self.leave = self.add_link(self.tr("Leave the turns"), "pass_button", "chevron-right")

    def _build_ways(self) -> None:
        listener = self.scene.name(self.turn.listener)
        speaker = self.scene.name(self.turn.speaker)
        if self.turn.doing is Doing.CHECK:
            self.more = self.add_way(self.tr("Not quite"), "not_quite_button", "rotate-ccw")
            self.on = self.add_way(self.tr("That's it"), "go_on_button", is_main=True)
            return
        to = listener if self.turn.doing is Doing.SPEAK else speaker
        self.more = self.add_way(self.tr("One more minute"), "one_more_button", "plus")
        #: {name} is to speak next
        text = self.tr("Hand over to {name}").format(name=to)
        self.on = self.add_way(text, "go_on_button", is_main=True)

    def _connect(self) -> None:
        self.before.clicked.connect(self._on_before)
        self.after.clicked.connect(self._on_after)
        self.more.clicked.connect(self._on_more)
        self.on.clicked.connect(self.go_on)
        self.sentences.clicked.connect(self._on_sentences)
        self.round.clicked.connect(self._on_round)
        self.leave.clicked.connect(self._on_leave)

    def _refresh(self) -> None:
        super()._refresh()
        self._show_page()

    def _show_page(self) -> None:
        """Only this page is in the card, and nothing of the others."""
        page, content = self._pages[self.page], self.area.content
        let_go(self._words)
        self._words = []
        place = self.body.indexOf(self.help) + 1
        for label, text in page.parts:
            for words, role, tone in ((label, "shared_small", "text2"), (text, "together", "text")):
                if words:
                    self._words.append(Label(content, words, role, tone, wraps=True))
        for number, widget in enumerate(self._words):
            self.body.insertWidget(place + number, widget)
        self._title.setText(page.title)
        self._say_page(page)
        self.area.verticalScrollBar().setValue(0)

    def _say_page(self, page: ShownPage) -> None:
        many = len(self._pages) > 1
        #: Which of the pages that are shown: "1 of 3"
        count = self.tr("{number} of {all}")
        self.counter.setText(count.format(number=self.page + 1, all=len(self._pages)))
        for widget in (self.before, self.counter, self.after):
            widget.setVisible(many)
        self.before.setEnabled(self.page > 0)
        self.after.setEnabled(self.page + 1 < len(self._pages))
        self.area.setAccessibleName(page.title)
        said = " ".join(f"{label} {text}".strip() for label, text in page.parts)
        self.area.setAccessibleDescription(said)

    def _on_before(self) -> None:
        self.turn_page(-1)
        self.area.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_after(self) -> None:
        self.turn_page(1)
        self.area.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_more(self) -> None:
        if self.turn.doing is Doing.CHECK:
            self.write(self.talk.not_quite(self.scene.clock.now()))
            return
        self.write(self.talk.one_more_minute())
        self.tell(self.tr("One minute more"))

    def _on_sentences(self) -> None:
        SentencesSheet(self, self.scene.words.sentences).open()

    def _on_round(self) -> None:
        self.write(self.talk.another_round(self.scene.clock.now()))

    def _on_leave(self) -> None:
        self.write(self.talk.pass_turns(self.scene.clock.now()))
