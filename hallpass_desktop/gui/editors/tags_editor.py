"""The tags of a page: press one to take it off, write one to add it."""

from collections.abc import Iterable

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from hallpass_desktop.domain.tags import plain_tag, plain_tags, tag_key
from hallpass_desktop.gui import theme
from hallpass_desktop.gui.editors.answers import Answers
from hallpass_desktop.gui.editors.fields.chip_flow import ChipFlow
from hallpass_desktop.gui.editors.fields.own_word import OwnWord
from hallpass_desktop.gui.widgets.chip import Chip
from hallpass_desktop.gui.widgets.label import Label

TAGS = "tags"
LONGEST_TAG = 40
MOST_SUGGESTED = 6


class TagsEditor(QWidget):
    """`known` tags are suggested while one writes."""

    def __init__(self, parent: QWidget, answers: Answers, known: Iterable[str] = ()) -> None:
        super().__init__(parent)
        self._answers = answers
        self._known = tuple(known)
        self._build()
        self._connect()
        self._refresh(TAGS)

    def set_known(self, known: Iterable[str]) -> None:
        """Say which tags the notebook has."""
        self._known = tuple(known)

    def tags(self) -> tuple[str, ...]:
        """The tags on the page."""
        found: tuple[str, ...] = self._answers.value(TAGS)
        return found

    def suggested(self) -> tuple[Chip, ...]:
        """The suggestions on screen."""
        return self._offer.chips()

    def _build(self) -> None:
        look = theme.current()
        label = Label(self, self.tr("Tags"), "label", "text2")
        self._row = ChipFlow(self, "tag_chips")
        self.own = OwnWord(self, self.tr("Add a tag"), TAGS, LONGEST_TAG)
        self._offer = ChipFlow(self, "suggested_tag_chips")
        head = QHBoxLayout()
        head.addWidget(label)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(8))
        column.addLayout(head)
        for widget in (self._row, self.own, self._offer):
            column.addWidget(widget)
        label.setBuddy(self.own.field.edit)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def _connect(self) -> None:
        self.own.added.connect(self._on_added)
        self.own.field.text_changed.connect(self._on_typed)
        self._answers.shown.connect(self._refresh)

    def _refresh(self, name: str) -> None:
        if name not in ("", TAGS):
            return
        self._row.show_chips([self._tag_chip(tag) for tag in self.tags()])
        self._suggest("")

    def _tag_chip(self, tag: str) -> Chip:
        chip = Chip(self._row, tag.replace("&", "&&"), tag)
        chip.setCheckable(False)
        chip.set_trailing_icon("x")
        chip.setObjectName("tag_button")
        chip.setAccessibleName(self.tr("Take off the tag {tag}").format(tag=tag))
        chip.clicked.connect(self._on_tag_clicked)
        return chip

    def _suggest(self, typed: str) -> None:
        start = tag_key(typed.strip().lstrip("#"))
        taken = set(map(tag_key, self.tags()))
        fitting = (tag for tag in self._known if start and tag_key(tag).startswith(start))
        found = [tag for tag in fitting if tag_key(tag) not in taken]
        self._offer.show_chips([self._suggested_chip(tag) for tag in found[:MOST_SUGGESTED]])

    def _suggested_chip(self, tag: str) -> Chip:
        chip = Chip(self._offer, tag.replace("&", "&&"), tag)
        chip.setCheckable(False)
        chip.set_icon_name("plus")
        chip.setObjectName("suggested_tag_button")
        chip.clicked.connect(self._on_suggested_clicked)
        return chip

    def _on_typed(self, text: str) -> None:
        parts = text.split(",")
        if len(parts) > 1 and all(len(part.strip()) <= LONGEST_TAG for part in parts):
            self.own.field.set_text("")
            for part in parts:
                self._on_added(part)
            return
        self._suggest(text)

    def _on_added(self, text: str) -> None:
        tag = plain_tag(text.strip().lstrip("#"))
        known = next((one for one in self._known if tag_key(one) == tag_key(tag)), tag)
        self._set(plain_tags((*self.tags(), known)))

    def _on_tag_clicked(self) -> None:
        chip = self.sender()
        if isinstance(chip, Chip):
            self._set(tuple(tag for tag in self.tags() if tag != chip.code))
            self.own.field.edit.setFocus()

    def _on_suggested_clicked(self) -> None:
        chip = self.sender()
        if isinstance(chip, Chip):
            self.own.field.set_text("")
            self._on_added(chip.code)
            self.own.field.edit.setFocus()

    def _set(self, tags: tuple[str, ...]) -> None:
        self._answers.set(TAGS, tags)
