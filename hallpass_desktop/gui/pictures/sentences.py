"""What is said about pictures: why one was not taken in, and what one is called."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from hallpass_desktop.domain.picture import (
    MOST_BYTES_IN,
    MOST_IN_NOTE,
    MOST_PIXELS_IN,
    Picture,
    Refusal,
)
from hallpass_desktop.gui import locale_text

_MILLION = 1_000_000


def refused(refusals: Iterable[Refusal]) -> str:
    """Why something was not taken in, and that nothing else happened."""
    translate = QCoreApplication.translate
    most = {
        Refusal.TOO_MANY_BYTES: MOST_BYTES_IN // _MILLION,
        Refusal.TOO_MANY_PIXELS: MOST_PIXELS_IN // _MILLION,
        Refusal.TOO_MANY_IN_NOTE: MOST_IN_NOTE,
    }
    reasons = [
        _reason(each).format(most=locale_text.number(most.get(each, 0))) for each in refusals
    ]
    rest = translate("Pictures", "Your words and the file itself are as they were.")
    return " ".join((*reasons, rest))


def named(picture: Picture, number: int, count: int) -> str:
    """What a picture is called for somebody who does not see it."""
    translate = QCoreApplication.translate
    place = {"number": locale_text.number(number), "count": locale_text.number(count)}
    if not picture.description:
        #: {number} and {count} as in "Picture 2 of 5"
        text = translate("Pictures", "Picture {number} of {count}, not described")
        return text.format(**place)
    #: {what} is what somebody wrote about the picture
    text = translate("Pictures", "Picture {number} of {count}: {what}")
    return text.format(**place, what=picture.description)


def _reason(refusal: Refusal) -> str:
    translate = QCoreApplication.translate
    return {
        Refusal.NOT_THERE: translate("Pictures", "That file could not be read."),
        Refusal.UNKNOWN_KIND: translate(
            "Pictures", "That is not a JPEG, PNG, WebP or GIF picture; others cannot be kept."
        ),
        Refusal.DAMAGED: translate("Pictures", "That picture may be damaged: it cannot be read."),
        Refusal.TOO_MANY_BYTES: translate(
            "Pictures", "That picture is over {most} MB. A smaller copy of it can be kept."
        ),
        Refusal.TOO_MANY_PIXELS: translate(
            "Pictures", "That picture is over {most} megapixels. A smaller copy of it can be kept."
        ),
        Refusal.TOO_MANY_IN_NOTE: translate(
            "Pictures", "One note holds {most} pictures. A second note can take the rest."
        ),
    }[refusal]
