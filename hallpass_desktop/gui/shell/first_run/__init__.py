"""The first run: a short sequence, at the end of which there is a notebook."""
