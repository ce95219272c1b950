"""Read a file of another journal as an importer does."""

from datetime import timedelta, timezone
from pathlib import Path

from hallpass_desktop.services.exchange.foreign import files_at
from hallpass_desktop.services.exchange.incoming import Entry
from hallpass_desktop.services.exchange.recognising import form_of, source_of
from hallpass_desktop.services.exchange.rehearsal import Form, Reason, Skipped

IMPORTS = Path(__file__).parents[3] / "data" / "imports"
HOME = timezone(timedelta(hours=1))


def read(path: Path, form: Form | None = None) -> tuple[list[Entry], list[tuple[str, Reason]]]:
    """Its entries, and what was skipped."""
    files = files_at(path)
    found = list(source_of(files, form or form_of(files), HOME).found())
    skipped = [(each.where, each.reason) for each in found if isinstance(each, Skipped)]
    return [each for each in found if isinstance(each, Entry)], skipped


def written(path: Path, text: str) -> Path:
    """A file with these words."""
    path.write_text(text, encoding="utf-8")
    return path
