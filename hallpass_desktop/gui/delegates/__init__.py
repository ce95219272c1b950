"""Painters of list rows: one row is one value, never a widget."""
