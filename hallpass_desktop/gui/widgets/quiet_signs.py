"""The quiet list of signs for asking a professional: to be read, with nothing to tick."""

from collections.abc import Iterator, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.widgets.dot_lines import DotLines
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.link_button import LinkButton

SIGNS = "signs"  # the page of the content
REPAIR, MORE = "repair.", "more."
EVERY = (REPAIR, MORE)


class QuietSigns(QWidget):
    """`parts` says which of them; `leads_to_people` where the People page is not in front."""

    guide_asked = Signal()
    people_asked = Signal()

    def __init__(
        self,
        parent: QWidget,
        said: Mapping[str, str],
        parts: tuple[str, ...] = EVERY,
        *,
        leads_to_people: bool = True,
    ) -> None:
        super().__init__(parent)
        look = theme.current()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(6))
        column.addWidget(Label(self, said["title"], "heading", wraps=True))
        column.addWidget(Label(self, said["text"], "body", "text2", wraps=True))
        column.addSpacing(look.px(4))
        column.addWidget(DotLines(self, _lines(said, parts)))
        column.addSpacing(look.px(4))
        self._add_link(column, "professional", said["guide"]).clicked.connect(self.guide_asked)
        if leads_to_people:
            people = self._add_link(column, "signs_people", self.tr("People and help"))
            people.clicked.connect(self.people_asked)

    def _add_link(self, column: QVBoxLayout, name: str, text: str) -> LinkButton:
        link = LinkButton(self, text, "label")
        link.setObjectName(f"{name}_button")
        column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        return link


def _lines(said: Mapping[str, str], parts: tuple[str, ...]) -> Iterator[str]:
    return (said[key] for part in parts for key in said if key.startswith(part))
