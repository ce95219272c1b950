"""Key slots: how a passphrase or a recovery code opens the vault key."""
