"""The editor of a free note."""

from collections.abc import Callable

from hallpass_desktop.domain.body import is_blank
from hallpass_desktop.domain.note import NoteBody as NoteWords
from hallpass_desktop.domain.record import Kind
from hallpass_desktop.domain.templates import FROM_TEMPLATE, Template
from hallpass_desktop.gui.editors.answers import Answers
from hallpass_desktop.gui.editors.body_view import BodyView
from hallpass_desktop.gui.editors.note_body import NoteBody
from hallpass_desktop.gui.editors.pictured import PicturedEditor
from hallpass_desktop.gui.editors.template_sheet import TemplateSheet
from hallpass_desktop.gui.editors.templates_sheet import TemplatesSheet
from hallpass_desktop.services.changes import Changes


class NoteEditor(PicturedEditor):
    """A title and some words, perhaps from a template."""

    def make_body(self, answers: Answers) -> BodyView:
        body = NoteBody(self, answers, self.tools)
        body.templates_asked.connect(self.offer_templates)
        return self.with_links(body)

    def open(self, target: str, title: str = "") -> None:
        if target == FROM_TEMPLATE:
            self.shown.connect(self.offer_templates)
        super().open(Kind.NOTE if target == FROM_TEMPLATE else target, title)

    def standing(self) -> object:
        """The words of a template, while none of one's own make a page of it."""
        is_page = self.target != Kind.NOTE or is_blank(self._words())
        return None if is_page else self._words()

    def stand(self, standing: object) -> None:
        super().stand(standing)
        if isinstance(standing, NoteWords):
            self._begin_with(standing)

    def offer_templates(self) -> bool:
        """Show the templates: to begin with one, or to keep this note as one."""
        journal = self.context.journal
        self.context.tasks.run(
            journal.templates.every,
            context=self,
            done=self._show_templates,
            failed=self.context.shell.report,
        )
        return True

    def _show_templates(self, own: tuple[Template, ...]) -> None:
        words = self._words()
        ours = self.context.content.templates
        sheet = TemplatesSheet(self, own, ours, can_keep=bool(words.text.strip()))
        sheet.template_chosen.connect(self._on_template_chosen)
        sheet.keeping_asked.connect(self._on_keeping_asked)
        sheet.change_asked.connect(self._on_change_asked)
        sheet.removal_asked.connect(self._on_removal_asked)
        sheet.open()

    def _words(self) -> NoteWords:
        body = self.answers.record.body if self.answers is not None else NoteWords()
        if not isinstance(body, NoteWords):
            raise TypeError("not a free note")
        return body

    def _on_template_chosen(self, template: Template) -> None:
        """Fill an empty note; else put the words where the cursor stands."""
        if is_blank(self._words()):
            self._begin_with(NoteWords(template.name, template.text))
        elif isinstance(self.body, NoteBody):
            self.body.insert(template.text)

    def _begin_with(self, words: NoteWords) -> None:
        """Words that are no page yet."""
        if self.answers is None or not isinstance(self.body, NoteBody):
            return
        self.answers.set_quietly("title", words.title)
        self.answers.set_quietly("text", words.text)
        self._refresh_head(self.answers)
        self.body.begin_with(words.text)

    def _on_keeping_asked(self) -> None:
        words = self._words()
        self._write(Template(name=words.title, text=words.text))

    def _on_change_asked(self, template: Template) -> None:
        self._write(template)

    def _write(self, template: Template) -> None:
        sheet = TemplateSheet(self, template)
        sheet.template_written.connect(self._on_template_written)
        sheet.open()

    def _on_template_written(self, template: Template) -> None:
        templates = self.context.journal.templates
        name, text = template.name, template.text
        if template.is_ours:
            self._run(lambda: templates.keep(name, text))
        else:
            self._run(lambda: templates.change(template.id, name, text))

    def _on_removal_asked(self, template: Template) -> None:
        templates = self.context.journal.templates
        self._run(lambda: templates.remove(template.id))

    def _run(self, work: Callable[[], Changes]) -> None:
        shell = self.context.shell
        self.context.tasks.run(work, context=self, done=self._on_changed, failed=shell.report)

    def _on_changed(self, changes: Changes) -> None:
        if changes:
            self.context.shell.announce(changes)
            self.context.shell.toast(self.tr("Your templates have changed"), undo=True)
