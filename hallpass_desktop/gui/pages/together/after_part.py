"""Below a session that is read: what was to be done, each with a tick, and words for oneself."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.record import Kind, Who
from hallpass_desktop.gui import locale_text, theme
from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.gui.models.today_together import point_said, point_title
from hallpass_desktop.gui.pages.reader_rows import MarginRow, arrange, flowing
from hallpass_desktop.gui.pages.together.wishes import SessionWishes
from hallpass_desktop.gui.widgets.button import MEASURES, Button
from hallpass_desktop.gui.widgets.check_box import CheckBox
from hallpass_desktop.gui.widgets.clearing import clear
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.row_button import SIDE, RowButton
from hallpass_desktop.services.changes import Changes

if TYPE_CHECKING:  # these load the database driver, which the lock screen does not need
    from hallpass_desktop.services.action_points import Point
    from hallpass_desktop.services.afterwords import Afterword
    from hallpass_desktop.services.journal import Journal

Found = tuple[tuple["Point", ...], tuple["Afterword", ...]]


class SessionAfter(QWidget):
    """A tick can be taken back, and what somebody else wrote is named and not shown."""

    def __init__(self, parent: QWidget, context: AppContext, session: RecordId) -> None:
        super().__init__(parent)
        self._context, self._session = context, session
        self._wishes = SessionWishes(context, self)
        self._build()
        self._wishes.failed.connect(context.shell.report)
        self._write_button.clicked.connect(self._on_write_clicked)
        self.look_again()

    def look_again(self) -> None:
        """Read what hangs on the session."""
        self._context.tasks.run(
            partial(_found, self._context.journal, self._session),
            context=self,
            done=self._show,
            failed=self._context.shell.report,
        )

    def show_changes(self, changes: Changes) -> None:
        """Look again where something of it may have changed."""
        if changes.touches(Kind.ACTION_POINT) or changes.touches(Kind.AFTERWORD):
            self.look_again()

    def set_stacked(self, is_stacked: bool) -> None:
        """Put labels above their content, as on the page above."""
        arrange(self._rows, is_stacked=is_stacked)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        points, self._points = self._made_column()
        words, self._words = self._made_column()
        self._write_button = Button(
            self, self.tr("Write a word for yourself"), "quiet", "sm", "plus"
        )
        self._write_button.setObjectName("write_afterword_button")
        named = Label(self, self.tr("To be done"), "label", "text2", wraps=True)
        after = Label(self, self.tr("Afterwards"), "label", "text2", wraps=True)
        self._points_row = MarginRow(self, named, points, 4)
        self._words_row = MarginRow(self, after, words, 10, reach=SIDE)
        below = Label(self, "", "label", "text2")
        reach = MEASURES["sm"].side
        button_row = MarginRow(self, below, flowing(self, [self._write_button]), reach=reach)
        self._rows = (self._points_row, self._words_row, button_row)
        for row in self._rows:
            column.addWidget(row)

    def _made_column(self) -> tuple[QWidget, QVBoxLayout]:
        box = QWidget(self)
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.current().px(8))
        return box, column

    def _show(self, found: Found) -> None:
        points, words = found
        held = clear(self._points)
        clear(self._words)
        for point in points:
            check = self._point(point)
            self._points.addWidget(check)
            if held is not None and held.property("point") == point.id:
                check.setFocus()
        for word in words:
            self._words.addWidget(self._word(word))
        self._points_row.setVisible(bool(points))
        self._words_row.setVisible(bool(words))

    def _point(self, point: "Point") -> CheckBox:
        today = self._context.clock.now().date()
        check = CheckBox(self, point_title(point).replace("&", "&&"))
        check.setObjectName(f"point_{point.id}")
        done = self.tr("Done on {day}")
        hint = point_said(point, today)
        if point.done_on is not None:
            hint = done.format(day=locale_text.dated(point.done_on, today))
        check.set_hint(hint)
        check.setChecked(point.done_on is not None)
        check.setProperty("point", point.id)
        check.clicked.connect(self._on_point_clicked)
        return check

    def _word(self, word: "Afterword") -> RowButton:
        whose = self.tr("Yours") if word.who is Who.ME else self.tr("The other person’s")
        button = RowButton(self, whose, "", word.id)
        button.setObjectName("afterword_row")
        button.clicked.connect(self._on_word_clicked)
        return button

    def _on_point_clicked(self) -> None:
        check = self.sender()
        if isinstance(check, CheckBox):
            do = self._wishes.finish if check.isChecked() else self._wishes.take_up_again
            do(str(check.property("point")))

    def _on_word_clicked(self) -> None:
        row = self.sender()
        if isinstance(row, RowButton):
            self._context.shell.open_record(RecordId(row.code))

    def _on_write_clicked(self) -> None:
        self._wishes.write_afterword(self._session)


def _found(journal: "Journal", session: RecordId) -> Found:
    together = journal.together
    return together.action_points.of(session), together.afterwords.of(session)
