"""Read a Notebook vault or backup without the app: open_vault.py PLACE > everything.jsonl

Needs "cryptography" 44 or later, and "sqlcipher3" or "apsw-sqlite3mc". It changes nothing: it
reads from a private temporary copy. docs/file-format.md explains every step.
"""

import getpass
import hashlib
import hmac
import json
import shutil
import sys
import tempfile
import unicodedata
import zipfile
from pathlib import Path
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
CODE_LETTERS = 28
TABLES = "SELECT name FROM pragma_table_list WHERE type = 'table' AND name NOT LIKE 'sqlite%'"


def openers(typed: str) -> dict[str, bytes]:
    found = {"passphrase": unicodedata.normalize("NFC", typed).encode("utf-8", "surrogatepass")}
    code = "".join(typed.upper().replace("-", " ").split()).translate(str.maketrans("OIL", "011"))
    if len(code) == CODE_LETTERS and set(code) <= set(ALPHABET):
        number = sum(ALPHABET.index(letter) << 5 * (25 - at) for at, letter in enumerate(code[:26]))
        found["recovery"] = (number % 2**128).to_bytes(16, "big")
    return found


def data_key(keys: dict[str, Any], typed: str) -> bytes:
    for slot in keys["slots"]:
        kdf = slot["kdf"]
        bound = {"id": slot["id"], "kdf": kdf, "type": slot["type"], "vault_id": keys["vault_id"]}
        text = json.dumps(bound, sort_keys=True, separators=(",", ":")).encode()
        costs = {
            "iterations": kdf["passes"],
            "lanes": kdf["lanes"],
            "memory_cost": kdf["memory_kib"],
        }
        if opener := openers(typed).get(slot["type"]):
            key = Argon2id(salt=bytes.fromhex(kdf["salt"]), length=32, **costs).derive(opener)
            try:
                nonce, wrapped = bytes.fromhex(slot["nonce"]), bytes.fromhex(slot["wrapped"])
                return AESGCM(key).decrypt(nonce, wrapped, text)
            except InvalidTag:
                continue
    sys.exit("That does not open it.")


def connect(database: Path, key: bytes) -> Any:
    settings = [f"key = \"x'{key.hex()}'\"", "locking_mode = EXCLUSIVE"]
    try:
        from sqlcipher3 import dbapi2  # noqa: PLC0415 - one of two will do

        connection: Any = dbapi2.connect(str(database))
    except ImportError:
        import apsw  # noqa: PLC0415 - as above

        connection = apsw.Connection(str(database))
        settings = ["cipher = 'sqlcipher'", "legacy = 4", *settings]
    for setting in settings:
        connection.execute(f"PRAGMA {setting}")
    return connection


def print_everything(place: Path, folder: Path) -> None:
    if place.is_dir():
        for file in (*place.glob("keys*.json"), *place.glob("journal.db*")):
            shutil.copy(file, folder)
    else:
        zipfile.ZipFile(place).extractall(folder)
    keys = json.loads(max(folder.glob("keys*.json")).read_text())
    key = data_key(keys, getpass.getpass("Passphrase or recovery code: "))
    block = hmac.digest(key, b"notebook-vault/1/database\x01", hashlib.sha256)
    connection = connect(folder / "journal.db", block)
    for (table,) in list(connection.execute(TABLES)):
        columns = [row[1] for row in connection.execute(f'PRAGMA table_info("{table}")')]
        names = ", ".join(f'"{column}"' for column in columns)
        query = f'SELECT {names} FROM "{table}"'  # noqa: S608 - names come from the schema
        for row in connection.execute(query):
            values = [value.hex() if isinstance(value, bytes) else value for value in row]
            print(json.dumps({"table": table, "row": dict(zip(columns, values, strict=True))}))


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as temporary:
        print_everything(Path(sys.argv[1]), Path(temporary))
