"""The page that lies in every backup: how to read it without this app."""

HOW_TO_OPEN_NAME = "HOW-TO-OPEN.txt"
HOW_TO_OPEN = """\
HOW TO OPEN THIS BACKUP

This file is an ordinary zip. It holds a notebook as it was on one day. The notebook inside is
encrypted: without the passphrase, or the recovery code, nobody can read it.


WITH THE APP

Start the app and open a notebook, or make a new one. In its settings, under "Backups", "Look
inside a copy" opens this file, shows every page in it, and brings single pages back.

To have the whole notebook back, put this file into the folder "backups" inside Notebook.vault,
under a name like 000001-2026-03-01.backup, and lock. The screen that asks for the passphrase
then offers it. The notebook that is there now is put aside, not deleted.


WITHOUT THE APP

You need a computer with Python 3.11 or later and two packages for it: "cryptography" (version 44
or later), and either "sqlcipher3" or "apsw-sqlite3mc". The app's source holds a short program,
packaging/open_vault.py, that does the steps below and prints everything it finds:

    python3 open_vault.py THIS-FILE.backup

If that program is lost, somebody who can program can write it again from these steps.

1.  Unpack the zip. keys.json is a text file. journal.db is an SQLCipher 4 database.

2.  In keys.json take the entry of "slots" whose "type" is "passphrase" (or "recovery").
    All long values in this file are written in hexadecimal.

3.  Turn what you know into bytes.
    Passphrase: Unicode form NFC, encoded as UTF-8, nothing cut off at either end.
    Recovery code: 28 characters without the dashes, each worth 0 to 31 by its place in
    0123456789ABCDEFGHJKMNPQRSTVWXYZ. Leave out the last two characters, which are a check.
    The other 26 are one number in base 32; write it as 16 bytes, the largest part first.

4.  Put these bytes through Argon2id, version 1.3, with the slot's "salt", "memory_kib",
    "passes" and "lanes", to get 32 bytes: the wrapping key.

5.  Open "wrapped" with AES-256-GCM: the wrapping key, the slot's "nonce", and as additional
    data the JSON text of {"id", "kdf", "type", "vault_id"} as they stand in the file, with names
    sorted, no spaces, ASCII only. The result is 32 bytes: the data key.
    If AES-GCM refuses, the passphrase is not the right one.

6.  The key of the database is one block of HKDF-Expand with SHA-256:
    HMAC-SHA256(data key, "notebook-vault/1/database" followed by one byte of value 1).

7.  Open journal.db with any program that reads SQLCipher 4, with its default settings and the
    raw key:
    PRAGMA key = "x'...64 hexadecimal digits...'";
    With SQLite3 Multiple Ciphers, say first: PRAGMA cipher = 'sqlcipher'; PRAGMA legacy = 4;

8.  The table "records" holds one row for each page, with its words as JSON in "body".
    "revisions" holds earlier versions. "texts" holds the words alone.
"""
