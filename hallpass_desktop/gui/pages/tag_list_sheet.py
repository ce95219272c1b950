"""Every tag in the journal: show its pages, or call it something else."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from hallpass_desktop.domain.listing import TagCount
from hallpass_desktop.gui import locale_text, theme
from hallpass_desktop.gui.widgets.button import Button
from hallpass_desktop.gui.widgets.chip_group import ChipGroup
from hallpass_desktop.gui.widgets.field import Field
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.sheet import Sheet

LONGEST_TAG = 40


class TagListSheet(Sheet):
    """One tag is chosen at a time."""

    tag_chosen = Signal(str)
    renaming_asked = Signal(str, str)  # before, after

    def __init__(self, anchor: QWidget, tags: tuple[TagCount, ...]) -> None:
        text = self.tr("Choose one to see its pages.") if tags else ""
        none = self.tr("No tags yet. You can add them to any page you read.")
        super().__init__(anchor, self.tr("Tags"), text or none)
        self.setObjectName("tag_list_sheet")
        self.set_actions(self.tr("Show these pages") if tags else "", self.tr("Close"))
        if tags:
            self._build_list(tags)
            self._refresh()

    def _build_list(self, tags: tuple[TagCount, ...]) -> None:
        self._chips = ChipGroup(self.box)
        self._chips.setObjectName("all_tags_chips")
        self._chips.set_single(True)
        self._chips.setAccessibleName(self.tr("Tags"))
        self._chips.set_choices((each.tag, self._named(each)) for each in tags)
        self._name = Field(self.box)
        self._name.set_label_text(self.tr("Another name"))
        self._name.edit.setObjectName("new_tag_name_edit")
        self._name.edit.setMaxLength(LONGEST_TAG)
        self._rename = Button(self.box, self.tr("Rename"), "plain", "field")
        self._rename.setObjectName("rename_tag_button")
        self._hint = Label(self.box, self.tr("Choose a tag to rename it."), "small", "text3")
        line = QHBoxLayout()
        line.setSpacing(theme.current().px(8))
        line.addWidget(self._name, 1)
        line.addWidget(self._rename, 0, Qt.AlignmentFlag.AlignBottom)
        self.body.addWidget(self._chips)
        self.body.addLayout(line)
        self.body.addWidget(self._hint)
        self._chips.chosen_changed.connect(self._refresh)
        self._name.text_changed.connect(self._refresh)
        self._rename.clicked.connect(self._on_rename_clicked)
        self.accepted.connect(self._on_accepted)

    def _named(self, tag: TagCount) -> str:
        #: A tag and how many pages have it: "walk, 3"
        pattern = self.tr("{tag}, {count}")
        shown = pattern.format(tag=tag.tag, count=locale_text.number(tag.count))
        return shown.replace("&", "&&")

    def _chosen(self) -> str:
        return next(iter(self._chips.chosen()), "")

    def _refresh(self) -> None:
        has_tag = bool(self._chosen())
        self.accept_button.setEnabled(has_tag)
        self._name.setEnabled(has_tag)
        self._rename.setEnabled(has_tag and bool(self._name.text().strip()))
        self._hint.setVisible(not has_tag)

    def _on_rename_clicked(self) -> None:
        before, after = self._chosen(), self._name.text().strip()
        self.reject()
        self.renaming_asked.emit(before, after)

    def _on_accepted(self) -> None:
        self.tag_chosen.emit(self._chosen())
