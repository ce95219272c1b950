"""Taking everything out of a layout."""

from PySide6.QtWidgets import QLayout


def clear(layout: QLayout) -> None:
    """Hide at once what stands in a layout, and let it go once nothing is at work with it."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
