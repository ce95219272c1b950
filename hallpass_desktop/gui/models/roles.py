"""The roles under which our models answer values beside Qt's own."""

from PySide6.QtCore import Qt

#: The value a row stands for: a Row, a revision, a tag.
ValueRole = Qt.ItemDataRole.UserRole + 1
#: The EntryText or MonthText a delegate paints.
TextRole = Qt.ItemDataRole.UserRole + 2
