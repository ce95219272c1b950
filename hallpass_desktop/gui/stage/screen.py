"""One screen of a stage: what stands in the large card, and the ways on from it."""

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget
from shiboken6 import isValid

from hallpass_desktop.domain.record import Who
from hallpass_desktop.domain.session import Part
from hallpass_desktop.domain.talk import Talk
from hallpass_desktop.gui import theme
from hallpass_desktop.gui.stage.answer_field import LINE, AnswerField
from hallpass_desktop.gui.stage.day_field import DayField
from hallpass_desktop.gui.stage.people import Role
from hallpass_desktop.gui.stage.reading_area import ReadingArea
from hallpass_desktop.gui.stage.scene import Scene
from hallpass_desktop.gui.widgets.button import Button
from hallpass_desktop.gui.widgets.flow_layout import FlowLayout
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.line_edit import LineEdit
from hallpass_desktop.gui.widgets.saying import say
from hallpass_desktop.gui.widgets.writing_edit import WritingEdit


class Screen(QWidget):
    """Made anew each time it comes up, so that nothing typed before is left in it."""

    changed = Signal(object)  # Talk
    went_on = Signal()

    part: Part | None = None
    _is_low = False
    _coming: QWidget | None = None
    _pointed_at: QWidget | None = None
    has_people = True  # else it is one person's, or nobody's
    has_agenda = True
    can_pause = True
    can_end = True

    def __init__(self, scene: Scene, talk: Talk) -> None:
        super().__init__()
        self.scene, self.talk = scene, talk
        self.ways: list[Button] = []
        self.hide()
        self._make_column()
        self._build()
        self._connect()
        self._refresh()

    @property
    def said(self) -> str:
        """What is read aloud when it comes up."""
        return f"{self.heading.text()} {self.help.text()}".strip()

    def roles(self) -> tuple[Role, Role]:
        """What the two do now: mine and theirs."""
        return Role(self.scene.name(Who.ME)), Role(self.scene.name(Who.PARTNER))

    def shown_talk(self, talk: Talk) -> None:
        """The session went on, and this is still its screen."""
        self.talk = talk

    def focus_first(self) -> None:
        """Where the keyboard begins."""
        self.area.setFocus(Qt.FocusReason.OtherFocusReason)

    def turn_page(self, step: int) -> None:
        """The page before or after; most screens have one."""

    def set_low(self, is_low: bool) -> None:
        """Take less room where little of the card is seen."""
        self.heading.set_role("shared_name" if is_low else "together")
        self.help.set_role("shared_small" if is_low else "shared_lead")
        if is_low != self._is_low:
            self._is_low = is_low
            away, here = (self.outer, self.body) if is_low else (self.body, self.outer)
            away.removeWidget(self.below)  # what there is to press scrolls along
            here.addWidget(self.below)

    def typed(self) -> Iterator[str]:
        """Every word that stands in a field."""
        yield from (edit.text() for edit in self.findChildren(WritingEdit))
        yield from (edit.text() for edit in self.findChildren(LineEdit))

    def go_on(self) -> None:
        """On to the next screen of the session."""
        if self.is_clear():
            self._go_on()

    def is_clear(self) -> bool:
        """Whether all days can be read; what cannot is shown once, and then left behind."""
        days = self.findChildren(DayField)
        unclear = next((each for each in days if each.isVisible() and each.is_unclear), None)
        if unclear is None or unclear is self._pointed_at:
            return True
        self._pointed_at = unclear
        unclear.look_again()
        self.bring_into_sight(unclear)
        return False

    def _go_on(self) -> None:
        self.write(self.talk.go_on(self.scene.clock.now()))

    def go_back(self) -> None:
        """To the part before."""
        self.write(self.talk.go_back(self.scene.clock.now()))

    def write(self, talk: Talk) -> None:
        """The session has changed."""
        self.changed.emit(talk)

    def note(self, **changes: object) -> None:
        """Put something into what the session leaves behind."""
        outcome = replace(self.talk.outcome, **changes)  # type: ignore[arg-type]  # names of its fields
        self.write(self.talk.with_outcome(outcome))

    def bring_into_sight(self, widget: QWidget) -> None:
        """Scroll to what has just come up, once it has its place."""
        self._coming = widget
        QTimer.singleShot(0, self, self._on_placed)

    def tell(self, words: str) -> None:
        """Have something read aloud."""
        say(self, words)

    def add_way(self, text: str, name: str, icon: str = "", *, is_main: bool = False) -> Button:
        """Offer a way on, below the card; it is shown in the order it was added."""
        button = Button(self, text, "plain", "shared", icon)
        if is_main:
            button.set_trailing_icon("arrow-right")
        button.setObjectName(name)
        self.ways.append(button)
        return button

    def add_go_on(self, text: str = "") -> Button:
        """The way to the next part, which needs nothing to be filled in."""
        way = self.add_way(text or self.tr("Go on"), "go_on_button", is_main=True)
        way.clicked.connect(self.go_on)
        if self.talk.at:
            back = self.add_link(self.tr("Back"), "back_button", "arrow-left")
            back.clicked.connect(self.go_back)
        return way

    def add_field(
        self, label: str, text: str, name: str, most: int = LINE, *, is_page: bool = False
    ) -> AnswerField:
        """Ask for a few words, below what is there."""
        field = AnswerField(self.area.content, label, most, is_page=is_page)
        field.edit.setObjectName(name)
        field.set_text(text)
        self.body.addWidget(field)
        return field

    def add_words(self, text: str, role: str = "shared_lead", tone: str = "text") -> Label:
        """Say something, below what is there."""
        label = Label(self.area.content, text, role, tone, wraps=True)
        self.body.addWidget(label)
        return label

    def add_link(self, text: str, name: str, icon: str = "") -> Button:
        """Offer something beside the way, at the foot of the card."""
        button = Button(self, text, "quiet", "shared_quiet", icon)
        button.setObjectName(name)
        self.links.addWidget(button)
        return button

    def set_heading(self, heading: str, help_text: str = "") -> None:
        """Say what this screen is about."""
        self.heading.setText(heading)
        self.heading.setVisible(bool(heading))
        self.help.setText(help_text)
        self.help.setVisible(bool(help_text))
        self.area.setAccessibleName(heading)
        self.area.setAccessibleDescription(help_text)

    def _on_placed(self) -> None:
        if self._coming is not None and isValid(self._coming):
            self.area.ensureWidgetVisible(self._coming)

    def _make_column(self) -> None:
        look = theme.current()
        outer = self.outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        self.head = QVBoxLayout()
        self.area = ReadingArea(self)
        self.body = self.area.column
        self.body.setSpacing(look.px(14))
        self.heading = Label(self.area.content, "", "together", wraps=True)
        self.heading.setObjectName("screen_heading")
        self.help = Label(self.area.content, "", "shared_lead", "text2", wraps=True)
        self.body.addWidget(self.heading)
        self.body.addWidget(self.help)
        self.below = QWidget(self)
        self.links = FlowLayout(self.below, 4, 0)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.below.setSizePolicy(policy)
        outer.addLayout(self.head)
        outer.addWidget(self.area, 1)
        outer.addWidget(self.below)

    def _build(self) -> None:
        """Put into the body what this screen has."""
        if self.part is not None:
            words = self.scene.words_of(self.part)
            self.set_heading(words.heading, words.help)

    def _connect(self) -> None:
        """Hear what is pressed and typed."""

    def _refresh(self) -> None:
        """Show what is known; whatever is below it stays at the top."""
        self.body.addStretch(1)
