"""Three lines that both want to remember: kept only if each of the two says so."""

from PySide6.QtWidgets import QHBoxLayout

from hallpass_desktop.domain.record import Who
from hallpass_desktop.domain.session import Part
from hallpass_desktop.gui import theme
from hallpass_desktop.gui.stage.choices import SharedCheck
from hallpass_desktop.gui.stage.screen import Screen

_LINES = 3


class LinesScreen(Screen):
    """A word that changes takes both marks back, for they were given to other words."""

    part = Part.LINES

    def focus_first(self) -> None:
        self.lines[0].edit.setFocus()

    def _build(self) -> None:
        super()._build()
        kept = [*self.talk.outcome.lines, *[""] * _LINES]
        self.lines = []
        for number in range(_LINES):
            label = self.tr("Line {number}").format(number=number + 1)
            field = self.add_field(label, kept[number], f"line_{number + 1}_edit")
            field.hide_label()
            self.lines.append(field)
        row = QHBoxLayout()
        row.setSpacing(theme.current().px(14))
        self.marks = {
            Who.ME: self._mark(Who.ME, "keep_me_check"),
            Who.PARTNER: self._mark(Who.PARTNER, "keep_partner_check"),
        }
        for mark in self.marks.values():
            row.addWidget(mark)
        self.body.addLayout(row)
        self.fate = self.add_words("", "shared_small", "text2")
        self.fate.setObjectName("fate_label")
        self.add_go_on()

    def _mark(self, who: Who, name: str) -> SharedCheck:
        words = self.tr("{name}: keep these lines").format(name=self.scene.name(who))
        mark = SharedCheck(self.area.content, words, "", who)
        mark.setObjectName(name)
        mark.setChecked(who in self.talk.outcome.lines_agreed)
        return mark

    def _connect(self) -> None:
        for place, field in enumerate(self.lines):
            field.changed.connect(self._on_written)
            after = self.lines[place + 1 :]
            if after:
                field.submitted.connect(after[0].edit.setFocus)
        for mark in self.marks.values():
            mark.clicked.connect(self._on_marked)

    def _refresh(self) -> None:
        super()._refresh()
        self._say_fate()

    def _on_written(self, _text: str) -> None:
        for mark in self.marks.values():
            mark.setChecked(False)
        self._keep()

    def _on_marked(self) -> None:
        self._keep()

    def _keep(self) -> None:
        texts = tuple(field.text() for field in self.lines)
        agreed = tuple(who for who, mark in self.marks.items() if mark.isChecked())
        self.note(lines=texts if any(texts) else (), lines_agreed=agreed)
        self._say_fate()

    def _say_fate(self) -> None:
        both = all(mark.isChecked() for mark in self.marks.values())
        kept = self.tr("Both of you said so: the lines are kept.")
        gone = self.tr("Unless both of you say so, the lines are gone when you end.")
        self.fate.setText(kept if both else gone)
