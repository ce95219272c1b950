"""The journal as a list: rows come a page at a time, with a heading before each month."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from hallpass_desktop.domain.errors import HallpassError
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.kinds import PARTS
from hallpass_desktop.domain.listing import Cursor, Page, Row
from hallpass_desktop.domain.query import Query
from hallpass_desktop.gui import locale_text
from hallpass_desktop.gui.models.describe import count_said
from hallpass_desktop.gui.models.entry_text import EntryText, MonthText
from hallpass_desktop.gui.models.roles import TextRole, ValueRole
from hallpass_desktop.gui.models.timeline_items import (
    Item,
    Month,
    MonthCounts,
    has_moved,
    key_of,
    merged,
    rows_in,
    stretches,
    with_headings,
)
from hallpass_desktop.gui.models.timeline_reread import MOST_RECORDS, Readable, reread
from hallpass_desktop.gui.tasks import Lane, Tasks

PAGE_SIZE = 16
_NEAR = 64
_ROOT = QModelIndex()
_READABLE = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)

Index = QModelIndex | QPersistentModelIndex


class TimelineModel(QAbstractListModel):
    """Owns what has been loaded so far; nothing here waits for the disk."""

    filled = Signal(int)  # how many rows the first page of a new list has
    failed = Signal(object)  # HallpassError

    def __init__(
        self,
        tasks: Tasks,
        journal: Readable,
        describe: Callable[[Row], EntryText],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._tasks, self._journal, self._describe = tasks, journal, describe
        self._query = Query()
        self._page_size = PAGE_SIZE
        self._items: list[Item] = []
        self._counts: dict[Month, MonthCounts] = {}
        self._next: Cursor | None = None
        self._is_waiting = False
        self._request = 0

    @property
    def query(self) -> Query:
        """What the list shows, or will show as soon as it is read."""
        return self._query

    @property
    def is_whole(self) -> bool:
        """Whether every row is loaded."""
        return self._next is None and not self._is_waiting

    @property
    def rows(self) -> tuple[Row, ...]:
        """The rows loaded so far."""
        return rows_in(self._items)

    def set_rows_that_fit(self, count: int) -> None:
        """Read no more at a time than the view shows, and ten."""
        self._page_size = count + 10

    def look_for(self, query: Query) -> None:
        """Show another list; the present one stays until the first page is here."""
        self._query = query
        self._read(None)

    def row(self, index: Index) -> Row | None:
        """The row at an index; None for a heading and outside."""
        item = self._items[index.row()] if index.isValid() else None
        return item if isinstance(item, Row) else None

    def index_of(self, record: RecordId) -> QModelIndex:
        """Where a record stands, if its row is loaded."""
        for place, item in enumerate(self._items):
            if isinstance(item, Row) and item.id == record:
                return self.index(place, 0)
        return QModelIndex()

    def look_again(self, ids: frozenset[RecordId]) -> None:
        """Read what these records may have changed in the list, and no more."""
        if not self._items or len(ids) > MOST_RECORDS:
            self._read(None)
            return
        query, journal, rows = self._query, self._journal, self.rows
        self._tasks.run(
            lambda: reread(journal, query, ids, rows),
            context=self,
            done=lambda found: self._on_reread(query, found),
            failed=self._on_failed,
            lane=Lane.SEARCH,
        )

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._items)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._items):
            return None
        item = self._items[index.row()]
        if role == ValueRole:
            return item
        if role != TextRole and role not in _READABLE:
            return None
        said = self._describe(item) if isinstance(item, Row) else self._month_text(item)
        return said if role == TextRole else said.spoken

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if self.row(index) is None:
            return Qt.ItemFlag.ItemNeverHasChildren
        return (
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemNeverHasChildren
        )

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and self._next is not None and not self._is_waiting

    def fetchMore(self, parent: Index) -> None:
        if self.canFetchMore(parent):
            self._read(self._next)

    def _read(self, after: Cursor | None) -> None:
        self._is_waiting = True
        self._request += 1
        request, query, limit = self._request, self._query, self._page_size
        journal = self._journal
        self._tasks.run(
            lambda: journal.page(query, after, limit),
            context=self,
            done=lambda page: self._on_page(request, page, is_first=after is None),
            failed=self._on_failed,
            lane=Lane.SEARCH,
            key="timeline",
        )

    def _on_page(self, request: int, page: Page, *, is_first: bool) -> None:
        if request != self._request:
            return
        self._is_waiting = False
        self._next = page.next
        if is_first:
            self._begin_anew(page)
        else:
            self._append(page)

    def _begin_anew(self, page: Page) -> None:
        self.beginResetModel()
        self._items = list(with_headings(page.rows))
        self._counts.clear()
        self.endResetModel()
        self.filled.emit(len(page.rows))
        self._count(self._months())

    def _append(self, page: Page) -> None:
        near = {key_of(item) for item in self._items[-_NEAR:]}
        new = (row for row in page.rows if row.id not in near)
        items = list(with_headings(new, self._last_month()))
        self._insert(len(self._items), items)
        self._count(item for item in items if isinstance(item, Month))

    def _on_reread(self, query: Query, found: dict[date, tuple[Row, ...]]) -> None:
        if query != self._query:
            return
        rows = merged(self.rows, found, is_whole=self._next is None)
        wanted = list(with_headings(rows))
        self._drop_all_but(wanted)
        self._add_missing(wanted)
        self._count(self._months())
        self.filled.emit(len(rows))

    def _last_month(self) -> Month | None:
        last = self._items[-1] if self._items else None
        return Month.of(last) if isinstance(last, Row) else last

    def _insert(self, place: int, items: list[Item]) -> None:
        if not items:
            return
        self.beginInsertRows(_ROOT, place, place + len(items) - 1)
        self._items[place:place] = items
        self.endInsertRows()

    def _remove(self, first: int, last: int) -> None:
        self.beginRemoveRows(_ROOT, first, last)
        del self._items[first : last + 1]
        self.endRemoveRows()

    def _drop_all_but(self, wanted: list[Item]) -> None:
        """Remove what is not wanted any more, and what has moved to another place."""
        stays = {key_of(item): item for item in wanted}
        gone = (
            place
            for place, item in enumerate(self._items)
            if has_moved(item, stays.get(key_of(item)))
        )
        for first, last in reversed(stretches(gone)):
            self._remove(first, last)

    def _add_missing(self, wanted: list[Item]) -> None:
        for place, item in enumerate(wanted):
            here = self._items[place] if place < len(self._items) else None
            if here is None or key_of(here) != key_of(item):
                self._insert(place, [item])
            elif here != item:
                self._items[place] = item
                self.dataChanged.emit(self.index(place, 0), self.index(place, 0))
        if len(self._items) > len(wanted):
            self._remove(len(wanted), len(self._items) - 1)

    def _months(self) -> Iterator[Month]:
        return (item for item in self._items if isinstance(item, Month))

    def _count(self, months: Iterable[Month]) -> None:
        wanted = tuple(months)
        if not wanted:
            return
        query, journal = self._query, self._journal
        self._tasks.run(
            lambda: count_months(journal, query, wanted),
            context=self,
            done=lambda counts: self._on_counted(query, counts),
            failed=self._on_failed,
            lane=Lane.SEARCH,
        )

    def _on_counted(self, query: Query, counts: dict[Month, MonthCounts]) -> None:
        if query != self._query:
            return
        self._counts.update(counts)
        for place, item in enumerate(self._items):
            if item in counts:
                self.dataChanged.emit(self.index(place, 0), self.index(place, 0))

    def _on_failed(self, error: HallpassError) -> None:
        self._is_waiting = False
        self.failed.emit(error)

    def _month_text(self, month: Month) -> MonthText:
        name = locale_text.month_heading(month.year, month.month)
        counts = self._counts.get(month)
        return MonthText(name, count_said(counts.found, counts.total) if counts else "")


def count_months(
    journal: Readable, query: Query, months: Iterable[Month]
) -> dict[Month, MonthCounts]:
    """How many rows each month has in this list, and in the whole journal or trash."""
    whole = Query(in_trash=query.in_trash)
    pages = query.without_kinds(PARTS)
    found = {}
    for month in months:
        total = journal.count(month.narrow(whole))
        here = journal.count(month.narrow(query)) if query.is_filtering else total
        has_parts = query.is_filtering and here != journal.count(month.narrow(pages))
        found[month] = MonthCounts(here, None if has_parts else total)
    return found
