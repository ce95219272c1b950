"""A page as it is read: sections with a label each, in the order a story is told."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from hallpass_desktop.domain.body import Body
from hallpass_desktop.domain.jealousy import JealousyBody
from hallpass_desktop.domain.note import NoteBody
from hallpass_desktop.domain.sentence import SentenceWords, i_sentence, two_truths
from hallpass_desktop.domain.shared_session import SessionBody
from hallpass_desktop.gui import locale_text
from hallpass_desktop.gui.models.reading_form import answered
from hallpass_desktop.gui.models.reading_sections import (
    Choices,
    InOne,
    Line,
    Section,
    Strengths,
    Words,
)
from hallpass_desktop.gui.models.reading_session import session_sections
from hallpass_desktop.gui.words import Vocabulary


def sections(body: Body, words: Vocabulary, sentences: SentenceWords) -> tuple[Section, ...]:
    """Everything answered in a body; what is empty is left out."""
    if isinstance(body, JealousyBody):
        return tuple(_jealousy(body, words, sentences))
    if isinstance(body, NoteBody):
        text = body.text.strip()
        return (Words("text", "", text, is_marked=True),) if text else ()
    if isinstance(body, SessionBody):
        return tuple(session_sections(body, words))
    return tuple(answered(body, words))


def lines(
    body: Body, words: Vocabulary, sentences: SentenceWords, *, only_own: bool = False
) -> tuple[Line, ...]:
    """The same as plain text, title first; `only_own` leaves out what builds itself."""
    title = body.title.strip()
    found = [Line("title", words.field("title"), title)] if title else []
    found += [
        Line(section.field, section.label, plain(section))
        for section in sections(body, words, sentences)
        if not (only_own and isinstance(section, InOne) and not section.is_own)
    ]
    return tuple(found)


def as_text(body: Body, words: Vocabulary, sentences: SentenceWords) -> str:
    """The whole page as plain text, for somebody who copies it."""
    title, *rest = body.title.strip(), *sections(body, words, sentences)
    parts = [title] if title else []
    parts += ["\n".join(filter(None, (each.label, plain(each)))) for each in rest]
    return "\n\n".join(parts)


def plain(section: Section) -> str:
    """A section as plain text, without its label."""
    match section:
        case Words(text=text, beside=beside):
            return "\n".join(part for part in (text, beside) if part)
        case Choices(chosen=chosen):
            return ", ".join(chosen)
        case InOne(text=text):
            return text
        case Strengths():
            return strengths_said(section)


def _jealousy(body: JealousyBody, words: Vocabulary, said: SentenceWords) -> Iterator[Section]:
    yield from _words(body, words, "what_happened", "camera")
    if (body.strength_before, body.strength_now, body.strength_later) != (None, None, None):
        label = QCoreApplication.translate("Reading", "How strong")
        yield Strengths(
            "strength", label, body.strength_before, body.strength_now, body.strength_later
        )
    yield from _choices(words, "feelings", _feelings(body, words))
    yield from _chosen(body, words, "body_places")
    yield from _words(body, words, "body_words")
    yield from _chosen(body, words, "tender")
    yield from _believed(body, words)
    yield from _words(body, words, "old_echo")
    yield from _chosen(body, words, "jealousy_kinds", "points_to")
    yield from _words(body, words, "matters")
    if body.clause:
        yield Choices("clause", words.field("clause"), (words.choice("clause", body.clause),))
    yield from _words(body, words, "clause_words", "urge", "did")
    yield from _choices(words, "tried", _tried(body, words))
    yield from _words(body, words, "ask")
    yield from _in_one(body, said)


def _words(body: JealousyBody, words: Vocabulary, *names: str) -> Iterator[Section]:
    for name in names:
        text: str = getattr(body, name)
        if text.strip():
            yield Words(name, words.field(name), text.strip())


def _chosen(body: JealousyBody, words: Vocabulary, *names: str) -> Iterator[Section]:
    for name in names:
        codes: tuple[str, ...] = getattr(body, name)
        yield from _choices(words, name, tuple(words.choice(name, code) for code in codes))


def _choices(words: Vocabulary, name: str, chosen: tuple[str, ...]) -> Iterator[Section]:
    if chosen:
        yield Choices(name, words.field(name), chosen)


def _feelings(body: JealousyBody, words: Vocabulary) -> tuple[str, ...]:
    return tuple(_numbered(words.feeling(each.name), each.strength) for each in body.feelings)


def _tried(body: JealousyBody, words: Vocabulary) -> tuple[str, ...]:
    return tuple(
        words.choice("tried", each.what)
        if each.helped is None
        else f"{words.choice('tried', each.what)} {words.helped(each.helped)}"
        for each in body.tried
    )


def _numbered(text: str, value: int | None) -> str:
    return text if value is None else f"{text} {locale_text.number(value)}"


def _believed(body: JealousyBody, words: Vocabulary) -> Iterator[Section]:
    for name, belief in (("story", body.story_belief), ("fuller_view", body.fuller_belief)):
        if name == "fuller_view":
            yield from _words(body, words, "speaks_for", "speaks_against")
        text: str = getattr(body, name)
        beside = _belief(belief)
        if text.strip() or beside:
            yield Words(name, words.field(name), text.strip(), beside)


def _belief(value: int | None) -> str:
    if value is None:
        return ""
    #: How much somebody believed a story, for example "Believed 70 %"
    pattern = QCoreApplication.translate("Reading", "Believed {share}")
    return pattern.format(share=locale_text.percent(value))


def _in_one(body: JealousyBody, said: SentenceWords) -> Iterator[Section]:
    sentence, truths = i_sentence(body, said), two_truths(body, said)
    if sentence.is_edited or sentence.is_whole:
        label = QCoreApplication.translate("Reading", "In one sentence")
        yield InOne("sentence", label, sentence.text, sentence.is_edited)
    if truths.is_edited or truths.is_whole:
        label = QCoreApplication.translate("Reading", "Two things are true")
        yield InOne("two_truths", label, truths.text, truths.is_edited)


def strengths_said(strengths: Strengths) -> str:
    """7 at the start, 4 after writing."""
    translate = QCoreApplication.translate
    parts = (
        (strengths.before, translate("Reading", "{value} at the start")),
        (strengths.now, translate("Reading", "{value} after writing")),
        (strengths.later, translate("Reading", "{value} looking back")),
    )
    return ", ".join(
        pattern.format(value=locale_text.number(value))
        for value, pattern in parts
        if value is not None
    )
