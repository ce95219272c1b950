"""The list of the guide: topics under their groups, or what a search has found."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex

from hallpass_desktop.domain.guide import Guide
from hallpass_desktop.domain.guide_search import Hit, Span
from hallpass_desktop.gui.models.entry_text import MonthText
from hallpass_desktop.gui.models.rows import RowsModel


@dataclass(frozen=True, slots=True)
class TopicRow:
    """A topic that can be chosen; for a hit, the block where its words stand."""

    code: str
    block: int | None = None


@dataclass(frozen=True, slots=True)
class TopicText:
    """What its row says; marks are the places of searched words."""

    title: str
    line: str
    is_hit: bool = False
    marks: tuple[Span, ...] = ()
    title_marks: tuple[Span, ...] = ()

    @property
    def spoken(self) -> str:
        """The row as one line."""
        return f"{self.title}. {self.line}"


_Row = tuple[TopicRow | None, TopicText | MonthText]


class GuideListModel(RowsModel):
    """Rows lead to topics, or to a place in one."""

    def show_guide(self, guide: Guide) -> None:
        """Show every topic under its group."""
        self.set_rows(_grouped(guide))

    def show_hits(self, hits: Iterable[Hit]) -> None:
        """Show what was found, the best first."""
        self.set_rows(map(_hit_row, hits))

    def index_of(self, code: str) -> QModelIndex:
        """The row of a topic; an invalid index when it is not in the list."""
        for place, (row, _said) in enumerate(self._rows):
            if isinstance(row, TopicRow) and row.code == code:
                return self.index(place, 0)
        return QModelIndex()


def _grouped(guide: Guide) -> Iterator[_Row]:
    for group in guide.groups:
        yield None, MonthText(group.title)
        for topic in group.topics:
            yield TopicRow(topic.code), TopicText(topic.title, topic.summary)


def _hit_row(hit: Hit) -> _Row:
    row = TopicRow(hit.topic.code, hit.block)
    return row, TopicText(hit.topic.title, hit.snippet, True, hit.marks, hit.title_marks)
