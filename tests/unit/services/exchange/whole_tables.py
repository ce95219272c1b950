"""Every row of a notebook, to hold two of them beside each other."""

from typing import Any

from hallpass_desktop.services.vault import Vault

# What a notebook is called, what belongs to its copy, and what is made of other rows by number.
OWN = {"vault_id", "copy_id", "open_session"}
NUMBERED = {"revisions", "readings"}
MADE = ("search_",)

TABLES = """
SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name
"""


def tables(vault: Vault) -> dict[str, list[Any]]:
    """All rows of all tables, but for what each notebook has for itself."""
    names = [name for (name,) in vault.connection.execute(TABLES).fetchall()]
    return {name: _rows(vault, name) for name in names if not name.startswith(MADE)}


def differences(one: Vault, other: Vault) -> list[str]:
    """The tables that are not equal, each with the first row that tells them apart."""
    left, right = tables(one), tables(other)
    return [
        f"{name}: {_first(left[name], right[name])}" for name in left if left[name] != right[name]
    ]


def _rows(vault: Vault, name: str) -> list[Any]:
    rows = vault.connection.execute(f"SELECT * FROM {name}").fetchall()
    if name in NUMBERED:
        return sorted(row[1:] for row in rows) if name == "readings" else [row[1:] for row in rows]
    if name == "meta":
        return [row for row in rows if row[0] not in OWN]
    return sorted(rows)


def _first(left: list[Any], right: list[Any]) -> object:
    pairs = zip(left, right, strict=False)
    return next((pair for pair in pairs if pair[0] != pair[1]), (len(left), len(right)))
