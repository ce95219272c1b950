"""What the theme is made of: colours, type, the generated style sheet."""
