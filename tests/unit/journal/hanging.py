"""Pictures on a note, told apart by the words in their bytes."""

from hallpass_desktop.domain.ids import PictureId, RecordId
from hallpass_desktop.services.journal import Journal
from tests.pictures import an_image


def hang(journal: Journal, record: RecordId, *words: str) -> tuple[PictureId, ...]:
    journal.pictures.add(journal.open(record), map(an_image, words))
    return ids(journal, record)[-len(words) :]


def ids(journal: Journal, record: RecordId) -> tuple[PictureId, ...]:
    return tuple(each.id for each in journal.pictures.of(record))


def shown(journal: Journal, record: RecordId) -> list[str]:
    """The words in the bytes of its pictures, in their order."""
    found = (journal.pictures.data(each) for each in ids(journal, record))
    return [data.removeprefix(an_image("").data).decode() for data in found]
