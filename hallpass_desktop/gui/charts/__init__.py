"""Small, honest charts: gaps stay gaps, and shapes stand beside colours."""
