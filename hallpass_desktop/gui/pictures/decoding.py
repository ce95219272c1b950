"""From foreign bytes to a picture that can be kept: decoded with a limit, made anew from pixels.

What is written is drawn onto a new image and encoded from that, so nothing comes along that a
camera or a program wrote beside the pixels: no place, date, comment, profile or thumbnail.
All of it may run on any thread.
"""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QColorSpace, QImage, QImageReader, QImageWriter, QPainter

from hallpass_desktop.domain.errors import PictureRefused
from hallpass_desktop.domain.picture import (
    BYTES_TO_KNOW_IT_BY,
    GIF,
    JPEG,
    LONGEST_SIDE,
    MOST_BYTES_IN,
    MOST_BYTES_KEPT,
    MOST_PIXELS_IN,
    PNG,
    WEBP,
    Encoded,
    Refusal,
    fitted,
    kind_of,
)

_FORMATS = {PNG: b"png", JPEG: b"jpeg", WEBP: b"webp", GIF: b"gif"}
_MOST_MEGABYTES = 256  # while decoding; deep colours take eight bytes a pixel
_QUALITY, _SMALLER, _DOTS_PER_METRE = 88, 0.75, 2835
_SMOOTH = Qt.TransformationMode.SmoothTransformation
_SAME_SHAPE = Qt.AspectRatioMode.IgnoreAspectRatio  # the size was worked out with the shape
_OPAQUE = b"\xff"


def encoded(source: bytes | QImage) -> Encoded:
    """A picture as it will be kept. Raises PictureRefused."""
    image = decoded(source) if isinstance(source, bytes) else _insisted(source)
    bare = _bare(_in_srgb(_scaled(image, LONGEST_SIDE)))
    kept = _written(bare)
    while len(kept.data) > MOST_BYTES_KEPT:
        bare = _scaled(bare, int(max(kept.width, kept.height) * _SMALLER))
        kept = _written(bare)
    return kept


def decoded(data: bytes, longest: int = LONGEST_SIDE) -> QImage:
    """The first picture in these bytes, upright, about so large. Raises PictureRefused."""
    if len(data) > MOST_BYTES_IN:
        raise PictureRefused(Refusal.TOO_MANY_BYTES)
    kind = kind_of(data[:BYTES_TO_KNOW_IT_BY])
    if not kind:
        raise PictureRefused(Refusal.UNKNOWN_KIND)
    QImageReader.setAllocationLimit(_MOST_MEGABYTES)
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(_FORMATS[kind]))
    reader.setAutoDetectImageFormat(False)  # no other decoder gets to see foreign bytes
    reader.setAutoTransform(True)
    _insist_on_size(reader.size())
    if kind == JPEG:  # which decodes to a smaller size in a fraction of the time
        reader.setQuality(100)
        size = reader.size()
        reader.setScaledSize(QSize(*fitted(size.width(), size.height(), longest)))
    return _insisted(reader.read())


def shown(data: bytes, longest: int) -> QImage:
    """A kept picture, no larger than it is to be painted; null if it cannot be read any more."""
    try:
        return _scaled(decoded(data, longest), longest)
    except PictureRefused:
        return QImage()


def _insist_on_size(size: QSize) -> None:
    """Before anything is decoded: some bytes ask for more memory than there is."""
    if not size.isValid() or size.isEmpty():
        raise PictureRefused(Refusal.DAMAGED)
    if size.width() * size.height() > MOST_PIXELS_IN:
        raise PictureRefused(Refusal.TOO_MANY_PIXELS)


def _insisted(image: QImage) -> QImage:
    if image.isNull():
        raise PictureRefused(Refusal.DAMAGED)
    return image


def _scaled(image: QImage, longest: int) -> QImage:
    wanted = QSize(*fitted(image.width(), image.height(), longest))
    if wanted == image.size():
        return image
    return image.scaled(wanted, _SAME_SHAPE, _SMOOTH)


def _in_srgb(image: QImage) -> QImage:
    """The same colours without a profile; one that cannot be followed is left out."""
    plain = QColorSpace(QColorSpace.NamedColorSpace.SRgb)
    if not image.colorSpace().isValid() or image.colorSpace() == plain:
        return image
    followed = image.convertedToColorSpace(plain)
    return image if followed.isNull() else followed


def _bare(image: QImage) -> QImage:
    """The pixels on a new image, which knows nothing else."""
    form = QImage.Format.Format_ARGB32 if _is_see_through(image) else QImage.Format.Format_RGB32
    bare = QImage(image.size(), form)
    bare.fill(Qt.GlobalColor.transparent)
    bare.setDotsPerMeterX(_DOTS_PER_METRE)
    bare.setDotsPerMeterY(_DOTS_PER_METRE)
    painter = QPainter(bare)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
    painter.drawImage(bare.rect(), image)
    painter.end()
    return bare


def _is_see_through(image: QImage) -> bool:
    """Whether any pixel is; many pictures could be and are not."""
    if not image.hasAlphaChannel():
        return False
    alpha = image.convertToFormat(QImage.Format.Format_Alpha8)
    width, line, pixels = alpha.width(), alpha.bytesPerLine(), bytes(alpha.constBits())
    rows = (pixels[row * line : row * line + width] for row in range(alpha.height()))
    return any(row.count(_OPAQUE) != width for row in rows)


def _written(bare: QImage) -> Encoded:
    kind = PNG if bare.hasAlphaChannel() else JPEG
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(_FORMATS[kind]))
    if kind == JPEG:
        writer.setQuality(_QUALITY)
        writer.setOptimizedWrite(True)
    if not writer.write(bare):
        raise PictureRefused(Refusal.DAMAGED)
    return Encoded(kind, bare.width(), bare.height(), bytes(buffer.data().data()))
