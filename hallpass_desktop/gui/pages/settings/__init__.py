"""The settings: one page, a list of sections, and what each of them changes."""

from hallpass_desktop.gui.pages.settings.settings_page import SettingsPage

__all__ = ["SettingsPage"]
