"""Each reads alone what is new, and may mark that they did. It binds nobody."""

from collections.abc import Iterator
from itertools import chain

from PySide6.QtCore import Signal

from hallpass_desktop.domain.outcome import CHANGE, END, TRY, RowAgreed, Verdict
from hallpass_desktop.domain.record import Who
from hallpass_desktop.domain.session import Part
from hallpass_desktop.domain.snapshot import Snapshot
from hallpass_desktop.domain.talk import Talk
from hallpass_desktop.gui import locale_text
from hallpass_desktop.gui.stage.alone_flow import AloneFlow
from hallpass_desktop.gui.stage.alone_screen import AloneScreen
from hallpass_desktop.gui.stage.outcome_words import said, verdicts
from hallpass_desktop.gui.stage.screen import Screen
from hallpass_desktop.gui.stage.shown_pages import clause_line

_NEW = frozenset({CHANGE, TRY, END})


def new_rows(talk: Talk) -> tuple[RowAgreed, ...]:
    """The rows on which both agreed on something."""
    return tuple(row for row in talk.outcome.rows if row.agreed.strip())


def new_verdicts(snapshot: Snapshot, talk: Talk) -> tuple[Verdict, ...]:
    """The clauses that do not stay as they are; the same words again are no change."""
    known = {clause.handle: clause.text.strip() for clause in snapshot.clauses}
    return tuple(
        each
        for each in talk.outcome.verdicts
        if each.verdict in _NEW
        and not (each.verdict == CHANGE and each.text.strip() in {"", known.get(each.handle)})
    )


def is_anything_new(snapshot: Snapshot, talk: Talk) -> bool:
    """Whether there is something to read, and so to mark."""
    if snapshot.is_unread and (snapshot.clauses or snapshot.rows):
        return True
    return bool(new_rows(talk) or new_verdicts(snapshot, talk))


class ReadScreen(AloneScreen):
    """What is new, whole, then what stays, and a mark that says that it was read."""

    marked = Signal()
    passed = Signal()
    part = Part.READ

    def _build(self) -> None:
        super()._build()
        name = self.scene.name(self._who)
        #: {name} reads something alone
        heading = self.tr("{name}: {heading}")
        words = self.scene.words_of(Part.READ)
        self.set_heading(heading.format(name=name, heading=words.heading), words.help)
        for title, text in (
            *map(self._say_row, new_rows(self.talk)),
            *chain.from_iterable(
                map(self._say_verdict, new_verdicts(self.scene.snapshot, self.talk))
            ),
        ):
            self._show(title, text)
        self._show_rest()
        self.add_words(
            self.tr("Marking it says that you read it, and nothing else."), "shared_small", "text2"
        )
        self.not_now = self.add_way(self.tr("Not now"), "not_now_button")
        self.mark = self.add_way(self.tr("I have read this"), "read_button", "check")

    def _connect(self) -> None:
        self.not_now.clicked.connect(self.passed)
        self.mark.clicked.connect(self.marked)

    def _show_rest(self) -> None:
        """What else was chosen of the agreement: whoever marks reading it has it here as well."""
        shown, talk = self.scene.snapshot, self.talk
        new = {each.handle for each in new_rows(talk)}
        new |= {each.handle for each in new_verdicts(shown, talk)}
        clauses = [each for each in shown.clauses if each.handle not in new]
        rows = [each for each in shown.rows if each.handle not in new]
        if clauses or rows or shown.head:
            self.add_words(self.tr("What stays as it is"), "shared_name")
        for field in shown.head:
            self._show(field.label, field.text)
        for clause in clauses:
            self._show(clause.title, clause.text)
            self._show(clause_line(clause), "")
            for field in clause.more:
                self._show(field.label, field.text)
        for row in rows:
            self._show(row.title, row.agreed)

    def _show(self, title: str, text: str) -> None:
        for words, role, tone in (
            (title, "shared_small", "text2"),
            (text, "shared_writing", "text"),
        ):
            if words.strip():
                self.add_words(words, role, tone)

    def _say_row(self, row: RowAgreed) -> tuple[str, str]:
        titles = {each.handle: each.title for each in self.scene.snapshot.rows}
        return titles.get(row.handle, ""), row.agreed

    def _say_verdict(self, verdict: Verdict) -> Iterator[tuple[str, str]]:
        """What is new of a clause, and below it all else that was chosen of it."""
        clauses = {each.handle: each for each in self.scene.snapshot.clauses}
        clause = clauses[verdict.handle]
        is_changed = verdict.verdict == CHANGE
        word = said(verdicts(), verdict.verdict)
        if verdict.until is not None and not is_changed:
            day = locale_text.full_date(verdict.until)
            word = self.tr("{verdict}, until {day}").format(verdict=word, day=day)
        text = verdict.text if is_changed else ""
        yield f"{clause.title or clause.text}: {word}", text or clause.text
        yield clause_line(clause), ""
        yield from ((field.label, field.text) for field in clause.more)


class ReadShown(Screen):
    """Who has read it, for both to see."""

    part = Part.READ

    def _build(self) -> None:
        super()._build()
        if not is_anything_new(self.scene.snapshot, self.talk):
            self.add_words(self.tr("Nothing is new. There is nothing to mark."))
            self.add_go_on()
            return
        read, not_yet = self.tr("{name} has read it"), self.tr("{name} has not marked it")
        for who in (Who.ME, Who.PARTNER):
            line = read if who in self.talk.outcome.read_by else not_yet
            self.add_words(line.format(name=self.scene.name(who)), "shared_name")
        self.add_go_on()


class ReadFlow(AloneFlow):
    """A mark is made only on a screen that was handed over, and only if there is something new."""

    def is_done_before(self) -> bool:
        return not is_anything_new(self.scene.snapshot, self.talk)

    def alone(self, who: Who) -> Screen:
        screen = ReadScreen(self.scene, self.talk, who)
        screen.marked.connect(self._on_marked)
        screen.passed.connect(self._on_passed)
        return screen

    def both(self) -> Screen:
        screen = ReadShown(self.scene, self.talk)
        screen.changed.connect(self.changed)
        return screen

    def _on_marked(self) -> None:
        self._mark(has_read=True)

    def _on_passed(self) -> None:
        self._mark(has_read=False)

    def _mark(self, *, has_read: bool) -> None:
        who = self._steps[self._step // 2]
        others = [each for each in self.talk.outcome.read_by if each is not who]
        self.note(read_by=tuple([*others, who] if has_read and who is not None else others))
        self.step_on()
