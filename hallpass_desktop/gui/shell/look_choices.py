"""Theme, text size and language, at hand before anything is open."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from hallpass_desktop.gui import locale_text
from hallpass_desktop.gui.shell.bar_button import BarButton
from hallpass_desktop.gui.translation import languages
from hallpass_desktop.gui.widgets.flow_layout import FlowLayout
from hallpass_desktop.gui.widgets.menu import Menu
from hallpass_desktop.system.settings import Settings

SIZES = (100, 125, 150, 175, 200)


class LookChoices(QWidget):
    """Asks for other settings; the window puts them to use."""

    settings_chosen = Signal(object)  # Settings

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._languages = languages()
        self._build()
        self._connect()
        self._refresh()

    def show_settings(self, settings: Settings) -> None:
        """Show other settings as the chosen ones."""
        self._settings = settings
        self._refresh()

    def _build(self) -> None:
        row = FlowLayout(self, gap=4, line_gap=4)
        self._language = BarButton(self)
        self._language.setObjectName("language_button")
        self._language.set_trailing_icon("chevron-down")
        self._theme = BarButton(self, self.tr("Theme"), "moon")
        self._theme.setObjectName("theme_button")
        self._size = BarButton(self)
        self._size.setObjectName("text_size_button")
        for button in (self._language, self._theme, self._size):
            row.addWidget(button)

    def _connect(self) -> None:
        self._language.clicked.connect(self._on_language_clicked)
        self._theme.clicked.connect(self._on_theme_clicked)
        self._size.clicked.connect(self._on_size_clicked)

    def _refresh(self) -> None:
        self._language.setVisible(len(self._languages) > 1)
        self._language.setText(self._language_name())
        size = locale_text.percent(self._settings.text_scale)
        #: {size} is "125 %"
        self._size.setText(self.tr("Text size {size}").format(size=size))

    def _language_name(self) -> str:
        names = {language.code: language.name for language in self._languages}
        return names.get(self._settings.language, self.tr("Language"))

    def _on_language_clicked(self) -> None:
        menu = Menu(self._language, aligns_end=True)
        menu.add_item("system", self.tr("As on this computer"))
        for language in self._languages:
            menu.add_item(language.code, language.name)
        menu.item_chosen.connect(self._on_language_chosen)
        menu.open()

    def _on_theme_clicked(self) -> None:
        menu = Menu(self._theme, aligns_end=True)
        for code, name, icon in (
            ("system", self.tr("As on this computer"), "monitor"),
            ("light", self.tr("Light"), "sun"),
            ("dark", self.tr("Dark"), "moon"),
            ("contrast", self.tr("High contrast"), "contrast"),
        ):
            chosen = code == self._settings.theme
            menu.add_item(code, name, "check" if chosen else icon)
        menu.item_chosen.connect(self._on_theme_chosen)
        menu.open()

    def _on_size_clicked(self) -> None:
        menu = Menu(self._size, aligns_end=True)
        for size in SIZES:
            icon = "check" if size == self._settings.text_scale else ""
            menu.add_item(str(size), locale_text.percent(size), icon)
        menu.item_chosen.connect(self._on_size_chosen)
        menu.open()

    def _on_language_chosen(self, code: str) -> None:
        self.settings_chosen.emit(replace(self._settings, language=code))

    def _on_theme_chosen(self, code: str) -> None:
        self.settings_chosen.emit(replace(self._settings, theme=code))

    def _on_size_chosen(self, size: str) -> None:
        self.settings_chosen.emit(replace(self._settings, text_scale=int(size)))
