"""Proof of the lock and of the closed network, to see for oneself."""

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from hallpass_desktop.gui import locale_text, theme
from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.gui.forms.ui_settings_proof import Ui_SettingsProof
from hallpass_desktop.gui.pages.settings.section import Section
from hallpass_desktop.services import proof
from hallpass_desktop.services.proof import CipherFacts, FileProof
from hallpass_desktop.system import sandbox

KIB = 1024
# The header of an ordinary database file, and a sentence nobody has to have written.
IN_CLEAR = b"".join(
    (
        proof.PLAIN_BEGINNING,
        bytes.fromhex("10000202004020200000002a0000000e00000b04812f"),
        b"note",
        b"I stood by the coats and waited for the song to end.",
        bytes.fromhex("00000581"),
        b"walk",
        bytes(10),
    )
)


@dataclass(frozen=True, slots=True)
class Findings:
    """What was found out about the file."""

    file: FileProof
    cipher: CipherFacts


class ProofSection(Section):
    """Looks anew each time it is entered."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._form = Ui_SettingsProof()
        self._form.setupUi(self)
        theme.rescale_layouts(self)
        self._form.clear_view.show_bytes(IN_CLEAR)
        self._form.attempt_button.clicked.connect(self._try_network)

    def entered(self) -> None:
        self._try_network()
        self.context.tasks.run(
            self._look, context=self, done=self._show, failed=self.context.shell.report
        )

    def _look(self) -> Findings:
        vault = self.context.vault
        return Findings(proof.of_file(vault), proof.of_cipher(vault))

    def _show(self, found: Findings) -> None:
        form, file = self._form, found.file
        form.bytes_view.show_bytes(file.shown)
        name = self.tr("As they lie on the disk, from {file}.").format(file=file.source.name)
        if file.starts_like_a_plain_file:
            name = self.tr("They read like an ordinary file. That should not be: make a backup.")
        form.bytes_hint.setText(name)
        form.spread_hint.setText(self._spread(file))
        form.cipher_hint.setText(self._lock(found.cipher))

    def _spread(self, file: FileProof) -> str:
        text = self.tr(
            "{bits} bits of chance in every byte, where 8 is the most there can be. Counted over"
            " {size}. Ordinary words have about 4."
        )
        bits = locale_text.number(round(file.bits_per_byte, 2))
        return text.format(bits=bits, size=locale_text.size(file.looked_at_bytes))

    def _lock(self, cipher: CipherFacts) -> str:
        text = self.tr(
            "AES-256 by SQLCipher {version}, each {page} sealed by itself against changes. To try"
            " one passphrase takes {memory} of memory, {passes} times over (Argon2id)."
        )
        return text.format(
            version=cipher.version.split()[0],
            page=locale_text.size(cipher.page_bytes),
            memory=locale_text.size(cipher.memory_kib * KIB),
            passes=locale_text.number(cipher.passes),
        )

    def _try_network(self) -> None:
        form, status, tried = self._form, sandbox.status(), sandbox.prove()
        word, hint = self.tr("Not enforced here"), self._without_filter()
        if status.enforced:
            word = self.tr("Active")
            hint = self.tr("The kernel says: Seccomp {mode}. No setting of the app turns it off.")
        form.filter_tag.setText(word)
        form.filter_tag.set_tone("accent" if status.enforced else "plain")
        form.filter_hint.setText(hint.format(mode=tried.filter_mode))
        form.attempt_hint.setText(self._attempt(tried, is_enforced=status.enforced))

    def _without_filter(self) -> str:
        return self.tr(
            "This system offers no such filter. The app holds no network code, and that is all that"
            " can be said here."
        )

    def _attempt(self, tried: sandbox.NetworkProof, *, is_enforced: bool) -> str:
        now = locale_text.time(self.context.clock.now())
        if tried.is_refused:
            text = self.tr(
                "{time}: the app asked for an internet socket, and the system refused it."
            )
        elif is_enforced:
            text = self.tr("{time}: the answer was not the one expected. Please close the app.")
        else:
            text = self.tr(
                "{time}: nothing refused it. Nothing was sent, and nothing is ever sent."
            )
        return text.format(time=now)
