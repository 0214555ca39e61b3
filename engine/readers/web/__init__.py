"""Web pages: their main text."""
