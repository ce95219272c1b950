"""Read a Notebook vault or backup without the app: open_vault.py PLACE > everything.jsonl

Needs "cryptography" 44 or later, and "sqlcipher3" or "apsw-sqlite3mc". It changes nothing: it
reads from a private temporary copy. docs/file-format.md explains every step.
"""

import getpass
import hmac
import json
import shutil
import sys
import tempfile
import unicodedata
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

DIGITS = str.maketrans("OILJKMNPQRSTVWXYZ", "011IJKLMNOPQRSTUV", "- ")  # to those of int(code, 32)
TABLES = "SELECT name FROM pragma_table_list WHERE type = 'table' AND name NOT LIKE 'sqlite%'"


def sound_keys(content: bytes) -> dict[str, Any]:
    with suppress(ValueError, KeyError):
        keys: dict[str, Any] = json.loads(content)
        checksum = keys.pop("checksum")
        written = json.dumps(keys, sort_keys=True, separators=(",", ":")).encode()
        if sha256(written).hexdigest() == checksum:
            return keys
    return {}


def data_key(keys: dict[str, Any], typed: str) -> bytes:
    openers = {"passphrase": unicodedata.normalize("NFC", typed).encode(errors="surrogatepass")}
    with suppress(ValueError):
        code = int(typed.upper().translate(DIGITS)[:26], 32)
        openers["recovery"] = (code % 2**128).to_bytes(16, "big")
    for slot in keys["slots"]:
        kdf, known = slot["kdf"], {"vault_id": keys["vault_id"]}
        known |= {name: slot[name] for name in ("id", "kdf", "type")}
        bound = json.dumps(known, sort_keys=True, separators=(",", ":")).encode()
        salt, nonce, wrapped = map(bytes.fromhex, (kdf["salt"], slot["nonce"], slot["wrapped"]))
        memory, passes, lanes = (kdf[name] for name in ("memory_kib", "passes", "lanes"))
        argon = Argon2id(salt=salt, length=32, iterations=passes, lanes=lanes, memory_cost=memory)
        with suppress(InvalidTag, KeyError):
            key = argon.derive(openers[slot["type"]])
            return AESGCM(key).decrypt(nonce, wrapped, bound)
    sys.exit("That does not open it.")


def connect(database: Path, key: bytes) -> Any:
    try:
        from sqlcipher3.dbapi2 import connect  # noqa: PLC0415 - one of two will do

        connection: Any = connect(str(database))
    except ImportError:
        from apsw import Connection  # noqa: PLC0415 - as above

        connection = Connection(str(database))
        connection.execute("PRAGMA cipher = 'sqlcipher'")
        connection.execute("PRAGMA legacy = 4")
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    return connection


def print_everything(place: Path, folder: Path) -> None:
    if place.is_dir():
        for file in (*place.glob("keys*.json"), *place.glob("journal.db*")):
            shutil.copy(file, folder)
    else:
        shutil.unpack_archive(place, folder, "zip")
    sound = [keys for file in folder.glob("keys*.json") if (keys := sound_keys(file.read_bytes()))]
    if not sound:
        sys.exit("No keys file here can be read.")
    newest = max(sound, key=lambda keys: keys["generation"])
    key = data_key(newest, getpass.getpass("Passphrase or recovery code: "))
    block = hmac.digest(key, b"notebook-vault/1/database\x01", "sha256")
    connection = connect(folder / "journal.db", block)
    for (table,) in list(connection.execute(TABLES)):
        columns = [row[1] for row in connection.execute(f'PRAGMA table_info("{table}")')]
        for row in connection.execute(f'SELECT * FROM "{table}"'):  # noqa: S608 - from the schema
            values = dict(zip(columns, row, strict=True))
            print(json.dumps({"table": table, "row": values}, default=bytes.hex))


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as temporary:
        print_everything(Path(sys.argv[1]), Path(temporary))
