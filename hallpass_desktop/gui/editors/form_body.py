"""A record as a short form: one card for each part of it, the less pressing questions folded."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.editors.answers import Answers
from hallpass_desktop.gui.editors.body_view import BodyView
from hallpass_desktop.gui.editors.fields.base import FieldEditor
from hallpass_desktop.gui.editors.step_fields import StepFields
from hallpass_desktop.gui.editors.steps import Step
from hallpass_desktop.gui.editors.tags_editor import TagsEditor
from hallpass_desktop.gui.editors.tools import Tools
from hallpass_desktop.gui.pages.page import Fold
from hallpass_desktop.gui.widgets.button import Button
from hallpass_desktop.gui.widgets.card import Card
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.scroll_page import ScrollPage

WIDEST, BESIDE = 720, 380
UNLIMITED = 16_777_215


class FormBody(BodyView):
    """Any kind of record whose questions stand in a table; `extra` widgets follow the cards."""

    def __init__(
        self, parent: QWidget, answers: Answers, tools: Tools, parts: tuple[Step, ...]
    ) -> None:
        super().__init__(parent, answers, tools)
        self._parts = parts
        self._seen: frozenset[str] = frozenset()
        self._beside: QWidget | None = None
        self.fields: dict[str, StepFields] = {}
        self._build()
        self._connect()

    def field(self, name: str) -> FieldEditor | None:
        """The question about one answer, brought up if it was folded."""
        for part in self._parts:
            if any(spec.name == name for spec in part.fields):
                return self.fields[part.code].editor(name)
        return None

    def add_beside(self, widget: QWidget) -> None:
        """Put something beside the cards where there is room, and below them where there is not."""
        self._beside = widget
        self._scroll.set_widest(WIDEST + BESIDE)
        self._columns.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop)

    def insert_before(self, code: str, widget: QWidget) -> None:
        """Put something above the card of one part, such as what may be worth a look by then."""
        place = next(at for at, part in enumerate(self._parts) if part.code == code)
        self._cards.insertWidget(place, widget)

    def set_fold(self, fold: Fold) -> None:
        side = 12 if fold is Fold.NARROW else 28
        self._scroll.set_padding(side, 20, side, 20)
        if self._beside is None:
            return
        is_wide = fold is Fold.WIDE
        along, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._columns.setDirection(along if is_wide else down)
        self._columns.setStretchFactor(self._beside, 0)
        width = theme.current().px(BESIDE) if is_wide else 0
        self._beside.setMinimumWidth(width)
        self._beside.setMaximumWidth(width or UNLIMITED)

    def set_known_tags(self, tags: Iterable[str]) -> None:
        self.tags.set_known(tags)

    def set_seen_fields(self, fields: frozenset[str]) -> None:
        self._seen = fields
        for editor in self._editors():
            self._show_seen(editor)

    def focus_first(self) -> None:
        for part in self._parts[:1]:
            self.fields[part.code].focus_first()

    def _build(self) -> None:
        look = theme.current()
        self._scroll = ScrollPage(self)
        self._scroll.set_widest(WIDEST)
        self._scroll.column.setSpacing(look.px(16))
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(look.px(16))
        self._cards = QVBoxLayout()
        self._cards.setSpacing(look.px(16))
        for part in self._parts:
            self._cards.addWidget(self._card(part))
        self._cards.addStretch(1)
        self._columns.addLayout(self._cards, 1)
        self._scroll.column.addLayout(self._columns)
        self._scroll.column.addWidget(self._make_foot())
        self._scroll.column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._scroll)

    def _card(self, part: Step) -> Card:
        look = theme.current()
        card = Card(self)
        card.setObjectName(f"{part.code}_card")
        column = QVBoxLayout(card)
        column.setContentsMargins(look.px(20), look.px(18), look.px(20), look.px(20))
        column.setSpacing(look.px(14))
        said = self.tools.prompts
        head = QVBoxLayout()
        head.setSpacing(look.px(2))
        head.addWidget(Label(card, said[f"step.{part.code}.question"], "heading", wraps=True))
        if help_text := said.get(f"step.{part.code}.help", ""):
            head.addWidget(Label(card, help_text, "body", "text2", wraps=True))
        column.addLayout(head)
        fields = StepFields(card, part, self.answers, self.tools)
        self.fields[part.code] = fields
        column.addWidget(fields)
        return card

    def _make_foot(self) -> QWidget:
        self._foot = QWidget(self)
        self.tags = TagsEditor(self._foot, self.answers)
        self.done_button = Button(self._foot, self.tr("Done"), "primary")
        self.done_button.setObjectName("done_button")
        row = QHBoxLayout(self._foot)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.tags, 1)
        row.addWidget(self.done_button, 0, Qt.AlignmentFlag.AlignTop)
        return self._foot

    def _connect(self) -> None:
        self.done_button.clicked.connect(self.done_asked)
        for fields in self.fields.values():
            fields.field_made.connect(self._on_field_made)

    def _editors(self) -> Iterable[FieldEditor]:
        return (editor for fields in self.fields.values() for editor in fields.editors())

    def _on_field_made(self, editor: FieldEditor) -> None:
        self._show_seen(editor)
        self.rearranged.emit()

    def _show_seen(self, editor: FieldEditor) -> None:
        is_seen = editor.spec.name in self._seen
        editor.set_seen_by(self.tr("They will see this") if is_seen else "")
