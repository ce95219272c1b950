"""The look of the app in one frozen value: palette, text scale, motion; and how it is put on."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from hallpass_desktop.gui.style import palette as palettes
from hallpass_desktop.gui.style import qss, scaling
from hallpass_desktop.gui.style.palette import Palette
from hallpass_desktop.gui.style.typeface import TOKENS, WRITING_LINES, Role, make_font

__all__ = ["Role", "Theme", "ThemeWatcher", "apply", "current", "rescale_layouts", "resolve", "use"]

_ICON_SCALE_LIMIT = 1.5


@dataclass(frozen=True, slots=True)
class Theme:
    """Everything a widget needs to know to draw itself."""

    palette: Palette
    scale: float = 1.0
    reduced_motion: bool = False
    writing_size: int = 17

    @classmethod
    def named(
        cls,
        name: str = "light",
        scale: float = 1.0,
        *,
        reduced_motion: bool = False,
        writing_size: int = 17,
    ) -> "Theme":
        """Make a theme from a palette's name; the scale is kept between 1 and 2."""
        size = writing_size if writing_size in WRITING_LINES else 17
        return cls(palettes.load(name), min(2.0, max(1.0, scale)), reduced_motion, size)

    @property
    def name(self) -> str:
        return self.palette.name

    @property
    def is_dark(self) -> bool:
        return self.palette.is_dark

    @property
    def is_high_contrast(self) -> bool:
        return self.palette.is_high_contrast

    @property
    def icon_scale(self) -> float:
        """Icons stop growing at 150 %."""
        return min(self.scale, _ICON_SCALE_LIMIT)

    def color(self, role: str) -> QColor:
        """Answer the colour of a role."""
        return self.palette.color(role)

    def over(self, base: str, top: str) -> QColor:
        """Lay `hover` or `pressed` over a solid role."""
        return self.palette.over(base, top)

    def px(self, pixels: float) -> int:
        """Scale a length with the text."""
        return round(pixels * self.scale)

    def icon_px(self, pixels: float) -> int:
        """Scale the side of an icon."""
        return round(pixels * self.icon_scale)

    def font(self, role: Role | str) -> QFont:
        """Make the font of a role."""
        token = TOKENS[role]
        size = self.writing_size if role == Role.WRITING else token.size
        return make_font(token, self.px(size))

    def line_height(self, role: Role | str) -> int:
        """Answer the height of one line of a role."""
        if role == Role.WRITING:
            return self.px(WRITING_LINES[self.writing_size])
        return self.px(TOKENS[role].line)

    def ms(self, milliseconds: int) -> int:
        """Answer how long a movement lasts: not at all under reduced motion."""
        return 0 if self.reduced_motion else milliseconds


_current: list[Theme] = []


def current() -> Theme:
    """Answer the theme in use."""
    if not _current:
        _current.append(Theme.named())
    return _current[0]


def apply(app: QApplication, theme: Theme) -> None:
    """Put a theme on the whole application and let every widget draw itself anew."""
    _current[:] = [theme]
    if app.style().name().lower() != "fusion":
        app.setStyle("Fusion")
    app.setPalette(_qt_palette(theme))
    app.setFont(theme.font(Role.BODY))
    app.setStyleSheet(qss.sheet(theme, tuple(theme.palette.roles)))
    _match_window_frames(theme)
    for widget in app.allWidgets():
        restyle = getattr(widget, "restyle", None)
        if restyle is not None:
            restyle()


def use(theme: Theme) -> None:
    """Go on with a theme that looks the same, and differs only in how things move."""
    _current[:] = [theme]


def resolve(choice: str, scheme: str, wants_contrast: bool) -> str:
    """Choose the palette from the person's choice and what the system prefers."""
    shade = "dark" if scheme == "dark" else "light"
    if choice == "contrast" or (choice == "system" and wants_contrast):
        return f"contrast-{shade}"
    if choice in ("light", "dark"):
        return choice
    return shade


class ThemeWatcher(QObject):
    """Tell what the system prefers, and when that changes."""

    system_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._on_scheme_changed)
        accessibility = hints.accessibility()
        accessibility.contrastPreferenceChanged.connect(self._on_contrast_changed)

    def scheme(self) -> str:
        """Answer "dark" or "light"; a system that does not say is light."""
        hints = QGuiApplication.styleHints()
        return "dark" if hints.colorScheme() == Qt.ColorScheme.Dark else "light"

    def wants_contrast(self) -> bool:
        """Tell whether the system asks for high contrast."""
        hints = QGuiApplication.styleHints()
        accessibility = hints.accessibility()
        return accessibility.contrastPreference() == Qt.ContrastPreference.HighContrast

    def _on_scheme_changed(self, _scheme: Qt.ColorScheme) -> None:
        self.system_changed.emit()

    def _on_contrast_changed(self, _contrast: Qt.ContrastPreference) -> None:
        self.system_changed.emit()


def rescale_layouts(widget: QWidget) -> None:
    """Multiply the margins, spacings and fixed gaps of a compiled form by the text scale."""
    scaling.rescale(widget, current().scale)


def _qt_palette(theme: Theme) -> QPalette:
    palette = QPalette()
    for role, name in _QT_ROLES.items():
        palette.setColor(role, theme.color(name))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text):
        palette.setColor(QPalette.ColorGroup.Disabled, role, theme.color("disabledText"))
    palette.setColor(
        QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText, theme.color("disabledText")
    )
    return palette


def _match_window_frames(theme: Theme) -> None:
    """Ask the platform for window frames of the same shade; a no-op where it cannot."""
    scheme = Qt.ColorScheme.Dark if theme.is_dark else Qt.ColorScheme.Light
    QGuiApplication.styleHints().setColorScheme(scheme)


_QT_ROLES = {
    QPalette.ColorRole.Window: "window",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "field",
    QPalette.ColorRole.AlternateBase: "sunken",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.PlaceholderText: "text3",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.BrightText: "onAccent",
    QPalette.ColorRole.Highlight: "accentSoft",
    QPalette.ColorRole.HighlightedText: "onAccentSoft",
    QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.Link: "accentText",
    QPalette.ColorRole.LinkVisited: "accentText",
    QPalette.ColorRole.ToolTipBase: "raised",
    QPalette.ColorRole.ToolTipText: "text",
    QPalette.ColorRole.Light: "surface",
    QPalette.ColorRole.Midlight: "sunken",
    QPalette.ColorRole.Mid: "line",
    QPalette.ColorRole.Dark: "edge",
    QPalette.ColorRole.Shadow: "text3",
}
