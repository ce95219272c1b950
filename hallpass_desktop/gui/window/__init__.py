"""The window itself, its cover, its keys and its looks: what knows no notebook and no page."""
