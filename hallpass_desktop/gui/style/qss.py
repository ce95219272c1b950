"""The generated style sheet: only for parts Qt draws itself; our own widgets paint themselves."""

from string import Template
from typing import Protocol

from PySide6.QtGui import QColor

# `${role}` becomes that colour, `@14` a scaled size.
_SHEET = """
QToolTip { background: ${raised}; color: ${text}; border: 1px solid ${edge}; padding: @4px @6px; }
QLineEdit { lineedit-password-character: 8226; }
QLineEdit, QTextEdit, QPlainTextEdit, QTextBrowser {
    background: transparent; border: 0; padding: 0; color: ${text};
    placeholder-text-color: ${text3};
    selection-background-color: ${accentSoft}; selection-color: ${onAccentSoft};
}
QLineEdit:disabled, QTextEdit:disabled, QPlainTextEdit:disabled {
    color: ${disabledText}; placeholder-text-color: ${disabledText};
}
QScrollArea, QScrollArea > QWidget > QWidget#scroll_content { background: transparent; border: 0; }
QAbstractItemView {
    background: transparent; border: 0; outline: 0; color: ${text};
    selection-background-color: ${accentSoft}; selection-color: ${onAccentSoft};
}
QComboBox QAbstractItemView {
    background: ${raised}; border: 1px solid ${line}; padding: @4px;
}
QComboBox QAbstractItemView::item { min-height: @34px; padding: 0 @8px; border-radius: @7px; }
QComboBox QAbstractItemView::item:hover { background: ${raisedHover}; }
QComboBox QAbstractItemView::item:selected { background: ${accentSoft}; color: ${onAccentSoft}; }
QMenu {
    background: ${raised}; color: ${text}; border: 1px solid ${line}; padding: @6px;
}
QMenu::item { padding: @7px @24px @7px @10px; border-radius: @7px; }
QMenu::item:selected { background: ${raisedHover}; }
QMenu::item:disabled { color: ${disabledText}; }
QMenu::separator { height: 1px; background: ${line}; margin: @4px @6px; }
QScrollBar:vertical { background: transparent; width: @12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: @12px; margin: 0; }
QScrollBar::handle { background: ${scroll}; border-radius: @3px; }
QScrollBar::handle:hover, QScrollBar::handle:pressed { background: ${edge}; }
QScrollBar::handle:vertical { min-height: @32px; margin: @2px @3px; }
QScrollBar::handle:horizontal { min-width: @32px; margin: @3px @2px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; }
QDialog QLineEdit, QDialog QAbstractSpinBox, QDialog QAbstractItemView {
    background: ${field}; color: ${text}; border: 1px solid ${edge}; border-radius: @6px;
}
QDialog QLineEdit { min-height: @28px; padding: 0 @8px; }
QDialog QLineEdit:focus { border: 2px solid ${focus}; padding: 0 @7px; }
QDialog QAbstractSpinBox QLineEdit { border: 0; min-height: 0; }
QHeaderView { background: ${sunken}; border: 0; }
QHeaderView::section {
    background: ${sunken}; color: ${text2}; border: 0; padding: @4px @8px;
}
GridTable QHeaderView::section { padding: @4px @12px; }
"""


class Look(Protocol):
    """What the sheet needs from the theme."""

    def color(self, role: str) -> QColor: ...
    def over(self, base: str, top: str) -> QColor: ...
    def px(self, pixels: float) -> int: ...


def sheet(look: Look, roles: tuple[str, ...]) -> str:
    """Write the style sheet of a theme."""
    colors = {role: look.color(role).name() for role in roles}
    colors["raisedHover"] = look.over("raised", "hover").name()
    colors["scroll"] = look.color("edge").name()
    filled = Template(_SHEET).substitute(colors)
    parts = filled.split("@")
    return parts[0] + "".join(_scaled(part, look) for part in parts[1:])


def _scaled(part: str, look: Look) -> str:
    digits = len(part) - len(part.lstrip("0123456789"))
    return f"{look.px(int(part[:digits]))}{part[digits:]}"
