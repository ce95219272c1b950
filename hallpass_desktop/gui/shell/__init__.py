"""The main window, its frame, and the screens that stand before and over it."""
