"""The less common filters, in a card that floats below their chip."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QMargins, QSize, Signal
from PySide6.QtWidgets import QWidget

from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.listing import TagCount
from hallpass_desktop.domain.pointing import NeedChoice
from hallpass_desktop.domain.query import Shown
from hallpass_desktop.domain.record import Kind
from hallpass_desktop.gui import theme
from hallpass_desktop.gui.models.filters import OTHER_KINDS, USUAL_KINDS, Filters
from hallpass_desktop.gui.pages.filter_ranges import DayRange, StrengthRange
from hallpass_desktop.gui.pages.findable_chips import FindableChips
from hallpass_desktop.gui.pages.journal_filter_chips import shown_said, unfinished_said
from hallpass_desktop.gui.widgets.chip_group import ChipGroup
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.link_button import LinkButton
from hallpass_desktop.gui.widgets.popover import Popover
from hallpass_desktop.gui.widgets.scroll_page import FittingScroll
from hallpass_desktop.gui.words import Vocabulary

_WIDTH, _GAP = 340, 16
_GUTTER = 16  # for the scroll bar, with air before it


@dataclass(frozen=True, slots=True)
class Offered:
    """Every tag and every need there is."""

    tags: tuple[TagCount, ...] = ()
    needs: tuple[NeedChoice, ...] = ()


class MoreFilters(Popover):
    """Kinds, days, strength, who sees it, tags, needs pointed to; every change is told at once."""

    filters_changed = Signal(object)  # Filters

    def __init__(
        self, anchor: QWidget, words: Vocabulary, offered: Offered, filters: Filters
    ) -> None:
        super().__init__(anchor)
        self.setAccessibleName(self.tr("More filters"))
        self._words, self._filters = words, filters
        self._scroller = FittingScroll(self.box)
        self._inside = self._scroller.widget() or self.box
        gutter = theme.current().px(_GUTTER)
        self._scroller.column.setContentsMargins(0, 0, gutter, 0)
        self.body.setContentsMargins(self.body.contentsMargins() - QMargins(0, 0, gutter, 0))
        self.body.addWidget(self._scroller)
        self._build()
        self._offer(offered)
        self._connect()
        self._refresh()

    def wanted_size(self) -> QSize:
        width = theme.current().px(_WIDTH)
        return QSize(width, self.body.totalHeightForWidth(width))

    def _build(self) -> None:
        self._kinds = self._group("kind_chips", self.tr("Kind of page"))
        self._kinds.set_choices((kind.value, self._words.kinds(kind)) for kind in OTHER_KINDS)
        self._days = DayRange(self._inside)
        self._add(self._days, _GAP)
        self._strength = StrengthRange(self._inside)
        self._add(self._strength, _GAP)
        self._shown = self._group("shown_chips", self.tr("Who sees it"), is_single=True)
        self._shown.set_choices((shown.value, shown_said(shown)) for shown in Shown)
        self._state = self._group("state_chips", self.tr("How it stands"), is_single=True)
        self._state.set_choices([("unfinished", unfinished_said())])
        self._tags = self._findable("tag", self.tr("Tags"), self.tr("Find a tag"))
        self._needs = self._findable("to", self.tr("Points to"), self.tr("Find a need"))
        self._none = LinkButton(self._inside, self.tr("Take these filters off"))
        self._none.setObjectName("no_more_filters_button")
        self._add(self._none, _GAP)

    def _group(self, name: str, title: str, *, is_single: bool = False) -> ChipGroup:
        has_before = self._scroller.column.count() > 0
        self._add(Label(self._inside, title, "label", "text2"), _GAP if has_before else 0)
        group = ChipGroup(self._inside)
        group.setObjectName(name)
        group.setAccessibleName(title)
        group.set_single(is_single)
        self._add(group, 6)
        return group

    def _findable(self, name: str, title: str, find: str) -> FindableChips:
        none = {"tag": self.tr("No tags yet."), "to": self.tr("No needs yet.")}[name]
        chips = FindableChips(self._inside, name, title, find, none)
        self._add(chips, _GAP)
        return chips

    def _add(self, widget: QWidget, gap: int) -> None:
        self._scroller.column.addSpacing(theme.current().px(gap))
        self._scroller.column.addWidget(widget)

    def _offer(self, offered: Offered) -> None:
        tags = {each.tag: each.tag for each in offered.tags}
        self._tags.offer(tags | {tag: tag for tag in self._filters.tags}, self._filters.tags)
        unnamed = self.tr("A need without a name yet")
        self._named = {str(each.id): each.title or unnamed for each in offered.needs}
        self._named |= {str(need): name for need, name in self._filters.to}
        self._needs.offer(self._named, [need for need, _ in self._filters.to])

    def _connect(self) -> None:
        for group in (self._kinds, self._shown, self._state, self._tags, self._needs):
            group.chosen_changed.connect(self._on_changed)
        self._days.changed.connect(self._on_changed)
        self._strength.changed.connect(self._on_changed)
        self._none.clicked.connect(self._on_none_clicked)

    def _refresh(self) -> None:
        filters = self._filters
        self._kinds.set_chosen(tuple(kind.value for kind in filters.kinds))
        self._days.set_days(filters.first, filters.last)
        self._strength.set_strengths(filters.weakest, filters.strongest)
        self._shown.set_chosen((filters.shown.value,) if filters.shown else ())
        self._state.set_chosen(("unfinished",) if filters.is_unfinished else ())
        self._tags.set_chosen(filters.tags)
        self._needs.set_chosen(need for need, _ in filters.to)
        self._none.setVisible(filters.without_more() != filters)

    def _on_changed(self) -> None:
        shown, usual = self._shown.chosen(), set(USUAL_KINDS)
        kinds = (kind for kind in self._filters.kinds if kind in usual)
        self._tell(
            replace(
                self._filters,
                kinds=(*kinds, *(Kind(code) for code in self._kinds.chosen())),
                first=self._days.first,
                last=self._days.last,
                weakest=self._strength.weakest,
                strongest=self._strength.strongest,
                shown=Shown(shown[0]) if shown else None,
                is_unfinished=bool(self._state.chosen()),
                tags=self._tags.chosen(),
                to=tuple((RecordId(code), self._named[code]) for code in self._needs.chosen()),
            )
        )

    def _on_none_clicked(self) -> None:
        self._tell(self._filters.without_more())

    def _tell(self, filters: Filters) -> None:
        self._filters = filters
        self._refresh()
        self.filters_changed.emit(filters)
