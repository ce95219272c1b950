"""How somebody begins: which sections are ticked, and on how many pages they are to stand."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hallpass_desktop.domain.summary import Preset
from hallpass_desktop.gui import theme
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.link_button import LinkButton
from hallpass_desktop.gui.widgets.segmented_control import SegmentedControl


class BeginningPart(QWidget):
    """Nothing is chosen until somebody does; a line says what the choice means."""

    preset_chosen = Signal(object)  # Preset
    earlier_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.choice = SegmentedControl(self)
        self.choice.setObjectName("preset_choice")
        self.choice.setAccessibleName(self.tr("How to begin"))
        self.choice.set_choices(
            (
                (Preset.NUMBERS, self.tr("Numbers")),
                (Preset.ONE_PAGE, self.tr("One page")),
                (Preset.TWO_PAGES, self.tr("Two pages")),
                (Preset.IN_FULL, self.tr("In full")),
            )
        )
        self.meaning = Label(self, "", "label_regular", "text2", wraps=True)
        self.meaning.setObjectName("preset_meaning_label")
        self.left = Label(self, "", "label_regular", "text2", wraps=True)
        self.left.setObjectName("summary_left_label")
        self.earlier = LinkButton(self, self.tr("Earlier summaries"), "label_regular")
        self.earlier.setObjectName("earlier_summaries_link")
        self._lay_out()
        self.show_left("")
        self.choice.chosen_changed.connect(self._on_chosen)
        self.earlier.clicked.connect(self.earlier_asked)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.current().px(6))
        column.addWidget(self.left)
        column.addWidget(self.earlier, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.choice, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.meaning)

    def show_left(self, day: str) -> None:
        """On a new one, say when the last one left and where it is; an empty day for neither."""
        #: {day} is a date, as 28 November: the summary of that day was saved or printed
        self.left.setText(self.tr("The one of {day} has left.").format(day=day) if day else "")
        self.left.setVisible(bool(day))
        self.earlier.setVisible(bool(day))

    def show_preset(self, code: str) -> None:
        """Show how it was begun; an empty code for not yet."""
        preset = Preset(code) if code in set(Preset) else None
        if preset is None:
            self.choice.choose_none()
        else:
            self.choice.set_chosen(preset)
        self.meaning.setText(self._said(preset))

    def focus_first(self) -> None:
        """Put the keyboard on what is chosen, or on the first of them."""
        segments = self.choice.segments()
        chosen = next((each for each in segments if each.isChecked()), segments[0])
        chosen.setFocus(Qt.FocusReason.OtherFocusReason)

    def _said(self, preset: Preset | None) -> str:
        if preset is None:
            return self.tr("Choose one to begin with. You can change every tick afterwards.")
        return {
            Preset.NUMBERS: self.tr("Charts and counts on one page, and none of your words."),
            Preset.ONE_PAGE: self.tr("What you want to talk about, what changed, and numbers."),
            Preset.TWO_PAGES: self.tr("The same, with needs, single pages and your questions."),
            Preset.IN_FULL: self.tr("Whole pages of your journal that you choose, as you wrote."),
        }[preset]

    def _on_chosen(self, code: str) -> None:
        self.preset_chosen.emit(Preset(code))
