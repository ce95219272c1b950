"""R19: what is too large, too deep or leads out is refused with one clear reason."""

import json
import os
import stat
import zipfile
from pathlib import Path

import pytest

from hallpass_desktop.domain.errors import CannotBringIn, PictureRefused
from hallpass_desktop.services.exchange import foreign, moods
from hallpass_desktop.services.exchange.foreign import (
    Beside,
    FolderFiles,
    OneFile,
    ZipFiles,
    files_at,
)
from hallpass_desktop.services.exchange.rehearsal import Form, Trouble
from tests.unit.services.exchange.reading import IMPORTS, read, written


def refused(path: Path, form: Form | None = None) -> str:
    """The reason why nothing of it comes in."""
    with pytest.raises(CannotBringIn) as caught:
        read(path, form)
    return caught.value.reason


def zipped(path: Path, **members: bytes) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return path


@pytest.mark.parametrize(
    "name", ["../out.json", "/etc/out.json", "a/../../out.json", "C:/out.json", "a\\..\\out.json"]
)
def test_a_zip_whose_names_lead_out_is_refused(tmp_path: Path, name: str) -> None:
    path = zipped(tmp_path / "z.zip", **{name: b'{"entries": []}'})

    assert refused(path) == Trouble.NAMES_LEAD_OUT


def test_a_zip_that_grows_too_much_is_refused(tmp_path: Path) -> None:
    path = zipped(tmp_path / "z.zip", **{"Journal.json": b" " * 30_000_000})

    assert refused(path) == Trouble.TOO_LARGE


def test_a_zip_that_lies_about_its_size_is_not_believed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(foreign, "MOST_BYTES", 1000)
    text = json.dumps({"entries": [{"creationDate": "2020-01-01", "text": os.urandom(900).hex()}]})
    path = zipped(tmp_path / "z.zip", **{"Journal.json": text.encode()})
    content = bytearray(path.read_bytes())
    for offset in (22, content.rindex(b"PK\x01\x02") + 24):
        content[offset : offset + 4] = (10).to_bytes(4, "little")
    path.write_bytes(bytes(content))

    assert refused(path, Form.DAY_ONE) in (Trouble.TOO_LARGE, Trouble.BAD_ARCHIVE)


def test_no_more_is_unpacked_than_may_come_in(tmp_path: Path) -> None:
    path = zipped(tmp_path / "z.zip", **{"long.md": b"words " * 1000})

    assert len(ZipFiles(path).data("long.md", 10)) == 11


def test_a_zip_that_is_closed_with_a_password_is_said_to_be(tmp_path: Path) -> None:
    path = zipped(tmp_path / "z.zip", **{"Journal.json": b'{"entries": []}'})
    content = bytearray(path.read_bytes())
    for flags in (6, content.rindex(b"PK\x01\x02") + 8):
        content[flags] |= 1
    path.write_bytes(bytes(content))

    assert refused(path) == Trouble.LOCKED


def test_a_link_in_a_zip_is_no_page(tmp_path: Path) -> None:
    path = zipped(tmp_path / "z.zip", **{"2020-01-01.md": b"words"})
    link = zipfile.ZipInfo("2020-01-02.md")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr(link, "/etc/hostname")

    assert ZipFiles(path).names() == ("2020-01-01.md",)


def test_a_zip_with_too_many_files_is_refused(tmp_path: Path) -> None:
    path = zipped(tmp_path / "z.zip", **{f"{n}.md": b"" for n in range(foreign.MOST_IN_ZIP + 1)})

    assert refused(path) == Trouble.TOO_MANY_FILES


def test_a_zip_that_is_cut_off_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "z.zip"
    path.write_bytes((IMPORTS / "day_one.zip").read_bytes()[:-40])

    assert refused(path) == Trouble.BAD_ARCHIVE


def test_a_file_over_the_limit_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "large.json"
    with path.open("wb") as file:
        file.write(b'{"entries": [')
        file.truncate(foreign.MOST_BYTES + 1)

    assert refused(path) == Trouble.TOO_LARGE


def test_a_folder_over_the_limit_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(foreign, "MOST_BYTES", 10)
    for number in range(3):
        written(tmp_path / f"{number}.md", "words")

    assert refused(tmp_path, Form.MARKDOWN) == Trouble.TOO_LARGE


def test_json_without_an_end_to_its_depth_is_refused(tmp_path: Path) -> None:
    deep = '{"entries": [' + "[" * 200_000 + "]" * 200_000 + "]}"

    assert refused(written(tmp_path / "deep.json", deep), Form.JRNL_JSON) == Trouble.TOO_DEEP


def test_a_cell_without_an_end_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(moods, "LONGEST_CELL", 1000)
    table = 'date,mood,note\n2020-01-01,good,"' + "a" * 2000

    assert refused(written(tmp_path / "moods.csv", table)) == Trouble.TOO_LONG_A_CELL


@pytest.mark.parametrize("form", [form for form in Form if form is not Form.OWN_JSON])
def test_what_is_not_utf8_is_refused(tmp_path: Path, form: Form) -> None:
    path = tmp_path / "2020-01.txt"
    path.write_bytes(b'{"entries": [\xff\xfe]}')
    chosen = tmp_path if form in (Form.RED_NOTEBOOK, Form.DAY_ONE) else path
    if form is Form.DAY_ONE:
        path = path.rename(tmp_path / "Journal.json")
    if form is Form.MARKDOWN:
        return  # one page among others that cannot be read is named, and the others come in

    assert refused(chosen, form) == Trouble.NOT_UTF8


def test_a_link_out_of_a_folder_is_not_followed(tmp_path: Path) -> None:
    outside = written(tmp_path / "secret.md", "2020-01-01 Not chosen")
    folder = tmp_path / "chosen"
    folder.mkdir()
    written(folder / "2020-01-02.md", "![](link.png) Chosen")
    (folder / "2020-01-01.md").symlink_to(outside)
    (folder / "link.png").symlink_to(outside)

    entries, _ = read(folder)

    assert [each.where for each in entries] == ["2020-01-02.md"]
    with pytest.raises(PictureRefused):
        entries[0].pictures[0].read()


def test_no_picture_is_read_from_outside_what_was_chosen(tmp_path: Path) -> None:
    written(tmp_path / "secret.png", "secret")
    folder = tmp_path / "chosen"
    folder.mkdir()
    written(folder / "2020-01-01.md", "![](../secret.png) ![](/etc/hostname) Words")

    entries, _ = read(folder)

    for picture in entries[0].pictures:
        with pytest.raises(PictureRefused):
            picture.read()
    with pytest.raises(PictureRefused):
        Beside(FolderFiles(folder), "../secret.png").read()
    with pytest.raises(PictureRefused):
        Beside(OneFile(folder / "2020-01-01.md"), "../secret.png").read()


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.json")

    with pytest.raises(CannotBringIn):
        files_at(tmp_path / "pipe.json")


def test_what_is_no_journal_is_not_guessed(tmp_path: Path) -> None:
    assert refused(written(tmp_path / "list.dat", "milk, bread")) == Trouble.NOT_KNOWN
    assert refused(written(tmp_path / "other.json", '{"entries": 3}')) == Trouble.NOT_KNOWN
