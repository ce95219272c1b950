"""Step four: what it can and cannot protect."""

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from hallpass_desktop.gui.forms.ui_first_run_limits import Ui_FirstRunLimits
from hallpass_desktop.gui.pages.guide_limits import LimitsView
from hallpass_desktop.gui.shell.first_run.step import Step


class LimitsStep(Step):
    """The honest page, as it also stands in Settings."""

    code = "limits"

    def __init__(
        self, texts: Mapping[str, str], *, is_filtered: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._form = Ui_FirstRunLimits()
        self._form.setupUi(self)
        self.settle_form()
        view = LimitsView(texts, is_filtered=is_filtered, parent=self._form.limits_box)
        self._form.limits_layout.addWidget(view)
        self._form.title_label.setText(view.title)
