"""One widget per kind of question; each shows and offers one answer of a note."""
