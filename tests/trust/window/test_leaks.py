"""The canary run: words that were typed anywhere in the window are found in no file at all."""

import os
import stat
import time
from collections.abc import Mapping
from dataclasses import dataclass, fields
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from hallpass_desktop.gui.pictures.decoding import decoded, encoded
from tests.e2e.canary import files_below, leaks, leaks_in, pieces_in
from tests.e2e.canary_words import new_word
from tests.e2e.desktop import Desktop
from tests.e2e.people import somebody
from tests.e2e.person import Person
from tests.e2e.ready import kept_pictures, make_ready
from tests.picture_bytes import drawn, saved

pytestmark = [pytest.mark.e2e, pytest.mark.trust, pytest.mark.serial]

# Where programs leave things without being asked; a home folder of the test lies below the first.
PLACES = tuple(map(Path, ("/tmp", "/var/tmp", "/dev/shm", "/run/user")))
LARGEST_BYTES = 64 * 1024 * 1024
KNOWN_NAMES = {
    "Notebook.vault",
    "settings.json",
    "runtime",
    "backups",
    "keys.json",
    "keys.copy.json",
    "journal.db",
    "journal.db-wal",
    "lock",
    "trouble.log",
}
KNOWN_ENDS = (".lock", ".backup")


@dataclass(frozen=True, slots=True)
class Canaries:
    """One word for each place where somebody types."""

    passphrase: str
    quick: str
    title: str
    note: str
    tag: str
    moment: str
    search: str
    wrong: str
    unsaved: str
    pictured: str
    comment: str
    album: str

    @classmethod
    def new(cls) -> "Canaries":
        """Words that stand nowhere yet."""
        return cls(**{field.name: new_word(field.name[:4]) for field in fields(cls)})

    def all(self) -> list[str]:
        """Every one of them."""
        return [str(getattr(self, field.name)) for field in fields(self)]


@dataclass(frozen=True, slots=True)
class Journey:
    """What somebody did: where, with which words, and since when."""

    home: Path
    words: Canaries
    began: float
    pieces: Mapping[str, bytes]


@pytest.fixture(scope="module")
def journey(desktop: Desktop, tmp_path_factory: pytest.TempPathFactory) -> Journey:
    """One journey through the window, looked at from several sides afterwards."""
    folder, words, began = tmp_path_factory.mktemp("journey"), Canaries.new(), time.time() - 1
    ready = make_ready(folder / "home", passphrase=words.passphrase)
    image, album = noise(), folder / words.album
    with somebody(desktop, ready.folder, folder / "log.txt") as owner:
        types_everywhere(owner, words)
        takes_pictures(owner, words, saved(image, "png", Comment=words.comment), album)
    kept = kept_pictures(ready)
    assert len(kept) == 2
    return Journey(ready.folder, words, began, pieces_of(image, kept))


def types_everywhere(owner: Person, words: Canaries) -> None:
    """Put each word where it belongs, lock, and leave the last one behind by killing the app."""
    owner.opens_the_app()
    owner.tries_to_unlock(words.wrong)
    owner.sees(id="error_label")
    owner.unlocks(words.passphrase)
    owner.writes_a_quick_note(words.quick)
    owner.begins_a_note()
    owner.writes_into(words.title, id="title_edit")
    owner.writes_into(words.note, id="text_edit")
    owner.writes_into(words.tag, id="tags_own_edit")
    owner.presses("Return")
    owner.begins_a_jealousy_note()
    owner.writes_into(words.moment, id="what_happened_edit")
    owner.searches_for(words.search)
    owner.locks()
    owner.unlocks(words.passphrase)
    owner.begins_a_note()
    owner.types(words.unsaved)
    owner.waits_until_saved()
    owner.pulls_the_plug()


def takes_pictures(owner: Person, words: Canaries, png: bytes, album: Path) -> None:
    """Paste a picture and choose one, say what one shows, see it large, lock."""
    album.mkdir()
    chosen = album / "lamp.png"
    chosen.write_bytes(saved(drawn(), "png"))
    owner.opens_the_notebook(words.passphrase)
    owner.begins_a_note()
    owner.pastes_a_picture(png)
    owner.sees(id="picture_1_button")
    owner.chooses_a_picture(chosen)
    owner.sees(id="picture_2_button")
    owner.activates(id="picture_1_button")
    owner.writes_into(words.pictured, within="picture_words_field", id="edit")
    owner.presses("Escape")
    owner.sees(id="picture_1_button", name_has=words.pictured)
    owner.locks()


def noise() -> QImage:
    """A picture in which no two places are alike."""
    return QImage(os.urandom(64 * 64 * 4), 64, 64, QImage.Format.Format_RGB32).copy()


def pieces_of(image: QImage, kept: list[bytes]) -> dict[str, bytes]:
    """What would give the pasted picture away: its file, its pixels, and those of the kept one."""
    (ours,) = (data for data in kept if decoded(data).size() == image.size())
    pixels, again = bytes(image.constBits()), bytes(decoded(ours).constBits())
    middle = len(ours) // 2
    return {
        "kept file": ours[middle : middle + 40],
        "pixels": pixels[4_000:4_060],
        "kept pixels": again[4_000:4_060],
    }


def test_no_word_that_was_typed_is_in_the_home(journey: Journey) -> None:
    assert leaks(journey.home, journey.words.all()) == []


def test_no_word_that_was_typed_is_anywhere_else(journey: Journey) -> None:
    assert leaks_in(written_elsewhere(journey.began), journey.words.all()) == []


def test_a_word_left_behind_in_either_place_is_found(tmp_path: Path) -> None:
    word, began, ready = new_word("left"), time.time() - 1, make_ready(tmp_path / "home")
    database = ready.paths.vault / "journal.db"
    database.write_bytes(database.read_bytes() + word.encode("utf-16-le"))
    (tmp_path / "elsewhere").write_text(f"before {word} after")

    assert leaks(ready.folder, [word]) == [f"journal.db: {word} (utf-16-le)"]
    assert f"elsewhere: {word} (raw)" in leaks_in(written_elsewhere(began), [word])


def test_nothing_of_a_picture_is_in_any_file(journey: Journey) -> None:
    files = [*files_below(journey.home), *written_elsewhere(journey.began)]

    assert pieces_in(files, journey.pieces) == []


def test_a_picture_left_behind_is_found(tmp_path: Path) -> None:
    image, began = noise(), time.time() - 1
    ours = encoded(image).data
    pieces = pieces_of(image, [ours])
    (tmp_path / "thumbnail.jpg").write_bytes(ours)
    (tmp_path / "cache").write_bytes(bytes(image.constBits()))

    found = pieces_in(written_elsewhere(began), pieces)

    assert "thumbnail.jpg: kept file (raw)" in found
    assert "cache: pixels (raw)" in found


def test_every_file_is_private(journey: Journey) -> None:
    everything = [journey.home, *journey.home.rglob("*")]

    assert {path.name: mode(path) for path in everything if mode(path) != wanted(path)} == {}


def test_every_file_has_a_neutral_name(journey: Journey) -> None:
    names = {path.name for path in journey.home.rglob("*")} - KNOWN_NAMES

    assert {name for name in names if not name.endswith(KNOWN_ENDS)} == set()


def written_elsewhere(began: float) -> list[Path]:
    """What any program left where programs leave things, in the places that are open to all."""
    found = [file for place in PLACES for file in files_below(place, began)]
    return [file for file in found if _can_be_searched(file)]


def mode(path: Path) -> str:
    """The permissions of a file or folder."""
    return oct(stat.S_IMODE(path.stat().st_mode))


def wanted(path: Path) -> str:
    """The permissions it ought to have."""
    return oct(0o700 if path.is_dir() else 0o600)


def _can_be_searched(file: Path) -> bool:
    """Other tests, at work beside this one, leave files that nobody may read, and huge ones."""
    try:
        return file.stat().st_size <= LARGEST_BYTES and os.access(file, os.R_OK)
    except FileNotFoundError:
        return False
