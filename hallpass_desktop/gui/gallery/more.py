"""Writing, steps, reading and places."""

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.gallery.frame import row, titled_card
from hallpass_desktop.gui.widgets.card import Card
from hallpass_desktop.gui.widgets.check_card import CheckCard, RadioCard
from hallpass_desktop.gui.widgets.kbd import Kbd
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.prose_label import ProseLabel
from hallpass_desktop.gui.widgets.search_field import SearchField
from hallpass_desktop.gui.widgets.sidebar import NavContent, NavGroup, NavItem, Rail, Sidebar
from hallpass_desktop.gui.widgets.step_card import StepList
from hallpass_desktop.gui.widgets.strength_line import StrengthLine
from hallpass_desktop.gui.widgets.title_edit import TitleEdit
from hallpass_desktop.gui.widgets.writing_edit import WritingEdit

_NEEDS = (
    ("Safety", "Knowing where I stand"),
    ("Attention", "Being looked for first"),
    ("Fairness", "The same for both of us"),
    ("An old hurt", "Something from before"),
)
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
    framed.set_text("Ten minutes by the door, and then the laugh.\nI know that laugh.")
    framed.mark_words([(0, 11)])
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
    happened.set_summary_text("Sam went ahead to the bar. I stood in the queue for ten minutes.")
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
    column.addWidget(Label(card, "The coat queue", "display"))
    words = "I waited, and I noticed that the waiting was the hard part. Then it passed."
    column.addWidget(ProseLabel(card, words))
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
