"""R19: whatever the bytes are, an importer gives entries or one clear error, and nothing else."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hallpass_desktop.domain.errors import CannotBringIn, PictureRefused
from hallpass_desktop.domain.tags import plain_tags
from hallpass_desktop.services.exchange.foreign import Reader, files_at
from hallpass_desktop.services.exchange.incoming import Entry
from hallpass_desktop.services.exchange.json_pieces import members
from hallpass_desktop.services.exchange.recognising import form_of, source_of
from hallpass_desktop.services.exchange.rehearsal import Form, Trouble
from hallpass_desktop.storage.codec import decode_body, encode_body
from tests.unit.services.exchange.reading import HOME, IMPORTS

Read = Callable[[Path, Form], None]
GOOD = {
    Form.DAY_ONE: ("Journal.json", "day_one.json"),
    Form.JRNL_JSON: ("jrnl.json", "jrnl.json"),
    Form.JRNL_TEXT: ("jrnl.txt", "jrnl.txt"),
    Form.MINI_DIARIUM: ("diarium.json", "mini_diarium.json"),
    Form.MINI_DIARY: ("diary.json", "mini_diary.json"),
    Form.RED_NOTEBOOK: ("2019-05.txt", "red_notebook/2019-05.txt"),
    Form.MARKDOWN: ("2021-11-03.md", "markdown/2021/first.md"),
    Form.MOODS: ("moods.csv", "moods.csv"),
}
EASY = settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
Change = tuple[int, int, bytes]

#: Bytes that mean something in one form or another.
SIGNS = st.sampled_from(
    [b'"', b"{", b"}", b"[", b"]", b":", b",", b"\n", b"- ", b"&a", b"*a", b"<p>",
     b"!!python/name:os", b"null", b"1e999", b"-1", b"\\ud800", b"\x00", b"\xff", b"9999-99-99",
     b"0001-01-01", b"<!--"]
)  # fmt: skip
CHANGES = st.lists(
    st.tuples(st.integers(0, 10_000), st.integers(0, 40), st.one_of(SIGNS, st.binary(max_size=8))),
    min_size=1,
    max_size=6,
)


def changed(good: bytes, changes: list[Change]) -> bytes:
    """A good file with some places written over."""
    for place, length, put in changes:
        at = place % (len(good) + 1)
        good = good[:at] + put + good[at + length :]
    return good


def read_carefully(path: Path, form: Form) -> None:
    """Read all of it, and store what was found; the one error it may raise has a known reason."""
    try:
        files = files_at(path)
        found = list(source_of(files, form, HOME).found())
    except CannotBringIn as error:
        Trouble(error.reason)
        return
    for entry in found:
        if isinstance(entry, Entry):
            stored = encode_body(entry.kind, entry.whole)
            stored.json.encode("utf-8")
            decode_body(entry.kind, stored)
            plain_tags(entry.tags)
            for picture in entry.pictures:
                with pytest.raises(PictureRefused):  # nothing else lies in the folder
                    picture.read()


def fuzz(read: Read, form: Form, content: bytes) -> None:
    """Let an importer read these bytes, under the name that its program gives."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / GOOD[form][0]
        path.write_bytes(content)
        in_folder = form in (Form.RED_NOTEBOOK, Form.DAY_ONE, Form.MARKDOWN)
        read(Path(folder) if in_folder else path, form)


@pytest.mark.parametrize("form", GOOD)
@EASY
@given(changes=CHANGES)
def test_a_good_file_that_was_changed_does_no_harm(form: Form, changes: list[Change]) -> None:
    fuzz(read_carefully, form, changed((IMPORTS / GOOD[form][1]).read_bytes(), changes))


@pytest.mark.parametrize("form", GOOD)
@EASY
@given(noise=st.one_of(st.binary(max_size=300), st.text(max_size=200).map(str.encode)))
def test_noise_does_no_harm(form: Form, noise: bytes) -> None:
    fuzz(read_carefully, form, noise)


@EASY
@given(changes=CHANGES)
def test_a_zip_that_was_changed_does_no_harm(changes: list[Change]) -> None:
    content = changed((IMPORTS / "day_one.zip").read_bytes(), changes)

    with TemporaryDirectory() as folder:
        path = Path(folder) / "day_one.zip"
        path.write_bytes(content)
        try:
            files = files_at(path)
            form_of(files)
            found = list(source_of(files, Form.DAY_ONE, HOME).found())
        except CannotBringIn as error:
            Trouble(error.reason)
            return
        for entry in found:
            for picture in entry.pictures if isinstance(entry, Entry) else ():
                try:
                    picture.read()
                except PictureRefused:
                    continue


def test_an_importer_that_trusts_its_file_is_caught() -> None:
    def trusting(path: Path, _form: Form) -> None:
        try:
            reader = Reader(files_at(path))
            for name, value in members(reader.text(path.name)):
                if name == "entries":
                    date.fromisoformat(value["date"])
        except CannotBringIn:
            return

    # The same search each time: a control that finds its fault by luck would be none.
    @settings(EASY, max_examples=400, database=None, derandomize=True)
    @given(changes=CHANGES)
    def run(changes: list[Change]) -> None:
        fuzz(trusting, Form.JRNL_JSON, changed((IMPORTS / "jrnl.json").read_bytes(), changes))

    with pytest.raises((TypeError, KeyError, ValueError, BaseExceptionGroup)):
        run()
