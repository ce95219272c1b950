"""The words of an agreement that both explained once, as its page shows them."""

from PySide6.QtCore import QCoreApplication

from hallpass_desktop.domain.agreement import Definition
from hallpass_desktop.services.agreements import Agreement

WORDS = "words"  # the section


def words_name() -> str:
    """What the section is called."""
    return QCoreApplication.translate("Boundaries", "Words we mean")


def open_count(agreement: Agreement) -> int:
    """How many words wait for what they mean."""
    return sum(not word.meaning.strip() for word in agreement.body.words)


def words_said(words: tuple[Definition, ...]) -> str:
    """Every word with its meaning, line by line, to be read beside the clauses."""
    return "\n".join(
        ": ".join(part for part in (word.word.strip(), word.meaning.strip()) if part)
        for word in words
    )
