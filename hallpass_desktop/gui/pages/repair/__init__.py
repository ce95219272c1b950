"""The page of a repair plan, a part a file."""
