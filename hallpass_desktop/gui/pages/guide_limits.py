"""The honest page: who is kept out of the notebook, who only in part, and who is not."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from hallpass_desktop.gui import icons, theme
from hallpass_desktop.gui.widgets.card import Card
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.line import HLine
from hallpass_desktop.gui.widgets.sheet import Sheet

PAGE = "limits"
WIDTH = 720

_ANSWERS = {
    "kept_out": ("shield-check", "accentText"),
    "partly": ("shield", "text2"),
    "not_kept": ("eye", "text2"),
    "yours": ("user-round", "text2"),
}


@dataclass(frozen=True, slots=True)
class Limit:
    """One person or thing, what the app does about it, and what stays possible."""

    code: str
    who: str
    how: str
    but: str


def limits(texts: Mapping[str, str], answer: str, *, is_filtered: bool) -> Iterator[Limit]:
    """The rows under one answer, in the order of the page."""
    prefix = f"{answer}."
    codes = dict.fromkeys(name.split(".")[1] for name in texts if name.startswith(prefix))
    for code in codes:
        row = f"{prefix}{code}."
        how = texts[f"{row}how"]
        if not is_filtered:
            how = texts.get(f"{row}how_without_filter", how)
        yield Limit(code, texts[f"{row}who"], how, texts[f"{row}but"])


class LimitsView(QWidget):
    """The whole page without a title or a scroll bar of its own, to stand in any window."""

    def __init__(
        self, texts: Mapping[str, str], *, is_filtered: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("limits_view")
        self._texts = texts
        self._is_filtered = is_filtered
        self._build()

    @property
    def title(self) -> str:
        """The title of the page, for whoever shows it."""
        return self._texts["page.title"]

    def _build(self) -> None:
        look = theme.current()
        self.setMaximumWidth(look.px(WIDTH))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(24))
        column.addWidget(_prose(self, self._texts["page.intro"], "body", "text2"))
        for answer in _ANSWERS:
            column.addLayout(self._part(answer))
        column.addStretch(1)

    def _part(self, answer: str) -> QVBoxLayout:
        look = theme.current()
        part = QVBoxLayout()
        part.setSpacing(look.px(8))
        part.addWidget(Label(self, self._texts[f"heading.{answer}"], "heading"))
        note = self._texts.get(f"note.{answer}")
        if note:
            part.addWidget(_prose(self, note, "label_regular", "text3"))
        part.addWidget(self._card(answer))
        return part

    def _card(self, answer: str) -> Card:
        card = Card(self)
        card.setObjectName(f"{answer}_card")
        rows = QVBoxLayout(card)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        found = limits(self._texts, answer, is_filtered=self._is_filtered)
        for number, limit in enumerate(found):
            if number:
                rows.addWidget(HLine(card))
            rows.addLayout(_row(card, limit, *_ANSWERS[answer]))
        return card


class LimitsSheet(Sheet):
    """The page over a window that has no pages of its own yet."""

    def __init__(self, anchor: QWidget, texts: Mapping[str, str], *, is_filtered: bool) -> None:
        super().__init__(anchor, texts["page.title"])
        self.setObjectName("limits_sheet")
        self.set_widest(WIDTH)
        self.set_actions("", self.tr("Close"))
        view = LimitsView(texts, is_filtered=is_filtered, parent=self.box)
        self.body.addWidget(view)


def _row(card: Card, limit: Limit, icon: str, tone: str) -> QHBoxLayout:
    look = theme.current()
    row = QHBoxLayout()
    row.setContentsMargins(look.px(18), look.px(14), look.px(20), look.px(16))
    row.setSpacing(look.px(14))
    picture = QLabel(card)
    picture.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    picture.setPixmap(icons.pixmap(icon, tone))
    row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
    words = QVBoxLayout()
    words.setSpacing(look.px(4))
    words.addWidget(_prose(card, limit.who, "body_strong", "text"))
    words.addWidget(_prose(card, limit.how, "body", "text2"))
    words.addWidget(_prose(card, limit.but, "body", "text2"))
    row.addLayout(words, 1)
    return row


def _prose(parent: QWidget, text: str, role: str, tone: str) -> Label:
    return Label(parent, text, role, tone, wraps=True)
