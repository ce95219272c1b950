"""The less common filters, in a card that floats below their chip."""

from dataclasses import replace

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QWidget

from hallpass_desktop.domain.listing import TagCount
from hallpass_desktop.domain.query import Shown
from hallpass_desktop.gui import theme
from hallpass_desktop.gui.models.filters import Filters
from hallpass_desktop.gui.widgets.chip_group import ChipGroup
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.link_button import LinkButton
from hallpass_desktop.gui.widgets.popover import Popover

MOST_TAGS = 12
_WIDTH = 320


class MoreFilters(Popover):
    """Strength, who sees it, what is unfinished, and tags; every change is told at once."""

    filters_changed = Signal(object)  # Filters

    def __init__(self, anchor: QWidget, tags: tuple[TagCount, ...], filters: Filters) -> None:
        super().__init__(anchor)
        self.setAccessibleName(self.tr("More filters"))
        self._filters = filters
        self._build(tags)
        self._connect()
        self._refresh()

    def wanted_size(self) -> QSize:
        width = theme.current().px(_WIDTH)
        return QSize(width, self.body.totalHeightForWidth(width))

    def _build(self, tags: tuple[TagCount, ...]) -> None:
        self._strength = self._group("strength_chips", self.tr("How strong"), is_single=True)
        self._strength.set_choices([("strong", self.tr("7 or more"))])
        self._shown = self._group("shown_chips", self.tr("Who sees it"), is_single=True)
        self._shown.set_choices(
            [
                (Shown.PRIVATE.value, self.tr("Only you")),
                (Shown.TOGETHER.value, self.tr("Together")),
                (Shown.THERAPIST.value, self.tr("Therapist")),
            ]
        )
        self._state = self._group("state_chips", self.tr("How it stands"), is_single=True)
        self._state.set_choices([("unfinished", self.tr("Not finished"))])
        self._tags = self._group("tag_chips", self.tr("Tags"))
        offered = [tag.tag for tag in tags[:MOST_TAGS]]
        offered += [tag for tag in self._filters.tags if tag not in offered]
        self._tags.set_choices((tag, tag) for tag in offered)
        if not offered:
            self._add(Label(self.box, self.tr("No tags yet."), "label_regular", "text3"), 0)
        self._none = LinkButton(self.box, self.tr("Take these filters off"))
        self._none.setObjectName("no_more_filters_button")
        self._add(self._none, 14)

    def _group(self, name: str, title: str, *, is_single: bool = False) -> ChipGroup:
        self._add(Label(self.box, title, "label", "text2"), 12 if self.body.count() else 0)
        group = ChipGroup(self.box)
        group.setObjectName(name)
        group.setAccessibleName(title)
        group.set_single(is_single)
        self._add(group, 6)
        return group

    def _add(self, widget: QWidget, gap: int) -> None:
        self.body.addSpacing(theme.current().px(gap))
        self.body.addWidget(widget)

    def _connect(self) -> None:
        for group in (self._strength, self._shown, self._state, self._tags):
            group.chosen_changed.connect(self._on_chosen_changed)
        self._none.clicked.connect(self._on_none_clicked)

    def _refresh(self) -> None:
        self._strength.set_chosen(("strong",) if self._filters.is_strong else ())
        self._shown.set_chosen((self._filters.shown.value,) if self._filters.shown else ())
        self._state.set_chosen(("unfinished",) if self._filters.is_unfinished else ())
        self._tags.set_chosen(self._filters.tags)
        self._none.setVisible(self._filters.more_count > 0)

    def _on_chosen_changed(self) -> None:
        shown = self._shown.chosen()
        self._tell(
            replace(
                self._filters,
                is_strong=bool(self._strength.chosen()),
                shown=Shown(shown[0]) if shown else None,
                is_unfinished=bool(self._state.chosen()),
                tags=self._tags.chosen(),
            )
        )

    def _on_none_clicked(self) -> None:
        bare = replace(self._filters, is_strong=False, shown=None, is_unfinished=False, tags=())
        self._tell(bare)

    def _tell(self, filters: Filters) -> None:
        self._filters = filters
        self._refresh()
        self.filters_changed.emit(filters)
