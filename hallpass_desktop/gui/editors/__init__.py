"""Where words are written: one page over one draft, whatever its kind."""
