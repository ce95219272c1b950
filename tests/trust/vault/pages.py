"""Rows that reach every part of the schema that matters here, whatever columns it has."""

from hallpass_desktop.services.vault import Vault

REQUIRED = """
SELECT name, type FROM pragma_table_info('records')
WHERE "notnull" = 1 AND dflt_value IS NULL AND name NOT IN ('place', 'id', 'body')
"""


def write_page(vault: Vault, number: int, words: str) -> None:
    """Add one record and its searchable text, inside the caller's transaction."""
    required = vault.connection.execute(REQUIRED).fetchall()
    names = ["place", "id", "body", *(name for name, _ in required)]
    blanks = ["" if kind == "TEXT" else 0 for _, kind in required]
    values = [number, f"page-{number:08d}", words, *blanks]
    marks = ", ".join("?" * len(values))
    vault.connection.execute(f"INSERT INTO records ({', '.join(names)}) VALUES ({marks})", values)
    vault.connection.execute(
        "INSERT INTO texts (key, record, fields, text) VALUES (?, ?, '[]', ?)",
        (number, f"page-{number:08d}", words),
    )


def change_page(vault: Vault, number: int, words: str) -> None:
    """Write other words over a page, inside the caller's transaction."""
    vault.connection.execute("UPDATE records SET body = ? WHERE place = ?", (words, number))
    vault.connection.execute("UPDATE texts SET text = ? WHERE key = ?", (words, number))


def last_page(vault: Vault) -> int:
    """The highest number so far, 0 when there is none."""
    return int(vault.connection.value("SELECT coalesce(max(place), 0) FROM records"))


def page_count(vault: Vault) -> int:
    """How many pages there are."""
    return int(vault.connection.value("SELECT count(*) FROM records"))


def found(vault: Vault, word: str) -> int:
    """How many pages the search finds for a word."""
    sql = "SELECT count(*) FROM search WHERE search MATCH ?"
    return int(vault.connection.value(sql, (word,)))
