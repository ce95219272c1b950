"""Writing, steps, reading and places."""

from datetime import date

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from hallpass_desktop.domain.points import Point
from hallpass_desktop.gui import theme
from hallpass_desktop.gui.charts import axes
from hallpass_desktop.gui.charts.chart import Chart, Series
from hallpass_desktop.gui.charts.chart_view import ChartView
from hallpass_desktop.gui.gallery.frame import row, titled_card
from hallpass_desktop.gui.widgets.card import Card
from hallpass_desktop.gui.widgets.check_card import CheckCard, RadioCard
from hallpass_desktop.gui.widgets.kbd import Kbd
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.passage import Passage
from hallpass_desktop.gui.widgets.prose_label import ProseLabel
from hallpass_desktop.gui.widgets.search_field import SearchField
from hallpass_desktop.gui.widgets.sidebar import NavContent, NavGroup, NavItem, Rail, Sidebar
from hallpass_desktop.gui.widgets.step_card import StepList
from hallpass_desktop.gui.widgets.strength_line import StrengthLine
from hallpass_desktop.gui.widgets.title_edit import TitleEdit
from hallpass_desktop.gui.widgets.writing_edit import WritingEdit

_NEEDS = (
    ("Safety", "Firm ground underfoot"),
    ("Attention", "Somebody noticing"),
    ("Fairness", "Alike for you and me"),
    ("An old hurt", "It began long ago"),
)
_VALUES = (4, 3, 4, 5, None, 4, 5, 6, 5, 3, 4, 6, 6, 7)
_CONTENT = NavContent(
    "Notebook",
    NavItem("new", "New entry", "plus", "Ctrl N"),
    (
        NavGroup(
            "",
            (NavItem("today", "Today", "sun"), NavItem("journal", "Journal", "book-open")),
        ),
        NavGroup("Shared", (NavItem("together", "Together", "armchair"),)),
    ),
    (
        NavItem("cover", "Cover screen", "eye-closed", "Esc Esc", is_place=False),
        NavItem("lock", "Lock", "lock", "Ctrl L", is_place=False),
    ),
)


def writing(parent: QWidget) -> Card:
    """Show the places for one's own words."""
    card, column = titled_card(parent, "Writing and searching")
    title = TitleEdit(card, "title")
    title.setPlaceholderText("A few words")
    title.setAccessibleName("Title")
    free = WritingEdit(card)
    free.setAccessibleName("Your words")
    free.setPlaceholderText("What is on your mind? Start anywhere.")
    framed = WritingEdit(card)
    framed.setAccessibleName("A note")
    framed.set_framed(True)
    framed.set_role("writing_small")
    framed.set_text("The platform was empty, and then it was not.\nI always notice that.")
    framed.mark_words([(52, 58)])
    search = SearchField(card)
    search.set_placeholder("Search your words")
    search.set_shortcut_text("Ctrl F")
    for part in (title, free, framed, search):
        column.addWidget(part)
    column.addStretch(1)
    return card


def steps(parent: QWidget) -> QWidget:
    """Show a guided page in short."""
    look = theme.current()
    guide = StepList(parent)
    happened = guide.add_step("What happened")
    happened.set_answered(True)
    happened.set_summary_text("Mika waved and walked on. I stayed at the stop with both bags.")
    pointing = guide.add_step("What it may point to")
    pointing.set_question("What may it be pointing to?", "Choose any that fit, or none.")
    grid = QGridLayout()
    grid.setSpacing(look.px(8))
    for number, (text, hint) in enumerate(_NEEDS):
        card = CheckCard(guide, text, hint)
        card.setChecked(number == 1)
        grid.addWidget(card, number // 2, number % 2)
    pointing.body.addLayout(grid)
    guide.add_step("What I would like to ask for")
    guide.open_step(2)
    return guide


def reading(parent: QWidget) -> Card:
    """Show a page as it is read."""
    look = theme.current()
    card, column = titled_card(parent, "Reading")
    column.addWidget(Label(card, "The late tram", "display"))
    words = "I took the long way home, and by the bridge it was quieter in me. Then it rained."
    column.addWidget(ProseLabel(card, words))
    passage = Passage(card, (("Two lines of a list:", False), ("the bridge", True), ("rain", True)))
    passage.mark([[], [(4, 10)], []])
    column.addWidget(passage)
    line = row(column, StrengthLine(card, 7, 4))
    line.insertSpacing(1, look.px(12))
    line.insertWidget(2, Label(card, "7 at the start, 4 after writing", "body", "text2"))
    row(column, Label(card, "Press"), Kbd(card, "Esc"), Kbd(card, "Esc"))
    choices = QHBoxLayout()
    choices.setSpacing(look.px(8))
    for number, text in enumerate(("Only me", "A partner")):
        option = RadioCard(card, text, "Nobody else uses it")
        option.setChecked(number == 0)
        choices.addWidget(option)
    column.addLayout(choices)
    column.addStretch(1)
    return card


def chart(parent: QWidget) -> Card:
    """Show a line with a gap in it: a missing day is never a nought."""
    card, column = titled_card(parent, "Chart")
    drawing = ChartView(card)
    drawing.setAccessibleName("How calm it was, by day")
    days = zip(range(1, 15), _VALUES, strict=True)
    points = tuple(Point(date(2024, 11, day), value) for day, value in days if value is not None)
    first, last = date(2024, 11, 1), date(2024, 11, 14)
    line = Series("calm", "Calm", points, "Calm", "7, up from 4")
    drawing.set_chart(Chart(first, last, (line,), axes.numbers(), axes.days(first, last)))
    column.addWidget(drawing)
    words = "The last few evenings were calmer than the ones before."
    column.addWidget(Label(card, words, "body", "text2", wraps=True))
    column.addStretch(1)
    return card


def places(parent: QWidget) -> QWidget:
    """Show the side column and the rail."""
    look = theme.current()
    holder = QWidget(parent)
    line = QHBoxLayout(holder)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(look.px(16))
    for kind in (Sidebar, Rail):
        column = kind(holder)
        column.set_content(_CONTENT)
        column.set_current("today")
        column.setMinimumHeight(look.px(420))
        line.addWidget(column)
    line.addStretch(1)
    return holder
