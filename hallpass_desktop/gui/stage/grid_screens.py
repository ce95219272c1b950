"""The screens behind the curtain, and what both see afterwards."""

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hallpass_desktop.domain.curtain import Answer
from hallpass_desktop.domain.grid import ONLY_IF, Meeting, asks_for_words, meeting
from hallpass_desktop.domain.outcome import RowAgreed
from hallpass_desktop.domain.record import Who
from hallpass_desktop.domain.session import Part
from hallpass_desktop.domain.snapshot import ShownRow
from hallpass_desktop.gui import theme
from hallpass_desktop.gui.stage.agreed_screen import answer_line
from hallpass_desktop.gui.stage.alone_screen import AloneScreen
from hallpass_desktop.gui.stage.answer_field import AnswerField
from hallpass_desktop.gui.stage.choices import Choices
from hallpass_desktop.gui.stage.outcome_words import grid_answers
from hallpass_desktop.gui.stage.screen import Screen
from hallpass_desktop.gui.turns import Turns

_AT_ONCE = 3  # rows; the others follow, one at a turn


class GridRow(QWidget):
    """One thing, six answers, and words that belong to "only if" and come with it."""

    answered = Signal(str, object)  # handle, Answer

    def __init__(self, parent: QWidget, row: ShownRow) -> None:
        super().__init__(parent)
        self._handle = row.handle
        self.setObjectName(f"{row.handle}_row")
        self._words: AnswerField | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, theme.current().px(6))
        self.choices = Choices(self, row.title, is_flowing=True, name=row.handle)
        self.choices.offer(grid_answers())
        self._column.addWidget(self.choices)
        self.choices.chosen_changed.connect(self._on_changed)

    def _on_changed(self, _value: str) -> None:
        code = self.choices.chosen()
        if code == ONLY_IF and self._words is None:
            self._words = self._make_words()
        if self._words is not None:
            self._words.setVisible(code == ONLY_IF)
        words = self._words.text() if self._words is not None else ""
        self.answered.emit(self._handle, Answer(code, words))

    def _make_words(self) -> AnswerField:
        words = AnswerField(self, self.tr("Only if what?"))
        words.edit.setObjectName(f"{self._handle}_if_edit")
        words.changed.connect(self._on_changed)
        self._column.addWidget(words)
        return words


class GridAnswers(AloneScreen):
    """Begins empty; what is not answered is open."""

    answered = Signal(str, object)  # handle, Answer
    done = Signal()
    stopped = Signal()
    part = Part.GRID

    def focus_first(self) -> None:
        self.rows[0].choices.focus_here()

    def _build(self) -> None:
        super()._build()
        self._turns = Turns(self)
        words = self.scene.words_of(Part.GRID)
        #: {name} answers alone
        heading = self.tr("{name}: {heading}")
        self.set_heading(
            heading.format(name=self.scene.name(self._who), heading=words.heading),
            self.tr(
                "Only you see this. It is kept nowhere until both of you want to look. A pause "
                "lets go of it, and you begin anew."
            ),
        )
        self._list = QVBoxLayout()
        self._list.setSpacing(self.body.spacing())
        self.body.addLayout(self._list)
        self.rows: list[GridRow] = []
        for row in self.scene.snapshot.rows[:_AT_ONCE]:
            self._add_row(row)
        self.stop = self.add_way(self.tr("Leave the answers"), "grid_stop_button")
        self.ready = self.add_way(self.tr("Done"), "alone_done_button", is_main=True)

    def _add_row(self, shown: ShownRow) -> None:
        row = GridRow(self.area.content, shown)
        row.answered.connect(self.answered)
        self._list.addWidget(row)
        row.show()
        self.rows.append(row)

    def _others(self) -> Iterator[None]:
        """What is below the first screen; nobody waits for it."""
        for shown in self.scene.snapshot.rows[_AT_ONCE:]:
            self._add_row(shown)
            yield

    def _connect(self) -> None:
        self.stop.clicked.connect(self.stopped)
        self.ready.clicked.connect(self.done)

    def _refresh(self) -> None:
        super()._refresh()
        self._turns.begin(self._others())


class AskToLook(AloneScreen):
    """Each is asked alone whether both are to see the answers."""

    agreed = Signal()
    declined = Signal()
    part = Part.GRID

    def focus_first(self) -> None:
        self.no.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self) -> None:
        name = self.scene.name(self._who)
        self.set_heading(
            self.tr("{name}, may both of you look?").format(name=name),
            self.tr("If one of you says no, the answers are gone, and nobody asks why."),
        )
        self.no = self.add_way(self.tr("No, let them go"), "keep_closed_button")
        self.yes = self.add_way(self.tr("Yes, look together"), "look_button", "eye")

    def _connect(self) -> None:
        self.no.clicked.connect(self.declined)
        self.yes.clicked.connect(self.agreed)


class GridGone(Screen):
    """Nothing to look at, and no reason given."""

    part = Part.GRID

    def _build(self) -> None:
        super()._build()
        self.add_words(self.tr("There are no answers to look at. You can talk without them."))
        self.add_go_on()


class GridShown(Screen):
    """Where the two meet comes first, then what is to talk about."""

    part = Part.GRID

    def _build(self) -> None:
        self.set_heading(
            self.tr("What you both answered"),
            self.tr("Both of you wanted to look. Nobody has to give way."),
        )
        groups = {
            Meeting.BOTH: self.tr("Here you meet"),
            Meeting.TO_TALK_ABOUT: self.tr("To talk about"),
            Meeting.NEITHER: self.tr("Not for either of you"),
            Meeting.OPEN: self.tr("Left open"),
        }
        found: dict[Meeting, list[RowAgreed]] = {}
        for row in self.talk.outcome.rows:
            where = meeting(row.mine, row.theirs)
            where = Meeting.TO_TALK_ABOUT if asks_for_words(where) else where
            found.setdefault(where, []).append(row)
        for where, heading in groups.items():
            self._add_group(heading, found.get(where, []))
        self.add_go_on()

    def _add_group(self, heading: str, rows: list[RowAgreed]) -> None:
        if not rows:
            return
        self.add_words(heading, "shared_control", "text2")
        titles = {each.handle: each.title for each in self.scene.snapshot.rows}
        for row in rows:
            self.add_words(titles.get(row.handle, ""), "shared_name")
            mine = answer_line(self.scene.name(Who.ME), row.mine, row.mine_if)
            theirs = answer_line(self.scene.name(Who.PARTNER), row.theirs, row.theirs_if)
            #: What the two answered to one thing, beside each other
            line = self.tr("{mine} · {theirs}").format(mine=mine, theirs=theirs)
            self.add_words(line, "shared_lead")
