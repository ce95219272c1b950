"""Which version this is, how to look for a newer one, every key, and what it is made with."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hallpass_desktop.gui import locale_text, theme
from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.gui.forms.ui_settings_about import Ui_SettingsAbout
from hallpass_desktop.gui.pages.guide_shortcuts import ShortcutsSheet
from hallpass_desktop.gui.pages.settings import release
from hallpass_desktop.gui.pages.settings.parts import PARTS, Part, purpose
from hallpass_desktop.gui.pages.settings.section import Section
from hallpass_desktop.gui.style import assets
from hallpass_desktop.gui.widgets.button import Button
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.line import HLine
from hallpass_desktop.gui.widgets.sheet import Sheet
from hallpass_desktop.system.arguments import app_version

LICENCE_WIDTH = 620


class AboutSection(Section):
    """Version, keys and parts."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._readers: dict[QWidget, Part] = {}
        self._build()
        self._connect()
        self._refresh()

    def _build(self) -> None:
        self._form = Ui_SettingsAbout()
        self._form.setupUi(self)
        theme.rescale_layouts(self)
        for number, part in enumerate(PARTS):
            if number:
                self._form.parts_layout.addWidget(HLine(self._form.parts_row))
            self._form.parts_layout.addLayout(self._part_row(part))

    def _connect(self) -> None:
        self._form.shortcuts_button.clicked.connect(self._on_shortcuts_clicked)
        for button in self._readers:
            if isinstance(button, Button):
                button.clicked.connect(self._on_read_clicked)

    def _refresh(self) -> None:
        number = self.tr("Version {number}").format(number=app_version())
        self._form.version_title.setText(number)
        dated = self.tr("Finished on {date}.")
        months = release.age_in_months(self.context.clock.now().date())
        if months:
            dated = self.tr("Finished on {date}, %n month(s) ago.", "", months)
        finished = locale_text.plain_date(release.RELEASED)
        self._form.version_hint.setText(dated.format(date=finished))

    def _part_row(self, part: Part) -> QHBoxLayout:
        look = theme.current()
        area = self._form.parts_row
        words = QVBoxLayout()
        words.setSpacing(look.px(2))
        words.addWidget(Label(area, part.name, "body_strong", wraps=True))
        words.addWidget(Label(area, _purpose(part), "body", "text2", wraps=True))
        row = QHBoxLayout()
        row.setContentsMargins(look.px(20), look.px(12), look.px(20), look.px(12))
        row.setSpacing(look.px(16))
        row.addLayout(words, 1)
        licence = Label(area, part.licence, "label_regular", "text2", wraps=True)
        licence.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(licence)
        if part.licence_file:
            row.addWidget(self._reader(part))
        return row

    def _reader(self, part: Part) -> Button:
        button = Button(self._form.parts_row, self.tr("Read"), "plain", "sm")
        button.setObjectName(f"{part.code}_licence_button")
        name = self.tr("Read the licence of {name}").format(name=part.name)
        button.setAccessibleName(name)
        self._readers[button] = part
        return button

    def _on_shortcuts_clicked(self) -> None:
        ShortcutsSheet(self, self.context.actions).open()

    def _on_read_clicked(self) -> None:
        button = self.sender()
        if isinstance(button, QWidget):
            part = self._readers[button]
            sheet = Sheet(self, part.name)
            sheet.set_widest(LICENCE_WIDTH)
            text = assets.text(*part.licence_file)
            sheet.body.addWidget(Label(sheet.box, text, "label_regular", "text2", wraps=True))
            sheet.set_actions("", self.tr("Close"))
            sheet.open()


def _purpose(part: Part) -> str:
    number = release.part_version(part.distribution)
    if not number:
        return purpose(part.code)
    return f"{purpose(part.code)} · {part.distribution} {number}"
