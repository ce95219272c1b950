"""Vocabulary: what every stored code is called on screen, in plain or in quiet words."""

from PySide6.QtCore import QCoreApplication

from hallpass_desktop.domain.body import Choice
from hallpass_desktop.domain.errors import (
    DiskFull,
    HallpassError,
    NotFound,
    TextTooLong,
    VaultReadOnly,
)
from hallpass_desktop.domain.record import Audience, Kind
from hallpass_desktop.domain.sentence import SentenceWords
from hallpass_desktop.domain.strength import CrackTime, Span, Strength
from hallpass_desktop.gui import locale_text, word_lists, word_lists_kinds
from hallpass_desktop.gui.word_table import Table
from hallpass_desktop.system.content import Content


class Vocabulary:
    """Words for codes; a code that no table knows is a person's own word and stays as it is."""

    def __init__(self, quiet: bool = False) -> None:
        self.is_quiet = quiet
        self._kinds = _laid_over(word_lists_kinds.KINDS, word_lists_kinds.QUIET_KINDS, quiet)
        self._plurals = _laid_over(
            word_lists_kinds.KINDS_IN_PLURAL, word_lists_kinds.QUIET_KINDS_IN_PLURAL, quiet
        )
        self._begin = _laid_over(word_lists_kinds.BEGIN, word_lists_kinds.QUIET_BEGIN, quiet)
        self._finish = _laid_over(word_lists_kinds.FINISH, word_lists_kinds.QUIET_FINISH, quiet)

    def kind(self, kind: Kind) -> str:
        """Jealousy note, or Hard moment in quiet words."""
        return said(self._kinds, kind)

    def kinds(self, kind: Kind) -> str:
        """Jealousy notes; kinds without a plural answer their name."""
        return said(self._plurals, kind) if kind in self._plurals else self.kind(kind)

    def begin(self, kind: Kind) -> str:
        """Write a jealousy note, or Write about a hard moment."""
        return said(self._begin, kind)

    def finish(self, kind: Kind) -> str:
        """Finish your jealousy note; a kind without steps to stop at has no words of its own."""
        if kind in self._finish:
            return said(self._finish, kind)
        return QCoreApplication.translate("Vocabulary", "Finish what you began")

    def choices(self, field: str) -> tuple[tuple[str, str], ...]:
        """The codes a field offers, each with its words, in the order they are shown."""
        table = word_lists.CHOICES.get(field, {})
        return tuple((code, said(table, code)) for code in table)

    def choice(self, field: str, code: str) -> str:
        """What one choice is called; a person's own word is answered as it is."""
        return said(word_lists.CHOICES.get(field, {}), code)

    def every_choice(self) -> tuple[tuple[Choice, str], ...]:
        """Whatever can be chosen anywhere, with its words: for searching by what is shown."""
        return tuple(
            (Choice(field, code), shown)
            for field in word_lists.CHOICES
            for code, shown in self.choices(field)
        )

    def choice_hint(self, field: str, code: str) -> str:
        """A few more words for a choice, where there are any."""
        hints = word_lists.CHOICE_HINTS.get(field, {})
        return said(hints, code) if code in hints else ""

    def feeling(self, code: str) -> str:
        """Left out."""
        return said(word_lists.FEELINGS, code)

    def field(self, name: str) -> str:
        """What a field of any record is called, for search hits, comparisons and sharing."""
        return said(word_lists.FIELDS, name)

    def step(self, code: str) -> str:
        """What a step of the guided page is called."""
        return said(word_lists.STEPS, code)

    def next_step(self, code: str) -> str:
        """The button that leads to a step: "Next: feelings"."""
        step = said(word_lists.NEXT_STEPS, code)
        return QCoreApplication.translate("Vocabulary", "Next: {step}").format(step=step)

    def strength(self, value: int | None, top: int = 10) -> str:
        """7 of 10, or "Not answered"."""
        if value is None:
            return QCoreApplication.translate("Vocabulary", "Not answered")
        return QCoreApplication.translate("Vocabulary", "{value} of {top}").format(
            value=value, top=top
        )

    def helped(self, value: int | None) -> str:
        """How much something helped, -5 to +5, as a sign and a number."""
        if value is None:
            return QCoreApplication.translate("Vocabulary", "Not answered")
        sign = "+" if value > 0 else "−" if value < 0 else ""
        return sign + locale_text.number(abs(value))

    def audience(self, audiences: frozenset[Audience]) -> str:
        """Who sees something: "Only you" until it was shared."""
        names = {
            Audience.TOGETHER: QCoreApplication.translate("Vocabulary", "Together"),
            Audience.THERAPIST: QCoreApplication.translate("Vocabulary", "Therapist"),
        }
        shown = [name for audience, name in names.items() if audience in audiences]
        #: Nobody else can see this.
        return locale_text.listed(shown) or QCoreApplication.translate("Vocabulary", "Only you")

    def passphrase(self, strength: Strength) -> str:
        """How well a passphrase holds, in one word or two."""
        return said(word_lists.PASSPHRASE, strength)

    def crack_time(self, time: CrackTime) -> str:
        """How long guessing a passphrase would take."""
        translate = QCoreApplication.translate
        if time.span is Span.MOMENT:
            return translate("Vocabulary", "Guessed in less than a minute")
        if time.span is Span.LIFETIMES:
            return translate("Vocabulary", "Guessing it would take longer than a lifetime")
        return _crack_times(time.count)[time.span]

    def not_saved(self, error: HallpassError) -> str:
        """Why what is on screen is not on disk yet."""
        translate = QCoreApplication.translate
        if isinstance(error, DiskFull):
            return translate("Vocabulary", "Not saved yet: the disk is full")
        if isinstance(error, VaultReadOnly):
            return translate("Vocabulary", "Not saved yet: the folder cannot be written to")
        if isinstance(error, TextTooLong):
            return translate("Vocabulary", "Not saved yet: a text is too long")
        if isinstance(error, NotFound):
            return translate("Vocabulary", "Not saved yet: this page is gone from the notebook")
        return translate("Vocabulary", "Not saved yet: the drive did not answer")

    def sentence(self, content: Content) -> SentenceWords:
        """The sentences that build themselves, in this language."""
        return sentence_words(content)


def sentence_words(content: Content) -> SentenceWords:
    """The sentences with their slots, what stands in an empty slot, and how codes are said."""
    translate = QCoreApplication.translate
    return SentenceWords(
        i_feel=translate(
            "Vocabulary",
            "I feel {feelings} when {when}, because {because} matters to me. Would you {ask}?",
        ),
        two_truths=translate(
            "Vocabulary",
            "When I imagine {imagine}, I feel {feelings}; "
            "not because {not_because}, but because {but_because}.",
        ),
        gaps=_gaps(),
        says=_sayings(),
        joiners=content.joiners,
        openers=content.openers,
        last_join=translate("Vocabulary", "{list} and {last}"),
    )


def said(table: Table, code: str) -> str:
    """The words for a code in the language in use, or the code where it is a person's own word."""
    return QCoreApplication.translate("Vocabulary", table[code]) if code in table else code


def _laid_over(plain: Table, quiet_table: Table, quiet: bool) -> Table:
    return {**plain, **quiet_table} if quiet else plain


def _sayings() -> dict[str, str]:
    tables = {"feeling": word_lists.FEELINGS_SAID, "points_to": word_lists.POINTS_TO_SAID}
    return {f"{name}.{code}": said(table, code) for name, table in tables.items() for code in table}


def _gaps() -> dict[str, str]:
    """What stands in a slot of a sentence until it is answered."""
    translate = QCoreApplication.translate
    return {
        "feelings": translate("Vocabulary", "your feeling"),
        "when": translate("Vocabulary", "what happened"),
        "because": translate("Vocabulary", "what matters"),
        "ask": translate("Vocabulary", "your ask"),
        "imagine": translate("Vocabulary", "a picture"),
        "not_because": translate("Vocabulary", "what it is not"),
        "but_because": translate("Vocabulary", "what it is"),
    }


def _crack_times(count: int) -> dict[Span, str]:
    translate = QCoreApplication.translate
    return {
        Span.MINUTES: translate("Vocabulary", "Guessed in about %n minute(s)", "", count),
        Span.HOURS: translate("Vocabulary", "Guessed in about %n hour(s)", "", count),
        Span.DAYS: translate("Vocabulary", "Guessed in about %n day(s)", "", count),
        Span.MONTHS: translate("Vocabulary", "Guessed in about %n month(s)", "", count),
        Span.YEARS: translate("Vocabulary", "Guessed in about %n year(s)", "", count),
    }
