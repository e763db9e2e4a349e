"""Looking at leads and changing them: one, many, or cell by cell."""
