"""Jealousy in the moment ends in one thing asked for, and in what the other one says to it."""

from hallpass_desktop.domain.outcome import Reply
from hallpass_desktop.domain.record import Who
from hallpass_desktop.domain.session import Part
from hallpass_desktop.domain.talk import other
from hallpass_desktop.gui.stage.choices import Choices
from hallpass_desktop.gui.stage.outcome_words import replies
from hallpass_desktop.gui.stage.screen import Screen


class AskScreen(Screen):
    """Every reply is fine, a "not now" as well."""

    part = Part.ASK

    def focus_first(self) -> None:
        self.by.focus_here()

    def _build(self) -> None:
        super()._build()
        outcome = self.talk.outcome
        self.by = Choices(self.area.content, self.tr("Who asks?"), is_flowing=True)
        names = ((who, self.scene.name(who), "") for who in (Who.ME, Who.PARTNER))
        self.by.offer(names, outcome.asked_by or self.talk.first)
        self.body.addWidget(self.by)
        self.ask = self.add_field(self.tr("One thing asked for"), outcome.ask, "ask_edit")
        question = self.tr("{name} says to it").format(name=self.scene.name(other(self._asks())))
        self.reply = Choices(self.area.content, question, is_flowing=True)
        self.reply.offer(replies(), outcome.reply or "")
        self.body.addWidget(self.reply)
        words = self.tr("In which other way?")
        self.other_way = self.add_field(words, outcome.another_way, "another_way_edit")
        self.add_go_on()

    def _connect(self) -> None:
        self.by.chosen_changed.connect(self._on_changed)
        self.reply.chosen_changed.connect(self._on_changed)
        self.ask.changed.connect(self._on_changed)
        self.other_way.changed.connect(self._on_changed)
        self.ask.submitted.connect(self.reply.focus_here)
        self.other_way.submitted.connect(self.go_on)

    def _refresh(self) -> None:
        super()._refresh()
        self._show_other_way()

    def _asks(self) -> Who:
        return Who(self.by.chosen() or self.talk.first)

    def _on_changed(self, _value: str) -> None:
        reply = Reply(self.reply.chosen()) if self.reply.chosen() else None
        self._show_other_way()
        self.note(
            asked_by=self._asks(),
            ask=self.ask.text(),
            reply=reply,
            another_way=self.other_way.text() if reply is Reply.ANOTHER_WAY else "",
        )
        name = self.scene.name(other(self._asks()))
        self.reply.set_question(self.tr("{name} says to it").format(name=name))

    def _show_other_way(self) -> None:
        is_asked = self.reply.chosen() == Reply.ANOTHER_WAY
        if is_asked and self.other_way.isHidden():
            self.bring_into_sight(self.other_way)
        self.other_way.setVisible(is_asked)
