"""Load Qt's binding, and keep Python's own `import`.

PySide6 (6.11.3) puts another `import` in the place of Python's, for a switch that is not used here:
`from __feature__ import ...`. It reads the source of every module that is imported afterwards.
"""

import builtins
from importlib import import_module


def load() -> None:
    """Import the binding, before anything else does."""
    plain_import = builtins.__import__
    import_module("PySide6.QtCore")
    builtins.__import__ = plain_import
