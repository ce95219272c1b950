"""Characters that no file can hold."""


def whole_characters(text: str) -> str:
    """The text with a question mark for every half character, such as a clipboard can bring."""
    return text.encode("utf-8", "replace").decode()
