"""What comes in from other journals, and what goes out: one importer or exporter a file."""
