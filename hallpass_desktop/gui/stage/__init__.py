"""What two people see at one screen: it knows what was chosen to be shown, and no notebook."""
