"""What things are called, what lists and Today show, and the language."""

from PySide6.QtCore import QLocale, QSignalBlocker, Qt
from PySide6.QtWidgets import QWidget

from hallpass_desktop.domain.record import Kind
from hallpass_desktop.gui import icons, theme, translation
from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.gui.forms.ui_settings_words import Ui_SettingsWords
from hallpass_desktop.gui.pages.kept_words_sheet import KeptWordsSheet
from hallpass_desktop.gui.pages.questions_sheet import QuestionsSheet
from hallpass_desktop.gui.pages.settings.section import Section
from hallpass_desktop.gui.spelling.spelling import OFF, SYSTEM, available
from hallpass_desktop.gui.words import Vocabulary
from hallpass_desktop.services.changes import Changes
from hallpass_desktop.services.on_this_day import LEFT_OUT
from hallpass_desktop.system.dictionaries import Dictionary


class WordsSection(Section):
    """Quiet words, previews, the weekly question, On this day and language."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._build()
        self._refresh()
        self._connect()
        context.tasks.run(available, context=self, done=self._show_dictionaries)
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
        self._form.kept_words_link.clicked.connect(self._on_kept_words_clicked)
        self._form.spelling_combo.activated.connect(self._on_spelling_chosen)
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

    def _on_kept_words_clicked(self) -> None:
        KeptWordsSheet(self, self.context).open()

    def _on_language_chosen(self, _index: int) -> None:
        self.choose(language=self._form.language_combo.currentData())

    def _show_dictionaries(self, found: tuple[Dictionary, ...]) -> None:
        combo = self._form.spelling_combo
        combo.clear()
        combo.addItem(self.tr("Off"), OFF)
        if found:
            combo.addItem(self.tr("Same as the computer"), SYSTEM)
        for each in found:
            combo.addItem(_language(each.code), each.code)
        chosen = combo.findData(self.context.settings.spelling)
        combo.setCurrentIndex(max(chosen, combo.findData(SYSTEM), 0) if chosen < 0 else chosen)
        combo.setEnabled(bool(found))
        combo.updateGeometry()  # it was laid out while it was empty
        self._form.spelling_hint.setText(self._spelling_said(is_there=bool(found)))

    def _spelling_said(self, *, is_there: bool) -> str:
        if is_there:
            return self.tr(
                "Words that the dictionary does not know are underlined in notes. The menu of a "
                "word offers others."
            )
        return self.tr(
            "This computer has no dictionary that the notebook can read, so nothing is checked. "
            "Hunspell, with a dictionary of your language, would bring one."
        )

    def _on_spelling_chosen(self, _index: int) -> None:
        self.choose(spelling=self._form.spelling_combo.currentData())


def _language(code: str) -> str:
    """A language in its own words, with the country if a dictionary is for one."""
    locale = QLocale(code)
    name = locale.nativeLanguageName() or code
    return f"{name} ({locale.nativeTerritoryName()})" if "_" in code else name
