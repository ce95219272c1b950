"""Foreign bytes become a new picture, upright and bare, or are refused with a reason."""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage

from hallpass_desktop.domain.errors import PictureRefused
from hallpass_desktop.domain.picture import LONGEST_SIDE, MOST_BYTES_IN, MOST_BYTES_KEPT
from hallpass_desktop.gui.pictures import decoding
from hallpass_desktop.gui.pictures.decoding import decoded, encoded
from hallpass_desktop.system.picture_files import picture_bytes
from tests.picture_bytes import (
    CAMERA,
    COMMENT,
    PLACE,
    SMALL,
    drawn,
    foreign_parts,
    from_a_camera,
    from_a_program,
    saved,
)

SECRETS = [word.encode() for word in (PLACE, CAMERA, COMMENT, SMALL, "Exif", "ICC_PROFILE", "xmp")]
GIF_OF_TWO = (
    b"GIF89a\x02\0\x02\0\x80\0\0\xff\0\0\0\0\xff"
    b"\x2c\0\0\0\0\x02\0\x02\0\0\x02\x02\x84\x51\0"
    b"\x2c\0\0\0\0\x02\0\x02\0\0\x02\x02\x8c\x53\0;"
)


def told(data: bytes) -> list[bytes]:
    return [word for word in SECRETS if word in data]


def near(image: QImage, x: int, y: int) -> str:
    """Which of the three colours of the drawing is nearest there."""
    seen = image.pixelColor(x, y)
    known = {"red": QColor(200, 20, 20), "dark": QColor(20, 30, 30), "blue": QColor(20, 20, 200)}
    return min(known, key=lambda name: _distance(known[name], seen))


def _distance(one: QColor, other: QColor) -> int:
    return sum(abs(a - b) for a, b in zip(one.getRgb(), other.getRgb(), strict=True))  # type: ignore[call-overload]  # a tuple


def refused(data: bytes) -> str:
    with pytest.raises(PictureRefused) as error:
        encoded(data)
    return error.value.reason


def test_the_crafted_picture_really_tells_all_of_it() -> None:
    crafted = from_a_camera(drawn())

    assert told(crafted) == SECRETS
    assert {"0xe1", "0xe2", "0xed", "0xfe"} <= foreign_parts(crafted)
    assert {"eXIf", "tIME", "tEXt"} <= foreign_parts(from_a_program(drawn()))
    assert foreign_parts(encoded(from_a_camera(drawn())).data + b"hidden") != set()


@pytest.mark.parametrize("see_through", [False, True])
def test_nothing_comes_along_from_a_camera_or_a_program(see_through: bool) -> None:
    image = drawn(see_through=see_through)
    crafted = from_a_program(image) if see_through else from_a_camera(image)

    kept = encoded(crafted)

    assert told(kept.data) == []
    assert foreign_parts(kept.data) == set()
    assert decoded(kept.data).textKeys() == []
    assert not decoded(kept.data).colorSpace().isValid()


def test_the_same_pixels_become_the_same_bytes_whoever_made_them() -> None:
    image = drawn().convertToFormat(QImage.Format.Format_RGB32)

    by_program = encoded(saved(image, "png", Comment="one"))
    by_another = encoded(saved(image, "png", Comment="two", Software="three"))

    assert by_program.data == by_another.data


@pytest.mark.parametrize("kind", ["png", "jpeg", "webp"])
def test_an_opaque_picture_is_kept_as_jpeg(kind: str) -> None:
    kept = encoded(saved(drawn(), kind))

    assert (kept.media_type, kept.width, kept.height) == ("image/jpeg", 60, 40)
    assert near(decoded(kept.data), 30, 3) == "red"


@pytest.mark.parametrize("kind", ["png", "webp"])
def test_what_is_see_through_stays_so(kind: str) -> None:
    kept = encoded(saved(drawn(see_through=True), kind))

    assert kept.media_type == "image/png"
    assert decoded(kept.data).pixelColor(30, 20).alpha() == 0
    assert decoded(kept.data).pixelColor(30, 3).alpha() == 255


def test_only_the_first_frame_of_a_moving_picture_is_kept() -> None:
    kept = encoded(GIF_OF_TWO)

    assert (kept.width, kept.height) == (2, 2)
    assert decoded(kept.data).pixelColor(0, 0).red() > 128


@pytest.mark.parametrize(
    ("orientation", "upper", "size"),
    [(1, "red", QSize(60, 40)), (3, "blue", QSize(60, 40)), (6, "dark", QSize(40, 60))],
)
def test_a_picture_stands_upright(orientation: int, upper: str, size: QSize) -> None:
    kept = encoded(from_a_camera(drawn(), orientation))

    image = decoded(kept.data)
    assert QSize(kept.width, kept.height) == image.size() == size
    assert near(image, image.width() // 2, 3) == upper


@pytest.mark.parametrize("kind", ["jpeg", "png"])
def test_a_large_picture_is_made_smaller_and_keeps_its_shape(kind: str) -> None:
    kept = encoded(saved(drawn(3000, 1500), kind))

    assert (kept.width, kept.height) == (LONGEST_SIDE, LONGEST_SIDE // 2)


def test_a_picture_that_still_weighs_too_much_is_made_smaller_again(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    noise = QImage(os.urandom(400 * 400 * 4), 400, 400, QImage.Format.Format_ARGB32)
    monkeypatch.setattr(decoding, "MOST_BYTES_KEPT", 200_000)

    kept = encoded(saved(noise, "png"))

    assert kept.media_type == "image/png"
    assert len(kept.data) <= 200_000 < MOST_BYTES_KEPT
    assert kept.width < 400


def test_a_picture_from_the_clipboard_is_made_anew_too() -> None:
    image = drawn()
    image.setText("Comment", COMMENT)
    image.setDevicePixelRatio(2)

    kept = encoded(image)

    assert (kept.width, kept.height) == (60, 40)
    assert told(kept.data) == []


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "unknown_kind"),
        (b"words, not a picture", "unknown_kind"),
        (b"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>", "unknown_kind"),
        (b"BM" + b"\0" * 200, "unknown_kind"),
        (b"\x89PNG\r\n\x1a\n" + b"\0" * 100, "damaged"),
        (b"RIFF\x10\0\0\0WEBPVP8 ", "damaged"),
    ],
)
def test_what_is_no_picture_is_refused(data: bytes, reason: str) -> None:
    assert refused(data) == reason


def test_a_png_in_name_only_is_not_given_to_another_decoder() -> None:
    assert refused(b"\x89PNG\r\n\x1a\n" + saved(drawn(), "jpeg")) == "damaged"


def test_a_picture_of_too_many_pixels_is_refused_before_it_is_decoded() -> None:
    bomb = bytearray(saved(drawn(), "png"))
    bomb[16:24] = (60_000).to_bytes(4) + (60_000).to_bytes(4)

    assert refused(bytes(bomb)) in ("too_many_pixels", "damaged")


def test_too_many_bytes_are_refused() -> None:
    assert refused(saved(drawn(), "png") + b"\0" * MOST_BYTES_IN) == "too_many_bytes"


def test_a_null_image_is_refused() -> None:
    with pytest.raises(PictureRefused):
        encoded(QImage())


def test_a_file_is_read_only_if_it_is_an_ordinary_one_of_a_fair_size(tmp_path: Path) -> None:
    file, pipe = tmp_path / "lamp.png", tmp_path / "pipe"
    file.write_bytes(b"lamp")
    os.mkfifo(pipe)

    assert picture_bytes(file) == b"lamp"
    for place, most, reason in (
        (pipe, 9, "not_there"),
        (tmp_path, 9, "not_there"),
        (tmp_path / "gone.png", 9, "not_there"),
        (Path("/dev/zero"), 9, "not_there"),
        (file, 3, "too_many_bytes"),
    ):
        with pytest.raises(PictureRefused) as error:
            picture_bytes(place, most)
        assert error.value.reason == reason
