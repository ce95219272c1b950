"""The honest page, inside the settings."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.gui.pages.guide_limits import PAGE, LimitsView
from hallpass_desktop.gui.pages.settings.section import Section
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.system import sandbox


class LimitsSection(Section):
    """Its title, and the page below it."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        texts = context.content.texts(PAGE)
        view = LimitsView(texts, is_filtered=sandbox.status().enforced, parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.current().px(8))
        column.addWidget(Label(self, view.title, "section", wraps=True))
        column.addWidget(view, 1)
