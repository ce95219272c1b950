"""The lock screen: everything between a closed notebook and its pages."""
