"""Keeps the page beside the choices: made on the worker, and only the latest wish is fulfilled."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from hallpass_desktop.domain.errors import HallpassError
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.summary import SummaryBody
from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.gui.pages.summary.making import Made, Maker
from hallpass_desktop.gui.pages.summary.naming_card import NamingCard
from hallpass_desktop.gui.pages.summary.paper_pane import PaperPane
from hallpass_desktop.gui.print.document import usual_paper
from hallpass_desktop.gui.print.rendering import rendered
from hallpass_desktop.gui.tasks import Lane, in_steps
from hallpass_desktop.gui.widgets.label import Label


class Preview(QObject):
    """What is printed and saved are the pages that stand here, and no others.

    As long as it is not known that they are as the notebook and the choices are, nothing leaves.
    """

    role_asked = Signal(str)
    left = Signal(str)  # a word that stays on the page

    def __init__(self, context: AppContext, pane: PaperPane) -> None:
        super().__init__(pane)
        self._context, self._pane = context, pane
        self._maker = Maker(context.words, context.content.names, usual_paper())
        self._made: Made | None = None
        self._wanted: tuple[SummaryBody, RecordId | None] | None = None
        self._asked = self._answered = 0
        self._is_making = False
        self._waiting: Callable[[Made], None] | None = None
        self._build()
        self._pane.pictures_asked.connect(self._on_pictures_asked)
        self.naming.role_asked.connect(self.role_asked)
        self.naming.left.connect(self.left)

    def show(self, body: SummaryBody, of: RecordId | None) -> None:
        """Make the page for these choices of one summary."""
        self._wanted, self._is_making = (body, of), True
        self._asked += 1
        journal, maker, number = self._context.journal, self._maker, self._asked
        self._context.tasks.run(
            lambda: in_steps(maker.made(journal, body, of)),
            context=self,
            done=lambda made: self._on_made(number, made),
            failed=self._on_not_made,
            lane=Lane.SEARCH,
            key="summary_page",
        )

    def expire(self) -> None:
        """What it was made of may be other by now, so that it has to be made anew."""
        self._asked += 1
        self._is_making = False

    def when_made(
        self, body: SummaryBody, of: RecordId | None, then: Callable[[Made], None]
    ) -> None:
        """Call with the page of these choices, at once or as soon as it is made."""
        self._waiting = then
        is_wanted = (body, of) == self._wanted
        if is_wanted and self._is_current:
            self._serve()
        elif not (is_wanted and self._is_making):
            self.show(body, of)

    def wait_no_more(self) -> None:
        """Nobody wants to hear any more when it is made."""
        self._waiting = None

    @property
    def _is_current(self) -> bool:
        return self._made is not None and self._answered == self._asked

    def _build(self) -> None:
        self.naming = NamingCard(self._pane)
        self.over_label = Label(self._pane, "", "body", "text", wraps=True)
        self.over_label.setObjectName("too_long_label")
        self.over_label.hide()
        self._pane.notices.addWidget(self.over_label)
        self._pane.notices.addWidget(self.naming)

    def _on_made(self, number: int, made: Made) -> None:
        self._made, self._answered = made, number
        self._pane.show_document(len(made.pages), made.document.paper, made.document.text)
        self.naming.show_found(made.found, made.body.left)
        self.over_label.setText(self._said_over(made) if made.is_over else "")
        self.over_label.setVisible(made.is_over)
        if self._is_current:
            self._is_making = False
            self._serve()

    def _serve(self) -> None:
        waiting, self._waiting = self._waiting, None
        if waiting is not None and self._made is not None:
            waiting(self._made)

    def _on_not_made(self, error: HallpassError) -> None:
        self._is_making = False
        self._waiting = None
        self._context.shell.report(error)

    def _said_over(self, made: Made) -> str:
        if made.most == 1:
            wanted = self.tr("It does not fit on one page any more.")
        else:
            wanted = self.tr("It does not fit on %n page(s) any more.", "", made.most or 0)
        help_said = self.tr(
            "Fewer pages of your journal, texts that are cut, or fewer days make it shorter."
        )
        return f"{wanted} {help_said}"

    def _on_pictures_asked(self) -> None:
        if self._made is None:
            return
        numbers, width, ratio = self._pane.wanted()
        pages = [self._made.pages[at] for at in numbers if at < len(self._made.pages)]

        def draw() -> Mapping[int, QImage]:
            return dict(zip(numbers, rendered(pages, width, ratio), strict=False))

        self._context.tasks.run(
            draw,
            context=self._pane,
            done=self._pane.show_pictures,
            lane=Lane.SEARCH,
            key="summary_pictures",
        )
