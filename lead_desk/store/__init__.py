"""The only home of SQLModel and SQLCipher."""
