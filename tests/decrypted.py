"""Read what an encrypted database really holds: every page, free ones too, by plain AES."""

from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES
from cryptography.hazmat.primitives.ciphers.modes import CBC

PAGE, SALT, IV, HMAC = 4096, 16, 16, 64
USABLE = PAGE - IV - HMAC


def decrypted_pages(file: Path, key: bytes) -> bytes:
    """The plain bytes of a closed SQLCipher 4 database under its raw key."""
    stored = file.read_bytes()
    pages = [stored[start : start + PAGE] for start in range(0, len(stored), PAGE)]
    return b"".join(_plain(page, key, number) for number, page in enumerate(pages))


def _plain(page: bytes, key: bytes, number: int) -> bytes:
    start = 0 if number else SALT
    reader = Cipher(AES(key), CBC(page[USABLE : USABLE + IV])).decryptor()
    return reader.update(page[start:USABLE]) + reader.finalize()
