"""The frame of an open notebook: side column or rail, banners on top, one page, a toast."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.pages.page import Page
from hallpass_desktop.gui.shell.busy_line import BusyLine
from hallpass_desktop.gui.widgets.appear import PAGE_MS, fade_in
from hallpass_desktop.gui.widgets.banner import Banner
from hallpass_desktop.gui.widgets.card import Panel
from hallpass_desktop.gui.widgets.fold import Fold
from hallpass_desktop.gui.widgets.sidebar import NavContent, Rail, Sidebar
from hallpass_desktop.gui.widgets.tab_order import TabsInOrder
from hallpass_desktop.gui.widgets.toast import ToastHost

_SIDE, _NARROW_SIDE = 32, 20  # where the words of a page begin


class Frame(TabsInOrder, Panel):
    """Shows what it is given; the desk decides."""

    item_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("frame")
        self._page: QWidget | None = None
        self._banners: dict[str, Banner] = {}
        self._build()
        self._connect()

    def set_content(self, content: NavContent) -> None:
        """Fill the column and the rail; called once."""
        self._sidebar.set_content(content)
        self._rail.set_content(content)

    @property
    def page(self) -> QWidget | None:
        """The page in front."""
        return self._page

    @property
    def stage(self) -> QWidget:
        """Where pages stand; one that is made here need not be moved here."""
        return self._stage

    @property
    def lead_button(self) -> QWidget:
        """The button for a new entry, in the column or in the rail."""
        column = self._sidebar if self._rail.isHidden() else self._rail
        found = column.findChild(QWidget, "new_entry_button")
        return found if isinstance(found, QWidget) else column

    def add_page(self, page: QWidget) -> None:
        """Take a page in; it shows when it is brought to the front."""
        page.setParent(self._stage)
        page.hide()
        self._pages.addWidget(page, 1)

    def bring_to_front(self, page: QWidget) -> None:
        """Show this page instead of the one that is there."""
        if page is self._page:
            return
        if self._page is not None:
            _let_go_of_keyboard(self._page)
            self._page.hide()
        self._page = page
        page.show()
        self.toasts.raise_toast()
        fade_in(page, PAGE_MS)

    def drop_page(self, page: QWidget) -> None:
        """Let a page go for good."""
        if page is self._page:
            self._page = None
        self._pages.removeWidget(page)
        page.hide()
        page.deleteLater()

    def set_current(self, code: str) -> None:
        """Mark a place in the column and in the rail."""
        self._sidebar.set_current(code)
        self._rail.set_current(code)

    def arrange(self, fold: Fold, *, prefers_rail: bool) -> None:
        """Choose between the column and the rail."""
        has_rail = prefers_rail or fold is not Fold.WIDE
        self._rail.setVisible(has_rail)
        self._sidebar.setVisible(not has_rail)
        look = theme.current()
        side = look.px(_NARROW_SIDE if fold is Fold.NARROW else _SIDE)
        self._tops.setContentsMargins(side, look.px(16), side, 0)

    def panes(self) -> tuple[QWidget, ...]:
        """What F6 goes through beside the page."""
        column = self._sidebar if self._rail.isHidden() else self._rail
        shown = (banner for banner in self._banners.values() if not banner.isHidden())
        return (column, *shown)

    def show_banner(self, code: str, text: str, action_text: str = "") -> Banner:
        """Say something that stays; the same code takes the place of what it said before."""
        banner = self._banners.get(code)
        if banner is None:
            banner = Banner(self._stage)
            banner.setObjectName(f"{code}_banner")
            self._banners[code] = banner
            self._tops.addWidget(banner)
        banner.set_words(text, action_text)
        self._edge.setVisible(True)
        banner.show()
        return banner

    def hide_banner(self, code: str) -> None:
        """Take a banner back, because what it said no longer holds."""
        if code in self._banners:
            self._banners[code].hide()
        self._on_banner_closed()

    def show_busy(self, is_busy: bool) -> None:
        """Move a thin line at the top while something takes long."""
        self._busy.show_busy(is_busy)

    def _build(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._sidebar, self._rail = Sidebar(self), Rail(self)
        for column, name in ((self._sidebar, "sidebar"), (self._rail, "rail")):
            column.setObjectName(name)
            #: the column with the names of the pages
            column.setAccessibleName(self.tr("Pages"))
            row.addWidget(column)
        self._rail.hide()
        row.addWidget(self._make_stage(), 1)

    def _make_stage(self) -> QWidget:
        self._stage = QWidget(self)
        self._stage.setObjectName("stage")
        self._pages = QVBoxLayout(self._stage)
        self._pages.setContentsMargins(0, 0, 0, 0)
        self._pages.setSpacing(0)
        self._busy = BusyLine(self._stage)
        self._edge = QWidget(self._stage)
        self._tops = QVBoxLayout(self._edge)
        self._tops.setSpacing(theme.current().px(8))
        self._edge.hide()
        self._pages.addWidget(self._edge)
        self.toasts = ToastHost(self._stage, self._foot)
        return self._stage

    def _foot(self) -> QWidget | None:
        """What no toast covers: pages with several views have it in some of them."""
        return self._page.foot() if isinstance(self._page, Page) else None

    def _connect(self) -> None:
        self._sidebar.item_chosen.connect(self.item_chosen)
        self._rail.item_chosen.connect(self.item_chosen)

    def _on_banner_closed(self) -> None:
        has_any = any(not banner.isHidden() for banner in self._banners.values())
        self._edge.setVisible(has_any)


def _let_go_of_keyboard(page: QWidget) -> None:
    """Take the keyboard from a page that goes, or Qt looks through all of it for who is next."""
    focused = QApplication.focusWidget()
    if focused is not None and page.isAncestorOf(focused):
        focused.clearFocus()
