"""Models own tuples of values and hand them to views; nothing here touches a widget."""
