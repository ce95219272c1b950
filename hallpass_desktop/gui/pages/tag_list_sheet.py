"""Every tag in the journal: show its pages, call it something else, or take it off everywhere."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from hallpass_desktop.domain.listing import TagCount
from hallpass_desktop.domain.tags import tag_key
from hallpass_desktop.gui import locale_text, theme
from hallpass_desktop.gui.widgets.button import Button
from hallpass_desktop.gui.widgets.chip_group import ChipGroup
from hallpass_desktop.gui.widgets.field import Field
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.sheet import Sheet

LONGEST_TAG = 40
MOST_WITHOUT_SEARCH, MOST_SHOWN = 12, 60


class TagListSheet(Sheet):
    """One tag is chosen at a time; where there are many, typing finds one."""

    tag_chosen = Signal(str)
    renaming_asked = Signal(str, str)  # before, after
    joining_asked = Signal(object, object)  # TagCount, the TagCount it would become one with
    removing_asked = Signal(object)  # TagCount

    def __init__(self, anchor: QWidget, tags: tuple[TagCount, ...]) -> None:
        text = self.tr("Choose one to see its pages.") if tags else ""
        none = self.tr("No tags yet. You can add them to any page you read.")
        super().__init__(anchor, self.tr("Tags"), text or none)
        self.setObjectName("tag_list_sheet")
        self.set_actions(self.tr("Show these pages") if tags else "", self.tr("Close"))
        self._tags = {tag_key(each.tag): each for each in tags}
        if tags:
            self._build_list()
            self._connect_list()
            self._find("")

    def _build_list(self) -> None:
        self._search = Field(self.box)
        self._search.set_label_text(self.tr("Find a tag"))
        self._search.edit.setObjectName("find_tag_edit")
        self._search.setVisible(len(self._tags) > MOST_WITHOUT_SEARCH)
        self._chips = ChipGroup(self.box)
        self._chips.setObjectName("all_tags_chips")
        self._chips.set_single(True)
        self._chips.setAccessibleName(self.tr("Tags"))
        self._hint = Label(self.box, "", "small", "text3", wraps=True)
        self._hint.setObjectName("tag_hint_label")
        self.body.addWidget(self._search)
        self.body.addWidget(self._chips)
        self.body.addWidget(self._hint)
        self._build_change()

    def _build_change(self) -> None:
        self._name = Field(self.box)
        self._name.set_label_text(self.tr("Another name"))
        self._name.edit.setObjectName("new_tag_name_edit")
        self._name.edit.setMaxLength(LONGEST_TAG)
        self._rename = Button(self.box, self.tr("Rename"), "plain", "field")
        self._rename.setObjectName("rename_tag_button")
        self._remove = Button(self.box, self.tr("Take it off everywhere"), "danger", "sm")
        self._remove.setObjectName("remove_tag_button")
        line = QHBoxLayout()
        line.setSpacing(theme.current().px(8))
        line.addWidget(self._name, 1)
        line.addWidget(self._rename, 0, Qt.AlignmentFlag.AlignBottom)
        self.body.addLayout(line)
        self.body.addWidget(self._remove, 0, Qt.AlignmentFlag.AlignLeft)

    def _connect_list(self) -> None:
        self._search.text_changed.connect(self._find)
        self._chips.chosen_changed.connect(self._refresh)
        self._name.text_changed.connect(self._refresh)
        self._rename.clicked.connect(self._on_rename_clicked)
        self._name.submitted.connect(self._on_rename_clicked)
        self._remove.clicked.connect(self._on_remove_clicked)
        self.accepted.connect(self._on_accepted)

    def _find(self, typed: str) -> None:
        """Offer the tags that have this in them."""
        found = [tag for key, tag in self._tags.items() if tag_key(typed) in key]
        self._chips.set_choices((each.tag, self._named(each)) for each in found[:MOST_SHOWN])
        self._more = len(found) - MOST_SHOWN
        self._refresh()

    def _named(self, tag: TagCount) -> str:
        #: A tag and how many pages have it: "walk, 3"
        pattern = self.tr("{tag}, {count}")
        shown = pattern.format(tag=tag.tag, count=locale_text.number(tag.count))
        return shown.replace("&", "&&")

    def _chosen(self) -> TagCount | None:
        return self._tags.get(tag_key(next(iter(self._chips.chosen()), "")))

    def _refresh(self) -> None:
        chosen, name = self._chosen(), self._name.text().strip()
        self.accept_button.setEnabled(chosen is not None)
        self._name.setEnabled(chosen is not None)
        self._rename.setEnabled(bool(chosen and tag_key(name) and name != chosen.tag))
        self._remove.setEnabled(chosen is not None)
        other = self._other(name)
        self._rename.setText(self.tr("Make one") if other else self.tr("Rename"))
        self._hint.setText(self._said(chosen, other))
        self._hint.setVisible(bool(self._hint.text()))

    def _said(self, chosen: TagCount | None, other: TagCount | None) -> str:
        if other is not None:
            return self.tr("There is a tag “{tag}” already.").format(tag=other.tag)
        if chosen is None and self._more > 0:
            more = self._more
            return self.tr("%n more tag(s) can be found by typing.", "", more)
        return "" if chosen else self.tr("Choose a tag to rename it or take it off.")

    def _other(self, name: str) -> TagCount | None:
        """The tag that goes by the new name already."""
        found, chosen = self._tags.get(tag_key(name)), self._chosen()
        return found if found is not None and chosen is not None and found != chosen else None

    def _on_rename_clicked(self) -> None:
        chosen, name = self._chosen(), self._name.text().strip()
        if chosen is None or not self._rename.isEnabled():
            return
        other = self._other(name)
        self.reject()
        if other is not None:
            self.joining_asked.emit(chosen, other)
        else:
            self.renaming_asked.emit(chosen.tag, name)

    def _on_remove_clicked(self) -> None:
        chosen = self._chosen()
        self.reject()
        if chosen is not None:
            self.removing_asked.emit(chosen)

    def _on_accepted(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self.tag_chosen.emit(chosen.tag)
