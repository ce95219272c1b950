"""Which two versions are compared: the older and the newer one, each chosen from a menu."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.models.agreements import VersionText
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.link_button import LinkButton
from hallpass_desktop.gui.widgets.menu import Menu

NOW = 0  # the copy that is worked on, where a version is a number from 1


class CompareBar(QWidget):
    """Offers only what makes a pair: an older one on the left, a newer one or now on the right."""

    pair_chosen = Signal(int, int)  # the newer one may be NOW

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._titles: dict[int, str] = {}
        self._older, self._newer = 1, NOW
        self._build()
        self.older.clicked.connect(self._on_older_clicked)
        self.newer.clicked.connect(self._on_newer_clicked)

    def show_pair(self, versions: Sequence[VersionText], older: int, newer: int) -> None:
        """Show which two are compared, of all that there are."""
        self._titles = {version.number: version.title for version in versions}
        self._titles[NOW] = self.tr("As it is written now")
        self._older, self._newer = older, newer
        for button, number, name in (
            (self.older, older, self.tr("Compared from: {version}")),
            (self.newer, newer, self.tr("Compared with: {version}")),
        ):
            button.setText(self._titles[number])
            button.setAccessibleName(name.format(version=self._titles[number]))

    def _build(self) -> None:
        look = theme.current()
        self.older, self.newer = LinkButton(self), LinkButton(self)
        self.older.setObjectName("older_version_button")
        self.newer.setObjectName("newer_version_button")
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(look.px(8))
        grid.setVerticalSpacing(look.px(4))
        for row, (words, button) in enumerate(
            ((self.tr("From"), self.older), (self.tr("To"), self.newer))
        ):
            grid.addWidget(Label(self, words, "small", "text2"), row, 0)
            grid.addWidget(button, row, 1, Qt.AlignmentFlag.AlignLeading)
        grid.setColumnStretch(1, 1)

    def _on_older_clicked(self) -> None:
        numbers = [each for each in self._titles if each and self._is_pair(each, self._newer)]
        self._offer(self.older, numbers, self._older, "older_menu").item_chosen.connect(
            self._on_older_chosen
        )

    def _on_newer_clicked(self) -> None:
        numbers = [each for each in self._titles if self._is_pair(self._older, each)]
        self._offer(self.newer, numbers, self._newer, "newer_menu").item_chosen.connect(
            self._on_newer_chosen
        )

    def _offer(self, button: LinkButton, numbers: Sequence[int], chosen: int, name: str) -> Menu:
        menu = Menu(button)
        menu.setObjectName(name)
        for number in sorted(numbers, key=_newest_first):
            icon = "check" if number == chosen else ""
            menu.add_item(str(number), self._titles[number], icon)
        menu.open()
        return menu

    def _is_pair(self, older: int, newer: int) -> bool:
        return newer == NOW or older < newer

    def _on_older_chosen(self, code: str) -> None:
        self.pair_chosen.emit(int(code), self._newer)

    def _on_newer_chosen(self, code: str) -> None:
        self.pair_chosen.emit(self._older, int(code))


def _newest_first(number: int) -> float:
    return float("-inf") if number == NOW else -number
