"""What the computer says that may lock the notebook; one file a system."""
