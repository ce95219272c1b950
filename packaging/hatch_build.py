"""Compile the assets whenever hatchling builds a wheel, an sdist or an editable install."""

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CompileAssetsHook(BuildHookInterface[Any]):
    """Runs packaging/compile_assets.py, which is not importable by itself during a build."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Make the forms and the package data before hatchling collects the files."""
        sys.path.insert(0, str(Path(self.root, "packaging")))
        from compile_assets import compile_assets  # noqa: PLC0415 - only now on the path

        compile_assets(Path(self.root))
