"""Boundaries: agreements, their clauses, and where each of them stands."""
