"""The screens behind the curtain, and what both see afterwards."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hallpass_desktop.domain.curtain import Answer
from hallpass_desktop.domain.grid import ONLY_IF, Meeting, asks_for_words, meeting
from hallpass_desktop.domain.outcome import RowAgreed
from hallpass_desktop.domain.record import Who
from hallpass_desktop.domain.session import Part
from hallpass_desktop.domain.snapshot import ShownRow
from hallpass_desktop.domain.talk import Talk
from hallpass_desktop.gui import theme
from hallpass_desktop.gui.stage.agreed_screen import answer_line
from hallpass_desktop.gui.stage.answer_field import AnswerField
from hallpass_desktop.gui.stage.choices import Choices
from hallpass_desktop.gui.stage.outcome_words import grid_answers
from hallpass_desktop.gui.stage.scene import Scene
from hallpass_desktop.gui.stage.screen import Screen


class GridRow(QWidget):
    """One thing, six answers, and words that belong to "only if"."""

    answered = Signal(str, object)  # handle, Answer

    def __init__(self, parent: QWidget, row: ShownRow) -> None:
        super().__init__(parent)
        self._handle = row.handle
        self.setObjectName(f"{row.handle}_row")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, theme.current().px(6))
        self.choices = Choices(self, row.title, is_flowing=True, name=row.handle)
        self.choices.offer(grid_answers())
        self.words = AnswerField(self, self.tr("Only if what?"))
        self.words.edit.setObjectName(f"{row.handle}_if_edit")
        self.words.hide()
        column.addWidget(self.choices)
        column.addWidget(self.words)
        self.choices.chosen_changed.connect(self._on_changed)
        self.words.changed.connect(self._on_changed)

    def _on_changed(self, _value: str) -> None:
        code = self.choices.chosen()
        self.words.setVisible(code == ONLY_IF)
        self.answered.emit(self._handle, Answer(code, self.words.text()))


class GridAnswers(Screen):
    """Begins empty; what is not answered is open."""

    answered = Signal(str, object)  # handle, Answer
    done = Signal()
    stopped = Signal()
    has_people = False
    part = Part.GRID

    def __init__(self, scene: Scene, talk: Talk, who: Who) -> None:
        self._who = who
        super().__init__(scene, talk)

    def focus_first(self) -> None:
        self.rows[0].choices.focus_here()

    def _build(self) -> None:
        super()._build()
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
        self.rows = [GridRow(self.area.content, row) for row in self.scene.snapshot.rows]
        for row in self.rows:
            self.body.addWidget(row)
        self.stop = self.add_way(self.tr("Leave the answers"), "grid_stop_button")
        self.ready = self.add_way(self.tr("Done"), "alone_done_button", is_main=True)

    def _connect(self) -> None:
        for row in self.rows:
            row.answered.connect(self.answered)
        self.stop.clicked.connect(self.stopped)
        self.ready.clicked.connect(self.done)


class AskToLook(Screen):
    """Each is asked alone whether both are to see the answers."""

    agreed = Signal()
    declined = Signal()
    has_people = False
    part = Part.GRID

    def __init__(self, scene: Scene, talk: Talk, who: Who) -> None:
        self._who = who
        super().__init__(scene, talk)

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
