"""Picture files: the text in them, and what is noted about them."""
