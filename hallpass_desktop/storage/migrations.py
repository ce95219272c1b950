"""Every step the schema ever took, in order; a step never changes once it has been released."""

from hallpass_desktop.storage import first_schema
from hallpass_desktop.storage.migrate import Migrations

MIGRATIONS: Migrations = (first_schema.lay,)
SCHEMA_VERSION = len(MIGRATIONS)
