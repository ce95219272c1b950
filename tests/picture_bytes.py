"""Pictures as cameras and programs make them, and what stands in a picture beside its pixels."""

import struct
import zlib

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QColor, QColorSpace, QImage, QImageWriter, QPainter

PLACE, CAMERA, COMMENT, SMALL = "gps-53-33-04N", "camera-serial-8841", "comment-coat", "thumb-coat"
JPEG_NEEDS = {0xE0, 0xDB, 0xC0, 0xC4, 0xDA}  # JFIF head, tables, frame, codes, scan
PNG_NEEDS = {"IHDR", "pHYs", "IDAT", "IEND"}


def drawn(width: int = 60, height: int = 40, *, see_through: bool = False) -> QImage:
    """A small lamp on a dark ground: red above, blue below, so that one sees it turned."""
    image = QImage(width, height, QImage.Format.Format_ARGB32)
    image.fill(QColor(0, 0, 0, 0) if see_through else QColor(20, 30, 30))
    painter = QPainter(image)
    painter.fillRect(0, 0, width, height // 4, QColor(200, 20, 20))
    painter.fillRect(0, height - height // 4, width, height // 4, QColor(20, 20, 200))
    painter.end()
    return image


def saved(image: QImage, kind: str, **texts: str) -> bytes:
    """The image in a file format, with texts where it can hold some."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(kind.encode()))
    for key, text in texts.items():
        writer.setText(key, text)
    assert writer.write(image), writer.errorString()
    return bytes(buffer.data().data())


def from_a_camera(image: QImage, orientation: int = 1) -> bytes:
    """A JPEG with everything a camera leaves in one: place, serial, comment, thumbnail, profile."""
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    image.setColorSpace(QColorSpace(QColorSpace.NamedColorSpace.DisplayP3))
    plain = saved(image, "jpeg", Description=COMMENT)
    small = SMALL.encode() + saved(image.scaled(8, 8), "jpeg")
    exif = b"Exif\0\0" + _exif(orientation) + small
    xmp = b"http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>" + PLACE.encode() + b"</x:xmpmeta>"
    extra = (
        _segment(0xE1, exif) + _segment(0xE1, xmp) + _segment(0xED, b"Photoshop " + CAMERA.encode())
    )
    return plain[:2] + extra + _segment(0xFE, COMMENT.encode()) + plain[2:]


def from_a_program(image: QImage) -> bytes:
    """A PNG with a comment, a time, and what a camera wrote."""
    plain = saved(image, "png", Comment=COMMENT, Author=CAMERA)
    extra = _chunk("eXIf", _exif(1) + PLACE.encode()) + _chunk(
        "tIME", b"\x07\xea\x03\x01\x15\x0a\0"
    )
    return plain[:33] + extra + plain[33:]


def foreign_parts(data: bytes) -> set[str]:
    """What stands in a JPEG or PNG that is not needed to show it."""
    if data.startswith(b"\xff\xd8"):
        return {f"{part:#x}" for part in _jpeg_parts(data) if part not in JPEG_NEEDS}
    return {part for part in _png_parts(data) if part not in PNG_NEEDS}


def _jpeg_parts(data: bytes) -> list[int]:
    found, place = [], 2
    while place < len(data) and data[place] == 0xFF:
        found.append(data[place + 1])
        if found[-1] == 0xDA:
            end = data.rindex(b"\xff\xd9")
            return found if end == len(data) - 2 else [*found, 0]
        place += 2 + int.from_bytes(data[place + 2 : place + 4])
    return found


def _png_parts(data: bytes) -> list[str]:
    found, place = [], 8
    while place < len(data):
        length = int.from_bytes(data[place : place + 4])
        found.append(data[place + 4 : place + 8].decode())
        place += 12 + length
    return found


def _segment(marker: int, content: bytes) -> bytes:
    return bytes((0xFF, marker)) + (len(content) + 2).to_bytes(2) + content


def _chunk(name: str, content: bytes) -> bytes:
    body = name.encode() + content
    return len(content).to_bytes(4) + body + zlib.crc32(body).to_bytes(4)


def _exif(orientation: int) -> bytes:
    """A TIFF head with an orientation, a serial, and a place in a GPS part."""
    camera, place = CAMERA.encode() + b"\0", PLACE.encode() + b"\0"
    at = 8 + 2 + 3 * 12 + 4
    gps = at + len(camera)
    entries = struct.pack(">HHIHH", 0x0112, 3, 1, orientation, 0)
    entries += struct.pack(">HHII", 0xC62F, 2, len(camera), at)
    entries += struct.pack(">HHII", 0x8825, 4, 1, gps)
    inner = struct.pack(">HHHIII", 1, 0x001B, 2, len(place), gps + 18, 0)
    return (
        b"MM\0\x2a\0\0\0\x08"
        + struct.pack(">H", 3)
        + entries
        + b"\0\0\0\0"
        + camera
        + inner
        + place
    )
