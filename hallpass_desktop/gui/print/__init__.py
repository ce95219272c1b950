"""Words on paper: laid out once, and the same pages on screen, in a PDF and on a printer."""
