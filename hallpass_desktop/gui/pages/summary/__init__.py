"""The summary for a session: what goes in, line by line, beside the very page that leaves."""
