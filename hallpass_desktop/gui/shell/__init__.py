"""The frame of an open notebook, and the screens that stand before it."""
