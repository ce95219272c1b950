"""The encrypted file: the only SQL."""
