"""Colours, text size, writing size and movement; each shows at once."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from hallpass_desktop.gui import locale_text, theme
from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.gui.forms.ui_settings_appearance import Ui_SettingsAppearance
from hallpass_desktop.gui.pages.settings.look_tile import LookTile
from hallpass_desktop.gui.pages.settings.section import Section
from hallpass_desktop.gui.widgets.flow_layout import FlowLayout
from hallpass_desktop.system.settings import THEMES

TEXT_SCALES = (100, 125, 150, 175, 200)
MOVEMENT = {"as_system": None, "less": True, "full": False}


class AppearanceSection(Section):
    """How everything looks."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._build()
        self._refresh()
        self._connect()

    def _build(self) -> None:
        self._form = Ui_SettingsAppearance()
        self._form.setupUi(self)
        theme.rescale_layouts(self)
        area = self._form.tiles_area
        tiles = FlowLayout(area, 10, 10)
        self._tiles = [LookTile(area, code, _palettes(code)) for code in THEMES]
        for tile in self._tiles:
            tile.setText(_theme_name(tile.code))
            tiles.addWidget(tile)
        self._offer_choices()

    def _offer_choices(self) -> None:
        self._form.text_size_control.set_choices(
            [(str(scale), locale_text.percent(scale)) for scale in TEXT_SCALES]
        )
        self._form.writing_size_control.set_choices(
            [("15", self.tr("Small")), ("17", self.tr("Usual")), ("19", self.tr("Large"))]
        )
        self._form.movement_control.set_choices(
            [
                ("as_system", self.tr("System")),
                #: how much moves on the screen
                ("full", self.tr("Usual")),
                #: how much moves on the screen
                ("less", self.tr("Less")),
            ]
        )

    def _connect(self) -> None:
        for tile in self._tiles:
            tile.clicked.connect(self._on_tile_clicked)
        self._form.text_size_control.chosen_changed.connect(self._on_text_size_chosen)
        self._form.writing_size_control.chosen_changed.connect(self._on_writing_size_chosen)
        self._form.movement_control.chosen_changed.connect(self._on_movement_chosen)

    def _refresh(self) -> None:
        settings = self.context.settings
        for tile in self._tiles:
            tile.setChecked(tile.code == settings.theme)
        nearest = min(TEXT_SCALES, key=lambda scale: abs(scale - settings.text_scale))
        self._form.text_size_control.set_chosen(str(nearest))
        self._form.writing_size_control.set_chosen(str(settings.writing_size))
        self._form.writing_sample.set_writing_size(settings.writing_size)
        chosen = (code for code, less in MOVEMENT.items() if less is settings.reduced_motion)
        self._form.movement_control.set_chosen(next(chosen))

    def _on_tile_clicked(self) -> None:
        chosen = next(tile.code for tile in self._tiles if tile.isChecked())
        if chosen != self.context.settings.theme:
            self.choose(theme=chosen)

    def _on_text_size_chosen(self, code: str) -> None:
        self.choose(text_scale=int(code))

    def _on_writing_size_chosen(self, code: str) -> None:
        self._form.writing_sample.set_writing_size(int(code))
        self.choose(writing_size=int(code))

    def _on_movement_chosen(self, code: str) -> None:
        self.choose(reduced_motion=MOVEMENT[code])


def _theme_name(code: str) -> str:
    translate = QCoreApplication.translate
    return {
        "system": translate("AppearanceSection", "System"),
        "light": translate("AppearanceSection", "Light"),
        "dark": translate("AppearanceSection", "Dark"),
        "contrast": translate("AppearanceSection", "High contrast"),
    }[code]


def _palettes(code: str) -> tuple[str, ...]:
    """What a look is drawn with: halves where it follows the system's light and dark."""
    halves = {"system": ("light", "dark"), "contrast": ("contrast-light", "contrast-dark")}
    return halves.get(code, (code,))
