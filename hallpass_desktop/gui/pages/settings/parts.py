"""The work of others that the app is made with, and the licence each is given under."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication


@dataclass(frozen=True, slots=True)
class Part:
    """A part: its name, its licence, and where its version and the text of its licence are."""

    code: str
    name: str
    licence: str
    distribution: str = ""
    licence_file: tuple[str, ...] = ()


PARTS = (
    Part("qt", "Qt for Python", "LGPL 3.0", "PySide6-Essentials"),
    Part("sqlcipher", "SQLCipher, SQLite", "BSD 3-Clause, public domain", "sqlcipher3"),
    Part("cryptography", "cryptography, OpenSSL", "Apache 2.0", "cryptography"),
    Part("cattrs", "cattrs, attrs", "MIT", "cattrs"),
    Part("yaml", "PyYAML", "MIT", "PyYAML"),
    Part("zxcvbn", "zxcvbn", "MIT", "zxcvbn"),
    Part("xkcdpass", "xkcdpass", "BSD 3-Clause", "xkcdpass"),
    Part("keyring", "keyring, jeepney", "MIT", "keyring"),
    Part("platformdirs", "platformdirs", "MIT", "platformdirs"),
    Part("inter", "Inter", "SIL OFL 1.1", licence_file=("fonts", "inter", "LICENSE.txt")),
    Part("literata", "Literata", "SIL OFL 1.1", licence_file=("fonts", "literata", "LICENSE.txt")),
    Part("lucide", "Lucide", "ISC", licence_file=("icons", "LICENSE.txt")),
)


def purpose(code: str) -> str:
    """What a part does here."""
    translate = QCoreApplication.translate
    return {
        "qt": translate("Parts", "Windows, text and drawing"),
        "sqlcipher": translate("Parts", "The encrypted file"),
        "cryptography": translate("Parts", "From the passphrase to the keys"),
        "cattrs": translate("Parts", "Reading and writing pages"),
        "yaml": translate("Parts", "Reading pages from RedNotebook"),
        "zxcvbn": translate("Parts", "How well a passphrase holds"),
        "xkcdpass": translate("Parts", "Words for a suggested passphrase"),
        "keyring": translate("Parts", "Talking to the desktop"),
        "platformdirs": translate("Parts", "Where files belong"),
        "inter": translate("Parts", "The letters of the app"),
        "literata": translate("Parts", "The letters of your own words"),
        "lucide": translate("Parts", "The small drawings"),
    }[code]
