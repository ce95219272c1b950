"""What the desktop around the app offers: one instance, raising, session signals."""
