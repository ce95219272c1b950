"""Write docs/export.schema.json again, after a body or a table changed."""

import json
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PLACE = ROOT / "docs" / "export.schema.json"


def text() -> str:
    """What stands in the file."""
    sys.path.insert(0, str(ROOT))
    from hallpass_desktop.services.exchange.schema import schema  # noqa: PLC0415 - found above

    return json.dumps(schema(), indent=1) + "\n"


if __name__ == "__main__":
    PLACE.write_text(text(), encoding="utf-8")
