"""How the encrypted file is made, opened, locked, copied, hashed and told of."""
