"""The settings page: a list of sections at the side and the chosen one beside it."""

from collections.abc import Iterator
from dataclasses import dataclass
from importlib import import_module
from typing import ClassVar, cast

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.gui.forms.ui_settings_page import Ui_SettingsPage
from hallpass_desktop.gui.pages.page import Fold, Page
from hallpass_desktop.gui.pages.settings.section import Section
from hallpass_desktop.gui.pages.settings.section_frame import NARROW_SIDE, SIDE, SectionFrame
from hallpass_desktop.gui.widgets.nav_button import NavButton
from hallpass_desktop.services.changes import Changes

PAGE_WIDTH = 1240
NAV_WIDTH = 196

_HERE = "hallpass_desktop.gui.pages.settings"


@dataclass(frozen=True, slots=True)
class SectionSpec:
    """A section: its code and icon, the class behind it, and for a subpage the page it hangs on."""

    code: str
    icon: str
    target: str
    parent: str = ""


SECTIONS = (
    SectionSpec("appearance", "sun", "appearance:AppearanceSection"),
    SectionSpec("locking", "lock", "locking:LockingSection"),
    SectionSpec("words", "languages", "words_section:WordsSection"),
    SectionSpec("backups", "archive", "backups:BackupsSection"),
    SectionSpec("take_along", "log-out", "take_along:TakeAlongSection"),
    SectionSpec("bring_in", "download", "bring_in:BringInSection"),
    SectionSpec("privacy", "shield-check", "privacy:PrivacySection"),
    SectionSpec("notebook", "notebook", "notebook:NotebookSection"),
    SectionSpec("about", "info", "about:AboutSection"),
    SectionSpec("recovery", "", "recovery_section:RecoverySection", "locking"),
    SectionSpec("inside", "", "inside:InsideSection", "backups"),
    SectionSpec("new_key", "", "new_key:NewKeySection", "locking"),
    SectionSpec("merge", "", "merge_section:MergeSection", "notebook"),
    SectionSpec("limits", "", "limits_section:LimitsSection", "privacy"),
    SectionSpec("proof", "", "proof_section:ProofSection", "privacy"),
)


@dataclass(slots=True)
class Place:
    """Where somebody was, so that a new text size or theme does not throw them back."""

    section: str = "appearance"
    focused: str = ""


class SettingsPage(Page):
    """Each section is made when it is first shown."""

    place: ClassVar[Place] = Place()

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._shown: dict[str, SectionFrame] = {}
        self._is_list = False
        self._build()
        self._connect()

    def parts(self) -> Iterator[None]:
        spec = _spec(self.place.section)
        _class_of(spec)  # importing it takes a step of its own
        yield
        for _ in self._make(spec):
            yield
        self.show_section(spec.code)

    def set_fold(self, fold: Fold) -> None:
        super().set_fold(fold)
        self._refresh_panes()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._refresh_side(event.size().width())

    def entered(self) -> None:
        self._frame().section.entered()
        self._return_to_place()

    def show_changes(self, changes: Changes) -> None:
        for frame in self._shown.values():
            frame.section.show_changes(changes)

    def panes(self) -> tuple[QWidget, ...]:
        return (self._form.nav_pane, self._frame())

    def show_section(self, code: str) -> None:
        """Bring a section to the front."""
        spec = _spec(code)
        for _ in self._make(spec) if code not in self._shown else ():
            continue
        self.place.section = code
        self._is_list = False
        for button in self._buttons:
            button.setChecked(button.code in (code, spec.parent))
        self._form.sections_stack.setCurrentWidget(self._frame())
        self._refresh_panes()
        self._frame().section.entered()

    def _build(self) -> None:
        self._form = Ui_SettingsPage()
        self._form.setupUi(self)
        theme.rescale_layouts(self)
        specs = [spec for spec in SECTIONS if not spec.parent]
        self._buttons = [self._make_button(spec) for spec in specs]

    def _connect(self) -> None:
        for button in self._buttons:
            button.clicked.connect(self._on_section_clicked)

    def _make_button(self, spec: SectionSpec) -> NavButton:
        button = NavButton(self._form.nav_rows, section_name(spec.code), spec.icon, spec.code)
        button.setObjectName(f"{spec.code}_section_button")
        button.setCheckable(True)
        button.setAutoExclusive(True)
        self._form.nav_layout.addWidget(button)
        return button

    def _make(self, spec: SectionSpec) -> Iterator[None]:
        """Make a section in steps: its frame, what is in it, and its place on the page."""
        frame = SectionFrame(spec.code, section_name(spec.code), self._form.sections_stack)
        yield
        frame.hold(_class_of(spec)(self.context, frame.ground))
        yield
        frame.section.subpage_asked.connect(self._on_subpage_asked)
        frame.section.choosing.connect(self._on_choosing)
        frame.back_button.clicked.connect(self._on_back_clicked)
        self._form.sections_stack.addWidget(frame)
        self._shown[spec.code] = frame

    def _frame(self) -> SectionFrame:
        return self._shown[self.place.section]

    def _refresh_panes(self) -> None:
        is_narrow = self.fold is Fold.NARROW
        self._form.nav_pane.setVisible(self._is_list or not is_narrow)
        self._form.sections_stack.setVisible(not (self._is_list and is_narrow))
        spec = _spec(self.place.section)
        parent = section_name(spec.parent) if spec.parent else self.tr("Settings")
        self._frame().show_back(parent if is_narrow or spec.parent else "")
        self._frame().set_narrow(is_narrow=is_narrow)
        width = 0 if is_narrow else theme.current().px(NAV_WIDTH)
        self._form.nav_pane.setMinimumWidth(width)
        self._refresh_side(self.width())

    def _return_to_place(self) -> None:
        """Go on where somebody was before the page was made anew."""
        focused = self.findChild(QWidget, self.place.focused) if self.place.focused else None
        self.place.focused = ""
        if focused is not None:
            focused.setFocus(Qt.FocusReason.OtherFocusReason)
            QTimer.singleShot(0, self._reveal_focus)

    def _reveal_focus(self) -> None:
        focused = self.focusWidget()
        if focused is not None:
            self._frame().ensureWidgetVisible(focused)

    def _on_choosing(self) -> None:
        focused = self.focusWidget()
        self.place.focused = focused.objectName() if focused is not None else ""

    def _refresh_side(self, width: int) -> None:
        """Keep the page's distance from its edge, and stand in the middle of a wide pane.

        A spacer, since margins of a layout do not change sides with the direction of reading.
        """
        look = theme.current()
        side = look.px(SIDE) + max(0, (width - look.px(PAGE_WIDTH)) // 2)
        is_narrow = self.fold is Fold.NARROW
        around = look.px(NARROW_SIDE) if is_narrow and self._is_list else 0
        policy = QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum
        self._form.side_space.changeSize(0 if is_narrow else side, 0, *policy)
        self._form.page_layout.setContentsMargins(around, 0, around, 0)
        self._form.page_layout.invalidate()

    def _on_section_clicked(self) -> None:
        chosen = next((button for button in self._buttons if button.isChecked()), None)
        if chosen is not None:
            self._go_to(chosen.code)

    def _on_subpage_asked(self, code: str) -> None:
        self._go_to(code)

    def _on_back_clicked(self) -> None:
        parent = _spec(self.place.section).parent
        if parent:
            self._go_to(parent)
            return
        reason = self._focus_reason()
        self._is_list = True
        self._refresh_panes()
        left = next(button for button in self._buttons if button.code == self.place.section)
        left.setFocus(reason)

    def _go_to(self, code: str) -> None:
        """Show a section, and keep the keyboard in it when what was pressed has gone."""
        reason = self._focus_reason()
        self.show_section(code)
        back = self._frame().back_button
        if not back.isHidden():
            back.setFocus(reason)

    def _focus_reason(self) -> Qt.FocusReason:
        """Show the ring where the keyboard comes to, if it was shown where it came from."""
        is_shown = getattr(self.focusWidget(), "is_focus_visible", False)
        return Qt.FocusReason.TabFocusReason if is_shown else Qt.FocusReason.OtherFocusReason


def _class_of(spec: SectionSpec) -> type[Section]:
    module, name = spec.target.split(":")
    return cast("type[Section]", getattr(import_module(f"{_HERE}.{module}"), name))


def _spec(code: str) -> SectionSpec:
    return next(spec for spec in SECTIONS if spec.code == code)


def section_name(code: str) -> str:
    """What a section is called."""
    translate = QCoreApplication.translate
    return {
        "appearance": translate("SettingsPage", "Appearance"),
        "locking": translate("SettingsPage", "Locking"),
        "words": translate("SettingsPage", "Words"),
        "backups": translate("SettingsPage", "Backups"),
        "take_along": translate("SettingsPage", "Take everything with you"),
        "bring_in": translate("SettingsPage", "Bring in a journal"),
        "privacy": translate("SettingsPage", "Privacy and proof"),
        "notebook": translate("SettingsPage", "This notebook"),
        "about": translate("SettingsPage", "About"),
        "inside": translate("SettingsPage", "Inside a backup"),
        "recovery": translate("SettingsPage", "Recovery sheet"),
        "new_key": translate("SettingsPage", "A new key"),
        "merge": translate("SettingsPage", "Bring two copies together"),
        "limits": translate("SettingsPage", "What this can and cannot protect"),
        "proof": translate("SettingsPage", "Proof"),
    }[code]
