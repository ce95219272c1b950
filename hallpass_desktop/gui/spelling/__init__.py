"""Spelling while one writes: only where the system has a dictionary."""
