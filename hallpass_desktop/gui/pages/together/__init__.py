"""Together: what two people look at side by side, chosen here, piece by piece."""
