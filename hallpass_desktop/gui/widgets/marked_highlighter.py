"""Shows what signs mean while they are typed; the text itself stays as it is."""

from PySide6.QtGui import QSyntaxHighlighter, QTextDocument

from hallpass_desktop.domain.marked import read_line
from hallpass_desktop.gui.widgets.marked_looks import MarkedLooks
from hallpass_desktop.gui.widgets.text_places import qt_places

LONGEST = 4_000  # characters of one line; to read and lay out more takes longer than a frame


class MarkedHighlighter(QSyntaxHighlighter):
    """Each line is read by itself, so a key costs one line."""

    def __init__(self, document: QTextDocument, role: str) -> None:
        super().__init__(document)
        self._looks = MarkedLooks(role)

    def highlightBlock(self, text: str) -> None:
        line = read_line(text[:LONGEST])
        places = qt_places(text)
        for span in line.spans:
            look = self._looks.of(line, span)
            if look is not None:
                start = places[span.start]
                self.setFormat(start, places[span.end] - start, look)
