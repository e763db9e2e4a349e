"""The key: OS keyring, passphrase wrap, recovery key."""
