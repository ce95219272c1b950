"""The system's dictionaries: found where they lie, asked, and never written."""

from pathlib import Path

import pytest

from hallpass_desktop.system import dictionaries, speller
from hallpass_desktop.system.dictionaries import Dictionary, best, found

RULES = "SET UTF-8\nTRY esianrtolcdugmphbyfvkwz'\nREP 1\nREP ei ie\n"


def dictionary(folder: Path, code: str, *words: str, encoding: str = "UTF-8") -> Dictionary:
    """Lay a small dictionary into a folder."""
    folder.mkdir(exist_ok=True)
    rules = RULES.replace("UTF-8", encoding)
    (folder / f"{code}.aff").write_text(rules, encoding=encoding)
    text = "\n".join((str(len(words)), *words))
    (folder / f"{code}.dic").write_text(f"{text}\n", encoding=encoding)
    return Dictionary(code.replace("-", "_"), folder / code)


def test_dictionaries_are_found_once_in_the_first_folder(tmp_path: Path) -> None:
    first = dictionary(tmp_path / "a", "en_GB", "tram")
    dictionary(tmp_path / "b", "en_GB", "bus")
    german = dictionary(tmp_path / "b", "de-DE", "Bahn")
    (tmp_path / "b" / "hyph_fr_FR.dic").write_text("1\n")
    (tmp_path / "b" / "fr_FR.dic").write_text("1\n")  # without its rules

    assert found((tmp_path / "a", tmp_path / "b", tmp_path / "none")) == (german, first)


@pytest.mark.parametrize(
    ("language", "code"), [("en_GB", "en_GB"), ("en_ZA", "en_GB"), ("de", "de_AT"), ("C", "")]
)
def test_the_nearest_dictionary_is_taken(language: str, code: str) -> None:
    known = [Dictionary(each, Path(each)) for each in ("de_AT", "en_GB", "en_US")]

    nearest = best(language, known)

    assert (nearest.code if nearest else "") == code


def test_the_library_of_the_system_is_there() -> None:
    assert speller.is_there(), "the setup of the tests installs it"


@pytest.mark.parametrize("encoding", ["UTF-8", "ISO8859-1"])
def test_words_are_known_or_not(tmp_path: Path, encoding: str) -> None:
    asked = speller.opened(dictionary(tmp_path, "en_GB", "receive", "café", encoding=encoding))

    assert asked.knows("receive")
    assert asked.knows("café")
    assert not asked.knows("recieve")
    assert asked.suggestions("recieve") == ("receive",)


def test_a_word_that_a_dictionary_cannot_write_is_left_alone(tmp_path: Path) -> None:
    asked = speller.opened(dictionary(tmp_path, "en_GB", "tram", encoding="ISO8859-1"))

    assert asked.knows("привет")
    assert asked.suggestions("привет") == ()


def test_nothing_is_written_beside_a_dictionary(tmp_path: Path) -> None:
    asked = speller.opened(dictionary(tmp_path, "en_GB", "tram"))
    before = {path: path.stat().st_mtime_ns for path in tmp_path.iterdir()}

    asked.knows("trm")
    asked.suggestions("trm")

    assert {path: path.stat().st_mtime_ns for path in tmp_path.iterdir()} == before


def test_a_damaged_dictionary_knows_nothing_and_breaks_nothing(tmp_path: Path) -> None:
    (tmp_path / "en_GB.aff").write_bytes(b"\xff\xfeSFX A Y 999\n")
    (tmp_path / "en_GB.dic").write_bytes(b"many\n\xff\xff/\x00\n")

    asked = speller.opened(Dictionary("en_GB", tmp_path / "en_GB"))

    assert not asked.knows("tram")


def test_without_the_library_there_is_no_speller(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(speller, "_library", lambda: None)

    assert not speller.is_there()
    with pytest.raises(LookupError):
        speller.opened(Dictionary("xx", tmp_path / "xx"))


def test_looking_in_folders_that_are_not_there_finds_nothing() -> None:
    assert dictionaries.found((Path("/nowhere"),)) == ()
