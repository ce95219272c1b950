"""What a person can do, without Qt; one class per capability."""
