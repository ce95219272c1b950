"""Beside an agreement: its earlier versions, and what changed since the one that is chosen."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.models.agreement_changes import ChangeText
from hallpass_desktop.gui.models.agreements import VersionText
from hallpass_desktop.gui.pages.boundaries.compare_bar import NOW, CompareBar
from hallpass_desktop.gui.pages.diff_text import DiffText
from hallpass_desktop.gui.widgets.card import Panel
from hallpass_desktop.gui.widgets.clearing import clear
from hallpass_desktop.gui.widgets.icon_button import IconButton
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.line import HLine
from hallpass_desktop.gui.widgets.link_button import LinkButton
from hallpass_desktop.gui.widgets.scroll_page import ScrollPage
from hallpass_desktop.gui.widgets.tag import Tag

WIDTH = 248


class VersionsSide(Panel):
    """Nothing here changes anything: a version stays as it was kept."""

    comparing_asked = Signal(int, int)  # two versions, the older one first
    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, "window")
        self.setAccessibleName(self.tr("Earlier versions"))
        self._numbers: dict[LinkButton, int] = {}
        self._versions: tuple[VersionText, ...] = ()
        self._build()
        self.close_button.clicked.connect(self.closed)

    def show_versions(self, versions: Sequence[VersionText], changes: int) -> None:
        """List the versions, the newest first, below the copy that is worked on."""
        clear(self._list)
        self._numbers, self._versions = {}, tuple(versions)
        self._list.addWidget(self._working_copy(versions, changes))
        for version in versions:
            self._list.addWidget(self._version(version))

    def show_changes(self, older: int, newer: int, changes: Sequence[ChangeText]) -> None:
        """Say what changed from one version to another, by clause and word."""
        clear(self._changes)
        self.bar.show_pair(self._versions, older, newer)
        self._compared.show()
        if not changes:
            same = self.tr("Every word is the same.")
            self._changes.addWidget(Label(self, same, "body", "text2", wraps=True))
        for change in changes:
            self._changes.addWidget(self._change(change))

    def forget_changes(self) -> None:
        """Show no comparison."""
        clear(self._changes)
        self._compared.hide()

    def _build(self) -> None:
        look = theme.current()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, look.px(20), 0, 0)
        head = QHBoxLayout()
        head.setContentsMargins(look.px(16), 0, look.px(10), 0)
        head.addWidget(Label(self, self.tr("Earlier versions"), "heading"), 1)
        self.close_button = IconButton(self, "x", self.tr("Close the versions"), "sm")
        self.close_button.setObjectName("close_versions_button")
        head.addWidget(self.close_button)
        column.addLayout(head)
        scroll = ScrollPage(self)
        scroll.set_padding(16, 8, 16, 16)
        column.addWidget(scroll, 1)
        self._list, self._changes = QVBoxLayout(), QVBoxLayout()
        self._list.setSpacing(look.px(14))
        self._changes.setSpacing(look.px(10))
        scroll.column.setSpacing(look.px(14))
        scroll.column.addLayout(self._list)
        scroll.column.addWidget(self._make_compared())
        scroll.column.addLayout(self._changes)
        scroll.column.addStretch(1)

    def _make_compared(self) -> QWidget:
        """What stands above a comparison."""
        self._compared = QWidget(self)
        column = QVBoxLayout(self._compared)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.current().px(10))
        self.bar = CompareBar(self._compared)
        self.bar.pair_chosen.connect(self.comparing_asked)
        column.addWidget(HLine(self._compared))
        column.addWidget(Label(self._compared, self.tr("What changed"), "heading", wraps=True))
        column.addWidget(self.bar)
        self._compared.hide()
        return self._compared

    def _working_copy(self, versions: Sequence[VersionText], changes: int) -> QWidget:
        if not versions:
            said = self.tr("Nothing is kept as a version yet.")
        elif changes:
            since = self.tr("%n change(s) since version {number}", "", changes)
            said = since.format(number=versions[0].number)
        else:
            said = self.tr("The same as version {number}").format(number=versions[0].number)
        return self._block(self.tr("As it is written now"), said)

    def _version(self, version: VersionText) -> QWidget:
        said = ". ".join(part for part in (version.day, version.reason) if part)
        block = self._block(version.title, said, version.state, is_agreed=version.is_agreed)
        link = LinkButton(block, self.tr("What changed since"), "small")
        link.setObjectName("compare_button")
        name = self.tr("What changed since version {number}").format(number=version.number)
        link.setAccessibleName(name)
        link.clicked.connect(self._on_compare_clicked)
        self._numbers[link] = version.number
        layout = block.layout()
        if layout is not None:
            layout.addWidget(link)
        return block

    def _block(self, title: str, said: str, state: str = "", *, is_agreed: bool = False) -> QWidget:
        look = theme.current()
        block = QWidget(self)
        column = QVBoxLayout(block)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(2))
        row = QHBoxLayout()
        row.setSpacing(look.px(8))
        row.addWidget(Label(block, title, "body_strong"))
        if state:
            row.addWidget(Tag(block, state, "accent" if is_agreed else "plain"))
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(Label(block, said, "small", "text2", wraps=True))
        return block

    def _change(self, change: ChangeText) -> QWidget:
        look = theme.current()
        block = QWidget(self)
        column = QVBoxLayout(block)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(2))
        heading = ": ".join((change.what, change.name))
        column.addWidget(Label(block, heading, "small", "text2", wraps=True))
        for field in change.fields:
            column.addWidget(Label(block, field.label, "small", "text3", wraps=True))
            text = DiffText(block, field.pieces)
            text.setAccessibleName(field.label)
            column.addWidget(text)
        return block

    def _on_compare_clicked(self) -> None:
        link = self.sender()
        if isinstance(link, LinkButton):
            self.comparing_asked.emit(self._numbers[link], NOW)
