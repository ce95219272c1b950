"""What things are called, what lists and Today show, and the language."""

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QWidget

from hallpass_desktop.domain.record import Kind
from hallpass_desktop.gui import icons, theme, translation
from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.gui.forms.ui_settings_words import Ui_SettingsWords
from hallpass_desktop.gui.pages.questions_sheet import QuestionsSheet
from hallpass_desktop.gui.pages.settings.section import Section
from hallpass_desktop.gui.words import Vocabulary
from hallpass_desktop.services.changes import Changes
from hallpass_desktop.services.on_this_day import LEFT_OUT


class WordsSection(Section):
    """Quiet words, previews, the weekly question, On this day and language."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._build()
        self._refresh()
        self._connect()
        self._form.muted_list.start(context)

    def entered(self) -> None:
        """Today switches some of these as well."""
        with QSignalBlocker(self._form.previews_switch):
            self._form.previews_switch.setChecked(self.context.settings.previews)
        with QSignalBlocker(self._form.on_this_day_switch):
            self._form.on_this_day_switch.setChecked(self.context.settings.on_this_day)
        self._form.muted_list.look_again()

    def show_changes(self, changes: Changes) -> None:
        if LEFT_OUT in changes.lists:
            self._form.muted_list.look_again()

    def _build(self) -> None:
        self._form = Ui_SettingsWords()
        self._form.setupUi(self)
        theme.rescale_layouts(self)
        plain, quiet = (Vocabulary(quiet=quiet).kind(Kind.JEALOUSY) for quiet in (False, True))
        hint = self.tr(
            "A “{plain}” is called “{quiet}”, everywhere. What you wrote stays as it is."
        )
        self._form.quiet_words_switch.set_hint(hint.format(plain=plain, quiet=quiet))
        self._form.plain_tag.setText(plain)
        self._form.quiet_tag.setText(quiet)
        is_turned = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        arrow = "arrow-left" if is_turned else "arrow-right"
        self._form.arrow_label.setPixmap(icons.pixmap(arrow, "text3", 16))
        self._form.language_combo.addItem(self.tr("Same as the computer"), translation.SYSTEM)
        for language in translation.languages():
            self._form.language_combo.addItem(language.name, language.code)

    def _connect(self) -> None:
        self._form.quiet_words_switch.toggled.connect(self._on_quiet_words_toggled)
        self._form.previews_switch.toggled.connect(self._on_previews_toggled)
        self._form.question_switch.toggled.connect(self._on_question_toggled)
        self._form.own_questions_button.clicked.connect(self._on_own_questions_clicked)
        self._form.on_this_day_switch.toggled.connect(self._on_on_this_day_toggled)
        self._form.language_combo.activated.connect(self._on_language_chosen)

    def _refresh(self) -> None:
        settings = self.context.settings
        self._form.quiet_words_switch.setChecked(settings.quiet_words)
        self._form.previews_switch.setChecked(settings.previews)
        self._form.question_switch.setChecked(settings.weekly_question)
        self._form.on_this_day_switch.setChecked(settings.on_this_day)
        chosen = self._form.language_combo.findData(settings.language)
        self._form.language_combo.setCurrentIndex(max(0, chosen))

    def _on_quiet_words_toggled(self, is_on: bool) -> None:
        self.choose(quiet_words=is_on)

    def _on_previews_toggled(self, is_on: bool) -> None:
        self.choose(previews=is_on)

    def _on_question_toggled(self, is_on: bool) -> None:
        self.choose(weekly_question=is_on)

    def _on_own_questions_clicked(self) -> None:
        QuestionsSheet(self, self.context).open()

    def _on_on_this_day_toggled(self, is_on: bool) -> None:
        self.choose(on_this_day=is_on)

    def _on_language_chosen(self, _index: int) -> None:
        self.choose(language=self._form.language_combo.currentData())
